// Raw data from the file to the report: builds, places, strands, sexes, cuts, encodings.
#include "../../../support/reading.hpp"
#include "catch.hpp"

namespace {

using namespace rxplain;
using namespace rxplain::test;

std::string chromosome_name(const Gene& gene) { return gene.chromosome == "chrM" ? "MT" : gene.chromosome.substr(3); }

std::string table(const std::string& rows, const std::string& remark = "build 37") {
  return "# raw data of 23andMe, " + remark + "\n# rsid\tchromosome\tposition\tgenotype\n" + rows;
}

std::string row_at(const std::string& id, const std::string& place_of, Build build, const std::string& genotype,
                   std::int64_t shift = 0) {
  const auto [gene, site] = test::site(place_of);
  return id + "\t" + chromosome_name(*gene) + "\t" + std::to_string(site->on(build).pos + shift) + "\t" + genotype +
         "\n";
}

std::string row(const std::string& id, const std::string& genotype) { return row_at(id, id, Build::GRCh37, genotype); }

// Enough sites that fit one strand alone to settle the strand of the others.
std::string five_plus() {
  return row("rs4244285", "GG") + row("rs4986893", "GG") + row("rs2108622", "CC") + row("rs776746", "CC") +
         row("rs2231142", "GG");
}
std::string five_minus() {
  return row("rs4244285", "CC") + row("rs4986893", "CC") + row("rs2108622", "GG") + row("rs776746", "GG") +
         row("rs2231142", "CC");
}

std::vector<std::string> notes_of(const Report& report) {
  std::vector<std::string> codes;
  for (const auto& note : report.input.notes)
    codes.push_back(note.code);
  return codes;
}

bool has_note(const Report& report, const std::string& code) {
  const auto codes = notes_of(report);
  return std::find(codes.begin(), codes.end(), code) != codes.end();
}

}  // namespace

TEST_CASE("raw data says who wrote it, what it is, and what it is not") {
  const auto report = report_of(table(five_plus()));
  CHECK(report.input.format == "raw-data");
  CHECK(report.input.vendor == "23andMe");
  CHECK(report.input.build == "GRCh37");
  CHECK_FALSE(report.input.sample);
  CHECK(has_note(report, "consumer-test"));
  CHECK(state_of(report, "rs4244285") == "seen");
  CHECK(state_of(report, "rs12248560") == "not-tested");
}

TEST_CASE("nothing that raw data leaves out is taken as unchanged, even when that is asked for") {
  const auto report = report_of(table(five_plus()), with_absence(Absence::Reference));
  CHECK_FALSE(report.input.absence_is_reference);
  CHECK(state_of(report, "rs12248560") == "not-tested");
}

TEST_CASE("the build is the one that the rsIDs stand on") {
  const auto on38 = table(row_at("rs4244285", "rs4244285", Build::GRCh38, "GA"), "whatever");
  CHECK(report_of(on38).input.build == "GRCh38");
  CHECK(state_of(report_of(on38), "rs4244285") == "seen");
  CHECK(complaint(table(row_at("rs4244285", "rs4244285", Build::GRCh38, "GA"))) == "conflicting-build");
  CHECK(complaint(table("rs4244285\t10\t96531606\tGA\n", "build 36")) == "unsupported-build");
  CHECK(complaint(table("rs4477212\t1\t72017\tAA\n", "build 36")) == "unsupported-build");
  CHECK(complaint(table("rs4244285\t10\t96531606\tGA\n", "whatever")) == "unsupported-build");
  CHECK(complaint(table(row_at("i1", "rs4244285", Build::GRCh37, "GA"), "whatever")) == "unsupported-build");
}

TEST_CASE("a row whose rsID and place differ is a contradiction, whichever of them names the site") {
  const auto moved = report_of(table(five_plus() + row_at("rs4149056", "rs4149056", Build::GRCh37, "TT", 1)));
  CHECK(state_of(moved, "rs4149056") == "conflict");
  CHECK(state_of(report_of(table(five_plus() + "rs4149056\t0\t0\tTT\n")), "rs4149056") == "conflict");
}

