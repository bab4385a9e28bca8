#include "input/vcf_header.hpp"

#include <htslib/kstring.h>

#include <string_view>

#include "base/text.hpp"
#include "input/sniff.hpp"

namespace rxplain {

namespace {

constexpr std::size_t largest_header = 64 << 20;  // bytes; real headers stay under 2 MB
constexpr std::string_view fixed_columns = "#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO";

Failure bad_header(const std::string& message) {
  return {"bad-header", message, "The file may be damaged or edited by hand; ask whoever made it for a fresh copy."};
}

Failure cut_off() {
  return {"truncated", "This file ends before its header is complete.",
          "Download it again, and check that the download finished."};
}

std::optional<Failure> check_columns(std::string_view line) {
  if (!line.starts_with(fixed_columns))
    return bad_header("The column names of this VCF file are not those of a VCF file.");
  const auto rest = line.substr(fixed_columns.size());
  const bool no_samples = rest.empty() || rest == "\tFORMAT" || rest == "\tFORMAT\t";
  if (no_samples)
    return Failure{"no-samples", "This VCF file lists variants but holds nobody's genotypes.",
                   "Ask for the file with your own genotype column (a VCF with samples)."};
  if (!rest.starts_with("\tFORMAT\t"))
    return bad_header("The column names of this VCF file are not those of a VCF file.");
  for (const auto sample : split(rest.substr(8), '\t')) {
    if (sample.empty()) return bad_header("A person in this VCF file has no name.");
  }
  return std::nullopt;
}

// The header of a text VCF, line by line, so that its columns can be checked before htslib sees them.
Outcome<std::string> read_header_text(htsFile* file) {
  std::string text;
  kstring_t line = KS_INITIALIZE;
  std::optional<Failure> failure;
  bool complete = false;
  int status = 0;
  while (!complete && !failure && (status = hts_getline(file, '\n', &line)) >= 0) {
    std::string_view view(line.s, line.l);
    if (view.empty() || view[0] != '#') {
      failure = bad_header("This VCF file has no line of column names.");
    } else if (text.size() + view.size() > largest_header) {
      failure = bad_header("The header of this VCF file is unreasonably large.");
    } else if (view.find('\0') != std::string_view::npos) {
      failure = bad_header("The header of this VCF file holds bytes that are not text.");
    } else {
      if (view.starts_with("#C") || !view.starts_with("##")) {
        failure = check_columns(view);
        complete = true;
      }
      text.append(view).push_back('\n');
    }
  }
  ks_free(&line);
  if (failure) return *failure;
  if (!complete) return cut_off();
  return text;
}

Outcome<HtsHeader> parse_text_header(htsFile* file) {
  auto text = read_header_text(file);
  if (!text) return text.failure();
  HtsHeader header(bcf_hdr_init("r"));
  if (!header || bcf_hdr_parse(header.get(), text.value().data()) < 0) {
    return bad_header("The header of this VCF file cannot be read; a person may be listed twice.");
  }
  return header;
}

}  // namespace

Outcome<HtsHeader> read_hts_header(HtsStream& stream) {
  auto* file = stream.file();
  if (file->format.format == vcf) return parse_text_header(file);
  HtsHeader header(bcf_hdr_read(file));
  if (!header) return bad_header("The header of this BCF file cannot be read.");
  if (bcf_hdr_nsamples(header.get()) == 0) {
    return Failure{"no-samples", "This BCF file lists variants but holds nobody's genotypes.",
                   "Ask for the file with your own genotype column."};
  }
  return header;
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
      if (const int assembly = bcf_hrec_find_key(record, "assembly"); assembly >= 0)
        add_unique(description.reference_lines, record->vals[assembly]);
      description.contigs.push_back(std::move(contig));
    } else if (record->type == BCF_HL_GEN && record->key != nullptr && record->value != nullptr) {
      const std::string_view key(record->key);
      if (key == "reference" || key == "assembly") add_unique(description.reference_lines, record->value);
    }
  }
  return description;
}

}  // namespace rxplain
