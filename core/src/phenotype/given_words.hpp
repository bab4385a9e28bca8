// The words of a result from elsewhere, as people and laboratories write them, made those of the guidelines.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "rxplain/guidelines.hpp"

namespace rxplain {

// "CYP2D6 *4 / (*36+*10)" -> *4, *36+*10: the sides, without the gene's name, brackets round a tandem or spaces. A name
// that is not known becomes one that is where only the m. of a mitochondrial change, or the number of a suballele
// (*4.001, which has the function of *4: pharmvar.org/criteria), is in the way; else it stays as it was.
[[nodiscard]] std::vector<std::string> sides_of(const Gene& gene, std::string_view diplotype);

// The phenotype of the gene that these words mean: "poor metaboliser (PM)", "PM" -> Poor Metabolizer. Nothing where
// none, or more than one, may be meant.
[[nodiscard]] std::optional<std::string> phenotype_of(const Gene& gene, std::string_view words);

// Phenotypes of the gene's rules, of every source, in order and each once.
[[nodiscard]] std::vector<std::string> phenotypes_of(const Gene& gene);

}  // namespace rxplain
