#include "rxplain/cohort.hpp"

#include <map>
#include <optional>
#include <string_view>
#include <utility>

#include "base/text.hpp"
#include "genotype/observe.hpp"
#include "input/cohort/cohort_file.hpp"
#include "input/person_files.hpp"
#include "input/raw_data/rows.hpp"
#include "input/text_encoding.hpp"
#include "phenotype/gene_outcome.hpp"
#include "report/guarded.hpp"
#include "report/observation_rules.hpp"

namespace rxplain {

struct Cohort::Contents {
  CohortFile file;
  PersonFile common;  // of every person, without the calls
};

struct CohortCaller::State {
  const Guidelines& guidelines;
  const CohortFile& cohort;
  PersonFiles person;             // the one who was taken last
  std::vector<GeneTables> genes;  // by symbol
  Build build;
  std::optional<Observer> observer;  // of the person
};

namespace {

Outcome<Cohort> read_plain(const Guidelines& guidelines, ByteSource& bytes, const std::string& name,
                           const std::vector<std::string>& samples) {
  if (find_layout(bytes))
    return Failure{"not-genotypes", "This is the raw data of one person.", "Read it with 'rxplain genes'."};
  auto file = read_cohort_file(bytes, WantedRegions(guidelines), samples);
  if (!file) return file.failure();
  auto common = settle_build(guidelines, name, without_calls(file.value()));
  if (!common) return common.failure();
  if (common.value().build.old_mitochondrial)
    std::erase_if(file.value().calls.records, [](const auto& record) { return record.shared.chromosome == "chrM"; });
  return Cohort({std::move(file.value()), std::move(common.value())});
}

}  // namespace

Cohort::Cohort(Contents contents) : contents_(std::make_shared<const Contents>(std::move(contents))) {}

std::size_t Cohort::size() const { return contents_->file.size(); }

std::string Cohort::name(std::size_t person) const {
  return quotable(contents_->file.name(person), longest_sample_name);
}

Outcome<Cohort> read_cohort(const Guidelines& guidelines, const SourceFile& file,
                            const std::vector<std::string>& samples) {
  return guarded<Cohort>([&]() -> Outcome<Cohort> {
    const auto mark = find_text_mark(file.bytes);
    if (mark == TextMark::None) return read_plain(guidelines, file.bytes, file.name, samples);
    PlainText plain(file.bytes, mark);
    return read_plain(guidelines, plain, file.name, samples);
  });
}

CohortCaller::CohortCaller(const Guidelines& guidelines, const Cohort& cohort, const ReportOptions& options)
    : state_(new State{guidelines, cohort.contents().file, {}, {}, Build::GRCh38, std::nullopt}) {
  const auto& common = cohort.contents().common;
  state_->person.files = {common};
  state_->person.samples = common.variants.header.samples;
  state_->person.build = common.build.build;
  const auto rules = observation_rules(state_->person, options);
  state_->build = rules.build;
  state_->observer.emplace(guidelines, std::vector<const VariantFile*>{&state_->person.files.front().variants}, rules);
  std::map<std::string_view, const Gene*> by_symbol;
  for (const auto& gene : guidelines.genes)
    by_symbol.emplace(gene.symbol, &gene);
  for (const auto& [symbol, gene] : by_symbol)
    state_->genes.emplace_back(*gene);
}

CohortCaller::~CohortCaller() = default;

Outcome<std::vector<GeneEntry>> CohortCaller::genes_of(std::size_t index) {
  return guarded<std::vector<GeneEntry>>([&]() -> Outcome<std::vector<GeneEntry>> {
    auto& person = state_->person;
    take_person(state_->cohort, index, person.files.front().variants);
    person.sample = person.files.front().variants.sample;
    const auto seen = state_->observer->observe();
    std::vector<GeneEntry> genes;
    for (const auto& tables : state_->genes) {
      const auto& symbol = tables.gene.symbol;
      genes.push_back(describe_gene(state_->guidelines, tables, seen.by_gene.at(symbol), seen.structural.at(symbol),
                                    seen.sex, state_->build)
                          .entry);
    }
    return genes;
  });
}

}  // namespace rxplain
