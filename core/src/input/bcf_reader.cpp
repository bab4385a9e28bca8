#include "input/bcf_reader.hpp"

#include <htslib/bgzf.h>

#include <algorithm>
#include <array>
#include <cstdint>

namespace rxplain {

namespace {

constexpr std::uint64_t largest_record = 64 << 20;  // bytes

// Whether the next record claims more bytes than any real one; htslib would make room for them all. The lengths are in
// the first 8 bytes, and mostly in the block at hand; else the file is set back after a look.
bool is_oversized(BGZF* file) {
  std::array<unsigned char, 8> start{};
  if (file->block_length - file->block_offset >= static_cast<int>(start.size())) {
    std::copy_n(static_cast<const unsigned char*>(file->uncompressed_block) + file->block_offset, start.size(),
                start.begin());
  } else {
    const auto here = bgzf_tell(file);
    const auto got = bgzf_read(file, start.data(), start.size());
    if (bgzf_seek(file, here, SEEK_SET) < 0 || got != static_cast<std::ptrdiff_t>(start.size())) return false;
  }
  std::uint64_t size = 0;
  for (std::size_t byte = 0; byte < 4; ++byte) {
    size += (std::uint64_t{start[byte]} + std::uint64_t{start[byte + 4]}) << (8 * byte);
  }
  return size > largest_record;
}

}  // namespace

BcfReader::BcfReader(htsFile& file, bcf_hdr_t& header) : file_(file), header_(header), record_(bcf_init()) {}

BcfReader::Status BcfReader::next() {
  if (is_oversized(file_.fp.bgzf)) return Status::TooLong;
  const int status = bcf_read(&file_, &header_, record_.get());
  if (status == -1) return Status::End;
  if (status < -1 && record_->errcode == 0) return Status::Unreadable;
  return status < -1 || record_->errcode != 0 ? Status::Bad : Status::Record;
}

}  // namespace rxplain
