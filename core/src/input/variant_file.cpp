#include "input/variant_file.hpp"

#include <htslib/kstring.h>
#include <htslib/vcf.h>

#include <algorithm>
#include <limits>
#include <memory>
#include <string_view>

#include "base/text.hpp"
#include "input/chromosome.hpp"
#include "input/hts_stream.hpp"
#include "input/record_reader.hpp"
#include "input/sniff.hpp"
#include "input/vcf_header.hpp"

namespace rxplain {

namespace {

// More records than any real file has at the catalog's sites; a file beyond it was made to exhaust memory.
constexpr std::size_t most_records = 500'000;

struct RecordCloser {
  void operator()(bcf1_t* record) const { bcf_destroy(record); }
};

struct OpenFile {
  std::unique_ptr<HtsStream> stream;
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
Failure bad_record(std::uint64_t number, const std::string& what) {
  return {"bad-records", "Record " + std::to_string(number) + " of this file " + what + ".",
          "The file may be damaged or edited by hand; ask whoever made it for a fresh copy."};
}

Outcome<OpenFile> open(ByteSource& source) {
  if (auto refusal = refuse_by_content(source)) return *refusal;
  auto stream = HtsStream::open(source);
  if (!stream)
    return Failure{"not-genotypes", "This file does not hold genotypes that Rxplain can read.",
                   "Choose a VCF file (.vcf, .vcf.gz) or a BCF file."};
  const auto& format = stream->file()->format;
  const bool blocked = format.compression == bgzf;
  if (auto refusal = refuse_by_format(format)) {
    // A compressed file that ends in its first block looks like nothing at all.
    return blocked && lacks_bgzf_end(source) ? truncated() : *refusal;
  }
  if (blocked && lacks_bgzf_end(source)) return truncated();
  auto header = read_hts_header(*stream);
  if (!header) return header.failure();
  return OpenFile{std::move(stream), std::move(header.value())};
}

Outcome<std::string> choose_sample(const std::vector<std::string>& samples, const std::optional<std::string>& asked) {
  if (asked) {
    if (contains(samples, *asked)) return *asked;
    std::vector<std::string> some(
        samples.begin(), samples.begin() + static_cast<std::ptrdiff_t>(std::min<std::size_t>(samples.size(), 5)));
    for (auto& name : some)
      name = quotable(name, 40);
    return Failure{"no-such-sample", "This file holds nobody called " + quotable(*asked, 40) + ".",
                   "It holds " + join(some, ", ") +
                       (samples.size() > 5 ? " and " + std::to_string(samples.size() - 5) + " more." : ".")};
  }
  if (samples.size() == 1) return samples.front();
  return Failure{"sample-needed", "This file holds " + std::to_string(samples.size()) + " people.",
                 "Say which of them to read (--sample NAME)."};
}

// Where a record lies, as far as is needed to know whether it matters.
struct Extent {
  std::int64_t first;
  std::int64_t last;
};

// The first eight columns of a text record, found without decoding them.
class TextLine {
 public:
  explicit TextLine(std::string_view line) {
    std::size_t from = 0;
    for (auto& column : columns_) {
      const auto tab = line.find('\t', from);
      column = line.substr(from, tab == std::string_view::npos ? tab : tab - from);
      ++count_;
      if (tab == std::string_view::npos) return;
      from = tab + 1;
    }
  }
  [[nodiscard]] bool complete() const { return count_ == columns_.size(); }
  [[nodiscard]] std::string_view chromosome() const { return columns_[0]; }
  [[nodiscard]] std::optional<std::int64_t> pos() const { return parse_integer<std::int64_t>(columns_[1]); }
  [[nodiscard]] Extent extent(std::int64_t pos) const {
    auto last = pos + static_cast<std::int64_t>(columns_[3].size()) - 1;
    const bool symbolic = columns_[4] == "." || columns_[4].find('<') != std::string_view::npos;
    if (symbolic) last = std::max(last, info_end());
    return {pos, last};
  }

 private:
  [[nodiscard]] std::int64_t info_end() const {
    const auto info = columns_[7];
    auto at = info.starts_with("END=") ? 0 : info.find(";END=");
    if (at == std::string_view::npos) return 0;
    at += info[at] == ';' ? 5 : 4;
    return parse_integer<std::int64_t>(info.substr(at, info.find(';', at) - at)).value_or(0);
  }
  std::array<std::string_view, 8> columns_;
  std::size_t count_ = 0;
};

// One pass over the records of an open file.
class Scan {
 public:
  Scan(OpenFile& open, const WantedRegions& wanted, int sample, VariantFile& into)
      : file_(open.stream->file()),
        header_(*open.header),
        wanted_(wanted),
        reader_(header_, sample),
        record_(bcf_init()),
        into_(into) {}

  std::optional<Failure> run() { return file_->format.format == vcf ? run_text() : run_binary(); }

 private:
  std::optional<Failure> run_text() {
    kstring_t line = KS_INITIALIZE;
    std::optional<Failure> failure;
    int status = 0;
    while (!failure && (status = hts_getline(file_, '\n', &line)) >= 0) {
      if (line.l > 0) failure = take_line(line);
    }
    ks_free(&line);
    if (!failure && status < -1) return into_.header.format == "vcf" ? unreadable() : truncated();
    return failure;
  }

