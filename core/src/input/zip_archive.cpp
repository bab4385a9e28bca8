#include "input/zip_archive.hpp"

#include <unzip.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <string_view>
#include <utility>

#include "base/read_fully.hpp"

namespace rxplain {

namespace {

constexpr std::size_t longest_name = 1'000;
constexpr std::size_t piece_size = 1 << 16;
// Without a member an archive begins with its end, where minizip does not look for it.
constexpr std::string_view mark_of_end = "PK\x05\x06";

bool begins_with(ByteSource& source, std::string_view mark) {
  std::string start(mark.size(), '\0');
  const auto got = read_fully(source, 0, std::as_writable_bytes(std::span(start)));
  return got == static_cast<std::ptrdiff_t>(mark.size()) && start == mark;
}

}  // namespace

// The archive as minizip reads it. minizip asks for the numbers of the directory byte by byte.
struct ZipArchive::Stream {
  explicit Stream(ByteSource& bytes) : source(bytes) {}

  ByteSource& source;
  std::uint64_t offset = 0;
  bool failed = false;
  std::uint64_t block_start = 0;
  std::size_t block_size = 0;
  std::array<std::byte, 1 << 14> block{};

  // How many bytes were read.
  std::size_t read(std::span<std::byte> into) {
    std::size_t done = 0;
    while (done < into.size()) {
      if ((offset < block_start || offset >= block_start + block_size) && !fetch()) break;
      const auto from = static_cast<std::size_t>(offset - block_start);
      const auto count = std::min(into.size() - done, block_size - from);
      std::memcpy(into.data() + done, block.data() + from, count);
      done += count;
      offset += count;
    }
    return done;
  }

  bool fetch() {
    const auto got = read_fully(source, offset, block);
    failed = failed || got < 0;
    block_start = offset;
    block_size = got < 0 ? 0 : static_cast<std::size_t>(got);
    return block_size > 0;
  }

  long seek(std::uint64_t by, int origin) {
    const auto size = source.size();
    const auto start = origin == ZLIB_FILEFUNC_SEEK_END   ? size
                       : origin == ZLIB_FILEFUNC_SEEK_CUR ? offset
                                                          : std::uint64_t{0};
    if (by > size - std::min(start, size)) return -1;
    offset = start + by;
    return 0;
  }

  static Stream& of(voidpf stream) { return *static_cast<Stream*>(stream); }
  static zlib_filefunc64_def functions(Stream& stream) {
    return {[](voidpf opaque, const void*, int) { return opaque; },
            [](voidpf, voidpf file, void* into, uLong size) {
              return static_cast<uLong>(of(file).read({static_cast<std::byte*>(into), size}));
            },
            [](voidpf, voidpf, const void*, uLong) { return uLong{0}; },
            [](voidpf, voidpf file) { return static_cast<ZPOS64_T>(of(file).offset); },
            [](voidpf, voidpf file, ZPOS64_T by, int origin) { return of(file).seek(by, origin); },
            [](voidpf, voidpf) { return 0; },
            [](voidpf, voidpf file) { return of(file).failed ? 1 : 0; },
            &stream};
  }
};

bool ZipArchive::begins(ByteSource& source) {
  return begins_with(source, "PK\x03\x04") || begins_with(source, mark_of_end);
}

ZipArchive::ZipArchive(ByteSource& source) : stream_(std::make_unique<Stream>(source)) {
  auto functions = Stream::functions(*stream_);
  handle_ = unzOpen2_64("archive", &functions);
}

ZipArchive::~ZipArchive() {
  if (handle_ != nullptr) unzClose(handle_);
}

bool ZipArchive::source_failed() const { return stream_->failed; }

std::optional<std::vector<ZipEntry>> ZipArchive::list(std::size_t most) {
  std::vector<ZipEntry> entries;
  if (begins_with(stream_->source, mark_of_end)) return entries;
  if (handle_ == nullptr) return std::nullopt;
  int status = unzGoToFirstFile(handle_);
  for (; status == UNZ_OK && entries.size() <= most; status = unzGoToNextFile(handle_)) {
    unz_file_info64 info{};
    unz64_file_pos place{};
    std::array<char, longest_name> name{};
    if (unzGetCurrentFileInfo64(handle_, &info, name.data(), name.size(), nullptr, 0, nullptr, 0) != UNZ_OK ||
        unzGetFilePos64(handle_, &place) != UNZ_OK)
      return std::nullopt;
    const std::size_t letters = std::min<std::size_t>(info.size_filename, name.size());
    const bool known_method = info.compression_method == 0 || info.compression_method == Z_DEFLATED;
    entries.push_back({std::string(name.data(), letters), info.uncompressed_size, (info.flag & 1) != 0, known_method,
                       place.pos_in_zip_directory, place.num_of_file});
  }
  // Anything else than its end: the rest of the directory is not one.
  if (status != UNZ_OK && status != UNZ_END_OF_LIST_OF_FILE) return std::nullopt;
  return entries;
}

ZipMember::ZipMember(std::shared_ptr<ZipArchive> archive, ZipEntry entry)
    : archive_(std::move(archive)), entry_(std::move(entry)) {}

std::ptrdiff_t ZipMember::read(std::uint64_t offset, std::span<std::byte> into) {
  if (offset >= entry_.size || into.empty()) return 0;
  if (!skip_to(offset)) return -1;
  const auto wanted = static_cast<std::size_t>(std::min<std::uint64_t>(into.size(), entry_.size - at_));
  return unpack(into.first(wanted)) ? static_cast<std::ptrdiff_t>(wanted) : -1;
}

void ZipMember::read_to_end() {
  if (!whole_ && !damaged_) static_cast<void>(skip_to(entry_.size));
}

bool ZipMember::skip_to(std::uint64_t offset) {
  if (!begun_ || offset < at_) {
    unz64_file_pos place{entry_.directory, entry_.number};
    begun_ = archive_->handle_ != nullptr && unzGoToFilePos64(archive_->handle_, &place) == UNZ_OK &&
             unzOpenCurrentFile(archive_->handle_) == UNZ_OK;
    at_ = 0;
    damaged_ = damaged_ || !begun_;
    if (!begun_) return false;
  }
  std::vector<std::byte> passed(static_cast<std::size_t>(std::min<std::uint64_t>(piece_size, offset - at_)));
  while (at_ < offset) {
    const auto step = std::min<std::uint64_t>(passed.size(), offset - at_);
    if (!unpack(std::span(passed).first(static_cast<std::size_t>(step)))) return false;
  }
  return true;
}

// Exactly so many bytes. With the last of them the checksum is compared, before anybody sees them.
bool ZipMember::unpack(std::span<std::byte> into) {
  std::size_t done = 0;
  while (done < into.size()) {
    const auto piece = std::min(into.size() - done, piece_size);
    const auto got = unzReadCurrentFile(archive_->handle_, into.data() + done, static_cast<unsigned>(piece));
    if (got <= 0) break;
    done += static_cast<std::size_t>(got);
  }
  at_ += done;
  bool good = done == into.size();
  if (good && at_ == entry_.size) {
    begun_ = false;
    good = unzCloseCurrentFile(archive_->handle_) == UNZ_OK;
    whole_ = whole_ || good;
  }
  begun_ = begun_ && good;
  damaged_ = damaged_ || !good;
  return good;
}

}  // namespace rxplain
