#include "guidelines/fields.hpp"
#include "guidelines/read_estimates.hpp"
#include "guidelines/read_gene.hpp"
#include "guidelines/read_interactions.hpp"
#include "guidelines/read_medicine.hpp"
#include "rxplain/guidelines.hpp"

namespace rxplain {

namespace {

using Value = Packed::Value;

constexpr int bundle_format = 3;

// Flattens the nested wording to dotted keys.
void read_wording(Value map, const std::string& prefix, std::map<std::string, std::string>& into) {
  for (const auto& [key, value] : map.entries()) {
    const auto name = prefix.empty() ? std::string(key) : prefix + '.' + std::string(key);
    if (value.is_map()) {
      read_wording(value, name, into);
    } else if (value.is_text()) {
      into[name] = value.string();
    }
  }
}

// The words of a language: of the bundle itself, or of a language pack made with it.
struct Words {
  std::string language;
  std::shared_ptr<const std::string> bytes;
  Texts texts;
  std::map<std::string, std::string> wording;
  std::optional<Value> genes;  // of a pack: the genes' own sentences, by symbol
};

// `bytes`: where `map` was read.
Words read_words(const std::shared_ptr<const std::string>& bytes, Value map) {
  Words words{map.at("language").string(), bytes, {}, {}, std::nullopt};
  for (const auto& text : map.at("texts").items())
    words.texts.push_back(text.text());
  read_wording(map.at("wording"), "", words.wording);
  return words;
}

// Puts the sentences of a language in the place of the gene's own, which are in the same order.
void translate(Value words, Gene& gene) {
  gene.outside_reason = text_or_empty(words, "reason");
  if (const auto reasons = words.find("negligible")) {
    for (std::size_t index = 0; index < gene.negligible.size(); ++index)
      gene.negligible[index].reason = reasons->at(index).string();
  }
  const auto hints = words.find("hints");
  for (std::size_t index = 0; hints && index < gene.hints.size(); ++index) {
    auto& hint = gene.hints[index];
    const auto translated = hints->at(index);
    hint.text = translated.at("text").string();
    hint.patient = translated.at("patient").string();
    hint.populations = strings_or_none(translated, "populations");
  }
}

Guidelines read_guidelines(Value map, const Words& words) {
  Guidelines guidelines;
  guidelines.version = map.at("version").string();
  guidelines.content_hash = map.at("contentHash").string();
  guidelines.language = words.language;
  guidelines.text = words.bytes;
  guidelines.wording = words.wording;
  guidelines.genes = read_each(map, "genes", read_gene);
  for (auto& gene : guidelines.genes) {
    const auto own = words.genes ? words.genes->find(gene.symbol) : std::nullopt;
    if (own) translate(*own, gene);
  }
  guidelines.medicines =
      read_each(map, "medicines", [&](Value medicine) { return read_medicine(medicine, words.texts); });
  guidelines.interactions = read_each(map, "interactions", read_enzyme);
  guidelines.estimates = read_each(map, "estimates", read_estimate);
  return guidelines;
}

Failure bad_bundle(const std::string& message, const std::string& hint) { return {"bad-bundle", message, hint}; }

}  // namespace

Outcome<Guidelines> load_guidelines(std::string bundle, std::string language_pack) {
  try {
    const auto bytes = std::make_shared<const std::string>(std::move(bundle));
    const Packed packed(*bytes);
    const auto content = packed.root();
    const auto format = content.at("format").integer();
    if (format > bundle_format)
      return bad_bundle("The guidelines are newer than this program.", "Use the program that came with them.");
    if (format < bundle_format)
      return bad_bundle("The guidelines are older than this program.", "Pack them again with this version's build.");
    if (language_pack.empty()) return read_guidelines(content, read_words(bytes, content));
    const auto pack = std::make_shared<const std::string>(std::move(language_pack));
    const Packed packed_words(*pack);
    const auto words = packed_words.root();
    auto spoken = read_words(pack, words);
    spoken.genes = words.find("genes");
    if (words.at("contentHash").text() != content.at("contentHash").text())
      return bad_bundle("The language pack belongs to other guidelines.", "Use the one that was packed with them.");
    return read_guidelines(content, spoken);
  } catch (const std::exception&) {
    return bad_bundle("The guidelines could not be read.", "Load the page again, or build the program again.");
  }
}

}  // namespace rxplain
