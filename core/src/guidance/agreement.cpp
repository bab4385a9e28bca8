#include "guidance/agreement.hpp"

#include <algorithm>
#include <array>
#include <set>

#include "base/text.hpp"

namespace rxplain {

namespace {

constexpr std::array<std::string_view, 6> by_urgency = {"avoid",       "adjust",      "caution",
                                                        "cannot-tell", "no-guidance", "standard"};
constexpr std::array<std::string_view, 4> by_preference = {"CPIC", "DPWG", "FDA-table", "FDA-label"};

std::vector<SourceCategory> categories_by_source(const std::vector<AdviceEntry>& advice) {
  std::vector<SourceCategory> found;
  for (const auto source : by_preference) {
    std::size_t most_urgent = by_urgency.size();
    for (const auto& entry : advice) {
      if (entry.source == source && !entry.addition) most_urgent = std::min(most_urgent, urgency(entry.category));
    }
    if (most_urgent < by_urgency.size()) found.push_back({std::string(source), std::string(by_urgency[most_urgent])});
  }
  return found;
}

bool recommends(const SourceCategory& each) { return each.category != "no-guidance" && each.category != "cannot-tell"; }

SourceCategory leading(const std::vector<SourceCategory>& sources) {
  const SourceCategory* unsettled = nullptr;
  for (const auto& each : sources) {
    if (each.category == "cannot-tell" && unsettled == nullptr) unsettled = &each;
    const bool would_clear = each.category == "standard" && unsettled != nullptr;
    if (recommends(each) && !would_clear) return each;
  }
  if (unsettled != nullptr) return *unsettled;
  return sources.empty() ? SourceCategory{"", "no-guidance"} : sources.front();
}

}  // namespace

std::size_t urgency(std::string_view category) {
  return static_cast<std::size_t>(std::find(by_urgency.begin(), by_urgency.end(), category) - by_urgency.begin());
}

std::string_view category_of(std::size_t urgency) { return by_urgency.at(urgency); }

void settle_category(const Guidelines& guidelines, MedicineEntry& medicine) {
  medicine.sources = categories_by_source(medicine.advice);
  const auto lead = leading(medicine.sources);
  medicine.category = lead.category;
  medicine.category_source = lead.source;

  std::set<std::string> said;
  std::vector<std::string> words;
  for (const auto& each : medicine.sources) {
    if (!recommends(each)) continue;
    said.insert(each.category);
    words.push_back(guidelines.words("sources." + each.source) + ": " +
                    guidelines.words("categories." + each.category + ".label"));
  }
  medicine.agreement = words.size() < 2 ? "single" : said.size() == 1 ? "agree" : "differ";
  if (medicine.agreement == "differ") {
    medicine.agreement_text = guidelines.words("sourcesDiffer", {{"each", join(words, "; ")}});
  }
}

}  // namespace rxplain
