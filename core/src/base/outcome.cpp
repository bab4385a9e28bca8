#include "rxplain/outcome.hpp"

namespace rxplain {

Failure::Failure(std::string what, Sentence message_said, Sentence hint_said)
    : code(std::move(what)),
      message(message_said.in_english()),
      hint(hint_said.in_english()),
      message_(std::move(message_said)),
      hint_(std::move(hint_said)) {}

Failure Failure::of_file(const Sentence& file) const {
  return {code, Sentence("{file}: {what}", {{"file", file}, {"what", message_}}), hint_};
}

Failure Failure::in_words(const Sentence::Translate& translate) const {
  Failure translated = *this;
  translated.message = message_.in_words(translate);
  translated.hint = hint_.in_words(translate);
  return translated;
}

}  // namespace rxplain
