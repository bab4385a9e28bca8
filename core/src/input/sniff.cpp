#include "input/sniff.hpp"

#include <array>
#include <string_view>

#include "base/read_fully.hpp"
#include "base/text.hpp"
#include "input/hts_stream.hpp"
#include "input/raw_data/rows.hpp"
#include "input/text_encoding.hpp"

namespace rxplain {

namespace {

constexpr std::size_t look = 4096;
constexpr const char* what_is_read =
    "Choose a VCF file (.vcf, .vcf.gz) or a BCF file of your genome, as a laboratory or sequencing service gives it, "
    "or "
    "the raw data of a consumer DNA test.";

std::string first_bytes(ByteSource& source) {
  std::string bytes(look, '\0');
  const auto got = read_fully(source, 0, std::as_writable_bytes(std::span(bytes)));
  bytes.resize(got < 0 ? 0 : static_cast<std::size_t>(got));
  return bytes;
}

// Of what a gzip file holds; empty where it cannot be unpacked.
std::string unpacked_beginning(ByteSource& source) {
  const auto stream = TextStream::open(source);
  if (!stream) return {};
  std::string bytes(look, '\0');
  const auto got = bgzf_read(stream->file(), bytes.data(), bytes.size());
  bytes.resize(got < 0 ? 0 : static_cast<std::size_t>(got));
  return bytes;
}

Failure not_genotypes(const Sentence& message, const Sentence& hint = what_is_read) {
  return {"not-genotypes", message, hint};
}

// A line of bases under a line that starts with @ or >.
bool looks_like_sequence(std::string_view bytes, char start) {
  if (bytes.empty() || bytes[0] != start) return false;
  const auto line_end = bytes.find('\n');
  if (line_end == std::string_view::npos) return false;
  const auto second = trim(bytes.substr(line_end + 1, bytes.find('\n', line_end + 1) - line_end - 1));
  return !second.empty() && second.find_first_not_of("ACGTNacgtn") == std::string_view::npos;
}

bool looks_like_raw_data(std::string_view bytes) {
  const auto lower = to_lower(bytes);
  return lower.find("23andme") != std::string::npos || lower.find("ancestrydna") != std::string::npos ||
         lower.find("rsid") != std::string::npos;
}

bool is_text(std::string_view bytes) {
  for (const char byte : bytes) {
    const auto value = static_cast<unsigned char>(byte);
    if (value < 0x09 || (value > 0x0D && value < 0x20)) return false;
  }
  return true;
}

}  // namespace

std::optional<Failure> refuse_by_content(ByteSource& source) {
  if (source.size() == 0)
    return Failure{"empty", "This file is empty.", "Download it again, and check that the download finished."};
  const auto bytes = first_bytes(source);
  if (bytes.empty())
    return Failure{"unreadable", "This file could not be read.",
                   "Check that the file is still there and that you may open it, and try again."};
  const std::string_view view(bytes);
  if (view.starts_with("%PDF"))
    return not_genotypes("This is a PDF document, not a genotype file.",
                         "Ask whoever made it for the data file behind it: a VCF file.");
  if (view.starts_with("PK\x03\x04"))
    return not_genotypes("This is an archive inside another one.",
                         "Unpack it and choose the file of genotypes inside.");
  if (view.starts_with("\x89PNG") || view.starts_with("\xFF\xD8\xFF"))
    return not_genotypes("This is a picture, not a genotype file.");
  if (view.starts_with("CRAM") || view.starts_with("BAM\1"))
    return Failure{"cram-bam", "This file holds sequencing reads, not genotypes.",
                   "Ask for the VCF file that was made from it."};
  if (view.starts_with("BAI\1")) return an_index();
  if (looks_like_sequence(view, '@'))
    return not_genotypes("This is a FASTQ file: raw sequencing reads, not genotypes.",
                         "Ask for the VCF file that was made from it.");
  if (looks_like_sequence(view, '>'))
    return not_genotypes("This is a FASTA file: a sequence, not genotypes.",
                         "Ask for the VCF file that was made from it.");
  const bool compressed = view.starts_with("\x1F\x8B");
  if (!compressed && !view.starts_with("BCF") && !view.starts_with("##fileformat=VCF")) {
    if (is_text(view) && looks_like_raw_data(view)) {
      return not_genotypes(
          "This looks like raw data from a consumer DNA test, but it holds no table of genotypes.",
          "Take the file as the service gave it; a table needs a chromosome, a position and a genotype in each row.");
    }
    if (is_text(view) && view.find("#CHROM") != std::string_view::npos) {
      return Failure{"bad-header", "This looks like a VCF file whose first line is missing.",
                     "The first line must be ##fileformat=VCFv4.x; ask for the complete file."};
    }
    return not_genotypes("This file does not hold genotypes that Rxplain can read.");
  }
  return std::nullopt;
}

std::optional<Failure> refuse_by_format(const htsFormat& format) {
  switch (format.format) {
    case vcf:
    case bcf:
      return std::nullopt;
    case sam:
    case bam:
    case cram:
      return Failure{"cram-bam", "This file holds sequencing reads, not genotypes.",
                     "Ask for the VCF file that was made from it."};
    case fastq_format:
      return not_genotypes("This is a FASTQ file: raw sequencing reads, not genotypes.",
                           "Ask for the VCF file that was made from it.");
    case fasta_format:
      return not_genotypes("This is a FASTA file: a sequence, not genotypes.",
                           "Ask for the VCF file that was made from it.");
    case tbi:
    case csi:
    case bai:
      return an_index();
    default:
      return not_genotypes("This file does not hold genotypes that Rxplain can read.");
  }
}

Failure an_index() {
  return not_genotypes("This is an index, which only says where things are in another file.",
                       "Choose the file that it belongs to: the one whose name ends in .vcf.gz or .bcf.");
}

bool may_hold_genotypes(ByteSource& source) {
  if (const auto mark = find_text_mark(source); mark != TextMark::None) {
    PlainText plain(source, mark);
    return may_hold_genotypes(plain);
  }
  auto bytes = first_bytes(source);
  if (bytes.starts_with("\x1F\x8B")) {
    bytes = unpacked_beginning(source);
    // What is wrong with it is for its reader to say.
    if (bytes.empty()) return true;
  }
  return bytes.starts_with("##fileformat=VCF") || bytes.starts_with("BCF") || find_layout(source);
}

BgzfEnd find_bgzf_end(ByteSource& source) {
  constexpr std::array<unsigned char, 28> end_block = {0x1f, 0x8b, 0x08, 0x04, 0, 0, 0, 0, 0, 0xff, 0x06, 0, 0x42, 0x43,
                                                       0x02, 0,    0x1b, 0,    3, 0, 0, 0, 0, 0,    0,    0, 0,    0};
  std::array<unsigned char, 28> last{};
  if (source.size() < last.size()) return BgzfEnd::Missing;
  const auto got = read_fully(source, source.size() - last.size(), std::as_writable_bytes(std::span(last)));
  if (got < 0) return BgzfEnd::Unreadable;
  return got == static_cast<std::ptrdiff_t>(last.size()) && last == end_block ? BgzfEnd::Present : BgzfEnd::Missing;
}

std::string format_name(const htsFormat& format) {
  if (format.format == bcf) return "bcf";
  if (format.compression == bgzf) return "vcf-bgzip";
  if (format.compression == gzip) return "vcf-gzip";
  return "vcf";
}

}  // namespace rxplain
