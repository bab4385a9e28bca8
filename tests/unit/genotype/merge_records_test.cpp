#include "genotype/merge_records.hpp"

#include <string>
#include <vector>

#include "catch.hpp"

using namespace rxplain;

namespace {

Site site_of(const std::string& ref, const std::vector<std::string>& alts, const std::string& left = "",
             const std::string& right = "") {
  Site site;
  site.id = "s";
  site.grch38 = site.grch37 = {1000, ref};
  site.alts = alts;
  site.left_context = left;
  site.right_context = right;
  return site;
}

const Site snv = site_of("G", {"A", "T"});
const Site repeat = site_of("CAT", {"C", "CATAT"}, "GGGTTTTTGC", "ATATATAAGTAGG");

// A row with genotype such as "0/1", "1|0", "./1".
struct Row {
  std::int64_t pos = 1000;
  std::string ref = "G";
  std::vector<std::string> alts = {"A"};
  std::string genotype = "0/0";
  std::int64_t end = 0;

  [[nodiscard]] VariantRecord record() const {
    VariantRecord made;
    made.chromosome = "chr1";
    made.pos = pos;
    made.ref = ref;
    made.alts = alts;
    made.end = end > 0 ? end : pos + static_cast<std::int64_t>(ref.size()) - 1;
    for (const char letter : genotype) {
      if (letter == '|') made.phased = true;
      if (letter == '.') made.genotype.push_back(std::nullopt);
      if (letter >= '0' && letter <= '9') made.genotype.push_back(letter - '0');
    }
    return made;
  }
};

Observation merged(const Site& site, std::vector<VariantRecord> records, const ObservationRules& rules = {}) {
  const Projection projection(site, Build::GRCh38);
  std::vector<const VariantRecord*> concerned;
  std::uint64_t number = 0;
  for (auto& record : records) {
    record.number = ++number;
    if (projection.concerns(record)) concerned.push_back(&record);
  }
  if (concerned.empty()) return {};
  return merge_records(site, projection, concerned, rules);
}

// "seen G/A", "conflict", "no-call ./A": state and alleles.
std::string said(const Site& site, const std::vector<Row>& rows) {
  std::vector<VariantRecord> records;
  for (const auto& row : rows)
    records.push_back(row.record());
  const auto observation = merged(site, records);
  std::string text(name_of(observation.state));
  std::string alleles;
  for (const auto& copy : observation.alleles)
    alleles += (alleles.empty() ? "" : observation.phased ? "|" : "/") + copy.value_or(".");
  return alleles.empty() || observation.state == ObservationState::Conflict ? text : text + " " + alleles;
}

}  // namespace

TEST_CASE("one row is what it says") {
  CHECK(said(snv, {{.genotype = "0/0"}}) == "seen G/G");
  CHECK(said(snv, {{.genotype = "0/1"}}) == "seen G/A");
  CHECK(said(snv, {{.genotype = "1|0"}}) == "seen A|G");
  CHECK(said(snv, {{.genotype = "1"}}) == "seen A");
  CHECK(said(snv, {{.alts = {}, .genotype = "0/0"}}) == "seen G/G");
  CHECK(said(snv, {{.alts = {"T", "A"}, .genotype = "1/2"}}) == "seen T/A");
  CHECK(said(snv, {{.genotype = "./."}}) == "no-call");
  CHECK(said(snv, {{.genotype = "./1"}}) == "no-call ./A");
  CHECK(said(snv, {{.genotype = ""}}) == "no-call");
  CHECK(said(snv, {{.alts = {"C"}, .genotype = "0/1"}}) == "conflict");
  CHECK(said(snv, {{.alts = {"<NON_REF>"}, .genotype = "0/1"}}) == "conflict");
  CHECK(said(snv, {{.alts = {"A", "<NON_REF>"}, .genotype = "0/1"}}) == "seen G/A");
  CHECK(said(snv, {}) == "not-tested");
}

TEST_CASE("alternatives in rows of their own are put together") {
  CHECK(said(snv, {{.alts = {"A"}, .genotype = "0/1"}, {.alts = {"T"}, .genotype = "0/0"}}) == "seen G/A");
  CHECK(said(snv, {{.alts = {"A"}, .genotype = "0/1"}, {.alts = {"T"}, .genotype = "0/1"}}) == "seen A/T");
  CHECK(said(snv, {{.alts = {"A"}, .genotype = "0/0"}, {.alts = {"T"}, .genotype = "1/1"}}) == "seen T/T");
  CHECK(said(snv, {{.alts = {"A"}, .genotype = "1|0"}, {.alts = {"T"}, .genotype = "0|1"}}) == "seen A|T");
  CHECK(said(snv, {{.alts = {"A"}, .genotype = "./1"}, {.alts = {"T"}, .genotype = "1/."}}) == "seen A/T");
  CHECK(said(snv, {{.alts = {"A"}, .genotype = "0/1"}, {.alts = {"T"}, .genotype = "./."}}) == "no-call ./A");
  CHECK(said(snv, {{.alts = {"A"}, .genotype = "./."}, {.alts = {"T"}, .genotype = "./."}}) == "no-call");
}

