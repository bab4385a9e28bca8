#include <libdeflate.h>

#include <stdexcept>

#include "guidelines/fields.hpp"
#include "guidelines/read_estimates.hpp"
#include "guidelines/read_gene.hpp"
#include "guidelines/read_interactions.hpp"
#include "guidelines/read_medicine.hpp"
#include "rxplain/guidelines.hpp"

namespace rxplain {

namespace {

constexpr int bundle_format = 7;
constexpr std::size_t keys_of_bundle = 10;
constexpr std::size_t keys_of_pack = 6;
constexpr int deepest_wording = 8;

Failure bad_bundle(const Sentence& message, const Sentence& hint) { return {"bad-bundle", message, hint}; }

// Nothing where the format is the one that is read here.
std::optional<Failure> find_other_format(Packed& in) {
  in.key("format");
  const auto format = in.integer();
  if (format > bundle_format)
    return bad_bundle("The guidelines are newer than this program.", "Use the program that came with them.");
  if (format < bundle_format)
    return bad_bundle("The guidelines are older than this program.", "Pack them again with this version's build.");
  return std::nullopt;
}

void expect_keys(std::size_t there, std::size_t expected) {
  if (there != expected) throw std::runtime_error("another number of keys");
}

// A bundle ends with the CRC-32 of what stands before, lowest byte first. A sentence with one letter changed on its way
// here would be read like any other.
constexpr std::size_t checksum_size = 4;

std::string_view without_checksum(std::string_view bytes) {
  if (bytes.size() < checksum_size) throw std::runtime_error("no checksum");
  const auto content = bytes.substr(0, bytes.size() - checksum_size);
  std::uint32_t expected = 0;
  for (std::size_t byte = bytes.size(); byte-- > content.size();)
    expected = expected << 8 | static_cast<unsigned char>(bytes[byte]);
  const auto found = libdeflate_crc32(0, content.data(), content.size());
  if (found != expected) throw std::runtime_error("another checksum");
  return content;
}

// What is in a bundle or a pack, from behind its first key; a failure where it is of another format.
Outcome<Packed> open_packed(std::string_view bytes, std::size_t keys) {
  Packed any(bytes);
  if (any.map() == 0) throw std::runtime_error("no keys");
  if (auto other = find_other_format(any)) return std::move(*other);
  Packed in(without_checksum(bytes));
  expect_keys(in.map(), keys);
  in.skip(2);
  return in;
}

// Flattens the nested wording to dotted keys.
void read_wording(Packed& in, const std::string& prefix, WordTable& into, int depth = 0) {
  if (depth == deepest_wording) throw std::runtime_error("wording too deep");
  for (auto count = in.map(); count > 0; --count) {
    const auto name = prefix + std::string(in.text());
    if (in.next_is(Packed::Kind::Map)) {
      read_wording(in, name + '.', into, depth + 1);
    } else if (in.next_is(Packed::Kind::Text)) {
      in.text(into[name]);
    } else {
      in.skip(1);
    }
  }
}

// The words of a language: of the bundle itself, or of a language pack made with it. Returns the table of texts.
Texts read_language(Packed& in, Guidelines& guidelines) {
  in.key("language");
  in.text(guidelines.language);
  in.key("texts");
  Texts texts(in.list());
  for (auto& text : texts)
    text = in.text();
  in.key("wording");
  guidelines.wording.clear();
  read_wording(in, "", guidelines.wording);
  return texts;
}

// The genes' own sentences in the language of a pack, in the order of the gene's own.
struct GeneWords {
  std::string reason;
  std::vector<std::string> negligible;
  std::vector<HintRule> hints;  // their texts and populations alone
};

void read_gene_words(Packed& in, GeneWords& into) {
  in.row(3);
  text_if_given(in, into.reason);
  texts_if_given(in, into.negligible);
  each_if_given(in, into.hints, [](Packed& in, HintRule& hint) {
    in.row(3);
    in.text(hint.text);
    in.text(hint.patient);
    texts_if_given(in, hint.populations);
  });
}

void translate(const GeneWords& words, Gene& gene) {
  if (words.negligible.size() != gene.negligible.size() || words.hints.size() != gene.hints.size())
    throw std::runtime_error("another number of sentences");
  gene.outside_reason = words.reason;
  for (std::size_t index = 0; index < gene.negligible.size(); ++index)
    gene.negligible[index].reason = words.negligible[index];
  for (std::size_t index = 0; index < gene.hints.size(); ++index) {
    auto& hint = gene.hints[index];
    hint.text = words.hints[index].text;
    hint.patient = words.hints[index].patient;
    hint.populations = words.hints[index].populations;
  }
}

using WordsByGene = std::map<std::string, GeneWords>;

void read_content(Packed& in, Guidelines& guidelines, const Texts& texts, const WordsByGene& words) {
  in.key("version");
  in.text(guidelines.version);
  in.key("genes");
  read_each(in, guidelines.genes, read_gene);
  for (auto& gene : guidelines.genes) {
    if (const auto own = words.find(gene.symbol); own != words.end()) translate(own->second, gene);
  }
  in.key("medicines");
  read_each(in, guidelines.medicines, [&](Packed& in, MedicineGuide& medicine) { read_medicine(in, medicine, texts); });
  in.key("interactions");
  read_each(in, guidelines.interactions, read_enzyme);
  in.key("estimates");
  read_each(in, guidelines.estimates, read_estimate);
  in.end();
}

}  // namespace

Outcome<Guidelines> load_guidelines(std::string bundle, std::string language_pack) {
  try {
    Guidelines guidelines;
    guidelines.text = std::make_shared<const std::string>(std::move(bundle));
    const auto bytes = guidelines.text;
    auto opened = open_packed(*bytes, keys_of_bundle);
    if (!opened) return opened.failure();
    auto& in = opened.value();
    in.key("contentHash");
    in.text(guidelines.content_hash);
    auto texts = read_language(in, guidelines);
    WordsByGene words_by_gene;
    if (!language_pack.empty()) {
      guidelines.text = std::make_shared<const std::string>(std::move(language_pack));
      auto opened_words = open_packed(*guidelines.text, keys_of_pack);
      if (!opened_words) return opened_words.failure();
      auto& words = opened_words.value();
      words.key("contentHash");
      if (words.text() != guidelines.content_hash)
        return bad_bundle("The language pack belongs to other guidelines.", "Use the one that was packed with them.");
      texts = read_language(words, guidelines);
      words.key("geneWords");
      read_table(words, words_by_gene, read_gene_words);
      words.end();
    }
    read_content(in, guidelines, texts, words_by_gene);
    return guidelines;
  } catch (const std::exception&) {
    return bad_bundle("The guidelines could not be read.", "Load the page again, or build the program again.");
  }
}

}  // namespace rxplain
