#include "input/raw_data/rows.hpp"

#include "base/text.hpp"
#include "input/chromosome.hpp"
#include "input/hts_stream.hpp"
#include "input/line_reader.hpp"
#include "input/raw_data/fields.hpp"

namespace rxplain {

namespace {

constexpr std::size_t beginning_size = 64 << 10;
constexpr std::size_t longest_genotype = 200;
constexpr std::size_t longest_id = 60;
// Far more than any chip has at the catalog's sites.
constexpr std::size_t most_rows = 100'000;
// An insertion or deletion may be given at any base of it.
constexpr std::int64_t reach = 30;

Failure bad_row(std::uint64_t number, const Sentence& what) {
  return {"bad-records",
          Sentence("Row {number} of this table {what}.", {{"number", std::to_string(number)}, {"what", what}}),
          "The file may be damaged or edited by hand; download it again from the service that made it."};
}
Failure truncated() {
  return {"truncated", "This file is cut off: its end is missing.",
          "Download it again, and check that the download finished."};
}
Failure unreadable() {
  return {"unreadable", "This file could not be read to its end.",
          "Check that it is still there and that the device has not been unplugged, and try again."};
}

// Chromosomes as services write them: 23 and 24 are X and Y, 25 and XY what the two share, 26 the mitochondria; 0 is
// none. Empty where nothing of it matters.
std::string chromosome_of(std::string_view text) {
  if (text == "25" || text == "XY" || text == "PAR") return {};
  if (text == "26") return "chrM";
  const auto chromosome = parse_chromosome(text);
  return chromosome ? chromosome->name : std::string();
}

// The ends that X and Y share, on either build (GCA_000001405.1 and GCA_000001405.15), 1-based; the first ends and the
// second begin of the two builds, wherever that is the wider.
bool is_shared_by_x_and_y(const std::string& chromosome, std::int64_t pos) {
  if (chromosome == "chrX") return pos <= 2'781'479 || pos >= 154'931'044;
  return pos <= 2'781'479 || pos >= 56'887'903 || pos == 0;
}

bool is_base(char letter) { return letter == 'A' || letter == 'C' || letter == 'G' || letter == 'T'; }

class RowReader {
 public:
  RowReader(const Layout& layout, const WantedRegions& wanted, const MarkerNumbers& markers, RawRows& into)
      : layout_(layout), wanted_(wanted), markers_(markers), into_(into) {
    for (std::size_t index = 0; index < layout.columns.size(); ++index) {
      const auto column = static_cast<std::size_t>(layout.columns[index]);
      if (layout.columns[index] != Column::Other) at_[column] = index;
    }
    for (std::size_t index = 0; index < at_.size(); ++index) {
      if (at_[index] != nowhere) needed_ = std::max(needed_, at_[index] + 1);
    }
  }

  // Nothing where the line is no row, or where all is well.
  std::optional<Failure> take(std::string_view line, bool ended) {
    if (line.empty() || line.front() == '#') return std::nullopt;
    const Fields fields(line, layout_.separator);
    if (fields.count() == 1 && fields[0].empty()) return std::nullopt;
    if (is_heading(fields)) return std::nullopt;
    ++into_.rows_read;
    if (fields.count() < needed_) {
      if (!ended) return truncated();
      return bad_row(into_.rows_read, Sentence("has {count} columns where its heading names {expected}",
                                               {{"count", std::to_string(fields.count())},
                                                {"expected", std::to_string(layout_.columns.size())}}));
    }
    const auto chromosome_text = field(fields, Column::Chromosome);
    if (chromosome_text != chromosome_text_) {
      chromosome_text_ = chromosome_text;
      chromosome_ = chromosome_of(chromosome_text);
      intervals_ = wanted_.on(chromosome_);
      is_sex_chromosome_ = chromosome_ == "chrX" || chromosome_ == "chrY";
    }
    const auto pos_text = field(fields, Column::Position);
    const auto pos = parse_integer<std::int64_t>(pos_text);
    if (!pos && !is_missing_number(pos_text))
      return bad_row(into_.rows_read, "has no number where its position belongs");
    const auto id = field(fields, Column::Id);
    if (is_sex_chromosome_ && pos) count_sex(fields, *pos);
    const bool placed = pos && intervals_ != nullptr && *pos > 0 &&
                        WantedRegions::touches(intervals_->sites, *pos - reach, *pos + reach);
    if (!placed && !is_wanted_marker(id)) return std::nullopt;
    auto genotype = genotype_of(fields);
    // The last letter may be missing, too.
    if (!ended && genotype.size() < 2) return truncated();
    if (genotype.size() > longest_genotype) genotype.resize(longest_genotype);
    if (into_.rows.size() >= most_rows)
      return bad_row(into_.rows_read, "is one of more at the same places than any chip has");
    into_.rows.push_back({into_.rows_read, std::string(id.substr(0, longest_id)), chromosome_,
                          std::max<std::int64_t>(pos.value_or(0), 0), std::move(genotype)});
    return std::nullopt;
  }

 private:
  static constexpr std::size_t nowhere = Fields::most;

