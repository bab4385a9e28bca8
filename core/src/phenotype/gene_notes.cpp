#include "phenotype/gene_notes.hpp"

#include "base/text.hpp"

namespace rxplain {

std::string some_of(const std::vector<std::string>& names, std::size_t most) {
  if (names.size() <= most) return join(names, ", ");
  const std::vector<std::string> first(names.begin(), names.begin() + static_cast<std::ptrdiff_t>(most));
  return join(first, ", ") + " and " + std::to_string(names.size() - most) + " more";
}

void GeneNotes::info(const std::string& code, std::map<std::string, std::string> fill, std::vector<std::string> sites,
                     std::vector<std::string> alleles) {
  add(code, false, std::move(fill), std::move(sites), std::move(alleles));
}

void GeneNotes::warn(const std::string& code, std::map<std::string, std::string> fill, std::vector<std::string> sites,
                     std::vector<std::string> alleles) {
  add(code, true, std::move(fill), std::move(sites), std::move(alleles));
}

void GeneNotes::add(const std::string& code, bool warning, std::map<std::string, std::string> fill,
                    std::vector<std::string> sites, std::vector<std::string> alleles) {
  fill.emplace("gene", gene_.symbol);
  fill.emplace("sites", some_of(sites));
  fill.emplace("alleles", some_of(alleles));
  fill.emplace("count", std::to_string(sites.size()));
  fill.emplace("reason", "");
  Note note;
  note.code = code;
  note.warning = warning;
  note.gene = gene_.symbol;
  note.text = trim(guidelines_.words("notes." + code + ".text", fill));
  note.sites = std::move(sites);
  note.alleles = std::move(alleles);
  notes_.push_back(std::move(note));
}

}  // namespace rxplain
