// What the letters of a row mean at a site: AG, DI, CACA, --.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "rxplain/guidelines.hpp"

namespace rxplain {

enum class Strand { Plus, Minus };

// How a file writes its letters, by all of its rows together.
struct Convention {
  // The strand that fits at every site where only one does; plus where there is none, or where sites contradict.
  Strand strand = Strand::Plus;
  // So many sites show it, and none another, that letters which fit both strands are read by it.
  bool settled = false;
  // Insertions and deletions are written out: CACA, not II.
  bool long_alleles = false;
};

struct Letters {
  enum class Kind {
    Read,          // alleles of the site
    NoCall,        // the service could not read it
    Foreign,       // bases that the site is not known to have, on neither strand
    OtherStrand,   // bases of the site, but on the other strand alone
    EitherStrand,  // bases of the site on both strands, and not the same ones
    Unclear        // cannot be told: I and D of a site with more than two lengths, letters that are no bases
  };
  Kind kind = Kind::NoCall;
  // One a copy, as VCF alleles relative to GRCh38 `ref`; nullopt: not read. Empty unless Read.
  std::vector<std::optional<std::string>> alleles;
};

[[nodiscard]] Letters read_letters(const Site& site, std::string_view genotype, const Convention& convention);

// The only strand that the letters fit at this site; nothing where they fit both, or neither, or are no bases.
[[nodiscard]] std::optional<Strand> strand_shown(const Site& site, std::string_view genotype);

// Whether an insertion or deletion is written out here, beyond doubt: by more than one letter a copy.
[[nodiscard]] bool shows_long_alleles(const Site& site, std::string_view genotype);

}  // namespace rxplain
