// Rxplain: the one header to include.
//
//   auto guidelines = rxplain::load_guidelines(bundle_bytes);
//   auto report = rxplain::make_report(guidelines.value(), {{source, "genome.vcf.gz"}}, {.sample = "NA18526"});
//   std::cout << rxplain::to_json(report.value());
//
// Nothing here prints, reads a file by itself, asks for the time, or throws on bad input.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "rxplain/byte_source.hpp"
#include "rxplain/guidelines.hpp"
#include "rxplain/outcome.hpp"
#include "rxplain/person_facts.hpp"
#include "rxplain/report.hpp"
#include "rxplain/sex.hpp"

namespace rxplain {

// Version of the program, MAJOR.MINOR.PATCH.
[[nodiscard]] std::string_view version();

// How a site without a record is read. Auto: not tested, unless the file lists changes only and does so as closely
// around the site as a whole genome does (genotype/absence.hpp).
enum class Absence { Auto, NotTested, Reference };

// Defaults of the thresholds: at GQ 20 the caller itself puts a wrong genotype at 1 in 100; with 8 reads a
// heterozygous site shows one allele only in less than 1 in 100 (2 * 0.5^8). An allele that is called and that no read
// shows is never trusted; the fraction asks for more.
// A result that somebody typed in: a diplotype, a phenotype or an activity score; what is not given is empty.
struct TypedResult {
  std::string gene;
  std::string diplotype;
  std::string phenotype;
  std::string activity_score;
  std::string result{};  // any of the three, not told which
};

struct ReportOptions {
  std::optional<std::string> sample;
  std::optional<std::string> mother;  // of the person, by name in the same files; tells which changes lie together
  std::optional<std::string> father;
  bool whole = false;  // read large sorted files from end to end, too
  Absence absence = Absence::Auto;
  std::vector<std::string> medicines;
  std::optional<std::string> member;  // of an archive with several files of genotypes, the one to read
  std::vector<std::string> columns;   // of a table of genotypes, as somebody confirmed them: id, chromosome, ...
  std::string outside;  // results from elsewhere, tab-separated: gene, diplotype, phenotype, activity score
  std::vector<TypedResult> typed;
  std::optional<PersonFacts> person;  // for estimates of a dose
  std::int64_t min_genotype_quality = 20;
  std::int64_t min_depth = 8;
  double min_allele_fraction = 0;                // of the reads, 0 to 0.5, for each allele of a heterozygous call
  SexChromosomes sex = SexChromosomes::Unknown;  // Unknown: whatever the genotypes show
};

// Reads options from JSON text (core/contract/options.schema.json). Failure code: bad-options.
Outcome<ReportOptions> parse_options(std::string_view json);

// A first look: what the files are and who is in all of them. Reads their beginnings only.
struct Inspection {
  std::string format;  // "mixed" where the files differ
  std::vector<std::string> samples;
  std::string vendor;  // of raw data; empty where it is not known
  struct Columns {
    std::vector<std::string> guess;
    std::vector<std::string> names;
    std::vector<std::vector<std::string>> rows;
  };
  std::optional<Columns> columns;    // to be confirmed
  std::vector<std::string> members;  // files of genotypes in an archive, of which one must be chosen
};
// Of the options only `member` and `columns` matter.
Outcome<Inspection> inspect(const std::vector<SourceFile>& files, const ReportOptions& options = {});

// What was read of one person's files. It belongs to no language, and keeps nothing of the files but what lies near a
// catalog site, so reports can be made of it again and again: with other medicines, other limits, in another language.
class Reading {
 public:
  struct Contents;
  explicit Reading(Contents contents);
  [[nodiscard]] const Contents& contents() const { return *contents_; }

 private:
  std::shared_ptr<const Contents> contents_;
};

// Reads the person's genotypes and results. Several files are parts of one person (one a chromosome, say), in any
// order; there may be none. Of the options `sample`, `mother`, `father`, `member`, `columns` and `whole`
// matter. Fails only if a
// file cannot be read, or the files are not of one person on one reference genome.
Outcome<Reading> read_files(const Guidelines& guidelines, const std::vector<SourceFile>& files,
                            const ReportOptions& options);

// A large text of variants that has to be read from end to end can be sifted by several at once, each from one cut to
// the next (bytes; the first 0, the last the file's size, the others anywhere between), in any order. read_files() then
// takes what they found in place of reading it (SourceFile::sifted), and gives the same reading.
//
// Nothing where this part cannot be read by itself: then the file must be read without sifting, which tells what is
// wrong with it.
std::optional<std::string> sift(const Guidelines& guidelines, const SourceFile& file, std::uint64_t begin,
                                std::uint64_t end);

// Says what published guidance makes of what was read. The guidelines may be another load of the same bundle, in
// another language. Options that mattered while the files were read do not matter any more. Failure code: bad-options.
Outcome<Report> make_report(const Guidelines& guidelines, const Reading& reading, const ReportOptions& options);

// Both in one step.
Outcome<Report> make_report(const Guidelines& guidelines, const std::vector<SourceFile>& files,
                            const ReportOptions& options);

// The report as JSON text (core/contract/report.schema.json), indented, with a final line feed.
[[nodiscard]] std::string to_json(const Report& report);
[[nodiscard]] std::string to_json(const Inspection& inspection);
[[nodiscard]] std::string to_json(const Failure& failure);

// The same in the language of the guidelines; reading a file knows none.
[[nodiscard]] Failure translated(const Failure& failure, const Guidelines& guidelines);

// What may be typed in (core/contract/names.schema.json): results, gene by gene, and medicines.
struct GeneNames {
  std::string symbol;
  std::string name;
  std::vector<std::string> alleles;
  bool copies = false;
  bool pair = true;
  std::vector<std::string> phenotypes;
  std::vector<double> activity_scores;  // lowest first
};
struct MedicineNames {
  std::string name;   // what options take
  std::string label;  // in the language of the guidelines
  std::string medicine_class;
  std::vector<std::string> brands;
  std::vector<std::string> other_names;
  std::vector<std::string> misspellings;
  bool covered = false;              // a guideline gives advice on it
  std::vector<std::string> enzymes;  // that it slows down or speeds up
};
struct KnownNames {
  std::vector<GeneNames> genes;          // by symbol
  std::vector<MedicineNames> medicines;  // those with advice first, by name
};
[[nodiscard]] KnownNames names_of(const Guidelines& guidelines);
[[nodiscard]] std::string to_json(const KnownNames& names);

// One tab-separated line a gene: symbol, status, diplotypes, phenotypes, possible phenotypes, missing sites, source.
[[nodiscard]] std::string to_gene_table(const Report& report);
// One tab-separated line a piece of advice.
[[nodiscard]] std::string to_advice_table(const Report& report);
// Plain text for a terminal.
[[nodiscard]] std::string to_text(const Report& report);

}  // namespace rxplain
