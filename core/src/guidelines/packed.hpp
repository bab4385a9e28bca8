// A value of the packed bundle, read where it lies.
//
// The bundle is MessagePack (https://github.com/msgpack/msgpack/blob/master/spec.md). One pass notes where each value
// begins and ends; no value is copied before it is asked for. A library that builds every value took several times as
// long in the browser as all the rest of the loading.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace rxplain {

// Borrows the bytes and must outlive every value taken from it. Whatever a value is asked for that it is not, and a key
// or place that is not there, is a std::runtime_error.
class Packed {
 public:
  class Value;
  class Items;
  class Entries;

  // Throws std::runtime_error where the bytes are not one whole value, or hold what a bundle never does.
  explicit Packed(std::string_view bytes);
  [[nodiscard]] Value root() const;

 private:
  enum class Kind : std::uint8_t { Nothing, Truth, Integer, Single, Number, Text, Array, Map };
  struct Node {
    Kind kind = Kind::Nothing;
    std::uint32_t size = 0;   // Text: bytes; Array: items; Map: entries; Truth: 0 or 1
    std::uint32_t after = 0;  // the node after this one and all that it holds
    std::uint64_t bits = 0;   // Text: where it begins; Integer, Single, Number: itself
  };

  void read_value(int depth);
  void read_items(Kind kind, std::size_t count, int depth);
  void read_text(std::size_t size);
  void add(Kind kind, std::uint64_t bits, std::uint32_t size = 0);
  std::uint64_t take(std::size_t count);

  std::string_view bytes_;
  std::size_t at_ = 0;
  std::vector<Node> nodes_;
};

class Packed::Value {
 public:
  Value(const Packed& packed, std::uint32_t node) : packed_(&packed), node_(node) {}

  [[nodiscard]] bool is_text() const { return node().kind == Kind::Text; }
  [[nodiscard]] bool is_array() const { return node().kind == Kind::Array; }
  [[nodiscard]] bool is_map() const { return node().kind == Kind::Map; }

  [[nodiscard]] std::string_view text() const;
  [[nodiscard]] std::int64_t integer() const;
  [[nodiscard]] double number() const;
  [[nodiscard]] bool truth() const;

  [[nodiscard]] Items items() const;      // of an array
  [[nodiscard]] Entries entries() const;  // of a map, in the order of the file
  [[nodiscard]] Value at(std::size_t place) const;
  [[nodiscard]] Value at(std::string_view key) const;
  [[nodiscard]] std::optional<Value> find(std::string_view key) const;  // none: no such key, or null

  [[nodiscard]] std::string string() const { return std::string(text()); }
  [[nodiscard]] std::vector<std::string> strings() const;

 private:
  friend class Items;
  friend class Entries;
  [[nodiscard]] const Node& node() const { return packed_->nodes_[node_]; }
  [[nodiscard]] const Node& node(Kind expected) const;

  const Packed* packed_;
  std::uint32_t node_;
};

class Packed::Items {
 public:
  class Iterator {
   public:
    Iterator(const Packed& packed, std::uint32_t node) : packed_(&packed), node_(node) {}
    Value operator*() const { return {*packed_, node_}; }
    Iterator& operator++() {
      node_ = packed_->nodes_[node_].after;
      return *this;
    }
    bool operator!=(const Iterator& other) const { return node_ != other.node_; }

   private:
    const Packed* packed_;
    std::uint32_t node_;
  };

  explicit Items(const Value& array) : array_(array) {}
  [[nodiscard]] Iterator begin() const { return {*array_.packed_, array_.node_ + 1}; }
  [[nodiscard]] Iterator end() const { return {*array_.packed_, array_.node().after}; }
  [[nodiscard]] std::size_t size() const { return array_.node().size; }

 private:
  Value array_;
};

class Packed::Entries {
 public:
  struct Entry {
    std::string_view key;
    Value value;
  };
  class Iterator {
   public:
    Iterator(const Packed& packed, std::uint32_t node) : packed_(&packed), node_(node) {}
    Entry operator*() const { return {Value(*packed_, node_).text(), Value(*packed_, node_ + 1)}; }
    Iterator& operator++() {
      node_ = packed_->nodes_[node_ + 1].after;
      return *this;
    }
    bool operator!=(const Iterator& other) const { return node_ != other.node_; }

   private:
    const Packed* packed_;
    std::uint32_t node_;
  };

  explicit Entries(const Value& map) : map_(map) {}
  [[nodiscard]] Iterator begin() const { return {*map_.packed_, map_.node_ + 1}; }
  [[nodiscard]] Iterator end() const { return {*map_.packed_, map_.node().after}; }

 private:
  Value map_;
};

}  // namespace rxplain
