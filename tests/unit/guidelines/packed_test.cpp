// The reader of the bundle's bytes against nlohmann_json's writer of the same format.
#include "guidelines/packed.hpp"

#include <limits>
#include <nlohmann/json.hpp>
#include <stdexcept>

#include "catch.hpp"

using namespace rxplain;
using Json = nlohmann::json;

namespace {

std::string pack(const Json& json) {
  const auto bytes = Json::to_msgpack(json);
  return {bytes.begin(), bytes.end()};
}

}  // namespace

TEST_CASE("numbers are read in every width that the format has") {
  for (const std::int64_t number :
       {std::int64_t{0}, std::int64_t{127}, std::int64_t{128}, std::int64_t{255}, std::int64_t{65535},
        std::int64_t{65536}, std::int64_t{5000000000}, std::int64_t{-1}, std::int64_t{-32}, std::int64_t{-33},
        std::int64_t{-129}, std::int64_t{-32769}, std::int64_t{-5000000000}}) {
    const auto bytes = pack(number);
    CHECK(Packed(bytes).root().integer() == number);
    CHECK(Packed(bytes).root().number() == static_cast<double>(number));
  }
  for (const double number : {0.5, -0.25, 1.1, 1e300}) {
    const auto bytes = pack(number);
    CHECK(Packed(bytes).root().number() == number);
  }
}

TEST_CASE("texts and lists are read in every length that the format has") {
  for (const std::size_t size : {0, 1, 15, 16, 31, 32, 255, 256, 65535, 65536}) {
    const std::string text(size, 'x');
    const auto packed_text = pack(text);
    CHECK(Packed(packed_text).root().text() == text);
    const auto list = pack(std::vector<int>(size, 7));
    const Packed packed(list);
    CHECK(packed.root().items().size() == size);
    std::size_t count = 0;
    for (const auto& item : packed.root().items())
      count += item.integer() == 7 ? 1 : 0;
    CHECK(count == size);
  }
}

TEST_CASE("a key is found behind values of every kind, null counts as left out, and what is not there is refused") {
  const auto bytes = pack({{"a", {1, {{"deep", {1, 2}}}, "x"}}, {"b", nullptr}, {"c", true}, {"d", {{"e", "f"}}}});
  const Packed packed(bytes);
  const auto root = packed.root();
  CHECK(root.at("d").at("e").text() == "f");
  CHECK(root.at("c").truth());
  CHECK(root.at("a").at(2).text() == "x");
  CHECK(root.at("a").at(1).at("deep").at(1).integer() == 2);
  CHECK_FALSE(root.find("b"));
  CHECK_FALSE(root.find("none"));
  CHECK_THROWS_AS(root.at("none"), std::runtime_error);
  CHECK_THROWS_AS(root.at("a").at(3), std::runtime_error);
  CHECK_THROWS_AS(root.at("c").text(), std::runtime_error);
  CHECK_THROWS_AS(root.at("c").at("e"), std::runtime_error);
}

TEST_CASE("bytes that are cut off, that go on, or that nest without end are refused") {
  const auto bytes = pack({{"a", {1, 2.5, "text", 70000}}, {"b", std::string(300, 'x')}});
  for (std::size_t size = 0; size < bytes.size(); ++size)
    CHECK_THROWS_AS(Packed(std::string_view(bytes).substr(0, size)), std::runtime_error);
  CHECK_THROWS_AS(Packed(bytes + '\0'), std::runtime_error);
  CHECK_THROWS_AS(Packed(std::string(100000, '\x91')), std::runtime_error);
  CHECK_THROWS_AS(Packed(std::string("\xdd\xff\xff\xff\xff", 5)), std::runtime_error);  // promises 2^32 - 1 items
  CHECK_THROWS_AS(Packed(std::string("\x81\x01\x01", 3)), std::runtime_error);          // a key that is no text
}
