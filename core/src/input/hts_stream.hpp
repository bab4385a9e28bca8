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

// Bytes that htslib asks for at once: slices of a File cost a call each, so they are large where all is read.
constexpr std::size_t fetched_at_once = 1 << 20;

// What was asked of a source.
struct SourceUse {
  std::uint64_t furthest = 0;  // end of the furthest byte that was read: independent of how the reads were cut
  std::uint64_t fetched = 0;   // bytes, those that were read again counted again
  bool failed = false;         // it could not be read; what htslib then says of the file's content means nothing
};

class HtsStream {
 public:
  // Null where htslib cannot open the bytes at all. The source must outlive the stream.
  static std::unique_ptr<HtsStream> open(ByteSource& source, std::size_t at_once = fetched_at_once);
  ~HtsStream();
  HtsStream(const HtsStream&) = delete;
  HtsStream& operator=(const HtsStream&) = delete;

  [[nodiscard]] htsFile* file() const { return file_; }
  [[nodiscard]] std::uint64_t bytes_read() const { return use_.furthest; }
  [[nodiscard]] std::uint64_t bytes_fetched() const { return use_.fetched; }
  [[nodiscard]] bool source_failed() const { return use_.failed; }

 private:
  HtsStream() = default;
  hFILE* source_ = nullptr;  // belongs to file_
  htsFile* file_ = nullptr;
  SourceUse use_;
};

// Any text, plain or in gzip of either kind, whatever it holds.
class TextStream {
 public:
  // Null where htslib cannot open the bytes at all. The source must outlive the stream.
  static std::unique_ptr<TextStream> open(ByteSource& source, std::size_t at_once = fetched_at_once);
  ~TextStream();
  TextStream(const TextStream&) = delete;
  TextStream& operator=(const TextStream&) = delete;

  [[nodiscard]] BGZF* file() const { return file_; }
  [[nodiscard]] std::uint64_t bytes_read() const { return use_.furthest; }
  [[nodiscard]] std::uint64_t bytes_fetched() const { return use_.fetched; }
  [[nodiscard]] bool source_failed() const { return use_.failed; }

 private:
  TextStream() = default;
  BGZF* file_ = nullptr;
  SourceUse use_;
};

}  // namespace rxplain
