// Archives (ZIP), as services hand out raw data: the file of genotypes that is inside.
//
// Unpacked by minizip, which comes with zlib, through a ByteSource, piece by piece: nothing is copied, and memory does
// not grow with what is inside. A member is known by its content, never by its name.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "rxplain/byte_source.hpp"
#include "rxplain/outcome.hpp"

namespace rxplain {

// A file inside an archive. It is read forwards; a step back unpacks it again from its beginning.
class ArchiveMember : public ByteSource {
 public:
  // Its bytes are not those that the archive promises, by their number or their checksum.
  [[nodiscard]] virtual bool is_damaged() const = 0;
};

// The files of one call with their archives opened.
struct OpenedFiles {
  std::vector<SourceFile> files;                        // `member` is set for those from an archive
  std::vector<std::unique_ptr<ArchiveMember>> members;  // that `files` borrows

  [[nodiscard]] bool any_damaged() const;
};

// What the archives among the files hold: of each, the only file of genotypes in it, or the one called `member`. Where
// there are several and none is named: failure code member-needed. Others: no-such-member, not-genotypes, truncated,
// unreadable. The sources are borrowed.
Outcome<OpenedFiles> open_archives(const std::vector<SourceFile>& files, const std::optional<std::string>& member);

// The files of genotypes in the archives, of which one must be chosen; empty where nothing is to be chosen.
Outcome<std::vector<std::string>> members_to_choose(const std::vector<SourceFile>& files,
                                                    const std::optional<std::string>& member);

[[nodiscard]] Failure damaged_archive();

}  // namespace rxplain
