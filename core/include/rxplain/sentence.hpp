// Sentence: what is said where no language is known yet, as the reading of a file does.
//
// It is written in English where it arises, with {names} for what differs from case to case. A language translates the
// whole pattern (guidelines/wording/<language>/failures.json) and may put the parts in another order. A part is a
// sentence itself: a fragment that has its own translation, or somebody's word, which has none and stays as it is.
#pragma once

#include <functional>
#include <string>
#include <vector>

namespace rxplain {

class Sentence {
 public:
  struct Part;

  Sentence(const char* words);  // NOLINT: implicit on purpose
  Sentence(std::string words);  // NOLINT: implicit on purpose
  Sentence(std::string pattern, std::vector<Part> parts);

  [[nodiscard]] std::string in_english() const;

  // The pattern of a language for an English one; that one itself where there is none.
  using Translate = std::function<std::string(const std::string&)>;
  [[nodiscard]] std::string in_words(const Translate& translate) const;

 private:
  std::string pattern_;
  std::vector<Part> parts_;
};

struct Sentence::Part {
  std::string name;
  Sentence words;
};

}  // namespace rxplain
