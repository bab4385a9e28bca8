#include "guidelines/packed.hpp"

#include <cstring>
#include <stdexcept>

namespace rxplain {

namespace {

constexpr std::uint8_t nothing = 0xc0;

// IEEE 754, as the format has it. (std::bit_cast is missing in the oldest library that we build with.)
template <class Number, class Bits>
Number number_of(Bits bits) {
  static_assert(sizeof(Number) == sizeof(Bits));
  Number number = 0;
  std::memcpy(&number, &bits, sizeof number);
  return number;
}

std::uint64_t negative(std::int64_t number) { return static_cast<std::uint64_t>(number); }

[[noreturn]] void refuse(const char* what) { throw std::runtime_error(what); }

}  // namespace

// A big-endian number.
std::uint64_t Packed::take_bytes(std::size_t count) {
  if (left() < count) refuse("cut off");
  std::uint64_t value = 0;
  for (const auto last = at_ + count; at_ < last; ++at_)
    value = value << 8 | static_cast<unsigned char>(bytes_[at_]);
  return value;
}

// The kind of the next value, and its number or its size; a text, list or map itself is still to be read. The first
// byte says what a value is; names as in the specification.
Packed::Kind Packed::take() {
  if (left() == 0) refuse("cut off");
  const auto first = static_cast<std::uint8_t>(bytes_[at_++]);
  const auto sized = [&](Kind kind, std::uint64_t bits) {
    bits_ = bits;
    return kind;
  };
  if (first < 0x80) return sized(Kind::Integer, first);                                 // positive fixint
  if (first < 0x90) return sized(Kind::Map, first & 0x0f);                              // fixmap
  if (first < 0xa0) return sized(Kind::List, first & 0x0f);                             // fixarray
  if (first < 0xc0) return sized(Kind::Text, first & 0x1f);                             // fixstr
  if (first >= 0xe0) return sized(Kind::Integer, negative(std::int64_t(first) - 256));  // negative fixint
  switch (first) {
    case nothing:
      return sized(Kind::Nothing, 0);
    case 0xc2:
    case 0xc3:
      return sized(Kind::Truth, first & 1);
    case 0xca:
      return sized(Kind::Single, take_bytes(4));
    case 0xcb:
      return sized(Kind::Number, take_bytes(8));
    case 0xcc:
      return sized(Kind::Integer, take_bytes(1));
    case 0xcd:
      return sized(Kind::Integer, take_bytes(2));
    case 0xce:
      return sized(Kind::Integer, take_bytes(4));
    case 0xcf:
    case 0xd3:
      return sized(Kind::Integer, take_bytes(8));
    case 0xd0:
      return sized(Kind::Integer, negative(static_cast<std::int8_t>(take_bytes(1))));
    case 0xd1:
      return sized(Kind::Integer, negative(static_cast<std::int16_t>(take_bytes(2))));
    case 0xd2:
      return sized(Kind::Integer, negative(static_cast<std::int32_t>(take_bytes(4))));
    case 0xd9:
      return sized(Kind::Text, take_bytes(1));
    case 0xda:
      return sized(Kind::Text, take_bytes(2));
    case 0xdb:
      return sized(Kind::Text, take_bytes(4));
    case 0xdc:
      return sized(Kind::List, take_bytes(2));
    case 0xdd:
      return sized(Kind::List, take_bytes(4));
    case 0xde:
      return sized(Kind::Map, take_bytes(2));
    case 0xdf:
      return sized(Kind::Map, take_bytes(4));
    default:
      refuse("a kind of value that no bundle holds");
  }
}

void Packed::expect(Kind kind) {
  if (take() != kind) refuse("another kind of value");
}

std::size_t Packed::take_count(Kind kind) {
  expect(kind);
  if (bits_ > left()) refuse("cut off");
  return static_cast<std::size_t>(bits_);
}

std::string_view Packed::text() {
  const auto size = take_count(Kind::Text);
  at_ += size;
  return {bytes_.data() + (at_ - size), size};
}

std::int64_t Packed::integer() {
  expect(Kind::Integer);
  return static_cast<std::int64_t>(bits_);
}

double Packed::number() {
  const auto kind = take();
  if (kind == Kind::Integer) return static_cast<double>(static_cast<std::int64_t>(bits_));
  if (kind == Kind::Single) return number_of<float>(static_cast<std::uint32_t>(bits_));
  if (kind != Kind::Number) refuse("another kind of value");
  return number_of<double>(bits_);
}

bool Packed::truth() {
  expect(Kind::Truth);
  return bits_ != 0;
}

std::size_t Packed::list() { return take_count(Kind::List); }

std::size_t Packed::map() { return take_count(Kind::Map); }

void Packed::key(std::string_view expected) {
  if (text() != expected) refuse("another key");
}

void Packed::row(std::size_t fields) {
  if (list() != fields) refuse("a row of another length");
}

void Packed::skip(std::size_t values) {
  for (std::uint64_t waiting = values; waiting > 0; --waiting) {
    const auto kind = take();
    if (kind == Kind::List) waiting += bits_;
    if (kind == Kind::Map) waiting += 2 * bits_;
    if (kind != Kind::Text) continue;
    if (bits_ > left()) refuse("cut off");
    at_ += static_cast<std::size_t>(bits_);
  }
}

void Packed::end() {
  if (left() > 0) refuse("bytes after the end");
}

bool Packed::given() {
  if (left() == 0) refuse("cut off");
  if (static_cast<std::uint8_t>(bytes_[at_]) != nothing) return true;
  ++at_;
  return false;
}

bool Packed::next_is(Kind kind) const {
  auto ahead = *this;
  return ahead.take() == kind;
}

}  // namespace rxplain
