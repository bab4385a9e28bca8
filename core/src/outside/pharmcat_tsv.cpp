// Outside calls as PharmCAT takes them: https://pharmcat.org/using/Outside-Call-Format/
#include <set>

#include "base/text.hpp"
#include "outside/formats.hpp"
#include "outside/table.hpp"

namespace rxplain {

namespace {

constexpr std::size_t largest_text = 1 << 20;

Failure bad_line(std::size_t number, const Sentence& what) {
  return {"bad-outside-calls",
          Sentence("Line {number} of the results from elsewhere {what}.",
                   {{"number", std::to_string(number)}, {"what", what}}),
          "Give one line a gene: gene, tab, diplotype, tab, phenotype, tab, activity score."};
}

bool is_symbol(std::string_view text) {
  const auto allowed = [](char letter) {
    return (letter >= 'A' && letter <= 'Z') || (letter >= '0' && letter <= '9') || letter == '-';
  };
  if (text.size() < 2 || text.size() > 12 || text[0] < 'A' || text[0] > 'Z') return false;
  for (const char letter : text) {
    if (!allowed(letter)) return false;
  }
  return true;
}

// A row of raw data, which also stands in tabs, has a chromosome or a position where a result has none.
bool is_place(std::string_view text) {
  return !text.empty() && (text == "X" || text == "Y" || text == "XY" || text == "MT" || text.starts_with("chr") ||
                           text.find_first_not_of("0123456789") == std::string_view::npos);
}

bool is_mine(std::string_view beginning) {
  for (const auto line : lines_of(beginning)) {
    if (trim(line).empty() || (line.starts_with('#') && !line.starts_with("##fileformat"))) continue;
    const auto fields = split(line, '\t');
    return fields.size() >= 2 && fields.size() <= 4 && is_symbol(trim(fields[0])) && !is_place(trim(fields[1])) &&
           trim(fields[1]) != "Genotype";
  }
  return false;
}

Outcome<std::vector<OutsideCall>> read(const ResultText& given, const Guidelines& guidelines) {
  return parse_outside_calls(given.text, guidelines);
}

}  // namespace

Outcome<std::vector<OutsideCall>> parse_outside_calls(std::string_view text, const Guidelines& guidelines) {
  if (text.size() > largest_text)
    return Failure{"bad-outside-calls", "The results from elsewhere are far larger than any list of genes.",
                   "Give one line a gene."};
  std::vector<OutsideCall> calls;
  std::set<std::string> seen;
  std::size_t number = 0;
  for (const auto line : lines_of(text)) {
    ++number;
    if (trim(line).empty() || line.starts_with('#')) continue;
    const auto fields = split(line, '\t');
    if (fields.size() < 2 || fields.size() > 4) return bad_line(number, "does not have two to four columns");
    const auto field = [&](std::size_t index) {
      return index < fields.size() ? std::string(trim(fields[index])) : std::string();
    };
    OutsideCall call{field(0), field(1), field(2), field(3)};
    if (guidelines.find_gene(call.gene) == nullptr)
      return bad_line(number, Sentence("names {gene}, a gene that these guidelines do not know",
                                       {{"gene", quotable(call.gene, 30)}}));
    if (call.diplotype.empty() && call.phenotype.empty() && call.activity_score.empty())
      return bad_line(number, "gives no result");
    if (!seen.insert(call.gene).second)
      return bad_line(number, Sentence("names {gene} a second time", {{"gene", call.gene}}));
    const auto diplotypes = alternatives(call.diplotype, " OR ");
    if (diplotypes.size() > 1) call.candidates = call_of(call.gene, diplotypes).candidates;
    calls.push_back(std::move(call));
  }
  return calls;
}

const ResultFormat pharmcat_tsv{"", is_mine, read};

}  // namespace rxplain
