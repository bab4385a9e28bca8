#include "input/archive.hpp"

#include <unzip.h>

#include <algorithm>
#include <array>

#include "base/read_fully.hpp"
#include "base/text.hpp"
#include "input/sniff.hpp"

namespace rxplain {

namespace {

// More than any service puts into one, and larger than any genome's file: such an archive was made to exhaust memory.
constexpr std::size_t most_members = 10'000;
constexpr std::uint64_t largest_member = std::uint64_t{64} << 30;  // bytes
constexpr std::size_t longest_name = 1'000;
constexpr std::size_t longest_shown_name = 100;
constexpr std::size_t piece_size = 1 << 16;

// The archive as minizip reads it: a file that is opened once, for reading.
struct SourceStream {
  ByteSource* source = nullptr;
  std::uint64_t offset = 0;
  bool failed = false;
};

voidpf open_stream(voidpf opaque, const void*, int) {
  auto& source = *static_cast<ByteSource*>(opaque);
  return new SourceStream{&source, 0, false};
}
uLong read_stream(voidpf, voidpf stream, void* into, uLong size) {
  auto& open = *static_cast<SourceStream*>(stream);
  const auto got = read_fully(*open.source, open.offset, {static_cast<std::byte*>(into), size});
  if (got < 0) {
    open.failed = true;
    return 0;
  }
  open.offset += static_cast<std::uint64_t>(got);
  return static_cast<uLong>(got);
}
uLong write_nothing(voidpf, voidpf, const void*, uLong) { return 0; }
ZPOS64_T tell_stream(voidpf, voidpf stream) { return static_cast<SourceStream*>(stream)->offset; }
long seek_stream(voidpf, voidpf stream, ZPOS64_T offset, int origin) {
  auto& open = *static_cast<SourceStream*>(stream);
  const auto start = origin == ZLIB_FILEFUNC_SEEK_END   ? open.source->size()
                     : origin == ZLIB_FILEFUNC_SEEK_CUR ? open.offset
                                                        : std::uint64_t{0};
  if (offset > open.source->size() - std::min(start, open.source->size())) return -1;
  open.offset = start + offset;
  return 0;
}
int close_stream(voidpf, voidpf stream) {
  delete static_cast<SourceStream*>(stream);
  return 0;
}
int error_of_stream(voidpf, voidpf stream) { return static_cast<SourceStream*>(stream)->failed ? 1 : 0; }

struct ArchiveCloser {
  void operator()(void* archive) const { unzClose(archive); }
};
using Archive = std::unique_ptr<void, ArchiveCloser>;

// Null where no directory of an archive is found.
Archive open_archive(ByteSource& source) {
  zlib_filefunc64_def functions{open_stream, read_stream,  write_nothing,   tell_stream,
                                seek_stream, close_stream, error_of_stream, &source};
  return Archive(unzOpen2_64("archive", &functions));
}

struct Entry {
  std::string name;
  unz64_file_pos place{};
  std::uint64_t size = 0;
  bool encrypted = false;
  bool known_method = true;
};

class Member final : public ArchiveMember {
 public:
  Member(ByteSource& source, const Entry& entry) : source_(source), entry_(entry) {}
  [[nodiscard]] std::uint64_t size() const override { return entry_.size; }
  [[nodiscard]] bool is_damaged() const override { return damaged_; }

  std::ptrdiff_t read(std::uint64_t offset, std::span<std::byte> into) override {
    if (offset >= entry_.size || into.empty()) return 0;
    if (!open_ || offset < at_) {
      if (!restart()) return fail();
    }
    std::array<std::byte, piece_size> skipped{};
    while (at_ < offset) {
      const auto step = std::min<std::uint64_t>(skipped.size(), offset - at_);
      if (!unpack({skipped.data(), static_cast<std::size_t>(step)})) return fail();
    }
    const auto wanted = static_cast<std::size_t>(std::min<std::uint64_t>(into.size(), entry_.size - at_));
    return unpack(into.first(wanted)) ? static_cast<std::ptrdiff_t>(wanted) : fail();
  }

