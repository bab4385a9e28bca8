#include "input/variant_file.hpp"

#include <htslib/bgzf.h>
#include <htslib/vcf.h>

#include <algorithm>
#include <array>
#include <memory>
#include <string_view>

#include "base/text.hpp"
#include "input/bcf_record.hpp"
#include "input/chromosome.hpp"
#include "input/hts_stream.hpp"
#include "input/line_reader.hpp"
#include "input/sniff.hpp"
#include "input/vcf_header.hpp"
#include "input/vcf_line.hpp"

namespace rxplain {

namespace {

// More records, and more letters of alleles, than any real file has at the catalog's sites; a file beyond them was made
// to exhaust memory or patience.
constexpr std::size_t most_records = 100'000;
constexpr std::size_t most_letters = 64 << 20;
constexpr std::uint64_t largest_bcf_record = 64 << 20;    // bytes
constexpr std::int64_t longest_chromosome = 300'000'000;  // longer than any of human

struct RecordCloser {
  void operator()(bcf1_t* record) const { bcf_destroy(record); }
};

struct OpenFile {
  std::unique_ptr<HtsStream> stream;
  LineReader lines;  // of a text VCF
  HtsHeader header;
};

Failure unreadable() {
  return {"unreadable", "This file could not be read to its end.",
          "Check that it is still there and that the device has not been unplugged, and try again."};
}
Failure truncated() {
  return {"truncated", "This file is cut off: its end is missing.",
          "Download it again, and check that the download finished."};
}
Failure bad_record(std::uint64_t number, const Sentence& what) {
  return {"bad-records",
          Sentence("Record {number} of this file {what}.", {{"number", std::to_string(number)}, {"what", what}}),
          "The file may be damaged or edited by hand; ask whoever made it for a fresh copy."};
}

Outcome<OpenFile> open(ByteSource& source) {
  if (auto refusal = refuse_by_content(source)) return *refusal;
  auto stream = HtsStream::open(source);
  if (!stream)
    return Failure{"not-genotypes", "This file does not hold genotypes that Rxplain can read.",
                   "Choose a VCF file (.vcf, .vcf.gz) or a BCF file."};
  const auto& format = stream->file()->format;
  const auto end = format.compression == bgzf ? find_bgzf_end(source) : BgzfEnd::Present;
  if (end == BgzfEnd::Unreadable || stream->source_failed()) return unreadable();
  // A compressed file that ends in its first block looks like nothing at all.
  if (end == BgzfEnd::Missing) return truncated();
  if (auto refusal = refuse_by_format(format)) return *refusal;
  if (format.format == bcf && format.compression == gzip)
    return Failure{"not-genotypes", "This BCF file was compressed a second time.",
                   "Unpack it once and choose the BCF file inside."};
  LineReader lines(stream->file());
  auto header = format.format == vcf ? read_vcf_header(lines) : read_bcf_header(*stream);
  if (!header) return stream->source_failed() ? unreadable() : header.failure();
  if (format.compression == no_compression && !lines.was_ended()) return truncated();
  return OpenFile{std::move(stream), std::move(lines), std::move(header.value())};
}

// Index of the person who is meant. A name that is no text is also known by the name that reports give it.
std::optional<std::size_t> find_sample(const std::vector<std::string>& samples, const std::string& asked) {
  const auto exact = std::find(samples.begin(), samples.end(), asked);
  if (exact != samples.end()) return static_cast<std::size_t>(exact - samples.begin());
  const auto is_shown_as = [&](const std::string& name) { return quotable(name, longest_sample_name) == asked; };
  const auto shown = std::find_if(samples.begin(), samples.end(), is_shown_as);
  if (shown == samples.end() || std::any_of(shown + 1, samples.end(), is_shown_as)) return std::nullopt;
  return static_cast<std::size_t>(shown - samples.begin());
}

Outcome<std::size_t> choose_sample(const std::vector<std::string>& samples, const std::optional<std::string>& asked) {
  if (asked) {
    if (const auto found = find_sample(samples, *asked)) return *found;
    std::vector<std::string> some(
        samples.begin(), samples.begin() + static_cast<std::ptrdiff_t>(std::min<std::size_t>(samples.size(), 5)));
    for (auto& name : some)
      name = quotable(name, 40);
    return Failure{
        "no-such-sample", Sentence("This file holds nobody called {name}.", {{"name", quotable(*asked, 40)}}),
        Sentence("It holds {names}.", {{"names", and_more(join(some, ", "), samples.size() - some.size())}})};
  }
  if (samples.size() == 1) return std::size_t{0};
  return Failure{"sample-needed",
                 Sentence("This file holds {count} people.", {{"count", std::to_string(samples.size())}}),
                 "Say which of them to read (--sample NAME)."};
}

// Whether the next record of a BCF claims more bytes than any real one; htslib would make room for them all. The
// lengths are in the first 8 bytes, and mostly in the block at hand; else the file is set back after a look.
bool is_oversized(BGZF* file) {
  std::array<unsigned char, 8> start{};
  if (file->block_length - file->block_offset >= static_cast<int>(start.size())) {
    std::copy_n(static_cast<const unsigned char*>(file->uncompressed_block) + file->block_offset, start.size(),
                start.begin());
  } else {
    const auto here = bgzf_tell(file);
    const auto got = bgzf_read(file, start.data(), start.size());
    if (bgzf_seek(file, here, SEEK_SET) < 0 || got != static_cast<std::ptrdiff_t>(start.size())) return false;
  }
  std::uint64_t size = 0;
  for (std::size_t byte = 0; byte < 4; ++byte) {
    size += (std::uint64_t{start[byte]} + std::uint64_t{start[byte + 4]}) << (8 * byte);
  }
  return size > largest_bcf_record;
}

// One pass over the records of an open file.
class Scan {
 public:
  Scan(OpenFile& open, const WantedRegions& wanted, std::size_t sample, VariantFile& into)
      : open_(open), wanted_(wanted), sample_(sample), into_(into) {}

