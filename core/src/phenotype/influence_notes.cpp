#include "phenotype/influence_notes.hpp"

#include "base/text.hpp"

namespace rxplain {

namespace {

using Status = CurrentResults::Status;

std::string_view name_of(Status status) {
  return status == Status::Changed ? "changed" : status == Status::Unchanged ? "unchanged" : "cannot-tell";
}

// Which sentence says what became of the gene's result.
InfluenceNote note_on_gene(const CurrentResults& current, const Influences& influences) {
  const std::string caution = "phenoconversion-caution";
  const bool weak = is_weak(influences);
  if (influences.slows() && influences.speeds()) return {caution, "gene.mixed", true};
  if (!influences.slows()) return {caution, "gene.inducer", !weak};
  if (!influences.enzyme->conversion) return {caution, "gene.inhibitor", !weak};
  if (current.factors.empty()) return {caution, "gene.uncalled", !weak};
  if (current.status == Status::Changed) return {"phenoconversion", "gene.changed", true};
  if (current.status == Status::CannotTell) return {"phenoconversion", "gene.form", true};
  return {"phenoconversion", "gene.unchanged", false};
}

}  // namespace

std::string_view name_of(InteractingMedicine::Effect effect) {
  return effect == InteractingMedicine::Effect::Inhibitor ? "inhibitor" : "inducer";
}

std::string_view name_of(InteractingMedicine::Grade grade) {
  using Grade = InteractingMedicine::Grade;
  return grade == Grade::Strong ? "strong" : grade == Grade::Moderate ? "moderate" : "weak";
}

bool is_weak(const Influences& influences) {
  return influences.strongest().front().row->grade == InteractingMedicine::Grade::Weak;
}

std::string in_words(const std::vector<GeneResult>& results) {
  std::vector<std::string> words;
  for (const auto& result : results) {
    const auto score = result.activity_score;
    add_unique(words, score ? result.phenotype + " (" + format_score(*score) + ")" : result.phenotype);
  }
  return join(words, ", ");
}

std::string genetic_in_words(const GeneOutcome& outcome) {
  std::vector<GeneResult> results;
  for (const auto& possible : outcome.results)
    results.push_back(possible.result.own);
  return in_words(results);
}

Note make_note(const Guidelines& guidelines, const InfluenceNote& about, const std::string& gene,
               const Influences& influences, std::map<std::string, std::string> fill) {
  const bool mixed = influences.slows() && influences.speeds();
  const auto named = mixed ? influences.all : influences.strongest();
  std::vector<std::string> names;
  for (const auto& each : named)
    add_unique(names, each.in_words());
  const std::string grade(name_of(named.front().row->grade));
  fill.emplace("gene", gene);
  fill.emplace("enzyme", influences.enzyme->enzyme);
  fill.emplace("medicine", join(names, ", "));
  fill.emplace("grade", guidelines.words("interactions.grades." + grade));
  Note note;
  note.code = about.code;
  note.warning = about.warning;
  note.gene = gene;
  note.medicine = join(names, ", ");
  note.text = guidelines.words("notes." + about.code + ".text",
                               {{"reason", guidelines.words("interactions." + about.key, fill)}});
  return note;
}

void describe_current(const Guidelines& guidelines, const Gene& gene, const Influences& influences,
                      GeneOutcome& outcome) {
  const auto current = current_results(gene, outcome, influences);
  CurrentEntry entry;
  entry.status = std::string(name_of(current.status));
  for (const auto& result : current.now) {
    add_unique(entry.phenotypes, result.phenotype);
    if (result.activity_score) entry.activity_scores.push_back(*result.activity_score);
  }
  for (const auto& each : influences.all)
    entry.because.push_back({each.in_words(), std::string(name_of(each.row->effect)),
                             std::string(name_of(each.row->grade)), each.row->citation});
  const auto& conversion = influences.enzyme->conversion;
  entry.factors = current.factors;
  if (!current.factors.empty() && conversion) entry.rule = conversion->citation;
  outcome.entry.notes.push_back(
      make_note(guidelines, note_on_gene(current, influences), gene.symbol, influences,
                {{"genetic", genetic_in_words(outcome)}, {"current", in_words(current.now)}}));
  outcome.entry.current = std::move(entry);
}

}  // namespace rxplain
