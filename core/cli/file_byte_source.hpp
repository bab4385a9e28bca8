// A file of this machine as a ByteSource.
#pragma once

#include <memory>
#include <string>

#include "rxplain/byte_source.hpp"

namespace rxplain {

class FileByteSource final : public ByteSource {
 public:
  // Null where the file cannot be opened, or is a folder.
  static std::unique_ptr<FileByteSource> open(const std::string& path);
  ~FileByteSource() override;

  [[nodiscard]] std::uint64_t size() const override { return size_; }
  std::ptrdiff_t read(std::uint64_t offset, std::span<std::byte> into) override;

 private:
  FileByteSource(int descriptor, std::uint64_t size) : descriptor_(descriptor), size_(size) {}
  int descriptor_;
  std::uint64_t size_;
};

}  // namespace rxplain
