#include "input/raw_data/layout.hpp"

#include <algorithm>
#include <array>

#include "base/text.hpp"
#include "input/chromosome.hpp"
#include "input/raw_data/fields.hpp"

namespace rxplain {

namespace {

constexpr std::array<std::pair<Column, std::string_view>, 7> column_names = {{{Column::Id, "id"},
                                                                              {Column::Chromosome, "chromosome"},
                                                                              {Column::Position, "position"},
                                                                              {Column::Genotype, "genotype"},
                                                                              {Column::Allele1, "allele1"},
                                                                              {Column::Allele2, "allele2"},
                                                                              {Column::Other, "other"}}};

// Words of the headings, in lower case and without blanks, hyphens and underscores.
constexpr std::array<std::pair<std::string_view, Column>, 28> headings = {{{"rsid", Column::Id},
                                                                           {"rs#", Column::Id},
                                                                           {"rsnumber", Column::Id},
                                                                           {"snp", Column::Id},
                                                                           {"snpid", Column::Id},
                                                                           {"snpname", Column::Id},
                                                                           {"marker", Column::Id},
                                                                           {"markername", Column::Id},
                                                                           {"name", Column::Id},
                                                                           {"id", Column::Id},
                                                                           {"chromosome", Column::Chromosome},
                                                                           {"chrom", Column::Chromosome},
                                                                           {"chr", Column::Chromosome},
                                                                           {"position", Column::Position},
                                                                           {"pos", Column::Position},
                                                                           {"bp", Column::Position},
                                                                           {"basepairposition", Column::Position},
                                                                           {"mapinfo", Column::Position},
                                                                           {"genotype", Column::Genotype},
                                                                           {"result", Column::Genotype},
                                                                           {"call", Column::Genotype},
                                                                           {"alleles", Column::Genotype},
                                                                           {"allele1", Column::Allele1},
                                                                           {"a1", Column::Allele1},
                                                                           {"allelea", Column::Allele1},
                                                                           {"allele2", Column::Allele2},
                                                                           {"a2", Column::Allele2},
                                                                           {"alleleb", Column::Allele2}}};

// How each service names itself in its remarks.
constexpr std::array<std::pair<std::string_view, std::string_view>, 8> signatures = {
    {{"23andme", "23andMe"},
     {"ancestrydna", "AncestryDNA"},
     {"myheritage", "MyHeritage"},
     {"living dna", "Living DNA"},
     {"genes for good", "Genes for Good"},
     {"familytreedna", "Family Tree DNA"},
     {"famfinder", "Family Tree DNA"},
     {"tellmegen", "tellmeGen"}}};

constexpr std::size_t most_looked_at = 400;  // lines
constexpr std::size_t rows_to_show = 4;

std::string plain_word(std::string_view heading) {
  std::string word;
  for (const char letter : to_lower(heading)) {
    if (letter != ' ' && letter != '-' && letter != '_') word += letter;
  }
  return word;
}

std::optional<Column> column_of_heading(std::string_view heading) {
  const auto word = plain_word(heading);
  const auto* found =
      std::find_if(headings.begin(), headings.end(), [&](const auto& known) { return known.first == word; });
  if (found == headings.end()) return std::nullopt;
  return found->second;
}

char separator_of(std::string_view line) {
  for (const char separator : {'\t', ',', ';'}) {
    if (std::count(line.begin(), line.end(), separator) >= 2) return separator;
  }
  return ' ';
}

// The line as columns, where it reads like the heading of a table of genotypes: two known words or more.
std::optional<Layout> read_heading(std::string_view line) {
  while (line.starts_with('#') || line.starts_with(' '))
    line.remove_prefix(1);
  Layout layout;
  layout.separator = separator_of(line);
  const Fields fields(line, layout.separator);
  if (fields.count() < 3 || fields.count() > Fields::most) return std::nullopt;
  std::size_t known = 0;
  for (std::size_t index = 0; index < fields.count(); ++index) {
    const auto column = column_of_heading(fields[index]);
    const bool again = column && contains_column(layout.columns, *column);
    layout.columns.push_back(column && !again ? *column : Column::Other);
    layout.names.push_back(quotable(fields[index], 40));
    known += column ? 1 : 0;
  }
  if (known < 2) return std::nullopt;
  return layout;
}

bool is_marker(std::string_view field) {
  return field.size() > 2 && to_lower(field.substr(0, 2)) == "rs" && parse_integer<std::uint64_t>(field.substr(2));
}

bool is_genotype(std::string_view field) {
  return !field.empty() && field.size() <= 3 && field.find_first_not_of("ACGTIDacgtid-0/|") == std::string_view::npos &&
         field.find_first_of("ACGTIDacgtid-") != std::string_view::npos;
}

// A table without a heading: what a row looks like.
std::optional<Layout> guess_columns(std::string_view line) {
  Layout layout;
  layout.separator = separator_of(line);
  const Fields fields(line, layout.separator);
  if (fields.count() < 3 || fields.count() > Fields::most) return std::nullopt;
  bool marker = false;
  for (std::size_t index = 0; index < fields.count(); ++index) {
    const auto field = fields[index];
    const auto number = parse_integer<std::int64_t>(field);
    const auto has = [&](Column column) { return contains_column(layout.columns, column); };
    auto column = Column::Other;
    if (!has(Column::Id) && is_marker(field)) {
      column = Column::Id;
      marker = true;
    } else if (!has(Column::Chromosome) && parse_chromosome(field)) {
      column = Column::Chromosome;
    } else if (!has(Column::Position) && number && *number > 25) {
      column = Column::Position;
    } else if (is_genotype(field) && !has(Column::Genotype) && !has(Column::Allele1)) {
      column = field.size() == 1 ? Column::Allele1 : Column::Genotype;
    } else if (field.size() == 1 && is_genotype(field) && has(Column::Allele1) && !has(Column::Allele2)) {
      column = Column::Allele2;
    }
    layout.columns.push_back(column);
  }
  // One letter alone is a genotype of one copy.
  if (contains_column(layout.columns, Column::Allele1) && !contains_column(layout.columns, Column::Allele2))
    std::replace(layout.columns.begin(), layout.columns.end(), Column::Allele1, Column::Genotype);
  if (!marker || !layout.is_complete()) return std::nullopt;
  return layout;
}

// tellmeGen and Family Tree DNA give no remarks; their headings are their own.
std::string_view vendor_of_heading(const std::vector<std::string>& names) {
  if (names == std::vector<std::string>{"rsid", "Chromosome", "position", "genotype"}) return "tellmeGen";
  if (names == std::vector<std::string>{"RSID", "CHROMOSOME", "POSITION", "RESULT"}) return "Family Tree DNA";
  return {};
}

std::string_view vendor_of(const Layout& layout) {
  const auto* found = std::find_if(signatures.begin(), signatures.end(), [&](const auto& signature) {
    return layout.remarks.find(signature.first) != std::string::npos;
  });
  return found != signatures.end() ? found->second
         : layout.remarks.empty()  ? vendor_of_heading(layout.names)
                                   : std::string_view();
}

std::vector<std::vector<std::string>> first_rows(std::string_view beginning, const Layout& layout) {
  std::vector<std::vector<std::string>> rows;
  for (const auto line : split(beginning, '\n')) {
    const Fields fields(line, layout.separator);
    if (rows.size() == rows_to_show) break;
    if (trim(line).empty() || line.starts_with('#') || fields.count() < layout.columns.size()) continue;
    std::vector<std::string> row;
    for (std::size_t index = 0; index < layout.columns.size(); ++index)
      row.push_back(quotable(fields[index], 40));
    if (row != layout.names) rows.push_back(std::move(row));
  }
  return rows;
}

}  // namespace

bool contains_column(const std::vector<Column>& columns, Column column) {
  return std::find(columns.begin(), columns.end(), column) != columns.end();
}

std::string_view name_of(Column column) {
  return std::find_if(column_names.begin(), column_names.end(),
                      [&](const auto& known) { return known.first == column; })
      ->second;
}

std::optional<Column> column_of_name(std::string_view name) {
  const auto* found =
      std::find_if(column_names.begin(), column_names.end(), [&](const auto& known) { return known.second == name; });
  if (found == column_names.end()) return std::nullopt;
  return found->first;
}

bool Layout::is_complete() const {
  const auto has = [&](Column column) { return contains_column(columns, column); };
  const bool placed = has(Column::Chromosome) && has(Column::Position);
  return placed && (has(Column::Genotype) || (has(Column::Allele1) && has(Column::Allele2)));
}

std::optional<Layout> recognise_layout(std::string_view beginning) {
  std::string remarks;
  std::optional<Layout> heading;
  std::size_t looked_at = 0;
  for (auto line : split(beginning, '\n')) {
    if (++looked_at > most_looked_at) break;
    line = trim(line);
    if (line.empty()) continue;
    if (line.find('\0') != std::string_view::npos) return std::nullopt;
    const bool remark = line.starts_with('#');
    if (auto found = read_heading(line)) {
      heading = std::move(found);
      if (remark) continue;
      break;
    }
    if (remark) {
      remarks += to_lower(line) + '\n';
      continue;
    }
    // A remark that only speaks of the columns is no heading.
    if (heading && Fields(line, heading->separator).count() < heading->columns.size()) heading.reset();
    if (!heading) heading = guess_columns(line);
    break;
  }
  if (!heading || !heading->is_complete()) return std::nullopt;
  heading->first_rows = first_rows(beginning, *heading);
  heading->remarks = std::move(remarks);
  heading->vendor = vendor_of(*heading);
  return heading;
}

}  // namespace rxplain
