#include <algorithm>
#include <exception>
#include <new>

#include "base/text.hpp"
#include "genotype/observe.hpp"
#include "guidance/advise.hpp"
#include "input/build.hpp"
#include "input/variant_file.hpp"
#include "input/wanted_regions.hpp"
#include "phenotype/gene_outcome.hpp"
#include "phenotype/outside.hpp"
#include "rxplain/rxplain.hpp"

namespace rxplain {

namespace {

struct FileReading {
  Observations observations;
  InputEntry input;
  Build build = Build::GRCh38;
};

Note input_note(const Guidelines& guidelines, const std::string& code, const std::map<std::string, std::string>& fill) {
  Note note;
  note.code = code;
  note.text = guidelines.words("notes." + code + ".text", fill);
  return note;
}

std::vector<Note> notes_on_file(const Guidelines& guidelines, const VariantFile& file, const InputEntry& input,
                                bool old_mitochondrial) {
  std::vector<Note> notes;
  const auto filtered = std::count_if(file.records.begin(), file.records.end(),
                                      [](const auto& record) { return !record.filter.empty(); });
  if (input.build)
    notes.push_back(input_note(guidelines, "build-evidence",
                               {{"build", *input.build}, {"reason", join(input.build_evidence, " ")}}));
  if (filtered > 0) notes.push_back(input_note(guidelines, "filtered-records", {{"count", std::to_string(filtered)}}));
  if (old_mitochondrial) {
    notes.push_back(input_note(guidelines, "old-mitochondrial-sequence", {}));
    notes.back().warning = true;
  }
  return notes;
}

// Where nothing tells the build there is nothing to infer from.
AbsenceRule absence_rule(Absence asked, bool build_known) {
  if (!build_known || asked == Absence::NotTested) return AbsenceRule::NotTested;
  return asked == Absence::Reference ? AbsenceRule::Reference : AbsenceRule::FromRecords;
}

Outcome<FileReading> read_file(const Guidelines& guidelines, ByteSource& source, const ReportOptions& options) {
  auto file = read_variants(source, WantedRegions(guidelines), options.sample);
  if (!file) return file.failure();
  const auto& variants = file.value();
  auto decided = decide_build(guidelines, variants);
  if (!decided) return decided.failure();
  const auto& decision = decided.value();

  FileReading reading;
  reading.build = decision.build.value_or(Build::GRCh38);
  ObservationRules rules;
  rules.build = reading.build;
  rules.absence = absence_rule(options.absence, decision.build.has_value());
  rules.ignore_mitochondrial = decision.old_mitochondrial;
  rules.min_genotype_quality = options.min_genotype_quality;
  rules.min_depth = options.min_depth;
  reading.observations = observe(guidelines, variants, rules);

  auto& input = reading.input;
  input.format = variants.header.format;
  if (decision.build) input.build = std::string(name_of(*decision.build));
  input.build_evidence = decision.evidence;
  input.sample = quotable(variants.sample, longest_sample_name);
  for (const auto& sample : variants.header.samples)
    input.samples.push_back(quotable(sample, longest_sample_name));
  input.absence_is_reference = rules.absence == AbsenceRule::Reference ||
                               (rules.absence == AbsenceRule::FromRecords && reading.observations.inferred > 0);
  input.bytes_read = variants.bytes_read;
  input.records_read = variants.records_read;
  input.records_used = reading.observations.records_used;
  input.notes = notes_on_file(guidelines, variants, input, decision.old_mitochondrial);
  if (rules.absence == AbsenceRule::FromRecords && reading.observations.inferred > 0) {
    input.notes.push_back(
        input_note(guidelines, "absence-inferred", {{"count", std::to_string(reading.observations.inferred)}}));
    input.notes.back().warning = true;
  }
  return reading;
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

void answer_medicines(const Guidelines& guidelines, const ReportOptions& options, Report& report) {
  for (const auto& typed : options.medicines) {
    if (trim(typed).empty()) continue;
    const auto* medicine = find_medicine(guidelines, typed);
    report.asked.push_back(
        {quotable(trim(typed), 80), medicine == nullptr ? std::nullopt : std::optional(medicine->name)});
    if (medicine != nullptr) continue;
    auto note = input_note(guidelines, "unknown-medicine", {{"medicine", quotable(trim(typed), 80)}});
    note.warning = true;
    report.notes.push_back(std::move(note));
  }
}

Outcome<Report> assemble(const Guidelines& guidelines, ByteSource* source, const ReportOptions& options) {
  auto outside = parse_outside_calls(options.outside, guidelines);
  if (!outside) return outside.failure();
  if (source == nullptr && outside.value().empty()) {
    return Failure{"bad-options", "There is neither a genotype file nor a result from elsewhere.",
                   "Give a file, or results from elsewhere, or both."};
  }
  FileReading reading;
  if (source != nullptr) {
    auto read = read_file(guidelines, *source, options);
    if (!read) return read.failure();
    reading = std::move(read.value());
  }
  Report report;
  report.program_version = version();
  report.guidelines_version = guidelines.version;
  report.guidelines_hash = guidelines.content_hash;
  report.language = guidelines.language;
  report.input = std::move(reading.input);
  report.input.min_genotype_quality = options.min_genotype_quality;
  report.input.min_depth = options.min_depth;

  GeneOutcomes outcomes;
  for (const auto& gene : guidelines.genes) {
    auto observations = reading.observations.by_gene[gene.symbol];
    observations.resize(gene.sites.size());
    auto outcome = describe_gene(guidelines, gene, observations, reading.build);
    const auto call = std::find_if(outside.value().begin(), outside.value().end(),
                                   [&](const auto& given) { return given.gene == gene.symbol; });
    if (call != outside.value().end()) apply_outside_call(guidelines, gene, *call, outcome);
    outcomes.emplace(gene.symbol, std::move(outcome));
  }
  for (const auto& medicine : guidelines.medicines)
    report.medicines.push_back(advise(guidelines, medicine, outcomes));
  for (auto& [symbol, outcome] : outcomes)
    report.genes.push_back(std::move(outcome.entry));
  answer_medicines(guidelines, options, report);
  return report;
}

Failure internal() {
  return {"internal", "Something went wrong inside Rxplain while it read this file.",
          "Load the page again and try once more; if it happens again, tell the people who run this page."};
}

Failure out_of_memory() {
  return {"unreadable", "This file needs more memory than this device gives.",
          "Close other pages, or use a device with more memory."};
}

}  // namespace

std::string_view version() { return RXPLAIN_VERSION; }

Outcome<Report> make_report(const Guidelines& guidelines, ByteSource* source, const ReportOptions& options) {
  try {
    return assemble(guidelines, source, options);
  } catch (const std::bad_alloc&) {
    return out_of_memory();
  } catch (const std::exception&) {
    return internal();
  }
}

Outcome<Inspection> inspect(ByteSource& source) {
  try {
    auto header = read_variant_header(source);
    if (!header) return header.failure();
    Inspection inspection{header.value().format, {}};
    for (const auto& sample : header.value().samples)
      inspection.samples.push_back(quotable(sample, longest_sample_name));
    return inspection;
  } catch (const std::bad_alloc&) {
    return out_of_memory();
  } catch (const std::exception&) {
    return internal();
  }
}

}  // namespace rxplain
