// Projection: what a record's allele means at a catalog site.
//
// Files write one change in many ways: an insertion anchored elsewhere in a repeat, two neighbouring bases in one
// row, a deletion that runs over the site. Alleles are compared as the sequence that they make, never as spelling.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "input/variant_record.hpp"
#include "rxplain/guidelines.hpp"

namespace rxplain {

class Projection {
 public:
  Projection(const Site& site, Build build);

  // Whether the record says anything of the site: of part of its bases, or of a change to it.
  [[nodiscard]] bool concerns(const VariantRecord& record) const;
  // Whether the record's REF contradicts the reference genome here.
  [[nodiscard]] bool contradicts_reference(const VariantRecord& record) const;
  // The site's allele that this allele of the record makes (0 = REF, then ALT): the build's reference allele where
  // it leaves the site alone; else one of the site's alleles or, where it makes none of them, words for it
  // ("*" for a deletion over the site, "CG>T", "<DEL>").
  [[nodiscard]] std::string allele(const VariantRecord& record, int index) const;
  // Whether any ALT of the record changes the site, or a structural one that the person carries lies over it.
  [[nodiscard]] bool changes_site(const VariantRecord& record) const;

  [[nodiscard]] const std::string& reference() const { return place_.ref; }
  [[nodiscard]] std::int64_t first() const { return place_.pos; }
  [[nodiscard]] std::int64_t last() const { return place_.pos + static_cast<std::int64_t>(place_.ref.size()) - 1; }

 private:
  // A change in its shortest form: `removed` at `pos` (1-based) gives way to `added`. The bases are borrowed.
  struct Edit {
    std::int64_t pos;
    std::string_view removed;
    std::string_view added;
  };
  // Positions, 1-based and inclusive; empty where the last comes before the first.
  struct Span {
    std::int64_t first = 0;
    std::int64_t last = 0;
  };
  [[nodiscard]] static Edit shortest(std::int64_t pos, std::string_view ref, std::string_view alt);
  [[nodiscard]] std::string single_base_allele(const Edit& edit) const;
  [[nodiscard]] std::string sequence_allele(const Edit& edit) const;
  [[nodiscard]] std::optional<std::string> window_with(const Edit& edit) const;
  [[nodiscard]] Span reach_of(const Edit& edit) const;
  [[nodiscard]] bool touches_footprint(const Edit& edit) const;
  void measure_footprint();

  const Site& site_;
  const Placement& place_;
  bool single_base_;
  // For other sites: the reference around the site, and the bases that a change at it may be written at.
  std::string window_;
  std::int64_t window_start_ = 0;
  Span footprint_;
};

}  // namespace rxplain
