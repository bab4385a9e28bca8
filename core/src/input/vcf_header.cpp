#include "input/vcf_header.hpp"

#include <htslib/bgzf.h>

#include <algorithm>
#include <array>
#include <string_view>

#include "base/text.hpp"
#include "input/sniff.hpp"

namespace rxplain {

namespace {

// Real headers stay under 2 MB and 10,000 lines; half a million people's names take 10 MB.
constexpr std::size_t largest_header = 16 << 20;
constexpr std::size_t most_lines = 100'000;
// htslib compares each line of a free form with all that came before.
constexpr std::size_t most_free_lines = 100;
// htslib makes room for every number up to the highest that a header assigns.
constexpr std::size_t most_index_digits = 6;
constexpr std::string_view fixed_columns = "#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO";

Failure bad_header(const Sentence& message) {
  return {"bad-header", message, "The file may be damaged or edited by hand; ask whoever made it for a fresh copy."};
}

Failure cut_off() {
  return {"truncated", "This file ends before its header is complete.",
          "Download it again, and check that the download finished."};
}

Failure too_large() { return bad_header("The header of this file is unreasonably large."); }

std::optional<Failure> check_columns(std::string_view line) {
  if (!line.starts_with(fixed_columns)) return bad_header("The column names of this file are not those of a VCF file.");
  const auto rest = line.substr(fixed_columns.size());
  const bool no_samples = rest.empty() || rest == "\tFORMAT" || rest == "\tFORMAT\t";
  if (no_samples)
    return Failure{"no-samples", "This file lists variants but holds nobody's genotypes.",
                   "Ask for the file with your own genotype column (a VCF with samples)."};
  if (!rest.starts_with("\tFORMAT\t")) return bad_header("The column names of this file are not those of a VCF file.");
  for (const auto sample : split(rest.substr(8), '\t')) {
    if (sample.empty()) return bad_header("A person in this file has no name.");
  }
  return std::nullopt;
}

// IDX=2000000000 would cost 32 GB. Spaces, quotes and signs may stand before the digits.
bool assigns_high_index(std::string_view line) {
  for (auto at = line.find("IDX"); at != std::string_view::npos; at = line.find("IDX", at + 3)) {
    const auto digits = line.find_first_not_of(" =\"+\t\v\f\r", at + 3);
    if (digits == std::string_view::npos) return false;
    const auto end = std::min(line.find_first_not_of("0123456789", digits), line.size());
    if (end - digits > most_index_digits) return true;
  }
  return false;
}

// The lines that htslib is given: what the records of a BCF refer to, and what tells the build.
class HeaderText {
 public:
  std::optional<Failure> take(std::string_view line) {
    if (line.empty() || line[0] != '#') return bad_header("This file has no line of column names.");
    if (line.find('\0') != std::string_view::npos)
      return bad_header("The header of this file holds bytes that are not text.");
    read_ += line.size() + 1;
    ++lines_;
    if (read_ > largest_header || lines_ > most_lines || assigns_high_index(line)) return too_large();
    if (!line.starts_with("##")) {
      complete_ = true;
      keep(line);
      return check_columns(line);
    }
    if (is_wanted(line)) keep(line);
    return std::nullopt;
  }

  [[nodiscard]] bool complete() const { return complete_; }

  Outcome<HtsHeader> parse() {
    HtsHeader header(bcf_hdr_init("r"));
    if (!header || bcf_hdr_parse(header.get(), text_.data()) < 0)
      return bad_header("The header of this file cannot be read; a person may be listed twice.");
    return header;
  }

 private:
  bool is_wanted(std::string_view line) {
    constexpr std::array<std::string_view, 5> structured = {"##contig=<", "##FILTER=<", "##INFO=<", "##FORMAT=<",
                                                            "##ALT=<"};
    constexpr std::array<std::string_view, 3> free_form = {"##fileformat=", "##reference=", "##assembly="};
    const auto begins = [&](std::string_view word) { return line.starts_with(word); };
    if (std::any_of(structured.begin(), structured.end(), begins)) return true;
    return std::any_of(free_form.begin(), free_form.end(), begins) && ++free_lines_ <= most_free_lines;
  }
  void keep(std::string_view line) { text_.append(line).push_back('\n'); }

