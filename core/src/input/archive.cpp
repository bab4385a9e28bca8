#include "input/archive.hpp"

#include <algorithm>
#include <set>
#include <utility>

#include "base/text.hpp"
#include "input/sniff.hpp"

namespace rxplain {

namespace {

// More than any service puts into one, and larger than any genome's file: such an archive was made to exhaust memory.
constexpr std::size_t most_members = 10'000;
constexpr std::uint64_t largest_member = std::uint64_t{64} << 30;  // bytes
constexpr std::size_t longest_shown_name = 200;
constexpr std::size_t longest_quoted_name = 60;

constexpr const char* choose_what_is_inside =
    "Unpack it and choose the file of genotypes inside: a VCF file, or the raw data of a consumer test.";

Failure not_genotypes(const Sentence& message, const Sentence& hint) { return {"not-genotypes", message, hint}; }

Failure damaged() {
  return {"truncated", "This archive is damaged or cut off: what is in it cannot be unpacked whole.",
          "Download it again, and check that the download finished."};
}
Failure unreadable() {
  return {"unreadable", "This archive could not be read to its end.",
          "Check that it is still there and that the device has not been unplugged, and try again."};
}

Sentence some_names(const std::vector<std::string>& names) {
  std::vector<std::string> some;
  for (std::size_t index = 0; index < std::min<std::size_t>(names.size(), 5); ++index)
    some.push_back(quotable(names[index], longest_quoted_name));
  return and_more(join(some, ", "), names.size() - some.size());
}

// Folders, and what operating systems put beside the files.
bool is_no_file(const ZipEntry& entry) {
  const auto slash = entry.name.rfind('/');
  const auto base = slash == std::string::npos ? entry.name : entry.name.substr(slash + 1);
  return base.empty() || base.starts_with('.') || entry.name.starts_with("__MACOSX/") || entry.size == 0;
}

bool is_too_large(const ZipEntry& entry) { return entry.size > largest_member; }

bool is_of_document(const ZipEntry& entry) {
  return entry.name == "[Content_Types].xml" || entry.name == "mimetype" || entry.name == "META-INF/MANIFEST.MF";
}

Failure nothing_inside(const std::vector<ZipEntry>& entries) {
  const auto any = [&](auto is) { return std::any_of(entries.begin(), entries.end(), is); };
  if (any(is_of_document))
    return not_genotypes("This is a document or a program, not a genotype file.",
                         "Save its table as a text file, or take the file that the service gave.");
  if (any([](const auto& entry) { return entry.encrypted; }))
    return not_genotypes("This archive is locked with a password.", choose_what_is_inside);
  if (any([](const auto& entry) { return !entry.known_method; }))
    return not_genotypes("This archive was packed in a way that Rxplain does not know.", choose_what_is_inside);
  if (any(is_too_large))
    return not_genotypes("This archive claims to hold a file that is larger than any genome.", choose_what_is_inside);
  std::vector<std::string> names;
  for (const auto& entry : entries)
    names.push_back(entry.name);
  return not_genotypes(names.empty() ? Sentence("This archive holds no file that is not empty.")
                                     : Sentence("No file of genotypes was found in this archive. It holds {names}.",
                                                {{"names", some_names(names)}}),
                       "Choose the file of genotypes: a VCF file, or the raw data of a consumer test.");
}

// The files in one archive that may be read; never none.
struct Candidates {
  std::shared_ptr<ZipArchive> archive;
  std::vector<ZipEntry> entries;
  std::vector<std::string> names;  // as readers see them, each once
};

// Two names that are no text, or are very long, may look the same.
std::vector<std::string> names_apart(const std::vector<ZipEntry>& entries) {
  std::vector<std::string> names;
  std::set<std::string> taken;
  for (const auto& entry : entries) {
    const auto shown = quotable(entry.name, longest_shown_name);
    auto name = shown;
    for (int turn = 2; name.empty() || !taken.insert(name).second; ++turn)
      name = shown + "(" + std::to_string(turn) + ")";
    names.push_back(name);
  }
  return names;
}

Outcome<Candidates> find_candidates(ByteSource& source, const IsReadable& is_readable) {
  Candidates found{std::make_shared<ZipArchive>(source), {}, {}};
  auto listed = found.archive->list(most_members);
  if (!listed) return found.archive->source_failed() ? unreadable() : damaged();
  if (listed->empty()) return not_genotypes("This archive is empty.", "Download it again.");
  if (listed->size() > most_members)
    return not_genotypes("This archive holds more files than any service puts into one.", choose_what_is_inside);
  std::erase_if(*listed, is_no_file);
  std::vector<ZipEntry> others;
  for (const auto& entry : *listed) {
    if (entry.encrypted || !entry.known_method || is_too_large(entry)) continue;
    ZipMember member(found.archive, entry);
    if (may_hold_genotypes(member)) {
      found.entries.push_back(entry);
    } else if (is_readable(member)) {
      others.push_back(entry);
    }
    if (member.source_failed()) return unreadable();
    // It may have been the one that matters.
    if (member.is_damaged()) return damaged();
  }
  if (found.entries.empty()) found.entries = std::move(others);
  if (found.entries.empty()) return nothing_inside(*listed);
  found.names = names_apart(found.entries);
  return found;
}

std::optional<std::size_t> find_name(const Candidates& candidates, const std::string& name) {
  const auto shown = std::find(candidates.names.begin(), candidates.names.end(), name);
  if (shown != candidates.names.end()) return static_cast<std::size_t>(shown - candidates.names.begin());
  const auto written = std::find_if(candidates.entries.begin(), candidates.entries.end(),
                                    [&](const auto& entry) { return entry.name == name; });
  if (written == candidates.entries.end()) return std::nullopt;
  return static_cast<std::size_t>(written - candidates.entries.begin());
}

// Adds the file that is to be read, or the names to choose from.
std::optional<Failure> add_member(const SourceFile& file, const std::optional<std::string>& name, bool is_only_file,
                                  const IsReadable& is_readable, OpenedFiles& opened) {
  const auto candidates = find_candidates(file.bytes, is_readable);
  if (!candidates) return candidates.failure();
  const auto& [archive, entries, names] = candidates.value();
  auto chosen = name ? find_name(candidates.value(), *name) : std::nullopt;
  // Of several archives the name belongs to the one where there is something to choose.
  if (!chosen && entries.size() == 1 && (!name || !is_only_file)) chosen = 0;
  if (!chosen && name)
    return Failure{"no-such-member",
                   Sentence("This archive holds no file of genotypes called {name}.",
                            {{"name", quotable(*name, longest_quoted_name)}}),
                   Sentence("It holds {names}.", {{"names", some_names(names)}})};
  if (!chosen) {
    opened.choices.insert(opened.choices.end(), names.begin(), names.end());
    return std::nullopt;
  }
  opened.members.push_back(std::make_unique<ZipMember>(archive, entries[*chosen]));
  opened.files.push_back({*opened.members.back(), file.name, names[*chosen]});
  return std::nullopt;
}

}  // namespace

std::optional<Failure> OpenedFiles::read_to_end() const {
  for (const auto& member : members)
    member->read_to_end();
  return fault();
}

std::optional<Failure> OpenedFiles::fault() const {
  const auto any = [&](auto is) { return std::any_of(members.begin(), members.end(), is); };
  if (any([](const auto& member) { return member->source_failed(); })) return unreadable();
  if (any([](const auto& member) { return member->is_damaged(); })) return damaged();
  return std::nullopt;
}

Outcome<OpenedFiles> open_archives(const std::vector<SourceFile>& files, const std::optional<std::string>& member,
                                   const IsReadable& is_readable) {
  OpenedFiles opened;
  for (const auto& file : files) {
    if (!ZipArchive::begins(file.bytes)) {
      opened.files.push_back(file);
      continue;
    }
    const auto failure = add_member(file, member, files.size() == 1, is_readable, opened);
    if (!failure) continue;
    return files.size() > 1 ? failure->of_file(quotable(file.name, longest_quoted_name)) : *failure;
  }
  return opened;
}

Failure ask_for_member(const std::vector<std::string>& choices) {
  return {"member-needed",
          Sentence("This archive holds {count} files of genotypes: {names}.",
                   {{"count", std::to_string(choices.size())}, {"names", some_names(choices)}}),
          "Say which of them to read (--member NAME)."};
}

}  // namespace rxplain
