// Every record that a user can meet: its table lists every member, once, in the order of the members.
#include "osl/describe/field.hpp"

#include <catch2/catch_test_macros.hpp>
#include <filesystem>
#include <fstream>
#include <set>

#include "osl/codec/convert.hpp"
#include "osl/codec/decode_error.hpp"
#include "osl/codec/merge.hpp"
#include "osl/codec/read.hpp"
#include "osl/model/records/figures.hpp"
#include "osl/model/records/register.hpp"
#include "osl/rules/catalogue.hpp"
#include "osl/rules/finding.hpp"
#include "support/generate.hpp"
#include "support/names.hpp"
#include "support/reachable.hpp"

namespace {

using namespace osl;
using namespace osl::testing;
using describe::Field;

using All =
    Reachable<Register, RegisterHeader, Published, DecodeError, CheckResult, RuleDescription, Conversion, Merging, Form, When::Precision>;

/// What a member that a table left out is most likely to be.
using AnyMember = MemberTypes<All>;

template <class T, class M, class X>
constexpr bool takes_one_more = false;
template <class T, class... M, class X>
constexpr bool takes_one_more<T, Types<M...>, X> = requires { T{std::declval<M>()..., std::declval<X>()}; };

template <class T, class M>
constexpr bool is_made_of = false;
template <class T, class... M>
constexpr bool is_made_of<T, Types<M...>> = requires { T{std::declval<M>()...}; };

template <class T, class M>
constexpr bool takes_an_empty_more = false;
template <class T, class... M>
constexpr bool takes_an_empty_more<T, Types<M...>> = requires { T{std::declval<M>()..., {}}; };

template <class T, class M, class... X>
constexpr bool takes_any_more(Types<X...>) {
    return takes_an_empty_more<T, M> || (takes_one_more<T, M, X> || ...);
}

constexpr std::size_t aligned(std::size_t offset, std::size_t alignment) { return (offset + alignment - 1) / alignment * alignment; }

struct LeftOutAtTheEnd {
    int a = 0;
    bool b = false;
    static constexpr describe::About about{"LeftOutAtTheEnd", {"x", "x"}};
    template <class F>
    static constexpr decltype(auto) fields(F&& f) {
        return f(osl::field("a", &LeftOutAtTheEnd::a, {"a", "a"}));
    }
};

}  // namespace

TEST_CASE("every member of an aggregate record stands in its field table", "[describe]") {
    STATIC_CHECK(takes_any_more<LeftOutAtTheEnd, FieldTypes<LeftOutAtTheEnd>>(AnyMember{}));  // the test sees what is left out
    for_each_record(All{}, [&]<class T> {
        if constexpr (std::is_aggregate_v<T>) {
            INFO(T::about.name);
            CHECK(is_made_of<T, FieldTypes<T>>);
            CHECK_FALSE(takes_any_more<T, FieldTypes<T>>(AnyMember{}));
        }
    });
}

TEST_CASE("a field table is in the order of the members and leaves no room for one that it does not list", "[describe]") {
    for_each_record(All{}, [&]<class T> {
        INFO(T::about.name);
        const auto record = Generator(1).make<T>();
        const auto* start = reinterpret_cast<const char*>(&record);
        std::size_t end = 0;
        describe::for_each_field<T>([&]<class M>(const Field<T, M>& field) {
            INFO(field.name);
            const auto offset = static_cast<std::size_t>(reinterpret_cast<const char*>(&(record.*field.member)) - start);
            if constexpr (!std::is_empty_v<M>) {
                CHECK(offset == aligned(end, alignof(M)));
                end = offset + sizeof(M);
            } else {
                CHECK(offset >= end);
                end = offset + 1;
            }
        });
        CHECK(sizeof(T) == aligned(end, alignof(T)));
    });
}

TEST_CASE("records and fields are named and labelled in both languages, each field once", "[describe]") {
    std::set<std::string_view> records;
    for_each_record(All{}, [&]<class T> {
        INFO(T::about.name);
        CHECK(records.insert(T::about.name).second);
        CHECK(is_camel_case(T::about.name));
        CHECK_FALSE(T::about.label.pl.empty());
        CHECK_FALSE(T::about.label.en.empty());
        CHECK(T::about.meaning.ends_with('.'));
        std::set<std::string_view> fields;
        describe::for_each_field<T>([&](const auto& field) {
            INFO(field.name);
            CHECK(fields.insert(field.name).second);
            CHECK(is_snake_case(field.name));
            CHECK_FALSE(field.label.pl.empty());
            CHECK_FALSE(field.label.en.empty());
        });
        CHECK(static_cast<int>(fields.size()) == describe::field_count<T>);
    });
}

TEST_CASE("every record and enumeration that the model and the reader declare is reached by these tests", "[describe]") {
    std::set<Text> reached;
    for_each_type(All{}, [&]<class T> {
        if constexpr (describe::Record<T>) reached.insert(Text(T::about.name));
        if constexpr (describe::Coded<T>) reached.insert(Text(describe::about_codes<T>.name));
    });
    std::size_t found = 0;
    const auto look_into = [&](const std::filesystem::path& file) {
        std::ifstream in(file);
        const Text text{std::istreambuf_iterator<char>(in), {}};
        for (const std::string_view start : {"About about{", "f(describe::About{"}) {
            for (auto at = text.find(start); at != Text::npos; at = text.find(start, at + 1)) {
                const auto begin = text.find('"', at) + 1;
                const auto name = text.substr(begin, text.find('"', begin) - begin);
                INFO(file.string() << ": " << name);
                CHECK(reached.contains(name));
                ++found;
            }
        }
    };
    const auto root = std::filesystem::path(OSL_SOURCE_DIR) / "include/osl";
    look_into(root / "describe/phrase.hpp");
    for (const auto* layer : {"model", "codec"})
        for (const auto& entry : std::filesystem::recursive_directory_iterator(root / layer))
            if (entry.path().extension() == ".hpp") look_into(entry.path());
    CHECK(found >= 70);
}
