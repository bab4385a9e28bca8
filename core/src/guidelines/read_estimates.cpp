#include "guidelines/read_estimates.hpp"

#include "guidelines/fields.hpp"
#include "rxplain/guidelines.hpp"

namespace rxplain {

namespace {

using Kind = DoseTerm::Kind;

bool values_if_given(Packed& in, std::map<std::string, double>& values) {
  if (!in.given()) return false;
  read_table(in, values, [](Packed& in, double& value) { value = in.number(); });
  return true;
}

// Which of the fields are there says what kind of term it is.
void read_term(Packed& in, DoseTerm& term) {
  in.row(13);
  in.text(term.id);
  number_if_given(in, term.coefficient);
  text_if_given(in, term.measure);
  if (!term.measure.empty()) term.kind = Kind::Measure;
  number_if_given(in, term.per);
  if (in.given()) term.whole = in.text() == "down";
  if (values_if_given(in, term.values)) term.kind = Kind::Group;
  text_if_given(in, term.not_said);
  each_if_given(in, term.medicines, read_texts);
  if (!term.medicines.empty()) term.kind = Kind::Taken;
  text_if_given(in, term.gene);
  if (!term.gene.empty()) term.kind = Kind::Gene;
  if (in.given()) term.by_diplotype = in.text() == "diplotype";
  values_if_given(in, term.values);
  number_if_given(in, term.unknown);
  words_if_given(in, term.counted_as);
}

void read_adjustment(Packed& in, DoseAdjustment& adjustment) {
  in.row(11);
  in.text(adjustment.id);
  in.text(adjustment.gene);
  text_if_given(in, adjustment.site);
  read_texts(in, adjustment.any);
  if (in.given()) adjustment.copies = static_cast<int>(in.integer());
  in.row(2);
  adjustment.from_percent = in.number();
  adjustment.to_percent = in.number();
  adjustment.source = report_name_of(in.text());
  read_words(in, adjustment.strengths);
  read_texts(in, adjustment.groups);
  texts_if_given(in, adjustment.untested_withholds);
  read_citation(in, adjustment.citation);
}

void read_remark(Packed& in, DoseRemark& remark) {
  for (auto count = in.map(); count > 0; --count) {
    const auto key = in.text();
    in.text(key == "say" ? remark.say : remark.fill[std::string(key)]);
  }
}

double read_least_age(Packed& in) {
  in.row(1);  // limits: ageYears
  in.row(1);  // ageYears: min
  return in.number();
}

}  // namespace

void read_estimate(Packed& in, DoseAlgorithm& algorithm) {
  in.row(7);
  in.text(algorithm.medicine);
  algorithm.min_age_years = read_least_age(in);
  read_each(in, algorithm.remarks, read_remark);
  read_each(in, algorithm.terms, read_term);
  read_each(in, algorithm.adjustments, read_adjustment);
  read_citation(in, algorithm.citation);
  in.skip(1);  // sum
}

}  // namespace rxplain
