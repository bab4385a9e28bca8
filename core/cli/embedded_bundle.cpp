#include "embedded_bundle.hpp"

// The assembler takes a file in as it is: no size limit, no megabytes of array literals to parse.
#define RXPLAIN_EMBED(NAME, FILE)   \
  __asm__(                          \
      ".section .rodata\n"          \
      ".global " NAME               \
      "_begin\n"                    \
      ".global " NAME "_end\n" NAME \
      "_begin:\n"                   \
      ".incbin \"" FILE "\"\n" NAME \
      "_end:\n"                     \
      ".byte 0\n"                   \
      ".previous\n")

RXPLAIN_EMBED("rxplain_bundle", RXPLAIN_BUNDLE_FILE);
RXPLAIN_EMBED("rxplain_spanish", RXPLAIN_SPANISH_FILE);

extern "C" const char rxplain_bundle_begin[];
extern "C" const char rxplain_bundle_end[];
extern "C" const char rxplain_spanish_begin[];
extern "C" const char rxplain_spanish_end[];

namespace rxplain {

namespace {

std::string_view between(const char* begin, const char* end) { return {begin, static_cast<std::size_t>(end - begin)}; }

}  // namespace

std::string_view embedded_bundle() { return between(rxplain_bundle_begin, rxplain_bundle_end); }

std::optional<std::string_view> embedded_language(std::string_view language) {
  if (language == "en") return std::string_view();
  if (language == "es") return between(rxplain_spanish_begin, rxplain_spanish_end);
  return std::nullopt;
}

}  // namespace rxplain
