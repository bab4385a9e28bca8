// Writes the report's JSON, with estimate_json.cpp. Keys and meanings: core/contract/report.schema.json.

#include <algorithm>
#include <nlohmann/json.hpp>

#include "report/estimate_json.hpp"
#include "report/site_counts.hpp"
#include "rxplain/cohort.hpp"
#include "rxplain/rxplain.hpp"

namespace rxplain {

namespace {

using Json = nlohmann::ordered_json;

constexpr int indent = 2;

// Text from a file may hold anything; it is replaced, never refused.
std::string dumped(const Json& json) { return json.dump(indent, ' ', false, Json::error_handler_t::replace); }
std::string written(const Json& json) { return dumped(json) + "\n"; }

template <class Value>
Json or_null(const std::optional<Value>& value) {
  return value ? Json(*value) : Json(nullptr);
}

void set_if(Json& json, const char* key, const std::string& text) {
  if (!text.empty()) json[key] = text;
}

Json write(const Note& note) {
  Json json = {{"code", note.code}, {"severity", note.warning ? "warning" : "info"}};
  set_if(json, "gene", note.gene);
  set_if(json, "medicine", note.medicine);
  if (!note.sites.empty()) json["sites"] = note.sites;
  if (!note.alleles.empty()) json["alleles"] = note.alleles;
  json["text"] = note.text;
  return json;
}

Json write(const FileEntry& file);
Json write(const ThresholdRule& rule);
Json write(const SourceFunctionEntry& entry);
Json write(const SourceResultEntry& entry);
Json write(const SourceSummaryEntry& entry);
Json write(const AlleleEntry& allele);
Json write(const DiplotypeEntry& diplotype);
Json write(const SiteEntry& site);
Json write(const NotExcludedEntry& entry);
Json write(const CurrentCause& cause);
Json write(const GeneEntry& gene);
Json write(const HintSite& site);
Json write(const HintCitation& citation);
Json write(const HintEntry& hint);
Json write(const AdviceHint& hint);
Json write_alleles(const std::vector<std::optional<std::string>>& alleles);
Json write(const AdviceVariant& variant);
Json write(const AdviceEntry& advice);
Json write(const MedicineEntry& medicine);
Json write(const NextStepEntry& step);
Json write(const AskedMedicine& asked);

template <class Entry>
Json write_all(const std::vector<Entry>& entries) {
  Json json = Json::array();
  for (const auto& entry : entries)
    json.push_back(write(entry));
  return json;
}

// An object written member by member, so that of a long list no more than one entry at a time is held as JSON.
class ObjectText {
 public:
  void add(const char* key, const Json& value) {
    begin(key);
    append(value, 1);
  }
  template <class Entry>
  void add_each(const char* key, const std::vector<Entry>& entries) {
    begin(key);
    text_ += '[';
    for (const auto& entry : entries) {
      new_line(&entry == &entries.front() ? "" : ",", 2);
      append(write(entry), 2);
    }
    if (!entries.empty()) new_line("", 1);
    text_ += ']';
  }
  [[nodiscard]] std::string end() && { return std::move(text_) + "\n}\n"; }

 private:
  void begin(const char* key) {
    new_line(text_.size() == 1 ? "" : ",", 1);
    text_ += dumped(key) + ": ";
  }
  void new_line(const char* before, std::size_t level) {
    text_ += before;
    text_ += '\n';
    text_.append(indent * level, ' ');
  }
  // A line feed within text is written in letters, so each that stands there begins a line.
  void append(const Json& value, std::size_t level) {
    const auto lines = dumped(value);
    for (std::size_t begins = 0; begins < lines.size();) {
      const auto end = std::min(lines.find('\n', begins), lines.size());
      if (begins > 0) new_line("", level);
      text_.append(lines, begins, end - begins);
      begins = end + 1;
    }
  }

