#include "rxplain/rxplain.hpp"

namespace rxplain {

Failure translated(const Failure& failure, const Guidelines& guidelines) {
  return failure.in_words([&](const std::string& english) {
    const auto found = guidelines.wording.find("failures." + english);
    return found == guidelines.wording.end() ? english : found->second;
  });
}

}  // namespace rxplain
