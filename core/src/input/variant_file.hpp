// VariantFile: what a VCF or BCF holds of one person at the catalog's sites, before any of it is interpreted.
//
// One pass over the file. Lines that cannot touch a catalog site are looked at for chromosome and position only.
#pragma once

#include <compare>
#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "input/record_density.hpp"
#include "input/sex_chromosome_calls.hpp"
#include "input/variant_record.hpp"
#include "input/wanted_regions.hpp"
#include "rxplain/byte_source.hpp"
#include "rxplain/outcome.hpp"
#include "rxplain/strand_reading.hpp"

namespace rxplain {

struct Contig {
  std::string name;         // as the file writes it
  std::int64_t length = 0;  // 0: not given
  [[nodiscard]] std::strong_ordering operator<=>(const Contig&) const = default;
};

// Bytes of a sample name that a report shows.
constexpr std::size_t longest_sample_name = 200;

struct VariantHeader {
  std::string format;  // vcf, vcf-gzip, vcf-bgzip, bcf, raw-data
  std::string vendor;  // of raw data: the service; empty where it is not known
  std::vector<std::string> samples;
  std::vector<Contig> contigs;
  std::vector<std::string> reference_lines;  // values of ##reference and ##assembly
  bool depth_per_allele = true;              // AD is one value an allele
  [[nodiscard]] std::strong_ordering operator<=>(const VariantHeader&) const = default;
};

struct VariantFile {
  VariantHeader header;
  std::string sample;
  std::vector<VariantRecord> records;     // those that may touch a catalog site on either build, in file order
  std::vector<VariantRecord> structural;  // structural variants that the person carries over a gene, in file order
  std::uint64_t bytes_read = 0;
  std::uint64_t records_read = 0;
  bool searched =
      false;  // only the parts near the catalog's genes were read; their records' numbers then count no others
  RecordDensity density;                      // of the chromosomes with a catalog site
  std::set<std::string> accession_builds;     // builds that the contig accessions in the records belong to
  std::set<std::string> mitochondrial_names;  // chrM as the records write it
  std::optional<StrandReading> strand;        // of raw data
  SexChromosomeCalls sex_calls;               // of raw data
  // Two files that are equal say the same of the person; the order itself means nothing, but is always the same one.
  [[nodiscard]] std::strong_ordering operator<=>(const VariantFile&) const = default;
};

// Nobody sees it: whoever asks for it goes on to the stretches.
constexpr const char* leaves_large = "leaves-large";

// How a file is gone through.
struct HowToRead {
  // Bytes from which on a sorted file is searched, not read whole; nullopt: never. Below, reading all of it takes no
  // longer than anybody would notice.
  std::optional<std::uint64_t> search = 32 << 20;
  // Fail with code `leaves_large` where the file is worth cutting (input/stretches) and would be read from end to end.
  bool leave_large = false;
  // What sifting found in all its stretches, in place of reading it; empty: it was not cut.
  std::string_view sifted = {};
};

// Reads the header alone.
Outcome<VariantHeader> read_variant_header(ByteSource& source);

// Reads the person `sample` (nullopt: the only one); a name that is not text is also found as quotable() writes it.
// Failure codes: empty, not-genotypes, truncated, no-samples,
// no-such-sample, sample-needed, bad-header, bad-records, cram-bam, unreadable.
Outcome<VariantFile> read_variants(ByteSource& source, const WantedRegions& wanted,
                                   const std::optional<std::string>& sample, const HowToRead& how = {});

}  // namespace rxplain
