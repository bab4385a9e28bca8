// Writes the part of the report's JSON about estimates of a dose: each the members of its object.
#pragma once

#include "base/json_text.hpp"
#include "rxplain/citation.hpp"
#include "rxplain/dose_estimate.hpp"

namespace rxplain {

void write_citation(JsonText& out, const Citation& citation);
void write_questions(JsonText& out, const DoseQuestions& questions);
void write_estimate(JsonText& out, const DoseEstimate& estimate);

}  // namespace rxplain
