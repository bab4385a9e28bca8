// What the letters of raw data mean at a site, on either strand, for bases and for insertions and deletions.
#include "input/raw_data/letters.hpp"

#include "catch.hpp"

namespace {

using namespace rxplain;
using Kind = Letters::Kind;

Site site_of(const std::string& ref, const std::vector<std::string>& alts) {
  Site site;
  site.id = "s";
  site.grch38 = site.grch37 = {1000, ref};
  site.alts = alts;
  return site;
}

const Convention plus{Strand::Plus, true, false};
const Convention minus{Strand::Minus, true, false};
const Convention unsettled{Strand::Plus, false, false};

// "A/G", with a dot for a copy that was not read; else what kind of answer it is.
std::string reading(const Site& site, const std::string& genotype, const Convention& convention) {
  const auto letters = read_letters(site, genotype, convention);
  if (letters.kind != Kind::Read) {
    constexpr std::array<const char*, 6> words = {"read",         "no call",       "foreign",
                                                  "other strand", "either strand", "unclear"};
    return words[static_cast<std::size_t>(letters.kind)];
  }
  std::string text;
  for (const auto& allele : letters.alleles)
    text += (text.empty() ? "" : "/") + allele.value_or(".");
  return text;
}

}  // namespace

TEST_CASE("a base that fits one strand alone is read on that strand") {
  const auto site = site_of("C", {"T"});
  CHECK(reading(site, "CT", plus) == "C/T");
  CHECK(reading(site, "GA", minus) == "C/T");
  CHECK(reading(site, "AA", minus) == "T/T");
  CHECK(reading(site, "GA", plus) == "other strand");
  CHECK(reading(site, "CT", minus) == "other strand");
  CHECK(reading(site, "C/T", plus) == "C/T");
  CHECK(reading(site, "C", plus) == "C");
  CHECK(strand_shown(site, "CT") == Strand::Plus);
  CHECK(strand_shown(site, "AG") == Strand::Minus);
}

TEST_CASE("a base that fits both strands needs the other sites, unless both bases are there") {
  const auto palindrome = site_of("C", {"G"});
  CHECK(reading(palindrome, "CC", plus) == "C/C");
  CHECK(reading(palindrome, "CC", minus) == "G/G");
  CHECK(reading(palindrome, "CC", unsettled) == "either strand");
  CHECK(reading(palindrome, "CG", unsettled) == "C/G");
  CHECK(reading(palindrome, "GC", minus) == "G/C");
  CHECK_FALSE(strand_shown(palindrome, "CC"));
  CHECK_FALSE(strand_shown(palindrome, "CG"));
  // Of three bases, two may be a pair and one not.
  const auto three = site_of("T", {"C", "G"});
  CHECK(reading(three, "TT", unsettled) == "T/T");
  CHECK(reading(three, "CC", unsettled) == "either strand");
  CHECK(reading(three, "CT", unsettled) == "C/T");
  CHECK(strand_shown(three, "CT") == Strand::Plus);
}

TEST_CASE("bases that the site is not known to have are foreign, and what is no base is unclear") {
  const auto site = site_of("C", {"T"});
  CHECK(reading(site, "CG", plus) == "foreign");
  CHECK(reading(site, "DI", plus) == "unclear");
  CHECK(reading(site, "CTT", plus) == "unclear");
  CHECK(reading(site, "<B>", plus) == "unclear");
}

TEST_CASE("what was not read is a no-call, in every service's way, and half of it half a call") {
  const auto site = site_of("C", {"T"});
  for (const auto* genotype : {"", "--", "-", "00", "0", "NC", "??", "0/0", "./.", "N", "NN", "-/-", "NA"}) {
    INFO(genotype);
    CHECK(reading(site, genotype, plus) == "no call");
  }
  CHECK(reading(site, "C-", plus) == "C/.");
  CHECK(reading(site, "0/T", plus) == "./T");
}

TEST_CASE("I is the longer allele and D the shorter, whichever is the reference") {
  const auto deletion = site_of("CA", {"C"});
  CHECK(reading(deletion, "II", plus) == "CA/CA");
  CHECK(reading(deletion, "DI", plus) == "C/CA");
  const auto insertion = site_of("T", {"TA"});
  CHECK(reading(insertion, "DD", plus) == "T/T");
  CHECK(reading(insertion, "D/I", plus) == "T/TA");
  CHECK(reading(insertion, "I", plus) == "TA");
  CHECK(reading(site_of("CAT", {"C", "CATAT"}), "II", plus) == "unclear");
  CHECK(reading(site_of("TC", {"CT"}), "II", plus) == "unclear");
}

TEST_CASE("alleles that are written out are read where the file is known to write them so") {
  const Convention written_out{Strand::Plus, true, true};
  const auto deletion = site_of("CA", {"C"});
  CHECK(reading(deletion, "CACA", written_out) == "CA/CA");
  CHECK(reading(deletion, "CCA", written_out) == "C/CA");
  CHECK(reading(deletion, "CC", written_out) == "C/C");
  CHECK(reading(deletion, "CA/C", written_out) == "CA/C");
  CHECK(reading(deletion, "GG", written_out) == "foreign");
  // Two letters could be two bases.
  CHECK(reading(deletion, "CC", plus) == "unclear");
  CHECK(shows_long_alleles(deletion, "CACA"));
  CHECK_FALSE(shows_long_alleles(deletion, "CC"));
  CHECK_FALSE(shows_long_alleles(deletion, "II"));
  // CA may be the longer allele of one copy, or nothing that fits two.
  CHECK(reading(deletion, "CA", written_out) == "CA");
}
