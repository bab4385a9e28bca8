#include "guidance/advise_current.hpp"

#include <algorithm>
#include <optional>

#include "base/text.hpp"
#include "phenotype/influence_notes.hpp"
#include "phenotype/phenoconversion.hpp"

namespace rxplain {

namespace {

using Status = CurrentResults::Status;

const std::string converted = "phenoconversion";
const std::string caution = "phenoconversion-caution";

// What the other medicines do to one gene, as far as the advice on one medicine goes.
struct Bearing {
  std::string gene;
  Influences others;  // without the medicine itself
  bool excepted = false;
  CurrentResults current;
  std::vector<PossibleResult> genetic;
  std::string genetic_words;

  // Whether the advice is looked up by the current results.
  [[nodiscard]] bool counts() const {
    if (others.all.empty() || excepted || !others.enzyme->conversion || !others.slows()) return false;
    return !current.factors.empty() || others.speeds();
  }
};

bool uses(const MedicineGuide& medicine, const std::string& gene) {
  return std::any_of(medicine.guidelines.begin(), medicine.guidelines.end(),
                     [&](const auto& guideline) { return contains(guideline.genes, gene); });
}

std::optional<InfluenceNote> note_on_advice(const Bearing& bearing) {
  const auto& others = bearing.others;
  if (others.all.empty()) return InfluenceNote{caution, "advice.own", false};
  const bool weak = is_weak(others);
  if (others.slows() && others.speeds()) return InfluenceNote{caution, "advice.mixed", true};
  if (!others.slows()) return InfluenceNote{caution, "advice.inducer", !weak};
  if (!bearing.counts()) return InfluenceNote{caution, "advice.inhibitor", !weak};
  if (bearing.current.status == Status::Changed) return InfluenceNote{converted, "advice.changed", true};
  if (bearing.current.status == Status::CannotTell) return InfluenceNote{converted, "advice.form", true};
  return std::nullopt;
}

std::vector<Bearing> bearings_on(const Guidelines& guidelines, const MedicineGuide& medicine,
                                 const std::vector<Influences>& influences, const GeneOutcomes& outcomes) {
  std::vector<Bearing> bearings;
  for (const auto& each : influences) {
    const auto& conversion = each.enzyme->conversion;
    for (const auto& symbol : each.enzyme->genes) {
      const auto* gene = guidelines.find_gene(symbol);
      const auto outcome = outcomes.find(symbol);
      if (gene == nullptr || outcome == outcomes.end() || !uses(medicine, symbol)) continue;
      Bearing bearing{symbol, each.on(medicine), false, {}, outcome->second.results, {}};
      bearing.excepted = conversion && contains(conversion->except, medicine.name);
      if (!bearing.others.all.empty()) bearing.current = current_results(*gene, outcome->second, bearing.others);
      bearing.genetic_words = genetic_in_words(outcome->second);
      bearings.push_back(std::move(bearing));
    }
  }
  return bearings;
}

void add_notes(const Guidelines& guidelines, const Bearing& bearing, const std::vector<Influences>& influences,
               MedicineEntry& entry) {
  const auto about = note_on_advice(bearing);
  if (!about) return;
  const auto whole = std::find_if(influences.begin(), influences.end(),
                                  [&](const auto& each) { return each.enzyme == bearing.others.enzyme; });
  const auto& named = bearing.others.all.empty() ? *whole : bearing.others;
  const auto note = make_note(guidelines, *about, bearing.gene, named,
                              {{"genetic", bearing.genetic_words}, {"current", in_words(bearing.current.now)}});
  for (auto& advice : entry.advice) {
    if (contains(advice.genes, bearing.gene)) advice.notes.push_back(note);
  }
}

}  // namespace

MedicineEntry advise_current(const Guidelines& guidelines, const MedicineGuide& medicine,
                             const std::vector<Influences>& influences, GeneOutcomes& outcomes) {
  const auto bearings = bearings_on(guidelines, medicine, influences, outcomes);
  for (const auto& bearing : bearings) {
    if (bearing.counts()) outcomes.at(bearing.gene).results = bearing.current.lookup;
  }
  auto entry = advise(guidelines, medicine, outcomes);
  for (const auto& bearing : bearings) {
    outcomes.at(bearing.gene).results = bearing.genetic;
    add_notes(guidelines, bearing, influences, entry);
  }
  return entry;
}

}  // namespace rxplain
