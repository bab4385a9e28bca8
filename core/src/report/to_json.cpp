// Writes the report's JSON, with estimate_json.cpp. Keys and meanings: core/contract/report.schema.json.

#include "base/json_text.hpp"
#include "report/estimate_json.hpp"
#include "report/site_counts.hpp"
#include "rxplain/cohort.hpp"
#include "rxplain/rxplain.hpp"

namespace rxplain {

namespace {

// Each writes the members of its entry's object.
void write(JsonText& out, const Note& note);
void write(JsonText& out, const FileEntry& file);
void write(JsonText& out, const ThresholdRule& rule);
void write(JsonText& out, const SourceFunctionEntry& entry);
void write(JsonText& out, const SourceResultEntry& entry);
void write(JsonText& out, const SourceSummaryEntry& entry);
void write(JsonText& out, const AlleleEntry& allele);
void write(JsonText& out, const DiplotypeEntry& diplotype);
void write(JsonText& out, const SiteEntry& site);
void write(JsonText& out, const NotExcludedEntry& entry);
void write(JsonText& out, const CurrentCause& cause);
void write(JsonText& out, const GeneEntry& gene);
void write(JsonText& out, const HintSite& site);
void write(JsonText& out, const HintCitation& citation);
void write(JsonText& out, const HintEntry& hint);
void write(JsonText& out, const AdviceHint& hint);
void write(JsonText& out, const AdviceVariant& variant);
void write(JsonText& out, const AdviceEntry& advice);
void write(JsonText& out, const SourceCategory& category);
void write(JsonText& out, const MedicineEntry& medicine);
void write(JsonText& out, const NextStepEntry& step);
void write(JsonText& out, const AskedMedicine& asked);

template <class Entry>
void add_all(JsonText& out, const char* key, const std::vector<Entry>& entries) {
  out.add_each(key, entries, [&out](const Entry& entry) { write(out, entry); });
}

template <class Entry>
void add_all_unless_empty(JsonText& out, const char* key, const std::vector<Entry>& entries) {
  if (!entries.empty()) add_all(out, key, entries);
}

void write(JsonText& out, const Note& note) {
  out.add("code", note.code);
  out.add("severity", note.warning ? "warning" : "info");
  out.add_unless_empty("gene", note.gene);
  out.add_unless_empty("medicine", note.medicine);
  out.add_unless_empty("sites", note.sites);
  out.add_unless_empty("alleles", note.alleles);
  out.add("text", note.text);
}

void write(JsonText& out, const ThresholdRule& rule) {
  out.add("code", rule.code);
  out.add("text", rule.text);
}

void write_thresholds(JsonText& out, const InputEntry& input) {
  out.add("minGenotypeQuality", input.min_genotype_quality);
  out.add("minDepth", input.min_depth);
  out.add("minAlleleFraction", input.min_allele_fraction);
  add_all(out, "rules", input.threshold_rules);
}

void write_why_unknown(JsonText& out, const SiteCounts& counts) {
  out.add("lowQuality", counts.low_quality);
  out.add("noCall", counts.no_call);
  out.add("conflict", counts.conflict);
}

void write(JsonText& out, const SiteCounts& counts) {
  out.add("total", counts.total);
  out.add("seen", counts.seen);
  out.add("inferred", counts.inferred);
  out.add("missing", counts.missing);
  write_why_unknown(out, counts);
}

void write(JsonText& out, const InputEntry& input, const SiteCounts& counts) {
  out.add("format", input.format);
  out.add("build", input.build);
  out.add("buildEvidence", input.build_evidence);
  out.add("sample", input.sample);
  out.add("samples", input.samples);
  out.add("absence", input.absence_is_reference ? "reference-inferred" : "not-tested");
  out.add_object("sex", [&] {
    out.add("value", name_of(input.sex.value));
    out.add("from", name_of(input.sex.from));
  });
  out.add_object("thresholds", [&] { write_thresholds(out, input); });
  out.add_object("sites", [&] { write(out, counts); });
  out.add("bytesRead", input.bytes_read);
  out.add("recordsRead", input.records_read);
  out.add("recordsUsed", input.records_used);
  add_all(out, "files", input.files);
  add_all(out, "notes", input.notes);
  out.add_unless_empty("vendor", input.vendor);
  if (input.searched) out.add("searched", true);
  if (input.mother || input.father) {
    out.add_object("parents", [&] {
      if (input.mother) out.add("mother", *input.mother);
      if (input.father) out.add("father", *input.father);
    });
  }
  if (input.strand) {
    out.add_object("rawData", [&] {
      out.add("strand", name_of(input.strand->verdict));
      out.add("plus", input.strand->plus);
      out.add("minus", input.strand->minus);
    });
  }
}

void write(JsonText& out, const FileEntry& file) {
  out.add("name", file.name.empty() ? std::nullopt : std::optional(file.name));
  out.add("format", file.format);
  out.add("build", file.build);
  out.add("buildEvidence", file.build_evidence);
  out.add("bytesRead", file.bytes_read);
  out.add("recordsRead", file.records_read);
  out.add_unless_empty("vendor", file.vendor);
  out.add_unless_empty("member", file.member);
}

void write(JsonText& out, const SourceFunctionEntry& entry) {
  out.add("source", entry.source);
  out.add("function", entry.function);
  out.add("activity", entry.activity);
}

void write(JsonText& out, const SourceResultEntry& entry) {
  out.add("source", entry.source);
  out.add("phenotype", entry.phenotype);
  out.add("activityScore", entry.activity_score);
}

void write(JsonText& out, const SourceSummaryEntry& entry) {
  out.add("source", entry.source);
  out.add("phenotypes", entry.phenotypes);
  out.add("activityScore", entry.activity_score);
  out.add_object("possible", [&] {
    out.add("phenotypes", entry.possible_phenotypes);
    out.add("activityScores", entry.possible_activity_scores);
  });
  out.add("differs", entry.differs);
}

void write(JsonText& out, const AlleleEntry& allele) {
  out.add("name", allele.name);
  out.add("function", allele.function);
  out.add("activity", allele.activity);
  add_all_unless_empty(out, "bySource", allele.by_source);
}

void write(JsonText& out, const DiplotypeEntry& diplotype) {
  out.add("name", diplotype.name);
  add_all(out, "alleles", diplotype.alleles);
  out.add("phenotype", diplotype.phenotype);
  out.add("activityScore", diplotype.activity_score);
  out.add("score", diplotype.score);
  out.add("phased", diplotype.phased);
  add_all_unless_empty(out, "bySource", diplotype.by_source);
}

void write(JsonText& out, const SiteEntry& site) {
  const auto& seen = site.observation;
  out.add("id", site.id);
  out.add("chromosome", site.chromosome);
  out.add("position", site.position);
  out.add("state", name_of(seen.state));
  out.add("reference", site.reference);
  out.add("alleles", seen.alleles);
  if (seen.phased) out.add("phased", true);
  if (seen.phase_set && *seen.phase_set >= 0) out.add("phaseSet", *seen.phase_set);
  if (seen.depth && *seen.depth >= 0) out.add("depth", *seen.depth);
  if (seen.quality && *seen.quality >= 0) out.add("quality", *seen.quality);
  out.add_unless_empty("alleleDepths", seen.allele_depths);
  if (seen.record) out.add("record", *seen.record);
  if (seen.record && seen.file > 0) out.add("file", seen.file);
  out.add_unless_empty("reason", site.reason);
  out.add("mustTest", site.must_test);
}

void write_sites(JsonText& out, const std::vector<SiteEntry>& sites) {
  const auto counts = count_sites(sites);
  std::uint64_t must = 0;
  std::vector<std::string> missing;
  std::vector<std::string> must_missing;
  for (const auto& site : sites) {
    if (site.must_test) ++must;
    if (site.observation.is_known()) continue;
    missing.push_back(site.id);
    if (site.must_test) must_missing.push_back(site.id);
  }
  out.add("total", counts.total);
  out.add("seen", counts.seen);
  out.add("inferred", counts.inferred);
  out.add("missing", missing);
  write_why_unknown(out, counts);
  out.add_object("mustTest", [&] {
    out.add("total", must);
    out.add("known", must - must_missing.size());
    out.add("missing", must_missing);
  });
  add_all(out, "details", sites);
}

void write(JsonText& out, const NotExcludedEntry& entry) {
  out.add("name", entry.name);
  out.add("function", entry.function);
  out.add("sites", entry.sites);
}

const char* word_for(GeneStatus status) {
  return status == GeneStatus::Called ? "called" : status == GeneStatus::Ambiguous ? "ambiguous" : "not-callable";
}

const char* word_for(ResultSource source) {
  switch (source) {
    case ResultSource::File:
      return "file";
    case ResultSource::Outside:
      return "outside";
    case ResultSource::Manual:
      return "manual";
    case ResultSource::None:
      break;
  }
  return "none";
}

void write(JsonText& out, const HintSite& site) {
  out.add("id", site.id);
  out.add("alleles", site.alleles);
}

void write(JsonText& out, const HintCitation& citation) {
  out.add("title", citation.title);
  out.add("url", citation.url);
  out.add_unless_empty("pmid", citation.pmid);
}

void write(JsonText& out, const HintEntry& hint) {
  out.add("about", hint.about);
  out.add("kind", hint.kind);
  add_all(out, "sites", hint.sites);
  out.add_unless_empty("diplotypes", hint.diplotypes);
  out.add("populations", hint.populations);
  out.add("text", hint.text);
  out.add("patient", hint.patient);
  add_all(out, "citations", hint.citations);
}

void write(JsonText& out, const AdviceHint& hint) {
  out.add("gene", hint.gene);
  out.add("about", hint.about);
  out.add("text", hint.text);
  out.add("patient", hint.patient);
}

void write(JsonText& out, const CurrentCause& cause) {
  out.add("medicine", cause.medicine);
  out.add("effect", cause.effect);
  out.add("grade", cause.grade);
  out.add_object("citation", [&] { write_citation(out, cause.citation); });
}

void write(JsonText& out, const CurrentEntry& current) {
  out.add("status", current.status);
  out.add("phenotypes", current.phenotypes);
  out.add("activityScores", current.activity_scores);
  add_all(out, "because", current.because);
  if (current.rule) out.add_object("rule", [&] { write_citation(out, *current.rule); });
  out.add_unless_empty("factors", current.factors);
}

void write(JsonText& out, const GivenEntry& given) {
  out.add_unless_empty("diplotype", given.diplotype);
  out.add_unless_empty("phenotype", given.phenotype);
  out.add_unless_empty("activityScore", given.activity_score);
  out.add_unless_empty("program", given.program);
  out.add_unless_empty("file", given.file);
}

void write(JsonText& out, const GeneEntry& gene) {
  out.add("symbol", gene.symbol);
  out.add("status", word_for(gene.status));
  add_all(out, "diplotypes", gene.diplotypes);
  out.add("phenotypes", gene.phenotypes);
  out.add("activityScore", gene.activity_score);
  out.add_object("possible", [&] {
    out.add("diplotypes", gene.possible.diplotypes);
    out.add("names", gene.possible.names);
    out.add("phenotypes", gene.possible.phenotypes);
    out.add("activityScores", gene.possible.activity_scores);
  });
  add_all(out, "notExcluded", gene.not_excluded);
  add_all_unless_empty(out, "bySource", gene.by_source);
  if (gene.variants) out.add("variants", *gene.variants);
  out.add("source", word_for(gene.source));
  if (gene.given) out.add_object("given", [&] { write(out, *gene.given); });
  out.add_object("sites", [&] { write_sites(out, gene.sites); });
  add_all(out, "notes", gene.notes);
  add_all_unless_empty(out, "hints", gene.hints);
  if (gene.current) out.add_object("current", [&] { write(out, *gene.current); });
}

void write(JsonText& out, const std::map<std::string, std::string>& results) {
  for (const auto& [gene, result] : results)
    out.add(gene, result);
}

void write(JsonText& out, const AdviceVariant& variant) {
  out.add_object("phenotypes", [&] { write(out, variant.phenotypes); });
  out.add_unless_empty("strength", variant.strength);
  out.add("implication", variant.implication);
  out.add("recommendation", variant.recommendation);
  out.add_object("patient", [&] {
    out.add("meaning", variant.patient_meaning);
    out.add("action", variant.patient_action);
  });
}

void write(JsonText& out, const AdviceEntry& advice) {
  out.add("source", advice.source);
  out.add("genes", advice.genes);
  out.add_object("phenotypes", [&] { write(out, advice.phenotypes); });
  out.add_unless_empty("population", advice.population);
  out.add("category", advice.category);
  out.add_unless_empty("open", advice.open);
  add_all_unless_empty(out, "hints", advice.hints);
  add_all_unless_empty(out, "variants", advice.variants);
  if (advice.addition) out.add("addition", true);
  out.add_unless_empty("strength", advice.strength);
  out.add("implication", advice.implication);
  out.add("recommendation", advice.recommendation);
  out.add_object("patient", [&] {
    out.add("meaning", advice.patient_meaning);
    out.add("action", advice.patient_action);
  });
  out.add_object("citation", [&] {
    out.add("title", advice.citation_title);
    out.add("url", advice.citation_url);
    out.add("version", advice.citation_version);
    out.add_unless_empty("pmid", advice.citation_pmid);
  });
  add_all_unless_empty(out, "notes", advice.notes);
}

void write(JsonText& out, const SourceCategory& category) {
  out.add("source", category.source);
  out.add("category", category.category);
}

void write(JsonText& out, const MedicineEntry& medicine) {
  out.add("name", medicine.name);
  out.add("label", medicine.label);
  out.add_unless_empty("rxnorm", medicine.rxnorm);
  out.add("brands", medicine.brands);
  out.add_unless_empty("class", medicine.medicine_class);
  out.add("about", medicine.about);
  out.add("genes", medicine.genes);
  out.add("category", medicine.category);
  out.add_unless_empty("categorySource", medicine.category_source);
  add_all(out, "sources", medicine.sources);
  out.add("agreement", medicine.agreement);
  out.add_unless_empty("agreementText", medicine.agreement_text);
  add_all(out, "advice", medicine.advice);
  if (medicine.estimate_asks) out.add_object("estimateAsks", [&] { write_questions(out, *medicine.estimate_asks); });
  if (medicine.estimate) out.add_object("estimate", [&] { write_estimate(out, *medicine.estimate); });
}

void write(JsonText& out, const NextStepEntry& step) {
  out.add("gene", step.gene);
  out.add("test", step.test);
  out.add_unless_empty("sites", step.sites);
  out.add("asked", step.asked);
  out.add("medicines", step.medicines);
  out.add("text", step.text);
  out.add("patient", step.patient);
}

void write(JsonText& out, const AskedMedicine& asked) {
  out.add("typed", asked.typed);
  out.add("name", asked.name);
}

}  // namespace

std::string to_json(const Report& report) {
  JsonText out;
  out.begin_object();
  out.add("contractVersion", "1.6");
  out.add_object("generator", [&] {
    out.add("name", "Rxplain");
    out.add("version", report.program_version);
    out.add("guidelinesVersion", report.guidelines_version);
    out.add("guidelinesHash", report.guidelines_hash);
  });
  out.add("language", report.language);
  out.add_object("input", [&] { write(out, report.input, count_sites(report.genes)); });
  out.add_object("query", [&] { add_all(out, "medicines", report.asked); });
  add_all(out, "nextSteps", report.next_steps);
  add_all(out, "medicines", report.medicines);
  add_all(out, "genes", report.genes);
  add_all(out, "notes", report.notes);
  out.end_object();
  return std::move(out).end();
}

std::string to_json(const Inspection& inspection) {
  JsonText out;
  out.begin_object();
  out.add("format", inspection.format);
  out.add("samples", inspection.samples);
  out.add_unless_empty("vendor", inspection.vendor);
  out.add_unless_empty("members", inspection.members);
  if (inspection.columns) {
    out.add_object("columns", [&] {
      out.add("guess", inspection.columns->guess);
      out.add("names", inspection.columns->names);
      out.add("rows", inspection.columns->rows);
    });
  }
  out.end_object();
  return std::move(out).end();
}

std::string to_json(const Failure& failure) {
  JsonText out;
  out.begin_object();
  out.add_object("error", [&] {
    out.add("code", failure.code);
    out.add("message", failure.message);
    out.add("hint", failure.hint);
  });
  out.end_object();
  return std::move(out).end();
}

std::string to_json_line(const std::string& person, const std::vector<GeneEntry>& genes) {
  JsonText out(JsonText::Layout::OneLine);
  out.begin_object();
  out.add("sample", person);
  add_all(out, "genes", genes);
  out.end_object();
  return std::move(out).end();
}

}  // namespace rxplain
