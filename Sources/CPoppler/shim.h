#ifndef FOI_RECORDS_CPOPPLER_H
#define FOI_RECORDS_CPOPPLER_H

#include <poppler.h>

// g_object_unref takes a gpointer, which Swift does not make of the OpaquePointer
// that PopplerDocument and PopplerPage arrive as: so a typed release for each.
static inline void foi_document_unref(PopplerDocument *document) { g_object_unref(document); }
static inline void foi_page_unref(PopplerPage *page) { g_object_unref(page); }

#endif
