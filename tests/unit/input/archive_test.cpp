// Files inside ZIP archives: the one of genotypes is found and read whole, or a sentence says why not.
#include "input/archive.hpp"

#include "../../support/failing_source.hpp"
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

TEST_CASE("an index or a file of reads beside the genotypes is no choice") {
  const Zipped index{"a.vcf.gz.tbi", as_bgzf(std::string("TBI\1\1\0\0\0", 8)), false};
  const Zipped reads{"a.fastq.gz", as_gzip("@read\nACGTNACGT\n+\nIIIIIIIII\n"), false};
  const Zipped listing{"checksums.txt", "d41d8cd98f00b204e9800998ecf8427e  a.vcf.gz\n"};
  const auto archive = as_zip({index, reads, listing, {"a.vcf.gz", as_bgzf(small_vcf()), false}});
  CHECK(report_of(archive).input.files.front().member == "a.vcf.gz");
}

TEST_CASE("what is wrong with a compressed file inside is said of that file") {
  CHECK(complaint(as_zip({{"a.vcf.gz", as_bgzf(small_vcf()).substr(0, 60), false}})) == "truncated");
  CHECK(sentence(as_zip({{"a.vcf.gz", std::string("\x1F\x8B\x08") + std::string(40, 'x'), false}})).find("archive") ==
        std::string::npos);
}

TEST_CASE("an archive of results of another program is read where it holds no genotypes") {
  const std::string results = "CYP2D6\t*1/*4\n";
  const auto report = report_of(as_zip({{"a.pdf", "%PDF-1.7"}, {"results.tsv", results}}));
  CHECK(diplotypes_of(report, "CYP2D6") == "*1/*4");
  CHECK(complaint(as_zip({{"one.tsv", results}, {"two.tsv", results}})) == "member-needed");
  CHECK(report_of(as_zip({{"results.tsv", results}, {"a.vcf", small_vcf()}})).input.format == "vcf");
}

TEST_CASE("archives of 64 bits, and with sizes behind the bytes, are read") {
  const auto plain = to_gene_table(report_of(raw_data()));
  for (const bool wide : {true, false}) {
    for (const bool described : {true, false}) {
      Zipped member{"genome.txt", raw_data()};
      member.wide = wide;
      member.described = described;
      INFO(wide << described);
      CHECK(to_gene_table(report_of(as_zip({member}))) == plain);
      member.wrong_by = 1;
      CHECK(complaint(as_zip({member})) == "truncated");
    }
  }
}

namespace {

// A large file of zeros in front, and behind it what stands in `end`.
class FarSource final : public ByteSource {
 public:
  FarSource(std::string begin, std::uint64_t gap, std::string end)
      : begin_(std::move(begin)), gap_(gap), end_(std::move(end)) {}
  [[nodiscard]] std::uint64_t size() const override { return begin_.size() + gap_ + end_.size(); }
  std::ptrdiff_t read(std::uint64_t offset, std::span<std::byte> into) override {
    std::size_t done = 0;
    for (; done < into.size() && offset + done < size(); ++done)
      into[done] = static_cast<std::byte>(at(offset + done));
    return static_cast<std::ptrdiff_t>(done);
  }

 private:
  [[nodiscard]] char at(std::uint64_t offset) const {
    if (offset < begin_.size()) return begin_[offset];
    return offset < begin_.size() + gap_ ? '\0' : end_[offset - begin_.size() - gap_];
  }
  std::string begin_;
  std::uint64_t gap_;
  std::string end_;
};

}  // namespace

