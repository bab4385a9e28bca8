// Included ahead of htslib's vcf.c, whose one atof() reads the QUAL column. musl's atof (the one
// in WebAssembly) works in 128-bit arithmetic and takes nearly half of the time of reading a VCF.
//
// Exact, not approximate: a decimal of at most 15 digits and a power of ten of at most 22 are both
// exactly representable as doubles, so their product or quotient is correctly rounded. Anything
// else (exponents, long numbers, "nan") goes to the library's own atof.
#pragma once

#include <stdlib.h>

static inline double rxplain_fast_atof(const char *text) {
  static const double powers_of_ten[] = {1e0, 1e1, 1e2,  1e3,  1e4,  1e5,  1e6,  1e7,
                                         1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15};
  const char *at = text;
  const int negative = *at == '-';
  at += negative;
  double whole = 0;
  int digits = 0;
  int decimals = 0;
  int seen_point = 0;
  for (; digits <= 15; ++at) {
    if (*at >= '0' && *at <= '9') {
      whole = whole * 10 + (*at - '0');
      ++digits;
      decimals += seen_point;
    } else if (*at == '.' && !seen_point) {
      seen_point = 1;
    } else {
      break;
    }
  }
  if (*at != '\0' || digits == 0 || digits > 15) return atof(text);
  const double value = whole / powers_of_ten[decimals];
  return negative ? -value : value;
}

#define atof rxplain_fast_atof
