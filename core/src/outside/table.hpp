// A tab-separated table with a heading, of one or more people.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "phenotype/outside.hpp"
#include "rxplain/outcome.hpp"

namespace rxplain {

using Row = std::map<std::string, std::string>;  // by heading; a column without one is called ""

// The first line is the heading, with or without #; later lines that start with # and empty ones are passed over.
[[nodiscard]] std::vector<Row> read_table(std::string_view text);
[[nodiscard]] std::string cell(const Row& row, const std::string& heading);
[[nodiscard]] std::vector<std::string_view> lines_of(std::string_view text);

// The rows of one person by the column that names people. Failure code: sample-needed.
Outcome<std::vector<Row>> rows_of_person(const std::vector<Row>& rows, const std::string& column,
                                         const std::optional<std::string>& sample);

// A call of one of these diplotypes: the only one, or candidates. `diplotypes` is not empty.
[[nodiscard]] OutsideCall call_of(const std::string& gene, const std::vector<std::string>& diplotypes);

// The parts between these words, without spaces around them, each once.
[[nodiscard]] std::vector<std::string> alternatives(std::string_view text, std::string_view between);

}  // namespace rxplain
