// ByteSource: random access to the bytes of one file, wherever they live.
//
// The core does no input or output of its own: the command line hands it a file descriptor, the page hands
// it slices of a File handle, a test hands it a string. It is not a stream (there is no position to move) and
// not a cache. Offsets and sizes are bytes from the start of the file, 0-based, and may exceed 4 GB.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <string_view>

namespace rxplain {

class ByteSource {
 public:
  ByteSource() = default;
  ByteSource(const ByteSource&) = delete;
  ByteSource& operator=(const ByteSource&) = delete;
  virtual ~ByteSource() = default;

  // Number of bytes in the file.
  [[nodiscard]] virtual std::uint64_t size() const = 0;

  // Copies bytes from `offset` on into `into`; returns how many were copied. Fewer than asked for means that
  // the file ends there; a negative number means that the bytes could not be read.
  virtual std::ptrdiff_t read(std::uint64_t offset, std::span<std::byte> into) = 0;
};

// A file that is already in memory. The bytes are borrowed and must outlive the source.
class MemoryByteSource final : public ByteSource {
 public:
  explicit MemoryByteSource(std::string_view bytes) : bytes_(bytes) {}
  [[nodiscard]] std::uint64_t size() const override { return bytes_.size(); }
  std::ptrdiff_t read(std::uint64_t offset, std::span<std::byte> into) override;

 private:
  std::string_view bytes_;
};

// One file of a person, and what its owner calls it (chr10.vcf.gz, without folders; may be empty). The name is for
// readers alone: nothing is concluded from it. The source is borrowed.
struct SourceFile {
  std::reference_wrapper<ByteSource> bytes;
  std::string name;
  std::string member = {};  // the file inside it that `bytes` is, where it is an archive; left empty by callers
  // What sift() found from each cut to the next, one after the other; read in place of the file. Empty: it is read.
  // Borrowed.
  std::string_view sifted = {};
  // Where it would be read from end to end and is worth sifting: fail with code "leaves-large", without words for
  // anybody.
  bool leave_large = false;
};

}  // namespace rxplain
