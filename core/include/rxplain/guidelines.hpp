// Guidelines: what is known about genes and medicines, as loaded from the packed bundle.
//
// The bundle is made from the reviewed files in guidelines/ (see the README there, which explains every key);
// these types mirror it one to one and hold no rule of their own. Positions are 1-based VCF positions.
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "rxplain/citation.hpp"
#include "rxplain/dose_algorithm.hpp"
#include "rxplain/interactions.hpp"
#include "rxplain/outcome.hpp"
#include "rxplain/phrase.hpp"

namespace rxplain {

enum class Build { GRCh38, GRCh37 };

[[nodiscard]] std::string_view name_of(Build build);

// Where a site lies on one build. `ref` is the build's own base or bases there: at a few sites the two builds differ.
struct Placement {
  std::int64_t pos = 0;
  std::string ref;
};

// A position of the catalog. Allele strings are VCF alleles relative to GRCh38 `ref`.
struct Site {
  std::string id;
  std::string rsid;  // empty where there is none
  Placement grch38;
  Placement grch37;
  std::vector<std::string> alts;
  bool extra = false;  // read and reported, but part of no allele (rs12777823)
  // Reference bases on either side of grch38.ref; given for insertions, deletions and repeats only.
  std::string left_context;
  std::string right_context;

  [[nodiscard]] const Placement& on(Build build) const { return build == Build::GRCh38 ? grch38 : grch37; }
  [[nodiscard]] bool is_single_base() const;
};

// What a source says that an allele does. Both may be missing: no source knows every allele.
struct Effect {
  std::optional<std::string> function;
  std::optional<double> activity;  // no unit
  friend bool operator==(const Effect&, const Effect&) = default;
};

struct Allele {
  std::string name;
  std::string display;  // name to show
  bool reference = false;
  bool complete = false;
  std::optional<std::string> function;
  std::optional<double> activity;                            // CPIC activity value
  std::map<std::string, Effect> other_sources;               // source id -> what that source assigns; DPWG
  std::map<std::string, std::vector<std::string>> defining;  // site id -> accepted alleles
};

// A name that has a function but no small-variant definition, for results from elsewhere.
struct NamedFunction {
  std::string name;
  std::optional<std::string> function;
  std::optional<double> activity;
  std::map<std::string, Effect> other_sources;
  bool at_least = false;  // the activity is a lower bound
};

struct PhenotypeRule {
  // Reported: a result in a laboratory's own words, for a gene that is not called here.
  enum class Kind { FunctionPair, SingleFunction, ActivityScore, ActivityScoreMissing, AlleleStatus, Reported };
  std::string source;  // id in guidelines/sources
  Kind kind = Kind::FunctionPair;
  std::vector<std::string> functions;  // two for a pair, one for a single function
  double min = 0;
  bool min_inclusive = true;
  std::optional<double> max;  // none: no upper bound
  bool max_inclusive = false;
  std::string allele;  // AlleleStatus: *57:01
  std::string phenotype;
};

struct MustTestGroup {
  std::vector<std::string> sites;
  bool not_callable_when_all_missing = false;
  std::map<std::string, std::string> substitutes;  // missing site -> site that may stand in for it
};

struct NegligiblePair {
  std::array<std::string, 2> pair;
  std::array<std::string, 2> instead_of;
  std::string reason;
};

struct Priority {
  std::vector<std::array<std::string, 2>> options;
  std::array<std::string, 2> pick;
};

struct Region {
  std::int64_t first = 0;
  std::int64_t last = 0;
};

// A pointer to a result that a file of small variants cannot give: never a call, never a ground for advice.
struct HintRule {
  enum class Kind {
    Tag,       // one base of one site that is inherited together with an allele, in some populations
    Diplotype  // the star alleles that the sites of the gene spell, whatever its number of copies
  };
  Kind kind = Kind::Tag;
  std::string allele;  // Tag: *57:01, the allele pointed to
  std::string site;
  std::string base;
  std::vector<std::string> populations;  // in which it was shown
  std::string text;                      // for clinicians; Diplotype: with {diplotypes}, {known}, {total}
  std::string patient;
  std::vector<Citation> citations;
};

struct Gene {
  enum class Method { Diplotype, VariantList, Haploid, OutsideOnly };
  enum class Ploidy { Autosomal, XLinked, Mitochondrial };
  enum class MustTestPolicy { Listed, EverySite, None };
  enum class Lookup { Phenotype, ActivityScore, AlleleStatus };

