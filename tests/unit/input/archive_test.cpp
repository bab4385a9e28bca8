// Files inside ZIP archives: the one of genotypes is found and read whole, or a sentence says why not.
#include "../../support/pack.hpp"
#include "../../support/reading.hpp"
#include "../../support/zip.hpp"
#include "catch.hpp"

namespace {

using namespace rxplain;
using namespace rxplain::test;

std::string raw_data() {
  return "# raw data of 23andMe, build 37\n# rsid\tchromosome\tposition\tgenotype\nrs4244285\t10\t96541616\tGA\n"
         "rs4986893\t10\t96540410\tGG\n";
}

std::string small_vcf() {
  return "##fileformat=VCFv4.2\n##contig=<ID=10,length=135534747>\n"
         "#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\tFORMAT\tA\n10\t96541616\t.\tG\tA\t.\t.\t.\tGT\t0/1\n";
}

ReportOptions with_member(const std::string& name) {
  ReportOptions options;
  options.member = name;
  return options;
}

}  // namespace

TEST_CASE("the file of genotypes in an archive is found by what it holds, however it is packed") {
  const auto plain = to_gene_table(report_of(raw_data()));
  const Zipped readme{"readme.txt", "Dear customer, here is your rsid file.\n"};
  const Zipped folder{"data/", ""};
  const Zipped leftover{"__MACOSX/._genome.txt", raw_data()};
  for (const bool deflated : {true, false}) {
    const auto report = report_of(as_zip({readme, folder, leftover, {"data/genome", raw_data(), deflated}}));
    CHECK(to_gene_table(report) == plain);
    CHECK(report.input.files.front().member == "data/genome");
  }
  CHECK(state_of(report_of(as_zip({{"a.vcf", small_vcf()}})), "rs4244285") == "seen");
  CHECK(state_of(report_of(as_zip({{"a.vcf.gz", as_gzip(small_vcf())}})), "rs4244285") == "seen");
  CHECK(state_of(report_of(as_zip({{"a.vcf.gz", as_bgzf(small_vcf()), false}})), "rs4244285") == "seen");
}

TEST_CASE("a large member is read piece by piece, and a step back begins anew") {
  std::string rows = raw_data();
  for (int index = 0; rows.size() < (3 << 20); ++index)
    rows += "rs" + std::to_string(900'000'000 + index) + "\t1\t" + std::to_string(1000 + index) + "\tAA\n";
  CHECK(to_gene_table(report_of(as_zip({{"genome.txt", rows}}))) == to_gene_table(report_of(rows)));
}

TEST_CASE("of several files of genotypes one must be chosen, by its name") {
  const auto archive = as_zip({{"one.txt", raw_data()}, {"two.vcf", small_vcf()}, {"notes.txt", "nothing\n"}});
  CHECK(complaint(archive) == "member-needed");
  CHECK(complaint(archive, with_member("three.txt")) == "no-such-member");
  CHECK(report_of(archive, with_member("two.vcf")).input.format == "vcf");
  CHECK(report_of(archive, with_member("one.txt")).input.format == "raw-data");
  MemoryByteSource source(archive);
  const auto inspection = inspect({{source, "data.zip"}});
  CHECK(inspection.value().format == "archive");
  CHECK(inspection.value().members == std::vector<std::string>{"one.txt", "two.vcf"});
  CHECK(inspect({{source, "data.zip"}}, with_member("two.vcf")).value().samples == std::vector<std::string>{"A"});
}

TEST_CASE("an archive without genotypes says what it is, or what it holds") {
  CHECK(sentence(as_zip({{"a.pdf", "%PDF-1.7"}, {"b.txt", "nothing"}})).find("It holds a.pdf, b.txt.") !=
        std::string::npos);
  CHECK(sentence(as_zip({})).find("empty") != std::string::npos);
  CHECK(sentence(as_zip({{"[Content_Types].xml", "<x/>"}, {"xl/sheet.xml", "<x/>"}})).find("document") !=
        std::string::npos);
  CHECK(sentence(as_zip({{"genome.txt", raw_data(), true, 1}})).find("password") != std::string::npos);
  CHECK(sentence(as_zip({{"genome.txt", raw_data(), true, 0, 14}})).find("packed in a way") != std::string::npos);
  CHECK(sentence(as_zip({{"inner.zip", as_zip({{"genome.txt", raw_data()}})}})).find("inner.zip") != std::string::npos);
  // A name is shown as text, whatever it is.
  CHECK(sentence(as_zip({{"a\x1b[31m\xff.txt", "nothing"}})).find('\x1b') == std::string::npos);
}

TEST_CASE("a damaged archive is never read in part") {
  CHECK(complaint(as_zip({{"genome.txt", raw_data(), true, 0, 0, 1}})) == "truncated");
  CHECK(complaint(as_zip({{"genome.txt", raw_data(), false, 0, 0, 1}})) == "truncated");
  CHECK(complaint(as_zip({{"a.vcf", small_vcf(), true, 0, 0, 1}})) == "truncated");
  const auto whole = as_zip({{"genome.txt", raw_data()}});
  const auto end_of_directory = whole.size() - 4;  // what follows says no more than that there is no remark
  for (std::size_t size = 4; size < end_of_directory; ++size) {
    INFO(size);
    CHECK(complaint(whole.substr(0, size)) != "a report");
  }
  // It claims less than there is, and more.
  const auto size = static_cast<std::uint32_t>(raw_data().size());
  CHECK(complaint(as_zip({{"genome.txt", raw_data(), true, 0, 0, 0, size - 30}})) == "truncated");
  CHECK(complaint(as_zip({{"genome.txt", raw_data(), true, 0, 0, 0, size + 30}})) == "truncated");
  CHECK(complaint(as_zip({{"genome.txt", raw_data(), true, 0, 0, 0, 0xfffffff0}})) == "truncated");
}

TEST_CASE("any changed byte of an archive gives the same report or a failure") {
  const auto whole = as_zip({{"genome.txt", raw_data()}});
  const auto genes = to_gene_table(report_of(whole));
  for (std::size_t at = 0; at < whole.size(); ++at) {
    auto changed = whole;
    changed[at] = static_cast<char>(changed[at] ^ 0x41);
    const auto outcome = read(changed);
    INFO(at);
    CHECK((!outcome || to_gene_table(outcome.value()) == genes));
  }
}
