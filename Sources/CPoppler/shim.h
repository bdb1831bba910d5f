#ifndef FOI_RECORDS_CPOPPLER_H
#define FOI_RECORDS_CPOPPLER_H

#include <gio/gio.h>
#include <poppler.h>

// g_object_unref takes a gpointer, which Swift does not make of the OpaquePointer
// that these types arrive as: so a typed release for each.
static inline void foi_document_unref(PopplerDocument *document) { g_object_unref(document); }
static inline void foi_page_unref(PopplerPage *page) { g_object_unref(page); }
static inline void foi_compressor_unref(GZlibCompressor *compressor) { g_object_unref(compressor); }

#endif
