// Writes text as BGZF (SAM specification, section 4.1), in blocks of any size.
#pragma once

#include <zlib.h>

#include <algorithm>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

namespace rxplain::test {

inline void append_number(std::string& bytes, std::uint32_t number, int size) {
  for (int byte = 0; byte < size; ++byte) {
    bytes += static_cast<char>(number & 0xff);
    number >>= 8;
  }
}

inline std::string bgzf_block(std::string_view content) {
  std::string packed(compressBound(content.size()) + 64, '\0');
  z_stream stream{};
  stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(content.data()));
  stream.avail_in = static_cast<uInt>(content.size());
  stream.next_out = reinterpret_cast<Bytef*>(packed.data());
  stream.avail_out = static_cast<uInt>(packed.size());
  deflateInit2(&stream, 1, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY);
  deflate(&stream, Z_FINISH);
  packed.resize(stream.total_out);
  deflateEnd(&stream);
  std::string block("\x1f\x8b\x08\x04\0\0\0\0\0\xff\x06\0BC\x02\0", 16);
  append_number(block, static_cast<std::uint32_t>(packed.size() + 25), 2);
  block += packed;
  append_number(block,
                static_cast<std::uint32_t>(
                    crc32(0, reinterpret_cast<const Bytef*>(content.data()), static_cast<uInt>(content.size()))),
                4);
  append_number(block, static_cast<std::uint32_t>(content.size()), 4);
  return block;
}

// `next_size` gives the size of each block's content, 1 to 60,000 bytes. The file ends as it has to, with an empty
// block.
inline std::string bgzf(std::string_view text, const std::function<std::size_t()>& next_size) {
  std::string file;
  while (!text.empty()) {
    const auto size = std::min(text.size(), next_size());
    file += bgzf_block(text.substr(0, size));
    text.remove_prefix(size);
  }
  return file + bgzf_block({});
}

}  // namespace rxplain::test
