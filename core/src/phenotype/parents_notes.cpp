#include "phenotype/parents_notes.hpp"

#include "phenotype/gene_notes.hpp"

namespace rxplain {

void note_parents(const Guidelines& guidelines, const Gene& gene, const ParentsReading& reading,
                  std::vector<Note>& notes) {
  GeneNotes gene_notes(guidelines, gene, notes);
  // One site alone has no other to lie together with.
  if (reading.phased.size() > 1) gene_notes.info("phased-by-parents", {}, reading.phased);
  if (!reading.contradicts.empty()) gene_notes.warn("parents-contradict", {}, reading.contradicts);
  if (!reading.otherwise.empty()) gene_notes.warn("parents-phase-differs", {}, reading.otherwise);
}

}  // namespace rxplain
