// Writes JSON straight into text, value after value: what is written is never held as a tree, which for a report would
// take most of the time and of the code. Laid out as nlohmann_json's dump(2) does, or on one line, as dump() does.
//
// Not a check: whoever writes begins and ends objects and lists in pairs, and gives each value of an object its key.
#pragma once

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace rxplain {

class JsonText {
 public:
  enum class Layout { Indented, OneLine };

  explicit JsonText(Layout layout = Layout::Indented) : indented_(layout == Layout::Indented) {}

  void begin_object() { begin('{'); }
  void end_object() { end('}'); }
  void begin_list() { begin('['); }
  void end_list() { end(']'); }
  void key(std::string_view name);

  void value(std::string_view text);  // bytes that are not UTF-8 are replaced
  void value(const std::string& text) { value(std::string_view(text)); }
  void value(const char* text) { value(std::string_view(text)); }
  void value(std::same_as<bool> auto truth) { literal(truth ? "true" : "false"); }
  void value(double number);  // null where it is not finite
  void value(std::signed_integral auto number) { integer(number); }
  template <std::unsigned_integral Number>
  requires(!std::same_as<Number, bool>) void value(Number number) { natural(number); }
  template <class Value>
  void value(const std::optional<Value>& value_or_none);  // null where there is none
  template <class Value>
  void value(const std::vector<Value>& values);

  template <class Value>
  void add(std::string_view name, const Value& member);
  // Leaves the member out where it is empty.
  template <class Value>
  void add_unless_empty(std::string_view name, const Value& member);
  // `write` writes the members.
  template <class Write>
  void add_object(std::string_view name, const Write& write);
  // A list of objects: `write` writes the members of each entry's.
  template <class Entry, class Write>
  void add_each(std::string_view name, const std::vector<Entry>& entries, const Write& write);

  [[nodiscard]] std::string end() && { return std::move(text_) + "\n"; }

 private:
  void begin(char bracket);
  void end(char bracket);
  void literal(std::string_view letters);
  void integer(std::int64_t number);
  void natural(std::uint64_t number);
  void next();  // what stands between this value and the one before
  void new_line();
  void quote(std::string_view text);

  bool indented_;
  std::string text_;
  std::size_t depth_ = 0;
  bool first_ = true;       // of its object or list
  bool after_key_ = false;  // on the key's own line
};

template <class Value>
void JsonText::value(const std::optional<Value>& value_or_none) {
  if (value_or_none) {
    value(*value_or_none);
  } else {
    literal("null");
  }
}

template <class Value>
void JsonText::value(const std::vector<Value>& values) {
  begin_list();
  for (const auto& each : values)
    value(each);
  end_list();
}

template <class Value>
void JsonText::add(std::string_view name, const Value& member) {
  key(name);
  value(member);
}

template <class Value>
void JsonText::add_unless_empty(std::string_view name, const Value& member) {
  if (!member.empty()) add(name, member);
}

template <class Write>
void JsonText::add_object(std::string_view name, const Write& write) {
  key(name);
  begin_object();
  write();
  end_object();
}

template <class Entry, class Write>
void JsonText::add_each(std::string_view name, const std::vector<Entry>& entries, const Write& write) {
  key(name);
  begin_list();
  for (const auto& entry : entries) {
    begin_object();
    write(entry);
    end_object();
  }
  end_list();
}

}  // namespace rxplain
