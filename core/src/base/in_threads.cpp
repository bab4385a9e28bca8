#include "base/in_threads.hpp"

#ifndef __EMSCRIPTEN__
#include <future>
#endif

namespace rxplain {

#ifdef __EMSCRIPTEN__
void in_threads(const std::vector<std::function<void()>>& pieces) {
  for (const auto& piece : pieces)
    piece();
}
#else
void in_threads(const std::vector<std::function<void()>>& pieces) {
  std::vector<std::future<void>> running;  // the last one is done here
  for (std::size_t index = 0; index + 1 < pieces.size(); ++index)
    running.push_back(std::async(std::launch::async, pieces[index]));
  if (!pieces.empty()) pieces.back()();
  for (auto& each : running)
    each.get();
}
#endif

}  // namespace rxplain