 private:
  bool restart() {
    archive_ = open_archive(source_);
    open_ = archive_ && unzGoToFilePos64(archive_.get(), &entry_.place) == UNZ_OK &&
            unzOpenCurrentFile(archive_.get()) == UNZ_OK;
    at_ = 0;
    return open_;
  }

  // Exactly so many bytes. With the last of them the checksum is compared, before anybody sees them.
  bool unpack(std::span<std::byte> into) {
    std::size_t done = 0;
    while (done < into.size()) {
      const auto piece = std::min(into.size() - done, piece_size);
      const auto got = unzReadCurrentFile(archive_.get(), into.data() + done, static_cast<unsigned>(piece));
      if (got <= 0) return false;
      done += static_cast<std::size_t>(got);
    }
    at_ += done;
    if (at_ < entry_.size) return true;
    open_ = false;
    return unzCloseCurrentFile(archive_.get()) == UNZ_OK;
  }

  std::ptrdiff_t fail() {
    damaged_ = true;
    open_ = false;
    return -1;
  }

  ByteSource& source_;
  Entry entry_;
  Archive archive_;
  std::uint64_t at_ = 0;
  bool open_ = false;
  bool damaged_ = false;
};

Failure not_genotypes(const std::string& message, const std::string& hint) { return {"not-genotypes", message, hint}; }

constexpr const char* choose_what_is_inside =
    "Unpack it and choose the file of genotypes inside: a VCF file, or the raw data of a consumer test.";

std::string shown(const Entry& entry) { return quotable(entry.name, longest_shown_name); }

std::string some_names(const std::vector<Entry>& entries) {
  std::vector<std::string> names;
  for (const auto& entry : entries) {
    if (names.size() == 5) return join(names, ", ") + " and " + std::to_string(entries.size() - 5) + " more";
    names.push_back(shown(entry));
  }
  return join(names, ", ");
}

bool begins_with(ByteSource& source, std::string_view mark) {
  std::string start(mark.size(), '\0');
  const auto got = read_fully(source, 0, std::as_writable_bytes(std::span(start)));
  return got == static_cast<std::ptrdiff_t>(mark.size()) && start == mark;
}

// Without a member an archive begins with its end.
bool is_empty_archive(ByteSource& source) { return begins_with(source, "PK\x05\x06"); }
bool is_archive(ByteSource& source) { return begins_with(source, "PK\x03\x04") || is_empty_archive(source); }

Outcome<std::vector<Entry>> list_entries(ByteSource& source) {
  if (is_empty_archive(source)) return not_genotypes("This archive is empty.", "Download it again.");
  const auto archive = open_archive(source);
  if (!archive) return damaged_archive();
  std::vector<Entry> entries;
  for (int status = unzGoToFirstFile(archive.get()); status == UNZ_OK; status = unzGoToNextFile(archive.get())) {
    unz_file_info64 info{};
    std::array<char, longest_name + 1> name{};
    if (unzGetCurrentFileInfo64(archive.get(), &info, name.data(), longest_name, nullptr, 0, nullptr, 0) != UNZ_OK)
      return damaged_archive();
    if (entries.size() == most_members)
      return not_genotypes("This archive holds more files than any service puts into one.", choose_what_is_inside);
    Entry entry;
    entry.name.assign(name.data(), std::min<std::size_t>(info.size_filename, longest_name));
    entry.size = info.uncompressed_size;
    entry.encrypted = (info.flag & 1) != 0;
    entry.known_method = info.compression_method == 0 || info.compression_method == Z_DEFLATED;
    unzGetFilePos64(archive.get(), &entry.place);
    entries.push_back(std::move(entry));
  }
  return entries;
}

bool is_office_document(const std::vector<Entry>& entries) {
  return std::any_of(entries.begin(), entries.end(), [](const auto& entry) {
    return entry.name == "[Content_Types].xml" || entry.name == "mimetype" || entry.name == "META-INF/MANIFEST.MF";
  });
}

// Folders, and what operating systems put beside the files.
bool is_no_file(const Entry& entry) {
  const auto slash = entry.name.rfind('/');
  const auto base = slash == std::string::npos ? entry.name : entry.name.substr(slash + 1);
  return base.empty() || base.starts_with('.') || entry.name.starts_with("__MACOSX/") || entry.size == 0;
}

enum class Content { Genotypes, Other, Damaged };

Content content_of(ByteSource& source, const Entry& entry) {
  if (entry.encrypted || !entry.known_method) return Content::Other;
  Member member(source, entry);
  if (may_hold_genotypes(member)) return Content::Genotypes;
  return member.is_damaged() ? Content::Damaged : Content::Other;
}

Failure nothing_inside(const std::vector<Entry>& entries) {
  const auto any = [&](auto is) { return std::any_of(entries.begin(), entries.end(), is); };
  if (is_office_document(entries))
    return not_genotypes("This is a document or a program, not a genotype file.",
                         "Save its table as a text file, or take the file that the service gave.");
  if (any([](const auto& entry) { return entry.encrypted; }))
    return not_genotypes("This archive is locked with a password.", choose_what_is_inside);
  if (any([](const auto& entry) { return !entry.known_method; }))
    return not_genotypes("This archive was packed in a way that Rxplain does not know.", choose_what_is_inside);
  return not_genotypes("No file of genotypes was found in this archive. It holds " + some_names(entries) + ".",
                       "Choose the file of genotypes: a VCF file, or the raw data of a consumer test.");
}

// The files of genotypes in one archive; never none.
Outcome<std::vector<Entry>> candidates(ByteSource& source) {
  auto entries = list_entries(source);
  if (!entries) return entries.failure();
  auto& all = entries.value();
  std::erase_if(all, is_no_file);
  if (std::any_of(all.begin(), all.end(), [](const auto& entry) { return entry.size > largest_member; }))
    return not_genotypes("This archive claims to hold a file that is larger than any genome.", choose_what_is_inside);
  std::vector<Entry> found;
  bool damaged = false;
  for (const auto& entry : all) {
    const auto content = content_of(source, entry);
    if (content == Content::Genotypes) found.push_back(entry);
    damaged = damaged || content == Content::Damaged;
  }
  if (found.empty()) return damaged ? damaged_archive() : nothing_inside(all);
  return found;
}

Outcome<Entry> choose(ByteSource& source, const std::optional<std::string>& member) {
  const auto found = candidates(source);
  if (!found) return found.failure();
  const auto& entries = found.value();
  if (!member && entries.size() == 1) return entries.front();
  if (!member)
    return Failure{
        "member-needed",
        "This archive holds " + std::to_string(entries.size()) + " files of genotypes: " + some_names(entries) + ".",
        "Say which of them to read (--member NAME)."};
  const auto named =
      std::find_if(entries.begin(), entries.end(), [&](const auto& entry) { return shown(entry) == *member; });
  if (named != entries.end()) return *named;
  return Failure{"no-such-member", "This archive holds no file of genotypes called " + quotable(*member, 60) + ".",
                 "It holds " + some_names(entries) + "."};
}

}  // namespace

bool OpenedFiles::any_damaged() const {
  return std::any_of(members.begin(), members.end(), [](const auto& member) { return member->is_damaged(); });
}

Failure damaged_archive() {
  return {"truncated", "This archive is damaged or cut off: what is in it cannot be unpacked whole.",
          "Download it again, and check that the download finished."};
}

Outcome<OpenedFiles> open_archives(const std::vector<SourceFile>& files, const std::optional<std::string>& member) {
  OpenedFiles opened;
  for (const auto& file : files) {
    if (!is_archive(file.bytes)) {
      opened.files.push_back(file);
      continue;
    }
    const auto chosen = choose(file.bytes, member);
    if (!chosen) return chosen.failure();
    opened.members.push_back(std::make_unique<Member>(file.bytes, chosen.value()));
    opened.files.push_back({*opened.members.back(), file.name, shown(chosen.value())});
  }
  return opened;
}

Outcome<std::vector<std::string>> members_to_choose(const std::vector<SourceFile>& files,
                                                    const std::optional<std::string>& member) {
  std::vector<std::string> names;
  for (const auto& file : files) {
    if (member || !is_archive(file.bytes)) continue;
    const auto found = candidates(file.bytes);
    if (!found) return found.failure();
    if (found.value().size() == 1) continue;
    for (const auto& entry : found.value())
      names.push_back(shown(entry));
  }
  return names;
}

}  // namespace rxplain
