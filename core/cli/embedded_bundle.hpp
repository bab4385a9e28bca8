#pragma once

#include <optional>
#include <string_view>

namespace rxplain {

// The packed guidelines as JSON text, as they were when this program was built. The core itself
// has no bundle of its own: whoever calls it brings one, and this is the command line's.
std::string_view embedded_bundle();

// The words of another language than the bundle's own: empty for its own, none for one that there are no words in.
std::optional<std::string_view> embedded_language(std::string_view language);

}  // namespace rxplain
