// PackedCall: what a record says of one person alone, in a few bytes: a cohort has millions of them.
#pragma once

#include <string>
#include <string_view>

#include "input/variant_record.hpp"

namespace rxplain {

// Appends the call that a record holds. `shared_filter`: how many letters of its filter are everybody's.
void pack_call(const VariantRecord& record, std::size_t shared_filter, std::string& bytes);

// Puts a packed call in the place of the one that the record holds.
void unpack_call(std::string_view bytes, std::string_view shared_filter, VariantRecord& into);

}  // namespace rxplain