TEST_CASE("rows that claim more than there is contradict each other") {
  CHECK(said(snv, {{.alts = {"A"}, .genotype = "1/1"}, {.alts = {"T"}, .genotype = "0/1"}}) == "conflict");
  CHECK(said(snv, {{.alts = {"A"}, .genotype = "0|1"}, {.alts = {"T"}, .genotype = "0|1"}}) == "conflict");
  CHECK(said(snv, {{.genotype = "0/1"}, {.genotype = "0/0"}}) == "conflict");
  CHECK(said(snv, {{.genotype = "0/1"}, {.genotype = "1/1"}}) == "conflict");
  CHECK(said(snv, {{.genotype = "0/1"}, {.genotype = "1"}}) == "conflict");
  CHECK(said(snv, {{.alts = {}, .genotype = "0/0"}, {.genotype = "0/1"}}) == "conflict");
  CHECK(said(snv, {{.genotype = "0/1"}, {.ref = "C", .genotype = "0/0"}}) == "conflict");
}

TEST_CASE("the same row twice is one row") {
  CHECK(said(snv, {{.genotype = "0/1"}, {.genotype = "0/1"}}) == "seen G/A");
  CHECK(said(snv, {{.genotype = "1/1"}, {.genotype = "1/1"}}) == "seen A/A");
  CHECK(said(snv, {{.genotype = "0/0"}, {.genotype = "0/0"}}) == "seen G/G");
}

TEST_CASE("one change in two rows of different spelling may be one copy or two") {
  CHECK(said(snv, {{.genotype = "0/1"}, {.pos = 999, .ref = "CG", .alts = {"TA"}, .genotype = "0/1"}}) == "conflict");
  CHECK(said(snv, {{.genotype = "1/1"}, {.pos = 999, .ref = "CG", .alts = {"TA"}, .genotype = "1/1"}}) == "seen A/A");
}

TEST_CASE("more than two copies are never read as two") {
  CHECK(said(snv, {{.genotype = "0/0/0"}}) == "conflict");
  CHECK(said(snv, {{.alts = {}, .genotype = "0/0/0"}}) == "conflict");
  CHECK(said(snv, {{.genotype = "0/0/1"}}) == "conflict");
  CHECK(said(snv, {{.genotype = "./././."}}) == "conflict");
}

TEST_CASE("a deletion over the site is seen beside the site's own row") {
  const Row deletion = {.pos = 998, .ref = "ACG", .alts = {"A"}, .genotype = "0/1"};
  CHECK(said(snv, {deletion}) == "conflict");
  CHECK(said(snv, {deletion, {.genotype = "0/1"}}) == "conflict");
  CHECK(said(snv, {deletion, {.alts = {}, .genotype = "0/0"}}) == "conflict");
  CHECK(said(snv, {{.pos = 998, .ref = "ACG", .alts = {"A"}, .genotype = "0/0"}}) == "seen G/G");
}

TEST_CASE("a block is evidence of the reference as far as it reaches") {
  const Row block = {.pos = 900, .ref = "C", .alts = {"<NON_REF>"}, .genotype = "0/0", .end = 1100};
  CHECK(said(snv, {block}) == "reference-block G/G");
  CHECK(said(repeat, {block}) == "reference-block CAT/CAT");
  auto until = block;
  until.end = 1000;
  CHECK(said(snv, {until}) == "reference-block G/G");
  CHECK(said(repeat, {until}) == "not-tested");
  auto rest = block;
  rest.pos = 1001;
  rest.ref = "A";
  CHECK(said(repeat, {until, rest}) == "reference-block CAT/CAT");
  rest.pos = 1002;
  rest.ref = "T";
  CHECK(said(repeat, {until, rest}) == "not-tested");
  auto called = block;
  called.genotype = "./.";
  CHECK(said(snv, {called}) == "no-call");
}

TEST_CASE("rows of single bases over a repeat together are evidence, a gap between them is none") {
  const std::vector<Row> rows = {{.pos = 1000, .ref = "C", .alts = {}},
                                 {.pos = 1001, .ref = "A", .alts = {}},
                                 {.pos = 1002, .ref = "T", .alts = {}}};
  CHECK(said(repeat, rows) == "seen CAT/CAT");
  CHECK(said(repeat, {rows[0], rows[2]}) == "not-tested");
  CHECK(said(repeat, {rows[0], rows[1]}) == "not-tested");
  auto unsure = rows;
  unsure[1].genotype = "./.";
  CHECK(said(repeat, unsure) == "no-call");
}

