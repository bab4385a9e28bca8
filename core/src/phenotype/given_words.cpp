#include "phenotype/given_words.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "phenotype/side_effects.hpp"

namespace rxplain {

namespace {

// Without the gene's name in front: HLA-B*57:01 and B*57:01 are *57:01.
std::string_view without_gene(const Gene& gene, std::string_view text) {
  const std::string_view symbol(gene.symbol);
  for (const auto name : {symbol, symbol.substr(symbol.find('-') + 1)}) {
    if (text.starts_with(name)) {
      text = trim(text.substr(name.size()));
      return text.starts_with(':') ? trim(text.substr(1)) : text;
    }
  }
  return text;
}

// (*36+*10) and [*36+*10]: the brackets say only what belongs together.
std::string_view without_brackets(std::string_view side) {
  const bool round = side.starts_with('(') && side.ends_with(')');
  const bool square = side.starts_with('[') && side.ends_with(']');
  if (side.size() < 3 || (!round && !square)) return side;
  const auto inside = side.substr(1, side.size() - 2);
  return inside.find_first_of("()[]") == std::string_view::npos ? trim(inside) : side;
}

std::string without_spaces(std::string_view text) {
  std::string tight;
  for (const char letter : text) {
    if (letter != ' ' && letter != '\t') tight += letter;
  }
  return tight;
}

bool is_known(const Gene& gene, const std::string& side) { return !effects_of_side(gene, side).empty(); }

// *4.001 -> *4
std::string core_allele(const std::string& name) {
  const auto point = name.find('.');
  const bool suballele = name.starts_with('*') && point != std::string::npos && point > 1 && point + 1 < name.size() &&
                         name.find_first_not_of("0123456789", point + 1) == std::string::npos;
  return suballele ? name.substr(0, point) : name;
}

std::string tidy_side(const Gene& gene, std::string_view text) {
  const std::string side(trim(text));
  if (is_known(gene, side)) return side;
  const auto bare = without_brackets(without_gene(gene, side));
  std::string name(bare);
  if (is_known(gene, name)) return name;
  if (bare.starts_with("m.") && is_known(gene, std::string(bare.substr(2)))) return std::string(bare.substr(2));
  name = without_spaces(bare);
  if (is_known(gene, name)) return name;
  const auto core = core_allele(name);
  return is_known(gene, core) ? core : std::string(bare);
}

void replace_all(std::string& text, std::string_view from, std::string_view to) {
  for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
    text.replace(at, from.size(), to);
}

// Small letters, one space between words, -ize for -ise; no abbreviation in brackets behind it.
std::string plain(const Gene& gene, std::string_view words) {
  auto text = trim(without_gene(gene, trim(words)));
  if (const auto open = text.rfind('('); open != std::string_view::npos && open > 0 && text.ends_with(')')) {
    const auto inside = text.substr(open + 1, text.size() - open - 2);
    if (inside.size() <= 4 && inside == to_upper(inside) &&
        inside.find_first_of("0123456789") == std::string_view::npos)
      text = trim(text.substr(0, open));
  }
  auto lower = to_lower(text);
  std::replace(lower.begin(), lower.end(), '_', ' ');
  replace_all(lower, "metaboliser", "metabolizer");
  if (lower.ends_with("metabolizers")) lower.pop_back();
  std::vector<std::string> parts;
  for (const auto part : split(lower, ' ')) {
    if (!part.empty()) parts.emplace_back(part);
  }
  return join(parts, " ");
}

// Poor Metabolizer -> PM
std::string initials(std::string_view phenotype) {
  std::string letters;
  for (const auto word : split(phenotype, ' ')) {
    if (word.empty() || word[0] < 'A' || word[0] > 'Z') return {};
    letters += word[0];
  }
  return letters.size() > 1 ? letters : std::string();
}

}  // namespace

std::vector<std::string> sides_of(const Gene& gene, std::string_view diplotype) {
  // A name may hold the slash itself.
  const std::string whole(trim(diplotype));
  if (is_known(gene, whole)) return {whole};
  std::vector<std::string> sides;
  for (const auto part : split(whole, '/'))
    sides.push_back(tidy_side(gene, part));
  return sides;
}

std::vector<std::string> phenotypes_of(const Gene& gene) {
  std::vector<std::string> phenotypes;
  for (const auto& rule : gene.phenotype_rules)
    add_unique(phenotypes, rule.phenotype);
  std::sort(phenotypes.begin(), phenotypes.end());
  return phenotypes;
}

std::optional<std::string> phenotype_of(const Gene& gene, std::string_view words) {
  const auto known = phenotypes_of(gene);
  const std::string exact(trim(words));
  if (contains(known, exact)) return exact;
  const auto only = [&](const auto& is_meant) -> std::optional<std::string> {
    const auto first = std::find_if(known.begin(), known.end(), is_meant);
    if (first == known.end() || std::find_if(first + 1, known.end(), is_meant) != known.end()) return std::nullopt;
    return *first;
  };
  const auto wanted = plain(gene, words);
  if (wanted.empty()) return std::nullopt;
  if (auto found = only([&](const auto& each) { return plain(gene, each) == wanted; })) return found;
  return only([&](const auto& each) { return initials(each) == to_upper(wanted); });
}

}  // namespace rxplain
