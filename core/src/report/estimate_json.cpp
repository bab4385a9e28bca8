#include "report/estimate_json.hpp"

#include <vector>

namespace rxplain {

namespace {

using Json = nlohmann::ordered_json;
using Status = DoseEstimate::Status;

const char* word_for(Status status) {
  return status == Status::Given ? "given" : status == Status::Withheld ? "withheld" : "before-adjustment";
}

Json write(const NumberRange& range) { return {{"min", range.min}, {"max", range.max}}; }

Json write(const DoseQuestion& question) { return {{"id", question.id}, {"text", question.text}}; }

Json write(const DoseTermEntry& term) {
  Json json = {{"id", term.id}, {"text", term.text}, {"contribution", write(term.contribution)}};
  if (!term.gene.empty()) {
    json["gene"] = term.gene;
    json["results"] = term.results;
  }
  return json;
}

Json write(const DoseAdjustmentEntry& adjustment) {
  return {{"id", adjustment.id},
          {"gene", adjustment.gene},
          {"carried", adjustment.certain ? "yes" : "possible"},
          {"percent", write(adjustment.percent)},
          {"perWeek", write(adjustment.per_week)},
          {"text", adjustment.text},
          {"citation", write_citation(adjustment.citation)}};
}

template <class Entry>
Json write_all(const std::vector<Entry>& entries) {
  Json json = Json::array();
  for (const auto& entry : entries)
    json.push_back(write(entry));
  return json;
}

}  // namespace

Json write_citation(const Citation& citation) {
  Json json = {{"title", citation.title}, {"url", citation.url}, {"version", citation.version}};
  if (!citation.pmid.empty()) json["pmid"] = citation.pmid;
  return json;
}

Json write_questions(const DoseQuestions& questions) {
  return {
      {"measures", questions.measures}, {"races", write_all(questions.groups)}, {"takes", write_all(questions.takes)}};
}

Json write_estimate(const DoseEstimate& estimate) {
  Json json = {{"status", word_for(estimate.status)}};
  if (estimate.status != Status::Withheld) {
    json["perWeek"] = write(estimate.per_week);
    json["perDay"] = write(estimate.per_day);
    json["sum"] = write(estimate.sum);
  }
  json["terms"] = write_all(estimate.terms);
  json["missing"] = estimate.missing;
  json["reasons"] = estimate.reasons;
  json["adjustments"] = write_all(estimate.adjustments);
  json["remarks"] = estimate.remarks;
  json["notice"] = estimate.notice;
  json["citation"] = write_citation(estimate.citation);
  return json;
}

}  // namespace rxplain
