// The register: a programme and its centres, as a document or as the head of a stream.
#pragma once

#include "osl/model/records/centre.hpp"
#include "osl/model/records/programme.hpp"
#include "osl/model/values/format.hpp"

namespace osl {

/// The first line of a stream; each line after it is one centre.
struct RegisterHeader {
    FormatVersion format = {};
    Programme programme;

    friend bool operator==(const RegisterHeader&, const RegisterHeader&) = default;

    static constexpr describe::About about{"RegisterHeader",
                                           {"nagłówek rejestru", "register header"},
                                           "The first line of a stream; each line after it is one centre.",
                                           "format osl/1"};
    template <class F>
    static constexpr decltype(auto) fields(F&& f) {
        return f(field("format", &RegisterHeader::format, {"format", "format"}, {.source = "format osl/1"}),
                 field("programme", &RegisterHeader::programme, {"program", "programme"}));
    }
};

/// A monitoring register as one document.
struct Register {
    FormatVersion format = {};
    Programme programme;
    List<Centre> centres;

    friend bool operator==(const Register&, const Register&) = default;

    static constexpr describe::About about{
        "Register", {"rejestr monitoringu", "monitoring register"}, "A programme and the centres that take part in it.", "format osl/1"};
    template <class F>
    static constexpr decltype(auto) fields(F&& f) {
        return f(field("format", &Register::format, {"format", "format"}, {.source = "format osl/1"}),
                 field("programme", &Register::programme, {"program", "programme"}),
                 field("centres", &Register::centres, {"ośrodki", "centres"}, {.meaning = "may be empty, never left out"}));
    }
};

}  // namespace osl
