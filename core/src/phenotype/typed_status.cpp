#include "phenotype/typed_status.hpp"

#include <algorithm>
#include <string_view>

#include "base/text.hpp"

namespace rxplain {

namespace {

// The fields of an HLA typing: *57:01:01 -> 57, 01, 01. Empty where the text is no typing.
std::vector<std::string> typing_fields(std::string_view typing) {
  if (!typing.starts_with('*')) return {};
  std::vector<std::string> fields;
  for (auto field : split(typing.substr(1), ':')) {
    // The last field may carry a letter: N for an allele that is not expressed, G and P for groups.
    while (field.size() > 1 && field.back() >= 'A' && field.back() <= 'Z')
      field.remove_suffix(1);
    if (field.empty() || field.find_first_not_of("0123456789") != std::string_view::npos) return {};
    // The first field has two digits, the others two or more: *5701 is another spelling, not another allele.
    if (field.size() < 2 || (fields.empty() && field.size() > 2)) return {};
    fields.emplace_back(field);
  }
  return fields;
}

}  // namespace

std::string status_of(const std::string& allele, const std::vector<std::string>& sides) {
  const auto wanted = typing_fields(allele);
  bool open = sides.size() != 2;
  for (const auto& side : sides) {
    const auto fields = typing_fields(side);
    const auto shared = std::min(fields.size(), wanted.size());
    const auto count = static_cast<std::ptrdiff_t>(shared);
    const bool agree = std::equal(fields.begin(), fields.begin() + count, wanted.begin());
    if (shared > 0 && agree && fields.size() >= wanted.size()) return "positive";
    // No typing at all, or one that is too coarse to tell.
    open = open || fields.empty() || agree;
  }
  return open ? std::string() : "negative";
}

}  // namespace rxplain
