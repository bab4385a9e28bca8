#include "guidelines/read_interactions.hpp"

#include "guidelines/fields.hpp"

namespace rxplain {

namespace {

// Each in the order of its enumeration.
constexpr std::string_view effects[] = {"inhibitor", "inducer"};
constexpr std::string_view grades[] = {"weak", "moderate", "strong"};

void read_medicine(Packed& in, InteractingMedicine& medicine) {
  in.row(6);
  in.text(medicine.name);
  read_texts(in, medicine.names);
  read_meaning(in, medicine.effect, effects);
  read_meaning(in, medicine.grade, grades);
  truth_if_given(in, medicine.systemic_only);
  read_citation(in, medicine.citation);
}

void read_exceptions(Packed& in, std::vector<std::string>& medicines) {
  for (auto count = in.list(); count > 0; --count) {
    in.row(3);
    for (auto names = in.list(); names > 0; --names)
      medicines.emplace_back(in.text());
    in.skip(2);  // why, citation
  }
}

void read_conversion(Packed& in, ScoreConversion& conversion) {
  in.row(4);
  conversion.strong = in.number();
  conversion.moderate = in.number();
  read_citation(in, conversion.citation);
  if (in.given()) read_exceptions(in, conversion.except);
}

}  // namespace

void read_enzyme(Packed& in, EnzymeInteractions& enzyme) {
  in.row(4);
  in.text(enzyme.enzyme);
  read_texts(in, enzyme.genes);
  if (in.given()) read_conversion(in, enzyme.conversion.emplace());
  read_each(in, enzyme.medicines, read_medicine);
}

}  // namespace rxplain
