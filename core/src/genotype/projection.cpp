#include "genotype/projection.hpp"

#include <algorithm>
#include <string_view>

namespace rxplain {

namespace {

bool is_bases(std::string_view allele) {
  return !allele.empty() && allele.find_first_not_of("ACGTN") == std::string_view::npos;
}

std::string in_words(std::string_view removed, std::string_view added) {
  if (added.empty()) return "*";
  return std::string(removed) + ">" + std::string(added);
}

}  // namespace

Projection::Projection(const Site& site, Build build)
    : site_(site), place_(site.on(build)), single_base_(site.is_single_base()) {
  if (single_base_) return;
  window_ = site.left_context + place_.ref + site.right_context;
  window_start_ = place_.pos - static_cast<std::int64_t>(site.left_context.size());
  measure_footprint();
}

Projection::Edit Projection::shortest(std::int64_t pos, std::string ref, std::string alt) {
  while (!ref.empty() && !alt.empty() && ref.back() == alt.back()) {
    ref.pop_back();
    alt.pop_back();
  }
  const auto shared = static_cast<std::size_t>(
      std::mismatch(ref.begin(), ref.begin() + static_cast<std::ptrdiff_t>(std::min(ref.size(), alt.size())),
                    alt.begin())
          .first -
      ref.begin());
  return {pos + static_cast<std::int64_t>(shared), ref.substr(shared), alt.substr(shared)};
}

// An insertion or deletion can slide while the sequence that it makes stays the same.
void Projection::measure_footprint() {
  footprint_first_ = last() + 1;
  footprint_last_ = first();
  for (const auto& alt : site_.alts) {
    const auto edit = shortest(place_.pos, place_.ref, alt);
    const auto& unit = edit.removed.empty() ? edit.added : edit.removed;
    auto left = edit.pos - window_start_;
    auto right = left + static_cast<std::int64_t>(edit.removed.size());
    if (edit.removed.empty() || edit.added.empty()) {
      const auto period = static_cast<std::int64_t>(unit.size());
      const auto at = [&](std::int64_t index) { return window_[static_cast<std::size_t>(index)]; };
      const auto size = static_cast<std::int64_t>(window_.size());
      for (std::int64_t step = 0;
           left > 0 && at(left - 1) == unit[static_cast<std::size_t>(period - 1 - step % period)]; ++step)
        --left;
      for (std::int64_t step = 0; right < size && at(right) == unit[static_cast<std::size_t>(step % period)]; ++step)
        ++right;
    }
    footprint_first_ = std::min(footprint_first_, window_start_ + left);
    footprint_last_ = std::max(footprint_last_, window_start_ + right - 1);
  }
}

bool Projection::touches_footprint(const Edit& edit) const {
  const auto edit_last = edit.pos + static_cast<std::int64_t>(edit.removed.size()) - 1;
  // A changed base beside the site leaves its length alone; only within the site's own bases does it matter.
  if (edit.removed.size() == edit.added.size()) return edit.pos <= last() && edit_last > first();
  // An insertion stands between two bases: it touches when either side is inside.
  const auto slack = edit.removed.empty() ? 1 : 0;
  return edit.pos - slack <= footprint_last_ && edit_last + slack >= footprint_first_;
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
    return over ? alt : place_.ref;
  }
  const auto edit = shortest(record.pos, record.ref, alt);
  return single_base_ ? single_base_allele(edit) : sequence_allele(edit);
}

bool Projection::changes_site(const VariantRecord& record) const {
  for (std::size_t alt = 0; alt < record.alts.size(); ++alt) {
    const bool unknown_alternative = record.alts[alt] == "<NON_REF>" || record.alts[alt] == "<*>";
    if (!unknown_alternative && allele(record, static_cast<int>(alt) + 1) != place_.ref) return true;
  }
  return false;
}

bool Projection::concerns(const VariantRecord& record) const {
  const bool covers_part = record.pos <= last() && record.end >= first();
  return covers_part || changes_site(record);
}

bool Projection::contradicts_reference(const VariantRecord& record) const {
  const auto& known = single_base_ ? place_.ref : window_;
  const auto known_start = single_base_ ? place_.pos : window_start_;
  for (std::size_t at = 0; at < record.ref.size(); ++at) {
    const auto offset = record.pos + static_cast<std::int64_t>(at) - known_start;
    if (offset < 0 || offset >= static_cast<std::int64_t>(known.size())) continue;
    // Outside the site itself a neighbouring base may differ between builds.
    const auto pos = record.pos + static_cast<std::int64_t>(at);
    if (pos < first() || pos > last()) continue;
    if (record.ref[at] != known[static_cast<std::size_t>(offset)]) return true;
  }
  return false;
}

}  // namespace rxplain
