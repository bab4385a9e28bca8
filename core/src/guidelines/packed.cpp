#include "guidelines/packed.hpp"

#include <cstring>
#include <limits>
#include <stdexcept>

namespace rxplain {

namespace {

constexpr int deepest = 32;
constexpr std::size_t usual_bytes = 14;  // a value in a bundle; a guess that saves growing

// IEEE 754, as the format has it. (std::bit_cast is missing in the oldest library that we build with.)
template <class Number, class Bits>
Number number_of(Bits bits) {
  static_assert(sizeof(Number) == sizeof(Bits));
  Number number = 0;
  std::memcpy(&number, &bits, sizeof number);
  return number;
}

[[noreturn]] void refuse(const char* what) { throw std::runtime_error(what); }

}  // namespace

Packed::Packed(std::string_view bytes) : bytes_(bytes) {
  if (bytes.size() >= std::numeric_limits<std::uint32_t>::max()) refuse("too large");
  nodes_.reserve(bytes.size() / usual_bytes);
  read_value(0);
  if (at_ != bytes_.size()) refuse("bytes after the end");
}

Packed::Value Packed::root() const { return {*this, 0}; }

// A big-endian number of `count` bytes.
std::uint64_t Packed::take(std::size_t count) {
  if (bytes_.size() - at_ < count) refuse("cut off");
  std::uint64_t value = 0;
  for (const auto last = at_ + count; at_ < last; ++at_)
    value = value << 8 | static_cast<unsigned char>(bytes_[at_]);
  return value;
}

void Packed::add(Kind kind, std::uint64_t bits, std::uint32_t size) {
  nodes_.push_back({kind, size, static_cast<std::uint32_t>(nodes_.size() + 1), bits});
}

void Packed::read_text(std::size_t size) {
  if (bytes_.size() - at_ < size) refuse("cut off");
  add(Kind::Text, at_, static_cast<std::uint32_t>(size));
  at_ += size;
}

void Packed::read_items(Kind kind, std::size_t count, int depth) {
  if (depth == deepest) refuse("too deep");
  const auto mine = nodes_.size();
  add(kind, 0, static_cast<std::uint32_t>(count));
  for (std::size_t i = 0; i < count; ++i) {
    if (kind == Kind::Map) {
      const auto key = nodes_.size();
      read_value(depth + 1);
      if (nodes_[key].kind != Kind::Text) refuse("a key that is no text");
    }
    read_value(depth + 1);
  }
  nodes_[mine].after = static_cast<std::uint32_t>(nodes_.size());
}

// The first byte says what a value is; names as in the specification.
void Packed::read_value(int depth) {
  const auto first = static_cast<std::uint8_t>(take(1));
  if (first < 0x80) return add(Kind::Integer, first);                     // positive fixint
  if (first < 0x90) return read_items(Kind::Map, first & 0x0f, depth);    // fixmap
  if (first < 0xa0) return read_items(Kind::Array, first & 0x0f, depth);  // fixarray
  if (first < 0xc0) return read_text(first & 0x1f);                       // fixstr
  if (first >= 0xe0)
    return add(Kind::Integer, static_cast<std::uint64_t>(std::int64_t(first) - 256));  // negative fixint
  switch (first) {
    case 0xc0:
      return add(Kind::Nothing, 0);
    case 0xc2:
    case 0xc3:
      return add(Kind::Truth, first & 1);
    case 0xca:
      return add(Kind::Single, take(4));
    case 0xcb:
      return add(Kind::Number, take(8));
    case 0xcc:
      return add(Kind::Integer, take(1));
    case 0xcd:
      return add(Kind::Integer, take(2));
    case 0xce:
      return add(Kind::Integer, take(4));
    case 0xcf:
    case 0xd3:
      return add(Kind::Integer, take(8));
    case 0xd0:
      return add(Kind::Integer, static_cast<std::uint64_t>(std::int64_t(static_cast<std::int8_t>(take(1)))));
    case 0xd1:
      return add(Kind::Integer, static_cast<std::uint64_t>(std::int64_t(static_cast<std::int16_t>(take(2)))));
    case 0xd2:
      return add(Kind::Integer, static_cast<std::uint64_t>(std::int64_t(static_cast<std::int32_t>(take(4)))));
    case 0xd9:
      return read_text(take(1));
    case 0xda:
      return read_text(take(2));
    case 0xdb:
      return read_text(take(4));
    case 0xdc:
      return read_items(Kind::Array, take(2), depth);
    case 0xdd:
      return read_items(Kind::Array, take(4), depth);
    case 0xde:
      return read_items(Kind::Map, take(2), depth);
    case 0xdf:
      return read_items(Kind::Map, take(4), depth);
    default:
      refuse("a kind of value that no bundle holds");
  }
}

const Packed::Node& Packed::Value::node(Kind expected) const {
  if (node().kind != expected) refuse("another kind of value");
  return node();
}

std::string_view Packed::Value::text() const {
  const auto& found = node(Kind::Text);
  return packed_->bytes_.substr(found.bits, found.size);
}

std::int64_t Packed::Value::integer() const { return static_cast<std::int64_t>(node(Kind::Integer).bits); }

double Packed::Value::number() const {
  if (node().kind == Kind::Integer) return static_cast<double>(integer());
  if (node().kind == Kind::Single) return number_of<float>(static_cast<std::uint32_t>(node().bits));
  return number_of<double>(node(Kind::Number).bits);
}

bool Packed::Value::truth() const { return node(Kind::Truth).bits != 0; }

Packed::Items Packed::Value::items() const {
  static_cast<void>(node(Kind::Array));
  return Items(*this);
}

Packed::Entries Packed::Value::entries() const {
  static_cast<void>(node(Kind::Map));
  return Entries(*this);
}

Packed::Value Packed::Value::at(std::size_t place) const {
  if (place >= node(Kind::Array).size) refuse("no such place");
  auto found = node_ + 1;
  for (; place > 0; --place)
    found = packed_->nodes_[found].after;
  return {*packed_, found};
}

Packed::Value Packed::Value::at(std::string_view key) const {
  const auto found = find(key);
  if (!found) refuse("no such key");
  return *found;
}

std::optional<Packed::Value> Packed::Value::find(std::string_view key) const {
  for (const auto& [name, value] : entries()) {
    if (name != key) continue;
    if (value.node().kind == Kind::Nothing) return std::nullopt;
    return value;
  }
  return std::nullopt;
}

std::vector<std::string> Packed::Value::strings() const {
  std::vector<std::string> all;
  all.reserve(items().size());
  for (const auto& each : items())
    all.emplace_back(each.text());
  return all;
}

}  // namespace rxplain
