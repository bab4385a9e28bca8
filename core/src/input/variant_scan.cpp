#include "input/variant_scan.hpp"

#include <algorithm>

#include "input/bcf_reader.hpp"
#include "input/bcf_record.hpp"
#include "input/chromosome.hpp"
#include "input/cohort/cohort_calls.hpp"
#include "input/stretches/sifted.hpp"
#include "input/vcf_line.hpp"

namespace rxplain {

namespace {

// More records, and more letters of alleles, than any real file has at the catalog's sites; a file beyond them was made
// to exhaust memory or patience.
constexpr std::size_t most_records = 100'000;
constexpr std::size_t most_letters = 64 << 20;
constexpr std::size_t most_letters_of_lines = 8 << 20;
constexpr std::int64_t longest_chromosome = 300'000'000;  // longer than any of human

Failure bad_record(std::uint64_t number, const Sentence& what) {
  return {"bad-records",
          Sentence("Record {number} of this file {what}.", {{"number", std::to_string(number)}, {"what", what}}),
          "The file may be damaged or edited by hand; ask whoever made it for a fresh copy."};
}

Failure too_many_records() {
  return {"bad-records", "This file holds more records at the same places than any real genome.",
          "Ask whoever made it for a fresh copy."};
}

}  // namespace

std::optional<Failure> VariantScan::take_all() {
  return open_.stream->file()->format.format == vcf ? take_all_lines() : take_all_binary();
}

std::optional<Failure> VariantScan::take_all_lines() {
  std::string_view line;
  auto status = LineReader::Status::Line;
  while ((status = open_.lines.next(line)) == LineReader::Status::Line) {
    if (line.empty()) continue;
    if (auto failure = take_line(line)) return failure;
  }
  if (status == LineReader::Status::TooLong) return bad_record(into_.records_read + 1, "is longer than any real one");
  if (status == LineReader::Status::Unreadable)
    return open_.stream->source_failed() ? unreadable_variants() : truncated_variants();
  return std::nullopt;
}

std::optional<Failure> VariantScan::take_line(std::string_view text) {
  // A program ends its last line; a file that was cut off ends in the middle of one. Compressed files tell otherwise.
  if (!open_.lines.was_ended() && into_.header.format == "vcf") {
    ++into_.records_read;
    return truncated_variants();
  }
  return take_line(VcfLine(text));
}

std::optional<Failure> VariantScan::take_line(const VcfLine& line) {
  ++into_.records_read;
  if (line.text().starts_with('#'))
    return bad_record(into_.records_read, "is a line of a header; two files may have been joined");
  const auto expected = 9 + into_.header.samples.size();
  const auto columns = line.columns();
  if (columns != expected) {
    return bad_record(into_.records_read,
                      Sentence("has {count} columns where the header names {expected}",
                               {{"count", std::to_string(columns)}, {"expected", std::to_string(expected)}}));
  }
  const auto pos = line.pos();
  if (!pos || *pos < 0) return bad_record(into_.records_read, "has no position where one belongs");
  if (*pos > longest_chromosome) return beyond_the_end();
  if (!enter(line.chromosome())) return std::nullopt;
  const auto last = line.last(*pos);
  const bool at_site = sites_.touches(*pos, last);
  const bool over_gene = genes_.touches(*pos, last) && line.is_structural();
  if (sifted_ != nullptr && (at_site || over_gene)) return keep_line(line.text());
  RecordDensity::count(*density_, *pos);
  if (!at_site && !over_gene) return std::nullopt;
  if (cohort_ != nullptr) {
    auto record = line.read_shared();
    const auto fault = cohort_->read(line, into_.header.depth_per_allele, record);
    return keep_for_all(std::move(record), fault, at_site, over_gene);
  }
  auto reading = line.read(sample_, into_.header.depth_per_allele);
  return keep(std::move(reading.record), reading.fault, at_site, over_gene);
}

std::optional<Failure> VariantScan::take_all_binary() {
  BcfReader records(*open_.stream->file(), *open_.header);
  while (true) {
    switch (records.next()) {
      case BcfReader::Status::End:
        return std::nullopt;
      case BcfReader::Status::TooLong:
        return bad_record(into_.records_read + 1, "is longer than any real one");
      case BcfReader::Status::Unreadable:
        return open_.stream->source_failed() ? unreadable_variants() : truncated_variants();
      case BcfReader::Status::Bad:
        return bad_record(into_.records_read + 1, "cannot be read");
      case BcfReader::Status::Record:
        if (auto failure = take_binary(records.record())) return failure;
    }
  }
}

std::optional<Failure> VariantScan::take_binary(bcf1_t& record) {
  ++into_.records_read;
  const auto pos = record.pos + 1;
  if (pos > longest_chromosome) return beyond_the_end();
  auto& header = *open_.header;
  if (!enter(bcf_seqname_safe(&header, &record))) return std::nullopt;
  RecordDensity::count(*density_, pos);
  const auto last = last_base_of(header, record);
  const bool at_site = sites_.touches(pos, last);
  const bool over_gene = genes_.touches(pos, last) && is_structural(record);
  if (!at_site && !over_gene) return std::nullopt;
  if (cohort_ != nullptr) {
    auto shared = read_bcf_shared(header, record);
    if (shared.fault.empty())
      shared.fault = cohort_->read(header, record, into_.header.depth_per_allele, shared.record);
    return keep_for_all(std::move(shared.record), shared.fault, at_site, over_gene);
  }
  auto reading = read_bcf_record(header, record, sample_, into_.header.depth_per_allele);
  return keep(std::move(reading.record), reading.fault, at_site, over_gene);
}

std::optional<Failure> VariantScan::beyond_the_end() const {
  return bad_record(into_.records_read, "lies beyond the end of any human chromosome");
}

bool VariantScan::enter(std::string_view contig) {
  if (contig != contig_) {
    contig_ = contig;
    const auto chromosome = parse_chromosome(contig);
    chromosome_ = chromosome ? chromosome->name : std::string();
    intervals_ = chromosome ? wanted_.on(chromosome_) : nullptr;
    if (intervals_ != nullptr) {
      density_ = &into_.density.of(chromosome_);
      sites_ = TouchFinder(intervals_->sites);
      genes_ = TouchFinder(intervals_->genes);
    }
    if (chromosome_ == "chrM") into_.mitochondrial_names.insert(contig_);
    if (chromosome && chromosome->build) into_.accession_builds.insert(std::string(name_of(*chromosome->build)));
  }
  return intervals_ != nullptr;
}

std::optional<Failure> VariantScan::keep_line(std::string_view text) {
  add_item(*sifted_, SiftedItem::Line, std::to_string(into_.records_read) + '\t' + std::string(text));
  return sifted_->size() > most_letters_of_lines ? std::optional(too_many_records()) : std::nullopt;
}

std::optional<Failure> VariantScan::count(const VariantRecord& record) {
  letters_ += record.ref.size();
  for (const auto& alt : record.alts)
    letters_ += alt.size();
  const auto kept = into_.records.size() + into_.structural.size() + (cohort_ == nullptr ? 0 : cohort_->records.size());
  if (kept < most_records && letters_ <= most_letters) return std::nullopt;
  return too_many_records();
}

std::optional<Failure> VariantScan::keep_for_all(VariantRecord record, const std::string& fault, bool at_site,
                                                 bool over_gene) {
  if (!fault.empty()) return bad_record(into_.records_read, fault);
  if (auto failure = count(record)) return failure;
  record.chromosome = chromosome_;
  record.number = into_.records_read;
  return cohort_->keep(std::move(record), at_site, over_gene);
}

std::optional<Failure> VariantScan::keep(VariantRecord record, const std::string& fault, bool at_site, bool over_gene) {
  if (!fault.empty()) return bad_record(into_.records_read, fault);
  if (auto failure = count(record)) return failure;
  record.chromosome = chromosome_;
  record.number = into_.records_read;
  if (over_gene && record.carries_structural()) into_.structural.push_back(record);
  if (at_site) into_.records.push_back(std::move(record));
  return std::nullopt;
}

}  // namespace rxplain
