// What the medicines that a person takes do to their enzymes: names as typed, matched to guidelines/interactions.
#pragma once

#include <string>
#include <vector>

#include "rxplain/guidelines.hpp"

namespace rxplain {

struct TakenMedicine {
  std::string typed;
  const MedicineGuide* guide = nullptr;  // none: no guideline covers it
};

// Whether one of these names is meant; capitals do not matter.
[[nodiscard]] bool is_one_of(const TakenMedicine& taken, const std::vector<std::string>& names);

// One medicine that a person takes, with what it does to one enzyme.
struct Influence {
  const InteractingMedicine* row = nullptr;
  TakenMedicine taken;

  // "Paxil (paroxetine)"; the name alone where that is what was typed.
  [[nodiscard]] std::string in_words() const;
  // Whether this guide is about the very medicine that has the influence.
  [[nodiscard]] bool is_of(const MedicineGuide& guide) const { return taken.guide == &guide; }
};

// All influences on one enzyme, in the order in which the medicines were typed.
struct Influences {
  const EnzymeInteractions* enzyme = nullptr;
  std::vector<Influence> all;

  [[nodiscard]] bool slows() const { return has(InteractingMedicine::Effect::Inhibitor); }
  [[nodiscard]] bool speeds() const { return has(InteractingMedicine::Effect::Inducer); }
  [[nodiscard]] bool has(InteractingMedicine::Effect effect) const;
  // The strongest ones: where several have one effect, they alone count.
  [[nodiscard]] std::vector<Influence> strongest() const;
  // Without the medicine itself.
  [[nodiscard]] Influences on(const MedicineGuide& guide) const;
};

// Enzymes that none of the medicines is known to influence are left out.
[[nodiscard]] std::vector<Influences> influences_of(const Guidelines& guidelines,
                                                    const std::vector<TakenMedicine>& taken);

}  // namespace rxplain
