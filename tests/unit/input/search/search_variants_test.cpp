// A file that is searched says what the same file says when it is read whole.
#include <algorithm>
#include <random>

#include "../../../support/bgzf.hpp"
#include "../../../support/pack.hpp"
#include "../../../support/reading.hpp"
#include "catch.hpp"
#include "genotype/absence.hpp"
#include "input/build.hpp"
#include "input/chromosome.hpp"
#include "input/variant_file.hpp"

using namespace rxplain;
using namespace rxplain::test;

namespace {

using Random = std::mt19937;

struct Made {
  std::vector<std::pair<std::string, std::int64_t>> contigs = {
      {"chr1", 248956422}, {"chr2", 242193529},  {"chr4", 190214555},  {"chr6", 170805979},  {"chr7", 159345973},
      {"chr8", 145138636}, {"chr10", 133797422}, {"chr12", 133275309}, {"chr13", 114364328}, {"chr16", 90338345},
      {"chr19", 58617616}, {"chr22", 50818468},  {"chrX", 156040895},  {"chrM", 16569}};
  bool lengths = true;
  bool gvcf = false;
  std::string alt_line;
  std::int64_t step = 20'000;       // bases from one record to the next, on average
  bool as_close_as_genome = false;  // around some genes, and more or less far around them

  [[nodiscard]] std::string header(const std::vector<std::string>& order) const {
    std::string text = "##fileformat=VCFv4.2\n";
    for (const auto& name : order) {
      const auto found =
          std::find_if(contigs.begin(), contigs.end(), [&](const auto& each) { return each.first == name; });
      text += "##contig=<ID=" + name + (lengths ? ",length=" + std::to_string(found->second) : "") + ">\n";
    }
    if (gvcf)
      text +=
          "##ALT=<ID=NON_REF,Description=\"Any other\">\n##INFO=<ID=END,Number=1,Type=Integer,Description=\"End\">\n";
    text += alt_line;
    return text +
           "##FORMAT=<ID=GT,Number=1,Type=String,Description=\"Genotype\">\n"
           "#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\tFORMAT\tPerson\n";
  }

  static void add_close_changes(Random& random, const Region& gene, std::int64_t length,
                                std::map<std::int64_t, std::string>& at) {
    const std::int64_t reach = 40'000 * (1 + static_cast<std::int64_t>(random() % 8));
    const auto close = 200 + random() % 2'000;
    for (auto pos = std::max<std::int64_t>(1, gene.first - reach); pos < std::min(length, gene.last + reach);
         pos += 1 + static_cast<std::int64_t>(random() % (2 * close)))
      at[pos] = "A\tC";
  }

  // Records by chance, those at catalog sites among them, sorted.
  [[nodiscard]] std::string rows(Random& random, const std::string& contig, std::int64_t length) const {
    std::map<std::int64_t, std::string> at;
    for (std::int64_t pos = 1 + static_cast<std::int64_t>(random() % 1000); pos < length;
         pos += 1 + static_cast<std::int64_t>(random() % static_cast<unsigned>(2 * step)))
      at[pos] = "A\tC";
    for (const auto& gene : guidelines().genes) {
      if (gene.chromosome != contig) continue;
      if (as_close_as_genome) add_close_changes(random, gene.region(Build::GRCh38), length, at);
      for (const auto& site : gene.sites) {
        const auto& place = site.on(Build::GRCh38);
        if (site.is_single_base() && random() % 3 != 0)
          at[place.pos] = place.ref + "\t" + (place.ref == "T" ? "G" : "T");
      }
    }
    std::string text;
    for (auto each = at.begin(); each != at.end(); ++each) {
      const auto next = std::next(each);
      const auto name = std::to_string(random()) + std::to_string(random());
      text += contig + '\t' + std::to_string(each->first) + "\tn" + name + '\t';
      if (gvcf && random() % 2 == 0) {
        const auto end = next == at.end() ? each->first : next->first - 1;
        text += each->second.substr(0, each->second.find('\t')) + "\t<NON_REF>\t.\tPASS\tEND=" + std::to_string(end) +
                "\tGT\t0/0\n";
      } else {
        text += each->second + "\t.\tPASS\t.\tGT\t" + (random() % 2 == 0 ? "0/1" : "1/1") + "\n";
      }
    }
    return text;
  }

  [[nodiscard]] std::string text(Random& random, const std::vector<std::string>& header_order,
                                 const std::vector<std::string>& order) const {
    auto all = header(header_order);
    for (const auto& name : order) {
      const auto found =
          std::find_if(contigs.begin(), contigs.end(), [&](const auto& each) { return each.first == name; });
      all += rows(random, name, found->second);
    }
    return all;
  }

