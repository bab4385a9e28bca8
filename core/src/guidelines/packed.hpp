// The packed bundle, read where it lies, from its first byte to its last.
//
// The bundle is MessagePack (https://github.com/msgpack/msgpack/blob/master/spec.md) whose objects are rows: lists of
// fields in a fixed order without their names (scripts/guidelines/layout.mjs). So nothing is searched for, no index is
// made, and little code is needed; in a browser a first load spends more time on translating code than on running it.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace rxplain {

// Borrows the bytes. Each call reads one value and stands behind it, but for those that are `const`. Whatever is asked
// for and is not there is a std::runtime_error, and so are bytes that are cut off.
class Packed {
 public:
  enum class Kind { Nothing, Truth, Integer, Single, Number, Text, List, Map };

  explicit Packed(std::string_view bytes) : bytes_(bytes) {}

  [[nodiscard]] std::string_view text();
  [[nodiscard]] std::int64_t integer();
  [[nodiscard]] double number();
  [[nodiscard]] bool truth();
  [[nodiscard]] std::size_t list();  // how many items follow: never more than there are bytes left
  [[nodiscard]] std::size_t map();   // how many keys, each with its value, follow
  void text(std::string& into) { into = std::string(text()); }  // cheaper than to assign, which copes with growing
  void key(std::string_view expected);
  void row(std::size_t fields);  // that many follow
  void skip(std::size_t values);
  void end();  // there is nothing more

  // Whether a field that may be left out is there; what stands in its place is read.
  [[nodiscard]] bool given();
  [[nodiscard]] bool next_is(Kind kind) const;

 private:
  Kind take();
  std::size_t take_count(Kind kind);
  std::uint64_t take_bytes(std::size_t count);
  void expect(Kind kind);
  [[nodiscard]] std::size_t left() const { return bytes_.size() - at_; }

  std::string_view bytes_;
  std::size_t at_ = 0;
  std::uint64_t bits_ = 0;  // of the value taken last. Text, List, Map: how many bytes, items, keys; others: itself
};

}  // namespace rxplain
