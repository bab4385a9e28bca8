#include "input/search/sorted_file.hpp"

#include <algorithm>
#include <charconv>

namespace rxplain {

namespace {

// What lies between two looks is read on rather than looked into: a look costs as many bytes.
constexpr std::uint64_t close_enough = 128 << 10;
// Blocks in which a line may go on; a row of many people may fill several.
constexpr int most_blocks = 64;

}  // namespace

ContigOrder::ContigOrder(std::vector<Contig> contigs) : contigs_(std::move(contigs)) {
  double sum = 0;
  for (std::size_t rank = 0; rank < contigs_.size(); ++rank) {
    ranks_.emplace(contigs_[rank].name, rank);
    starts_.push_back(sum);
    sum += static_cast<double>(contigs_[rank].length);
  }
  starts_.push_back(sum);
}

std::optional<std::size_t> ContigOrder::rank_of(std::string_view name) const {
  const auto found = ranks_.find(name);
  return found == ranks_.end() ? std::nullopt : std::optional(found->second);
}

std::optional<double> ContigOrder::share_of(const FilePlace& place) const {
  const auto length = static_cast<double>(contigs_[place.contig].length);
  if (length <= 0 || starts_.back() <= 0) return std::nullopt;
  return (starts_[place.contig] + std::min(static_cast<double>(place.pos), length)) / starts_.back();
}

std::optional<FilePlace> place_of(std::string_view line, const ContigOrder& order) {
  const auto tab = line.find('\t');
  if (tab == std::string_view::npos) return std::nullopt;
  const auto rank = order.rank_of(line.substr(0, tab));
  const auto rest = line.substr(tab + 1);
  const auto end = rest.find('\t');
  if (!rank || end == std::string_view::npos) return std::nullopt;
  FilePlace place{*rank, 0};
  const auto [last, error] = std::from_chars(rest.data(), rest.data() + end, place.pos);
  if (error != std::errc() || last != rest.data() + end) return std::nullopt;
  return place;
}

SortedFile::SortedFile(ByteSource& source, const ContigOrder& order)
    : blocks_(source), size_(source.size()), order_(order) {}

std::optional<SortedFile::Look> SortedFile::look(std::uint64_t offset) {
  const auto block = blocks_.find(offset);
  if (!block) return std::nullopt;
  std::string text;
  auto next = std::optional(*block);
  std::size_t line = 0;  // where the first whole line begins; 0 is never one
  for (int count = 0; count < most_blocks; ++count) {
    next = blocks_.inflate(*next, text);
    if (!next) {
      in_order_ = false;
      return std::nullopt;
    }
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
        in_order_ = false;
        return std::nullopt;
      }
      const auto first = place_of(words, order_);
      if (!first) in_order_ = false;
      return first ? std::optional(Look{*block, *first}) : std::nullopt;
    }
    if (*next == size_) return std::nullopt;  // the last line began in an earlier block
  }
  in_order_ = false;
  return std::nullopt;
}

bool SortedFile::note(const Look& look) {
  const auto [here, is_new] = seen_.emplace(look.block, look.first);
  if (!is_new) return true;
  if (here != seen_.begin() && std::prev(here)->second > look.first) in_order_ = false;
  if (std::next(here) != seen_.end() && std::next(here)->second < look.first) in_order_ = false;
  return in_order_;
}

// Between two offsets, by the share of the genome that lies before the place; a little before it, or a little behind.
std::uint64_t SortedFile::guess(const FilePlace& place, std::uint64_t low, std::uint64_t high, bool before_it) const {
  const auto middle = low + (high - low) / 2;
  const auto before = seen_.find(low);
  const auto after = seen_.find(high);
  const auto share = order_.share_of(place);
  const auto from = before == seen_.end() ? std::optional(0.0) : order_.share_of(before->second);
  const auto to = after == seen_.end() ? std::optional(1.0) : order_.share_of(after->second);
  if (!share || !from || !to || *to <= *from) return middle;
  const auto part = (*share - *from) / (*to - *from);
  const auto span = static_cast<double>(high - low);
  const auto aside = static_cast<double>(close_enough) / 2;
  // Never so near an end that nothing is gained.
  const auto aim = std::clamp(part * span + (before_it ? -aside : aside), aside / 2, span - aside / 2);
  return low + static_cast<std::uint64_t>(aim);
}

std::optional<std::uint64_t> SortedFile::block_before(const FilePlace& place) {
  std::uint64_t low = 0;
  std::uint64_t high = size_;
  for (const auto& [block, first] : seen_) {
    if (first < place) low = block;
  }
  for (auto each = seen_.rbegin(); each != seen_.rend(); ++each) {
    if (each->second >= place) high = each->first;
  }
  for (int tries = 0; in_order_ && high - low > close_enough; ++tries) {
    // Guesses from both sides come near fast; every third look halves what is left, whatever the file is like.
    const auto offset = tries % 3 == 2 ? low + (high - low) / 2 : guess(place, low, high, tries % 3 == 0);
    const auto found = look(offset);
    if (!in_order_) break;
    if (!found || found->block >= high) {
      high = offset;  // no block begins in between
    } else if (note(*found)) {
      (found->first < place ? low : high) = found->block;
    }
  }
  return in_order_ ? std::optional(low) : std::nullopt;
}

}  // namespace rxplain