  [[nodiscard]] std::vector<std::string> natural() const {
    std::vector<std::string> names;
    for (const auto& [name, length] : contigs)
      names.push_back(name);
    return names;
  }
};

std::string packed(Random& random, const std::string& bytes) {
  return test::bgzf(bytes, [&] { return 1 + random() % 60'000; });
}

// The forms of a text that can be searched; blocks end anywhere, within records too.
std::vector<std::pair<std::string, std::string>> forms_of(Random& random, const std::string& text) {
  return {{"BGZF", packed(random, text)}, {"plain", text}, {"BCF", packed(random, as_bcf(text, "wu"))}};
}

VariantFile read_file(const std::string& bytes, std::optional<std::uint64_t> search) {
  MemoryByteSource source(bytes);
  auto file = read_variants(source, WantedRegions(guidelines()), std::nullopt, {search});
  REQUIRE(file);
  return std::move(file.value());
}

// Everything that a report rests on: what the records say, and what the absence of others means.
void check_same(VariantFile searched, VariantFile whole) {
  for (auto* records : {&whole.records, &whole.structural, &searched.records, &searched.structural}) {
    for (auto& record : *records) {
      record.number = 0;
      record.is_numbered = true;
    }
  }
  const bool same_records = searched.records == whole.records && searched.structural == whole.structural;
  CHECK(same_records);
  CHECK(searched.mitochondrial_names == whole.mitochondrial_names);
  CHECK(searched.accession_builds == whole.accession_builds);
  // Sites of a build that the header excludes are never asked for.
  const auto build_named = build_of_header(whole);
  for (const auto rule : {AbsenceRule::Reference, AbsenceRule::FromRecords}) {
    const AbsenceJudge one(searched, rule);
    const AbsenceJudge other(whole, rule);
    bool same = true;
    for (const auto& gene : guidelines().genes) {
      for (const auto& site : gene.sites) {
        for (const auto build : {Build::GRCh38, Build::GRCh37}) {
          if (build_named && *build_named != build) continue;
          const auto pos = site.on(build).pos;
          same = same && one.is_reference(gene.chromosome, pos) == other.is_reference(gene.chromosome, pos);
        }
      }
    }
    CHECK(same);
  }
}

}  // namespace

TEST_CASE("a sorted file that is searched says what it says when it is read whole") {
  for (unsigned seed = 1; seed <= 4; ++seed) {
    Random random(seed);
    Made made;
    made.lengths = seed % 3 != 0;
    made.gvcf = seed % 2 == 0;
    const auto order = made.natural();
    for (const auto& [form, bytes] : forms_of(random, made.text(random, order, order))) {
      const auto searched = read_file(bytes, 0);
      const auto whole = read_file(bytes, std::nullopt);
      INFO("seed " << seed << ", " << form << ", " << bytes.size() << " bytes, " << searched.bytes_read << " read");
      CHECK(searched.searched);
      CHECK(searched.records_read < whole.records_read);
      check_same(searched, whole);
    }
  }
}

TEST_CASE("what absence means where a file is as close as a genome near some sites, far around them or nowhere") {
  int looked_at = 0;
  int not_looked_at = 0;
  for (unsigned seed = 1; seed <= 3; ++seed) {
    Random random(seed);
    Made made;
    made.step = 100'000;
    made.as_close_as_genome = true;
    const auto order = made.natural();
    for (const auto& [form, bytes] : forms_of(random, made.text(random, order, order))) {
      INFO("seed " << seed << ", " << form);
      const auto searched = read_file(bytes, 0);
      CHECK(searched.searched);
      check_same(searched, read_file(bytes, std::nullopt));
      const AbsenceJudge judge(searched, AbsenceRule::FromRecords);
      for (const auto& gene : guidelines().genes) {
        for (const auto& site : gene.sites)
          ++(judge.is_reference(gene.chromosome, site.on(Build::GRCh38).pos) ? looked_at : not_looked_at);
      }
    }
  }
  CHECK(looked_at > 1'000);
  CHECK(not_looked_at > 1'000);
}

TEST_CASE("contigs in the order of the header, whatever that is, and chromosomes that are left out") {
  for (unsigned seed = 1; seed <= 2; ++seed) {
    Random random(seed);
    const Made made;
    auto order = made.natural();
    std::shuffle(order.begin(), order.end(), random);
    auto present = order;
    present.erase(present.begin() + 3);
    present.erase(present.begin());
    for (const auto& [form, bytes] : forms_of(random, made.text(random, order, present))) {
      INFO("seed " << seed << ", " << form);
      const auto searched = read_file(bytes, 0);
      CHECK(searched.searched);
      check_same(searched, read_file(bytes, std::nullopt));
    }
  }
}

TEST_CASE("a file that is out of order where it was looked at is read whole") {
  Random random(7);
  const Made made;
  const auto order = made.natural();
  auto other = order;
  std::reverse(other.begin(), other.end());
  for (const auto& [form, bytes] : forms_of(random, made.text(random, order, other))) {
    INFO(form);
    const auto file = read_file(bytes, 0);
    CHECK_FALSE(file.searched);
    check_same(file, read_file(bytes, std::nullopt));
  }
}

TEST_CASE("a file that may hold large structural variants is read whole") {
  Random random(8);
  Made made;
  made.alt_line = "##ALT=<ID=DEL,Description=\"Deletion\">\n";
  const auto order = made.natural();
  for (const auto& [form, bytes] : forms_of(random, made.text(random, order, order))) {
    INFO(form);
    CHECK_FALSE(read_file(bytes, 0).searched);
  }
}

TEST_CASE("small files, and files without contigs in the header, are read whole") {
  Random random(9);
  Made made;
  made.step = 2'000'000;
  const auto order = made.natural();
  const auto text = made.text(random, order, order);
  const auto bytes = packed(random, text);
  CHECK_FALSE(read_file(bytes, 1 << 30).searched);
  CHECK_FALSE(read_file(packed(random, made.text(random, {}, order)), 0).searched);
  CHECK_FALSE(read_file(made.text(random, {}, order), 0).searched);
}

TEST_CASE("a damaged block that was looked at leads to reading all, which tells of it") {
  Random random(10);
  const Made made;
  const auto order = made.natural();
  auto bytes = packed(random, made.text(random, order, order));
  for (std::size_t at = bytes.size() / 4; at < bytes.size() - 1000; at += 5'000)
    bytes[at] = static_cast<char>(bytes[at] ^ 0x55);
  MemoryByteSource source(bytes);
  const auto file = read_variants(source, WantedRegions(guidelines()), std::nullopt, {0});
  REQUIRE_FALSE(file);
  CHECK(file.failure().code == "truncated");
}

TEST_CASE("a text that was cut off in the middle of a line is read whole, which tells of it") {
  Random random(11);
  const Made made;
  const auto order = made.natural();
  auto text = made.text(random, order, order);
  text.resize(text.size() - 5);
  MemoryByteSource source(text);
  const auto file = read_variants(source, WantedRegions(guidelines()), std::nullopt, {0});
  REQUIRE_FALSE(file);
  CHECK(file.failure().code == "truncated");
}

TEST_CASE("a BCF whose header numbers its contigs in another order") {
  Random random(12);
  const Made made;
  const auto order = made.natural();
  auto text = made.text(random, order, order);
  // IDX gives the numbers by which records name a contig.
  for (std::size_t rank = 0; rank < order.size(); ++rank) {
    const auto line = "##contig=<ID=" + order[rank] + ",";
    text.replace(text.find(line), line.size(), line + "IDX=" + std::to_string(order.size() - 1 - rank) + ",");
  }
  const auto bytes = packed(random, as_bcf(text, "wu"));
  const auto searched = read_file(bytes, 0);
  CHECK(searched.searched);
  check_same(searched, read_file(bytes, std::nullopt));
}

TEST_CASE("numbers that look like records of a BCF do not lead the search astray") {
  // Ten records without an allele's text, of one person: lengths, contig, position, and so on (VCF specification 4.3,
  // section 6.3), as a list of small numbers is stored.
  const auto like_records = [](int contig, int millions) {
    std::string list;
    for (int record = 0; record < 10; ++record) {
      if (record > 0) list += ',';
      list += "25,0,0,0,0,0,0,0," + std::to_string(contig) + ",0,0,0,0,0," + std::to_string(millions % 128) +
              ",0,1,0,0,0,0,0,0,0,0,0,1,0,1,0,0,0,7";
    }
    return list;
  };
  for (unsigned seed = 13; seed <= 14; ++seed) {
    Random random(seed);
    const Made made;
    const auto order = made.natural();
    auto text = made.text(random, order, order);
    text.insert(text.find("##FORMAT"), "##INFO=<ID=NOTE,Number=.,Type=Integer,Description=\"Note\">\n");
    std::string noted;
    for (std::size_t begin = 0; begin < text.size();) {
      const auto end = text.find("\tPASS\t.\t", begin);
      noted += text.substr(begin, end == std::string::npos ? end : end + 6 - begin);
      if (end == std::string::npos) break;
      noted += random() % 3 == 0
                   ? "NOTE=" + like_records(static_cast<int>(random() % order.size()), static_cast<int>(random()) & 127)
                   : ".";
      begin = end + 7;
    }
    const auto bytes = packed(random, as_bcf(noted, "wu"));
    check_same(read_file(bytes, 0), read_file(bytes, std::nullopt));
  }
}