  std::string text_;
  std::size_t read_ = 0;
  std::size_t lines_ = 0;
  std::size_t free_lines_ = 0;
  bool complete_ = false;
};

}  // namespace

Outcome<HtsHeader> read_vcf_header(LineReader& lines) {
  HeaderText text;
  std::string_view line;
  while (!text.complete()) {
    switch (lines.next(line)) {
      case LineReader::Status::TooLong:
        return too_large();
      case LineReader::Status::End:
      case LineReader::Status::Unreadable:
        return cut_off();
      case LineReader::Status::Line:
        break;
    }
    if (auto failure = text.take(line)) return *failure;
  }
  return text.parse();
}

// BCF\2\2, the length of the text in 4 bytes, the text of a VCF header, a NUL.
Outcome<HtsHeader> read_bcf_header(HtsStream& stream) {
  auto* file = stream.file()->fp.bgzf;
  std::array<unsigned char, 9> start{};
  if (bgzf_read(file, start.data(), start.size()) != static_cast<std::ptrdiff_t>(start.size())) return cut_off();
  if (start[3] != 2 || start[4] != 2) return bad_header("This BCF file is of a version that Rxplain cannot read.");
  std::size_t size = 0;
  for (std::size_t byte = 0; byte < 4; ++byte)
    size |= static_cast<std::size_t>(start[5 + byte]) << (8 * byte);
  if (size > largest_header) return too_large();
  std::string bytes(size, '\0');
  if (bgzf_read(file, bytes.data(), size) != static_cast<std::ptrdiff_t>(size)) return cut_off();
  bytes.resize(std::min(bytes.find('\0'), size));
  HeaderText text;
  for (const auto line : split(bytes, '\n')) {
    if (text.complete()) break;
    if (auto failure = text.take(line.ends_with('\r') ? line.substr(0, line.size() - 1) : line)) return *failure;
  }
  if (!text.complete()) return bad_header("This file has no line of column names.");
  return text.parse();
}

VariantHeader describe_header(const bcf_hdr_t& header, const htsFormat& format) {
  VariantHeader description;
  description.format = format_name(format);
  for (int sample = 0; sample < bcf_hdr_nsamples(&header); ++sample)
    description.samples.emplace_back(header.samples[sample]);
  for (int line = 0; line < header.nhrec; ++line) {
    auto* record = header.hrec[line];
    if (record->type == BCF_HL_CTG) {
      const int id = bcf_hrec_find_key(record, "ID");
      if (id < 0) continue;
      Contig contig{record->vals[id], 0};
      if (const int length = bcf_hrec_find_key(record, "length"); length >= 0) {
        contig.length = parse_integer<std::int64_t>(record->vals[length]).value_or(0);
      }
      const int assembly = bcf_hrec_find_key(record, "assembly");
      if (assembly >= 0 && description.reference_lines.size() < most_free_lines)
        add_unique(description.reference_lines, record->vals[assembly]);
      description.contigs.push_back(std::move(contig));
    } else if (record->type == BCF_HL_GEN && record->key != nullptr && record->value != nullptr) {
      const std::string_view key(record->key);
      if (key == "reference" || key == "assembly") add_unique(description.reference_lines, record->value);
    }
  }
  // One value an allele is what the specification says of AD; a header may say otherwise, and then it is left unread.
  const int depths = bcf_hdr_id2int(&header, BCF_DT_ID, "AD");
  const bool declared = depths >= 0 && bcf_hdr_idinfo_exists(&header, BCF_HL_FMT, depths);
  description.depth_per_allele = !declared || bcf_hdr_id2length(&header, BCF_HL_FMT, depths) == BCF_VL_R;
  return description;
}

}  // namespace rxplain
