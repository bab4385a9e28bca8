#include "input/stretches/stretches.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "input/line_reader.hpp"
#include "input/search/bgzf_blocks.hpp"
#include "input/stretches/sifted.hpp"
#include "input/variant_scan.hpp"
#include "input/vcf_line.hpp"

namespace rxplain {

namespace {

constexpr std::uint64_t worth_cutting = 32 << 20;  // bytes

// The bytes of a stretch, as a file of their own.
class StretchSource final : public ByteSource {
 public:
  StretchSource(ByteSource& source, const Stretch& stretch) : source_(source), stretch_(stretch) {}
  [[nodiscard]] std::uint64_t size() const override { return stretch_.end - stretch_.begin; }
  std::ptrdiff_t read(std::uint64_t offset, std::span<std::byte> into) override {
    const auto rest = offset < size() ? size() - offset : 0;
    return source_.read(stretch_.begin + offset,
                        into.first(static_cast<std::size_t>(std::min<std::uint64_t>(rest, into.size()))));
  }

 private:
  ByteSource& source_;
  Stretch stretch_;
};

std::optional<Stretch> blocks_between(ByteSource& source, const Stretch& cuts) {
  BgzfBlocks blocks(source);
  const auto begin_at = [&](std::uint64_t cut) {
    return cut == 0 || cut == source.size() ? std::optional(cut) : blocks.find(cut);
  };
  const auto begin = begin_at(cuts.begin);
  const auto end = begin_at(cuts.end);
  return begin && end ? std::optional(Stretch{*begin, *end}) : std::nullopt;
}

bool skip_header(LineReader& lines) {
  std::string_view line;
  while (lines.next(line) == LineReader::Status::Line) {
    if (line.starts_with("#CHROM")) return true;
  }
  return false;
}

// The lines of a stretch and its pieces. False where it cannot be read to its end, or where a line cannot be kept.
bool sift_lines(LineReader& lines, bool first, VariantScan& scan, std::string& sifted) {
  std::string_view line;
  if (first) {
    if (!skip_header(lines)) return false;
    add_item(sifted, SiftedItem::Before, {});
  } else {
    const auto status = lines.next(line);
    const bool is_empty = status == LineReader::Status::End;
    if (!is_empty && status != LineReader::Status::Line) return false;
    add_item(sifted, SiftedItem::Before, is_empty || lines.was_ended() ? line : lines.begun());
    if (is_empty || !lines.was_ended()) return true;
  }
  add_item(sifted, SiftedItem::LineFeed, {});
  auto status = LineReader::Status::Line;
  while ((status = lines.next(line)) == LineReader::Status::Line) {
    if (!lines.was_ended()) {
      add_item(sifted, SiftedItem::After, lines.begun());
    } else if (!line.empty() && scan.take_line(VcfLine(line))) {
      return false;
    }
  }
  return status == LineReader::Status::End;
}

// The pieces of a line between two stretches, put together.
std::optional<Failure> take_joined(std::string_view text, VariantScan& scan) {
  while (text.ends_with('\r'))
    text.remove_suffix(1);
  return text.empty() ? std::nullopt : scan.take_line(VcfLine(text));
}

}  // namespace

bool is_worth_cutting(const ByteSource& source, const std::string& format) {
  return (format == "vcf-bgzip" || format == "vcf") && source.size() >= worth_cutting;
}

std::optional<std::string> sift_stretch(ByteSource& source, const WantedRegions& wanted, const Stretch& between) {
  if (between.begin >= between.end || between.end > source.size()) return std::nullopt;
  auto open = open_variants(source);
  if (!open) return std::nullopt;
  VariantFile found;
  const auto& format = open.value().stream->file()->format;
  found.header = describe_header(*open.value().header, format);
  const auto compression = format.compression;
  const auto stretch = compression == bgzf ? blocks_between(source, between) : std::optional(between);
  if (!stretch) return std::nullopt;
  std::string sifted;
  if (stretch->begin == stretch->end) return sifted;
  StretchSource bytes(source, *stretch);
  const auto text = TextStream::open(bytes);
  if (!text || bgzf_compression(text->file()) != compression) return std::nullopt;
  VariantScan scan(open.value(), wanted, 0, found);
  scan.keep_lines_in(sifted);
  LineReader lines(text->file());
  if (!sift_lines(lines, stretch->begin == 0, scan, sifted) || text->source_failed()) return std::nullopt;
  add_item(sifted, SiftedItem::Records, std::to_string(found.records_read));
  for (const auto& row : found.density.rows())
    add_item(sifted, SiftedItem::Density, row);
  for (const auto& name : found.accession_builds)
    add_item(sifted, SiftedItem::Build, name);
  for (const auto& name : found.mitochondrial_names)
    add_item(sifted, SiftedItem::Mitochondria, name);
  return sifted;
}

std::optional<Failure> join_stretches(std::string_view sifted, const ByteSource& source, OpenVariants& open,
                                      const WantedRegions& wanted, std::size_t sample, VariantFile& into) {
  VariantScan scan(open, wanted, sample, into);
  std::string begun;
  std::uint64_t before = 0;  // records in front of the stretch's own
  while (!sifted.empty()) {
    const auto item = take_item(sifted);
    if (!item) return unreadable_variants();
    const auto text = item->text;
    const auto number = parse_integer<std::uint64_t>(text.substr(0, text.find('\t'))).value_or(0);
    std::optional<Failure> failure;
    switch (item->kind) {
      case SiftedItem::Before:
        begun += text;
        before = into.records_read;
        break;
      case SiftedItem::LineFeed:
        failure = take_joined(begun, scan);
        begun.clear();
        before = into.records_read;
        break;
      case SiftedItem::Line:
        into.records_read = before + number - 1;
        failure = scan.take_line(VcfLine(text.substr(text.find('\t') + 1)));
        break;
      case SiftedItem::After:
        begun = text;
        break;
      case SiftedItem::Records:
        into.records_read = before + number;
        break;
      case SiftedItem::Density:
        if (!into.density.add_row(text)) failure = unreadable_variants();
        break;
      case SiftedItem::Build:
        into.accession_builds.emplace(text);
        break;
      case SiftedItem::Mitochondria:
        into.mitochondrial_names.emplace(text);
        break;
      default:
        failure = unreadable_variants();
    }
    if (failure) return failure;
  }
  // A program ends its last line; a text that was cut off ends in the middle of one.
  if (!begun.empty() && into.header.format == "vcf") return truncated_variants();
  if (auto failure = take_joined(begun, scan)) return failure;
  into.bytes_read = source.size();
  return std::nullopt;
}

}  // namespace rxplain
