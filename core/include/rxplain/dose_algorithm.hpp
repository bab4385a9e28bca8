// DoseAlgorithm: a published algorithm that estimates the dose of one medicine, as loaded from the packed bundle.
//
// It is a sum of terms, in sqrt(mg/week); the square of the sum is the dose in mg a week. It mirrors
// guidelines/estimates (see guidelines/README.md, "Estimates") and holds no rule of its own.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "rxplain/citation.hpp"

namespace rxplain {

struct DoseTerm {
  enum class Kind {
    Constant,
    Measure,  // a number about the person
    Group,    // one of several groups of people
    Taken,    // whether any of several medicines is taken
    Gene      // the result of a gene
  };
  std::string id;
  Kind kind = Kind::Constant;
  double coefficient = 0;  // Constant, Taken: the term; Measure: for `per` units
  std::string measure;     // ageYears, heightCm, weightKg
  double per = 1;
  bool whole = false;                               // Measure: whole multiples of `per` alone count
  std::map<std::string, double> values;             // Group, Gene: group or result -> the term
  std::string not_said;                             // Group: the one of a person of whom none is given
  std::vector<std::vector<std::string>> medicines;  // Taken: any of them, each with the names that a person may type
  std::string gene;
  bool by_diplotype = false;                      // Gene: results are pairs of alleles; otherwise phenotypes
  std::optional<double> unknown;                  // Gene: where it was not called
  std::map<std::string, std::string> counted_as;  // Gene: allele without a term -> the one counted in its place
};

// A change of the calculated dose that a guideline asks for, beside the algorithm. It is told, never applied in
// silence.
struct DoseAdjustment {
  std::string id;
  std::string gene;
  std::string site;                              // an extra site of the gene; empty: `any` lists alleles
  std::vector<std::string> any;                  // alleles, or bases
  std::optional<int> copies;                     // how many copies carry one of them; none: at least one
  double from_percent = 0;                       // lower end; negative lowers the dose
  double to_percent = 0;                         // upper end
  std::string source;                            // CPIC
  std::map<std::string, std::string> strengths;  // for whom -> strength
  std::vector<std::string> groups;               // of people that it may be for
  std::vector<std::string> untested_withholds;   // groups that get no estimate while it is open whether it is carried
  Citation citation;
};

struct DoseRemark {
  std::string say;
  std::map<std::string, std::string> fill;
};

struct DoseAlgorithm {
  std::string medicine;
  double min_age_years = 0;
  std::vector<DoseRemark> remarks;
  std::vector<DoseTerm> terms;
  std::vector<DoseAdjustment> adjustments;
  Citation citation;
};

}  // namespace rxplain
