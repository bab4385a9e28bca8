#include "input/open_variants.hpp"

#include <utility>

#include "input/index_files.hpp"
#include "input/sniff.hpp"

namespace rxplain {

Failure unreadable_variants() {
  return {"unreadable", "This file could not be read to its end.",
          "Check that it is still there and that the device has not been unplugged, and try again."};
}

Failure truncated_variants() {
  return {"truncated", "This file is cut off: its end is missing.",
          "Download it again, and check that the download finished."};
}

Outcome<OpenVariants> open_variants(ByteSource& source) {
  if (auto refusal = refuse_by_content(source)) return *refusal;
  auto stream = HtsStream::open(source);
  if (!stream && is_index(source)) return an_index();
  if (!stream)
    return Failure{"not-genotypes", "This file does not hold genotypes that Rxplain can read.",
                   "Choose a VCF file (.vcf, .vcf.gz) or a BCF file."};
  const auto& format = stream->file()->format;
  const auto end = format.compression == bgzf ? find_bgzf_end(source) : BgzfEnd::Present;
  if (end == BgzfEnd::Unreadable || stream->source_failed()) return unreadable_variants();
  // A compressed file that ends in its first block looks like nothing at all.
  if (end == BgzfEnd::Missing) return truncated_variants();
  if (auto refusal = refuse_by_format(format)) return *refusal;
  if (format.format == bcf && format.compression == gzip)
    return Failure{"not-genotypes", "This BCF file was compressed a second time.",
                   "Unpack it once and choose the BCF file inside."};
  LineReader lines(stream->file());
  auto header = format.format == vcf ? read_vcf_header(lines) : read_bcf_header(*stream);
  if (!header) return stream->source_failed() ? unreadable_variants() : header.failure();
  if (format.compression == no_compression && !lines.was_ended()) return truncated_variants();
  return OpenVariants{std::move(stream), std::move(lines), std::move(header.value())};
}

}  // namespace rxplain
