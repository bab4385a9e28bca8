#include "alleles/must_test.hpp"

#include "../../support/tiny_gene.hpp"
#include "catch.hpp"

using namespace rxplain;
using namespace rxplain::test;
using Names = std::vector<std::string>;

namespace {

TinyGene gene() { return TinyGene().site("s1", "A", {"G"}).site("s2", "C", {"T"}).site("s3", "G", {"T"}); }

}  // namespace

TEST_CASE("a must-test site that was not read is missing, another is not") {
  auto tiny = gene().must_test({"s1"});
  const auto review = review_must_test(tiny.gene(), seen_at({"", "", "G/G"}));
  CHECK(review.missing == Names{"s1"});
  CHECK(review.whole_group.empty());
}

TEST_CASE("a group of which everything is missing forbids a call where the gene's record says so") {
  auto tiny = gene().must_test({"s1", "s2"}, true);
  CHECK(review_must_test(tiny.gene(), seen_at({"", "", "G/G"})).whole_group == Names{"s1", "s2"});
  CHECK(review_must_test(tiny.gene(), seen_at({"A/A", "", "G/G"})).whole_group.empty());
}

TEST_CASE("a doubtful reading does not count as read") {
  auto tiny = gene().must_test({"s1"}, true);
  auto observations = seen_at({"A/A", "C/C", "G/G"});
  observations[0].state = ObservationState::LowQuality;
  CHECK(review_must_test(tiny.gene(), observations).missing == Names{"s1"});
}

TEST_CASE("a substitute stands in for a missing site, and is said to") {
  auto tiny = gene().must_test({"s1"}, true);
  tiny.gene().must_test[0].substitutes["s1"] = "s3";
  const auto review = review_must_test(tiny.gene(), seen_at({"", "", "G/G"}));
  CHECK(review.missing.empty());
  CHECK(review.substituted == std::map<std::string, std::string>{{"s1", "s3"}});
  CHECK(review.whole_group.empty());
}

TEST_CASE("every site is must-test where nothing less makes a normal answer safe") {
  auto tiny = gene();
  tiny.gene().must_test_policy = Gene::MustTestPolicy::EverySite;
  CHECK(review_must_test(tiny.gene(), seen_at({"A/A", "", ""})).missing == Names{"s2", "s3"});
}
