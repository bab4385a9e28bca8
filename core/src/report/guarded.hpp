// No exception leaves the core: what is thrown becomes a failure.
#pragma once

#include <exception>
#include <new>

#include "rxplain/outcome.hpp"

namespace rxplain {

template <class Value, class Work>
Outcome<Value> guarded(Work work) {
  try {
    return work();
  } catch (const std::bad_alloc&) {
    return Failure{"unreadable", "This file needs more memory than this device gives.",
                   "Close other pages, or use a device with more memory."};
  } catch (const std::exception&) {
    return Failure{"internal", "Something went wrong inside Rxplain while it read this file.",
                   "Load the page again and try once more; if it happens again, tell the people who run this page."};
  }
}

}  // namespace rxplain
