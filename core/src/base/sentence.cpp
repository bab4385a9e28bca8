#include "rxplain/sentence.hpp"

#include <algorithm>

namespace rxplain {

Sentence::Sentence(const char* words) : pattern_(words) {}
Sentence::Sentence(std::string words) : pattern_(std::move(words)) {}
Sentence::Sentence(std::string pattern, std::vector<Part> parts)
    : pattern_(std::move(pattern)), parts_(std::move(parts)) {}

std::string Sentence::in_english() const {
  return in_words([](const std::string& pattern) { return pattern; });
}

// What is filled in is never read for placeholders again: it may be somebody's word.
std::string Sentence::in_words(const Translate& translate) const {
  if (parts_.empty()) return translate(pattern_);
  const auto pattern = translate(pattern_);
  std::string text;
  std::size_t at = 0;
  while (at < pattern.size()) {
    const auto part = std::find_if(parts_.begin(), parts_.end(), [&](const Part& each) {
      return pattern.compare(at, each.name.size() + 2, '{' + each.name + '}') == 0;
    });
    if (part == parts_.end()) {
      text += pattern[at++];
    } else {
      text += part->words.in_words(translate);
      at += part->name.size() + 2;
    }
  }
  return text;
}

}  // namespace rxplain