TEST_CASE("what is below the thresholds is shown and not believed") {
  auto record = Row{.genotype = "0/1"}.record();
  const ObservationRules rules = {.min_genotype_quality = 20, .min_depth = 8};
  const auto state = [&] { return std::string(name_of(merged(snv, {record}, rules).state)); };
  CHECK(state() == "seen");
  record.quality = 20;
  record.depth = 8;
  CHECK(state() == "seen");
  record.quality = 19;
  CHECK(state() == "low-quality");
  record.quality = 99;
  record.depth = 7;
  CHECK(state() == "low-quality");
  record.depth = 30;
  record.filter = "LowQual";
  CHECK(state() == "low-quality");
  record.filter.clear();
  record.allele_depths = {30, 0};
  CHECK(state() == "low-quality");
  record.allele_depths = {0, 30};
  CHECK(state() == "low-quality");
  record.allele_depths = {15, 15};
  CHECK(state() == "seen");
  record.genotype = {0, 0};
  record.allele_depths = {0, 30};
  CHECK(state() == "low-quality");
}

TEST_CASE("each of two alleles needs the share of the reads that is asked for") {
  auto record = Row{.genotype = "0/1"}.record();
  record.allele_depths = {24, 6};
  const auto read_with = [&](double fraction) { return merged(snv, {record}, {.min_allele_fraction = fraction}); };
  CHECK(read_with(0).state == ObservationState::Seen);
  CHECK(read_with(0.2).state == ObservationState::Seen);
  CHECK(read_with(0.25).state == ObservationState::LowQuality);
  CHECK(read_with(0.25).reason == Phrase{"observed.few-reads", {{"reads", "6"}, {"all", "30"}, {"limit", "25"}}});
  record.genotype = {1, 0};
  CHECK(read_with(0.25).state == ObservationState::LowQuality);
  record.genotype = {0, 0};
  CHECK(read_with(0.25).state == ObservationState::Seen);
  record.genotype = {0, 1};
  record.allele_depths.clear();
  CHECK(read_with(0.5).state == ObservationState::Seen);
}

TEST_CASE("a doubtful row of the reference does not hide a good one, whichever comes first") {
  auto good = Row{.alts = {}}.record();
  auto weak = good;
  weak.quality = 3;
  const ObservationRules rules = {.min_genotype_quality = 20};
  CHECK(merged(snv, {good, weak}, rules).state == ObservationState::Seen);
  CHECK(merged(snv, {weak, good}, rules).state == ObservationState::Seen);
  CHECK(merged(snv, {weak, weak}, rules).state == ObservationState::LowQuality);
}

TEST_CASE("thousands of rows at one place are merged in time") {
  auto weak = Row{}.record();
  weak.quality = 3;
  const std::vector<VariantRecord> records(50'000, weak);
  CHECK(merged(snv, records, {.min_genotype_quality = 20}).state == ObservationState::LowQuality);
}

TEST_CASE("phase sets are kept with the row") {
  auto record = Row{.genotype = "0|1"}.record();
  record.phase_set = 42;
  const auto observation = merged(snv, {record});
  CHECK(observation.phased);
  CHECK(observation.phase_set == 42);
}

TEST_CASE("a structural variant that is not carried neither confirms nor disturbs a site") {
  const Row deletion = {.pos = 900, .ref = "N", .alts = {"<DEL>"}, .genotype = "0/0", .end = 1100};
  CHECK(said(snv, {deletion}) == "not-tested");
  CHECK(said(snv, {deletion, {.genotype = "0/1"}}) == "seen G/A");
  CHECK(said(repeat, {deletion}) == "not-tested");
  auto unknown = deletion;
  unknown.genotype = "./.";
  CHECK(said(snv, {unknown, {.genotype = "0/1"}}) == "seen G/A");
  const Row insertion = {.pos = 1000, .ref = "N", .alts = {"<INS>"}, .genotype = "0/0"};
  CHECK(said(snv, {insertion, {.genotype = "0/1"}}) == "seen G/A");
}

TEST_CASE("a structural variant that is carried takes the site out of what is known") {
  for (const std::string genotype : {"0/1", "1/1", "./1", "1"}) {
    INFO(genotype);
    const Row deletion = {.pos = 900, .ref = "N", .alts = {"<DEL>"}, .genotype = genotype, .end = 1100};
    CHECK(said(snv, {deletion}) == "conflict");
    CHECK(said(snv, {deletion, {.genotype = "0/0"}}) == "conflict");
    CHECK(said(snv, {deletion, {.alts = {}, .genotype = "0/0"}}) == "conflict");
  }
}
