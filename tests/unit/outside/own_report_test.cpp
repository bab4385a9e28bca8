// A saved report, read back with the same guidelines.

#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>

#include "../../support/catalog.hpp"
#include "catch.hpp"

using namespace rxplain;
using namespace rxplain::test;

namespace {

std::string golden(const std::string& person) {
  std::ifstream file(std::string(RXPLAIN_REPOSITORY) + "/tests/golden/" + person + ".json", std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

}  // namespace

TEST_CASE("a saved report gives the same phenotypes and the same category of every medicine") {
  for (const std::string person : {"person-a", "person-b"}) {
    const auto text = golden(person);
    const auto saved = nlohmann::json::parse(text);
    MemoryByteSource source(text);
    const auto report = make_report(guidelines(), {{source, "report.json"}}, {});
    REQUIRE(report);
    const auto again = nlohmann::json::parse(to_json(report.value()));
    for (std::size_t index = 0; index < saved.at("genes").size(); ++index) {
      const auto& gene = saved.at("genes")[index];
      INFO(person << " " << gene.at("symbol"));
      CHECK(again.at("genes")[index].at("status") == gene.at("status"));
      // Of an open gene the best-scoring pairs are not told from the others that fit.
      if (gene.at("status") == "called") CHECK(again.at("genes")[index].at("phenotypes") == gene.at("phenotypes"));
      if (gene.at("status") == "ambiguous") {
        CHECK(again.at("genes")[index].at("possible").at("phenotypes") == gene.at("possible").at("phenotypes"));
      }
    }
    for (std::size_t index = 0; index < saved.at("medicines").size(); ++index) {
      const auto& medicine = saved.at("medicines")[index];
      INFO(person << " " << medicine.at("name"));
      CHECK(again.at("medicines")[index].at("category") == medicine.at("category"));
    }
  }
}
