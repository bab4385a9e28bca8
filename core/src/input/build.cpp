#include "input/build.hpp"

#include <map>
#include <set>

#include "base/text.hpp"
#include "input/chromosome.hpp"

namespace rxplain {

namespace {

// Fewer sites than this prove nothing: on the wrong build one base in four agrees by chance.
constexpr int enough_sites = 4;

struct Agreement {
  int equal = 0;
  int different = 0;
  [[nodiscard]] int total() const { return equal + different; }
  [[nodiscard]] bool convincing() const { return equal >= enough_sites && equal >= 9 * different; }
};

using PositionIndex = std::map<std::pair<std::string, std::int64_t>, char>;

PositionIndex index_bases(const Guidelines& guidelines, Build build) {
  PositionIndex bases;
  for (const auto& gene : guidelines.genes) {
    if (gene.ploidy == Gene::Ploidy::Mitochondrial) continue;  // the same on both builds
    for (const auto& site : gene.sites) {
      if (site.is_single_base()) bases[{gene.chromosome, site.on(build).pos}] = site.on(build).ref[0];
    }
  }
  return bases;
}

Agreement compare(const PositionIndex& bases, const VariantFile& file) {
  Agreement agreement;
  for (const auto& record : file.records) {
    const auto found = bases.find({record.chromosome, record.pos});
    if (found == bases.end() || record.ref.empty() || record.ref[0] == 'N') continue;
    ++(record.ref[0] == found->second ? agreement.equal : agreement.different);
  }
  return agreement;
}

std::optional<Build> build_in_words(const std::string& text) {
  const auto lower = to_lower(text);
  const auto says = [&](std::string_view word) { return lower.find(word) != std::string::npos; };
  const bool says38 = says("grch38") || says("hg38") || says("hs38") || says("b38");
  const bool says37 = says("grch37") || says("hg19") || says("hs37") || says("b37");
  if (says38 == says37) return std::nullopt;
  return says38 ? Build::GRCh38 : Build::GRCh37;
}

struct HeaderWitness {
  std::set<Build> by_length;
  std::set<Build> by_word;
  std::string foreign;
  bool old_mitochondrial = false;
};

HeaderWitness question_header(const VariantFile& file) {
  HeaderWitness witness;
  for (const auto& contig : file.header.contigs) {
    const auto chromosome = parse_chromosome(contig.name);
    if (!chromosome) continue;
    if (chromosome->build) witness.by_length.insert(*chromosome->build);
    if (const auto build = build_of_length(chromosome->name, contig.length)) witness.by_length.insert(*build);
    if (const auto foreign = foreign_build_of_length(chromosome->name, contig.length); !foreign.empty())
      witness.foreign = foreign;
    if (chromosome->name == "chrM" && contig.length == old_mitochondrial_length) witness.old_mitochondrial = true;
  }
  for (const auto& line : file.header.reference_lines) {
    if (const auto build = build_in_words(line)) witness.by_word.insert(*build);
  }
  for (const auto& build : file.accession_builds)
    witness.by_length.insert(build == "GRCh38" ? Build::GRCh38 : Build::GRCh37);
  return witness;
}

Failure unsupported(const std::string& message) {
  return {"unsupported-build", message,
          "Ask for the same data on the reference genome GRCh38 (hg38) or GRCh37 (hg19)."};
}

Failure conflicting() {
  return {"conflicting-build", "This file contradicts itself about the reference genome that its positions belong to.",
          "Ask whoever made it which reference genome it is, and for a file whose header and records agree."};
}

std::string sites_sentence(const Agreement& agreement, Build build) {
  return std::to_string(agreement.equal) + " of " + std::to_string(agreement.total()) +
         " reference bases at catalog sites are those of " + std::string(name_of(build)) + ".";
}

// What one kind of evidence says; the first kind that speaks decides, a later one that speaks otherwise is a
// contradiction.
struct Verdict {
  std::optional<Build> build;
  bool contradiction = false;
  void hear(Build said) {
    if (!build) build = said;
    if (*build != said) contradiction = true;
  }
};

}  // namespace

Outcome<BuildDecision> decide_build(const Guidelines& guidelines, const VariantFile& file) {
  const auto on38 = compare(index_bases(guidelines, Build::GRCh38), file);
  const auto on37 = compare(index_bases(guidelines, Build::GRCh37), file);
  const auto header = question_header(file);
  if (!header.foreign.empty())
    return unsupported("The positions of this file belong to " + header.foreign + ", which Rxplain cannot read.");

  BuildDecision decision;
  decision.old_mitochondrial = header.old_mitochondrial;
  Verdict verdict;
  if (on38.convincing() && on37.convincing()) return conflicting();
  for (const auto build : {Build::GRCh38, Build::GRCh37}) {
    const auto& agreement = build == Build::GRCh38 ? on38 : on37;
    if (!agreement.convincing()) continue;
    verdict.hear(build);
    decision.evidence.push_back(sites_sentence(agreement, build));
  }
  for (const auto build : header.by_length) {
    verdict.hear(build);
    decision.evidence.push_back("The contig lengths or accessions are those of " + std::string(name_of(build)) + ".");
  }
  for (const auto build : header.by_word) {
    verdict.hear(build);
    decision.evidence.push_back("The header names " + std::string(name_of(build)) + ".");
  }
  if (verdict.contradiction) return conflicting();
  decision.build = verdict.build;
  if (verdict.build) {
    const auto& agreement = *verdict.build == Build::GRCh38 ? on38 : on37;
    if (agreement.different >= enough_sites && agreement.different > agreement.equal) return conflicting();
  } else {
    if (on38.total() + on37.total() > 0)
      return unsupported(
          "This file does not say which reference genome its positions belong to, and too few of its records can "
          "tell.");
    decision.evidence.emplace_back("Nothing in this file tells its reference genome.");
  }
  return decision;
}

}  // namespace rxplain
