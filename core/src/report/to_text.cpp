#include <algorithm>
#include <array>
#include <string_view>

#include "base/text.hpp"
#include "report/site_counts.hpp"
#include "rxplain/rxplain.hpp"

namespace rxplain {

namespace {

struct Heading {
  std::string_view category;
  std::string_view words;
};

constexpr std::array<Heading, 6> headings = {{{"avoid", "Another medicine is advised"},
                                              {"adjust", "A different dose or start is advised"},
                                              {"caution", "Extra care is advised"},
                                              {"cannot-tell", "The file cannot tell"},
                                              {"no-guidance", "No published advice for this result"},
                                              {"standard", "No change because of these genes"}}};

std::string describe_sex(const SexReading& sex) {
  if (sex.value == SexChromosomes::Unknown) return {};
  return std::string("Read as having ") + (sex.value == SexChromosomes::XX ? "two X chromosomes" : "one X chromosome") +
         (sex.from == SexReading::From::Asked ? " (your choice)" : " (as the file shows)") + ".\n";
}

std::string describe_counts(const SiteCounts& counts) {
  return "Of " + std::to_string(counts.total) + " positions, " + std::to_string(counts.seen) + " were read and " +
         std::to_string(counts.inferred) + " taken as the reference; not used: " + std::to_string(counts.low_quality) +
         " of low quality, " + std::to_string(counts.no_call) + " without a result, " +
         std::to_string(counts.conflict) + " conflicting.\n";
}

std::string describe_input(const InputEntry& input, const SiteCounts& counts) {
  if (input.format == "none") return "No genotype file; results from elsewhere only.\n";
  const auto files = input.files.size() > 1 ? std::to_string(input.files.size()) + " files, " : std::string();
  return "Read: " + files + input.format + ", " + input.build.value_or("reference genome unknown") + ", person " +
         input.sample.value_or("-") + ", " + std::to_string(input.records_used) + " of " +
         std::to_string(input.records_read) + " records used.\n" + "Sites without a record are read as " +
         (input.absence_is_reference ? "the reference (your choice)" : "not tested") + ".\n" + describe_sex(input.sex) +
         describe_counts(counts);
}

std::string in_words(const NumberRange& range) {
  const auto least = format_number(range.min);
  return range.min == range.max ? least : least + " to " + format_number(range.max);
}

std::string describe_estimate(const DoseEstimate& estimate) {
  std::string text = "    Estimate, for professionals: ";
  if (estimate.status == DoseEstimate::Status::Withheld) {
    text += "none. " + join(estimate.reasons, " ") + "\n";
  } else {
    const bool before = estimate.status == DoseEstimate::Status::BeforeAdjustment;
    text += in_words(estimate.per_week) + " mg a week (" + in_words(estimate.per_day) + " mg a day)" +
            (before ? ", still to be adjusted" : "") + ".\n";
    for (const auto& each : estimate.adjustments)
      text += "      " + each.text + " Then " + in_words(each.per_week) + " mg a week.\n";
    for (const auto& remark : estimate.remarks)
      text += "      " + remark + "\n";
  }
  return text + "      " + estimate.notice + " (" + estimate.citation.url + ")\n";
}

std::string describe_medicine(const MedicineEntry& medicine) {
  std::string text = "  " + medicine.name + "\n";
  for (const auto& advice : medicine.advice) {
    std::vector<std::string> results;
    for (const auto& [gene, result] : advice.phenotypes)
      results.push_back(gene + " " + result);
    text += "    " + (advice.population.empty() ? std::string() : "[" + advice.population + "] ") +
            advice.recommendation + "\n";
    text += "    " + join(results, "; ") + " (" + advice.source +
            (advice.strength.empty() ? "" : ", " + advice.strength) + "; " + advice.citation_url + ")\n";
    for (const auto& note : advice.notes)
      text += "    " + note.text + "\n";
  }
  if (medicine.estimate) text += describe_estimate(*medicine.estimate);
  return text;
}

std::string describe_gene(const GeneEntry& gene) {
  std::vector<std::string> names;
  for (const auto& diplotype : gene.diplotypes)
    names.push_back(diplotype.name);
  std::string text = "  " + gene.symbol + ": ";
  if (gene.status == GeneStatus::NotCallable) {
    text += "not callable";
  } else {
    if (!names.empty()) text += join(names, " or ") + ", ";
    text += join(gene.phenotypes, " or ");
    if (gene.source == ResultSource::Manual) text += " (typed in)";
    if (gene.source == ResultSource::Outside) text += " (from elsewhere)";
    if (gene.status == GeneStatus::Ambiguous)
      text += "; not certain, still possible: " + join(gene.possible.phenotypes, ", ");
  }
  text += "\n";
  for (const auto& hint : gene.hints)
    text += "    Not a result: " + hint.text + "\n";
  for (const auto& note : gene.notes) {
    if (note.warning) text += "    " + note.text + "\n";
  }
  return text;
}

}  // namespace

std::string to_text(const Report& report) {
  std::string text = "Rxplain " + report.program_version + ", guidelines " + report.guidelines_version + "\n" +
                     describe_input(report.input, count_sites(report.genes));
  text += "Do not stop or change any medicine because of this report; talk to your doctor or pharmacist.\n";
  const auto asked = [&](const MedicineEntry& medicine) {
    return report.asked.empty() || std::any_of(report.asked.begin(), report.asked.end(),
                                               [&](const auto& entry) { return entry.name == medicine.name; });
  };
  for (const auto& heading : headings) {
    std::string section;
    for (const auto& medicine : report.medicines) {
      if (medicine.category == heading.category && asked(medicine)) section += describe_medicine(medicine);
    }
    if (!section.empty()) text += "\n" + std::string(heading.words) + "\n" + section;
  }
  text += "\nGenes\n";
  for (const auto& gene : report.genes)
    text += describe_gene(gene);
  for (const auto& note : report.notes)
    text += "\n" + note.text + "\n";
  return text;
}

}  // namespace rxplain
