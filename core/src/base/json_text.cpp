#include "base/json_text.hpp"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace rxplain {

namespace {

constexpr std::size_t indent = 2;

bool stands_for_itself(char letter) {
  const auto byte = static_cast<unsigned char>(letter);
  return byte >= 0x20 && byte < 0x80 && letter != '"' && letter != '\\';
}

}  // namespace

void JsonText::key(std::string_view name) {
  next();
  quote(name);
  text_ += indented_ ? ": " : ":";
  after_key_ = true;
}

void JsonText::value(std::string_view text) {
  next();
  quote(text);
}

void JsonText::value(double number) { literal(nlohmann::json(number).dump()); }

void JsonText::begin(char bracket) {
  next();
  text_ += bracket;
  ++depth_;
  first_ = true;
}

void JsonText::end(char bracket) {
  --depth_;
  if (!first_) new_line();
  text_ += bracket;
  first_ = false;
}

void JsonText::literal(std::string_view letters) {
  next();
  text_ += letters;
}

void JsonText::integer(std::int64_t number) { literal(std::to_string(number)); }

void JsonText::natural(std::uint64_t number) { literal(std::to_string(number)); }

void JsonText::next() {
  if (!after_key_ && depth_ > 0) {
    if (!first_) text_ += ',';
    new_line();
  }
  after_key_ = false;
  first_ = false;
}

void JsonText::new_line() {
  if (!indented_) return;
  text_ += '\n';
  text_.append(indent * depth_, ' ');
}

// Text from a file may hold anything; it is replaced, never refused.
void JsonText::quote(std::string_view text) {
  if (std::all_of(text.begin(), text.end(), stands_for_itself)) {
    text_ += '"';
    text_ += text;
    text_ += '"';
  } else {
    text_ += nlohmann::json(text).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
  }
}

}  // namespace rxplain
