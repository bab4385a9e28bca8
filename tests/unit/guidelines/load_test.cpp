#include <nlohmann/json.hpp>

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

namespace {

Outcome<Guidelines> load(const nlohmann::json& json) {
  const auto packed = nlohmann::json::to_msgpack(json);
  return load_guidelines(std::string(packed.begin(), packed.end()));
}

}  // namespace

TEST_CASE("guidelines of another age are refused with the remedy") {
  CHECK(load({{"format", 0}}).failure().message.find("older") != std::string::npos);
  CHECK(load({{"format", 99}}).failure().message.find("newer") != std::string::npos);
  CHECK(load({{"format", 7}}).failure().message.find("could not be read") != std::string::npos);
}

TEST_CASE("guidelines that are damaged are refused, wherever they are cut") {
  CHECK(load_guidelines("not a bundle").failure().code == "bad-bundle");
  CHECK(load_guidelines("").failure().code == "bad-bundle");
  const auto whole = embedded_bundle();
  for (std::size_t size = 0; size < whole.size(); size += 9973)
    CHECK(load_guidelines(std::string(whole.substr(0, size))).failure().code == "bad-bundle");
  for (std::size_t less = 1; less < 64; ++less)
    CHECK(load_guidelines(std::string(whole.substr(0, whole.size() - less))).failure().code == "bad-bundle");
  CHECK(load_guidelines(std::string(whole) + "x").failure().code == "bad-bundle");
}

TEST_CASE("guidelines of which one byte was changed are refused, wherever it stands") {
  const std::string whole(embedded_bundle());
  for (std::size_t at = 0; at < whole.size(); at += whole.size() / 97) {
    auto damaged = whole;
    damaged[at] = static_cast<char>(damaged[at] ^ 1);
    CHECK(load_guidelines(damaged).failure().code == "bad-bundle");
  }
}

TEST_CASE("a placeholder is filled in wherever it stands, and a text with the placeholder's name stays as it is") {
  Guidelines words;
  words.wording["greeting"] = "{name} and {name}";
  CHECK(words.words("greeting", {{"name", "A"}}) == "A and A");
  CHECK(words.words("greeting", {{"name", "{name}"}}) == "{name} and {name}");
  CHECK(words.words("unknown key") == "unknown key");
}
