#include <algorithm>

#include "base/text.hpp"
#include "genotype/observe.hpp"
#include "genotype/parents.hpp"
#include "guidance/advise_current.hpp"
#include "guidance/estimate_dose.hpp"
#include "guidance/next_steps.hpp"
#include "outside/gather_calls.hpp"
#include "phenotype/gene_outcome.hpp"
#include "phenotype/influence_notes.hpp"
#include "phenotype/outside.hpp"
#include "phenotype/parents_notes.hpp"
#include "report/check_person.hpp"
#include "report/describe_input.hpp"
#include "report/guarded.hpp"
#include "report/observation_rules.hpp"
#include "report/reading.hpp"
#include "rxplain/rxplain.hpp"

namespace rxplain {

namespace {

struct ObservedPerson {
  Observations observations;
  InputEntry input;
  Build build = Build::GRCh38;
  std::map<std::string, ParentsReading> by_parents;  // gene symbol
};

ObservedPerson observe_person(const Guidelines& guidelines, const PersonFiles& person, const ReportOptions& options) {
  std::vector<const VariantFile*> variants;
  for (const auto& file : person.files)
    variants.push_back(&file.variants);
  ObservedPerson observed;
  observed.build = person.build.value_or(Build::GRCh38);
  const auto rules = observation_rules(person, options);
  observed.observations = observe(guidelines, variants, rules);
  observed.input = describe_input(guidelines, person, rules, observed.observations);
  return observed;
}

// The person, with what the parents' genotypes say of it.
ObservedPerson observe_child(const Guidelines& guidelines, const Reading::Contents& reading,
                             const ReportOptions& options) {
  auto child = observe_person(guidelines, *reading.genotypes, options);
  auto of_parent = options;
  of_parent.sex = SexChromosomes::Unknown;
  std::optional<ObservedPerson> mother;
  std::optional<ObservedPerson> father;
  if (reading.mother) mother = observe_person(guidelines, *reading.mother, of_parent);
  if (reading.father) father = observe_person(guidelines, *reading.father, of_parent);
  if (!mother && !father) return child;
  child.by_parents = phase_by_parents(guidelines, mother ? &mother->observations : nullptr,
                                      father ? &father->observations : nullptr, child.observations);
  if (mother) child.input.mother = mother->input.sample;
  if (father) child.input.father = father->input.sample;
  return child;
}

// The guide that a person means: its name, or one of its brands; capitals do not matter.
const MedicineGuide* find_medicine(const Guidelines& guidelines, const std::string& typed) {
  const auto wanted = to_lower(trim(typed));
  for (const auto& medicine : guidelines.medicines) {
    if (to_lower(medicine.name) == wanted) return &medicine;
  }
  for (const auto& medicine : guidelines.medicines) {
    const bool brand = std::any_of(medicine.brands.begin(), medicine.brands.end(),
                                   [&](const auto& name) { return to_lower(name) == wanted; });
    if (brand) return &medicine;
  }
  return nullptr;
}

std::vector<TakenMedicine> taken_medicines(const Guidelines& guidelines, const ReportOptions& options) {
  std::vector<TakenMedicine> taken;
  for (const auto& typed : options.medicines) {
    if (!trim(typed).empty()) taken.push_back({typed, find_medicine(guidelines, typed)});
  }
  return taken;
}

// After the advice: it is looked up by the genetic results, too.
void describe_current(const Guidelines& guidelines, const std::vector<Influences>& influences, GeneOutcomes& outcomes) {
  for (const auto& each : influences) {
    for (const auto& symbol : each.enzyme->genes) {
      const auto outcome = outcomes.find(symbol);
      const auto* gene = guidelines.find_gene(symbol);
      if (gene != nullptr && outcome != outcomes.end()) describe_current(guidelines, *gene, each, outcome->second);
    }
  }
}

void add_estimates(const Guidelines& guidelines, const ReportOptions& options, const std::vector<TakenMedicine>& taken,
                   const GeneOutcomes& outcomes, Report& report) {
  for (const auto& algorithm : guidelines.estimates) {
    for (auto& medicine : report.medicines) {
      if (medicine.name != algorithm.medicine) continue;
      medicine.estimate_asks = questions_of(guidelines, algorithm);
      if (options.person) medicine.estimate = estimate_dose(guidelines, algorithm, {*options.person, taken, outcomes});
    }
  }
}

void answer_medicines(const Guidelines& guidelines, const ReportOptions& options, Report& report) {
  for (const auto& typed : options.medicines) {
    if (trim(typed).empty()) continue;
    const auto* medicine = find_medicine(guidelines, typed);
    report.asked.push_back(
        {quotable(trim(typed), 80), medicine == nullptr ? std::nullopt : std::optional(medicine->name)});
    if (medicine != nullptr) continue;
    report.notes.push_back(report_note(guidelines, "unknown-medicine", {{"medicine", quotable(trim(typed), 80)}}));
    report.notes.back().warning = true;
  }
}

// What can be said against the options before anything is read.
std::optional<Failure> check_options(const Guidelines& guidelines, const ReportOptions& options) {
  const auto given = gather_calls(guidelines, {}, options);
  if (!given) return given.failure();
  return options.person ? check_person(guidelines, *options.person) : std::nullopt;
}

Outcome<Report> assemble(const Guidelines& guidelines, const Reading::Contents& reading, const ReportOptions& options) {
  const auto outside = gather_calls(guidelines, reading.results, options);
  if (!outside) return outside.failure();
  if (!reading.any_file && outside.value().empty()) {
    return Failure{"bad-options", "There is neither a genotype file nor a result from elsewhere.",
                   "Give a file, or results from elsewhere, or both."};
  }
  ObservedPerson person;
  if (reading.genotypes) {
    person = observe_child(guidelines, reading, options);
  } else if (options.sex != SexChromosomes::Unknown) {
    person.input.sex = {options.sex, SexReading::From::Asked};
  }
  Report report;
  report.program_version = version();
  report.guidelines_version = guidelines.version;
  report.guidelines_hash = guidelines.content_hash;
  report.language = guidelines.language;
  report.input = std::move(person.input);
  report.input.min_genotype_quality = options.min_genotype_quality;
  report.input.min_depth = options.min_depth;
  report.input.min_allele_fraction = options.min_allele_fraction;
  report.input.threshold_rules = threshold_rules(guidelines, options);

  GeneOutcomes outcomes;
  for (const auto& gene : guidelines.genes) {
    auto observations = person.observations.by_gene[gene.symbol];
    observations.resize(gene.sites.size());
    auto outcome = describe_gene(guidelines, gene, observations, person.observations.structural[gene.symbol],
                                 person.observations.sex, person.build);
    if (const auto said = person.by_parents.find(gene.symbol); said != person.by_parents.end())
      note_parents(guidelines, gene, said->second, outcome.entry.notes);
    const auto call = std::find_if(outside.value().begin(), outside.value().end(),
                                   [&](const auto& given) { return given.gene == gene.symbol; });
    if (call != outside.value().end()) apply_outside_call(guidelines, gene, *call, outcome);
    outcomes.emplace(gene.symbol, std::move(outcome));
  }
  const auto taken = taken_medicines(guidelines, options);
  const auto influences = influences_of(guidelines, taken);
  for (const auto& medicine : guidelines.medicines)
    report.medicines.push_back(advise_current(guidelines, medicine, influences, outcomes));
  add_estimates(guidelines, options, taken, outcomes, report);
  describe_current(guidelines, influences, outcomes);
  for (auto& [symbol, outcome] : outcomes)
    report.genes.push_back(std::move(outcome.entry));
  answer_medicines(guidelines, options, report);
  report.next_steps = next_steps(guidelines, report.medicines, report.genes, report.asked);
  return report;
}

}  // namespace

std::string_view version() { return RXPLAIN_VERSION; }

Outcome<Report> make_report(const Guidelines& guidelines, const Reading& reading, const ReportOptions& options) {
  return guarded<Report>([&]() -> Outcome<Report> {
    if (const auto wrong = check_options(guidelines, options)) return *wrong;
    return assemble(guidelines, reading.contents(), options);
  });
}

Outcome<Report> make_report(const Guidelines& guidelines, const std::vector<SourceFile>& files,
                            const ReportOptions& options) {
  return guarded<Report>([&]() -> Outcome<Report> {
    if (const auto wrong = check_options(guidelines, options)) return *wrong;
    const auto reading = read_files(guidelines, files, options);
    if (!reading) return reading.failure();
    return assemble(guidelines, reading.value().contents(), options);
  });
}

}  // namespace rxplain
