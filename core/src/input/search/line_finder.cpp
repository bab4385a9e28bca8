#include "input/search/line_finder.hpp"

#include <algorithm>
#include <span>

#include "base/read_fully.hpp"

namespace rxplain {

namespace {

// A line may go on through several; a row of many people does. More than that, and the file is read whole.
constexpr std::size_t most_pieces = 64;
constexpr std::size_t plain_piece = 16 << 10;  // bytes

// The first whole line of a text whose beginning may lie within a line. `more` adds to the text, and says whether there
// was anything to add; it gives nothing where that could not be read.
struct WholeLine {
  std::size_t begins = 0;  // in the text
  FilePlace place;
};

template <class More>
std::optional<WholeLine> first_whole_line(std::string& text, const ContigOrder& order, bool& failed, More more) {
  std::size_t line = 0;  // where the first whole line begins; 0 is never one
  for (std::size_t pieces = 0; pieces < most_pieces; ++pieces) {
    const std::optional<bool> grown = more(text);
    failed = !grown;
    if (failed || !*grown) return std::nullopt;
    while (true) {
      if (line == 0) {
        const auto feed = text.find('\n');
        if (feed == std::string::npos) break;
        line = feed + 1;
      }
      const auto end = text.find('\n', line);
      const auto words = std::string_view(text).substr(line, end == std::string::npos ? end : end - line);
      if (words.starts_with('#') && end != std::string::npos) {
        line = end + 1;
        continue;
      }
      // Its first two columns are enough.
      if (std::count(words.begin(), words.end(), '\t') < 2) {
        if (end == std::string::npos) break;
        failed = true;
        return std::nullopt;
      }
      const auto place = place_of(words, order);
      failed = !place;
      return place ? std::optional(WholeLine{line, *place}) : std::nullopt;
    }
  }
  failed = true;
  return std::nullopt;
}

}  // namespace

std::optional<FoundRecord> BgzfLineFinder::after(std::uint64_t offset) {
  const auto block = blocks_.find(offset);
  if (!block) return std::nullopt;
  BgzfText text(blocks_, *block);
  const auto line = first_whole_line(text.content(), order_, failed_, [&](std::string&) { return text.add_block(); });
  if (!line) return std::nullopt;
  return FoundRecord{text.start_of(line->begins), line->place};
}

std::optional<FoundRecord> PlainLineFinder::after(std::uint64_t offset) {
  std::string text;
  const auto line = first_whole_line(text, order_, failed_, [&](std::string& grows) -> std::optional<bool> {
    const auto before = grows.size();
    if (offset + before >= source_.size()) return false;
    grows.resize(before + plain_piece);
    const auto got =
        read_fully(source_, offset + before, std::as_writable_bytes(std::span(grows).subspan(before, plain_piece)));
    if (got < 0) return std::nullopt;
    grows.resize(before + static_cast<std::size_t>(got));
    bytes_fetched_ += static_cast<std::uint64_t>(got);
    return got > 0;
  });
  if (!line) return std::nullopt;
  return FoundRecord{start_at(offset + line->begins), line->place};
}

}  // namespace rxplain
