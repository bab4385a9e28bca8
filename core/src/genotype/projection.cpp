#include "genotype/projection.hpp"

#include <algorithm>
#include <string_view>

namespace rxplain {

namespace {

bool is_bases(std::string_view allele) {
  return !allele.empty() && allele.find_first_not_of("ACGTN") == std::string_view::npos;
}

// Long ones are cut: that they are no known allele is plain from their beginning and their length.
std::string abridged(std::string_view bases) {
  constexpr std::size_t longest = 40;
  if (bases.size() <= longest) return std::string(bases);
  return std::string(bases.substr(0, longest)) + "...(" + std::to_string(bases.size()) + ")";
}

std::string in_words(std::string_view removed, std::string_view added) {
  return added.empty() ? "*" : abridged(removed) + ">" + abridged(added);
}

}  // namespace

Projection::Projection(const Site& site, Build build)
    : site_(site), place_(site.on(build)), single_base_(site.is_single_base()) {
  if (single_base_) return;
  window_ = site.left_context + place_.ref + site.right_context;
  window_start_ = place_.pos - static_cast<std::int64_t>(site.left_context.size());
  measure_footprint();
}

Projection::Edit Projection::shortest(std::int64_t pos, std::string_view ref, std::string_view alt) {
  while (!ref.empty() && !alt.empty() && ref.back() == alt.back()) {
    ref.remove_suffix(1);
    alt.remove_suffix(1);
  }
  while (!ref.empty() && !alt.empty() && ref.front() == alt.front()) {
    ref.remove_prefix(1);
    alt.remove_prefix(1);
    ++pos;
  }
  return {pos, ref, alt};
}

// An insertion or deletion can slide while the sequence that it makes stays the same: the bases, or the gap between
// two, that it may be written at.
Projection::Span Projection::reach_of(const Edit& edit) const {
  auto left = edit.pos - window_start_;
  auto right = left + static_cast<std::int64_t>(edit.removed.size());
  const auto size = static_cast<std::int64_t>(window_.size());
  const auto& unit = edit.removed.empty() ? edit.added : edit.removed;
  const bool slides = edit.removed.empty() != edit.added.empty() && left >= 0 && right <= size;
  if (slides) {
    const auto period = static_cast<std::int64_t>(unit.size());
    const auto base = [&](std::int64_t at) { return window_[static_cast<std::size_t>(at)]; };
    const auto of_unit = [&](std::int64_t at) { return unit[static_cast<std::size_t>(at % period)]; };
    for (std::int64_t step = 0; left > 0 && base(left - 1) == of_unit(period - 1 - step % period); ++step)
      --left;
    for (std::int64_t step = 0; right < size && base(right) == of_unit(step); ++step)
      ++right;
  }
  return {window_start_ + left, window_start_ + right - 1};
}

void Projection::measure_footprint() {
  footprint_ = {last() + 1, first()};
  for (const auto& alt : site_.alts) {
    const auto reach = reach_of(shortest(place_.pos, place_.ref, alt));
    footprint_.first = std::min(footprint_.first, reach.first);
    footprint_.last = std::max(footprint_.last, reach.last);
  }
}

bool Projection::touches_footprint(const Edit& edit) const {
  // A changed base beside the site leaves its length alone; only within the site's listed bases does it matter.
  const auto edit_last = edit.pos + static_cast<std::int64_t>(edit.removed.size()) - 1;
  if (edit.removed.size() == edit.added.size()) return edit.pos <= last() && edit_last >= first();
  // An insertion stands between two bases: it touches when either side is inside.
  const auto reach = reach_of(edit);
  const auto slack = edit.removed.empty() ? 1 : 0;
  return reach.first - slack <= footprint_.last && reach.last + slack >= footprint_.first;
}

std::optional<std::string> Projection::window_with(const Edit& edit) const {
  const auto offset = edit.pos - window_start_;
  const auto length = static_cast<std::int64_t>(edit.removed.size());
  if (offset < 0 || offset + length > static_cast<std::int64_t>(window_.size())) return std::nullopt;
  auto made = window_;
  made.replace(static_cast<std::size_t>(offset), edit.removed.size(), edit.added);
  return made;
}

std::string Projection::single_base_allele(const Edit& edit) const {
  const auto offset = place_.pos - edit.pos;
  if (offset < 0 || offset >= static_cast<std::int64_t>(edit.removed.size())) return place_.ref;
  if (edit.removed.size() == edit.added.size()) return std::string(1, edit.added[static_cast<std::size_t>(offset)]);
  return in_words(edit.removed, edit.added);
}

std::string Projection::sequence_allele(const Edit& edit) const {
  if (edit.removed.empty() && edit.added.empty()) return place_.ref;
  const auto made = window_with(edit);
  if (made) {
    if (*made == window_) return place_.ref;
    for (const auto& alt : site_.alts) {
      if (*made == site_.left_context + alt + site_.right_context) return alt;
    }
  }
  return touches_footprint(edit) ? in_words(edit.removed, edit.added) : place_.ref;
}

std::string Projection::allele(const VariantRecord& record, int index) const {
  if (index == 0) return place_.ref;
  const auto& alt = record.alts.at(static_cast<std::size_t>(index - 1));
  if (!is_bases(alt)) {
    const bool over = record.pos <= last() && record.end >= first();
    return over ? abridged(alt) : place_.ref;
  }
  const auto edit = shortest(record.pos, record.ref, alt);
  return single_base_ ? single_base_allele(edit) : sequence_allele(edit);
}

bool Projection::changes_site(const VariantRecord& record) const {
  const auto carried = [&](std::size_t alt) {
    return std::any_of(record.genotype.begin(), record.genotype.end(),
                       [&](const auto& copy) { return copy == static_cast<int>(alt) + 1; });
  };
  for (std::size_t alt = 0; alt < record.alts.size(); ++alt) {
    // A structural variant that the person does not carry is no reading of this site.
    const bool matters = is_structural(record.alts[alt]) ? carried(alt) : !is_unknown_alternative(record.alts[alt]);
    if (matters && allele(record, static_cast<int>(alt) + 1) != place_.ref) return true;
  }
  return false;
}

bool Projection::concerns(const VariantRecord& record) const {
  const bool speaks_of_part = record.pos <= last() && record.last_reference_base() >= first();
  return speaks_of_part || changes_site(record);
}

// Outside the site's own bases a neighbouring one may differ between builds, so only they are compared.
bool Projection::contradicts_reference(const VariantRecord& record) const {
  const auto record_last = record.pos + static_cast<std::int64_t>(record.ref.size()) - 1;
  for (auto pos = std::max(first(), record.pos); pos <= std::min(last(), record_last); ++pos) {
    if (record.ref[static_cast<std::size_t>(pos - record.pos)] != place_.ref[static_cast<std::size_t>(pos - first())])
      return true;
  }
  return false;
}

}  // namespace rxplain
