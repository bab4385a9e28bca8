// Results from elsewhere, medicines and options, as a page or a laboratory might send them: JSON of the options.

#include "laws.hpp"

using namespace rxplain;
using namespace rxplain::test;

namespace {

// The bytes as a file of results: any text gives a report or a clear failure.
void read_as_file(std::string_view bytes) {
  MemoryByteSource source(bytes);
  const auto inspection = inspect({{source, "results"}});
  if (!inspection || inspection.value().format != "results") return;
  const auto report = make_report(guidelines(), {{source, "results"}}, {});
  if (!report) return demand_clear(report.failure());
  for (const auto& gene : report.value().genes)
    demand(gene.source != ResultSource::File, "without a genotype file nothing comes from one");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto bytes = as_text(data, size);
  read_as_file(bytes);
  auto options = parse_options(bytes);
  if (!options) {
    demand_clear(options.failure());
    // Not JSON: then the bytes are the results themselves.
    options = ReportOptions{};
    options.value().outside = bytes;
    options.value().medicines = {std::string(bytes.substr(0, 100))};
  }
  demand(options.value().min_genotype_quality >= 0 && options.value().min_depth >= 0, "no threshold is below zero");
  const auto report = make_report(guidelines(), {}, options.value());
  if (!report) {
    demand_clear(report.failure());
    return 0;
  }
  const auto json = nlohmann::json::parse(to_json(report.value()));
  for (const auto& gene : json.at("genes")) {
    demand(gene.at("source") != "file", "without a file nothing comes from one");
    demand(gene.at("status") == "not-callable" || gene.at("source") == "outside" || gene.at("source") == "manual",
           "what is called came from elsewhere");
  }
  for (const auto& medicine : json.at("medicines")) {
    if (medicine.at("category") != "standard") continue;
    bool given = false;
    for (const auto& gene : json.at("genes")) {
      const bool concerns = std::find(medicine.at("genes").begin(), medicine.at("genes").end(), gene.at("symbol")) !=
                            medicine.at("genes").end();
      given = given || (concerns && gene.at("source") != "none");
    }
    demand(given, "nothing given, nothing standard");
  }
  return 0;
}
