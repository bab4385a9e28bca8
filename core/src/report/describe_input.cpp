#include "report/describe_input.hpp"

#include <algorithm>

#include "base/text.hpp"

namespace rxplain {

namespace {

constexpr std::size_t longest_file_name = 200;

FileEntry describe_file(const Guidelines& guidelines, const PersonFile& file) {
  FileEntry entry;
  entry.name = quotable(file.name, longest_file_name);
  entry.format = file.variants.header.format;
  entry.vendor = file.variants.header.vendor;
  entry.member = file.member;
  if (file.build.build) entry.build = std::string(name_of(*file.build.build));
  for (const auto& evidence : file.build.evidence)
    entry.build_evidence.push_back(guidelines.words(evidence));
  entry.bytes_read = file.variants.bytes_read;
  entry.records_read = file.variants.records_read;
  return entry;
}

// Of one file its own evidence; of several how many of them can tell, each by itself.
std::vector<std::string> evidence_of_all(const Guidelines& guidelines, const std::vector<FileEntry>& files) {
  if (files.size() == 1) return files.front().build_evidence;
  const auto telling =
      std::count_if(files.begin(), files.end(), [](const auto& file) { return file.build.has_value(); });
  if (telling == 0) return {guidelines.words("buildEvidence.nothing")};
  return {guidelines.words("buildEvidence.files",
                           {{"count", std::to_string(telling)}, {"total", std::to_string(files.size())}})};
}

// The strand that all files together show: they contradict each other where one is read on each.
std::optional<StrandReading> strand_of_all(const PersonFiles& person) {
  using Verdict = StrandReading::Verdict;
  std::optional<StrandReading> all;
  for (const auto& file : person.files) {
    if (!file.variants.strand) continue;
    if (!all) {
      all = file.variants.strand;
      continue;
    }
    all->plus += file.variants.strand->plus;
    all->minus += file.variants.strand->minus;
    if (all->verdict != file.variants.strand->verdict) all->verdict = Verdict::Mixed;
  }
  return all;
}

void add_raw_data_notes(const Guidelines& guidelines, const PersonFiles& person, std::vector<Note>& notes) {
  using Verdict = StrandReading::Verdict;
  const auto strand = strand_of_all(person);
  if (!strand) return;
  notes.push_back(report_note(guidelines, "consumer-test", {}));
  notes.back().warning = true;
  if (strand->verdict == Verdict::Plus) return;
  const auto code = strand->verdict == Verdict::Minus   ? "strand-reversed"
                    : strand->verdict == Verdict::Mixed ? "strand-mixed"
                                                        : "strand-unsettled";
  notes.push_back(report_note(guidelines, code,
                              {{"plus", std::to_string(strand->plus)}, {"minus", std::to_string(strand->minus)}}));
  notes.back().warning = strand->verdict == Verdict::Mixed;
}

std::vector<Note> notes_on_files(const Guidelines& guidelines, const PersonFiles& person, const InputEntry& input) {
  std::vector<Note> notes;
  std::int64_t filtered = 0;
  bool old_mitochondrial = false;
  for (const auto& file : person.files) {
    const auto& records = file.variants.records;
    filtered +=
        std::count_if(records.begin(), records.end(), [](const auto& record) { return !record.filter.empty(); });
    old_mitochondrial = old_mitochondrial || file.build.old_mitochondrial;
  }
  if (input.build)
    notes.push_back(report_note(guidelines, "build-evidence",
                                {{"build", *input.build}, {"reason", join(input.build_evidence, " ")}}));
  add_raw_data_notes(guidelines, person, notes);
  if (filtered > 0) notes.push_back(report_note(guidelines, "filtered-records", {{"count", std::to_string(filtered)}}));
  if (old_mitochondrial) {
    notes.push_back(report_note(guidelines, "old-mitochondrial-sequence", {}));
    notes.back().warning = true;
  }
  return notes;
}

}  // namespace

Note report_note(const Guidelines& guidelines, const std::string& code,
                 const std::map<std::string, std::string>& fill) {
  Note note;
  note.code = code;
  note.text = guidelines.words("notes." + code + ".text", fill);
  return note;
}

std::vector<ThresholdRule> threshold_rules(const Guidelines& guidelines, const ReportOptions& options) {
  std::vector<ThresholdRule> rules;
  const auto add = [&](const std::string& code, const std::string& limit) {
    rules.push_back({code, guidelines.words("thresholds." + code, {{"limit", limit}})});
  };
  add("filter", "");
  if (options.min_genotype_quality > 0) add("genotype-quality", std::to_string(options.min_genotype_quality));
  if (options.min_depth > 0) add("depth", std::to_string(options.min_depth));
  add("allele-reads", "");
  if (options.min_allele_fraction > 0) add("allele-fraction", format_percent(options.min_allele_fraction));
  return rules;
}

std::string common_format(const std::vector<VariantHeader>& headers) {
  const auto& format = headers.front().format;
  const bool same =
      std::all_of(headers.begin(), headers.end(), [&](const auto& header) { return header.format == format; });
  return same ? format : "mixed";
}

std::string common_vendor(const std::vector<VariantHeader>& headers) {
  const auto& vendor = headers.front().vendor;
  const bool same =
      std::all_of(headers.begin(), headers.end(), [&](const auto& header) { return header.vendor == vendor; });
  return same ? vendor : std::string();
}

InputEntry describe_input(const Guidelines& guidelines, const PersonFiles& person, const ObservationRules& rules,
                          const Observations& observations) {
  InputEntry input;
  std::vector<VariantHeader> headers;
  for (const auto& file : person.files) {
    input.files.push_back(describe_file(guidelines, file));
    input.searched = input.searched || file.variants.searched;
    input.bytes_read += file.variants.bytes_read;
    input.records_read += file.variants.records_read;
    headers.push_back(file.variants.header);
  }
  input.format = common_format(headers);
  input.vendor = common_vendor(headers);
  input.strand = strand_of_all(person);
  if (person.build) input.build = std::string(name_of(*person.build));
  input.build_evidence = evidence_of_all(guidelines, input.files);
  if (!person.sample.empty()) input.sample = quotable(person.sample, longest_sample_name);
  for (const auto& sample : person.samples)
    input.samples.push_back(quotable(sample, longest_sample_name));
  const bool some_inferred = rules.absence == AbsenceRule::FromRecords && observations.inferred > 0;
  input.absence_is_reference = rules.absence == AbsenceRule::Reference || some_inferred;
  input.sex = observations.sex;
  input.records_used = observations.records_used;
  input.notes = notes_on_files(guidelines, person, input);
  if (observations.sex.contradicted) {
    const bool one = observations.sex.value == SexChromosomes::XY;
    input.notes.push_back(report_note(guidelines, one ? "two-x-chromosomes-seen" : "one-x-chromosome-seen", {}));
    input.notes.back().warning = true;
  }
  if (some_inferred) {
    input.notes.push_back(
        report_note(guidelines, "absence-inferred", {{"count", std::to_string(observations.inferred)}}));
    input.notes.back().warning = true;
  }
  return input;
}

}  // namespace rxplain
