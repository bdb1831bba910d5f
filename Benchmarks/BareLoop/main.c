// The least that anybody can do to have the text of letters: open each PDF with poppler-glib and take each page's text.
// What foi-records adds is measured against it.
// usage: BareLoop FOLDER

#include <poppler.h>
#include <stdio.h>
#include <string.h>

/// The number of bytes of text in a PDF, or -1 where poppler can't open it.
static long text_length(const char *path) {
    char *uri = g_filename_to_uri(path, NULL, NULL);
    PopplerDocument *document = uri ? poppler_document_new_from_file(uri, NULL, NULL) : NULL;
    g_free(uri);
    if (!document) return -1;
    long length = 0;
    const int pages = poppler_document_get_n_pages(document);
    for (int index = 0; index < pages; index++) {
        PopplerPage *page = poppler_document_get_page(document, index);
        if (!page) continue;
        char *text = poppler_page_get_text(page);
        if (text) length += strlen(text);
        g_free(text);
        g_object_unref(page);
    }
    g_object_unref(document);
    return length;
}

/// Reads the PDFs in a folder and the folders in it.
static void read_folder(const char *path, long *letters, long *bytes) {
    GDir *folder = g_dir_open(path, 0, NULL);
    if (!folder) return;
    for (const char *name; (name = g_dir_read_name(folder));) {
        char *inner = g_build_filename(path, name, NULL);
        if (g_file_test(inner, G_FILE_TEST_IS_DIR)) {
            read_folder(inner, letters, bytes);
        } else if (g_str_has_suffix(name, ".pdf")) {
            const long length = text_length(inner);
            if (length >= 0) {
                *letters += 1;
                *bytes += length;
            }
        }
        g_free(inner);
    }
    g_dir_close(folder);
}

int main(int count, char **arguments) {
    if (count != 2 || !g_file_test(arguments[1], G_FILE_TEST_IS_DIR)) {
        fprintf(stderr, "usage: BareLoop FOLDER\n");
        return 64;
    }
    long letters = 0, bytes = 0;
    read_folder(arguments[1], &letters, &bytes);
    printf("%ld letters, %ld bytes of text\n", letters, bytes);
    return 0;
}
