#include "../../support/catalog.hpp"
#include "catch.hpp"

using namespace rxplain;
using namespace rxplain::test;

TEST_CASE("the packed guidelines hold every gene and medicine with what the core needs of them") {
  CHECK(guidelines().genes.size() >= 21);
  CHECK(guidelines().medicines.size() >= 24);
  CHECK(gene("CYP2C19").find_site("rs4244285")->grch37.pos == 96541616);
  CHECK(gene("CYP2C19").find_site("no such site") == nullptr);
  CHECK(guidelines().find_gene("NOGENE") == nullptr);
}

TEST_CASE("guidelines of another age are refused with the remedy") {
  const auto older = load_guidelines(R"({"format":0})");
  const auto newer = load_guidelines(R"({"format":99})");
  CHECK(older.failure().message.find("older") != std::string::npos);
  CHECK(newer.failure().message.find("newer") != std::string::npos);
  CHECK(load_guidelines("not json").failure().code == "bad-bundle");
  CHECK(load_guidelines(R"({"format":2})").failure().code == "bad-bundle");
  CHECK(load_guidelines("").failure().code == "bad-bundle");
}

TEST_CASE("a placeholder is filled in wherever it stands, and a text with the placeholder's name stays as it is") {
  Guidelines words;
  words.wording["greeting"] = "{name} and {name}";
  CHECK(words.words("greeting", {{"name", "A"}}) == "A and A");
  CHECK(words.words("greeting", {{"name", "{name}"}}) == "{name} and {name}");
  CHECK(words.words("unknown key") == "unknown key");
}
