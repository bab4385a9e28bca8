#include "input/cohort/cohort_calls.hpp"

#include "input/bcf_record.hpp"
#include "input/cohort/packed_call.hpp"

namespace rxplain {

void CohortCalls::start() {
  reading_ = {};
  reading_.of_person.reserve(people_.size());
  known_.clear();
}

template <class Decode>
std::string CohortCalls::add(std::string_view stored, const VariantRecord& shared, Decode decode) {
  if (!reading_.of_person.empty() && stored == last_) {
    reading_.of_person.push_back(reading_.of_person.back());
    return {};
  }
  last_ = stored;
  if (const auto before = known_.find(stored); before != known_.end()) {
    reading_.of_person.push_back(before->second);
    return {};
  }
  auto record = shared;
  if (auto fault = decode(record); !fault.empty()) return fault;
  const auto number = static_cast<std::uint32_t>(reading_.ends.size());
  pack_call(record, shared.filter.size(), reading_.calls);
  reading_.ends.push_back(static_cast<std::uint32_t>(reading_.calls.size()));
  reading_.of_person.push_back(number);
  known_.emplace(stored, number);
  return {};
}

std::string CohortCalls::read(const VcfLine& line, bool depth_per_allele, const VariantRecord& shared) {
  start();
  auto rest = line.people();
  std::size_t at = 0;
  for (const auto person : people_) {
    for (; at < person; ++at)
      rest.remove_prefix(rest.find('\t') + 1);
    const auto column = rest.substr(0, rest.find('\t'));
    auto fault =
        add(column, shared, [&](VariantRecord& record) { return line.read_call(column, depth_per_allele, record); });
    if (!fault.empty()) return fault;
  }
  return {};
}

std::string CohortCalls::read(const bcf_hdr_t& header, const bcf1_t& record, bool depth_per_allele,
                              const VariantRecord& shared) {
  start();
  std::string stored;
  for (const auto person : people_) {
    stored.clear();
    append_bcf_bytes(record, person, stored);
    auto fault = add(stored, shared, [&](VariantRecord& call) {
      return read_bcf_call(header, record, person, depth_per_allele, call);
    });
    if (!fault.empty()) return fault;
  }
  return {};
}

std::optional<Failure> CohortCalls::keep(VariantRecord shared, bool at_site, bool over_gene) {
  reading_.shared = std::move(shared);
  reading_.at_site = at_site;
  reading_.over_gene = over_gene;
  reading_.calls.shrink_to_fit();
  reading_.ends.shrink_to_fit();
  bytes_ += reading_.calls.size() + 4 * (reading_.ends.size() + reading_.of_person.size());
  if (bytes_ > most_bytes_)
    return Failure{
        "bad-records",
        Sentence("The genotypes of these {count} people at the places that are read take more than {limit} MB.",
                 {{"count", std::to_string(people_.size())}, {"limit", std::to_string(most_bytes_ >> 20)}}),
        "Read them in several parts (--samples LIST)."};
  records.push_back(std::move(reading_));
  return std::nullopt;
}

}  // namespace rxplain
