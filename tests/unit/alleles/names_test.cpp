#include "alleles/names.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include "catch.hpp"

using rxplain::name_before;
using rxplain::pair_name;

TEST_CASE("names are ordered as a reader counts them") {
  std::vector<std::string> names = {"[a + b]",       "*10",       "c.2846A>T", "*2",
                                    "c.85T>C (*9A)", "Reference", "*1",        "c.1905+1G>A (*2A)"};
  std::sort(names.begin(), names.end(), [](const auto& left, const auto& right) { return name_before(left, right); });
  CHECK(names == std::vector<std::string>{"Reference", "*1", "*2", "*10", "c.85T>C (*9A)", "c.1905+1G>A (*2A)",
                                          "c.2846A>T", "[a + b]"});
}

TEST_CASE("a pair is written in the order of its names, not of its strands") {
  CHECK(pair_name("*2", "*1") == "*1/*2");
  CHECK(pair_name("*10", "*2") == "*2/*10");
  CHECK(pair_name("*38", "*1") == "*1/*38");
  CHECK(pair_name("c.2846A>T", "Reference") == "Reference/c.2846A>T");
  CHECK(pair_name("B (reference)", "A- 202A_376G") == "A- 202A_376G/B (reference)");
  CHECK(pair_name("ivacaftor non-responsive CFTR sequence", "G551D") == "G551D/ivacaftor non-responsive CFTR sequence");
}
