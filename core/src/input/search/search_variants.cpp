#include "input/search/search_variants.hpp"

#include <htslib/bgzf.h>

#include <algorithm>
#include <array>
#include <iterator>
#include <mutex>
#include <span>

#include "base/in_threads.hpp"
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

// One that several searches read at once.
class SharedSource final : public ByteSource {
 public:
  explicit SharedSource(ByteSource& source) : source_(source), size_(source.size()) {}
  [[nodiscard]] std::uint64_t size() const override { return size_; }
  std::ptrdiff_t read(std::uint64_t offset, std::span<std::byte> into) override {
    const std::lock_guard lock(mutex_);
    return source_.read(offset, into);
  }

 private:
  ByteSource& source_;
  std::uint64_t size_;
  std::mutex mutex_;
};

// Neighbouring parts of a file, found and read one after the other.
class PartsSearch {
 public:
  // `found` holds the header and the sample; the others are borrowed.
  PartsSearch(ByteSource& source, OpenVariants& open, const WantedRegions& wanted, std::size_t sample,
              const ContigOrder& order, std::span<const Part> parts, VariantFile found)
      : found_(std::move(found)),
        scan_(open, wanted, sample, found_),
        parts_(parts),
        size_(source.size()),
        order_(order) {
    const auto& format = open.stream->file()->format;
    if (format.format == bcf && format.compression == bgzf) {
      auto finder = std::make_unique<BcfFinder>(source, *open.header, order);
      reader_ = read_binary(source, *open.header, *finder, scan_);
      finder_ = std::move(finder);
      beginning_ = static_cast<std::uint64_t>(bgzf_tell(open.stream->file()->fp.bgzf));
    } else if (format.format == vcf && format.compression == bgzf) {
      finder_ = std::make_unique<BgzfLineFinder>(source, order);
      reader_ = read_lines(source, order, scan_);
    } else if (format.format == vcf && format.compression == no_compression && ends_in_line_feed(source)) {
      finder_ = std::make_unique<PlainLineFinder>(source, order);
      reader_ = read_lines(source, order, scan_);
    }
  }

  // Whether the file is of a kind that can be searched.
  [[nodiscard]] bool can_run() const { return reader_ != nullptr; }
  // What lies up to there belongs to another search.
  void leave_out(const FilePlace& last) { reader_->leave_out(last); }
  void run() {
    SortedFile sorted(*finder_, order_, beginning_, size_);
    for (const auto& part : parts_) {
      const auto start = sorted.start_before(part.first);
      if (!start || !reader_->read(part, *start)) return;
    }
    was_sound_ = true;
  }
  // Whether nothing was out of order, and all could be read.
  [[nodiscard]] bool was_sound() const { return was_sound_; }
  // What was found, and the bytes that it took.
  [[nodiscard]] VariantFile take() {
    found_.bytes_read = finder_->bytes_fetched() + reader_->bytes_fetched();
    return std::move(found_);
  }

 private:
  VariantFile found_;
  VariantScan scan_;
  std::span<const Part> parts_;
  std::uint64_t size_;
  const ContigOrder& order_;
  std::unique_ptr<RecordFinder> finder_;
  std::unique_ptr<PartReader> reader_;
  std::uint64_t beginning_ = 0;  // of the records, or before them
  bool was_sound_ = false;
};

// How many of the parts come before the middle of what they cover.
std::size_t half_of(const std::vector<Part>& parts) {
  std::int64_t all = 0;
  for (const auto& part : parts)
    all += part.last.pos - part.first.pos;
  std::int64_t covered = 0;
  std::size_t count = 0;
  while (count < parts.size() && 2 * covered < all) {
    covered += parts[count].last.pos - parts[count].first.pos;
    ++count;
  }
  return count;
}

void append(VariantFile& file, VariantFile&& next) {
  const auto add_all = [](auto& to, auto& from) {
    to.insert(to.end(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
  };
  add_all(file.records, next.records);
  add_all(file.structural, next.structural);
  file.bytes_read += next.bytes_read;
  file.records_read += next.records_read;
  file.density.add(next.density);
  file.accession_builds.merge(next.accession_builds);
  file.mitochondrial_names.merge(next.mitochondrial_names);
}

// What lies around that which was found, some of which was counted before.
void add_surroundings(VariantFile& file, VariantFile&& far) {
  file.density.raise_to(far.density);
  far.density.clear();
  far.records.clear();  // found before
  far.structural.clear();
  append(file, std::move(far));
}

// A file that is searched, for one part of it after the other.
struct SearchedFile {
  ByteSource& source;
  OpenVariants& open;
  const WantedRegions& wanted;
  std::size_t sample;
  const ContigOrder& order;
  const VariantFile& header;  // and nothing but it

  // What the parts hold, and the bytes that it took; nothing where the file cannot be searched.
  [[nodiscard]] std::optional<VariantFile> find(const std::vector<Part>& parts) const {
    // Two searches everywhere, side by side where that can be, so that what is said of the reading is the same, too.
    const std::span<const Part> all(parts);
    const auto half = std::max<std::size_t>(1, half_of(parts));
    PartsSearch first(source, open, wanted, sample, order, all.first(half), header);
    PartsSearch second(source, open, wanted, sample, order, all.subspan(half), header);
    if (!first.can_run() || !second.can_run()) return std::nullopt;
    second.leave_out(parts[half - 1].last);
    in_threads({[&] { first.run(); }, [&] { second.run(); }});
    if (!first.was_sound() || !second.was_sound()) return std::nullopt;
    auto found = first.take();
    append(found, second.take());
    return found;
  }
};

}  // namespace

bool search_variants(ByteSource& source, OpenVariants& open, const WantedRegions& wanted, std::size_t sample,
                     std::uint64_t smallest, VariantFile& into) {
  if (source.size() < smallest || may_hold_large_variants(*open.header)) return false;
  const ContigOrder order(into.header.contigs);
  const auto build = build_of_header(into);
  const auto near = near_parts(order, wanted, build);
  if (near.empty()) return false;
  SharedSource shared(source);
  const SearchedFile file{shared, open, wanted, sample, order, into};
  auto found = file.find(near);
  if (!found) return false;
  const auto far = far_parts(order, wanted, build, found->density);
  if (!far.empty()) {
    auto surroundings = file.find(far);
    if (!surroundings) return false;
    add_surroundings(*found, std::move(*surroundings));
  }
  for (auto* records : {&found->records, &found->structural}) {
    for (auto& record : *records)
      record.is_numbered = false;
  }
  found->searched = true;
  found->bytes_read += open.stream->bytes_read();
  into = std::move(*found);
  return true;
}

}  // namespace rxplain
