#include "embedded_bundle.hpp"

// The assembler takes the file in as it is: no size limit, no megabytes of array literals to parse.
__asm__(
    ".section .rodata\n"
    ".global rxplain_bundle_begin\n"
    ".global rxplain_bundle_end\n"
    "rxplain_bundle_begin:\n"
    ".incbin \"" RXPLAIN_BUNDLE_FILE
    "\"\n"
    "rxplain_bundle_end:\n"
    ".byte 0\n"
    ".previous\n");

extern "C" const char rxplain_bundle_begin[];
extern "C" const char rxplain_bundle_end[];

namespace rxplain {

std::string_view embedded_bundle() {
  return {rxplain_bundle_begin, static_cast<std::size_t>(rxplain_bundle_end - rxplain_bundle_begin)};
}

}  // namespace rxplain
