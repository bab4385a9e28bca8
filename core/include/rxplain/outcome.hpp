// Outcome: a value, or the reason why there is none.
//
// Only two things fail in Rxplain: a file that cannot be read as genotypes, and options that make no sense.
// Everything else (a site that was not tested, a gene that cannot be called) is a result with notes.
#pragma once

#include <string>
#include <utility>
#include <variant>

#include "rxplain/sentence.hpp"

namespace rxplain {

// Why there is no result: a code of core/contract/failure.schema.json, one sentence on what is wrong, and one
// on what would help. All three are safe to show to a reader; none quotes more than a few characters of a file.
struct Failure {
  Failure(std::string code, Sentence message, Sentence hint);
  std::string code;
  std::string message;  // in English, where nobody translated it
  std::string hint;

  // Of several files, which one it is about.
  [[nodiscard]] Failure of_file(const Sentence& file) const;
  [[nodiscard]] Failure in_words(const Sentence::Translate& translate) const;

 private:
  Sentence message_;
  Sentence hint_;
};

template <class Value>
class [[nodiscard]] Outcome {
 public:
  Outcome(Value value) : content_(std::move(value)) {}        // NOLINT: implicit on purpose
  Outcome(Failure failure) : content_(std::move(failure)) {}  // NOLINT: implicit on purpose

  explicit operator bool() const { return std::holds_alternative<Value>(content_); }
  [[nodiscard]] const Value& value() const { return std::get<Value>(content_); }
  [[nodiscard]] Value& value() { return std::get<Value>(content_); }
  [[nodiscard]] const Failure& failure() const { return std::get<Failure>(content_); }

 private:
  std::variant<Value, Failure> content_;
};

}  // namespace rxplain
