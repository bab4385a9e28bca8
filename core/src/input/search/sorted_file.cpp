#include "input/search/sorted_file.hpp"

#include <algorithm>

namespace rxplain {

namespace {

// What lies between two looks is read on rather than looked into: a look costs nearly as many bytes. Guesses are made
// so far aside of where a place should be that, when both are right, the blocks that they meet are close enough.
constexpr std::uint64_t close_enough = 96 << 10;
constexpr double aside = 32 << 10;

}  // namespace

bool SortedFile::note(const FoundRecord& found) {
  const auto [here, is_new] = seen_.emplace(found.start, found.place);
  if (!is_new) return here->second == found.place;
  if (here != seen_.begin() && std::prev(here)->second > found.place) return false;
  return std::next(here) == seen_.end() || std::next(here)->second >= found.place;
}

// Between two offsets, by the share of the genome that lies before the place; a little before it, or a little behind.
std::uint64_t SortedFile::guess(const FilePlace& place, const End& low, const End& high, bool before_it) const {
  const auto share = order_.share_of(place);
  const auto from = low.place ? order_.share_of(*low.place) : std::optional(0.0);
  const auto to = high.place ? order_.share_of(*high.place) : std::optional(1.0);
  if (!share || !from || !to || *to <= *from) return low.byte + (high.byte - low.byte) / 2;
  const auto part = (*share - *from) / (*to - *from);
  const auto span = static_cast<double>(high.byte - low.byte);
  // Never so near an end that nothing is gained.
  const auto aim = std::clamp(part * span + (before_it ? -aside : aside), aside / 2, span - aside / 2);
  return low.byte + static_cast<std::uint64_t>(aim);
}

std::optional<std::uint64_t> SortedFile::start_before(const FilePlace& place) {
  auto start = beginning_;
  End low{byte_of(beginning_), std::nullopt};
  End high{size_, std::nullopt};
  for (const auto& [seen, first] : seen_) {
    if (first < place) {
      start = seen;
      low = {byte_of(seen), first};
    } else {
      high = {byte_of(seen), first};
      break;
    }
  }
  for (int tries = 0; high.byte > low.byte + close_enough; ++tries) {
    // Guesses from both sides come near fast; every third look halves what is left, whatever the file is like.
    const auto offset =
        tries % 3 == 2 ? low.byte + (high.byte - low.byte) / 2 : guess(place, low, high, tries % 3 == 0);
    const auto found = finder_.after(offset);
    in_order_ = in_order_ && !finder_.failed() && (!found || note(*found));
    if (!in_order_) return std::nullopt;
    if (!found || byte_of(found->start) >= high.byte) {
      high = {offset, high.place};  // no record begins in between
    } else if (found->place < place) {
      start = found->start;
      low = {byte_of(start), found->place};
    } else {
      high = {byte_of(found->start), found->place};
    }
  }
  return in_order_ ? std::optional(start) : std::nullopt;
}

}  // namespace rxplain
