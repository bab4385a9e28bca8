#include "input/cohort/packed_call.hpp"

namespace rxplain {

namespace {

enum Part : unsigned char { Phased = 1, PhaseSet = 2, Depth = 4, Quality = 8, AlleleDepths = 16, Filter = 32 };

// Seven bits a byte, the low ones first; a negative number is folded between the others.
void put(std::int64_t number, std::string& bytes) {
  auto rest = (static_cast<std::uint64_t>(number) << 1) ^ static_cast<std::uint64_t>(number >> 63);
  for (; rest >= 0x80; rest >>= 7)
    bytes.push_back(static_cast<char>(rest | 0x80));
  bytes.push_back(static_cast<char>(rest));
}

class Bytes {
 public:
  explicit Bytes(std::string_view bytes) : bytes_(bytes) {}

  std::int64_t number() {
    std::uint64_t folded = 0;
    for (unsigned shift = 0;; shift += 7) {
      const auto byte = static_cast<unsigned char>(bytes_[at_++]);
      folded |= static_cast<std::uint64_t>(byte & 0x7fU) << shift;
      if (byte < 0x80) break;
    }
    return static_cast<std::int64_t>((folded >> 1) ^ (~(folded & 1) + 1));
  }
  unsigned char byte() { return static_cast<unsigned char>(bytes_[at_++]); }
  std::string_view rest() { return bytes_.substr(at_); }

 private:
  std::string_view bytes_;
  std::size_t at_ = 0;
};

}  // namespace

void pack_call(const VariantRecord& record, std::size_t shared_filter, std::string& bytes) {
  const auto part = [](bool there, Part which) { return there ? static_cast<int>(which) : 0; };
  bytes.push_back(static_cast<char>(part(record.phased, Phased) | part(record.phase_set.has_value(), PhaseSet) |
                                    part(record.depth.has_value(), Depth) | part(record.quality.has_value(), Quality) |
                                    part(!record.allele_depths.empty(), AlleleDepths) |
                                    part(record.filter.size() > shared_filter, Filter)));
  bytes.push_back(static_cast<char>(record.genotype.size()));
  for (const auto& copy : record.genotype)
    put(copy ? *copy : -1, bytes);
  if (record.phase_set) put(*record.phase_set, bytes);
  if (record.depth) put(*record.depth, bytes);
  if (record.quality) put(*record.quality, bytes);
  if (!record.allele_depths.empty()) put(static_cast<std::int64_t>(record.allele_depths.size()), bytes);
  for (const auto depth : record.allele_depths)
    put(depth, bytes);
  bytes.append(record.filter, shared_filter);
}

void unpack_call(std::string_view packed, std::string_view shared_filter, VariantRecord& into) {
  Bytes bytes(packed);
  const auto parts = bytes.byte();
  const auto number_if = [&](Part part) { return (parts & part) != 0 ? std::optional(bytes.number()) : std::nullopt; };
  into.phased = (parts & Phased) != 0;
  into.genotype.resize(bytes.byte());
  for (auto& copy : into.genotype) {
    const auto allele = bytes.number();
    copy = allele < 0 ? std::nullopt : std::optional(static_cast<int>(allele));
  }
  into.phase_set = number_if(PhaseSet);
  into.depth = number_if(Depth);
  into.quality = number_if(Quality);
  into.allele_depths.resize((parts & AlleleDepths) != 0 ? static_cast<std::size_t>(bytes.number()) : 0);
  for (auto& depth : into.allele_depths)
    depth = bytes.number();
  into.filter = shared_filter;
  into.filter += bytes.rest();
}

}  // namespace rxplain
