#include "input/search/file_place.hpp"

#include <algorithm>

#include "base/text.hpp"

namespace rxplain {

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
  const auto pos = parse_integer<std::int64_t>(rest.substr(0, end));
  return pos ? std::optional(FilePlace{*rank, *pos}) : std::nullopt;
}

}  // namespace rxplain
