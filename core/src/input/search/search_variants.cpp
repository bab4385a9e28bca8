#include "input/search/search_variants.hpp"

#include <htslib/bgzf.h>

#include <array>

#include "base/read_fully.hpp"
#include "input/build.hpp"
#include "input/search/line_finder.hpp"
#include "input/search/part_reader.hpp"
#include "input/search/sorted_file.hpp"

namespace rxplain {

namespace {

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

// A text that was cut off may end in the middle of a line.
bool ends_in_line_feed(ByteSource& source) {
  std::array<std::byte, 1> last{};
  return source.size() > 0 && read_fully(source, source.size() - 1, last) == 1 && last[0] == std::byte{'\n'};
}

// How records are found in a file, and read from where they were found.
struct Searcher {
  std::unique_ptr<RecordFinder> finder;
  std::unique_ptr<PartReader> reader;
  std::uint64_t beginning = 0;  // of the records, or before them
};

// Without a reader where the file is of a kind that cannot be searched.
Searcher searcher_for(ByteSource& source, OpenVariants& open, const ContigOrder& order, VariantScan& scan) {
  const auto& format = open.stream->file()->format;
  Searcher searcher;
  if (format.format == bcf && format.compression == bgzf) {
    auto finder = std::make_unique<BcfFinder>(source, *open.header, order);
    searcher.reader = read_binary(source, *open.header, *finder, scan);
    searcher.finder = std::move(finder);
    searcher.beginning = static_cast<std::uint64_t>(bgzf_tell(open.stream->file()->fp.bgzf));
  } else if (format.format == vcf && format.compression == bgzf) {
    searcher.finder = std::make_unique<BgzfLineFinder>(source, order);
    searcher.reader = read_lines(source, order, scan);
  } else if (format.format == vcf && format.compression == no_compression && ends_in_line_feed(source)) {
    searcher.finder = std::make_unique<PlainLineFinder>(source, order);
    searcher.reader = read_lines(source, order, scan);
  }
  return searcher;
}

}  // namespace

bool search_variants(ByteSource& source, OpenVariants& open, const WantedRegions& wanted, std::size_t sample,
                     std::uint64_t smallest, VariantFile& into) {
  if (source.size() < smallest || may_hold_large_variants(*open.header)) return false;
  const ContigOrder order(into.header.contigs);
  const auto parts = parts_of(order, wanted, build_of_header(into));
  if (parts.empty()) return false;
  auto found = into;
  VariantScan scan(open, wanted, sample, found);
  const auto searcher = searcher_for(source, open, order, scan);
  if (searcher.reader == nullptr) return false;
  SortedFile sorted(*searcher.finder, order, searcher.beginning, source.size());
  for (const auto& part : parts) {
    const auto start = sorted.start_before(part.first);
    if (!start || !searcher.reader->read(part, *start)) return false;
  }
  for (auto& records : {&found.records, &found.structural}) {
    for (auto& record : *records)
      record.is_numbered = false;
  }
  found.searched = true;
  found.bytes_read = open.stream->bytes_read() + searcher.finder->bytes_fetched() + searcher.reader->bytes_fetched();
  into = std::move(found);
  return true;
}

}  // namespace rxplain
