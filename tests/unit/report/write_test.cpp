#include <nlohmann/json.hpp>

#include "../../support/person.hpp"
#include "../../support/reading.hpp"
#include "catch.hpp"

using namespace rxplain;
using namespace rxplain::test;

TEST_CASE("the options of a report are read, and what is not known is refused") {
  const auto options = parse_options(R"({"sample":"A","absence":"reference","medicines":["codeine"],"minDepth":5})");
  REQUIRE(options);
  CHECK(options.value().sample == "A");
  CHECK(options.value().absence == Absence::Reference);
  CHECK(options.value().min_depth == 5);
  for (const auto* wrong :
       {"", "[]", R"({"colour":"red"})", R"({"absence":"maybe"})", R"({"minDepth":-1})", R"({"sample":3})"}) {
    INFO(wrong);
    CHECK(parse_options(wrong).failure().code == "bad-options");
  }
}

TEST_CASE("medicines are found by name and by brand, and one that no guideline covers is named, never answered") {
  const auto text = Person().vcf();
  ReportOptions options;
  options.medicines = {" Plavix ", "CODEINE", "chocolate"};
  const auto report = read(text, options);
  REQUIRE(report);
  REQUIRE(report.value().asked.size() == 3);
  CHECK(report.value().asked[0].name == "clopidogrel");
  CHECK(report.value().asked[1].name == "codeine");
  CHECK_FALSE(report.value().asked[2].name);
  CHECK(report.value().notes.front().code == "unknown-medicine");
}

TEST_CASE("a person's name with markup and broken text stays text in the JSON") {
  Header header;
  header.samples = {"<img src=x>\xff"};
  const auto report = read(vcf_of({}, header), {});
  REQUIRE(report);
  const auto json = nlohmann::json::parse(to_json(report.value()));
  CHECK(json["input"]["sample"] == "<img src=x>?");
}

TEST_CASE("without a file and without results from elsewhere there is nothing to report on") {
  CHECK(make_report(guidelines(), {}, {}).failure().code == "bad-options");
}

TEST_CASE("a result from elsewhere stands alone, and every other gene stays not callable") {
  ReportOptions options;
  options.outside = "CYP2D6\t*4/*4\n";
  const auto report = make_report(guidelines(), {}, options);
  REQUIRE(report);
  CHECK(category_of(report.value(), "codeine") == "avoid");
  CHECK(category_of(report.value(), "clopidogrel") == "cannot-tell");
  CHECK(nlohmann::json::parse(to_json(report.value()))["input"]["build"].is_null());
}

TEST_CASE("a table line never breaks, whatever a file put into it") {
  Header header;
  const auto report = read(vcf_of({}, header), {});
  REQUIRE(report);
  const auto table = to_gene_table(report.value());
  const auto columns = std::count(table.begin(), table.begin() + static_cast<std::ptrdiff_t>(table.find('\n')), '\t');
  std::size_t from = 0;
  while (from < table.size()) {
    const auto end = table.find('\n', from);
    CHECK(std::count(table.begin() + static_cast<std::ptrdiff_t>(from),
                     table.begin() + static_cast<std::ptrdiff_t>(end), '\t') == columns);
    from = end + 1;
  }
}
