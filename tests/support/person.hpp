// Person: somebody who is reference at every catalog site, until a test says otherwise, written as a VCF.
//
//   Person().see("rs4244285", "A", "0/1").hide("rs4986893").vcf()
#pragma once

#include <algorithm>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "catalog.hpp"

namespace rxplain::test {

// One row of a VCF. `pos` is 1-based.
struct Row {
  std::string chromosome;
  std::int64_t pos = 0;
  std::string ref;
  std::string alt = ".";
  std::string genotype = "0/0";
  std::string filter = "PASS";
  std::string info = ".";
  std::string keys = "GT";  // FORMAT; `genotype` holds the values that go with it

  [[nodiscard]] std::string text() const {
    return chromosome + '\t' + std::to_string(pos) + "\t.\t" + ref + '\t' + alt + "\t.\t" + filter + '\t' + info +
           '\t' + keys + '\t' + genotype;
  }
};

// What precedes the rows.
struct Header {
  Build build = Build::GRCh38;
  bool contigs = true;  // with lengths, which tell the build
  std::vector<std::string> lines = {
      "##FILTER=<ID=LowQual,Description=\"Low quality\">",
      "##INFO=<ID=END,Number=1,Type=Integer,Description=\"Last position\">",
      "##FORMAT=<ID=GT,Number=1,Type=String,Description=\"Genotype\">",
      "##FORMAT=<ID=DP,Number=1,Type=Integer,Description=\"Reads\">",
      "##FORMAT=<ID=MIN_DP,Number=1,Type=Integer,Description=\"Fewest reads of the block\">",
      "##FORMAT=<ID=GQ,Number=1,Type=Integer,Description=\"Genotype quality\">",
      "##FORMAT=<ID=AD,Number=R,Type=Integer,Description=\"Reads of each allele\">",
      "##FORMAT=<ID=PS,Number=1,Type=Integer,Description=\"Phase set\">",
  };
  std::vector<std::string> samples = {"Person"};

  [[nodiscard]] std::string text() const {
    std::string text = "##fileformat=VCFv4.2\n";
    const bool new_build = build == Build::GRCh38;
    for (const std::string name : {"1", "2", "4", "6", "7", "8", "10", "12", "13", "16", "19", "22", "X", "M"}) {
      text += "##contig=<ID=chr" + name;
      if (contigs && name == "1") text += new_build ? ",length=248956422" : ",length=249250621";
      if (contigs && name == "10") text += new_build ? ",length=133797422" : ",length=135534747";
      text += ">\n";
    }
    for (const auto& line : lines)
      text += line + '\n';
    text += "#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\tFORMAT";
    for (const auto& sample : samples)
      text += '\t' + sample;
    return text + '\n';
  }
};

// A VCF of the given rows.
inline std::string vcf_of(const std::vector<std::string>& rows, const Header& header = {}) {
  std::string text = header.text();
  for (const auto& row : rows)
    text += row + '\n';
  return text;
}

class Person {
 public:
  explicit Person(Build build = Build::GRCh38) {
    header.build = build;
    for (const auto& each : guidelines().genes) {
      for (const auto& place : each.sites)
        see(place.id, offered(place), "0/0");
    }
  }

  // The row of a catalog site: at its listed place and spelling.
  [[nodiscard]] Row row_at(std::string_view id) const {
    const auto [gene, place] = site(id);
    const auto& on = place->on(header.build);
    return {gene->chromosome, on.pos, on.ref};
  }

  Person& see(std::string_view id, const std::string& alt, const std::string& genotype, const std::string& keys = "GT",
              const std::string& filter = "PASS") {
    auto row = row_at(id);
    row.alt = alt;
    row.genotype = genotype;
    row.keys = keys;
    row.filter = filter;
    return write(id, row);
  }
  // Another row in place of the site's own.
  Person& write(std::string_view id, const Row& row) {
    rows_[std::string(id)] = row;
    return *this;
  }
  Person& hide(std::string_view id) {
    static_cast<void>(site(id));
    rows_.erase(std::string(id));
    return *this;
  }
  Person& hide_gene(std::string_view symbol) {
    for (const auto& each : gene(symbol).sites)
      rows_.erase(each.id);
    return *this;
  }
  Person& hide_all() {
    rows_.clear();
    return *this;
  }
  // A row beside the sites' own.
  Person& add(const Row& row) {
    more_.push_back(row);
    return *this;
  }

  [[nodiscard]] std::string vcf() const {
    std::vector<Row> rows;
    for (const auto& [id, row] : rows_)
      rows.push_back(row);
    rows.insert(rows.end(), more_.begin(), more_.end());
    std::stable_sort(rows.begin(), rows.end(), [](const Row& a, const Row& b) {
      return a.chromosome != b.chromosome ? a.chromosome < b.chromosome : a.pos < b.pos;
    });
    std::vector<std::string> lines;
    for (const auto& row : rows)
      lines.push_back(row.text());
    return vcf_of(lines, header);
  }

  Header header;

 private:
  [[nodiscard]] std::string offered(const Site& place) const {
    std::string alts;
    const auto offer = [&](const std::string& alt) {
      if (alt != place.on(header.build).ref) alts += (alts.empty() ? "" : ",") + alt;
    };
    offer(place.grch38.ref);
    for (const auto& alt : place.alts)
      offer(alt);
    return alts;
  }

  std::map<std::string, Row> rows_;  // by site id
  std::vector<Row> more_;
};

}  // namespace rxplain::test
