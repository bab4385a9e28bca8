// Notes on what a person's medicines do to an enzyme, in the words of guidelines/wording; each names the medicines.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "phenotype/phenoconversion.hpp"
#include "phenotype/taken_medicines.hpp"
#include "rxplain/report.hpp"

namespace rxplain {

// What a note is about: the key of its sentence in the wording's `interactions`.
struct InfluenceNote {
  std::string code;  // phenoconversion, phenoconversion-caution
  std::string key;   // gene.changed, advice.inhibitor, ...
  bool warning = false;
};

[[nodiscard]] Note make_note(const Guidelines& guidelines, const InfluenceNote& about, const std::string& gene,
                             const Influences& influences, std::map<std::string, std::string> fill);

// "Normal Metabolizer (2.0) or Poor Metabolizer (0.0)"
[[nodiscard]] std::string in_words(const std::vector<GeneResult>& results);
[[nodiscard]] std::string genetic_in_words(const GeneOutcome& outcome);

[[nodiscard]] std::string_view name_of(InteractingMedicine::Effect effect);
[[nodiscard]] std::string_view name_of(InteractingMedicine::Grade grade);
[[nodiscard]] bool is_weak(const Influences& influences);

// Writes the current results beside the genetic ones of a gene, and a note that says why.
void describe_current(const Guidelines& guidelines, const Gene& gene, const Influences& influences,
                      GeneOutcome& outcome);

}  // namespace rxplain
