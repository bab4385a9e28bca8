// Citation: where something that Rxplain says is written.
#pragma once

#include <string>

namespace rxplain {

struct Citation {
  std::string title;
  std::string url;
  std::string version;
  std::string pmid;  // empty where there is none
};

}  // namespace rxplain
