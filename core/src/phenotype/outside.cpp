#include "phenotype/outside.hpp"

#include <algorithm>
#include <set>

#include "alleles/names.hpp"
#include "base/text.hpp"
#include "phenotype/assign.hpp"
#include "phenotype/gene_notes.hpp"
#include "phenotype/hints.hpp"
#include "phenotype/settle_status.hpp"

namespace rxplain {

namespace {

constexpr std::size_t largest_text = 1 << 20;

// Notes that fall with the file's own call.
const std::vector<std::string> on_the_call = {"must-test-missing", "phase-decides", "phase-ties", "site-decides",
                                              "copies-decide"};

Failure bad_line(std::size_t number, const std::string& what) {
  return {"bad-outside-calls", "Line " + std::to_string(number) + " of the results from elsewhere " + what + ".",
          "Give one line a gene: gene, tab, diplotype, tab, phenotype, tab, activity score."};
}

std::optional<Effects> effects_of_name(const Gene& gene, const std::string& name) {
  for (const auto& allele : gene.alleles) {
    if (allele.name == name || allele.display == name) return effects_of(allele);
  }
  for (const auto& allele : gene.without_definition) {
    if (allele.name == name) return effects_of(allele);
  }
  return std::nullopt;
}

// *4x2: two copies of *4. Only where the number of copies is given.
std::optional<Effects> effects_of_copies(const Gene& gene, const std::string& name) {
  const auto mark = name.rfind('x');
  if (mark == std::string::npos || mark == 0) return std::nullopt;
  const auto copies = parse_integer<int>(std::string_view(name).substr(mark + 1));
  const auto single = effects_of_name(gene, name.substr(0, mark));
  if (!copies || *copies < 1 || *copies > 20 || !single) return std::nullopt;
  const auto times = [&](const Effect& effect) {
    return effect.activity ? Effect{std::nullopt, *effect.activity * *copies} : Effect{};
  };
  Effects all{times(single->own), {}};
  for (const auto& [source, effect] : single->others)
    all.others[source] = times(effect);
  return all;
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

// One side of a diplotype: a named allele, copies of one, or a tandem *36+*10 whose members add up.
std::optional<Effects> effects_of_side(const Gene& gene, const std::string& side) {
  if (auto whole = effects_of_name(gene, side)) return whole;
  if (auto copies = effects_of_copies(gene, side)) return copies;
  if (side.find('+') == std::string::npos) return std::nullopt;
  std::optional<Effects> sum;
  for (const auto part : split(side, '+')) {
    const std::string name(trim(part));
    auto member = effects_of_name(gene, name);
    if (!member) member = effects_of_copies(gene, name);
    if (!member) return std::nullopt;
    if (sum) {
      add_member(*sum, *member);
    } else {
      sum = std::move(member);
    }
  }
  return sum;
}

// The fields of an HLA typing: *57:01:01 -> 57, 01, 01. Empty where the text is no typing.
std::vector<std::string> typing_fields(std::string_view typing) {
  if (!typing.starts_with('*')) return {};
  std::vector<std::string> fields;
  for (auto field : split(typing.substr(1), ':')) {
    // The last field may carry a letter: N for an allele that is not expressed, G and P for groups.
    while (field.size() > 1 && field.back() >= 'A' && field.back() <= 'Z')
      field.remove_suffix(1);
    if (field.empty() || field.find_first_not_of("0123456789") != std::string_view::npos) return {};
    // The first field has two digits, the others two or more: *5701 is another spelling, not another allele.
    if (field.size() < 2 || (fields.empty() && field.size() > 2)) return {};
    fields.emplace_back(field);
  }
  return fields;
}

// Positive where one typed side is the allele; negative where both sides were typed and neither may be it; else empty.
std::string status_of(const std::string& allele, const std::vector<std::string>& sides) {
  const auto wanted = typing_fields(allele);
  bool open = sides.size() != 2;
  for (const auto& side : sides) {
    const auto fields = typing_fields(side);
    const auto shared = std::min(fields.size(), wanted.size());
    const auto count = static_cast<std::ptrdiff_t>(shared);
    const bool agree = std::equal(fields.begin(), fields.begin() + count, wanted.begin());
    if (shared > 0 && agree && fields.size() >= wanted.size()) return "positive";
    // No typing at all, or one that is too coarse to tell.
    open = open || fields.empty() || agree;
  }
  return open ? std::string() : "negative";
}

class Applier {
 public:
  Applier(const Guidelines& guidelines, const Gene& gene, const OutsideCall& call, GeneOutcome& outcome)
      : gene_(gene),
        call_(call),
        outcome_(outcome),
        from_file_(file_result(outcome.entry)),
        notes_(guidelines, gene, outcome.entry.notes) {}

  void apply() {
    reset();
    if (gene_.lookup == Gene::Lookup::AlleleStatus && has_status_rules()) {
      apply_status();
    } else if (is_reported(call_.diplotype)) {
      settle_results({{call_.diplotype, std::nullopt}});
    } else if (!call_.diplotype.empty()) {
      apply_diplotype();
    } else {
      apply_phenotype();
    }
    if (outcome_.results.empty() && outcome_.statuses.empty()) {
      notes_.warn("outside-call-unknown", {{"result", quotable(given())}});
      return;
    }
    outcome_.entry.source = ResultSource::Outside;
    settle_hints(outcome_);
    notes_.info("outside-call-used", {{"result", quotable(given())}});
    if (!from_file_.empty() && from_file_ != join(outcome_.entry.phenotypes, ", ")) {
      notes_.warn("outside-call-conflict", {{"result", quotable(given())}, {"fromFile", from_file_}});
    }
  }

 private:
  static std::string file_result(const GeneEntry& entry) {
    return entry.source == ResultSource::File ? join(entry.possible.phenotypes, ", ") : std::string();
  }

  [[nodiscard]] std::string given() const {
    return !call_.diplotype.empty()   ? call_.diplotype
           : !call_.phenotype.empty() ? call_.phenotype
                                      : call_.activity_score;
  }

  [[nodiscard]] bool has_status_rules() const {
    return std::any_of(gene_.phenotype_rules.begin(), gene_.phenotype_rules.end(),
                       [](const auto& rule) { return rule.kind == PhenotypeRule::Kind::AlleleStatus; });
  }

  // Of a gene that laboratories report in their own words, those words may be a genotype: CYP1A2 *1C/*1C.
  [[nodiscard]] bool is_reported(const std::string& words) const {
    return std::any_of(gene_.phenotype_rules.begin(), gene_.phenotype_rules.end(), [&](const auto& rule) {
      return rule.kind == PhenotypeRule::Kind::Reported && rule.phenotype == words;
    });
  }

  // What the file gave is replaced; its sites stay, its notes on why it could not be called go.
  void reset() {
    auto& entry = outcome_.entry;
    entry.status = GeneStatus::NotCallable;
    entry.diplotypes.clear();
    entry.phenotypes.clear();
    entry.activity_score.reset();
    entry.possible = {};
    entry.by_source.clear();
    entry.not_excluded.clear();
    entry.variants.reset();
    entry.source = ResultSource::None;
    std::erase_if(entry.notes, [](const auto& note) {
      return note.code.starts_with("not-callable") || contains(on_the_call, note.code);
    });
    outcome_.results.clear();
  }

  // Each side without the gene's name: HLA-B*57:01 and B*57:01 are *57:01.
  [[nodiscard]] std::vector<std::string> sides() const {
    std::vector<std::string> found;
    for (const auto part : split(call_.diplotype, '/')) {
      auto side = trim(part);
      for (const auto name :
           {std::string_view(gene_.symbol), std::string_view(gene_.symbol).substr(gene_.symbol.find('-') + 1)}) {
        if (!side.starts_with(name)) continue;
        side = trim(side.substr(name.size()));
        break;
      }
      found.emplace_back(side);
    }
    return found;
  }

  void apply_status() {
    const auto typed = sides();
    for (const auto& rule : gene_.phenotype_rules) {
      if (rule.kind != PhenotypeRule::Kind::AlleleStatus) continue;
      if (call_.diplotype.empty()) {
        if (rule.phenotype == call_.phenotype) outcome_.statuses[rule.allele] = rule.phenotype;
        continue;
      }
      const auto status = status_of(rule.allele, typed);
      if (!status.empty() && rule.phenotype == rule.allele + " " + status) {
        outcome_.statuses[rule.allele] = rule.phenotype;
      }
    }
    for (const auto& [allele, status] : outcome_.statuses)
      outcome_.entry.phenotypes.push_back(status);
    outcome_.entry.possible.phenotypes = outcome_.entry.phenotypes;
    if (!outcome_.statuses.empty()) outcome_.entry.status = GeneStatus::Called;
  }

  void apply_diplotype() {
    std::vector<std::string> sides;
    for (const auto side : split(call_.diplotype, '/'))
      sides.emplace_back(trim(side));
    if (sides.size() == 2 && name_before(sides[1], sides[0])) std::swap(sides[0], sides[1]);
    std::vector<Effects> effects;
    std::vector<std::string> unknown;
    for (const auto& side : sides) {
      if (auto effect = effects_of_side(gene_, side)) {
        effects.push_back(std::move(*effect));
      } else {
        unknown.push_back(quotable(side, 30));
      }
    }
    if (!unknown.empty() || effects.empty() || effects.size() > 2) {
      if (!unknown.empty()) notes_.warn("unknown-allele", {}, {}, unknown);
      if (!call_.phenotype.empty() || !call_.activity_score.empty()) apply_phenotype();
      return;
    }
    const auto result = assign_by_source(gene_, effects[0], effects.size() == 1 ? nullptr : &effects[1]);
    DiplotypeEntry entry{join(sides, "/"),      {}, result.own.phenotype, result.own.activity_score, 0, false,
                         source_results(result)};
    for (std::size_t side = 0; side < sides.size(); ++side)
      entry.alleles.push_back(allele_entry(sides[side], effects[side]));
    outcome_.entry.diplotypes = {std::move(entry)};
    outcome_.entry.possible.diplotypes = 1;
    outcome_.entry.possible.names = {join(sides, "/")};
    outcome_.results = {{result, sides}};
    summarise_diplotypes(outcome_.entry);
    settle_status({result}, outcome_);
  }

  // A phenotype without a diplotype leaves every activity score of its band possible.
  void apply_phenotype() {
    std::vector<GeneResult> results;
    if (const auto score = parse_decimal(call_.activity_score)) {
      results.push_back(assign_from_score(gene_, *score));
    } else {
      for (const double attainable : attainable_scores(gene_)) {
        const auto result = assign_from_score(gene_, attainable);
        if (result.phenotype == call_.phenotype) results.push_back(result);
      }
      const bool known = std::any_of(gene_.phenotype_rules.begin(), gene_.phenotype_rules.end(),
                                     [&](const auto& rule) { return rule.phenotype == call_.phenotype; });
      if (results.empty() && known) results.push_back({call_.phenotype, std::nullopt});
    }
    settle_results(results);
  }

  void settle_results(const std::vector<GeneResult>& results) {
    std::vector<SourcedResult> sourced;
    for (const auto& result : results) {
      add_unique(outcome_.entry.phenotypes, result.phenotype);
      for (auto& behind : results_behind(gene_, result))
        sourced.push_back(std::move(behind));
    }
    for (const auto& result : sourced)
      outcome_.results.push_back({result, {}});
    settle_status(sourced, outcome_);
    // Several scores of one phenotype are one result to the reader.
    if (outcome_.entry.phenotypes.size() == 1) outcome_.entry.status = GeneStatus::Called;
  }

  const Gene& gene_;
  const OutsideCall& call_;
  GeneOutcome& outcome_;
  std::string from_file_;
  GeneNotes notes_;
};

}  // namespace

Outcome<std::vector<OutsideCall>> parse_outside_calls(std::string_view text, const Guidelines& guidelines) {
  if (text.size() > largest_text)
    return Failure{"bad-outside-calls", "The results from elsewhere are far larger than any list of genes.",
                   "Give one line a gene."};
  std::vector<OutsideCall> calls;
  std::set<std::string> seen;
  std::size_t number = 0;
  for (const auto raw : split(text, '\n')) {
    ++number;
    const auto line = raw.ends_with('\r') ? raw.substr(0, raw.size() - 1) : raw;
    if (trim(line).empty() || line.starts_with('#')) continue;
    const auto fields = split(line, '\t');
    if (fields.size() < 2 || fields.size() > 4) return bad_line(number, "does not have two to four columns");
    const auto field = [&](std::size_t index) {
      return index < fields.size() ? std::string(trim(fields[index])) : std::string();
    };
    OutsideCall call{field(0), field(1), field(2), field(3)};
    if (guidelines.find_gene(call.gene) == nullptr)
      return bad_line(number, "names " + quotable(call.gene, 30) + ", a gene that these guidelines do not know");
    if (call.diplotype.empty() && call.phenotype.empty() && call.activity_score.empty())
      return bad_line(number, "gives no result");
    if (!seen.insert(call.gene).second) return bad_line(number, "names " + call.gene + " a second time");
    calls.push_back(std::move(call));
  }
  return calls;
}

void apply_outside_call(const Guidelines& guidelines, const Gene& gene, const OutsideCall& call, GeneOutcome& outcome) {
  Applier(guidelines, gene, call, outcome).apply();
}

}  // namespace rxplain
