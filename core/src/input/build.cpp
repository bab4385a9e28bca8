#include "input/build.hpp"

#include <algorithm>
#include <array>
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

bool is_letter_or_digit(char letter) { return (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9'); }

// Whether a line in small letters has the word, and not as the end of a longer one: b37, but not 8b37f0.
bool has_word(std::string_view line, std::string_view word) {
  for (auto at = line.find(word); at != std::string_view::npos; at = line.find(word, at + 1)) {
    if (at == 0 || !is_letter_or_digit(line[at - 1])) return true;
  }
  return false;
}

template <class Words>
bool has_any(std::string_view line, const Words& words) {
  return std::any_of(words.begin(), words.end(), [&](std::string_view word) { return has_word(line, word); });
}

constexpr std::array<std::string_view, 4> words38 = {"grch38", "hg38", "hs38", "b38"};
constexpr std::array<std::string_view, 5> words37 = {"grch37", "hg19", "hs37", "b37", "g1k_v37"};
constexpr std::array<std::string_view, 4> words36 = {"ncbi36", "hg18", "b36", "g1k_v36"};
constexpr std::array<std::string_view, 3> words_t2t = {"chm13", "t2t", "hs1."};

std::optional<Build> build_in_words(const std::string& text) {
  const auto lower = to_lower(text);
  const bool says38 = has_any(lower, words38);
  const bool says37 = has_any(lower, words37);
  if (says38 == says37) return std::nullopt;
  return says38 ? Build::GRCh38 : Build::GRCh37;
}

std::string_view foreign_build_in_words(const std::string& text) {
  const auto lower = to_lower(text);
  if (has_any(lower, words38) || has_any(lower, words37)) return {};
  return has_any(lower, words36) ? ncbi36_name : has_any(lower, words_t2t) ? t2t_name : std::string_view();
}

struct HeaderWitness {
  std::set<Build> by_length;
  std::set<Build> by_word;
  std::string foreign;
  std::set<std::int64_t> mitochondrial_lengths;
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
    if (chromosome->name == "chrM") witness.mitochondrial_lengths.insert(contig.length);
  }
  for (const auto& line : file.header.reference_lines) {
    if (const auto build = build_in_words(line)) witness.by_word.insert(*build);
    if (const auto foreign = foreign_build_in_words(line); !foreign.empty()) witness.foreign = foreign;
  }
  for (const auto& build : file.accession_builds)
    witness.by_length.insert(build == "GRCh38" ? Build::GRCh38 : Build::GRCh37);
  return witness;
}

Failure unsupported(const Sentence& message) {
  return {"unsupported-build", message,
          "Ask for the same data on the reference genome GRCh38 (hg38) or GRCh37 (hg19)."};
}

Failure conflicting() {
  return {"conflicting-build", "This file contradicts itself about the reference genome that its positions belong to.",
          "Ask whoever made it which reference genome it is, and for a file whose header and records agree."};
}

Phrase evidence_of(const std::string& kind, Build build, std::map<std::string, std::string> fill = {}) {
  fill.emplace("build", name_of(build));
  return {"buildEvidence." + kind, std::move(fill)};
}

Phrase sites_evidence(const Agreement& agreement, Build build) {
  return evidence_of("sites", build,
                     {{"count", std::to_string(agreement.equal)}, {"total", std::to_string(agreement.total())}});
}

// UCSC's hg19 came with another mitochondrial sequence than all others. Its name for it, without a length, is taken
// for that one unless the build is a later one.
bool has_old_mitochondrial(const HeaderWitness& header, const VariantFile& file, std::optional<Build> build) {
  if (header.mitochondrial_lengths.contains(old_mitochondrial_length)) return true;
  if (header.mitochondrial_lengths.contains(mitochondrial_length) || build == Build::GRCh38) return false;
  return std::any_of(file.mitochondrial_names.begin(), file.mitochondrial_names.end(),
                     [](const auto& name) { return to_lower(name).starts_with("chr"); });
}

// Too few records to prove a build, but they lie where the other one has its sites, and not where this one has.
bool leans_to(const Agreement& other, const Agreement& own) {
  return other.equal >= 2 && other.equal > 2 * own.equal && other.equal >= 9 * other.different;
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

std::optional<Build> build_of_header(const VariantFile& file) {
  const auto header = question_header(file);
  auto named = header.by_length;
  named.insert(header.by_word.begin(), header.by_word.end());
  return named.size() == 1 ? std::optional(*named.begin()) : std::nullopt;
}

Outcome<BuildDecision> decide_build(const Guidelines& guidelines, const VariantFile& file) {
  const auto on38 = compare(index_bases(guidelines, Build::GRCh38), file);
  const auto on37 = compare(index_bases(guidelines, Build::GRCh37), file);
  const auto header = question_header(file);
  if (!header.foreign.empty())
    return unsupported(Sentence("The positions of this file belong to {build}, which Rxplain cannot read.",
                                {{"build", std::string(header.foreign)}}));

  BuildDecision decision;
  Verdict verdict;
  if (on38.convincing() && on37.convincing()) return conflicting();
  for (const auto build : {Build::GRCh38, Build::GRCh37}) {
    const auto& agreement = build == Build::GRCh38 ? on38 : on37;
    if (!agreement.convincing()) continue;
    verdict.hear(build);
    decision.evidence.push_back(sites_evidence(agreement, build));
  }
  for (const auto build : header.by_length) {
    verdict.hear(build);
    decision.evidence.push_back(evidence_of("contigs", build));
  }
  for (const auto build : header.by_word) {
    verdict.hear(build);
    decision.evidence.push_back(evidence_of("header", build));
  }
  if (verdict.contradiction) return conflicting();
  decision.build = verdict.build;
  decision.old_mitochondrial = has_old_mitochondrial(header, file, verdict.build);
  if (verdict.build) {
    const auto& own = *verdict.build == Build::GRCh38 ? on38 : on37;
    const auto& other = *verdict.build == Build::GRCh38 ? on37 : on38;
    if (own.different >= enough_sites && own.different > own.equal) return conflicting();
    if (leans_to(other, own)) return conflicting();
  } else {
    // Blocks and insertions near the sites could be read on either build, and on one of them wrongly.
    const bool may_be_read = std::any_of(file.records.begin(), file.records.end(),
                                         [](const auto& record) { return record.chromosome != "chrM"; });
    if (may_be_read)
      return unsupported(
          "This file does not say which reference genome its positions belong to, and too few of its records can "
          "tell.");
    decision.evidence.push_back({"buildEvidence.nothing", {}});
  }
  return decision;
}

}  // namespace rxplain
