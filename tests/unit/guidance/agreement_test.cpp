#include "guidance/agreement.hpp"

#include "../../support/catalog.hpp"
#include "catch.hpp"

using namespace rxplain;
using namespace rxplain::test;

namespace {

MedicineEntry settled(const std::vector<SourceCategory>& said) {
  MedicineEntry medicine;
  for (const auto& [source, category] : said) {
    AdviceEntry advice;
    advice.source = source;
    advice.category = category;
    medicine.advice.push_back(advice);
  }
  settle_category(guidelines(), medicine);
  return medicine;
}

}  // namespace

TEST_CASE("a medicine's category follows the first source that makes a recommendation") {
  const auto dpwg_first_in_file = settled({{"FDA-table", "caution"}, {"DPWG", "adjust"}, {"CPIC", "avoid"}});
  CHECK(dpwg_first_in_file.category == "avoid");
  CHECK(dpwg_first_in_file.category_source == "CPIC");
  CHECK(settled({{"CPIC", "no-guidance"}, {"DPWG", "adjust"}}).category_source == "DPWG");
  CHECK(settled({{"CPIC", "standard"}, {"DPWG", "adjust"}}).category == "standard");
  CHECK(settled({{"CPIC", "no-guidance"}, {"FDA-label", "no-guidance"}}).category == "no-guidance");
}

TEST_CASE("what the first source cannot tell, a later one does not call normal") {
  CHECK(settled({{"CPIC", "cannot-tell"}, {"DPWG", "standard"}}).category == "cannot-tell");
  CHECK(settled({{"CPIC", "cannot-tell"}, {"DPWG", "no-guidance"}}).category == "cannot-tell");
  CHECK(settled({{"CPIC", "cannot-tell"}, {"DPWG", "avoid"}}).category == "avoid");
  const auto warned = settled({{"CPIC", "cannot-tell"}, {"DPWG", "standard"}, {"FDA-table", "caution"}});
  CHECK(warned.category == "caution");
  CHECK(warned.category_source == "FDA-table");
}

TEST_CASE("sources agree or differ only where two of them recommend something") {
  CHECK(settled({{"CPIC", "avoid"}, {"DPWG", "no-guidance"}}).agreement == "single");
  CHECK(settled({{"CPIC", "avoid"}, {"DPWG", "cannot-tell"}}).agreement == "single");
  CHECK(settled({{"CPIC", "avoid"}, {"DPWG", "avoid"}}).agreement == "agree");
  const auto apart = settled({{"CPIC", "avoid"}, {"DPWG", "standard"}});
  CHECK(apart.agreement == "differ");
  CHECK(apart.agreement_text.find("CPIC: Not advised with your result; DPWG: No change") != std::string::npos);
}

TEST_CASE("of several pieces of advice of one source the most urgent counts, remarks aside") {
  const auto two_uses = settled({{"CPIC", "standard"}, {"CPIC", "avoid"}, {"CPIC", "caution"}});
  CHECK(two_uses.category == "avoid");
  REQUIRE(two_uses.sources.size() == 1);
  MedicineEntry with_remark;
  with_remark.advice.resize(2);
  with_remark.advice[0].source = with_remark.advice[1].source = "CPIC";
  with_remark.advice[0].category = "standard";
  with_remark.advice[1].category = "avoid";
  with_remark.advice[1].addition = true;
  settle_category(guidelines(), with_remark);
  CHECK(with_remark.category == "standard");
}