  [[nodiscard]] std::string_view field(const Fields& fields, Column column) const {
    const auto index = at_[static_cast<std::size_t>(column)];
    return index == nowhere ? std::string_view() : fields[index];
  }

  static bool is_missing_number(std::string_view text) {
    return text.empty() || text == "-" || text == "--" || to_upper(text) == "NA" || text == ".";
  }

  // A file that was joined from two has its heading twice.
  [[nodiscard]] bool is_heading(const Fields& fields) const {
    if (layout_.names.empty() || fields.count() != layout_.names.size()) return false;
    for (std::size_t index = 0; index < layout_.names.size(); ++index) {
      if (!same_but_for_case(fields[index], layout_.names[index])) return false;
    }
    return true;
  }

  [[nodiscard]] bool is_wanted_marker(std::string_view id) const {
    const auto number = marker_number(id);
    return number && markers_.contains(*number);
  }

  [[nodiscard]] std::string genotype_of(const Fields& fields) const {
    if (at_[static_cast<std::size_t>(Column::Genotype)] != nowhere) return to_upper(field(fields, Column::Genotype));
    const auto first = to_upper(field(fields, Column::Allele1));
    const auto second = to_upper(field(fields, Column::Allele2));
    // Nothing in the second column: one letter, as in a file of one column.
    return second.empty() ? first : first + '/' + second;
  }

  void count_sex(const Fields& fields, std::int64_t pos) {
    if (is_shared_by_x_and_y(chromosome_, pos)) return;
    std::string letters;
    for (const char letter : genotype_of(fields)) {
      if (is_base(letter)) letters += letter;
    }
    if (letters.empty() || letters.size() > 2) return;
    if (chromosome_ == "chrY") {
      ++into_.sex.y;
      return;
    }
    ++into_.sex.x;
    if (letters.size() == 2 && letters[0] != letters[1]) ++into_.sex.x_heterozygous;
  }

  const Layout& layout_;
  const WantedRegions& wanted_;
  const MarkerNumbers& markers_;
  RawRows& into_;
  std::array<std::size_t, 7> at_ = {nowhere, nowhere, nowhere, nowhere, nowhere, nowhere, nowhere};
  std::size_t needed_ = 0;
  std::string chromosome_text_ = "?";
  std::string chromosome_;
  const WantedRegions::Intervals* intervals_ = nullptr;
  bool is_sex_chromosome_ = false;
};

// A byte order mark that was compressed with the text.
std::string_view without_mark(std::string_view text) {
  return text.starts_with("\xEF\xBB\xBF") ? text.substr(3) : text;
}

}  // namespace

std::optional<std::uint64_t> marker_number(std::string_view id) {
  if (id.size() < 3 || (id[0] | 0x20) != 'r' || (id[1] | 0x20) != 's') return std::nullopt;
  return parse_integer<std::uint64_t>(id.substr(2));
}

std::optional<Layout> find_layout(ByteSource& source) {
  const auto stream = TextStream::open(source);
  if (!stream) return std::nullopt;
  std::string beginning(beginning_size, '\0');
  std::size_t size = 0;
  while (size < beginning.size()) {
    const auto got = bgzf_read(stream->file(), beginning.data() + size, beginning.size() - size);
    if (got <= 0) break;
    size += static_cast<std::size_t>(got);
  }
  const bool whole = size < beginning.size();
  beginning.resize(size);
  // The last line may be half a line.
  if (!whole) beginning.resize(std::min(beginning.size(), beginning.rfind('\n') + 1));
  const auto text = without_mark(beginning);
  if (text.starts_with("##fileformat=VCF")) return std::nullopt;
  return recognise_layout(text);
}

Outcome<RawRows> read_rows(ByteSource& source, const Layout& layout, const WantedRegions& wanted,
                           const MarkerNumbers& markers) {
  const auto stream = TextStream::open(source);
  if (!stream) return unreadable();
  RawRows read;
  read.layout = layout;
  RowReader rows(layout, wanted, markers, read);
  LineReader lines(stream->file());
  std::string_view line;
  auto status = LineReader::Status::Line;
  std::optional<Failure> unfinished;
  while ((status = lines.next(line)) == LineReader::Status::Line) {
    if (unfinished && !line.empty()) return *unfinished;
    auto failure = rows.take(without_mark(line), lines.was_ended() || stream->file()->is_compressed);
    if (failure && failure->code != "bad-records") return *failure;
    unfinished = std::move(failure);
  }
  // Half a row at the very end: the rest of it was cut off.
  if (unfinished && status == LineReader::Status::End) return truncated();
  if (status == LineReader::Status::TooLong) return bad_row(read.rows_read + 1, "is longer than any real one");
  if (status == LineReader::Status::Unreadable) return stream->source_failed() ? unreadable() : truncated();
  if (read.rows_read == 0)
    return Failure{"empty", "This file has a heading but no genotypes under it.",
                   "Download it again, and check that the download finished."};
  read.bytes_read = stream->bytes_read();
  return read;
}

}  // namespace rxplain