  std::string symbol;
  std::string name;
  std::string chromosome;  // chr10, chrX, chrM
  Region region38;
  Region region37;
  Method method = Method::Diplotype;
  Ploidy ploidy = Ploidy::Autosomal;
  Lookup lookup = Lookup::Phenotype;
  std::string outside_reason;
  std::string settled_by;  // the test that settles what a file leaves open; empty: its missing sites, or phase
  std::vector<std::string> required;
  std::vector<Priority> priorities;
  MustTestPolicy must_test_policy = MustTestPolicy::Listed;
  std::vector<MustTestGroup> must_test;
  std::vector<NegligiblePair> negligible;
  std::string substitute_site;                            // SLCO1B1: rs4149056
  std::map<std::string, std::string> substitute_alleles;  // base -> named allele
  std::vector<std::string> severity;  // functions, worst first: which variant counts where there are several
  std::vector<Site> sites;
  std::vector<Allele> alleles;
  std::vector<NamedFunction> without_definition;
  std::vector<PhenotypeRule> phenotype_rules;
  std::vector<HintRule> hints;

  // Whether its place is known; not so for some genes that only a laboratory reports.
  [[nodiscard]] bool is_placed() const { return region38.last > 0; }
  [[nodiscard]] const Region& region(Build build) const { return build == Build::GRCh38 ? region38 : region37; }
  [[nodiscard]] const Site* find_site(std::string_view id) const;
};

// What one gene must show for an advice to hold; see guidelines/README.md, "A medicine".
struct Condition {
  enum class Kind { Phenotypes, Score, NoScore, AnyOf, NoneOf, Pairs, OtherPairs };
  Kind kind = Kind::Phenotypes;
  std::vector<std::string> values;  // phenotypes, or allele names, or bases
  double min = 0;
  double max = 0;
  std::vector<std::array<std::string, 2>> pairs;  // Pairs: one of them; OtherPairs: none of them, and `values` if given
};

struct AdviceRule {
  std::string id;
  std::string population;  // id; empty: everybody
  std::map<std::string, Condition> when;
  std::string category;
  std::string strength;
  // They lie in the `text` of the Guidelines.
  std::string_view implication;
  std::string_view recommendation;
  std::string_view patient_meaning;
  std::string_view patient_action;
};

// How a guideline asks for a gene's result.
struct GeneLookup {
  enum class Kind { Phenotype, ActivityScore, Status, Alleles, Site, Diplotype };
  Kind kind = Kind::Phenotype;
  std::string of;                                 // Status: *57:01; Site: rs12777823
  std::vector<std::array<std::string, 2>> pairs;  // Diplotype: every pair that the guideline names
};

struct Guideline {
  std::string source;     // CPIC, DPWG, FDA-label, FDA-table
  std::string source_id;  // id in guidelines/sources
  std::vector<std::string> genes;
  std::map<std::string, GeneLookup> lookup;
  Citation citation;
  std::vector<std::pair<std::string, std::string>> populations;  // id, name
  std::vector<AdviceRule> advice;
  std::vector<AdviceRule> additions;
};

struct MedicineGuide {
  std::string name;
  std::string label;  // the name in the bundle's language
  std::string rxnorm;
  std::vector<std::string> brands;
  std::vector<std::string> other_names;  // of other countries, languages and indexes
  std::vector<std::string> misspellings;
  std::string medicine_class;
  std::string about;
  std::vector<Guideline> guidelines;
};

class Guidelines {
 public:
  std::string version;
  std::string content_hash;
  std::string language;                  // of every sentence here: en, es
  std::vector<Gene> genes;               // by symbol
  std::vector<MedicineGuide> medicines;  // by name
  std::vector<EnzymeInteractions> interactions;
  std::vector<DoseAlgorithm> estimates;
  std::shared_ptr<const std::string> text;  // the bytes that sentences are read from where they lie

  [[nodiscard]] const Gene* find_gene(std::string_view symbol) const;
  // Text of guidelines/wording under a dotted key, with {placeholders} filled in; an unknown key gives the key.
  [[nodiscard]] std::string words(const std::string& key, const std::map<std::string, std::string>& fill = {}) const;
  [[nodiscard]] std::string words(const Phrase& phrase) const { return words(phrase.key, phrase.fill); }

  std::map<std::string, std::string> wording;  // dotted key -> text
};

// The name that a report gives to a source: dpwg -> DPWG. Empty for a source that gives no advice.
[[nodiscard]] std::string_view report_name_of(std::string_view source_id);

// Reads a packed bundle (MessagePack, made by the build), in the language of the pack that was made with it, or in
// English where none is given. Failure code: bad-bundle.
Outcome<Guidelines> load_guidelines(std::string bundle, std::string language_pack = {});

}  // namespace rxplain
