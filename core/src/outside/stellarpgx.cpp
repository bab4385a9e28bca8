// StellarPGx's page of one person and one gene: a heading with the gene, then sections; the diplotype stands under
// "Result:". https://github.com/SBIMB/StellarPGx (README, "Expected output")
#include "base/text.hpp"
#include "outside/formats.hpp"
#include "outside/table.hpp"

namespace rxplain {

namespace {

constexpr std::string_view title = "Star Allele Calling with StellarPGx";

bool is_mine(std::string_view beginning) { return beginning.find(title) != std::string_view::npos; }

Outcome<std::vector<OutsideCall>> read(const ResultText& given, const Guidelines& guidelines) {
  std::string gene;
  std::string result;
  bool in_result = false;
  for (const auto raw : lines_of(given.text)) {
    const auto line = trim(raw);
    if (const auto at = line.find(title); at != std::string_view::npos) {
      if (!gene.empty())
        return Failure{"bad-outside-calls", "This file holds the results of several runs of StellarPGx.",
                       "Give one file a gene and a person."};
      gene = to_upper(trim(line.substr(0, at)));
    } else if (line == "Result:") {
      in_result = true;
    } else if (in_result && !line.empty()) {
      if (line.ends_with(':')) break;
      result += (result.empty() ? "" : "; ") + std::string(line);
    }
  }
  std::vector<OutsideCall> calls;
  if (guidelines.find_gene(gene) == nullptr || result.empty()) return calls;
  calls.push_back(call_of(gene, alternatives(result, " or ")));
  // A warning in words stands where the diplotype would, or below it.
  if (result.find_first_not_of("*0123456789x+/ ABCDEFGHIJKLMNOPQRSTUVWXYZor") != std::string::npos)
    calls.front().doubt = result;
  return calls;
}

}  // namespace

const ResultFormat stellarpgx{"StellarPGx", is_mine, read};

}  // namespace rxplain
