// Every enumeration: its code table is the enumeration, and says of each code what people need.
#include "osl/describe/code.hpp"

#include <catch2/catch_test_macros.hpp>
#include <set>

#include "osl/codec/decode_error.hpp"
#include "osl/model/records/figures.hpp"
#include "osl/model/records/register.hpp"
#include "osl/rules/catalogue.hpp"
#include "osl/rules/finding.hpp"
#include "support/names.hpp"
#include "support/reachable.hpp"

namespace {

using namespace osl;
using namespace osl::testing;

using All = Reachable<Register, Published, DecodeError, CheckResult, RuleDescription>;

/// How the compiler writes a constant: an enumerator's name, or a cast where no enumerator has the value.
template <auto Value>
constexpr std::string_view written() {
    const std::string_view whole =
        __PRETTY_FUNCTION__;  // g++ "… [with auto Value = osl::Step::prepare_acts; …]", clang "… [Value = osl::…]"
    const auto begin = whole.find("Value = ") + 8;
    return whole.substr(begin, whole.find_first_of(";]", begin) - begin);
}

template <auto Value>
constexpr bool is_enumerator = written<Value>().substr(written<Value>().rfind(':') + 1).find(')') == std::string_view::npos;

/// The enumerator's own name; an underscore at its end, which keeps it from being a keyword, left out.
template <auto Value>
constexpr std::string_view name_of() {
    auto name = written<Value>().substr(written<Value>().rfind(':') + 1);
    if (name.ends_with('_')) name.remove_suffix(1);
    return name;
}

template <class E>
constexpr std::size_t size = describe::code_table<E>().size();

template <class E>
List<std::string_view> names() {
    return []<std::size_t... I>(std::index_sequence<I...>) {
        return List<std::string_view>{name_of<static_cast<E>(I)>()...};
    }(std::make_index_sequence<size<E>>{});
}

enum class Probe : std::uint8_t { first, class_ };
static_assert(name_of<Probe::class_>() == "class");
static_assert(is_enumerator<Probe::first> && !is_enumerator<static_cast<Probe>(2)>);

}  // namespace

TEST_CASE("a code's text is the name of its enumerator", "[describe]") {
    for_each_enumeration(All{}, [&]<class E> {
        INFO(describe::about_codes<E>.name);
        const auto expected = names<E>();
        for (std::size_t i = 0; i != expected.size(); ++i) CHECK(describe::code_table<E>()[i].code == expected[i]);
    });
}

TEST_CASE("no enumerator is missing from its code table", "[describe]") {
    for_each_enumeration(All{}, [&]<class E> {
        INFO(describe::about_codes<E>.name);
        STATIC_CHECK_FALSE(is_enumerator<static_cast<E>(size<E>)>);
        STATIC_CHECK_FALSE(is_enumerator<static_cast<E>(size<E> + 1)>);
    });
}

TEST_CASE("codes are unique lower_snake_case with both terms and a note", "[describe]") {
    std::set<std::string_view> enumerations;
    for_each_enumeration(All{}, [&]<class E> {
        const auto& about = describe::about_codes<E>;
        INFO(about.name);
        CHECK(enumerations.insert(about.name).second);
        CHECK_FALSE(about.label.pl.empty());
        CHECK_FALSE(about.label.en.empty());
        CHECK(about.meaning.ends_with('.'));
        std::set<std::string_view> codes;
        std::set<std::string_view> terms_pl;
        std::set<std::string_view> terms_en;
        for (const auto& entry : describe::code_table<E>()) {
            INFO(entry.code);
            CHECK(is_snake_case(entry.code));
            CHECK(codes.insert(entry.code).second);
            CHECK_FALSE(entry.term.pl.empty());
            CHECK_FALSE(entry.term.en.empty());
            CHECK(terms_pl.insert(entry.term.pl).second);
            CHECK(terms_en.insert(entry.term.en).second);
            CHECK_FALSE(entry.notes.note.empty());
        }
    });
}

TEST_CASE("a code is found by its text alone; nothing else is mapped to it", "[describe]") {
    for_each_enumeration(All{}, [&]<class E> {
        for (const auto& entry : describe::code_table<E>()) {
            CHECK(describe::from_code<E>(entry.code) == entry.value);
            CHECK(describe::code_of(entry.value) == entry.code);
            CHECK(&describe::entry(entry.value) == &entry);
            CHECK_FALSE(describe::from_code<E>(Text(entry.code) + " "));
        }
        for (const auto* text : {"", " ", "ACQUAINT_STAFF", "0"}) CHECK_FALSE(describe::from_code<E>(text));
    });
}

TEST_CASE("a number that is no enumerator is refused wherever its code is asked for", "[describe]") {
    const auto none = static_cast<osl::Step>(200);
    CHECK_THROWS_AS(osl::code_of(none), osl::InvalidValue);
    CHECK_THROWS_AS(osl::describe::entry(none), osl::InvalidValue);
    CHECK_THROWS_AS(osl::describe::index_of(none), osl::InvalidValue);
    CHECK_THROWS_AS(osl::code_of(static_cast<osl::Step>(7)), osl::InvalidValue);
    CHECK_THROWS_AS(osl::numeral(none), osl::InvalidValue);
    CHECK_THROWS_AS(osl::code_of(static_cast<osl::Language>(2)), osl::InvalidValue);
    try {
        static_cast<void>(osl::code_of(none));
    } catch (const osl::InvalidValue& e) {
        CHECK(e.met() == "Step 200");
        CHECK(e.fault().code == "unknown_code");
    }
}
