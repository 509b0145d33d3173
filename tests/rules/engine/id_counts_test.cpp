#include "osl/rules/engine/id_counts.hpp"

#include <catch2/catch_test_macros.hpp>
#include <map>

namespace {

using namespace osl;
using rules::HashKey;
using rules::IdCounts;

constexpr HashKey one{1, 2};

List<Text> ids(std::size_t n) {
    List<Text> out;
    for (std::size_t i = 0; i != n; ++i) out.push_back("ops-" + std::to_string(i));
    return out;
}

std::map<Text, unsigned> as_map(const IdCounts& counts) {
    std::map<Text, unsigned> out;
    counts.for_each([&](std::string_view id, unsigned times) { out.emplace(id, times); });
    return out;
}

}  // namespace

TEST_CASE("ids are counted, told in the order in which they were met, and merge", "[rules][engine]") {
    IdCounts counts;
    CHECK_FALSE(counts.contains("b"));
    CHECK(counts.add("b") == 1);
    CHECK(counts.add("a") == 1);
    CHECK(counts.add("b") == 2);
    CHECK(counts.contains("a"));
    CHECK_FALSE(counts.contains("c"));
    List<Text> order;
    counts.for_each([&](std::string_view id, unsigned) { order.emplace_back(id); });
    CHECK(order == List<Text>{"b", "a"});

    IdCounts other;
    other.add("b", 300);
    other.add("");
    counts.merge(other);
    CHECK(as_map(counts) == std::map<Text, unsigned>{{"", 1}, {"a", 1}, {"b", 255}});
    CHECK(counts.size() == 3);
}

TEST_CASE("long texts and many of them are kept whole", "[rules][engine]") {
    IdCounts counts;
    const Text text(300, 'x');
    counts.add(text);
    counts.add(text + 'y');
    CHECK(as_map(counts).contains(text));
    for (const auto& id : ids(20'000)) REQUIRE(counts.add(id) == 1);
    for (const auto& id : ids(20'000)) REQUIRE(counts.add(id) == 2);
    CHECK(counts.size() == 20'002);
}

TEST_CASE("what cannot be held is refused, not wrapped around", "[rules][engine]") {
    IdCounts counts(one, 40'000);
    CHECK_THROWS_AS(counts.add(Text(IdCounts::longest + 1, 'x')), Error);
    const auto fill = [&] {
        for (const auto& id : ids(10'000)) counts.add(id);
    };
    CHECK_THROWS_AS(fill(), Error);
    for (const auto& id : ids(counts.size())) REQUIRE(counts.contains(id));
}

TEST_CASE("ids chosen to collide under one key do not under another, and the key never shows", "[rules][engine]") {
    constexpr std::size_t wanted = 400;
    List<Text> colliding;
    for (std::uint64_t i = 0; colliding.size() != wanted; ++i) {
        auto id = "c-" + std::to_string(i);
        if ((rules::keyed_hash(one, id) & 1023U) == 7) colliding.push_back(std::move(id));
    }
    IdCounts attacked(one);
    IdCounts safe(HashKey{3, 4});
    for (auto* counts : {&attacked, &safe})
        for (const auto& id : colliding) counts->add(id);
    CHECK(attacked.probes() > wanted * wanted / 8);
    CHECK(safe.probes() < wanted * 8);
    CHECK(as_map(attacked) == as_map(safe));
    CHECK(HashKey::of_this_run().first == HashKey::of_this_run().first);
}

TEST_CASE("the hash is SipHash-1-3", "[rules][engine]") {
    // Key 00 01 … 0f, texts of 0 and 8 bytes 00 01 …: values of the reference implementation with one and three rounds.
    const HashKey key{0x0706050403020100U, 0x0f0e0d0c0b0a0908U};
    const auto of = [&](std::size_t size) {
        Text text;
        for (std::size_t i = 0; i != size; ++i) text += static_cast<char>(i);
        return rules::keyed_hash(key, text);
    };
    CHECK(of(0) == 0xabac0158050fc4dcU);
    CHECK(of(1) != of(2));
    CHECK(of(8) != of(7));
}
