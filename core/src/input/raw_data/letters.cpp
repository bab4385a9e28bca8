#include "input/raw_data/letters.hpp"

#include <algorithm>

#include "base/text.hpp"

namespace rxplain {

namespace {

using Copies = std::vector<std::optional<std::string>>;

char complement(char base) {
  switch (base) {
    case 'A':
      return 'T';
    case 'T':
      return 'A';
    case 'C':
      return 'G';
    case 'G':
      return 'C';
    default:
      return base;
  }
}

std::string reverse_complement(std::string_view bases) {
  std::string turned(bases.rbegin(), bases.rend());
  std::transform(turned.begin(), turned.end(), turned.begin(), complement);
  return turned;
}

bool is_bases(std::string_view text) {
  return !text.empty() && text.find_first_not_of("ACGT") == std::string_view::npos;
}

bool is_missing(std::string_view letter) {
  return letter.empty() || letter == "-" || letter == "0" || letter == "?" || letter == "." || letter == "N";
}

// Words for a genotype that was not read.
bool is_no_call(std::string_view genotype) {
  return genotype.empty() || genotype == "NC" || genotype == "NA" || genotype == "N/A" || genotype == "NO CALL" ||
         genotype.find_first_not_of("-0?.N/|") == std::string_view::npos;
}

std::vector<std::string> alleles_of(const Site& site) {
  std::vector<std::string> alleles = {site.grch38.ref};
  for (const auto& alt : site.alts)
    add_unique(alleles, alt);
  return alleles;
}

// The two sides of a genotype that names them apart (A/G), or the letters of one that does not (AG).
std::vector<std::string_view> sides_of(std::string_view genotype) {
  const auto stroke = genotype.find_first_of("/|");
  if (stroke != std::string_view::npos) return {genotype.substr(0, stroke), genotype.substr(stroke + 1)};
  std::vector<std::string_view> sides;
  for (std::size_t at = 0; at < genotype.size(); ++at)
    sides.push_back(genotype.substr(at, 1));
  return sides;
}

std::string turned(std::string_view bases, Strand strand) {
  return strand == Strand::Plus ? std::string(bases) : reverse_complement(bases);
}

// The sides as alleles of the site; nothing where one of them is none.
std::optional<Copies> alleles_on(const std::vector<std::string>& known, const std::vector<std::string_view>& sides,
                                 Strand strand) {
  Copies copies;
  for (const auto side : sides) {
    if (is_missing(side)) {
      copies.emplace_back(std::nullopt);
      continue;
    }
    auto allele = turned(side, strand);
    if (!contains(known, allele)) return std::nullopt;
    copies.emplace_back(std::move(allele));
  }
  return copies;
}

bool are_letters(const std::vector<std::string_view>& sides) {
  return sides.size() <= 2 && std::all_of(sides.begin(), sides.end(), [](std::string_view side) {
           return is_missing(side) || (side.size() == 1 && is_bases(side));
         });
}

bool same_copies(Copies left, Copies right) {
  std::sort(left.begin(), left.end());
  std::sort(right.begin(), right.end());
  return left == right;
}

Letters read_bases(const Site& site, std::string_view genotype, const Convention& convention) {
  using Kind = Letters::Kind;
  const auto sides = sides_of(genotype);
  if (!are_letters(sides)) return {Kind::Unclear, {}};
  const auto known = alleles_of(site);
  const auto plus = alleles_on(known, sides, Strand::Plus);
  const auto minus = alleles_on(known, sides, Strand::Minus);
  if (!plus && !minus) return {Kind::Foreign, {}};
  if (plus && minus && same_copies(*plus, *minus)) return {Kind::Read, *plus};
  if (plus && minus && !convention.settled) return {Kind::EitherStrand, {}};
  const auto& read = convention.strand == Strand::Plus ? plus : minus;
  return read ? Letters{Kind::Read, *read} : Letters{Kind::OtherStrand, {}};
}

// I is the longer allele and D the shorter, whichever of them is the reference.
std::optional<Copies> lengths_as_alleles(const Site& site, const std::vector<std::string_view>& sides) {
  const auto known = alleles_of(site);
  if (known.size() != 2 || known[0].size() == known[1].size()) return std::nullopt;
  const auto& longer = known[0].size() > known[1].size() ? known[0] : known[1];
  const auto& shorter = known[0].size() > known[1].size() ? known[1] : known[0];
  Copies copies;
  for (const auto side : sides) {
    if (is_missing(side)) {
      copies.emplace_back(std::nullopt);
    } else {
      copies.emplace_back(side == "I" ? longer : shorter);
    }
  }
  return copies;
}

// Every way to read the text as one or two alleles of the site, each once.
std::vector<Copies> splits_of(const std::vector<std::string>& known, std::string_view text) {
  std::vector<Copies> found;
  if (contains(known, text)) found.push_back({std::string(text)});
  for (std::size_t at = 1; at < text.size(); ++at) {
    Copies copies = {std::string(text.substr(0, at)), std::string(text.substr(at))};
    if (!contains(known, *copies[0]) || !contains(known, *copies[1])) continue;
    const bool again =
        std::any_of(found.begin(), found.end(), [&](const auto& other) { return same_copies(copies, other); });
    if (!again) found.push_back(std::move(copies));
  }
  return found;
}

// Alleles written out: CACA, CA/C. On the plus strand alone: turned round, an allele that begins with the base before
// the change ends with it, and services do not do so.
Letters read_long(const Site& site, std::string_view genotype) {
  using Kind = Letters::Kind;
  const auto known = alleles_of(site);
  const auto stroke = genotype.find_first_of("/|");
  if (stroke != std::string_view::npos) {
    const auto copies = alleles_on(known, {genotype.substr(0, stroke), genotype.substr(stroke + 1)}, Strand::Plus);
    return copies ? Letters{Kind::Read, *copies} : Letters{Kind::Foreign, {}};
  }
  auto splits = splits_of(known, genotype);
  if (splits.size() == 1) return {Kind::Read, std::move(splits.front())};
  return {splits.empty() ? Kind::Foreign : Kind::Unclear, {}};
}

bool is_written_out(std::string_view genotype) {
  return std::all_of(genotype.begin(), genotype.end(), [](char letter) {
    return is_bases(std::string_view(&letter, 1)) || letter == '/' || letter == '|';
  });
}

Letters read_change(const Site& site, std::string_view genotype, const Convention& convention) {
  using Kind = Letters::Kind;
  const auto sides = sides_of(genotype);
  const bool coded = sides.size() <= 2 && std::all_of(sides.begin(), sides.end(), [](std::string_view side) {
                       return is_missing(side) || side == "I" || side == "D";
                     });
  if (coded) {
    const auto copies = lengths_as_alleles(site, sides);
    return copies ? Letters{Kind::Read, *copies} : Letters{Kind::Unclear, {}};
  }
  const bool readable = convention.long_alleles && is_written_out(genotype);
  return readable ? read_long(site, genotype) : Letters{Kind::Unclear, {}};
}

}  // namespace

Letters read_letters(const Site& site, std::string_view genotype, const Convention& convention) {
  if (is_no_call(genotype)) return {};
  auto letters =
      site.is_single_base() ? read_bases(site, genotype, convention) : read_change(site, genotype, convention);
  const auto& alleles = letters.alleles;
  const bool nothing =
      letters.kind == Letters::Kind::Read &&
      std::count(alleles.begin(), alleles.end(), std::nullopt) == static_cast<std::ptrdiff_t>(alleles.size());
  return nothing ? Letters{} : letters;
}

std::optional<Strand> strand_shown(const Site& site, std::string_view genotype) {
  if (!site.is_single_base() || is_no_call(genotype)) return std::nullopt;
  const auto sides = sides_of(genotype);
  if (!are_letters(sides)) return std::nullopt;
  const auto known = alleles_of(site);
  const bool plus = alleles_on(known, sides, Strand::Plus).has_value();
  const bool minus = alleles_on(known, sides, Strand::Minus).has_value();
  if (plus == minus) return std::nullopt;
  return plus ? Strand::Plus : Strand::Minus;
}

bool shows_long_alleles(const Site& site, std::string_view genotype) {
  if (site.is_single_base() || !is_written_out(genotype)) return false;
  const bool apart = genotype.find_first_of("/|") != std::string_view::npos;
  return genotype.size() > (apart ? 3 : 2) && read_long(site, genotype).kind == Letters::Kind::Read;
}

}  // namespace rxplain
