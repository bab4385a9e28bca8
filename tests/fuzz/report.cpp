// The whole way, from bytes to the report's JSON.

#include "laws.hpp"

namespace {

using namespace rxplain;
using namespace rxplain::test;

std::string written(ByteSource& source, const ReportOptions& options) {
  const auto report = make_report(guidelines(), {{source, "fuzz.vcf"}}, options);
  if (!report) {
    demand_clear(report.failure());
    return to_json(report.failure());
  }
  demand(report.value().genes.size() == guidelines().genes.size(), "every gene has an entry");
  demand(report.value().medicines.size() == guidelines().medicines.size(), "every medicine has an entry");
  demand(!to_text(report.value()).empty() && !to_gene_table(report.value()).empty() &&
             !to_advice_table(report.value()).empty(),
         "every form can be written");
  return to_json(report.value());
}

bool is_silent(const nlohmann::json& gene) {
  return gene.at("sites").at("seen") == 0 && gene.at("sites").at("inferred") == 0;
}

// Missing is never reference: where nothing was seen of any gene of a medicine, nothing is said to be standard.
void demand_no_standard_from_nothing(const nlohmann::json& report) {
  for (const auto& medicine : report.at("medicines")) {
    if (medicine.at("category") != "standard") continue;
    bool any_seen = false;
    for (const auto& gene : report.at("genes")) {
      const bool concerns = std::find(medicine.at("genes").begin(), medicine.at("genes").end(), gene.at("symbol")) !=
                            medicine.at("genes").end();
      any_seen = any_seen || (concerns && !is_silent(gene));
    }
    demand(any_seen, "nothing seen, nothing standard");
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto bytes = as_text(data, size);
  ReportOptions options;
  options.absence = size % 3 == 0 ? Absence::Reference : size % 3 == 1 ? Absence::Auto : Absence::NotTested;
  MemoryByteSource source(bytes);
  if (const auto inspection = inspect({{source, "fuzz.vcf"}}); inspection && inspection.value().samples.size() > 1)
    options.sample = inspection.value().samples.back();
  const auto text = written(source, options);
  const auto json = nlohmann::json::parse(text);
  if (!json.contains("error")) demand_no_standard_from_nothing(json);
  SlicedSource slices(bytes, 1 + size % 11);
  demand(written(slices, options) == text, "slices give the same report");
  return 0;
}
