#include "input/raw_data/raw_data.hpp"

#include <algorithm>
#include <map>

#include "base/text.hpp"
#include "input/raw_data/letters.hpp"
#include "input/raw_data/placing.hpp"
#include "input/raw_data/rows.hpp"
#include "input/raw_data/site_index.hpp"

namespace rxplain {

namespace {

// What one row says of its site, or why it says nothing.
struct RowReading {
  std::uint64_t number = 0;
  std::vector<std::optional<std::string>> alleles;
  Phrase refused;
  bool contradicts = false;
};

RowReading read_row(const PlacedRow& placed, const Convention& convention) {
  using Kind = Letters::Kind;
  const auto& row = *placed.row;
  RowReading reading{row.number, {}, {}, false};
  const auto because = [](const std::string& key, const std::string& shown) {
    return Phrase{"observed." + key, {{"shown", shown}}};
  };
  const auto contradict = [&](const Phrase& why) {
    reading.refused = why;
    reading.contradicts = true;
    return reading;
  };
  if (placed.misplaced) {
    return row.pos == 0 || row.chromosome.empty() ? contradict(because("no-position", quotable(row.id, 30)))
                                                  : contradict(because("other-position", quotable(row.id, 30)));
  }
  const auto letters = read_letters(*placed.at.site, row.genotype, convention);
  const auto shown = quotable(row.genotype, 20);
  switch (letters.kind) {
    case Kind::Read:
      reading.alleles = letters.alleles;
      break;
    case Kind::NoCall:
      reading.refused = because("not-read", "");
      break;
    case Kind::Foreign:
      return contradict(because("unlisted", shown));
    case Kind::OtherStrand:
      return contradict(because("other-strand", shown));
    case Kind::EitherStrand:
      reading.refused = because("either-strand", shown);
      break;
    case Kind::Unclear:
      reading.refused = because("unclear", shown);
      break;
  }
  return reading;
}

std::vector<std::optional<std::string>> sorted(std::vector<std::optional<std::string>> alleles) {
  std::sort(alleles.begin(), alleles.end());
  return alleles;
}

// One reading of a site that several rows speak of: a chip may test it twice.
RowReading settle(const std::vector<RowReading>& readings) {
  const auto contradiction =
      std::find_if(readings.begin(), readings.end(), [](const auto& reading) { return reading.contradicts; });
  if (contradiction != readings.end()) return *contradiction;
  const RowReading* read = nullptr;
  for (const auto& reading : readings) {
    if (!reading.refused.empty()) continue;
    if (read == nullptr) read = &reading;
    if (sorted(read->alleles) != sorted(reading.alleles))
      return {read->number, {}, {"observed.records-disagree", {}}, true};
  }
  return read == nullptr ? readings.front() : *read;
}

VariantRecord record_of(const CatalogSite& at, Build build, const RowReading& reading) {
  const auto& place = at.site->on(build);
  VariantRecord record;
  record.number = reading.number;
  record.chromosome = at.gene->chromosome;
  record.pos = place.pos;
  record.end = place.pos + static_cast<std::int64_t>(place.ref.size()) - 1;
  record.ref = place.ref;
  record.site = at.site->id;
  record.refused = reading.refused;
  record.contradicts = reading.contradicts;
  for (const auto& allele : reading.alleles) {
    if (!allele) {
      record.genotype.emplace_back(std::nullopt);
      continue;
    }
    if (*allele != place.ref) add_unique(record.alts, *allele);
    const auto found = std::find(record.alts.begin(), record.alts.end(), *allele);
    record.genotype.emplace_back(*allele == place.ref ? 0 : static_cast<int>(found - record.alts.begin()) + 1);
  }
  if (record.genotype.empty()) record.genotype = {std::nullopt, std::nullopt};
  return record;
}

std::vector<VariantRecord> records_of(const std::vector<PlacedRow>& rows, const Convention& convention, Build build) {
  std::vector<std::pair<CatalogSite, std::vector<RowReading>>> by_site;
  std::map<const Site*, std::size_t> order;
  for (const auto& placed : rows) {
    const auto [found, is_new] = order.emplace(placed.at.site, by_site.size());
    if (is_new) by_site.push_back({placed.at, {}});
    by_site[found->second].second.push_back(read_row(placed, convention));
  }
  std::vector<VariantRecord> records;
  for (const auto& [at, readings] : by_site)
    records.push_back(record_of(at, build, settle(readings)));
  return records;
}

}  // namespace

Outcome<Layout> settle_columns(Layout layout, const std::vector<std::string>& confirmed) {
  if (!layout.vendor.empty()) return layout;
  if (confirmed.empty()) {
    std::vector<std::string> guessed;
    for (const auto column : layout.columns)
      guessed.emplace_back(name_of(column));
    return Failure{
        "columns-needed",
        Sentence("This is a table of genotypes, but not one of a service that Rxplain knows; its columns seem to be "
                 "{columns}.",
                 {{"columns", join(guessed, ", ")}}),
        Sentence("Confirm what its columns are (--columns {columns}).", {{"columns", join(guessed, ",")}})};
  }
  std::vector<Column> columns;
  for (const auto& name : confirmed) {
    const auto column = column_of_name(name);
    if (!column || (*column != Column::Other && contains_column(columns, *column)))
      return Failure{
          "bad-options",
          Sentence("The columns name {name}, which is unknown or named twice.", {{"name", quotable(name, 30)}}),
          "Each is one of id, chromosome, position, genotype, allele1, allele2, other."};
    columns.push_back(*column);
  }
  layout.columns = std::move(columns);
  if (!layout.is_complete())
    return Failure{"bad-options", "These columns do not make a table of genotypes.",
                   "There must be a chromosome, a position, and a genotype or two alleles."};
  return layout;
}

VariantHeader describe_layout(const Layout& layout) {
  VariantHeader header;
  header.format = "raw-data";
  header.vendor = layout.vendor;
  return header;
}

Outcome<RawData> read_raw_data(const Guidelines& guidelines, ByteSource& source, const Layout& layout,
                               const WantedRegions& wanted) {
  const SiteIndex index(guidelines);
  const auto table = read_rows(source, layout, wanted, index.markers());
  if (!table) return table.failure();
  auto build = decide_build(index, table.value());
  if (!build) return build.failure();
  RawData data;
  data.build = std::move(build.value());
  data.variants.header = describe_layout(layout);
  data.variants.bytes_read = table.value().bytes_read;
  data.variants.records_read = table.value().rows_read;
  data.variants.sex_calls = table.value().sex;
  data.variants.strand = StrandReading{};
  if (!data.build.build) return data;
  const auto rows = place_rows(index, table.value(), *data.build.build);
  data.variants.strand = read_strand(rows);
  data.variants.records = records_of(rows, find_convention(rows, *data.variants.strand), *data.build.build);
  return data;
}

}  // namespace rxplain
