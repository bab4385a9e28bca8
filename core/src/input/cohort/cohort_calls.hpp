// CohortCalls: the records of a file near catalog sites, each read once, with what it says of every person asked for.
//
// People who have the same call in a record share it. What is kept is a few bytes a person and record, whatever the
// size of the file; no more than `most_bytes` of them.
#pragma once

#include <htslib/vcf.h>

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "input/variant_record.hpp"
#include "input/vcf_line.hpp"
#include "rxplain/outcome.hpp"

namespace rxplain {

struct CohortRecord {
  VariantRecord shared;  // without a call
  bool at_site = false;
  bool over_gene = false;                // and it has a structural alternative
  std::string calls;                     // the different calls, packed, one after the other
  std::vector<std::uint32_t> ends;       // of each of them in `calls`
  std::vector<std::uint32_t> of_person;  // which of them each person has

  [[nodiscard]] std::string_view call_of(std::size_t person) const {
    const auto call = of_person[person];
    const auto begin = call == 0 ? 0 : ends[call - 1];
    return std::string_view(calls).substr(begin, ends[call] - begin);
  }
};

class CohortCalls {
 public:
  // `people`: indexes among the header's samples, in rising order.
  explicit CohortCalls(std::vector<std::size_t> people, std::uint64_t most_bytes)
      : people_(std::move(people)), most_bytes_(most_bytes) {}

  std::vector<CohortRecord> records;  // in file order
  [[nodiscard]] const std::vector<std::size_t>& people() const { return people_; }

  // Reads the calls of all people; returns the fault of the first that cannot be read. The record that was read is
  // then to be kept, or dropped.
  std::string read(const VcfLine& line, bool depth_per_allele, const VariantRecord& shared);
  std::string read(const bcf_hdr_t& header, const bcf1_t& record, bool depth_per_allele, const VariantRecord& shared);
  std::optional<Failure> keep(VariantRecord shared, bool at_site, bool over_gene);

 private:
  struct Hash : std::hash<std::string_view> {
    using is_transparent = void;
  };

  void start();
  // The call as the file stores it; `decode` is asked where nobody before has had the same.
  template <class Decode>
  std::string add(std::string_view stored, const VariantRecord& shared, Decode decode);

  std::vector<std::size_t> people_;
  std::uint64_t most_bytes_;
  std::uint64_t bytes_ = 0;
  CohortRecord reading_;
  std::unordered_map<std::string, std::uint32_t, Hash, std::equal_to<>> known_;  // of this record
  std::string last_;                                                             // as stored
};

}  // namespace rxplain
