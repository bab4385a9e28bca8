#include "input/search/bgzf_blocks.hpp"

#include <libdeflate.h>

#include <algorithm>
#include <new>
#include <span>

#include "base/read_fully.hpp"
#include "input/search/record_finder.hpp"

namespace rxplain {

namespace {

constexpr std::size_t fetch_size = 48 << 10;     // mostly the rest of one block, and the next
constexpr std::size_t longest_block = 64 << 10;  // compressed, and its content, too
constexpr std::size_t header_size = 18;          // with nothing but the length among the extra fields
constexpr std::size_t footer_size = 8;           // CRC-32 and length of the content
constexpr std::size_t shortest_block = header_size + footer_size;
constexpr std::string_view magic = "\x1f\x8b\x08\x04";

std::uint32_t number_at(std::string_view bytes, std::size_t offset, std::size_t size) {
  std::uint32_t number = 0;
  for (std::size_t byte = size; byte-- > 0;)
    number = number << 8 | static_cast<unsigned char>(bytes[offset + byte]);
  return number;
}

}  // namespace

void BgzfBlocks::Closer::operator()(libdeflate_decompressor* decompressor) const {
  libdeflate_free_decompressor(decompressor);
}

BgzfBlocks::BgzfBlocks(ByteSource& source) : source_(source), decompressor_(libdeflate_alloc_decompressor()) {
  if (!decompressor_) throw std::bad_alloc();
}

std::string_view BgzfBlocks::bytes(std::uint64_t offset, std::size_t size) {
  const auto end = window_start_ + window_.size();
  if (offset < window_start_ || offset + size > end) {
    if (offset >= source_.size()) return {};
    window_.resize(
        static_cast<std::size_t>(std::min<std::uint64_t>(std::max(size, fetch_size), source_.size() - offset)));
    const auto got = read_fully(source_, offset, std::as_writable_bytes(std::span(window_)));
    window_.resize(got < 0 ? 0 : static_cast<std::size_t>(got));
    window_start_ = offset;
    bytes_fetched_ += window_.size();
  }
  return std::string_view(window_).substr(static_cast<std::size_t>(offset - window_start_), size);
}

std::optional<std::size_t> BgzfBlocks::length_at(std::uint64_t offset) {
  const auto header = bytes(offset, header_size);
  if (header.size() < header_size || !header.starts_with(magic)) return std::nullopt;
  // Every program that writes BGZF puts the length first, and nothing else with it.
  if (number_at(header, 10, 2) != 6 || header.substr(12, 2) != "BC" || number_at(header, 14, 2) != 2) {
    return std::nullopt;
  }
  const std::size_t length = number_at(header, 16, 2) + 1;
  if (length < shortest_block || offset + length > source_.size()) return std::nullopt;
  return length;
}

bool BgzfBlocks::is_followed(std::uint64_t offset) {
  for (int others = 0; others < 3; ++others) {
    if (offset == source_.size()) return others > 0;
    const auto length = length_at(offset);
    if (!length) return false;
    offset += *length;
  }
  return true;
}

std::optional<std::uint64_t> BgzfBlocks::find(std::uint64_t from) {
  const std::string near(bytes(from, longest_block + magic.size()));
  for (auto at = near.find(magic); at != std::string::npos; at = near.find(magic, at + 1)) {
    if (is_followed(from + at)) return from + at;
  }
  return std::nullopt;
}

std::optional<std::uint64_t> BgzfBlocks::inflate(std::uint64_t offset, std::string& text) {
  const auto length = length_at(offset);
  if (!length) return std::nullopt;
  const auto block = bytes(offset, *length);
  if (block.size() < *length) return std::nullopt;
  const auto checksum = number_at(block, *length - 8, 4);
  const auto size = number_at(block, *length - 4, 4);
  if (size > longest_block) return std::nullopt;
  const auto before = text.size();
  text.resize(before + size);
  auto* content = text.data() + before;
  const auto status = libdeflate_deflate_decompress(decompressor_.get(), block.data() + header_size,
                                                    *length - shortest_block, content, size, nullptr);
  const bool sound = status == LIBDEFLATE_SUCCESS && libdeflate_crc32(0, content, size) == checksum;
  if (!sound) text.resize(before);
  return sound ? std::optional(offset + *length) : std::nullopt;
}

std::optional<bool> BgzfText::add_block() {
  if (blocks_.is_end(next_)) return false;
  const auto begins = content_.size();
  const auto next = blocks_.inflate(next_, content_);
  if (!next) return std::nullopt;
  begins_.emplace_back(begins, next_);
  next_ = *next;
  return true;
}

std::uint64_t BgzfText::start_of(std::size_t offset) const {
  const auto after = std::upper_bound(begins_.begin(), begins_.end(), offset,
                                      [](std::size_t place, const auto& block) { return place < block.first; });
  const auto& [begins, block] = *std::prev(after);
  return start_at(block, offset - begins);
}

}  // namespace rxplain
