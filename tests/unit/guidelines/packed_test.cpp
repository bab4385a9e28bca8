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
    CHECK(Packed(bytes).integer() == number);
    CHECK(Packed(bytes).number() == static_cast<double>(number));
  }
  for (const double number : {0.5, -0.25, 1.1, 1e300, std::numeric_limits<double>::infinity()}) {
    const auto bytes = pack(number);
    CHECK(Packed(bytes).number() == number);
  }
}

TEST_CASE("texts and lists are read in every length that the format has") {
  for (const std::size_t size : {0, 1, 15, 16, 31, 32, 255, 256, 65535, 65536}) {
    const std::string text(size, 'x');
    const auto packed_text = pack(text);
    CHECK(Packed(packed_text).text() == text);
    const auto packed_list = pack(std::vector<int>(size, 7));
    Packed in(packed_list);
    CHECK(in.list() == size);
    std::size_t count = 0;
    for (std::size_t i = 0; i < size; ++i)
      count += in.integer() == 7 ? 1 : 0;
    CHECK(count == size);
    CHECK_NOTHROW(in.end());
  }
}

TEST_CASE("a row is read field by field, and a field that is left out is told from one that is there") {
  const auto bytes = pack({"id", nullptr, true, {{"deep", {1, "x", {{"k", 2}}}}}, 0.5});
  Packed in(bytes);
  in.row(5);
  CHECK(in.text() == "id");
  CHECK_FALSE(in.given());
  CHECK(in.given());
  CHECK(in.truth());
  CHECK(in.next_is(Packed::Kind::Map));
  CHECK_FALSE(in.next_is(Packed::Kind::List));
  in.skip(1);
  CHECK(in.number() == 0.5);
  CHECK_NOTHROW(in.end());
}

TEST_CASE("a value of another kind, a row of another length, and another key are refused") {
  const auto refused = [](const Json& json, auto read) {
    const auto bytes = pack(json);
    Packed in(bytes);
    CHECK_THROWS_AS(static_cast<void>(read(in)), std::runtime_error);
  };
  for (const Json& json : {Json(7), Json(true), Json(nullptr), Json(0.5), Json::array(), Json::object()})
    refused(json, [](Packed& in) { return in.text(); });
  for (const Json& json : {Json("7"), Json(true), Json(nullptr), Json(0.5), Json::array({7}), Json::object()})
    refused(json, [](Packed& in) { return in.integer(); });
  for (const Json& json : {Json("7"), Json(true), Json(nullptr), Json::array({7})})
    refused(json, [](Packed& in) { return in.number(); });
  for (const Json& json : {Json("true"), Json(1), Json(nullptr)})
    refused(json, [](Packed& in) { return in.truth(); });
  for (const Json& json :
       {Json("ab"), Json(1), Json(nullptr), Json::object(), Json::array({1}), Json::array({1, 2, 3})})
    refused(json, [](Packed& in) { in.row(2); });
  for (const Json& json : {Json("ab"), Json(1), Json(nullptr), Json::array({"a", 1})})
    refused(json, [](Packed& in) { return in.map(); });
  refused("genes", [](Packed& in) { in.key("medicines"); });
  refused(7, [](Packed& in) { in.key("medicines"); });
}

TEST_CASE("bytes that are cut off or that go on are refused, and nothing is read behind their end") {
  const auto bytes = pack({1, 2.5, "text", 70000, std::string(300, 'x'), {{"key", -70000}}, nullptr});
  const auto read = [](std::string_view some) {
    Packed in(some);
    in.row(7);
    const bool same = in.integer() == 1 && in.number() == 2.5 && in.text() == "text" && in.integer() == 70000 &&
                      in.text().size() == 300;
    in.skip(1);
    if (!same || in.given()) throw std::logic_error("read something else");
    in.end();
  };
  CHECK_NOTHROW(read(bytes));
  for (std::size_t size = 0; size < bytes.size(); ++size) {
    const std::string cut = bytes.substr(0, size);  // of its own, so that a sanitizer sees a read behind it
    CHECK_THROWS_AS(read(cut), std::runtime_error);
    CHECK_THROWS_AS(Packed(cut).skip(1), std::runtime_error);
  }
  CHECK_THROWS_AS(read(bytes + '\0'), std::runtime_error);
}

TEST_CASE("counts that promise more than there are bytes are refused, in lists, in maps and in what is skipped") {
  for (const char first : {'\xdd', '\xdf', '\xdb'}) {
    const auto bytes = first + std::string(4, '\xff');  // 2^32 - 1 items, keys, letters
    CHECK_THROWS_AS(Packed(bytes).list(), std::runtime_error);
    CHECK_THROWS_AS(Packed(bytes).map(), std::runtime_error);
    CHECK_THROWS_AS(Packed(bytes).text(), std::runtime_error);
    CHECK_THROWS_AS(Packed(bytes).skip(1), std::runtime_error);
  }
  CHECK_THROWS_AS(Packed(std::string("\x93\x01\x02", 3)).list(), std::runtime_error);
  CHECK_THROWS_AS(Packed(std::string(100000, '\x91')).skip(1), std::runtime_error);
  CHECK_THROWS_AS(Packed(std::string("\xc1", 1)).skip(1),
                  std::runtime_error);  // a first byte that the format never has
}
