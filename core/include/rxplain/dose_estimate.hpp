// DoseEstimate: what a published algorithm calculates for one person, for professionals. It is no instruction.
//
// Doses are in mg. A range stands where a gene may have more than one result; its ends are then different.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "rxplain/citation.hpp"

namespace rxplain {

struct NumberRange {
  double min = 0;
  double max = 0;
  friend bool operator==(const NumberRange&, const NumberRange&) = default;
};

struct DoseTermEntry {
  std::string id;
  std::string text;
  NumberRange contribution;          // sqrt(mg/week)
  std::string gene;                  // empty: not about a gene
  std::vector<std::string> results;  // of the gene; none where it was not called
};

struct DoseAdjustmentEntry {
  std::string id;
  std::string gene;
  bool certain = false;  // the person carries it; otherwise it cannot be excluded
  NumberRange percent;
  NumberRange per_week;  // mg, after this change alone
  std::string text;
  Citation citation;
};

struct DoseEstimate {
  // BeforeAdjustment: alleles without a term were counted as others, and an adjustment has still to be made.
  enum class Status { Given, BeforeAdjustment, Withheld };
  Status status = Status::Withheld;
  NumberRange per_week;              // mg
  NumberRange per_day;               // mg
  NumberRange sum;                   // sqrt(mg/week)
  std::vector<DoseTermEntry> terms;  // none where it is withheld
  std::vector<std::string> missing;  // what has to be known first: ageYears, takes.ID
  std::vector<std::string> reasons;  // why it is withheld
  std::vector<DoseAdjustmentEntry> adjustments;
  std::vector<std::string> remarks;
  std::string notice;
  Citation citation;
};

// What an estimate would have to be told.
struct DoseQuestion {
  std::string id;  // a group, or what may be taken
  std::string text;
};

struct DoseQuestions {
  std::vector<std::string> measures;
  std::vector<DoseQuestion> groups;
  std::vector<DoseQuestion> takes;
};

}  // namespace rxplain