  std::optional<Failure> take_line(kstring_t& line) {
    ++into_.records_read;
    const std::string_view view(line.s, line.l);
    // The last line of a file that was cut off ends in the middle.
    const auto tabs = std::count(view.begin(), view.end(), '\t');
    const auto expected = 8 + static_cast<std::ptrdiff_t>(into_.header.samples.size());
    const TextLine text(view);
    if (tabs != expected) {
      if (view.find('\t') == std::string_view::npos || tabs < expected) return short_line(tabs + 1, expected + 1);
      return bad_record(into_.records_read, "has more columns than the header names");
    }
    const auto pos = text.pos();
    if (!pos || *pos < 0) return bad_record(into_.records_read, "has no position where one belongs");
    if (!enter(text.chromosome(), *pos)) return std::nullopt;
    const auto extent = text.extent(*pos);
    if (!WantedRegions::touches(*intervals_, extent.first, extent.last)) return std::nullopt;
    if (vcf_parse(&line, &header_, record_.get()) < 0 || record_->errcode != 0) {
      // Undeclared contigs, filters and formats are common and harmless: htslib completes the header for them.
      constexpr int harmless = BCF_ERR_CTG_UNDEF | BCF_ERR_TAG_UNDEF | BCF_ERR_CTG_INVALID | BCF_ERR_TAG_INVALID;
      if ((record_->errcode & ~harmless) != 0 || record_->errcode == 0)
        return bad_record(into_.records_read, "cannot be read");
      record_->errcode = 0;
    }
    return keep();
  }

  std::optional<Failure> short_line(std::ptrdiff_t columns, std::ptrdiff_t expected) {
    const auto failure =
        bad_record(into_.records_read,
                   "has " + std::to_string(columns) + " columns where the header names " + std::to_string(expected));
    // Only the last line may be cut off; then nothing follows it.
    kstring_t next = KS_INITIALIZE;
    const int status = hts_getline(file_, '\n', &next);
    ks_free(&next);
    return status < 0 && into_.records_read > 1 ? truncated() : failure;
  }

  std::optional<Failure> run_binary() {
    int status = 0;
    while ((status = bcf_read(file_, &header_, record_.get())) == 0) {
      ++into_.records_read;
      if (record_->errcode != 0) return bad_record(into_.records_read, "cannot be read");
      if (!enter(bcf_seqname_safe(&header_, record_.get()), record_->pos + 1)) continue;
      if (!WantedRegions::touches(*intervals_, record_->pos + 1,
                                  record_->pos + std::max<std::int64_t>(record_->rlen, 1)))
        continue;
      if (auto failure = keep()) return failure;
    }
    if (status < -1) return truncated();
    return std::nullopt;
  }

  // Notes that the file has a record here; false where the catalog has no site on this chromosome.
  bool enter(std::string_view contig, std::int64_t pos) {
    if (contig != contig_) {
      contig_ = contig;
      const auto chromosome = parse_chromosome(contig);
      chromosome_ = chromosome ? chromosome->name : std::string();
      intervals_ = chromosome ? wanted_.on(chromosome_) : nullptr;
      if (intervals_ != nullptr) density_ = &into_.density[chromosome_];
      if (chromosome && chromosome->build) into_.accession_builds.insert(std::string(name_of(*chromosome->build)));
    }
    if (intervals_ == nullptr) return false;
    count(pos);
    return true;
  }

  // No chromosome is longer than this; a position beyond it is a lie that must not cost memory.
  void count(std::int64_t pos) {
    constexpr std::int64_t longest_chromosome = 300'000'000;
    if (pos < 0 || pos > longest_chromosome) return;
    const auto bin = static_cast<std::size_t>(pos / VariantFile::bin_size);
    if (bin >= density_->size()) density_->resize(bin + 1);
    ++(*density_)[bin];
  }

  std::optional<Failure> keep() {
    auto record = reader_.read(*record_);
    if (!record) return bad_record(into_.records_read, "cannot be read");
    if (into_.records.size() >= most_records)
      return Failure{"bad-records", "This file holds more records at the same places than any real genome.",
                     "Ask whoever made it for a fresh copy."};
    record->chromosome = chromosome_;
    record->number = into_.records_read;
    into_.records.push_back(std::move(*record));
    return std::nullopt;
  }

  htsFile* file_;
  bcf_hdr_t& header_;
  const WantedRegions& wanted_;
  RecordReader reader_;
  std::unique_ptr<bcf1_t, RecordCloser> record_;
  VariantFile& into_;
  std::string contig_;
  std::string chromosome_;
  const std::vector<Region>* intervals_ = nullptr;
  std::vector<std::uint32_t>* density_ = nullptr;
};

// Tells htslib to decode one person only; returns that person's index among what is then decoded.
int narrow_to(bcf_hdr_t& header, const std::string& sample, const std::vector<std::string>& samples) {
  const bool list_syntax = sample.find(',') != std::string::npos || sample.starts_with('^') || sample == "-";
  if (!list_syntax && bcf_hdr_set_samples(&header, sample.c_str(), 0) == 0) return 0;
  return static_cast<int>(std::find(samples.begin(), samples.end(), sample) - samples.begin());
}

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
  variants.sample = chosen.value();
  const int index = narrow_to(*file.value().header, variants.sample, variants.header.samples);
  if (auto failure = Scan(file.value(), wanted, index, variants).run()) return *failure;
  variants.bytes_read = file.value().stream->bytes_read();
  return variants;
}

}  // namespace rxplain
