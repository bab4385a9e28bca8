#include "phenotype/side_effects.hpp"

#include <algorithm>
#include <optional>

#include "base/text.hpp"

namespace rxplain {

namespace {

constexpr int most_copies = 20;

std::optional<Effects> effects_of_name(const Gene& gene, const std::string& name) {
  for (const auto& allele : gene.alleles) {
    if (allele.name == name || allele.display == name) return effects_of(allele);
  }
  for (const auto& allele : gene.without_definition) {
    if (allele.name == name) return effects_of(allele);
  }
  return std::nullopt;
}

Effects times(const Effects& single, int copies) {
  const auto multiplied = [&](const Effect& effect) {
    return effect.activity ? Effect{std::nullopt, *effect.activity * copies} : Effect{};
  };
  Effects all{multiplied(single.own), {}};
  for (const auto& [source, effect] : single.others)
    all.others[source] = multiplied(effect);
  return all;
}

// *4x2: two copies of *4. *4xN: two copies at least.
std::vector<Effects> effects_of_copies(const Gene& gene, const std::string& name) {
  const auto mark = name.rfind('x');
  if (!has_copies(gene) || mark == std::string::npos || mark == 0) return {};
  const auto single = effects_of_name(gene, name.substr(0, mark));
  if (!single) return {};
  const auto count = name.substr(mark + 1);
  std::vector<Effects> all;
  if (count == "N" || count == "n") {
    for (int copies = 2; copies <= most_copies; ++copies) {
      auto effects = times(*single, copies);
      if (std::find(all.begin(), all.end(), effects) == all.end()) all.push_back(std::move(effects));
    }
  } else if (const auto copies = parse_integer<int>(count); copies && *copies >= 1 && *copies <= most_copies) {
    all.push_back(times(*single, *copies));
  }
  return all;
}

std::vector<Effects> effects_of_member(const Gene& gene, const std::string& name) {
  if (auto whole = effects_of_name(gene, name)) return {std::move(*whole)};
  return effects_of_copies(gene, name);
}

// Adds the activity of one more member of a tandem; a source that does not know every member knows none of the whole.
void add_member(Effects& sum, const Effects& member) {
  const auto plus = [](const Effect& left, const Effect& right) {
    return left.activity && right.activity ? Effect{std::nullopt, *left.activity + *right.activity} : Effect{};
  };
  sum.own = plus(sum.own, member.own);
  std::erase_if(sum.others, [&](const auto& other) { return !member.others.contains(other.first); });
  for (auto& [source, effect] : sum.others)
    effect = plus(effect, member.others.at(source));
}

}  // namespace

bool has_copies(const Gene& gene) {
  return std::any_of(gene.without_definition.begin(), gene.without_definition.end(), [](const auto& named) {
    const auto mark = named.name.find('x');
    return named.at_least || (named.name.starts_with('*') && mark != std::string::npos && mark > 1);
  });
}

std::vector<Effects> effects_of_side(const Gene& gene, const std::string& side) {
  if (auto whole = effects_of_member(gene, side); !whole.empty()) return whole;
  // Of any other gene, names that are joined are no tandem.
  if (!has_copies(gene) || side.find('+') == std::string::npos) return {};
  std::vector<Effects> sums;
  bool first = true;
  for (const auto part : split(side, '+')) {
    const auto members = effects_of_member(gene, std::string(trim(part)));
    if (members.empty()) return {};
    std::vector<Effects> next;
    for (const auto& member : members) {
      if (first) next.push_back(member);
      for (auto sum : sums) {
        add_member(sum, member);
        if (next.size() <= most_copies * most_copies) next.push_back(std::move(sum));
      }
    }
    if (next.size() > most_copies * most_copies) return {};
    sums = std::move(next);
    first = false;
  }
  return sums;
}

}  // namespace rxplain
