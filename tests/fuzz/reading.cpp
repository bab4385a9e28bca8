// The reader alone, from bytes to observations: fast enough to go deep.

#include <zlib.h>

#include "../support/bgzf.hpp"
#include "base/text.hpp"
#include "genotype/observe.hpp"
#include "input/build.hpp"
#include "input/variant_file.hpp"
#include "input/vcf_line.hpp"
#include "laws.hpp"

namespace {

using namespace rxplain;
using namespace rxplain::test;

struct Reading {
  VariantFile file;
  Observations observations;
  std::string failure;
};

Reading read_from(ByteSource& source, const std::optional<std::string>& sample, const HowToRead& how = {}) {
  static const WantedRegions wanted(guidelines());
  Reading reading;
  auto file = read_variants(source, wanted, sample, how);
  if (!file) {
    demand_clear(file.failure());
    reading.failure = file.failure().code;
    return reading;
  }
  reading.file = std::move(file.value());
  const auto decision = decide_build(guidelines(), reading.file);
  if (!decision) {
    demand_clear(decision.failure());
    reading.failure = decision.failure().code;
    return reading;
  }
  ObservationRules rules;
  rules.build = decision.value().build.value_or(Build::GRCh38);
  rules.absence = decision.value().build ? AbsenceRule::Reference : AbsenceRule::NotTested;
  rules.min_genotype_quality = 20;
  rules.min_depth = 8;
  reading.observations = observe(guidelines(), {&reading.file}, rules);
  return reading;
}

bool same(const Observation& left, const Observation& right) {
  return left.state == right.state && left.alleles == right.alleles && left.phased == right.phased &&
         left.phase_set == right.phase_set && left.depth == right.depth && left.quality == right.quality &&
         left.allele_depths == right.allele_depths && left.reason == right.reason;
}

void demand_same(const Reading& left, const Reading& right, const char* law) {
  demand(left.failure == right.failure, law);
  for (const auto& [gene, sites] : left.observations.by_gene) {
    const auto& others = right.observations.by_gene.at(gene);
    for (std::size_t site = 0; site < sites.size(); ++site)
      demand(same(sites[site], others[site]), law);
  }
}

void demand_sense(const Reading& reading) {
  for (const auto& [gene, sites] : reading.observations.by_gene) {
    for (std::size_t at = 0; at < sites.size(); ++at) {
      const auto& site = guidelines().find_gene(gene)->sites[at];
      const auto& seen = sites[at];
      demand(seen.alleles.size() <= 8, "a site has a few copies");
      if (!seen.is_known()) {
        demand(seen.state == ObservationState::NotTested || !seen.reason.empty(), "what is not known has a reason");
        continue;
      }
      demand(seen.alleles.size() == 1 || seen.alleles.size() == 2, "what is known has one copy or two");
      for (const auto& copy : seen.alleles) {
        demand(copy.has_value(), "what is known has no gap");
        demand(*copy == site.grch38.ref || std::find(site.alts.begin(), site.alts.end(), *copy) != site.alts.end(),
               "what is known is in the catalog");
      }
    }
  }
}

// Whether the rows of a text are in the order of the header's contigs. A row may be of any length but begins close
// before the last base that it covers.
bool is_sorted(std::string_view text, const VariantHeader& header) {
  std::pair<std::size_t, std::int64_t> before;
  for (const auto line : split(text, '\n')) {
    if (line.empty() || line.starts_with('#')) continue;
    const VcfLine row(line);
    const auto contig = std::find_if(header.contigs.begin(), header.contigs.end(),
                                     [&](const auto& each) { return each.name == row.chromosome(); });
    if (contig == header.contigs.end() || !row.pos() || line.size() > 10'000) return false;
    const std::pair place(static_cast<std::size_t>(contig - header.contigs.begin()), *row.pos());
    if (place < before) return false;
    before = place;
  }
  return true;
}

// Rows of a chromosome without any site, of as many people as the header names.
std::string irrelevant_rows(std::size_t people) {
  std::string row = "chr3\t12345\t.\tA\tC\t.\tLowQual\tEND=99999999\tGT";
  for (std::size_t person = 0; person < people; ++person)
    row += "\t0/1";
  return row + "\n" + row + "\n";
}

std::string gzipped(std::string_view text) {
  std::string packed(compressBound(text.size()) + 64, '\0');
  z_stream stream{};
  if (deflateInit2(&stream, 1, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY) != Z_OK) return {};
  stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(text.data()));
  stream.avail_in = static_cast<uInt>(text.size());
  stream.next_out = reinterpret_cast<Bytef*>(packed.data());
  stream.avail_out = static_cast<uInt>(packed.size());
  deflate(&stream, Z_FINISH);
  packed.resize(stream.total_out);
  deflateEnd(&stream);
  return packed;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto bytes = as_text(data, size);
  std::optional<std::string> sample;
  MemoryByteSource source(bytes);
  if (const auto inspection = inspect({{source, ""}}); inspection) {
    const auto& samples = inspection.value().samples;
    const auto& format = inspection.value().format;
    demand(!samples.empty() || !(format.starts_with("vcf") || format == "bcf"), "a VCF that is read has people in it");
    if (samples.size() > 1) sample = samples[size % samples.size()];
  }
  const auto reading = read_from(source, sample);
  demand_sense(reading);

  SlicedSource slices(bytes, 1 + size % 7);
  demand_same(reading, read_from(slices, sample), "slices give the same");
  if (reading.failure.empty() && reading.file.header.format == "vcf") {
    const auto packed = gzipped(bytes);
    MemoryByteSource compressed(packed);
    demand_same(reading, read_from(compressed, sample), "compression changes nothing");
    if (is_sorted(bytes, reading.file.header)) {
      demand_same(reading, read_from(source, sample, {0}), "a search finds the same");
      const auto blocks = bgzf(bytes, [&] { return 1 + size % 997; });
      MemoryByteSource in_blocks(blocks);
      demand_same(reading, read_from(in_blocks, sample, {0}), "a search in blocks finds the same");
    }
    const auto longer = std::string(bytes) + irrelevant_rows(reading.file.header.samples.size());
    MemoryByteSource more(longer);
    demand_same(reading, read_from(more, sample), "rows elsewhere change nothing");
  }
  return 0;
}
