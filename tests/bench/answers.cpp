// Answers questions about many files, one after the other, in one run. A question on standard input is a line of JSON,
//
//   { "bytes": 1234, "options": { "absence": "reference" }, "as": "bcf", "pack": false }
//
// and then the bytes of a VCF text; `as` packs them first ("text", "gzip", "bgzf", "bcf"). The answer on standard
// output is a line with a number of bytes, then the report or failure as JSON. Its genes stand without their single
// sites and its medicines are left out: a test of thousands of people looks at what the genes say. Where `pack` is
// true, the answer is the packed file instead.

#include <iostream>
#include <nlohmann/json.hpp>
#include <string>

#include "embedded_bundle.hpp"
#include "pack.hpp"
#include "rxplain/rxplain.hpp"

namespace {

using namespace rxplain;

std::string packed(std::string text, const std::string& form) {
  if (form == "gzip") return test::as_gzip(text);
  if (form == "bgzf") return test::as_bgzf(text);
  if (form == "bcf") return test::as_bcf(text);
  return text;
}

std::string answer(const Guidelines& guidelines, const nlohmann::json& question, std::string text) {
  const auto file = packed(std::move(text), question.at("as"));
  if (question.at("pack")) return file;
  const auto options = parse_options(question.at("options").dump());
  if (!options) return to_json(options.failure());
  MemoryByteSource source(file);
  auto report = make_report(guidelines, {{source, "person"}}, options.value());
  if (!report) return to_json(report.failure());
  report.value().medicines.clear();
  for (auto& gene : report.value().genes)
    gene.sites.clear();
  return to_json(report.value());
}

}  // namespace

int main() {
  std::ios::sync_with_stdio(false);
  const auto guidelines = load_guidelines(std::string(embedded_bundle()));
  if (!guidelines) return 1;
  for (std::string line; std::getline(std::cin, line);) {
    const auto question = nlohmann::json::parse(line);
    std::string text(question.at("bytes").get<std::size_t>(), '\0');
    if (!std::cin.read(text.data(), static_cast<std::streamsize>(text.size()))) return 1;
    const auto said = answer(guidelines.value(), question, std::move(text));
    std::cout << said.size() << '\n' << said << std::flush;
  }
}
