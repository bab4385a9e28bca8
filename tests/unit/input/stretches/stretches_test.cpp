// A file that is read in stretches says what the same file says when it is read in one go.
#include "input/stretches/stretches.hpp"

#include <algorithm>
#include <random>

#include "../../../support/bgzf.hpp"
#include "../../../support/reading.hpp"
#include "catch.hpp"
#include "input/search/bgzf_blocks.hpp"
#include "rxplain/rxplain.hpp"

using namespace rxplain;
using namespace rxplain::test;

namespace {

using Random = std::mt19937;

const std::string header =
    "##fileformat=VCFv4.2\n"
    "##contig=<ID=chr1>\n##contig=<ID=chr10>\n##contig=<ID=chr22>\n##contig=<ID=MT>\n##contig=<ID=NC_000016.10>\n"
    "##ALT=<ID=DEL,Description=\"Deletion\">\n##INFO=<ID=END,Number=1,Type=Integer,Description=\"End\">\n"
    "##FORMAT=<ID=GT,Number=1,Type=String,Description=\"Genotype\">\n"
    "#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\tFORMAT\tA\tB\n";

std::string row(const std::string& contig, std::int64_t pos, const std::string& alleles, const std::string& info) {
  return contig + '\t' + std::to_string(pos) + "\t.\t" + alleles + "\t.\tPASS\t" + info + "\tGT\t0/1\t1|1";
}

// Records in no order: those of catalog sites, others, structural variants over genes; and what stands between lines.
std::string rows_of(Random& random) {
  const std::vector<std::string> contigs = {"chr1", "chr10", "chr22", "MT", "NC_000016.10", "elsewhere"};
  std::string text;
  for (int count = 0; count < 400; ++count) {
    switch (random() % 4) {
      case 0: {
        const auto& genes = guidelines().genes;
        const auto& gene = genes[random() % genes.size()];
        if (gene.sites.empty()) break;
        const auto& place = gene.sites[random() % gene.sites.size()].on(Build::GRCh38);
        text += row(gene.chromosome, place.pos, place.ref + "\tT", ".");
        break;
      }
      case 1: {
        const auto& genes = guidelines().genes;
        const auto& gene = genes[random() % genes.size()];
        const auto region = gene.region(Build::GRCh38);
        text += row(gene.chromosome, std::max<std::int64_t>(1, region.first - 5), "A\t<DEL>",
                    "END=" + std::to_string(region.last));
        break;
      }
      default:
        text += row(contigs[random() % contigs.size()], 1 + static_cast<std::int64_t>(random() % 16'000), "A\tC",
                    std::string(1 + random() % 200, 'x'));
    }
    text += random() % 5 == 0 ? "\r\n" : random() % 7 == 0 ? "\n\n" : "\n";
  }
  return text;
}

// As a block that is not compressed.
std::string stored_block(const std::string& content) {
  const auto size = static_cast<std::uint32_t>(content.size());
  std::string block("\x1f\x8b\x08\x04\0\0\0\0\0\xff\x06\0BC\x02\0", 16);
  append_number(block, size + 5 + 25, 2);
  append_number(block, 1, 1);
  append_number(block, size, 2);
  append_number(block, ~size, 2);
  block += content;
  append_number(block, static_cast<std::uint32_t>(crc32(0, reinterpret_cast<const Bytef*>(content.data()), size)), 4);
  append_number(block, size, 4);
  return block;
}

std::string packed(Random& random, const std::string& text, unsigned most) {
  return test::bgzf(text, [&] { return 1 + random() % most; });
}

// The header lies in the first stretch.
std::vector<std::uint64_t> some_cuts(Random& random, const std::string& bytes) {
  std::vector<std::uint64_t> cuts{0};
  for (auto cut = 2 * header.size(); cut + 300 < bytes.size(); cut += 1 + random() % 6'000)
    cuts.push_back(cut);
  cuts.push_back(bytes.size());
  return cuts;
}

// Nothing where a stretch cannot be read by itself.
std::optional<std::string> sift_all(ByteSource& source, const std::vector<std::uint64_t>& cuts) {
  std::string all;
  for (std::size_t index = 0; index + 1 < cuts.size(); ++index) {
    const auto sifted = sift_stretch(source, WantedRegions(guidelines()), {cuts[index], cuts[index + 1]});
    if (!sifted) return std::nullopt;
    all += *sifted;
  }
  return all;
}

Outcome<VariantFile> read_file(ByteSource& source, const std::string& person, std::string_view sifted) {
  HowToRead how;
  how.search = std::nullopt;
  how.sifted = sifted;
  return read_variants(source, WantedRegions(guidelines()), person, how);
}

// How many stretches there were; 0 where they could not be read by themselves.
std::size_t check_same(Random& random, const std::string& bytes) {
  MemoryByteSource source(bytes);
  const auto cuts = some_cuts(random, bytes);
  const auto sifted = sift_all(source, cuts);
  if (!sifted) return 0;
  for (const std::string person : {"A", "B"}) {
    const auto whole = read_file(source, person, {});
    const auto joined = read_file(source, person, *sifted);
    REQUIRE(static_cast<bool>(whole) == static_cast<bool>(joined));
    if (whole) {
      const bool same = whole.value() == joined.value();
      CHECK(same);
      CHECK(joined.value().records.size() > 50);
      CHECK(joined.value().structural.size() > 50);
    } else {
      CHECK(to_json(whole.failure()) == to_json(joined.failure()));
    }
  }
  return cuts.size() - 1;
}

}  // namespace

TEST_CASE("the stretches of a file, put together, say what the file says") {
  std::size_t stretches = 0;
  for (unsigned seed = 1; seed <= 12; ++seed) {
    INFO("seed " << seed);
    Random random(seed);
    auto text = header + rows_of(random);
    stretches += check_same(random, text);
    stretches += check_same(random, packed(random, text, 900));
    while (text.ends_with('\n') || text.ends_with('\r'))
      text.pop_back();
    stretches += check_same(random, text);  // cut off
    stretches += check_same(random, packed(random, text, 9'000));
  }
  CHECK(stretches > 300);
}

TEST_CASE("a bad record is told of with its number, however the file is cut") {
  std::size_t stretches = 0;
  for (unsigned seed = 1; seed <= 12; ++seed) {
    INFO("seed " << seed);
    Random random(seed);
    auto text = header + rows_of(random);
    const auto site = text.find("GT\t0/1", text.size() / 2);
    text.replace(site, 6, seed % 2 == 0 ? "GT\t0/9" : "GT\t0:1");
    stretches += check_same(random, packed(random, text, 900));
  }
  CHECK(stretches > 50);
}

TEST_CASE("a stretch that holds what is no record or cannot be read is not read by itself") {
  Random random(1);
  const auto text = header + rows_of(random);
  const auto bytes = packed(random, text, 900);
  MemoryByteSource source(bytes);
  const auto cuts = some_cuts(random, bytes);
  REQUIRE(cuts.size() > 4);
  CHECK(sift_all(source, cuts));
  CHECK_FALSE(sift_all(source, {0, source.size() + 1}));
  CHECK_FALSE(sift_all(source, {0, 0, source.size()}));
  CHECK_FALSE(sift_all(source, {0, 40, source.size()}));  // in the header

  const auto joined_files = packed(random, text + text, 900);
  MemoryByteSource joined(joined_files);
  CHECK_FALSE(sift_all(joined, some_cuts(random, joined_files)));

  auto damaged_bytes = bytes;
  damaged_bytes[*BgzfBlocks(source).find(cuts[2]) + 30] ^= 1;  // in what the block holds
  MemoryByteSource damaged(damaged_bytes);
  CHECK_FALSE(sift_all(damaged, cuts));
}

TEST_CASE("blocks within what a block holds are not taken for blocks of the file") {
  for (unsigned seed = 1;; ++seed) {
    REQUIRE(seed < 10'000);
    Random random(seed);
    std::string inner;
    for (int block = 0; block < 5; ++block)
      inner += bgzf_block("\nchr10\t94781859\t.\tG\tA\t.\tPASS\t" + std::to_string(random()) + "\tGT\t1/1\t1/1\n");
    if (inner.find_first_of("\n\t\r") != std::string::npos) continue;
    const auto before = packed(random, header + rows_of(random), 900);
    const auto rest = packed(random, rows_of(random), 900);
    const auto end = before.size() - bgzf_block({}).size();
    const auto outer = stored_block(row("chr1", 9, "A\tC", inner) + "\n");
    const auto bytes = before.substr(0, end) + outer + rest;
    MemoryByteSource source(bytes);
    const auto cut = bytes.find(inner);
    REQUIRE(cut != std::string::npos);
    REQUIRE(BgzfBlocks(source).find(cut) == cut);
    CHECK(read_file(source, "A", {}));
    CHECK_FALSE(sift_all(source, {0, cut, bytes.size()}));
    return;
  }
}

TEST_CASE("sifted bytes that nobody wrote so are refused") {
  MemoryByteSource source(header);
  CHECK(read_file(source, "A", "p\nf\nn0\ndchr1 3 1 2\n"));
  for (const std::string wrong : {"x1\n", "\n", "l7\tchr1\n", "dchr1\n", "dchr1 99999999\n", "dchr1 0 x\n", "p\nf"})
    CHECK_FALSE(read_file(source, "A", wrong));
}

TEST_CASE("only a large text of variants is worth cutting, and is left to whoever asks for it") {
  Random random(1);
  const auto text = header + rows_of(random);
  std::string long_text = text;
  while (long_text.size() < (33 << 20))
    long_text += text.substr(header.size());
  for (const bool is_large : {false, true}) {
    MemoryByteSource source(is_large ? long_text : text);
    CHECK(is_worth_cutting(source, "vcf") == is_large);
    CHECK(is_worth_cutting(source, "vcf-bgzip") == is_large);
    CHECK_FALSE(is_worth_cutting(source, "bcf"));
    CHECK_FALSE(is_worth_cutting(source, "vcf-gzip"));
    ReportOptions options;
    options.sample = "A";
    const auto left = read_files(guidelines(), {{source, "a.vcf", {}, {}, true}}, options);
    REQUIRE(static_cast<bool>(left) != is_large);
    if (is_large) CHECK(left.failure().code == "leaves-large");
  }
}
