// What must hold whatever the bytes are. A law that is broken ends the program, which is how libFuzzer learns of it.
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <nlohmann/json.hpp>
#include <span>
#include <string>
#include <string_view>

#include "../support/catalog.hpp"
#include "rxplain/rxplain.hpp"

namespace rxplain::test {

inline void demand(bool law, const char* words) {
  if (law) return;
  std::fprintf(stderr, "broken law: %s\n", words);
  std::abort();
}

inline std::string_view as_text(const std::uint8_t* data, std::size_t size) {
  return {reinterpret_cast<const char*>(data), size};
}

// Gives a few bytes at a time, as a slow device may.
class SlicedSource final : public ByteSource {
 public:
  SlicedSource(std::string_view bytes, std::size_t slice) : all_(bytes), slice_(slice) {}
  [[nodiscard]] std::uint64_t size() const override { return all_.size(); }
  std::ptrdiff_t read(std::uint64_t offset, std::span<std::byte> into) override {
    return all_.read(offset, into.first(std::min(slice_, into.size())));
  }

 private:
  MemoryByteSource all_;
  std::size_t slice_;
};

// A failure has a known code, and two sentences that are safe to show.
inline void demand_clear(const Failure& failure) {
  // Those of core/contract/failure.schema.json but for "internal".
  constexpr std::array<std::string_view, 19> codes = {
      "empty",          "not-genotypes",    "truncated",         "no-samples",
      "no-such-sample", "sample-needed",    "member-needed",     "no-such-member",
      "columns-needed", "different-people", "unsupported-build", "conflicting-build",
      "bad-header",     "bad-records",      "cram-bam",          "bad-outside-calls",
      "bad-options",    "unreadable",       "bad-bundle"};
  demand(std::find(codes.begin(), codes.end(), failure.code) != codes.end(),
         "a failure has a code that is known, and is no accident");
  demand(!failure.message.empty() && !failure.hint.empty() && failure.message.size() + failure.hint.size() < 1000,
         "a failure says in a sentence what is wrong and what would help");
  const auto json = nlohmann::json::parse(to_json(failure));
  demand(json.at("error").at("message").get<std::string>() == failure.message, "a failure's sentence is text");
  for (const char letter : failure.message + failure.hint)
    demand(static_cast<unsigned char>(letter) >= 0x20 && letter != 0x7F,
           "a failure's sentence holds no control character");
}

}  // namespace rxplain::test
