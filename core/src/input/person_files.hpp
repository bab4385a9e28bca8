// PersonFiles: all the files of one person, read. Often there is one; some services hand out one a chromosome.
//
// Each file is read, and its build decided, by itself: what one leaves out, another does not vouch for. Together they
// must be of one person and one build. They stand in an order of their own, whichever way they were given, and a file
// given twice is there once; so neither changes a report.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "input/build.hpp"
#include "input/raw_data/layout.hpp"
#include "input/variant_file.hpp"
#include "rxplain/byte_source.hpp"
#include "rxplain/guidelines.hpp"
#include "rxplain/outcome.hpp"

namespace rxplain {

struct PersonFile {
  std::string name;  // as the owner calls it
  VariantFile variants;
  BuildDecision build;
  std::string member = {};  // the file inside it that was read, where it is an archive
};

struct PersonFiles {
  std::vector<PersonFile> files;     // never empty; record.file is an index of it
  std::string sample;                // name of the person
  std::vector<std::string> samples;  // people whom every file holds
  std::optional<Build> build;        // of every file that can tell
};

// The people whom every header holds, in the order of the first.
[[nodiscard]] std::vector<std::string> people_in_all(const std::vector<VariantHeader>& headers);

// Decides the build of a VCF or BCF that was read, and leaves out what does not lie on it. Nothing of this depends on
// the person's genotypes. Failure codes: those of decide_build.
Outcome<PersonFile> settle_build(const Guidelines& guidelines, const std::string& name, VariantFile variants);

// What a first look at a file shows.
struct FileHeader {
  VariantHeader variants;
  std::optional<Layout> layout;  // of raw data
};

// In the order of the files' names. Where there are several files, a failure names the one it is about.
Outcome<std::vector<FileHeader>> read_headers(const std::vector<SourceFile>& files);

struct PersonChoice {
  std::optional<std::string> sample;  // nullopt: the only one whom every file holds
  bool whole = false;                 // read large sorted files from end to end, too
  std::vector<std::string> columns;   // of raw data, as somebody confirmed them; empty: as the file itself says
};

// Reads one person. Where chrM is not the rCRS, its records are left out. Failure codes: those of read_variants,
// read_raw_data, settle_columns and decide_build; different-people.
Outcome<PersonFiles> read_person(const Guidelines& guidelines, const std::vector<SourceFile>& files,
                                 const PersonChoice& choice);

}  // namespace rxplain
