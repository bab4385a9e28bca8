// memchr for the module: eight bytes at a time. Emscripten's own takes four, as wide as its addresses, and the lines of
// a file are found by it. It may look at up to seven bytes after the one it finds; no array ends where memory ends,
// since the allocator keeps a footer there.
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>

static_assert(std::endian::native == std::endian::little);

extern "C" void* memchr(const void* bytes, int wanted, std::size_t size) {
  constexpr std::uint64_t ones = 0x0101010101010101;
  constexpr std::uint64_t tops = ones << 7;
  const auto byte = static_cast<unsigned char>(wanted);
  const auto* at = static_cast<const unsigned char*>(bytes);
  for (; size >= sizeof(std::uint64_t); at += sizeof(std::uint64_t), size -= sizeof(std::uint64_t)) {
    std::uint64_t word = 0;
    std::memcpy(&word, at, sizeof word);
    const auto differing = word ^ (ones * byte);
    // The lowest top bit that stays is that of the first byte that does not differ; those above it may be wrong.
    if (const auto found = (differing - ones) & ~differing & tops; found != 0)
      return const_cast<unsigned char*>(at + std::countr_zero(found) / 8);
  }
  for (; size > 0; ++at, --size) {
    if (*at == byte) return const_cast<unsigned char*>(at);
  }
  return nullptr;
}
