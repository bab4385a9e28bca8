#include "input/search/bcf_finder.hpp"

namespace rxplain {

namespace {

// A record of very many people goes on through several blocks. More than that, and the file is read whole.
constexpr std::size_t most_blocks = 64;
constexpr int enough_records = 5;
// Two lengths, then CHROM, POS, rlen, QUAL, the numbers of alleles, of INFO, of people and of FORMAT (VCF specification
// 4.3, section 6.3), and at least an ID.
constexpr std::size_t fixed_size = 32;
constexpr std::size_t shortest_record = fixed_size + 1;
constexpr std::size_t longest_record = 64 << 20;

std::uint32_t number_at(const std::string& text, std::size_t offset) {
  std::uint32_t number = 0;
  for (std::size_t byte = 4; byte-- > 0;)
    number = number << 8 | static_cast<unsigned char>(text[offset + byte]);
  return number;
}

}  // namespace

BcfFinder::BcfFinder(ByteSource& source, const bcf_hdr_t& header, const ContigOrder& order)
    : blocks_(source), order_(order), people_(static_cast<std::uint32_t>(bcf_hdr_nsamples(&header))) {
  for (int contig = 0; contig < header.n[BCF_DT_CTG]; ++contig) {
    const auto* name = header.id[BCF_DT_CTG][contig].key;
    ranks_.push_back(name == nullptr ? std::nullopt : order_.rank_of(name));
  }
}

std::optional<std::size_t> BcfFinder::rank_of(std::int32_t contig) const {
  const auto index = static_cast<std::size_t>(contig);
  return contig >= 0 && index < ranks_.size() ? ranks_[index] : std::nullopt;
}

std::optional<BcfFinder::Record> BcfFinder::record_at(const std::string& text, std::size_t offset) const {
  const std::uint64_t shared = number_at(text, offset);
  const std::uint64_t individual = number_at(text, offset + 4);
  const auto rank = rank_of(static_cast<std::int32_t>(number_at(text, offset + 8)));
  const auto pos = static_cast<std::int32_t>(number_at(text, offset + 12));
  const auto length = static_cast<std::int32_t>(number_at(text, offset + 16));
  const auto people = number_at(text, offset + 28) & 0xFFFFFF;
  const auto alleles = number_at(text, offset + 24) >> 16;
  const auto size = 8 + shared + individual;
  const bool fits = 8 + shared >= shortest_record && size <= longest_record && rank && pos >= -1 && length >= 0 &&
                    people == people_ && alleles > 0;
  if (!fits) return std::nullopt;
  return Record{{*rank, std::int64_t{pos} + 1}, static_cast<std::size_t>(size)};
}

std::optional<std::size_t> BcfFinder::first_of_several(const std::string& text, bool to_end, bool& more) const {
  more = false;
  for (std::size_t begins = 0; begins + shortest_record <= text.size(); ++begins) {
    auto at = begins;
    FilePlace before;
    for (int count = 0;; ++count) {
      if (count == enough_records || (to_end && count > 0 && at == text.size())) return begins;
      if (at + fixed_size > text.size()) {
        // What may be the first one decides; a later one, that needs less, must not be taken in its place.
        more = count > 0 && !to_end;
        if (more) return std::nullopt;
        break;
      }
      const auto record = record_at(text, at);
      if (!record || (count > 0 && record->place < before)) break;
      before = record->place;
      at += record->size;
    }
  }
  more = !to_end;
  return std::nullopt;
}

std::optional<FoundRecord> BcfFinder::after(std::uint64_t offset) {
  const auto block = blocks_.find(offset);
  if (!block) return std::nullopt;
  BgzfText text(blocks_, *block);
  for (std::size_t count = 0; count < most_blocks; ++count) {
    const auto added = text.add_block();
    failed_ = !added;
    if (failed_) return std::nullopt;
    bool more = false;
    if (const auto begins = first_of_several(text.content(), !*added, more))
      return FoundRecord{text.start_of(*begins), record_at(text.content(), *begins)->place};
    if (!more) return std::nullopt;
  }
  failed_ = true;
  return std::nullopt;
}

}  // namespace rxplain