TEST_CASE("a service's own names are read by their place, and so are rsIDs that the catalog does not know") {
  CHECK(state_of(report_of(table(five_plus() + row_at("i6018900", "rs4149056", Build::GRCh37, "TC"))), "rs4149056") ==
        "seen");
  CHECK(state_of(report_of(table(five_plus() + row_at("rs999999999", "rs4149056", Build::GRCh37, "TC"))),
                 "rs4149056") == "seen");
  // Of an insertion or deletion, another rsID may be another change at the same place.
  CHECK(state_of(report_of(table(five_plus() + row_at("rs999999999", "rs9332131", Build::GRCh37, "II", 1))),
                 "rs9332131") == "not-tested");
  CHECK(state_of(report_of(table(five_plus() + row_at("i5", "rs9332131", Build::GRCh37, "II", 1))), "rs9332131") ==
        "seen");
}

TEST_CASE("one base does not vouch for the deletion that it lies in") {
  const auto bases = row_at("i1", "rs9332131", Build::GRCh37, "GG") + row_at("i2", "rs9332131", Build::GRCh37, "AA", 1);
  CHECK(state_of(report_of(table(five_plus() + bases)), "rs9332131") == "not-tested");
}

TEST_CASE("a file on the other strand is turned round, and says so") {
  const auto report = report_of(table(five_minus() + row("rs1800462", "GG")));
  CHECK(has_note(report, "strand-reversed"));
  CHECK(name_of(report.input.strand->verdict) == "minus");
  CHECK(state_of(report, "rs4244285") == "seen");
  // rs1800462 C>G: GG of the other strand is CC of this one.
  CHECK(alleles_of(report, "rs1800462") == "C/C");
  CHECK(alleles_of(report, "rs4244285") == "G/G");
}

TEST_CASE("a file that contradicts itself about its strand is not read where that matters") {
  const auto report =
      report_of(table(five_plus() + row("rs9923231", "AG") + row("rs1800462", "CC") + row("rs75017182", "CG")));
  CHECK(has_note(report, "strand-mixed"));
  CHECK(state_of(report, "rs9923231") == "conflict");
  CHECK(state_of(report, "rs1800462") == "no-call");
  CHECK(state_of(report, "rs75017182") == "seen");
}

TEST_CASE("too few sites do not settle the strand of a base that fits both") {
  const auto report = report_of(table(row("rs4244285", "GA") + row("rs1800462", "CC")));
  CHECK(has_note(report, "strand-unsettled"));
  CHECK(state_of(report, "rs4244285") == "seen");
  CHECK(state_of(report, "rs1800462") == "no-call");
}

TEST_CASE("two rows of one site agree or contradict each other; one that was not read does not matter") {
  const auto twice = [](const std::string& first, const std::string& second) {
    return state_of(
        report_of(table(five_plus() + row("rs4149056", first) + row_at("i7", "rs4149056", Build::GRCh37, second))),
        "rs4149056");
  };
  CHECK(twice("TC", "CT") == "seen");
  CHECK(twice("TC", "TT") == "conflict");
  CHECK(twice("--", "TC") == "seen");
  CHECK(twice("--", "--") == "no-call");
  CHECK(twice("TC", "T-") == "conflict");
}

TEST_CASE("a cut-off table is not read, one that was joined from two is") {
  CHECK(complaint(table(five_plus() + "rs12248560\t10\t965216\n")) == "truncated");
  CHECK(complaint(table(five_plus() + "rs12248560\t10\t965216\n" + row("rs4149056", "TT"))) == "bad-records");
  const auto last = row("rs4149056", "TC");
  CHECK(complaint(table(five_plus() + last.substr(0, last.size() - 2))) == "truncated");
  CHECK(complaint(table(five_plus() + "rs4149056\t12\tx\tTT\n" + row("rs12248560", "CT"))) == "bad-records");
  CHECK(complaint(table("")) == "empty");
  CHECK(state_of(report_of(table(five_plus() + "# rsid\tchromosome\tposition\tgenotype\n" + row("rs4149056", "TC"))),
                 "rs4149056") == "seen");
}

TEST_CASE("every encoding and line end gives the same report") {
  const auto plain = table(five_plus());
  std::string windows;
  std::string wide = "\xFF\xFE";
  for (const char letter : plain) {
    windows += letter == '\n' ? "\r\n" : std::string(1, letter);
    wide += letter;
    wide += '\0';
  }
  const auto genes = to_gene_table(report_of(plain));
  CHECK(to_gene_table(report_of(windows)) == genes);
  CHECK(to_gene_table(report_of(wide)) == genes);
  CHECK(to_gene_table(report_of("\xEF\xBB\xBF" + plain)) == genes);
}