  std::string text_ = "{";
};

Json write(const ThresholdRule& rule) { return {{"code", rule.code}, {"text", rule.text}}; }

Json write_thresholds(const InputEntry& input) {
  return {{"minGenotypeQuality", input.min_genotype_quality},
          {"minDepth", input.min_depth},
          {"minAlleleFraction", input.min_allele_fraction},
          {"rules", write_all(input.threshold_rules)}};
}

Json write(const SiteCounts& counts) {
  return {{"total", counts.total},
          {"seen", counts.seen},
          {"inferred", counts.inferred},
          {"missing", counts.missing},
          {"lowQuality", counts.low_quality},
          {"noCall", counts.no_call},
          {"conflict", counts.conflict}};
}

Json write(const InputEntry& input, const SiteCounts& counts) {
  Json json = {{"format", input.format},
               {"build", or_null(input.build)},
               {"buildEvidence", input.build_evidence},
               {"sample", or_null(input.sample)},
               {"samples", input.samples},
               {"absence", input.absence_is_reference ? "reference-inferred" : "not-tested"},
               {"sex", {{"value", name_of(input.sex.value)}, {"from", name_of(input.sex.from)}}},
               {"thresholds", write_thresholds(input)},
               {"sites", write(counts)},
               {"bytesRead", input.bytes_read},
               {"recordsRead", input.records_read},
               {"recordsUsed", input.records_used},
               {"files", write_all(input.files)},
               {"notes", write_all(input.notes)}};
  set_if(json, "vendor", input.vendor);
  if (input.searched) json["searched"] = true;
  if (input.mother || input.father) {
    json["parents"] = Json::object();
    if (input.mother) json["parents"]["mother"] = *input.mother;
    if (input.father) json["parents"]["father"] = *input.father;
  }
  if (input.strand) {
    const auto& strand = *input.strand;
    json["rawData"] = {{"strand", name_of(strand.verdict)}, {"plus", strand.plus}, {"minus", strand.minus}};
  }
  return json;
}

Json write(const FileEntry& file) {
  Json json = {{"name", file.name.empty() ? Json(nullptr) : Json(file.name)},
               {"format", file.format},
               {"build", or_null(file.build)},
               {"buildEvidence", file.build_evidence},
               {"bytesRead", file.bytes_read},
               {"recordsRead", file.records_read}};
  set_if(json, "vendor", file.vendor);
  set_if(json, "member", file.member);
  return json;
}

Json write(const SourceFunctionEntry& entry) {
  return {{"source", entry.source}, {"function", or_null(entry.function)}, {"activity", or_null(entry.activity)}};
}

Json write(const SourceResultEntry& entry) {
  return {{"source", entry.source}, {"phenotype", entry.phenotype}, {"activityScore", or_null(entry.activity_score)}};
}

Json write(const SourceSummaryEntry& entry) {
  return {{"source", entry.source},
          {"phenotypes", entry.phenotypes},
          {"activityScore", or_null(entry.activity_score)},
          {"possible", {{"phenotypes", entry.possible_phenotypes}, {"activityScores", entry.possible_activity_scores}}},
          {"differs", entry.differs}};
}

Json write(const AlleleEntry& allele) {
  Json json = {{"name", allele.name}, {"function", or_null(allele.function)}, {"activity", or_null(allele.activity)}};
  if (!allele.by_source.empty()) json["bySource"] = write_all(allele.by_source);
  return json;
}

Json write(const DiplotypeEntry& diplotype) {
  Json json = {{"name", diplotype.name},           {"alleles", write_all(diplotype.alleles)},
               {"phenotype", diplotype.phenotype}, {"activityScore", or_null(diplotype.activity_score)},
               {"score", diplotype.score},         {"phased", diplotype.phased}};
  if (!diplotype.by_source.empty()) json["bySource"] = write_all(diplotype.by_source);
  return json;
}

Json write(const SiteEntry& site) {
  const auto& seen = site.observation;
  Json json = {{"id", site.id},
               {"chromosome", site.chromosome},
               {"position", site.position},
               {"state", name_of(seen.state)},
               {"reference", site.reference}};
  json["alleles"] = write_alleles(seen.alleles);
  if (seen.phased) json["phased"] = true;
  if (seen.phase_set && *seen.phase_set >= 0) json["phaseSet"] = *seen.phase_set;
  if (seen.depth && *seen.depth >= 0) json["depth"] = *seen.depth;
  if (seen.quality && *seen.quality >= 0) json["quality"] = *seen.quality;
  if (!seen.allele_depths.empty()) json["alleleDepths"] = seen.allele_depths;
  if (seen.record) json["record"] = *seen.record;
  if (seen.record && seen.file > 0) json["file"] = seen.file;
  set_if(json, "reason", site.reason);
  json["mustTest"] = site.must_test;
  return json;
}

Json write_sites(const std::vector<SiteEntry>& sites) {
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
  const auto must_known = must - must_missing.size();
  return {{"total", counts.total},
          {"seen", counts.seen},
          {"inferred", counts.inferred},
          {"missing", missing},
          {"lowQuality", counts.low_quality},
          {"noCall", counts.no_call},
          {"conflict", counts.conflict},
          {"mustTest", {{"total", must}, {"known", must_known}, {"missing", must_missing}}},
          {"details", write_all(sites)}};
}

Json write(const NotExcludedEntry& entry) {
  return {{"name", entry.name}, {"function", or_null(entry.function)}, {"sites", entry.sites}};
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

Json write_alleles(const std::vector<std::optional<std::string>>& alleles) {
  Json json = Json::array();
  for (const auto& copy : alleles)
    json.push_back(or_null(copy));
  return json;
}

Json write(const HintSite& site) { return {{"id", site.id}, {"alleles", write_alleles(site.alleles)}}; }

Json write(const HintCitation& citation) {
  Json json = {{"title", citation.title}, {"url", citation.url}};
  set_if(json, "pmid", citation.pmid);
  return json;
}

Json write(const HintEntry& hint) {
  Json json = {{"about", hint.about}, {"kind", hint.kind}, {"sites", write_all(hint.sites)}};
  if (!hint.diplotypes.empty()) json["diplotypes"] = hint.diplotypes;
  json["populations"] = hint.populations;
  json["text"] = hint.text;
  json["patient"] = hint.patient;
  json["citations"] = write_all(hint.citations);
  return json;
}

Json write(const AdviceHint& hint) {
  return {{"gene", hint.gene}, {"about", hint.about}, {"text", hint.text}, {"patient", hint.patient}};
}

Json write(const Citation& citation) { return write_citation(citation); }

Json write(const CurrentCause& cause) {
  return {{"medicine", cause.medicine},
          {"effect", cause.effect},
          {"grade", cause.grade},
          {"citation", write(cause.citation)}};
}

Json write(const CurrentEntry& current) {
  Json json = {{"status", current.status},
               {"phenotypes", current.phenotypes},
               {"activityScores", current.activity_scores},
               {"because", write_all(current.because)}};
  if (current.rule) json["rule"] = write(*current.rule);
  if (!current.factors.empty()) json["factors"] = current.factors;
  return json;
}

Json write(const GivenEntry& given) {
  Json json = Json::object();
  set_if(json, "diplotype", given.diplotype);
  set_if(json, "phenotype", given.phenotype);
  set_if(json, "activityScore", given.activity_score);
  set_if(json, "program", given.program);
  set_if(json, "file", given.file);
  return json;
}

Json write(const GeneEntry& gene) {
  Json json = {{"symbol", gene.symbol},
               {"status", word_for(gene.status)},
               {"diplotypes", write_all(gene.diplotypes)},
               {"phenotypes", gene.phenotypes},
               {"activityScore", or_null(gene.activity_score)},
               {"possible",
                {{"diplotypes", gene.possible.diplotypes},
                 {"names", gene.possible.names},
                 {"phenotypes", gene.possible.phenotypes},
                 {"activityScores", gene.possible.activity_scores}}},
               {"notExcluded", write_all(gene.not_excluded)}};
  if (!gene.by_source.empty()) json["bySource"] = write_all(gene.by_source);
  if (gene.variants) json["variants"] = *gene.variants;
  json["source"] = word_for(gene.source);
  if (gene.given) json["given"] = write(*gene.given);
  json["sites"] = write_sites(gene.sites);
  json["notes"] = write_all(gene.notes);
  if (!gene.hints.empty()) json["hints"] = write_all(gene.hints);
  if (gene.current) json["current"] = write(*gene.current);
  return json;
}

Json write_results(const std::map<std::string, std::string>& results) {
  Json json = Json::object();
  for (const auto& [gene, result] : results)
    json[gene] = result;
  return json;
}

Json write(const AdviceVariant& variant) {
  Json json = {{"phenotypes", write_results(variant.phenotypes)}};
  set_if(json, "strength", variant.strength);
  json["implication"] = variant.implication;
  json["recommendation"] = variant.recommendation;
  json["patient"] = {{"meaning", variant.patient_meaning}, {"action", variant.patient_action}};
  return json;
}

Json write(const AdviceEntry& advice) {
  Json json = {{"source", advice.source}, {"genes", advice.genes}, {"phenotypes", write_results(advice.phenotypes)}};
  set_if(json, "population", advice.population);
  json["category"] = advice.category;
  if (!advice.open.empty()) json["open"] = advice.open;
  if (!advice.hints.empty()) json["hints"] = write_all(advice.hints);
  if (!advice.variants.empty()) json["variants"] = write_all(advice.variants);
  if (advice.addition) json["addition"] = true;
  set_if(json, "strength", advice.strength);
  json["implication"] = advice.implication;
  json["recommendation"] = advice.recommendation;
  json["patient"] = {{"meaning", advice.patient_meaning}, {"action", advice.patient_action}};
  json["citation"] = {
      {"title", advice.citation_title}, {"url", advice.citation_url}, {"version", advice.citation_version}};
  set_if(json["citation"], "pmid", advice.citation_pmid);
  if (!advice.notes.empty()) json["notes"] = write_all(advice.notes);
  return json;
}

Json write(const MedicineEntry& medicine) {
  Json json = {{"name", medicine.name}, {"label", medicine.label}};
  set_if(json, "rxnorm", medicine.rxnorm);
  json["brands"] = medicine.brands;
  set_if(json, "class", medicine.medicine_class);
  json["about"] = medicine.about;
  json["genes"] = medicine.genes;
  json["category"] = medicine.category;
  set_if(json, "categorySource", medicine.category_source);
  json["sources"] = Json::array();
  for (const auto& each : medicine.sources)
    json["sources"].push_back({{"source", each.source}, {"category", each.category}});
  json["agreement"] = medicine.agreement;
  set_if(json, "agreementText", medicine.agreement_text);
  json["advice"] = write_all(medicine.advice);
  if (medicine.estimate_asks) json["estimateAsks"] = write_questions(*medicine.estimate_asks);
  if (medicine.estimate) json["estimate"] = write_estimate(*medicine.estimate);
  return json;
}

Json write(const NextStepEntry& step) {
  Json json = {{"gene", step.gene}, {"test", step.test}};
  if (!step.sites.empty()) json["sites"] = step.sites;
  json["asked"] = step.asked;
  json["medicines"] = step.medicines;
  json["text"] = step.text;
  json["patient"] = step.patient;
  return json;
}

Json write(const AskedMedicine& asked) { return {{"typed", asked.typed}, {"name", or_null(asked.name)}}; }

}  // namespace

std::string to_json(const Report& report) {
  ObjectText text;
  text.add("contractVersion", "1.6");
  text.add("generator", {{"name", "Rxplain"},
                         {"version", report.program_version},
                         {"guidelinesVersion", report.guidelines_version},
                         {"guidelinesHash", report.guidelines_hash}});
  text.add("language", report.language);
  text.add("input", write(report.input, count_sites(report.genes)));
  text.add("query", {{"medicines", write_all(report.asked)}});
  text.add("nextSteps", write_all(report.next_steps));
  text.add_each("medicines", report.medicines);
  text.add_each("genes", report.genes);
  text.add("notes", write_all(report.notes));
  return std::move(text).end();
}

std::string to_json(const Inspection& inspection) {
  Json json = {{"format", inspection.format}, {"samples", inspection.samples}};
  set_if(json, "vendor", inspection.vendor);
  if (!inspection.members.empty()) json["members"] = inspection.members;
  if (inspection.columns) {
    const auto& [guess, names, rows] = *inspection.columns;
    json["columns"] = {{"guess", guess}, {"names", names}, {"rows", rows}};
  }
  return written(json);
}

std::string to_json(const Failure& failure) {
  return written({{"error", {{"code", failure.code}, {"message", failure.message}, {"hint", failure.hint}}}});
}

std::string to_json_line(const std::string& person, const std::vector<GeneEntry>& genes) {
  const Json json = {{"sample", person}, {"genes", write_all(genes)}};
  return json.dump(-1, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace rxplain
