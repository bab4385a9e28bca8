// Report: everything that Rxplain says about one person, before it is written as JSON.
//
// The shape is fixed by core/contract/report.schema.json, which explains every key; these types follow it.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "rxplain/citation.hpp"
#include "rxplain/dose_estimate.hpp"
#include "rxplain/observation.hpp"
#include "rxplain/sex.hpp"
#include "rxplain/strand_reading.hpp"

namespace rxplain {

struct Note {
  std::string code;
  bool warning = false;
  std::string gene;
  std::string medicine;
  std::vector<std::string> sites;
  std::vector<std::string> alleles;
  std::string text;
};

// What another source than the gene's own says of an allele.
struct SourceFunctionEntry {
  std::string source;  // DPWG
  std::optional<std::string> function;
  std::optional<double> activity;
};

struct AlleleEntry {
  std::string name;
  std::optional<std::string> function;
  std::optional<double> activity;
  std::vector<SourceFunctionEntry> by_source;
};

// What another source than the gene's own makes of a pair.
struct SourceResultEntry {
  std::string source;
  std::string phenotype;
  std::optional<double> activity_score;
};

struct DiplotypeEntry {
  std::string name;
  std::vector<AlleleEntry> alleles;  // two, or one where there is one copy of the gene
  std::string phenotype;
  std::optional<double> activity_score;
  std::uint64_t score = 0;
  bool phased = false;
  std::vector<SourceResultEntry> by_source;
};

// What another source than the gene's own makes of the gene: of what is reported, and of all that remains possible.
struct SourceSummaryEntry {
  std::string source;
  std::vector<std::string> phenotypes;
  std::optional<double> activity_score;
  std::vector<std::string> possible_phenotypes;
  std::vector<double> possible_activity_scores;
  bool differs = false;  // from the gene's own phenotypes or scores
};

struct SiteEntry {
  std::string id;
  std::string chromosome;
  std::int64_t position = 0;  // 1-based, on the file's build
  std::string reference;      // on the file's build
  Observation observation;
  std::string reason;  // why its state is not Seen; empty where there is none to give
  bool must_test = false;
};

struct NotExcludedEntry {
  std::string name;
  std::optional<std::string> function;
  std::vector<std::string> sites;
};

struct PossibleResults {
  std::uint64_t diplotypes = 0;
  std::vector<std::string> names;
  std::vector<std::string> phenotypes;
  std::vector<double> activity_scores;
};

struct HintSite {
  std::string id;
  std::vector<std::optional<std::string>> alleles;  // what was read, one entry a copy
};

struct HintCitation {
  std::string title;
  std::string url;
  std::string pmid;
};

// What the file suggests about a gene that it cannot show; never a result.
struct HintEntry {
  std::string about;   // HLA-B*57:01, CYP2D6 *2/*4
  std::string kind;    // tag, diplotype
  std::string allele;  // tag: the allele pointed to
  std::vector<HintSite> sites;
  std::vector<std::string> diplotypes;
  std::vector<std::string> populations;
  std::string text;
  std::string patient;
  std::vector<HintCitation> citations;
};

enum class GeneStatus { Called, Ambiguous, NotCallable };
enum class ResultSource { File, Outside, Manual, None };

// A result from elsewhere as it was given; what was not given is empty.
struct GivenEntry {
  std::string diplotype;
  std::string phenotype;
  std::string activity_score;
  std::string program;
  std::string file;
};

// A medicine that the person takes, and what it does to the gene's enzyme.
struct CurrentCause {
  std::string medicine;
  std::string effect;  // inhibitor, inducer
  std::string grade;   // strong, moderate, weak
  Citation citation;
};

// What the gene's result amounts to while the person takes these medicines.
struct CurrentEntry {
  std::string status;  // changed, unchanged, cannot-tell
  std::vector<std::string> phenotypes;
  std::vector<double> activity_scores;
  std::vector<CurrentCause> because;
  std::optional<Citation> rule;  // whose number was applied
  std::vector<double> factors;   // by which the activity score was multiplied, no unit; empty without a rule
};

struct GeneEntry {
  std::string symbol;
  GeneStatus status = GeneStatus::NotCallable;
  std::vector<DiplotypeEntry> diplotypes;
  std::vector<std::string> phenotypes;
  std::optional<double> activity_score;
  PossibleResults possible;
  std::vector<SourceSummaryEntry> by_source;
  std::vector<NotExcludedEntry> not_excluded;
  std::optional<std::vector<std::string>> variants;
  ResultSource source = ResultSource::None;
  std::optional<GivenEntry> given;  // where the source is Outside or Manual
  std::vector<SiteEntry> sites;
  std::vector<Note> notes;
  std::vector<HintEntry> hints;
  std::optional<CurrentEntry> current;  // none: no medicine is known to influence it, or none was given
};

// A hint on a gene, beside advice that waits for the gene's result.
struct AdviceHint {
  std::string gene;
  std::string about;
  std::string text;
  std::string patient;
};

// One of several pieces of advice of one category: which of them is for this person depends on a result that is open.
struct AdviceVariant {
  std::map<std::string, std::string> phenotypes;
  std::string strength;
  std::string implication;
  std::string recommendation;
  std::string patient_meaning;
  std::string patient_action;
};

struct AdviceEntry {
  std::string source;
  std::vector<std::string> genes;
  std::map<std::string, std::string> phenotypes;
  std::string population;
  std::string category;
  std::vector<std::string> open;
  std::vector<std::string> waits_for;  // genes whose open results leave the advice open; not written
  std::vector<AdviceHint> hints;
  std::vector<AdviceVariant> variants;  // none where there is one piece of advice
  bool addition = false;
  std::string strength;
  std::string implication;
  std::string recommendation;
  std::string patient_meaning;
  std::string patient_action;
  std::string citation_title;
  std::string citation_url;
  std::string citation_version;
  std::string citation_pmid;
  std::vector<Note> notes;  // on what other medicines do to it
};

// What one source makes of a medicine: the most urgent category of its advice.
struct SourceCategory {
  std::string source;
  std::string category;
};

struct MedicineEntry {
  std::string name;
  std::string label;  // the name in the report's language
  std::string rxnorm;
  std::vector<std::string> brands;
  std::string medicine_class;
  std::string about;
  std::vector<std::string> genes;
  std::vector<AdviceEntry> advice;
  std::vector<SourceCategory> sources;
  std::string category;
  std::string category_source;
  std::string agreement;
  std::string agreement_text;
  std::optional<DoseQuestions> estimate_asks;  // none: no algorithm is known
  std::optional<DoseEstimate> estimate;        // none: nothing was said of the person
};

struct FileEntry {
  std::string name;  // empty: it has none
  std::string format;
  std::string vendor;  // of raw data: the service; empty where it is not known
  std::string member;  // the file inside an archive that was read; empty where it is none
  std::optional<std::string> build;
  std::vector<std::string> build_evidence;
  std::uint64_t bytes_read = 0;
  std::uint64_t records_read = 0;
};

// When a reading counts as low quality, in words.
struct ThresholdRule {
  std::string code;
  std::string text;
};

struct InputEntry {
  std::string format = "none";
  std::string vendor;                   // of raw data: the service; empty where it is not known, or not one
  std::optional<StrandReading> strand;  // of raw data
  std::optional<std::string> build;
  std::vector<std::string> build_evidence;
  std::optional<std::string> sample;
  std::vector<std::string> samples;
  std::optional<std::string> mother;  // whose genotypes were read beside the person's
  std::optional<std::string> father;
  bool absence_is_reference = false;
  SexReading sex;
  std::int64_t min_genotype_quality = 0;
  std::int64_t min_depth = 0;
  double min_allele_fraction = 0;
  std::vector<ThresholdRule> threshold_rules;
  bool searched = false;  // some file was not read from end to end
  std::uint64_t bytes_read = 0;
  std::uint64_t records_read = 0;
  std::uint64_t records_used = 0;
  std::vector<FileEntry> files;
  std::vector<Note> notes;
};

struct AskedMedicine {
  std::string typed;
  std::optional<std::string> name;
};

// A test that would settle a gene, and the medicines whose advice waits for it.
struct NextStepEntry {
  std::string gene;
  std::string test;  // copy-number, typing, enzyme-activity, genotype, sites, phase
  std::vector<std::string> sites;
  std::vector<std::string> asked;      // of the medicines, those that the person asked about
  std::vector<std::string> medicines;  // by name
  std::string text;
  std::string patient;
};

struct Report {
  std::string program_version;
  std::string guidelines_version;
  std::string guidelines_hash;
  std::string language;
  InputEntry input;
  std::vector<GeneEntry> genes;
  std::vector<MedicineEntry> medicines;
  std::vector<AskedMedicine> asked;
  std::vector<NextStepEntry> next_steps;
  std::vector<Note> notes;
};

}  // namespace rxplain
