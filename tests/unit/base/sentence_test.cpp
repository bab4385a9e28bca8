#include "rxplain/sentence.hpp"

#include "base/text.hpp"
#include "catch.hpp"
#include "rxplain/rxplain.hpp"

using namespace rxplain;

namespace {

Guidelines in_spanish() {
  Guidelines guidelines;
  guidelines.wording = {{"failures.{file} holds {people}.", "En {file} hay {people}."},
                        {"failures.{names} and {count} more", "{names} y {count} más"},
                        {"failures.Choose one.", "Elija uno."}};
  return guidelines;
}

Failure of_people(const std::string& file) {
  return {"sample-needed", Sentence("{file} holds {people}.", {{"file", file}, {"people", and_more("Anna", 2)}}),
          "Choose one."};
}

}  // namespace

TEST_CASE("a failure is said in English where it arises") {
  const auto failure = of_people("a.vcf");
  CHECK(failure.message == "a.vcf holds Anna and 2 more.");
  CHECK(failure.hint == "Choose one.");
}

TEST_CASE("a failure is said in the language of the guidelines, its parts as well") {
  const auto failure = translated(of_people("a.vcf"), in_spanish());
  CHECK(failure.code == "sample-needed");
  CHECK(failure.message == "En a.vcf hay Anna y 2 más.");
  CHECK(failure.hint == "Elija uno.");
}

TEST_CASE("of several files a failure names the one that it is about, in every language") {
  const auto failure = of_people("a.vcf").of_file("b.vcf");
  CHECK(failure.message == "b.vcf: a.vcf holds Anna and 2 more.");
  CHECK(translated(failure, in_spanish()).message == "b.vcf: En a.vcf hay Anna y 2 más.");
}

TEST_CASE("a failure without a translation stays as it is") {
  const Failure failure{"empty", "This file is empty.", "Choose one."};
  CHECK(translated(failure, in_spanish()).message == "This file is empty.");
}

TEST_CASE("somebody's word is never read as a placeholder") {
  CHECK(of_people("{people}").message == "{people} holds Anna and 2 more.");
}
