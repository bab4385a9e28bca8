// Observation: what a file says of one catalog site in one person.
//
// Missing is its own state, not an allele: a site that the file does not mention is NotTested, never reference.
// Only Seen and ReferenceBlock are direct evidence; ReferenceInferred is an assumption that the user (or the
// file's own records) made, and is marked as such wherever it is used.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "rxplain/phrase.hpp"

namespace rxplain {

enum class ObservationState {
  NotTested,          // the file does not mention the site
  Seen,               // a record gives both alleles (one on a single chromosome)
  ReferenceBlock,     // covered by a gVCF reference block
  ReferenceInferred,  // absent, and absence is read as reference
  NoCall,             // ./. or half a call; `alleles` holds the half that was read
  LowQuality,         // filtered, or below the thresholds; `alleles` holds what was read
  Conflict,           // records disagree, or an allele that the catalog does not list
};

[[nodiscard]] std::string_view name_of(ObservationState state);

struct Observation {
  ObservationState state = ObservationState::NotTested;
  // One entry a copy of the chromosome, as a VCF allele relative to the site's GRCh38 reference; nullopt: not read.
  std::vector<std::optional<std::string>> alleles;
  bool phased = false;
  bool one_copy_of_two = false;             // the file gives one copy on a chromosome that comes in pairs
  bool two_copies_of_one = false;           // the file writes the one copy of a chromosome twice
  std::optional<std::int64_t> phase_set;    // PS
  std::optional<std::int64_t> depth;        // DP or MIN_DP, reads
  std::optional<std::int64_t> quality;      // GQ, Phred
  std::vector<std::int64_t> allele_depths;  // AD, reads
  std::optional<std::uint64_t> record;      // 1-based number of the record in its file
  std::size_t file = 0;                     // which of the person's files, 0-based
  bool consumer_test = false;               // read from raw data of a consumer test
  Phrase reason;                            // why the state is not Seen

  [[nodiscard]] bool is_known() const {
    return state == ObservationState::Seen || state == ObservationState::ReferenceBlock ||
           state == ObservationState::ReferenceInferred;
  }
  [[nodiscard]] bool is_direct() const {
    return state == ObservationState::Seen || state == ObservationState::ReferenceBlock;
  }
};

}  // namespace rxplain
