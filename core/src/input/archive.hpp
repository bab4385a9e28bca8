// Archives (ZIP), as services hand out raw data: which of the files inside is the one to read, and the sentences where
// none is. A file is known by its content, never by its name.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "input/zip_archive.hpp"
#include "rxplain/byte_source.hpp"
#include "rxplain/outcome.hpp"

namespace rxplain {

// The files of one call with their archives opened.
struct OpenedFiles {
  std::vector<SourceFile> files;                    // `member` is set for those from an archive
  std::vector<std::unique_ptr<ZipMember>> members;  // that `files` borrows
  std::vector<std::string> choices;                 // names of the files of which one must be chosen first; mostly none

  // Unpacks what nobody has read of the members. Whatever was read of an archive that then has a fault was not whole.
  [[nodiscard]] std::optional<Failure> read_to_end() const;
  // Of what was read until now.
  [[nodiscard]] std::optional<Failure> fault() const;
};

// Says of a file without genotypes whether it may be read all the same: results of another program, say.
using IsReadable = std::function<bool(ByteSource&)>;

// Of each archive among the files the one called `member`, else the only file of genotypes in it; where it holds none,
// the only other one that is readable. Failure codes: no-such-member, not-genotypes, truncated, unreadable. The sources
// are borrowed.
Outcome<OpenedFiles> open_archives(const std::vector<SourceFile>& files, const std::optional<std::string>& member,
                                   const IsReadable& is_readable);

// Failure code: member-needed.
[[nodiscard]] Failure ask_for_member(const std::vector<std::string>& choices);

}  // namespace rxplain
