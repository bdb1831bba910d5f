#ifndef FOI_RECORDS_CZLIB_H
#define FOI_RECORDS_CZLIB_H

#include <zlib.h>

// Raw deflate data, as zip files have it, without zlib's header: inflateInit2 is a macro, which Swift does not see.
static inline int foi_inflate_init_raw(z_stream *stream) { return inflateInit2(stream, -MAX_WBITS); }

#endif
