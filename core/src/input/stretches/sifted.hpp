// What sifting finds in a stretch of a text VCF, as bytes that another worker reads: items in the order of the stretch,
// and those of several stretches one after the other.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace rxplain {

// One a line, which begins with this letter: no item holds a line feed.
enum class SiftedItem : char {
  Before = 'p',    // what stands before the first line feed: a new stretch, which may have no line of its own
  LineFeed = 'f',  // that line feed
  Line = 'l',      // a line near a catalog site as it stands: its number among those of its stretch, a tab, its text
  After = 'a',     // what stands after the last line feed
  Records = 'n',   // how many lines there were, kept or not, but for the two pieces
  Density = 'd',   // of those that were not kept: a row of RecordDensity
  Build = 'b',     // of a contig's accession
  Mitochondria = 'm',  // a name of theirs
};

void add_item(std::string& sifted, SiftedItem kind, std::string_view text);

// Takes the first item off the bytes. Nothing where they do not begin with one; letters without a meaning are for the
// caller to find.
struct ItemRead {
  SiftedItem kind;
  std::string_view text;
};
[[nodiscard]] std::optional<ItemRead> take_item(std::string_view& sifted);

}  // namespace rxplain
