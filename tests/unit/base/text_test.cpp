#include "base/text.hpp"

#include <algorithm>
#include <random>

#include "catch.hpp"

using namespace rxplain;

TEST_CASE("letters are counted whatever stands beside them, at any length") {
  std::mt19937 random(1);
  for (int text = 0; text < 2'000; ++text) {
    // The letter, those whose bytes differ from it by one bit or by one, and any other.
    std::string letters(random() % 40, ' ');
    for (auto& letter : letters) {
      const std::string near = "\t\t\t\x08\x0a\x0b\x01\x89";
      letter = random() % 3 == 0 ? static_cast<char>(random()) : near[random() % near.size()];
    }
    const auto expected = static_cast<std::size_t>(std::count(letters.begin(), letters.end(), '\t'));
    CHECK(count_letter(letters, '\t') == expected);
  }
}

TEST_CASE("text from a file is safe to quote: short, printable, valid UTF-8") {
  CHECK(quotable("NA18526") == "NA18526");
  CHECK(quotable(std::string_view("a\0b\x1b[31m", 8)) == "ab[31m");
  CHECK(quotable("\xff\xfe") == "??");
  CHECK(quotable("\xc3\xa9t\xc3\xa9") == "\xc3\xa9t\xc3\xa9");
  CHECK(quotable("\xed\xa0\x80") == "???");
  CHECK(quotable(std::string(100, 'x'), 10) == "xxxxxxxxxx...");
  CHECK(quotable("abc\xc3\xa9", 4) == "abc...");
}

TEST_CASE("an activity score has at least one decimal") {
  CHECK(format_score(0) == "0.0");
  CHECK(format_score(2) == "2.0");
  CHECK(format_score(1.25) == "1.25");
  CHECK(format_score(0.5) == "0.5");
}

TEST_CASE("a share is written as a percentage, without decimals that say nothing") {
  CHECK(format_percent(0.2) == "20");
  CHECK(format_percent(0.125) == "12.5");
  CHECK(format_percent(0) == "0");
}

TEST_CASE("numbers are read whole or not at all") {
  CHECK(parse_decimal("1.25") == 1.25);
  CHECK(parse_decimal("2") == 2.0);
  CHECK_FALSE(parse_decimal("1.2x"));
  CHECK_FALSE(parse_decimal("-1"));
  CHECK_FALSE(parse_decimal(""));
  CHECK(parse_integer<int>("12") == 12);
  CHECK_FALSE(parse_integer<int>("12 "));
}

TEST_CASE("splitting keeps empty fields") {
  CHECK(split("a\t\tb", '\t') == std::vector<std::string_view>{"a", "", "b"});
  CHECK(split("", '\t').size() == 1);
}

TEST_CASE("nothing that a terminal or a page obeys is quoted") {
  CHECK(quotable("a\xC2\x9B"
                 "31mb") == "a31mb");
  CHECK(quotable("\xE2\x80\xAE"
                 "abc\xE2\x81\xA6"
                 "d\xE2\x80\xA8") == "abcd");
  CHECK(quotable("\xC2\xA0\xE2\x82\xAC\xF0\x9F\x98\x80") == "\xC2\xA0\xE2\x82\xAC\xF0\x9F\x98\x80");
}
