// HtsStream and TextStream: a ByteSource opened as an htslib file, and as a text that may be compressed.
//
// htslib reads through its own hFILE; this gives it one whose bytes come from a ByteSource, the same way natively
// and in the browser. It knows nothing of genotypes.
#pragma once

#include <htslib/bgzf.h>
#include <htslib/hts.h>

#include <memory>

#include "rxplain/byte_source.hpp"

namespace rxplain {

class HtsStream {
 public:
  // Null where htslib cannot open the bytes at all. The source must outlive the stream.
  static std::unique_ptr<HtsStream> open(ByteSource& source);
  ~HtsStream();
  HtsStream(const HtsStream&) = delete;
  HtsStream& operator=(const HtsStream&) = delete;

  [[nodiscard]] htsFile* file() const { return file_; }
  // End of the furthest byte that was read: independent of how the reads were cut.
  [[nodiscard]] std::uint64_t bytes_read() const { return bytes_read_; }
  // Whether the source itself could not be read; what htslib then says of the file's content means nothing.
  [[nodiscard]] bool source_failed() const { return source_failed_; }

 private:
  HtsStream() = default;
  hFILE* source_ = nullptr;  // belongs to file_
  htsFile* file_ = nullptr;
  std::uint64_t bytes_read_ = 0;
  bool source_failed_ = false;
};

// Any text, plain or in gzip of either kind, whatever it holds.
class TextStream {
 public:
  // Null where htslib cannot open the bytes at all. The source must outlive the stream.
  static std::unique_ptr<TextStream> open(ByteSource& source);
  ~TextStream();
  TextStream(const TextStream&) = delete;
  TextStream& operator=(const TextStream&) = delete;

  [[nodiscard]] BGZF* file() const { return file_; }
  [[nodiscard]] std::uint64_t bytes_read() const { return bytes_read_; }
  [[nodiscard]] bool source_failed() const { return source_failed_; }

 private:
  TextStream() = default;
  BGZF* file_ = nullptr;
  std::uint64_t bytes_read_ = 0;
  bool source_failed_ = false;
};

}  // namespace rxplain
