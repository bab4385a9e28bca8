// What a file is, from its first and last bytes: the sentences for everything that is not a variant file.
#pragma once

#include <htslib/hts.h>

#include <optional>
#include <string>

#include "rxplain/byte_source.hpp"
#include "rxplain/outcome.hpp"

namespace rxplain {

// Looks at the raw bytes before htslib does: nothing there, or a kind of file that never holds genotypes.
std::optional<Failure> refuse_by_content(ByteSource& source);

// Whether a file inside an archive may be one of genotypes, by its beginning.
[[nodiscard]] bool may_hold_genotypes(ByteSource& source);

// Looks at what htslib found inside. Nothing where it is VCF or BCF.
std::optional<Failure> refuse_by_format(const htsFormat& format);

[[nodiscard]] Failure an_index();

// A BGZF file ends with an empty block; where it is missing, the file was cut off.
enum class BgzfEnd { Present, Missing, Unreadable };
[[nodiscard]] BgzfEnd find_bgzf_end(ByteSource& source);

// vcf, vcf-gzip, vcf-bgzip, bcf
std::string format_name(const htsFormat& format);

}  // namespace rxplain
