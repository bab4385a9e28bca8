#include "report/check_person.hpp"

#include <limits>

#include "../../support/catalog.hpp"
#include "catch.hpp"

using namespace rxplain;
using namespace rxplain::test;

namespace {

std::string complaint(const PersonFacts& person) {
  const auto failure = check_person(guidelines(), person);
  return failure ? failure->message : "";
}

}  // namespace

TEST_CASE("a person who can exist is taken as given") {
  CHECK(complaint({}).empty());
  CHECK(complaint({{{"ageYears", 0}, {"heightCm", 250}, {"weightKg", 1}}, "black", {{"amiodarone", true}}}).empty());
}

TEST_CASE("a number in another unit is refused with the unit that is meant") {
  CHECK(complaint({{{"heightCm", 1.72}}, "", {}}) == "The height is given in centimetres, as a number from 30 to 250.");
  CHECK(complaint({{{"ageYears", 1975}}, "", {}}) == "The age is given in years, as a number from 0 to 120.");
  CHECK(complaint({{{"weightKg", 0}}, "", {}}) == "The weight is given in kilograms, as a number from 1 to 400.");
  CHECK(complaint({{{"weightKg", std::numeric_limits<double>::quiet_NaN()}}, "", {}}).find("kilograms") !=
        std::string::npos);
  CHECK_FALSE(complaint({{{"heightIn", 70}}, "", {}}).empty());
}

TEST_CASE("a race or a medicine that no algorithm asks for is refused, with those that are") {
  CHECK(check_person(guidelines(), {{}, "green", {}})->hint == "It uses asian, black, mixed-or-unknown, white.");
  CHECK(check_person(guidelines(), {{}, "", {{"tea", true}}})->hint == "It asks for amiodarone, inducers.");
}
