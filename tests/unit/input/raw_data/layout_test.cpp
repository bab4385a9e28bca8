// Which service wrote a table, and what its columns are: by what the file says.
#include "input/raw_data/layout.hpp"

#include "catch.hpp"
#include "input/raw_data/fields.hpp"

namespace {

using namespace rxplain;

std::string told(const std::string& text) {
  const auto layout = recognise_layout(text);
  if (!layout) return "no table";
  std::string columns;
  for (const auto column : layout->columns)
    columns += (columns.empty() ? "" : ",") + std::string(name_of(column));
  return layout->vendor + ": " + columns;
}

}  // namespace

TEST_CASE("services are known by their words, columns by their heading") {
  CHECK(told("# file of 23andMe\n# rsid\tchromosome\tposition\tgenotype\nrs1\t1\t82154\tAA\n") ==
        "23andMe: id,chromosome,position,genotype");
  CHECK(told("# file of 23andMe\n# rsid\tchromosome\tposition\tallele1\tallele2\nrs1\t1\t82154\tA\tA\n") ==
        "23andMe: id,chromosome,position,allele1,allele2");
  CHECK(told("#AncestryDNA raw data\nrsid\tchromosome\tposition\tallele1\tallele2\nrs1\t1\t82154\tA\tA\n") ==
        "AncestryDNA: id,chromosome,position,allele1,allele2");
  CHECK(told("##fileformat=MyHeritage\nRSID,CHROMOSOME,POSITION,RESULT\n\"rs1\",\"1\",\"82154\",\"AA\"\n") ==
        "MyHeritage: id,chromosome,position,genotype");
  CHECK(told("RSID,CHROMOSOME,POSITION,RESULT\nrs1,1,82154,AA\n") ==
        "Family Tree DNA: id,chromosome,position,genotype");
  CHECK(told("rsid\tChromosome\tposition\tgenotype\n1:82154\t1\t82154\tAA\n") ==
        "tellmeGen: id,chromosome,position,genotype");
}

TEST_CASE("a remark that speaks of the columns is not their heading") {
  CHECK(told("# Genes for Good\n# Fields: identifier, chromosome, position, genotype.\n#\n"
             "# rsid\tchromosome\tposition\tgenotype\nrs1\t1\t82154\tAA\n") ==
        "Genes for Good: id,chromosome,position,genotype");
  CHECK(told("# Fields: identifier, chromosome, position, genotype.\nrs1\t1\t82154\tAA\n") ==
        ": id,chromosome,position,genotype");
}

TEST_CASE("a table of nobody known is guessed, with or without a heading") {
  CHECK(told("marker;chr;pos;call\nrs1;1;82154;AG\n") == ": id,chromosome,position,genotype");
  CHECK(told("rs1 1 82154 AG\nrs2 X 82160 A\n") == ": id,chromosome,position,genotype");
  CHECK(told("17\t4000\trs99\tA\tG\tsample\n") == ": chromosome,position,id,allele1,allele2,other");
  CHECK(recognise_layout("marker;chr;pos;call\nrs1;1;82154;AG\n")->first_rows ==
        std::vector<std::vector<std::string>>{{"rs1", "1", "82154", "AG"}});
}

TEST_CASE("what is no table of genotypes is none") {
  CHECK(told("") == "no table");
  CHECK(told("Dear doctor, my genome, my position, and my result.\n") == "no table");
  CHECK(told("#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\tFORMAT\tA\nchr1\t1\t.\tA\tC\t.\t.\t.\tGT\t0/1\n") ==
        "no table");
  CHECK(told("# rsid\tgenotype\nrs1\tAG\n") == "no table");
  CHECK(told("gene\tdiplotype\nCYP2D6\t*1/*4\n") == "no table");
  CHECK(told(std::string(300, '\0')) == "no table");
}
