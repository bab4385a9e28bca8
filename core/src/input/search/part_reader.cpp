#include "input/search/part_reader.hpp"

#include <htslib/bgzf.h>

#include <string>

#include "input/bcf_reader.hpp"

namespace rxplain {

namespace {

constexpr std::size_t fetch_size = 64 << 10;

// What is done with the records of a part, one after the other.
class InOrder {
 public:
  enum class Use { Take, Leave, Stop, Refuse };

  void begin(const Part& part) {
    part_ = part;
    before_ = FilePlace{};
  }
  Use judge(const FilePlace& place) {
    if (place < before_) return Use::Refuse;
    before_ = place;
    if (place > part_.last) return Use::Stop;
    return done_ && place <= *done_ ? Use::Leave : Use::Take;
  }
  void end() { done_ = part_.last; }
  void leave_out(const FilePlace& last) { done_ = last; }

 private:
  Part part_;
  FilePlace before_;
  std::optional<FilePlace> done_;
};

class LineParts final : public PartReader {
 public:
  LineParts(std::unique_ptr<TextStream> text, const ContigOrder& order, VariantScan& scan)
      : text_(std::move(text)), order_(order), scan_(scan) {}

  bool read(const Part& part, std::uint64_t start) override {
    if (bgzf_seek(text_->file(), static_cast<std::int64_t>(start), SEEK_SET) < 0) return false;
    LineReader lines(text_->file(), fetch_size);
    order_of_records_.begin(part);
    std::string_view text;
    while (true) {
      const auto status = lines.next(text);
      if (status == LineReader::Status::End) break;
      if (status != LineReader::Status::Line) return false;
      if (text.empty() || text.starts_with('#')) continue;
      const VcfLine line(text);
      const auto place = place_of(line);
      const auto use = place ? order_of_records_.judge(*place) : InOrder::Use::Refuse;
      if (use == InOrder::Use::Refuse) return false;
      if (use == InOrder::Use::Stop) break;
      if (use == InOrder::Use::Take && scan_.take_line(line)) return false;
    }
    order_of_records_.end();
    return true;
  }

  void leave_out(const FilePlace& last) override { order_of_records_.leave_out(last); }
  [[nodiscard]] std::uint64_t bytes_fetched() const override { return text_->bytes_fetched(); }

 private:
  std::optional<FilePlace> place_of(const VcfLine& line) {
    if (!rank_ || line.chromosome() != contig_) {
      contig_ = line.chromosome();
      rank_ = order_.rank_of(contig_);
    }
    const auto pos = line.pos();
    return rank_ && pos ? std::optional(FilePlace{*rank_, *pos}) : std::nullopt;
  }

  std::unique_ptr<TextStream> text_;
  const ContigOrder& order_;
  VariantScan& scan_;
  InOrder order_of_records_;
  std::string contig_;  // of the last line, and its rank
  std::optional<std::size_t> rank_;
};

class BinaryParts final : public PartReader {
 public:
  BinaryParts(std::unique_ptr<HtsStream> stream, bcf_hdr_t& header, const BcfFinder& finder, VariantScan& scan)
      : stream_(std::move(stream)), header_(header), finder_(finder), scan_(scan) {}

  bool read(const Part& part, std::uint64_t start) override {
    auto& file = *stream_->file();
    if (bgzf_seek(file.fp.bgzf, static_cast<std::int64_t>(start), SEEK_SET) < 0) return false;
    BcfReader records(file, header_);
    order_of_records_.begin(part);
    while (true) {
      const auto status = records.next();
      if (status == BcfReader::Status::End) break;
      if (status != BcfReader::Status::Record) return false;
      auto& record = records.record();
      const auto rank = finder_.rank_of(record.rid);
      const auto use = rank ? order_of_records_.judge({*rank, record.pos + 1}) : InOrder::Use::Refuse;
      if (use == InOrder::Use::Refuse) return false;
      if (use == InOrder::Use::Stop) break;
      if (use == InOrder::Use::Take && scan_.take_binary(record)) return false;
    }
    order_of_records_.end();
    return true;
  }

  void leave_out(const FilePlace& last) override { order_of_records_.leave_out(last); }
  [[nodiscard]] std::uint64_t bytes_fetched() const override { return stream_->bytes_fetched(); }

 private:
  std::unique_ptr<HtsStream> stream_;
  bcf_hdr_t& header_;
  const BcfFinder& finder_;
  VariantScan& scan_;
  InOrder order_of_records_;
};

}  // namespace

std::unique_ptr<PartReader> read_lines(ByteSource& source, const ContigOrder& order, VariantScan& scan) {
  auto text = TextStream::open(source, fetch_size);
  return text == nullptr ? nullptr : std::make_unique<LineParts>(std::move(text), order, scan);
}

std::unique_ptr<PartReader> read_binary(ByteSource& source, bcf_hdr_t& header, const BcfFinder& finder,
                                        VariantScan& scan) {
  auto stream = HtsStream::open(source, fetch_size);
  return stream == nullptr ? nullptr : std::make_unique<BinaryParts>(std::move(stream), header, finder, scan);
}

}  // namespace rxplain