  std::optional<Failure> run() { return open_.stream->file()->format.format == vcf ? run_text() : run_binary(); }

 private:
  std::optional<Failure> run_text() {
    std::string_view line;
    auto status = LineReader::Status::Line;
    while ((status = open_.lines.next(line)) == LineReader::Status::Line) {
      if (line.empty()) continue;
      if (auto failure = take_line(line)) return failure;
    }
    if (status == LineReader::Status::TooLong) return bad_record(into_.records_read + 1, "is longer than any real one");
    if (status == LineReader::Status::Unreadable) return open_.stream->source_failed() ? unreadable() : truncated();
    return std::nullopt;
  }

  std::optional<Failure> take_line(std::string_view text) {
    ++into_.records_read;
    // A program ends its last line; a file that was cut off ends in the middle of one. Compressed files tell otherwise.
    if (!open_.lines.was_ended() && into_.header.format == "vcf") return truncated();
    if (text.starts_with('#'))
      return bad_record(into_.records_read, "is a line of a header; two files may have been joined");
    const VcfLine line(text);
    const auto expected = 9 + into_.header.samples.size();
    if (line.columns() != expected) {
      return bad_record(into_.records_read,
                        Sentence("has {count} columns where the header names {expected}",
                                 {{"count", std::to_string(line.columns())}, {"expected", std::to_string(expected)}}));
    }
    const auto pos = line.pos();
    if (!pos || *pos < 0) return bad_record(into_.records_read, "has no position where one belongs");
    if (*pos > longest_chromosome) return beyond_the_end();
    if (!enter(line.chromosome(), *pos)) return std::nullopt;
    const auto last = line.last(*pos);
    const bool at_site = WantedRegions::touches(intervals_->sites, *pos, last);
    const bool over_gene = WantedRegions::touches(intervals_->genes, *pos, last) && line.is_structural();
    if (!at_site && !over_gene) return std::nullopt;
    auto reading = line.read(sample_, into_.header.depth_per_allele);
    return keep(std::move(reading.record), reading.fault, at_site, over_gene);
  }

