#pragma once

#include <string_view>

namespace rxplain {

// The packed guidelines as JSON text, as they were when this program was built. The core itself
// has no bundle of its own: whoever calls it brings one, and this is the command line's.
std::string_view embedded_bundle();

}  // namespace rxplain
