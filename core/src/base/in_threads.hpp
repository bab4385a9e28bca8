// Work that can be done side by side.
#pragma once

#include <functional>
#include <vector>

namespace rxplain {

// Does all of it, each piece in a thread of its own; one after the other where there are no threads (in the browser).
// Pieces must not share what they change. What the first of them throws is thrown when all are done.
void in_threads(const std::vector<std::function<void()>>& pieces);

}  // namespace rxplain
