// Fields of rows. What stands behind `if_given` may be left out and then stays as it was.
#pragma once

#include <array>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "guidelines/packed.hpp"
#include "rxplain/citation.hpp"

namespace rxplain {

void text_if_given(Packed& in, std::string& into);
void text_if_given(Packed& in, std::optional<std::string>& into);
void number_if_given(Packed& in, double& into);
void number_if_given(Packed& in, std::optional<double>& into);
void truth_if_given(Packed& in, bool& into);

void read_texts(Packed& in, std::vector<std::string>& into);
void texts_if_given(Packed& in, std::vector<std::string>& into);

using Pair = std::array<std::string, 2>;
void read_pair(Packed& in, Pair& into);

void read_citation(Packed& in, Citation& into);

// The place of the next text among `words`. Throws std::runtime_error where it is none of them.
[[nodiscard]] std::size_t read_word(Packed& in, std::span<const std::string_view> words);

// `words`: what the meanings are called in the files, in the order of the meanings.
template <class Meaning>
void read_meaning(Packed& in, Meaning& into, std::span<const std::string_view> words) {
  into = static_cast<Meaning>(read_word(in, words));
}

// Fills the items where they will stay: code that moves them would be as long as the reading.
template <class Item, class Read>
void read_each(Packed& in, std::vector<Item>& into, Read read) {
  into = std::vector<Item>(in.list());
  for (auto& item : into)
    read(in, item);
}

template <class Item, class Read>
void each_if_given(Packed& in, std::vector<Item>& into, Read read) {
  if (in.given()) read_each(in, into, read);
}

template <class Item, class Read>
void read_table(Packed& in, std::map<std::string, Item>& into, Read read) {
  for (auto count = in.map(); count > 0; --count)
    read(in, into[std::string(in.text())]);
}

using WordTable = std::map<std::string, std::string>;
void read_words(Packed& in, WordTable& into);
void words_if_given(Packed& in, WordTable& into);

}  // namespace rxplain
