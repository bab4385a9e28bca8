#include "input/stretches/sifted.hpp"

namespace rxplain {

void add_item(std::string& sifted, SiftedItem kind, std::string_view text) {
  sifted += static_cast<char>(kind);
  sifted += text;
  sifted += '\n';
}

std::optional<ItemRead> take_item(std::string_view& sifted) {
  const auto end = sifted.find('\n');
  if (end == std::string_view::npos || end == 0) return std::nullopt;
  const ItemRead item{static_cast<SiftedItem>(sifted.front()), sifted.substr(1, end - 1)};
  sifted.remove_prefix(end + 1);
  return item;
}

}  // namespace rxplain
