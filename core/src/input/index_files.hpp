// Indexes of variant files (.tbi, .csi). People choose them together with the file they belong to; none is needed here,
// and none is believed: one that belongs to another file would leave out what matters.
#pragma once

#include <vector>

#include "rxplain/byte_source.hpp"

namespace rxplain {

[[nodiscard]] bool is_index(ByteSource& source);

// The files but for the indexes; all of them where there is nothing else.
[[nodiscard]] std::vector<SourceFile> without_indexes(const std::vector<SourceFile>& files);

}  // namespace rxplain
