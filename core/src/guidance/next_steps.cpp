#include "guidance/next_steps.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <tuple>

#include "base/text.hpp"
#include "phenotype/gene_notes.hpp"

namespace rxplain {

namespace {

// Where the guidelines name no test of its own, the positions that the file lacks; where it lacks none, their order on
// the chromosomes.
std::string test_for(const Gene& gene, const std::vector<std::string>& sites) {
  if (!gene.settled_by.empty()) return gene.settled_by;
  return sites.empty() ? "phase" : "sites";
}

bool is_asked(const std::vector<AskedMedicine>& asked, const std::string& medicine) {
  return std::any_of(asked.begin(), asked.end(), [&](const auto& each) { return each.name == medicine; });
}

std::map<std::string, std::vector<std::string>> waiting_by_gene(const std::vector<MedicineEntry>& medicines) {
  std::map<std::string, std::vector<std::string>> waiting;
  for (const auto& medicine : medicines) {
    for (const auto& advice : medicine.advice) {
      for (const auto& gene : advice.waits_for)
        add_unique(waiting[gene], medicine.name);
    }
  }
  return waiting;
}

}  // namespace

std::vector<std::string> deciding_sites(const GeneEntry& gene) {
  std::vector<std::string> sites;
  for (const auto& site : gene.sites) {
    if (!site.observation.is_known() && site.must_test) sites.push_back(site.id);
  }
  for (const auto& site : gene.sites) {
    if (!site.observation.is_known() && site.observation.state != ObservationState::NotTested)
      add_unique(sites, site.id);
  }
  return sites;
}

std::vector<NextStepEntry> next_steps(const Guidelines& guidelines, const std::vector<MedicineEntry>& medicines,
                                      const std::vector<GeneEntry>& genes, const std::vector<AskedMedicine>& asked) {
  const auto waiting = waiting_by_gene(medicines);
  std::vector<NextStepEntry> steps;
  for (const auto& entry : genes) {
    const auto found = waiting.find(entry.symbol);
    const auto* gene = guidelines.find_gene(entry.symbol);
    if (found == waiting.end() || gene == nullptr) continue;
    NextStepEntry step;
    step.gene = entry.symbol;
    const auto sites = deciding_sites(entry);
    step.test = test_for(*gene, sites);
    if (step.test == "sites") step.sites = sites;
    step.medicines = found->second;
    std::copy_if(step.medicines.begin(), step.medicines.end(), std::back_inserter(step.asked),
                 [&](const auto& medicine) { return is_asked(asked, medicine); });
    const std::map<std::string, std::string> fill = {{"gene", step.gene}, {"sites", some_of(guidelines, step.sites)}};
    step.text = guidelines.words("nextSteps." + step.test + ".text", fill);
    step.patient = guidelines.words("nextSteps." + step.test + ".patient", fill);
    steps.push_back(std::move(step));
  }
  std::stable_sort(steps.begin(), steps.end(), [](const auto& one, const auto& other) {
    return std::tuple(other.asked.size(), other.medicines.size()) < std::tuple(one.asked.size(), one.medicines.size());
  });
  return steps;
}

}  // namespace rxplain
