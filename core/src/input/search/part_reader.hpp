// PartReader: the records of a part of a file, from a record before it on.
#pragma once

#include <htslib/vcf.h>

#include <memory>
#include <optional>

#include "input/search/bcf_finder.hpp"
#include "input/search/parts.hpp"
#include "input/variant_scan.hpp"

namespace rxplain {

class PartReader {
 public:
  PartReader() = default;
  PartReader(const PartReader&) = delete;
  PartReader& operator=(const PartReader&) = delete;
  virtual ~PartReader() = default;

  // What lies up to there was read elsewhere, and is left out.
  virtual void leave_out(const FilePlace& last) = 0;
  // Gives the scan the records from `start` (as bgzf_seek() takes it) to the part's last place, but for those that an
  // earlier part gave it. False where something is out of order or cannot be read. Parts come in the file's order.
  virtual bool read(const Part& part, std::uint64_t start) = 0;
  [[nodiscard]] virtual std::uint64_t bytes_fetched() const = 0;
};

// Of a text, plain or compressed. Null where it cannot be opened; all are borrowed.
[[nodiscard]] std::unique_ptr<PartReader> read_lines(ByteSource& source, const ContigOrder& order, VariantScan& scan);
// Of a BCF.
[[nodiscard]] std::unique_ptr<PartReader> read_binary(ByteSource& source, bcf_hdr_t& header, const BcfFinder& finder,
                                                      VariantScan& scan);

}  // namespace rxplain
