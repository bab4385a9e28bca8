#include <algorithm>

#include "base/text.hpp"
#include "rxplain/cohort.hpp"
#include "rxplain/rxplain.hpp"

namespace rxplain {

namespace {

// A field of a tab-separated table: never a tab or a line feed.
std::string field(const std::string& text) {
  std::string safe = text;
  for (auto& letter : safe) {
    if (letter == '\t' || letter == '\n' || letter == '\r') letter = ' ';
  }
  return safe;
}

const char* word_for(GeneStatus status) {
  return status == GeneStatus::Called ? "called" : status == GeneStatus::Ambiguous ? "ambiguous" : "not-callable";
}

const char* word_for(ResultSource source) {
  switch (source) {
    case ResultSource::File:
      return "file";
    case ResultSource::Outside:
      return "outside";
    case ResultSource::Manual:
      return "manual";
    case ResultSource::None:
      break;
  }
  return "none";
}

std::string line_of(const std::vector<std::string>& fields) {
  std::vector<std::string> safe;
  for (const auto& text : fields)
    safe.push_back(text.empty() ? "-" : field(text));
  return join(safe, "\t") + "\n";
}

constexpr const char* gene_columns =
    "gene\tstatus\tdiplotypes\tphenotypes\tactivity_score\tpossible_diplotypes\tpossible_phenotypes\tvariants\tsites_"
    "known\tsites_total\tnotes\tsource\n";

std::vector<std::string> gene_fields(const GeneEntry& gene) {
  std::vector<std::string> names;
  for (const auto& diplotype : gene.diplotypes)
    names.push_back(diplotype.name);
  std::vector<std::string> notes;
  for (const auto& note : gene.notes)
    add_unique(notes, note.code);
  const auto known =
      std::count_if(gene.sites.begin(), gene.sites.end(), [](const auto& site) { return site.observation.is_known(); });
  return {gene.symbol,
          word_for(gene.status),
          join(names, " | "),
          join(gene.phenotypes, " | "),
          gene.activity_score ? format_score(*gene.activity_score) : "",
          std::to_string(gene.possible.diplotypes),
          join(gene.possible.phenotypes, " | "),
          gene.variants ? join(*gene.variants, " | ") : "",
          std::to_string(known),
          std::to_string(gene.sites.size()),
          join(notes, ","),
          word_for(gene.source)};
}

}  // namespace

std::string to_gene_table(const Report& report) {
  std::string table = gene_columns;
  for (const auto& gene : report.genes)
    table += line_of(gene_fields(gene));
  return table;
}

std::string cohort_table_heading() { return std::string("sample\t") + gene_columns; }

std::string to_gene_lines(const std::string& person, const std::vector<GeneEntry>& genes) {
  std::string lines;
  for (const auto& gene : genes)
    lines += field(person) + "\t" + line_of(gene_fields(gene));
  return lines;
}

std::string to_advice_table(const Report& report) {
  std::string table = "medicine\tcategory\tsource\tpopulation\tgenes\tresults\tstrength\trecommendation\tcitation\n";
  for (const auto& medicine : report.medicines) {
    for (const auto& advice : medicine.advice) {
      std::vector<std::string> results;
      for (const auto& [gene, result] : advice.phenotypes)
        results.push_back(gene + "=" + result);
      table += line_of({medicine.name, advice.category, advice.source, advice.population, join(advice.genes, ","),
                        join(results, "; "), advice.strength, advice.recommendation, advice.citation_url});
    }
  }
  return table;
}

}  // namespace rxplain
