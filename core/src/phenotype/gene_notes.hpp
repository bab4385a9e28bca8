// Notes on one gene, in the words of guidelines/wording.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "rxplain/guidelines.hpp"
#include "rxplain/report.hpp"

namespace rxplain {

// "a, b, c and 4 more"
[[nodiscard]] std::string some_of(const Guidelines& guidelines, const std::vector<std::string>& names);

class GeneNotes {
 public:
  GeneNotes(const Guidelines& guidelines, const Gene& gene, std::vector<Note>& notes)
      : guidelines_(guidelines), gene_(gene), notes_(notes) {}

  void info(const std::string& code, std::map<std::string, std::string> fill = {}, std::vector<std::string> sites = {},
            std::vector<std::string> alleles = {});
  void warn(const std::string& code, std::map<std::string, std::string> fill = {}, std::vector<std::string> sites = {},
            std::vector<std::string> alleles = {});

  [[nodiscard]] std::string some_of(const std::vector<std::string>& names) const {
    return rxplain::some_of(guidelines_, names);
  }

 private:
  void add(const std::string& code, bool warning, std::map<std::string, std::string> fill,
           std::vector<std::string> sites, std::vector<std::string> alleles);

  const Guidelines& guidelines_;
  const Gene& gene_;
  std::vector<Note>& notes_;
};

}  // namespace rxplain
