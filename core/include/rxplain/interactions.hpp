// Interactions: which medicines slow down or speed up an enzyme, as loaded from the packed bundle.
//
// They mirror guidelines/interactions (see guidelines/README.md, "Interactions") and hold no rule of their own.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "rxplain/citation.hpp"

namespace rxplain {

struct InteractingMedicine {
  enum class Effect { Inhibitor, Inducer };
  enum class Grade { Weak, Moderate, Strong };
  std::string name;
  std::vector<std::string> names;  // others that a person may type
  Effect effect = Effect::Inhibitor;
  Grade grade = Grade::Weak;
  bool systemic_only = false;  // also sold as a cream or drops, which do not have this effect
  Citation citation;
};

// By what an inhibitor multiplies the activity score (no unit).
struct ScoreConversion {
  double strong = 1;
  double moderate = 1;
  Citation citation;
  std::vector<std::string> except;  // medicines whose advice is looked up by the genetic result all the same
};

struct EnzymeInteractions {
  std::string enzyme;
  std::vector<std::string> genes;             // symbols of those that code for it
  std::optional<ScoreConversion> conversion;  // none: no source gives a number
  std::vector<InteractingMedicine> medicines;
};

}  // namespace rxplain
