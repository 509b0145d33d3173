// The finders of personal data in a text that has been made plain.
#pragma once

#include "letters.hpp"
#include "osl/rules/disclosure/personal_data.hpp"

namespace osl::rules::disclosure {

/// A find with its place, so that those of several finders can be put in order.
struct Placed {
    std::size_t begin;
    PersonalDataFind find;
};

void find_addresses(const List<char32_t>& letters, List<Placed>& out, std::size_t& steps);
void find_numbers(const List<char32_t>& letters, TextOrigin origin, List<Placed>& out, std::size_t& steps);

}  // namespace osl::rules::disclosure
