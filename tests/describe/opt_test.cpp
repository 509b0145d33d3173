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

TEST_CASE("an Opt's value can be changed where it is and taken from where it is no longer needed", "[describe]") {
    Opt<Text> some = Text(100, 'x');
    some.value() += 'y';
    CHECK(some->size() == 101);
    const auto taken = std::move(some).value();
    CHECK(taken.size() == 101);
    CHECK(Opt<Text>(Text(50, 'z')).value_or("otherwise").size() == 50);
    CHECK(Opt<std::unique_ptr<int>>(std::make_unique<int>(5)).value_or(nullptr) != nullptr);
    CHECK(Opt<std::unique_ptr<int>>().value_or(nullptr) == nullptr);
}

TEST_CASE("nothing is read of an Opt that holds nothing", "[describe]") {
    Opt<Text> none;
    const Opt<Text> constant;
    CHECK_THROWS_AS(*none, std::bad_optional_access);
    CHECK_THROWS_AS(*constant, std::bad_optional_access);
    CHECK_THROWS_AS(*Opt<Text>(), std::bad_optional_access);
    CHECK_THROWS_AS(none->size(), std::bad_optional_access);
    CHECK_THROWS_AS(constant->size(), std::bad_optional_access);
    CHECK_THROWS_AS(none.value(), std::bad_optional_access);
    CHECK_THROWS_AS(constant.value(), std::bad_optional_access);
    CHECK_THROWS_AS(Opt<Text>().value(), std::bad_optional_access);
}

TEST_CASE("transform, and_then and or_else go on from what is recorded, and only from that", "[describe]") {
    const Opt<osl::Day> day = osl::Day(2012, 3, 16);
    CHECK(day.transform([](const osl::Day& d) { return d.plus(1); }) == osl::Day(2012, 3, 17));
    CHECK(day.transform(&osl::Day::text) == "2012-03-16");
    CHECK(Opt<osl::When>(day).transform(&osl::When::precision) == osl::When::Precision::day);
    const auto weekday = [](const osl::Day& d) { return d.date().day_of_week() == 5 ? Opt<Text>("Friday") : Opt<Text>(); };
    CHECK(day.and_then(weekday) == "Friday");
    CHECK_FALSE(Opt<osl::Day>(osl::Day(2012, 3, 17)).and_then(weekday));
    CHECK(day.or_else([]() -> Opt<osl::Day> { throw 1; }) == day);
    int calls = 0;
    const Opt<osl::Day> none;
    CHECK_FALSE(none.transform([&](const osl::Day&) { return ++calls; }));
    CHECK_FALSE(none.and_then([&](const osl::Day&) { return Opt<int>(++calls); }));
    CHECK(none.or_else([&] { return ++calls, day; }) == day);
    CHECK(calls == 1);
    CHECK(*Opt<std::unique_ptr<int>>(std::make_unique<int>(5)).transform([](std::unique_ptr<int> p) { return *p; }) == 5);
    Opt<Text> changed = "a";
    CHECK(changed.transform([](Text& text) { return (text += "b").size(); }) == 2U);
    CHECK(changed == "ab");
    static_assert(std::same_as<decltype(changed.transform([](const Text& text) -> const Text& { return text; })), Opt<Text>>);
}

TEST_CASE("two Opts change places, whatever they hold", "[describe]") {
    for (const auto& a : {Opt<Text>(), Opt<Text>(Text(60, 'a'))})
        for (const auto& b : {Opt<Text>(), Opt<Text>(Text(60, 'b'))}) {
            auto x = a;
            auto y = b;
            x.swap(y);
            CHECK((x == b && y == a));
            swap(x, y);
            CHECK((x == a && y == b));
            x.swap(x);
            CHECK(x == a);
        }
    Opt<int> small = 1;
    Opt<int> none;
    small.swap(none);
    CHECK((none == 1 && !small));
}

TEST_CASE("an Opt may be made anew, or assigned, from within the value that it holds", "[describe]") {
    Opt<Text> text = Text(100, 'x');
    text.emplace(*text);
    CHECK(*text == Text(100, 'x'));
    text.emplace(std::move(*text));
    CHECK(*text == Text(100, 'x'));
    struct Node {
        Text name;
        Opt<osl::List<Node>> children = {};
    };
    Opt<Node> tree = Node{"root", osl::List<Node>{{Text(40, 'c'), osl::List<Node>{{Text(40, 'g')}}}}};
    tree->children = std::move(tree->children->front().children);
    CHECK(tree->children->front().name == Text(40, 'g'));
    tree = Node((*tree).children->front());
    CHECK(tree->name == Text(40, 'g'));
}

TEST_CASE("making anew that throws leaves an Opt empty, and each value ended once", "[describe]") {
    REQUIRE(Counted::alive == 0);
    struct Fails : Counted {
        explicit Fails(int number) : Counted(number) {
            if (number < 0) throw number;
        }
    };
    {
        Opt<Fails> some(Fails(1));
        CHECK_THROWS_AS(some.emplace(-1), int);
        CHECK_FALSE(some);
        CHECK(Counted::alive == 0);
        CHECK_THROWS_AS(some.emplace(-1), int);
        some.emplace(2);
        CHECK(Counted::alive == 1);
    }
    CHECK(Counted::alive == 0);
}

TEST_CASE("numbers in an Opt are compared as numbers", "[describe]") {
    CHECK(Opt<std::size_t>(3U) == 3);
    CHECK(Opt<std::size_t>(~std::size_t{0}) != -1);
    CHECK(Opt<int>(-1) != ~0U);
    CHECK(Opt<double>(0.5) == 0.5F);
    CHECK_FALSE(Opt<bool>() == false);
    CHECK(Opt<bool>(false) == false);
    CHECK(Opt<bool>(false) != Opt<bool>());
}
