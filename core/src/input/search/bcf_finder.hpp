// Records of a BCF, found from any byte of it.
//
// Nothing marks where a record begins. But each says how long it is, so one leads to the next; a place is taken for the
// beginning of one where several follow each other, all of as many people as the header names, on its contigs and in
// order.
#pragma once

#include <htslib/vcf.h>

#include <vector>

#include "input/search/bgzf_blocks.hpp"
#include "input/search/record_finder.hpp"

namespace rxplain {

class BcfFinder final : public RecordFinder {
 public:
  // All are borrowed.
  BcfFinder(ByteSource& source, const bcf_hdr_t& header, const ContigOrder& order);

  std::optional<FoundRecord> after(std::uint64_t offset) override;
  [[nodiscard]] bool failed() const override { return failed_; }
  [[nodiscard]] std::uint64_t bytes_fetched() const override { return blocks_.bytes_fetched(); }

  // Rank of a contig as records number it; nothing where the header has none such.
  [[nodiscard]] std::optional<std::size_t> rank_of(std::int32_t contig) const;

 private:
  struct Record {
    FilePlace place;
    std::size_t size = 0;  // bytes
  };
  // What begins there, if the bytes of `text` allow for it.
  [[nodiscard]] std::optional<Record> record_at(const std::string& text, std::size_t offset) const;
  // Where the first of several records begins. Nothing where there is none; `to_end` says whether the text goes on to
  // the end of the file, and `more` becomes true where it would have to be longer to tell.
  [[nodiscard]] std::optional<std::size_t> first_of_several(const std::string& text, bool to_end, bool& more) const;

  BgzfBlocks blocks_;
  const ContigOrder& order_;
  std::uint32_t people_;
  std::vector<std::optional<std::size_t>> ranks_;
  bool failed_ = false;
};

}  // namespace rxplain
