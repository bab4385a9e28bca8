// HLA typings as laboratories write them. "Negative" from a typing that was not understood would give a medicine to
// somebody whom it may kill.

#include <string>

#include "../../support/catalog.hpp"
#include "../../support/reading.hpp"
#include "catch.hpp"
#include "phenotype/outside.hpp"

using namespace rxplain;
using namespace rxplain::test;

namespace {

// "positive", "negative" or "open".
std::string status_of_5701(const std::string& typing) {
  GeneOutcome outcome;
  outcome.entry.symbol = "HLA-B";
  apply_outside_call(guidelines(), gene("HLA-B"), {"HLA-B", typing, "", ""}, outcome);
  const auto found = outcome.statuses.find("*57:01");
  return found == outcome.statuses.end() ? "open" : found->second.substr(7);
}

}  // namespace

TEST_CASE("a carrier is found however the typing is written") {
  for (const std::string typing :
       {"*57:01/*08:01", "*08:01/*57:01", "*57:01:01/*08:01", "*57:01:01:01/*08:01", "*57:01:01G/*08:01",
        "HLA-B*57:01/HLA-B*08:01", "B*57:01/B*08:01", "*57:01/*57:01", " *57:01 / *08:01 ", "HLA-B*57:01:01/*08:01"}) {
    INFO(typing);
    CHECK(status_of_5701(typing) == "positive");
  }
}

TEST_CASE("a carrier in an old or careless spelling is never negative") {
  for (const std::string typing :
       {"*5701/*0801", "5701/0801", "57:01/08:01", "B5701/B0801", "B57/B8", "*57/*08", "*57:XX/*08:01",
        "*57:01P/*08:01", "*57:01g/*08:01", "*57:01N/*08:01", "b*57:01/b*08:01", "HLA-B *57:01/HLA-B *08:01",
        "*57:01|*08:01", "*57:01, *08:01", "*57:01+*08:01", "HLA-B57:01/HLA-B08:01", "*057:01/*008:01"}) {
    INFO(typing);
    CHECK(status_of_5701(typing) != "negative");
  }
}

TEST_CASE("no typing is not negative") {
  for (const std::string typing :
       {"unknown/unknown", "-/-", "./.", "?/?", "/", "//", "*/*", "not typed/not typed", "negative/negative", "*08:01/",
        "*08:01/-", "*08:01", "*08:01/*15:01/*44:02", "*08/XX", "NA/NA", "0/0"}) {
    INFO(typing);
    CHECK(status_of_5701(typing) != "negative");
  }
}

TEST_CASE("two other alleles in full are negative") {
  for (const std::string typing :
       {"*08:01/*15:01", "HLA-B*08:01/HLA-B*15:01", "*57:03/*08:01", "*08:01:01/*15:01:01"}) {
    INFO(typing);
    CHECK(status_of_5701(typing) == "negative");
  }
}
