#include "input/hts_stream.hpp"

#include <hfile_internal.h>
#include <htslib/hfile.h>
#include <htslib/hts_log.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <limits>

namespace rxplain {

namespace {

struct StreamOfSource {
  hFILE base;
  ByteSource* source;
  std::uint64_t offset;
  SourceUse* use;
};

StreamOfSource& source_file(hFILE* file) { return *reinterpret_cast<StreamOfSource*>(file); }

ssize_t read_source(hFILE* file, void* buffer, size_t size) {
  auto& stream = source_file(file);
  const auto got = stream.source->read(stream.offset, {static_cast<std::byte*>(buffer), size});
  if (got < 0) {
    stream.use->failed = true;
    errno = EIO;
    return -1;
  }
  stream.offset += static_cast<std::uint64_t>(got);
  stream.use->fetched += static_cast<std::uint64_t>(got);
  stream.use->furthest = std::max(stream.use->furthest, stream.offset);
  return static_cast<ssize_t>(got);
}

off_t seek_source(hFILE* file, off_t offset, int whence) {
  auto& stream = source_file(file);
  const auto size = static_cast<off_t>(stream.source->size());
  const off_t start = whence == SEEK_SET ? 0 : whence == SEEK_CUR ? static_cast<off_t>(stream.offset) : size;
  if (offset < -start || offset > std::numeric_limits<off_t>::max() - start) {
    errno = EINVAL;
    return -1;
  }
  stream.offset = static_cast<std::uint64_t>(start + offset);
  return start + offset;
}

int close_source(hFILE*) { return 0; }

const hFILE_backend backend = {read_source, nullptr, seek_source, nullptr, close_source};

// Null where there is no memory for it. Tells what happens in `use`.
hFILE* open_source(ByteSource& source, SourceUse& use, std::size_t at_once) {
  hts_set_log_level(HTS_LOG_OFF);
  auto* file = hfile_init(sizeof(StreamOfSource), "r", 0);
  if (file == nullptr) return nullptr;
  auto& extended = source_file(file);
  extended.source = &source;
  extended.offset = 0;
  extended.use = &use;
  file->backend = &backend;
  hfile_set_blksize(file, at_once);
  return file;
}

}  // namespace

std::unique_ptr<HtsStream> HtsStream::open(ByteSource& source, std::size_t at_once) {
  std::unique_ptr<HtsStream> stream(new HtsStream);
  auto* file = open_source(source, stream->use_, at_once);
  if (file == nullptr) return nullptr;
  stream->source_ = file;
  stream->file_ = hts_hopen(file, "genotypes", "r");
  if (stream->file_ == nullptr) {
    hclose_abruptly(file);
    return nullptr;
  }
  return stream;
}

HtsStream::~HtsStream() {
  if (file_ == nullptr) return;
  hclearerr(source_);  // htslib keeps the memory of a file that fails to close
  hts_close(file_);
}

std::unique_ptr<TextStream> TextStream::open(ByteSource& source, std::size_t at_once) {
  std::unique_ptr<TextStream> stream(new TextStream);
  auto* file = open_source(source, stream->use_, at_once);
  if (file == nullptr) return nullptr;
  stream->file_ = bgzf_hopen(file, "r");
  if (stream->file_ == nullptr) {
    hclose_abruptly(file);
    return nullptr;
  }
  return stream;
}

TextStream::~TextStream() {
  if (file_ == nullptr) return;
  hclearerr(bgzf_hfile(file_));
  bgzf_close(file_);
}

}  // namespace rxplain