TEST_CASE("X, Y and the mitochondria: one letter or two") {
  const auto rows = [](const std::string& base) {
    return five_plus() + row("rs1050828", base) + row("rs1050829", base == "T" ? "C" : "CC");
  };
  CHECK(report_of(table(rows("T"))).input.sex.value == SexChromosomes::XY);
  CHECK(report_of(table(rows("TT"))).input.sex.value == SexChromosomes::Unknown);
  // With the rest of the chip, a man whose letters are doubled is known.
  std::string man = rows("TT");
  std::string woman = man;
  for (int index = 0; index < 300; ++index) {
    const auto at = std::to_string(10'000'000 + 1000 * index);
    man += "rs" + std::to_string(900'000'000 + index) + "\tX\t" + at + "\tAA\n";
    woman += "rs" + std::to_string(900'000'000 + index) + "\tX\t" + at + (index % 4 == 0 ? "\tAG\n" : "\tAA\n");
  }
  man += "rs9786184\tY\t20655180\tGG\n";
  CHECK(report_of(table(man)).input.sex.value == SexChromosomes::XY);
  CHECK(report_of(table(woman)).input.sex.value == SexChromosomes::XX);
  CHECK(state_of(report_of(table(five_plus() + row("rs267606617", "G"))), "rs267606617") == "seen");
  CHECK(state_of(report_of(table(five_plus() + row("rs267606617", "GG"))), "rs267606617") == "seen");
  CHECK(state_of(report_of(table(five_plus() + row("rs4149056", "T"))), "rs4149056") == "no-call");
}

TEST_CASE("an empty second column leaves one letter: all of a single copy, half of two, or a file that was cut off") {
  const std::string head = "# raw data of 23andMe, build 37\n# rsid\tchromosome\tposition\tallele1\tallele2\n";
  const auto state = [&](const std::string& id, const std::string& letters) {
    return state_of(report_of(head + row(id, letters)), id);
  };
  CHECK(state("rs1050828", "T\t") == "seen");
  CHECK(state("rs267606617", "G\t") == "seen");
  CHECK(state("rs4149056", "T\t") == "no-call");
  CHECK(state("rs4149056", "T\tC") == "seen");
  const auto last = row("rs4149056", "T\t");
  CHECK(complaint(head + last.substr(0, last.size() - 1)) == "truncated");
}

TEST_CASE("a table of no known service is read once its columns are confirmed") {
  const auto unknown = "marker;chr;pos;call\n" + std::string("rs4244285;10;96541616;GA\n");
  CHECK(complaint(unknown) == "columns-needed");
  ReportOptions options;
  options.columns = {"id", "chromosome", "position", "genotype"};
  CHECK(state_of(report_of(unknown, options), "rs4244285") == "seen");
  options.columns = {"id", "chromosome", "position"};
  CHECK(complaint(unknown, options) == "bad-options");
  options.columns = {"id", "id", "position", "genotype"};
  CHECK(complaint(unknown, options) == "bad-options");
}

TEST_CASE("a change that laboratories do not test first wants confirming") {
  const auto wants_confirming = [](const std::string& rows) {
    const auto report = report_of(table(five_plus() + rows));
    const auto& notes = gene_in(report, "DPYD").notes;
    return std::any_of(notes.begin(), notes.end(), [](const auto& note) { return note.code == "change-unconfirmed"; });
  };
  CHECK(wants_confirming(row("rs72549309", "DI")));  // c.295_298del, not among the sites that are tested first
  CHECK_FALSE(wants_confirming(row("rs72549309", "II")));
  CHECK_FALSE(wants_confirming(row("rs3918290", "CT")));
}

TEST_CASE("several tables must be of one person") {
  const auto first = table(five_plus() + row("rs4149056", "TC"));
  const auto other =
      table(row("rs4244285", "AA") + row("rs4986893", "AA") + row("rs2108622", "CT") + row("rs776746", "TT"));
  const auto more = table(row("rs4244285", "GG") + row("rs12248560", "CT"));
  const auto together = [&](const std::string& second) {
    MemoryByteSource left(first);
    MemoryByteSource right(second);
    const auto outcome = make_report(guidelines(), {{left, "a.txt"}, {right, "b.txt"}}, {});
    return outcome ? state_of(outcome.value(), "rs12248560") : outcome.failure().code;
  };
  CHECK(together(more) == "seen");
  CHECK(together(other) == "different-people");
}
