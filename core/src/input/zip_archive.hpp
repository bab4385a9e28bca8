// ZipArchive and ZipMember: a ZIP archive as its directory lists it, and the bytes of one file inside.
//
// Unpacked by minizip, which comes with zlib, through a ByteSource, piece by piece: nothing is copied, and memory does
// not grow with what is inside. Which file is wanted is not decided here (archive.hpp).
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "rxplain/byte_source.hpp"

namespace rxplain {

struct ZipEntry {
  std::string name;             // as the archive writes it: any bytes, at most 1000 of them
  std::uint64_t size = 0;       // bytes, unpacked
  bool encrypted = false;       // by a password
  bool known_method = true;     // stored or deflated
  std::uint64_t directory = 0;  // where the directory lists it, for minizip
  std::uint64_t number = 0;
};

class ZipArchive {
 public:
  // Whether the source begins as an archive does.
  [[nodiscard]] static bool begins(ByteSource& source);

  // The source is borrowed.
  explicit ZipArchive(ByteSource& source);
  ~ZipArchive();
  ZipArchive(const ZipArchive&) = delete;
  ZipArchive& operator=(const ZipArchive&) = delete;

  // Everything that the directory lists, one more than `most` at the most; nothing where it cannot be read to its end.
  [[nodiscard]] std::optional<std::vector<ZipEntry>> list(std::size_t most);
  // Whether the source itself could not be read; what is said of the archive then means nothing.
  [[nodiscard]] bool source_failed() const;

 private:
  friend class ZipMember;
  struct Stream;
  std::unique_ptr<Stream> stream_;
  void* handle_ = nullptr;  // of minizip
};

// A file inside an archive. It is read forwards; a step back unpacks it again from its beginning. One archive gives the
// bytes of one member at a time.
class ZipMember final : public ByteSource {
 public:
  // The entry is neither encrypted nor of an unknown method.
  ZipMember(std::shared_ptr<ZipArchive> archive, ZipEntry entry);
  [[nodiscard]] std::uint64_t size() const override { return entry_.size; }
  std::ptrdiff_t read(std::uint64_t offset, std::span<std::byte> into) override;

  // Unpacks whatever nobody has read, so that the checksum is compared.
  void read_to_end();
  // Its bytes are not those that the archive promises, by their number or their checksum, or could not be read.
  [[nodiscard]] bool is_damaged() const { return damaged_; }
  [[nodiscard]] bool source_failed() const { return archive_->source_failed(); }

 private:
  bool skip_to(std::uint64_t offset);
  bool unpack(std::span<std::byte> into);

  std::shared_ptr<ZipArchive> archive_;
  ZipEntry entry_;
  std::uint64_t at_ = 0;  // of the member's bytes
  bool begun_ = false;
  bool whole_ = false;  // read to its end once, and the checksum was right
  bool damaged_ = false;
};

}  // namespace rxplain
