#include "input/index_files.hpp"

#include <htslib/bgzf.h>

#include <algorithm>
#include <array>
#include <string_view>

#include "input/hts_stream.hpp"

namespace rxplain {

bool is_index(ByteSource& source) {
  std::array<char, 4> start{};
  const auto text = TextStream::open(source, 4096);
  if (!text || bgzf_read(text->file(), start.data(), start.size()) != static_cast<std::ptrdiff_t>(start.size()))
    return false;
  const std::string_view magic(start.data(), start.size());
  return magic == "TBI\1" || magic == "CSI\1" || magic == "BAI\1";
}

std::vector<SourceFile> without_indexes(const std::vector<SourceFile>& files) {
  if (files.size() < 2) return files;
  std::vector<SourceFile> others;
  std::copy_if(files.begin(), files.end(), std::back_inserter(others),
               [](const auto& file) { return !is_index(file.bytes); });
  return others.empty() ? files : others;
}

}  // namespace rxplain
