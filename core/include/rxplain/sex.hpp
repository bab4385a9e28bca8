// Sex chromosomes: how many copies of X a person has, which is all that a report needs of them.
//
// XX stands for two copies of X and XY for one, whatever else there is; Y itself is never looked at. This is not
// gender, and nothing here is concluded from a name or a header.
#pragma once

#include <string_view>

namespace rxplain {

enum class SexChromosomes { Unknown, XX, XY };

struct SexReading {
  enum class From { None, Genotypes, Asked };
  SexChromosomes value = SexChromosomes::Unknown;
  From from = From::None;
  bool contradicted = false;  // what was asked for does not go with the genotypes
};

// XX, XY, unknown
[[nodiscard]] std::string_view name_of(SexChromosomes value);
// none, genotypes, asked
[[nodiscard]] std::string_view name_of(SexReading::From from);

}  // namespace rxplain
