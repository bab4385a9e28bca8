#include "report/estimate_json.hpp"

namespace rxplain {

namespace {

using Status = DoseEstimate::Status;

const char* word_for(Status status) {
  return status == Status::Given ? "given" : status == Status::Withheld ? "withheld" : "before-adjustment";
}

void add_range(JsonText& out, const char* key, const NumberRange& range) {
  out.add_object(key, [&] {
    out.add("min", range.min);
    out.add("max", range.max);
  });
}

void add_questions(JsonText& out, const char* key, const std::vector<DoseQuestion>& questions) {
  out.add_each(key, questions, [&](const DoseQuestion& question) {
    out.add("id", question.id);
    out.add("text", question.text);
  });
}

void write_term(JsonText& out, const DoseTermEntry& term) {
  out.add("id", term.id);
  out.add("text", term.text);
  add_range(out, "contribution", term.contribution);
  if (!term.gene.empty()) {
    out.add("gene", term.gene);
    out.add("results", term.results);
  }
}

void write_adjustment(JsonText& out, const DoseAdjustmentEntry& adjustment) {
  out.add("id", adjustment.id);
  out.add("gene", adjustment.gene);
  out.add("carried", adjustment.certain ? "yes" : "possible");
  add_range(out, "percent", adjustment.percent);
  add_range(out, "perWeek", adjustment.per_week);
  out.add("text", adjustment.text);
  out.add_object("citation", [&] { write_citation(out, adjustment.citation); });
}

}  // namespace

void write_citation(JsonText& out, const Citation& citation) {
  out.add("title", citation.title);
  out.add("url", citation.url);
  out.add("version", citation.version);
  out.add_unless_empty("pmid", citation.pmid);
}

void write_questions(JsonText& out, const DoseQuestions& questions) {
  out.add("measures", questions.measures);
  add_questions(out, "races", questions.groups);
  add_questions(out, "takes", questions.takes);
}

void write_estimate(JsonText& out, const DoseEstimate& estimate) {
  out.add("status", word_for(estimate.status));
  if (estimate.status != Status::Withheld) {
    add_range(out, "perWeek", estimate.per_week);
    add_range(out, "perDay", estimate.per_day);
    add_range(out, "sum", estimate.sum);
  }
  out.add_each("terms", estimate.terms, [&](const auto& term) { write_term(out, term); });
  out.add("missing", estimate.missing);
  out.add("reasons", estimate.reasons);
  out.add_each("adjustments", estimate.adjustments, [&](const auto& adjustment) { write_adjustment(out, adjustment); });
  out.add("remarks", estimate.remarks);
  out.add("notice", estimate.notice);
  out.add_object("citation", [&] { write_citation(out, estimate.citation); });
}

}  // namespace rxplain
