// BcfReader: the records of a BCF, one at a time and none longer than a real one.
#pragma once

#include <htslib/vcf.h>

#include <memory>

namespace rxplain {

class BcfReader {
 public:
  enum class Status { Record, End, TooLong, Bad, Unreadable };

  // Both must outlive the reader; the file stands at a record.
  BcfReader(htsFile& file, bcf_hdr_t& header);

  Status next();
  // The last one that was read; it holds until the next call.
  [[nodiscard]] bcf1_t& record() const { return *record_; }

 private:
  struct Closer {
    void operator()(bcf1_t* record) const { bcf_destroy(record); }
  };
  htsFile& file_;
  bcf_hdr_t& header_;
  std::unique_ptr<bcf1_t, Closer> record_;
};

}  // namespace rxplain
