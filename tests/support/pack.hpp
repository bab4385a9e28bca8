// Compressed and binary forms of a VCF text, made as other programs make them.
#pragma once

#include <htslib/bgzf.h>
#include <htslib/hts.h>
#include <htslib/vcf.h>
#include <zlib.h>

#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <stdexcept>
#include <string>
#include <string_view>

namespace rxplain::test {

// A file that goes when its name does.
class ScratchFile {
 public:
  ScratchFile() {
    const int descriptor = mkstemp(path_.data());
    if (descriptor < 0) throw std::runtime_error("no scratch file");
    static_cast<void>(std::fclose(fdopen(descriptor, "w")));
  }
  explicit ScratchFile(std::string_view content) : ScratchFile() { std::ofstream(path_, std::ios::binary) << content; }
  ~ScratchFile() { static_cast<void>(std::remove(path_.c_str())); }
  ScratchFile(const ScratchFile&) = delete;
  ScratchFile& operator=(const ScratchFile&) = delete;

  [[nodiscard]] const std::string& path() const { return path_; }
  [[nodiscard]] std::string content() const {
    std::ifstream file(path_, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
  }

 private:
  std::string path_ = "/tmp/rxplain-test-XXXXXX";
};

// Blocks of up to 64 KB and an empty one at the end, as bgzip writes them.
inline std::string as_bgzf(std::string_view text) {
  const ScratchFile file;
  auto* out = bgzf_open(file.path().c_str(), "w");
  if (out == nullptr || bgzf_write(out, text.data(), text.size()) < 0 || bgzf_close(out) != 0)
    throw std::runtime_error("bgzip failed");
  return file.content();
}

constexpr std::size_t bgzf_end_size = 28;

// One member, as gzip writes it.
inline std::string as_gzip(std::string_view text) {
  z_stream stream{};
  if (deflateInit2(&stream, 6, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY) != Z_OK)
    throw std::runtime_error("gzip failed");
  std::string packed(deflateBound(&stream, text.size()), '\0');
  stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(text.data()));
  stream.avail_in = static_cast<uInt>(text.size());
  stream.next_out = reinterpret_cast<Bytef*>(packed.data());
  stream.avail_out = static_cast<uInt>(packed.size());
  const int status = deflate(&stream, Z_FINISH);
  packed.resize(stream.total_out);
  deflateEnd(&stream);
  if (status != Z_STREAM_END) throw std::runtime_error("gzip failed");
  return packed;
}

// `mode`: "wb" in BGZF blocks, "wbu" uncompressed inside them.
inline std::string as_bcf(const std::string& text, const char* mode = "wb") {
  const ScratchFile source(text);
  const ScratchFile target;
  auto* in = hts_open(source.path().c_str(), "r");
  auto* header = bcf_hdr_read(in);
  auto* out = hts_open(target.path().c_str(), mode);
  auto* record = bcf_init();
  bool good = header != nullptr && bcf_hdr_write(out, header) == 0;
  while (good && bcf_read(in, header, record) == 0) {
    record->errcode = 0;
    good = bcf_write(out, header, record) == 0;
  }
  bcf_destroy(record);
  bcf_hdr_destroy(header);
  good = hts_close(out) == 0 && good;
  hts_close(in);
  if (!good) throw std::runtime_error("bcf failed");
  return target.content();
}

}  // namespace rxplain::test
