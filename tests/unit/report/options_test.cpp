#include <string>

#include "catch.hpp"
#include "rxplain/rxplain.hpp"

using namespace rxplain;

TEST_CASE("options are read as they are written") {
  const auto options = parse_options(
      R"({"sample":"A","sex":"male","absence":"reference","medicines":["codeine"],"outside":"x","minGenotypeQuality":0,"minDepth":3,"minAlleleFraction":0.2})");
  REQUIRE(options);
  CHECK(options.value().sample == "A");
  CHECK(options.value().absence == Absence::Reference);
  CHECK(options.value().sex == SexChromosomes::XY);
  CHECK(options.value().medicines == std::vector<std::string>{"codeine"});
  CHECK(options.value().min_genotype_quality == 0);
  CHECK(options.value().min_depth == 3);
  CHECK(options.value().min_allele_fraction == 0.2);
}

TEST_CASE("facts about the person are read, and what is left out stays unsaid") {
  const auto options =
      parse_options(R"({"person":{"ageYears":50,"heightCm":172.5,"race":"asian","takes":{"amiodarone":false}}})");
  REQUIRE(options);
  REQUIRE(options.value().person);
  const auto& person = *options.value().person;
  CHECK(person.measures == std::map<std::string, double>{{"ageYears", 50}, {"heightCm", 172.5}});
  CHECK(person.race == "asian");
  CHECK(person.takes == std::map<std::string, bool>{{"amiodarone", false}});
  CHECK_FALSE(parse_options("{}").value().person);
}

TEST_CASE("nothing asked means the defaults, and absence is never the reference by default") {
  const auto options = parse_options("{}");
  REQUIRE(options);
  CHECK(options.value().absence == Absence::Auto);
  CHECK(options.value().min_genotype_quality == 20);
  CHECK(options.value().min_depth == 8);
  CHECK(options.value().min_allele_fraction == 0);
  CHECK(options.value().sex == SexChromosomes::Unknown);
  CHECK_FALSE(options.value().sample);
}

TEST_CASE("what makes no sense is refused, not guessed") {
  for (const std::string json : {"",
                                 "[]",
                                 "null",
                                 "{",
                                 "{\"absence\":\"Reference\"}",
                                 "{\"absence\":null}",
                                 "{\"absent\":\"reference\"}",
                                 "{\"minDepth\":-1}",
                                 "{\"minDepth\":1.5}",
                                 "{\"minDepth\":1e300}",
                                 "{\"minDepth\":true}",
                                 "{\"minDepth\":\"8\"}",
                                 "{\"minDepth\":18446744073709551615}",
                                 "{\"minGenotypeQuality\":null}",
                                 "{\"medicines\":\"codeine\"}",
                                 "{\"medicines\":[1]}",
                                 "{\"sample\":5}",
                                 "{\"minAlleleFraction\":-0.1}",
                                 "{\"minAlleleFraction\":0.6}",
                                 "{\"minAlleleFraction\":true}",
                                 "{\"minAlleleFraction\":\"0.2\"}",
                                 "{\"minAlleleFraction\":1e999}",
                                 "{\"sex\":\"XY\"}",
                                 "{\"sex\":null}",
                                 "{\"outside\":{}}",
                                 "{\"person\":[]}",
                                 "{\"person\":{\"ageYears\":\"50\"}}",
                                 "{\"person\":{\"takes\":[]}}",
                                 "{\"person\":{\"takes\":{\"amiodarone\":1}}}",
                                 "{\"person\":{\"race\":1}}",
                                 "{\"person\":{\"weightKg\":true}}"}) {
    INFO(json);
    const auto options = parse_options(json);
    REQUIRE_FALSE(options);
    CHECK(options.failure().code == "bad-options");
  }
}
