// What a written code may have been before a spreadsheet, a form or a typist changed it.
#pragma once

#include "osl/rules/rule.hpp"

namespace osl::rules::territory {

/// What was done to a code on its way, as far as its form tells.
enum class Slip : std::uint8_t {
    none,        ///< nothing but digits
    blanks,      ///< blanks, no-break spaces, quotation marks around it
    separators,  ///< blanks or marks between its parts, or thousands separated
    decimals,    ///< taken for a number and written with decimals: 201011.0
    scientific,  ///< taken for a number and written as 2.01011E+05
    other,       ///< no form that we know
};

/// A written code, read.
struct Written {
    Slip slip = Slip::other;
    Text digits = {};  ///< what is left when the slip is undone; empty where digits are lost
};

[[nodiscard]] Written read_terc(std::string_view written);

/// The codes that a written one may stand for, by the structure of codes alone: a lost zero, a kind left out, both. A kind that nothing
/// tells is `?`. A table of the codes that exist would leave fewer.
[[nodiscard]] List<Text> terc_candidates(std::string_view digits);

/// The only code it can be, where there is only one: a wrong repair is worse than none.
[[nodiscard]] Opt<Text> terc_repair(std::string_view digits);

/// “write 0201011”, in both languages.
[[nodiscard]] inline Phrase write_instead(const Text& code) { return {"zapisz " + code, "write " + code}; }

}  // namespace osl::rules::territory
