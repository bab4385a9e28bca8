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
  std::uint64_t claims = 0;    // bytes that the archive claims; 0: the truth
  bool wide = false;           // sizes of 64 bits (4.5.3)
  bool described = false;      // checksum and sizes follow the bytes (4.3.9)
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
    text += static_cast<char>(byte < 8 ? value >> (8 * byte) & 0xff : 0);
  return text;
}

// The sizes and the name of a member, as both places end: 4.3.7, 4.3.12. `packed`: bytes as they are stored.
inline std::string sizes_and_name(const Zipped& member, std::uint64_t packed, std::size_t beyond_name) {
  const auto size = member.claims != 0 ? member.claims : member.bytes.size();
  return little_endian(member.wide ? 0xffffffff : packed, 4) + little_endian(member.wide ? 0xffffffff : size, 4) +
         little_endian(member.name.size(), 2) + little_endian(beyond_name, 2);
}

inline std::string wide_sizes(const Zipped& member, std::uint64_t packed) {
  const auto size = member.claims != 0 ? member.claims : member.bytes.size();
  return little_endian(1, 2) + little_endian(16, 2) + little_endian(size, 8) + little_endian(packed, 8);
}

// A member where the archive keeps it, and where the directory lists it, `at` being its place.
struct ZipRecords {
  std::string local;
  std::string listed;
};

inline ZipRecords zip_records(const Zipped& member, std::uint64_t at) {
  const auto packed = member.deflated ? raw_deflated(member.bytes) : member.bytes;
  const auto checksum = little_endian(
      crc32(0, reinterpret_cast<const Bytef*>(member.bytes.data()), static_cast<uInt>(member.bytes.size())) +
          member.wrong_by,
      4);
  const auto method = member.method != 0 ? member.method : member.deflated ? 8 : 0;
  const auto flags = member.flags + (member.described ? 8 : 0);
  const auto kind = little_endian(45, 2) + little_endian(flags, 2) + little_endian(method, 2) + little_endian(0, 4);
  auto extra = member.wide ? wide_sizes(member, packed.size()) : std::string();
  const auto sizes = sizes_and_name(member, packed.size(), extra.size());
  ZipRecords records;
  records.local = "PK\x03\x04" + kind +
                  (member.described ? std::string(12, '\0') + sizes.substr(8) : checksum + sizes) + member.name +
                  extra + packed;
  if (member.described) records.local += "PK\x07\x08" + checksum + sizes.substr(0, 8);
  const bool is_far = at > 0xffffffff;  // only where the sizes are wide, too
  if (is_far) {
    extra = little_endian(1, 2) + little_endian(24, 2) + extra.substr(4) + little_endian(at, 8);
  }
  records.listed = "PK\x01\x02" + little_endian(45, 2) + kind + checksum +
                   sizes_and_name(member, packed.size(), extra.size()) + little_endian(0, 10) +
                   little_endian(is_far ? 0xffffffff : at, 4) + member.name + extra;
  return records;
}

// The end of an archive whose directory begins at `at`; with the records of 64 bits (4.3.14, 4.3.15) if `wide`.
inline std::string zip_end(std::size_t members, std::size_t directory, std::uint64_t at, bool wide) {
  std::string end;
  if (wide) {
    end = "PK\x06\x06" + little_endian(44, 8) + little_endian(45, 2) + little_endian(45, 2) + little_endian(0, 8) +
          little_endian(members, 8) + little_endian(members, 8) + little_endian(directory, 8) + little_endian(at, 8) +
          "PK\x06\x07" + little_endian(0, 4) + little_endian(at + directory, 8) + little_endian(1, 4);
  }
  return end + "PK\x05\x06" + little_endian(0, 4) + little_endian(members, 2) + little_endian(members, 2) +
         little_endian(directory, 4) + little_endian(wide ? 0xffffffff : at, 4) + little_endian(0, 2);
}

inline std::string as_zip(const std::vector<Zipped>& members) {
  std::string archive;
  std::string directory;
  bool wide = false;
  for (const auto& member : members) {
    const auto records = zip_records(member, archive.size());
    archive += records.local;
    directory += records.listed;
    wide = wide || member.wide;
  }
  const auto end = zip_end(members.size(), directory.size(), archive.size(), wide);
  return archive + directory + end;
}

}  // namespace rxplain::test
