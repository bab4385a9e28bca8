// Layout: which service wrote a table of genotypes, and what stands in its columns.
//
// Recognised by what the file says: the service by the words of its remarks, the columns by their heading. Never by a
// file's name. Formats as the services' own downloads show them (2010 to 2025).
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace rxplain {

enum class Column { Id, Chromosome, Position, Genotype, Allele1, Allele2, Other };

// id, chromosome, position, genotype, allele1, allele2, other
[[nodiscard]] std::string_view name_of(Column column);
[[nodiscard]] std::optional<Column> column_of_name(std::string_view name);

struct Layout {
  std::string vendor;                                // 23andMe; empty where no known service writes such a table
  char separator = '\t';                             // tab, comma, semicolon, or a space for any number of blanks
  std::vector<Column> columns;                       // what they are, or seem to be
  std::vector<std::string> names;                    // the heading; empty where there is none
  std::string remarks;                               // the lines before the table, in lower case
  std::vector<std::vector<std::string>> first_rows;  // to look at

  // Whether every row has a place and its bases.
  [[nodiscard]] bool is_complete() const;
};

[[nodiscard]] bool contains_column(const std::vector<Column>& columns, Column column);

// Looks at the beginning of a text (as many whole lines of it as there are); nothing where it is no table of genotypes.
[[nodiscard]] std::optional<Layout> recognise_layout(std::string_view beginning);

}  // namespace rxplain
