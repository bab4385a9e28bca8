// The program, as a shell runs it.
#pragma once

#include <sys/wait.h>

#include <algorithm>
#include <cstdlib>
#include <string>

#include "../unit/catch.hpp"
#include "pack.hpp"

namespace rxplain::test {

struct Run {
  int status = -1;
  std::string output;
  std::string complaint;
};

inline Run run(const std::string& arguments) {
  const ScratchFile output;
  const ScratchFile complaint;
  const auto command = std::string(RXPLAIN_PROGRAM) + " " + arguments + " > " + output.path() + " 2> " +
                       complaint.path() + " < /dev/null";
  const int status = std::system(command.c_str());
  return {WIFEXITED(status) ? WEXITSTATUS(status) : -1, output.content(), complaint.content()};
}

inline void check_complaint(const Run& outcome, int status) {
  INFO(outcome.complaint);
  CHECK(outcome.status == status);
  CHECK(outcome.output.empty());
  CHECK(outcome.complaint.substr(0, 9) == "rxplain: ");
  CHECK(std::count(outcome.complaint.begin(), outcome.complaint.end(), '\n') == 1);
  for (const char letter : outcome.complaint)
    CHECK((static_cast<unsigned char>(letter) >= 0x20 || letter == '\n'));
}

}  // namespace rxplain::test
