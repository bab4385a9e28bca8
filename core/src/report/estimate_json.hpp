// Writes the part of the report's JSON about estimates of a dose.
#pragma once

#include <nlohmann/json.hpp>

#include "rxplain/citation.hpp"
#include "rxplain/dose_estimate.hpp"

namespace rxplain {

[[nodiscard]] nlohmann::ordered_json write_citation(const Citation& citation);
[[nodiscard]] nlohmann::ordered_json write_questions(const DoseQuestions& questions);
[[nodiscard]] nlohmann::ordered_json write_estimate(const DoseEstimate& estimate);

}  // namespace rxplain
