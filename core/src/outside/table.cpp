#include "outside/table.hpp"

#include "base/text.hpp"

namespace rxplain {

std::vector<std::string_view> lines_of(std::string_view text) {
  auto lines = split(text, '\n');
  for (auto& line : lines) {
    if (line.ends_with('\r')) line.remove_suffix(1);
  }
  return lines;
}

std::vector<Row> read_table(std::string_view text) {
  std::vector<std::string> headings;
  std::vector<Row> rows;
  for (auto line : lines_of(text)) {
    if (trim(line).empty()) continue;
    if (headings.empty()) {
      if (line.starts_with('#')) line.remove_prefix(1);
      for (const auto heading : split(line, '\t'))
        headings.emplace_back(trim(heading));
      continue;
    }
    if (line.starts_with('#')) continue;
    Row row;
    const auto cells = split(line, '\t');
    for (std::size_t column = 0; column < cells.size() && column < headings.size(); ++column)
      row[headings[column]] = trim(cells[column]);
    rows.push_back(std::move(row));
  }
  return rows;
}

std::string cell(const Row& row, const std::string& heading) {
  const auto found = row.find(heading);
  return found == row.end() ? std::string() : found->second;
}

Outcome<std::vector<Row>> rows_of_person(const std::vector<Row>& rows, const std::string& column,
                                         const std::optional<std::string>& sample) {
  std::vector<std::string> people;
  std::vector<Row> mine;
  for (const auto& row : rows) {
    add_unique(people, cell(row, column));
    if (sample && cell(row, column) == *sample) mine.push_back(row);
  }
  if (people.size() < 2) return rows;
  if (!mine.empty()) return mine;
  return Failure{"sample-needed",
                 Sentence("These results are of {count} people.", {{"count", std::to_string(people.size())}}),
                 "Say which of them to read (--sample NAME)."};
}

OutsideCall call_of(const std::string& gene, const std::vector<std::string>& diplotypes) {
  OutsideCall call{gene, join(diplotypes, " or "), {}, {}};
  if (diplotypes.size() < 2) return call;
  for (const auto& diplotype : diplotypes)
    call.candidates.push_back({diplotype, {}, {}});
  return call;
}

std::vector<std::string> alternatives(std::string_view text, std::string_view between) {
  std::vector<std::string> parts;
  while (true) {
    const auto at = text.find(between);
    if (const auto part = trim(text.substr(0, at)); !part.empty()) add_unique(parts, std::string(part));
    if (at == std::string_view::npos) return parts;
    text.remove_prefix(at + between.size());
  }
}

}  // namespace rxplain
