#include "input/line_reader.hpp"

#include <htslib/bgzf.h>
#include <htslib/hfile.h>

namespace rxplain {

namespace {

// A row of half a million people with all their fields stays below this.
constexpr std::size_t longest_line = 64 << 20;

std::string_view without_returns(std::string_view line) {
  while (line.ends_with('\r'))
    line.remove_suffix(1);
  return line;
}

}  // namespace

LineReader::LineReader(htsFile* file)
    : plain_(file->format.compression == no_compression ? file->fp.hfile : nullptr),
      compressed_(plain_ == nullptr ? file->fp.bgzf : nullptr) {}

bool LineReader::refill() {
  chunk_.resize(at_once_);
  const auto got =
      plain_ != nullptr ? hread(plain_, chunk_.data(), at_once_) : bgzf_read(compressed_, chunk_.data(), at_once_);
  unreadable_ = got < 0;
  chunk_.resize(got < 0 ? 0 : static_cast<std::size_t>(got));
  at_ = 0;
  return !chunk_.empty();
}

LineReader::Status LineReader::next(std::string_view& line) {
  begun_.clear();
  while (true) {
    if (at_ == chunk_.size() && !refill()) {
      if (unreadable_) return Status::Unreadable;
      ended_ = false;
      line = without_returns(begun_);
      return begun_.empty() ? Status::End : Status::Line;
    }
    const std::string_view rest = std::string_view(chunk_).substr(at_);
    const auto feed = rest.find('\n');
    const auto piece = rest.substr(0, feed);
    at_ += piece.size() + (feed == std::string_view::npos ? 0 : 1);
    if (begun_.size() + piece.size() > longest_line) return Status::TooLong;
    if (feed == std::string_view::npos || !begun_.empty()) begun_ += piece;
    if (feed == std::string_view::npos) continue;
    ended_ = true;
    line = without_returns(begun_.empty() ? piece : std::string_view(begun_));
    return Status::Line;
  }
}

}  // namespace rxplain
