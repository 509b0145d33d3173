#include "osl/describe/opt.hpp"

#include <catch2/catch_test_macros.hpp>
#include <memory>
#include <string>

#include "osl/model/values/when.hpp"
#include "osl/model/vocabulary/steps.hpp"

using osl::Opt;
using Text = std::string;

namespace {

/// Counts its lives.
struct Counted {
    static inline int alive = 0;
    int value = 0;
    explicit Counted(int v) : value(v) { ++alive; }
    Counted(const Counted& other) : value(other.value) { ++alive; }
    Counted(Counted&& other) noexcept : value(std::exchange(other.value, -1)) { ++alive; }
    Counted& operator=(const Counted&) = default;
    Counted& operator=(Counted&&) = default;
    ~Counted() { --alive; }
    friend bool operator==(const Counted&, const Counted&) = default;
};

struct ThrowsWhenCopied {
    bool armed = false;
    ThrowsWhenCopied() = default;
    explicit ThrowsWhenCopied(bool a) : armed(a) {}
    ThrowsWhenCopied(const ThrowsWhenCopied& other) : armed(other.armed) {
        if (armed) throw 1;
    }
    ThrowsWhenCopied& operator=(const ThrowsWhenCopied&) = default;
    ThrowsWhenCopied(ThrowsWhenCopied&&) noexcept = default;
    ThrowsWhenCopied& operator=(ThrowsWhenCopied&&) noexcept = default;
    ~ThrowsWhenCopied() = default;
};

}  // namespace

static_assert(std::is_trivially_copyable_v<Opt<int>>);
static_assert(std::is_trivially_copyable_v<Opt<osl::Step>>);
static_assert(std::is_trivially_copyable_v<Opt<osl::Day>> == std::is_trivially_copyable_v<osl::Day>);
static_assert(std::is_trivially_destructible_v<Opt<bool>>);
static_assert(!std::is_trivially_copyable_v<Opt<Text>>);
static_assert(std::is_nothrow_move_constructible_v<Opt<Text>> && std::is_nothrow_move_assignable_v<Opt<Text>>);
static_assert(std::is_copy_constructible_v<Opt<Text>>);
static_assert(sizeof(Opt<bool>) == 2 && sizeof(Opt<osl::Step>) == 2);
static_assert(std::is_convertible_v<osl::Day, Opt<osl::When>>);          // a day is a When
static_assert(!std::is_convertible_v<std::string_view, Opt<osl::Day>>);  // a text is not a Day unless somebody says so
static_assert(std::is_constructible_v<Opt<osl::Day>, std::string_view>);
static_assert(Opt<int>(3) == 3 && Opt<int>() == std::nullopt && *Opt<int>(3) == 3);

TEST_CASE("an Opt holds a value or none", "[describe]") {
    Opt<Text> none;
    CHECK_FALSE(none);
    CHECK_FALSE(none.has_value());
    CHECK(none == std::nullopt);
    CHECK(none.value_or("otherwise") == "otherwise");
    CHECK_THROWS_AS(none.value(), std::bad_optional_access);
    const Opt<Text> some = "a text long enough to be on the heap";
    REQUIRE(some);
    CHECK(some->size() == 36);
    CHECK(some.value() == *some);
    CHECK(some.value_or("otherwise") == *some);
}

TEST_CASE("copies and moves of an Opt are those of a value", "[describe]") {
    const Text long_text(100, 'x');
    Opt<Text> a = long_text;
    Opt<Text> b = a;
    CHECK(a == b);
    *b += "y";
    CHECK(*a == long_text);
    const Opt<Text> c = std::move(a);
    CHECK(*c == long_text);
    b = c;
    CHECK(b == c);
    b = Opt<Text>();
    CHECK_FALSE(b);
    b = std::nullopt;
    CHECK_FALSE(b);
    b = Text("back");
    CHECK(*b == "back");
}

TEST_CASE("an Opt may be assigned to itself and from its own value", "[describe]") {
    Opt<Text> a = Text(100, 'x');
    auto& same = a;
    a = same;
    CHECK(*a == Text(100, 'x'));
    a = std::move(same);
    CHECK(*a == Text(100, 'x'));
    a = *a;
    CHECK(*a == Text(100, 'x'));
    a = std::move(*a);
    CHECK(*a == Text(100, 'x'));
}

TEST_CASE("an Opt makes and ends each value once", "[describe]") {
    REQUIRE(Counted::alive == 0);
    {
        Opt<Counted> a(Counted(1));
        Opt<Counted> b = a;
        Opt<Counted> none;
        a = b;
        a = std::move(b);
        none = a;
        a.emplace(7);
        CHECK(a->value == 7);
        a.reset();
        CHECK_FALSE(a);
        a.reset();
        CHECK(none->value == 1);
        CHECK(Counted::alive == 2);  // none's, and b's, which was moved from
    }
    CHECK(Counted::alive == 0);
}

TEST_CASE("a copy that throws leaves the target as it was", "[describe]") {
    Opt<ThrowsWhenCopied> armed;
    armed.emplace(true);
    Opt<ThrowsWhenCopied> target;
    target.emplace(false);
    CHECK_THROWS_AS(target = armed, int);
    REQUIRE(target);
    CHECK_FALSE(target->armed);
}

TEST_CASE("what holds only moved values can be held", "[describe]") {
    Opt<std::unique_ptr<int>> a(std::make_unique<int>(5));
    Opt<std::unique_ptr<int>> b = std::move(a);
    const auto taken = *std::move(b);
    CHECK(*taken == 5);
}

TEST_CASE("what is not recorded stands before what is", "[describe]") {
    CHECK(Opt<int>() < Opt<int>(-5));
    CHECK(Opt<int>(1) < Opt<int>(2));
    CHECK(Opt<int>(2) <= Opt<int>(2));
    CHECK((Opt<int>() <=> Opt<int>()) == std::strong_ordering::equal);
    CHECK(Opt<int>(2) == 2);
    CHECK(Opt<int>() != 2);
}

TEST_CASE("an Opt becomes a std::optional and comes from one", "[describe]") {
    const std::optional<Text> some = Opt<Text>("x");
    CHECK(some == "x");
    const std::optional<Text> none = Opt<Text>();
    CHECK_FALSE(none);
    CHECK(Opt<Text>(some) == Text("x"));
    CHECK(Opt<Text>(none) == std::nullopt);
    CHECK(Opt<Text>(std::optional<const char*>("y")) == Text("y"));
}
