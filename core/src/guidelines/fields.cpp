#include "guidelines/fields.hpp"

#include <algorithm>
#include <stdexcept>

namespace rxplain {

void text_if_given(Packed& in, std::string& into) {
  if (in.given()) in.text(into);
}

void text_if_given(Packed& in, std::optional<std::string>& into) {
  if (in.given()) into.emplace(in.text());
}

void number_if_given(Packed& in, double& into) {
  if (in.given()) into = in.number();
}

void number_if_given(Packed& in, std::optional<double>& into) {
  if (in.given()) into = in.number();
}

void truth_if_given(Packed& in, bool& into) {
  if (in.given()) into = in.truth();
}

void read_texts(Packed& in, std::vector<std::string>& into) {
  read_each(in, into, [](Packed& in, std::string& text) { in.text(text); });
}

void texts_if_given(Packed& in, std::vector<std::string>& into) {
  if (in.given()) read_texts(in, into);
}

void read_pair(Packed& in, Pair& into) {
  in.row(2);
  in.text(into[0]);
  in.text(into[1]);
}

void read_citation(Packed& in, Citation& into) {
  in.row(4);
  in.text(into.title);
  in.text(into.url);
  text_if_given(in, into.version);
  text_if_given(in, into.pmid);
}

std::size_t read_word(Packed& in, std::span<const std::string_view> words) {
  const auto found = std::find(words.begin(), words.end(), in.text());
  if (found == words.end()) throw std::runtime_error("an unknown word");
  return static_cast<std::size_t>(found - words.begin());
}

void read_words(Packed& in, WordTable& into) {
  read_table(in, into, [](Packed& in, std::string& word) { in.text(word); });
}

void words_if_given(Packed& in, WordTable& into) {
  if (in.given()) read_words(in, into);
}

}  // namespace rxplain
