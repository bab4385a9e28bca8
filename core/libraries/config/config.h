// Stands in for the config.h that htslib's and htscodecs' own configure scripts would write.
// The same answers for native and WebAssembly builds, so that both read a file alike:
// no network, no bzip2 or LZMA, no vector code in the CRAM codecs.
#pragma once

#ifndef _XOPEN_SOURCE
#define _XOPEN_SOURCE 600
#endif
#define HAVE_DRAND48 1
#define HAVE_LIBDEFLATE 1
