// LineReader: the lines of a text file, one at a time and none longer than a real one.
//
// htslib's own line reader lets a line grow until memory ends, and gives the piece before a damaged block as if it
// were a whole line. This one reads through htslib (plain or compressed) and does neither.
#pragma once

#include <htslib/bgzf.h>
#include <htslib/hts.h>

#include <string>
#include <string_view>

namespace rxplain {

class LineReader {
 public:
  enum class Status { Line, End, TooLong, Unreadable };

  // The file must be open for reading text and must outlive the reader.
  explicit LineReader(htsFile* file);
  // `at_once`: bytes of text that are read ahead.
  explicit LineReader(BGZF* file, std::size_t at_once = read_ahead) : compressed_(file), at_once_(at_once) {}

  // The next line, without its line feed and the carriage returns before it; it holds until the next call.
  Status next(std::string_view& line);
  // Whether the last line given ended in a line feed: the last one of a file that was cut off does not.
  [[nodiscard]] bool was_ended() const { return ended_; }
  // That line, where it did not, as it stands in the file: a return at its end may stand in the middle of a longer one.
  [[nodiscard]] std::string_view begun() const { return begun_; }

 private:
  static constexpr std::size_t read_ahead = 1 << 18;
  // False where there is nothing left, or where it cannot be read.
  bool refill();

  hFILE* plain_ = nullptr;
  BGZF* compressed_ = nullptr;  // or plain_; a BGZF reads both
  std::size_t at_once_ = read_ahead;
  std::string chunk_;
  std::size_t at_ = 0;  // in chunk_
  std::string begun_;   // a line that began in an earlier chunk
  bool unreadable_ = false;
  bool ended_ = true;
};

}  // namespace rxplain
