// ZIP archives, written by hand, so that a test can damage any field of them (PKWARE APPNOTE 6.3.10).
#pragma once

#include <zlib.h>

#include <cstdint>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace rxplain::test {

struct Zipped {
  std::string name;
  std::string bytes;
  bool deflated = true;
  std::uint16_t flags = 0;     // 1: encrypted
  std::uint16_t method = 0;    // 0: as `deflated` says
  std::uint32_t wrong_by = 0;  // added to the checksum
  std::uint32_t claims = 0;    // bytes that the archive claims; 0: the truth
};

inline std::string raw_deflated(std::string_view bytes) {
  z_stream stream{};
  if (deflateInit2(&stream, 6, Z_DEFLATED, -15, 8, Z_DEFAULT_STRATEGY) != Z_OK) throw std::runtime_error("deflate");
  std::string packed(deflateBound(&stream, bytes.size()), '\0');
  stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
  stream.avail_in = static_cast<uInt>(bytes.size());
  stream.next_out = reinterpret_cast<Bytef*>(packed.data());
  stream.avail_out = static_cast<uInt>(packed.size());
  if (deflate(&stream, Z_FINISH) != Z_STREAM_END) throw std::runtime_error("deflate");
  packed.resize(stream.total_out);
  deflateEnd(&stream);
  return packed;
}

inline std::string little_endian(std::uint64_t value, int bytes) {
  std::string text;
  for (int byte = 0; byte < bytes; ++byte)
    text += static_cast<char>(value >> (8 * byte) & 0xff);
  return text;
}

inline std::string as_zip(const std::vector<Zipped>& members) {
  std::string archive;
  std::string directory;
  for (const auto& member : members) {
    const auto packed = member.deflated ? raw_deflated(member.bytes) : member.bytes;
    const auto checksum =
        crc32(0, reinterpret_cast<const Bytef*>(member.bytes.data()), static_cast<uInt>(member.bytes.size())) +
        member.wrong_by;
    const auto method = member.method != 0 ? member.method : member.deflated ? 8 : 0;
    // From the version needed to the length of the name, the same in both places.
    const auto common = little_endian(20, 2) + little_endian(member.flags, 2) + little_endian(method, 2) +
                        little_endian(0, 4) + little_endian(checksum, 4) + little_endian(packed.size(), 4) +
                        little_endian(member.claims != 0 ? member.claims : member.bytes.size(), 4) +
                        little_endian(member.name.size(), 2) + little_endian(0, 2);
    directory += "PK\x01\x02" + little_endian(20, 2) + common + little_endian(0, 10) +
                 little_endian(archive.size(), 4) + member.name;
    archive += "PK\x03\x04" + common + member.name + packed;
  }
  const auto start = archive.size();
  return archive + directory + "PK\x05\x06" + little_endian(0, 4) + little_endian(members.size(), 2) +
         little_endian(members.size(), 2) + little_endian(directory.size(), 4) + little_endian(start, 4) +
         little_endian(0, 2);
}

}  // namespace rxplain::test
