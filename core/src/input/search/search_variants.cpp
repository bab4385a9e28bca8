#include "input/search/search_variants.hpp"

#include <htslib/bgzf.h>

#include <algorithm>

#include "input/chromosome.hpp"
#include "input/search/sorted_file.hpp"

namespace rxplain {

namespace {

// How densely the file lists changes is judged within 250,000 bases of a site (genotype/absence.cpp), in whole bins.
constexpr std::int64_t judged_reach = 250'000 + 2 * VariantFile::bin_size;
constexpr std::size_t fetch_size = 64 << 10;

// First and last place of a part of the file.
struct Part {
  FilePlace first;
  FilePlace last;
};

std::vector<Part> parts_of(const ContigOrder& order, const WantedRegions& wanted) {
  std::vector<Part> parts;
  for (std::size_t rank = 0; rank < order.contigs().size(); ++rank) {
    const auto chromosome = parse_chromosome(order.contigs()[rank].name);
    const auto* intervals = chromosome ? wanted.on(chromosome->name) : nullptr;
    if (intervals == nullptr) continue;
    auto regions = intervals->sites;
    regions.insert(regions.end(), intervals->genes.begin(), intervals->genes.end());
    std::sort(regions.begin(), regions.end(),
              [](const auto& one, const auto& other) { return one.first < other.first; });
    for (const auto& region : regions) {
      const Part part{{rank, std::max<std::int64_t>(0, region.first - judged_reach)},
                      {rank, region.last + judged_reach}};
      if (!parts.empty() && parts.back().last >= part.first) {
        parts.back().last = std::max(parts.back().last, part.last);
      } else {
        parts.push_back(part);
      }
    }
  }
  return parts;
}

// Such a variant may begin anywhere before the gene that it lies over. A block of references cannot: it ends where the
// next record begins, so the one that reaches into a part is the last before it.
bool may_hold_large_variants(const bcf_hdr_t& header) {
  for (int index = 0; index < header.nhrec; ++index) {
    const auto& line = *header.hrec[index];
    const int at = bcf_hrec_find_key(const_cast<bcf_hrec_t*>(&line), "ID");
    if (at < 0) continue;
    const std::string_view id = line.vals[at];
    if (std::string_view(line.key) == "ALT" && id != "NON_REF" && id != "*") return true;
    if (line.type == BCF_HL_INFO && (id == "SVTYPE" || id == "SVLEN")) return true;
  }
  return false;
}

class Search {
 public:
  Search(ByteSource& source, const ContigOrder& order, VariantScan& scan)
      : order_(order), sorted_(source, order), text_(TextStream::open(source, fetch_size)), scan_(scan) {}

  // False where something is out of order or cannot be read.
  bool run(const std::vector<Part>& parts) {
    if (text_ == nullptr) return false;
    for (const auto& part : parts) {
      const auto block = sorted_.block_before(part.first);
      if (!block || !read(part, *block)) return false;
    }
    return true;
  }

  [[nodiscard]] std::uint64_t bytes_fetched() const { return sorted_.bytes_fetched() + text_->bytes_fetched(); }

 private:
  // Reads from a block on. What an earlier part has read, it does not take again.
  bool read(const Part& part, std::uint64_t block) {
    if (bgzf_seek(text_->file(), static_cast<std::int64_t>(block) << 16, SEEK_SET) < 0) return false;
    LineReader lines(text_->file());
    std::string_view line;
    auto status = LineReader::Status::Line;
    if (block > 0) status = lines.next(line);  // the rest of a line that began before
    FilePlace before;
    while (status == LineReader::Status::Line && (status = lines.next(line)) == LineReader::Status::Line) {
      if (line.empty() || line.starts_with('#')) continue;
      const auto place = place_of(line, order_);
      if (!place || *place < before) return false;
      before = *place;
      if (*place > part.last) break;
      if (done_ && *place <= *done_) continue;
      if (scan_.take_line(line)) return false;
    }
    done_ = part.last;
    return status == LineReader::Status::Line || status == LineReader::Status::End;
  }

  const ContigOrder& order_;
  SortedFile sorted_;
  std::unique_ptr<TextStream> text_;
  VariantScan& scan_;
  std::optional<FilePlace> done_;
};

}  // namespace

bool search_variants(ByteSource& source, OpenVariants& open, const WantedRegions& wanted, std::size_t sample,
                     std::uint64_t smallest, VariantFile& into) {
  const auto& format = open.stream->file()->format;
  if (format.format != vcf || format.compression != bgzf || source.size() < smallest) return false;
  if (may_hold_large_variants(*open.header)) return false;
  const ContigOrder order(into.header.contigs);
  const auto parts = parts_of(order, wanted);
  if (parts.empty()) return false;
  auto found = into;
  VariantScan scan(open, wanted, sample, found);
  Search search(source, order, scan);
  if (!search.run(parts)) return false;
  for (auto& records : {&found.records, &found.structural}) {
    for (auto& record : *records)
      record.is_numbered = false;
  }
  found.searched = true;
  found.bytes_read = open.stream->bytes_read() + search.bytes_fetched();
  into = std::move(found);
  return true;
}

}  // namespace rxplain
