#include "input/cohort/cohort_calls.hpp"

#include <limits>
#include <string>

#include "catch.hpp"
#include "input/cohort/packed_call.hpp"

using namespace rxplain;

namespace {

VariantRecord full_call() {
  VariantRecord record;
  record.filter = "LowQual;q10";
  record.genotype = {0, std::nullopt, 255, 100'000};
  record.phased = true;
  record.phase_set = std::numeric_limits<std::int64_t>::min();
  record.depth = -1;
  record.quality = std::numeric_limits<std::int64_t>::max();
  record.allele_depths = {0, 63, 64, 1'000'000};
  return record;
}

}  // namespace

TEST_CASE("a packed call comes back as it was, whatever call stood there before") {
  constexpr std::string_view shared = "LowQual";
  VariantRecord plain;
  plain.filter = shared;
  for (const auto& before : {full_call(), plain}) {
    for (const auto& call : {full_call(), plain}) {
      std::string bytes;
      pack_call(call, shared.size(), bytes);
      auto read = before;
      unpack_call(bytes, shared, read);
      CHECK(read == call);
    }
  }
}

TEST_CASE("people with the same call share it") {
  const VcfLine line("chr1\t5\t.\tA\tG\t.\t.\t.\tGT:DP\t0/1:9\t0/0:9\t0/1:9\t1/1:9");
  CohortCalls cohort({0, 1, 2}, 1000);
  const auto shared = line.read_shared();
  REQUIRE(cohort.read(line, true, shared).empty());
  REQUIRE_FALSE(cohort.keep(shared, true, false));
  const auto& record = cohort.records.front();
  CHECK(record.of_person == std::vector<std::uint32_t>{0, 1, 0});
  auto read = shared;
  unpack_call(record.call_of(2), "", read);
  CHECK(read == line.read(2, true).record);
}

TEST_CASE("more genotypes than there is room for are refused in words") {
  const VcfLine line("chr1\t5\t.\tA\tG\t.\t.\t.\tGT\t0/1\t0/0");
  CohortCalls cohort({0, 1}, 60);
  std::optional<Failure> failure;
  int kept = 0;
  for (; kept < 100 && !failure; ++kept) {
    REQUIRE(cohort.read(line, true, line.read_shared()).empty());
    failure = cohort.keep(line.read_shared(), true, false);
  }
  REQUIRE(failure);
  CHECK(failure->code == "bad-records");
  CHECK(failure->message.find("2 people") != std::string::npos);
  CHECK(kept < 5);
}
