// VariantScan: takes the records of an open file one by one, keeps those near a catalog site, and counts the others by
// where they lie. Whoever drives it decides which records it is shown: all, or those of a part of the file.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "input/open_variants.hpp"
#include "input/variant_file.hpp"
#include "input/vcf_line.hpp"
#include "input/wanted_regions.hpp"

namespace rxplain {

class CohortCalls;

class VariantScan {
 public:
  VariantScan(OpenVariants& open, const WantedRegions& wanted, std::size_t sample, VariantFile& into)
      : open_(open), wanted_(wanted), sample_(sample), into_(into) {}

  // From here on keeps the records there, with the calls of the people whom it asks for, and none in the VariantFile.
  void keep_calls_in(CohortCalls& cohort) { cohort_ = &cohort; }
  // From here on adds the lines there as they stand (input/stretches/sifted), for another scan that is shown them, and
  // keeps none in the VariantFile.
  void keep_lines_in(std::string& sifted) { sifted_ = &sifted; }

  // Every record from here to the end of the file.
  std::optional<Failure> take_all();
  // One record: a line of a text, or what was read of a BCF.
  std::optional<Failure> take_line(const VcfLine& line);
  std::optional<Failure> take_binary(bcf1_t& record);

 private:
  std::optional<Failure> take_all_lines();
  std::optional<Failure> take_line(std::string_view text);
  std::optional<Failure> take_all_binary();
  [[nodiscard]] std::optional<Failure> beyond_the_end() const;
  // False where the catalog has no gene on this chromosome.
  bool enter(std::string_view contig);
  std::optional<Failure> keep_line(std::string_view text);
  [[nodiscard]] std::optional<Failure> count(const VariantRecord& record);
  std::optional<Failure> keep_for_all(VariantRecord record, const std::string& fault, bool at_site, bool over_gene);
  std::optional<Failure> keep(VariantRecord record, const std::string& fault, bool at_site, bool over_gene);

  OpenVariants& open_;
  const WantedRegions& wanted_;
  std::size_t sample_;
  VariantFile& into_;
  std::string contig_;
  std::string chromosome_;
  const WantedRegions::Intervals* intervals_ = nullptr;
  TouchFinder sites_;  // of intervals_
  TouchFinder genes_;
  RecordDensity::Bins* density_ = nullptr;
  std::size_t letters_ = 0;
  CohortCalls* cohort_ = nullptr;
  std::string* sifted_ = nullptr;
};

}  // namespace rxplain