TEST_CASE("a member that lies beyond 4 GB is found") {
  const std::uint64_t gap = 5'000'000'000;
  Zipped picture{"a.png", "", false};
  picture.wide = true;
  picture.claims = gap;
  auto first = zip_records(picture, 0);
  // So many bytes are stored, too: the last of the wide sizes.
  first.local.replace(first.local.size() - 8, 8, little_endian(gap, 8));
  first.listed.replace(first.listed.size() - 8, 8, little_endian(gap, 8));
  Zipped genome{"genome.txt", raw_data()};
  genome.wide = true;
  const auto second = zip_records(genome, first.local.size() + gap);
  const auto directory = first.listed + second.listed;
  const auto start = first.local.size() + gap + second.local.size();
  FarSource source(first.local, gap, second.local + directory + zip_end(2, directory.size(), start, true));
  const auto report = make_report(guidelines(), {{source, "all.zip"}}, {});
  REQUIRE(report);
  CHECK(report.value().input.files.front().member == "genome.txt");
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

TEST_CASE("files whose names look the same are told apart") {
  const std::string folders(250, 'f');
  for (const auto& names : {std::pair<std::string, std::string>{"\x01.txt", "\x02.txt"},
                            {"a\xff.txt", "a\xfe.txt"},
                            {folders + "/1", folders + "/2"},
                            {"same", "same"}}) {
    const auto archive = as_zip({{names.first, raw_data()}, {names.second, small_vcf()}});
    MemoryByteSource source(archive);
    const auto members = inspect({{source, ""}}).value().members;
    REQUIRE(members.size() == 2);
    INFO(members[0]);
    CHECK(members[0] != members[1]);
    CHECK(report_of(archive, with_member(members[0])).input.format == "raw-data");
    CHECK(report_of(archive, with_member(members[1])).input.format == "vcf");
    CHECK(report_of(archive, with_member(members[1])).input.files.front().member == members[1]);
  }
}

TEST_CASE("of several archives the chosen name belongs to the one that holds several files") {
  const auto one = as_zip({{"one.vcf", small_vcf()}});
  const auto several = as_zip({{"two.vcf", small_vcf()}, {"three.vcf", raw_data()}});
  MemoryByteSource first(one);
  MemoryByteSource second(several);
  const std::vector<SourceFile> files = {{first, "one.zip"}, {second, "several.zip"}};
  CHECK(inspect(files).value().members == std::vector<std::string>{"two.vcf", "three.vcf"});
  CHECK(inspect(files, with_member("two.vcf")).value().format == "vcf");
  CHECK(inspect(files, with_member("four.vcf")).failure().message.starts_with("several.zip: "));
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

TEST_CASE("damage anywhere in an archive is damage to all of it") {
  const Zipped genome{"genome.txt", raw_data()};
  CHECK(complaint(as_zip({genome, {"other.txt", "other\n", true, 0, 0, 1}})) == "truncated");
  // The directory goes wrong after its first file.
  auto archive = as_zip({genome, {"other.txt", "other\n"}});
  archive[archive.rfind("PK\x01\x02")] = 'X';
  CHECK(complaint(archive) == "truncated");
}

TEST_CASE("the checksum is compared even where nobody read to the end") {
  const auto archive = as_zip({{"genome.txt", raw_data() + std::string(4 << 20, '\n'), true, 0, 0, 1}});
  MemoryByteSource source(archive);
  const auto opened = open_archives({{source, ""}}, std::nullopt, [](ByteSource&) { return false; });
  REQUIRE(opened);
  CHECK_FALSE(opened.value().fault());
  CHECK(opened.value().read_to_end()->code == "truncated");
  CHECK(complaint(archive) == "truncated");
}

TEST_CASE("an archive that claims too much is refused where that matters") {
  const Zipped genome{"genome.txt", raw_data()};
  Zipped giant{"giant.txt", "rsid\n"};
  giant.wide = true;
  giant.claims = std::uint64_t{65} << 30;
  CHECK(complaint(as_zip({giant})) == "not-genotypes");
  CHECK(complaint(as_zip({giant, genome})) == "a report");
  CHECK(complaint(as_zip(std::vector<Zipped>(10'001, {"a", "", false}))) == "not-genotypes");
}

TEST_CASE("an archive that stops being readable is not called damaged") {
  const auto archive = as_zip({{"genome.txt", raw_data(), false}, {"more.txt", std::string(1 << 20, 'x'), false}});
  for (const std::uint64_t good : {std::uint64_t{4}, std::uint64_t{100'000}}) {
    FailingSource source(archive, good);
    const auto outcome = make_report(guidelines(), {{source, ""}}, {});
    REQUIRE_FALSE(outcome);
    CHECK(outcome.failure().code == "unreadable");
  }
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
