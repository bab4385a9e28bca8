#include "phenotype/gene_notes.hpp"

#include "base/text.hpp"

namespace rxplain {

namespace {

constexpr std::size_t most_names = 6;

}  // namespace

std::string some_of(const Guidelines& guidelines, const std::vector<std::string>& names) {
  if (names.size() <= most_names) return join(names, ", ");
  const std::vector<std::string> first(names.begin(), names.begin() + static_cast<std::ptrdiff_t>(most_names));
  return guidelines.words("lists.more",
                          {{"names", join(first, ", ")}, {"count", std::to_string(names.size() - most_names)}});
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