  std::optional<Failure> run_binary() {
    auto* file = open_.stream->file();
    auto& header = *open_.header;
    const std::unique_ptr<bcf1_t, RecordCloser> record(bcf_init());
    while (true) {
      if (is_oversized(file->fp.bgzf)) return bad_record(into_.records_read + 1, "is longer than any real one");
      const int status = bcf_read(file, &header, record.get());
      if (status == -1) return std::nullopt;
      if (status < -1 && record->errcode == 0) return open_.stream->source_failed() ? unreadable() : truncated();
      ++into_.records_read;
      if (status < -1 || record->errcode != 0) return bad_record(into_.records_read, "cannot be read");
      const auto pos = record->pos + 1;
      if (pos > longest_chromosome) return beyond_the_end();
      if (!enter(bcf_seqname_safe(&header, record.get()), pos)) continue;
      const auto last = last_base_of(header, *record);
      const bool at_site = WantedRegions::touches(intervals_->sites, pos, last);
      const bool over_gene = WantedRegions::touches(intervals_->genes, pos, last) && is_structural(*record);
      if (!at_site && !over_gene) continue;
      auto reading = read_bcf_record(header, *record, sample_, into_.header.depth_per_allele);
      if (auto failure = keep(std::move(reading.record), reading.fault, at_site, over_gene)) return failure;
    }
  }

  [[nodiscard]] std::optional<Failure> beyond_the_end() const {
    return bad_record(into_.records_read, "lies beyond the end of any human chromosome");
  }

  // Notes that the file has a record here; false where the catalog has no gene on this chromosome.
  bool enter(std::string_view contig, std::int64_t pos) {
    if (contig != contig_) {
      contig_ = contig;
      const auto chromosome = parse_chromosome(contig);
      chromosome_ = chromosome ? chromosome->name : std::string();
      intervals_ = chromosome ? wanted_.on(chromosome_) : nullptr;
      if (intervals_ != nullptr) density_ = &into_.density[chromosome_];
      if (chromosome_ == "chrM") into_.mitochondrial_names.insert(contig_);
      if (chromosome && chromosome->build) into_.accession_builds.insert(std::string(name_of(*chromosome->build)));
    }
    if (intervals_ == nullptr) return false;
    const auto bin = static_cast<std::size_t>(pos / VariantFile::bin_size);
    if (bin >= density_->size()) density_->resize(bin + 1);
    ++(*density_)[bin];
    return true;
  }

  std::optional<Failure> keep(VariantRecord record, const std::string& fault, bool at_site, bool over_gene) {
    if (!fault.empty()) return bad_record(into_.records_read, fault);
    letters_ += record.ref.size();
    for (const auto& alt : record.alts)
      letters_ += alt.size();
    if (into_.records.size() + into_.structural.size() >= most_records || letters_ > most_letters)
      return Failure{"bad-records", "This file holds more records at the same places than any real genome.",
                     "Ask whoever made it for a fresh copy."};
    record.chromosome = chromosome_;
    record.number = into_.records_read;
    if (over_gene && record.carries_structural()) into_.structural.push_back(record);
    if (at_site) into_.records.push_back(std::move(record));
    return std::nullopt;
  }

  OpenFile& open_;
  const WantedRegions& wanted_;
  std::size_t sample_;
  VariantFile& into_;
  std::string contig_;
  std::string chromosome_;
  const WantedRegions::Intervals* intervals_ = nullptr;
  std::vector<std::uint32_t>* density_ = nullptr;
  std::size_t letters_ = 0;
};

}  // namespace

Outcome<VariantHeader> read_variant_header(ByteSource& source) {
  auto file = open(source);
  if (!file) return file.failure();
  return describe_header(*file.value().header, file.value().stream->file()->format);
}

Outcome<VariantFile> read_variants(ByteSource& source, const WantedRegions& wanted,
                                   const std::optional<std::string>& sample) {
  auto file = open(source);
  if (!file) return file.failure();
  VariantFile variants;
  variants.header = describe_header(*file.value().header, file.value().stream->file()->format);
  auto chosen = choose_sample(variants.header.samples, sample);
  if (!chosen) return chosen.failure();
  variants.sample = variants.header.samples[chosen.value()];
  if (auto failure = Scan(file.value(), wanted, chosen.value(), variants).run()) return *failure;
  variants.bytes_read = file.value().stream->bytes_read();
  return variants;
}

}  // namespace rxplain
