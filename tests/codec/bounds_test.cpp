// What reading costs: work and bytes grow no faster than the input, whatever it holds, and stay within the limits.
#include <atomic>
#include <catch2/catch_test_macros.hpp>
#include <cstdlib>
#include <functional>
#include <new>

#include "osl/codec/stream.hpp"
#include "support/errors.hpp"
#include "support/polls.hpp"

namespace {

/// Counted by the operators below, for the whole program; only differences are looked at.
std::atomic<std::size_t> allocated = 0;
std::atomic<std::size_t> held = 0;
std::atomic<std::size_t> peak = 0;

constexpr std::size_t head = alignof(std::max_align_t);

void* take_or_null(std::size_t size) noexcept {
    auto* block = static_cast<char*>(std::malloc(size + head));  // NOLINT(cppcoreguidelines-no-malloc)
    if (block == nullptr) return nullptr;
    *reinterpret_cast<std::size_t*>(block) = size;  // NOLINT(cppcoreguidelines-pro-type-reinterpret-cast)
    allocated += size;
    const auto now = held += size;
    auto most = peak.load();
    while (now > most && !peak.compare_exchange_weak(most, now)) {
    }
    return block + head;
}

void* take(std::size_t size) {
    if (auto* block = take_or_null(size)) return block;
    throw std::bad_alloc();
}

void give_back(void* pointer) noexcept {
    if (pointer == nullptr) return;
    auto* block = static_cast<char*>(pointer) - head;
    held -= *reinterpret_cast<std::size_t*>(block);  // NOLINT(cppcoreguidelines-pro-type-reinterpret-cast)
    std::free(block);                                // NOLINT(cppcoreguidelines-no-malloc)
}

}  // namespace

void* operator new(std::size_t size) { return take(size); }
void* operator new[](std::size_t size) { return take(size); }
// A sanitizer has these of its own, which would not fit ours.
void* operator new(std::size_t size, const std::nothrow_t& /*tag*/) noexcept { return take_or_null(size); }
void* operator new[](std::size_t size, const std::nothrow_t& /*tag*/) noexcept { return take_or_null(size); }
void operator delete(void* pointer) noexcept { give_back(pointer); }
void operator delete[](void* pointer) noexcept { give_back(pointer); }
void operator delete(void* pointer, std::size_t /*size*/) noexcept { give_back(pointer); }
void operator delete[](void* pointer, std::size_t /*size*/) noexcept { give_back(pointer); }

namespace {

using namespace osl;
using namespace osl::testing;

struct Cost {
    std::size_t bytes;  ///< allocated in all
    std::size_t peak;   ///< held at once
    int polls;          ///< units of work, as far as they poll
};

template <class Work>
Cost cost_of(Work&& work) {
    const auto before = held.load();
    const auto sum = allocated.load();
    peak = before;
    const auto polls = polls_of(work);
    return {allocated - sum, peak - before, polls};
}

Cost cost_of_reading(const Text& text, const ReadOptions& options = {}) {
    return cost_of([&] { static_cast<void>(read_text(text, options)); });
}

Text repeated(std::string_view piece, std::size_t times) {
    Text out;
    out.reserve(piece.size() * times);
    for (std::size_t i = 0; i != times; ++i) out += piece;
    return out;
}

Text in_extra(const Text& json) { return small_document(small_centre("a", R"(,"extra":)" + json)); }

struct Shape {
    const char* name;
    std::function<Text(std::size_t size)> text;  ///< of about so many thousand bytes
};

List<Shape> bad_shapes() {
    return {
        {"one long field name", [](std::size_t k) { return small_document(small_centre("a", ",\"" + Text(k * 1000, 'k') + "\":1")); }},
        {"a long text", [](std::size_t k) { return small_document(small_centre("a", R"(,"size":")" + Text(k * 1000, 'x') + '"')); }},
        {"a huge number",
         [](std::size_t k) { return small_document(small_centre("a", R"(,"catchment_population":)" + Text(k * 1000, '9'))); }},
        {"a wide list", [](std::size_t k) { return small_document(small_centre("a", R"(,"steps":[)" + repeated("0,", k * 500) + "0]")); }},
        {"a wide list in extra", [](std::size_t k) { return in_extra("{\"a\":[" + repeated("0,", k * 500) + "0]}"); }},
        {"lists in lists", [](std::size_t k) { return in_extra("{\"a\":[" + repeated("[[[]]],", k * 140) + "0]}"); }},
        {"deep beyond the limit", [](std::size_t k) { return Text(k * 1000, '['); }},
        {"many keys",
         [](std::size_t k) {
             Text keys = "{\"k\":0";
             for (std::size_t i = 0; i != k * 80; ++i) keys += ",\"k" + std::to_string(i) + "\":0";
             return in_extra(keys + "}");
         }},
        {"one key again and again", [](std::size_t k) { return in_extra("{\"a\":1" + repeated(",\"a\":1", k * 160) + "}"); }},
        {"duplicates under a long key",
         [](std::size_t k) { return in_extra("{\"" + Text(k * 500, 'k') + "\":{\"a\":1" + repeated(",\"a\":1", k * 80) + "}}"); }},
        {"many unknown fields",
         [](std::size_t k) {
             Text fields;
             for (std::size_t i = 0; i != k * 60; ++i) fields += ",\"unknown" + std::to_string(i) + "\":0";
             return small_document(small_centre("a", fields));
         }},
        {"long unknown fields",
         [](std::size_t k) { return small_document(small_centre("a", repeated(",\"" + Text(500, 'n') + "\":0", k * 2))); }},
        {"many bad lines", [](std::size_t k) { return small_header() + "\n" + repeated("1\n", k * 500); }},
        {"many bad centres", [](std::size_t k) { return small_document("1" + repeated(",1", k * 500)); }},
        {"many blank lines", [](std::size_t k) { return small_header() + repeated("\n", k * 1000); }},
        {"many errors on one line",
         [](std::size_t k) { return small_document(small_centre("a", R"(,"takes_part_as":[)" + repeated("1,", k * 500) + "1]")); }},
        {"errors far down many lines", [](std::size_t k) { return repeated("\n", k * 1000) + small_document("1,1,1"); }},
        {"blanks", [](std::size_t k) { return Text(k * 1000, ' ') + small_document(""); }},
        {"escapes", [](std::size_t k) { return in_extra("{\"a\":\"" + repeated("\\u0041", k * 160) + "\"}"); }},
    };
}

}  // namespace

TEST_CASE("doubling an input of any bad shape at most about doubles the work and the bytes", "[codec]") {
    constexpr std::size_t small = 30;
    constexpr std::size_t fixed = 3'000'000;  // the errors kept, buffers
    for (const auto& shape : bad_shapes()) {
        INFO(shape.name);
        for (const auto& options : {ReadOptions{}, ReadOptions{.limits = {.max_errors = 10}}}) {
            const auto one = cost_of_reading(shape.text(small), options);
            const auto two = cost_of_reading(shape.text(2 * small), options);
            const auto four = cost_of_reading(shape.text(4 * small), options);
            CHECK(2 * two.bytes <= 5 * one.bytes + fixed);
            CHECK(four.bytes <= 5 * one.bytes + fixed);
            CHECK(four.peak <= 5 * one.peak + fixed);
            CHECK(four.polls <= 6 * one.polls + 60);
            CHECK(four.peak <= 400 * shape.text(4 * small).size() + fixed);
        }
    }
}

TEST_CASE("what the values of one line or centre hold is bounded, and the next line is read", "[codec]") {
    const ReadOptions options{.limits = {.max_tree_bytes = 1'000'000}};
    const auto line = small_centre("b", R"(,"steps":[)" + repeated("0,", 1'000'000) + "0]");
    const auto text = small_header() + "\n" + small_centre("a") + "\n" + line + "\n" + small_centre("c") + "\n";
    const auto reading = read_text(text, options);
    CHECK(ids_of(reading) == List<Text>{"a", "c"});
    REQUIRE(reading.errors.size() == 1);
    CHECK(reading.errors[0].code == DecodeErrorCode::over_limit);
    CHECK(reading.errors[0].pointer.starts_with("/steps/"));
    CHECK(cost_of_reading(text, options).peak < 3'000'000 + 4 * text.size());
    CHECK(read_text(small_document(line), options).errors.at(0).code == DecodeErrorCode::over_limit);
    List<Text> many;
    for (int i = 0; i != 5'000; ++i) many.push_back(small_centre("c" + std::to_string(i)));
    CHECK(read_text(small_stream(many), options).complete());  // each line anew
}

TEST_CASE("what the errors kept hold is bounded, however many may be kept", "[codec]") {
    const ReadOptions options{.limits = {.max_errors = 1'000'000'000, .max_error_bytes = 100'000}};
    const auto reading = read_text(small_header() + "\n" + repeated("1\n", 100'000), options);
    CHECK(reading.total_errors == 100'000);
    CHECK(reading.errors.size() > 10);
    CHECK(reading.errors.size() < 1'000);
}

TEST_CASE("the centres held at once are bounded, in streams and documents, and the rest is said to be left out", "[codec]") {
    List<Text> lines;
    Text centres = small_centre("c");
    for (int i = 0; i != 2'000; ++i) {
        lines.push_back(small_centre("c" + std::to_string(i)));
        centres += "," + lines.back();
    }
    const ReadOptions options{.limits = {.max_register_bytes = 500'000}};
    for (const auto& text : {small_stream(lines), small_document(centres)}) {
        const auto reading = read_text(text, options);
        REQUIRE(reading.value);
        CHECK(reading.value->centres.size() < 2'000);
        CHECK(reading.total_errors == 1);
        CHECK(reading.errors.at(0).code == DecodeErrorCode::over_limit);
        CHECK(reading.value->centres.size() + reading.left_out >= 2'000);
    }
    CentreReader one_by_one(open_memory(small_stream(lines)), options);  // whoever keeps nothing is not bounded
    std::size_t count = 0;
    while (one_by_one.next()) ++count;
    CHECK(count == 2'000);
}

TEST_CASE("a pointer and what was met are cut, however long the key is", "[codec]") {
    const auto reading = read_text(in_extra("{\"" + Text(100'000, 'k') + "\":{\"a\":1,\"a\":2}}"));
    REQUIRE(reading.errors.size() == 1);
    CHECK(reading.errors[0].pointer == "/centres/0/extra/" + Text(80, 'k') + "…/a");
    const auto unknown = read_text(small_document(small_centre("a", ",\"" + Text(100'000, 'k') + "\":1")));
    CHECK(unknown.errors.at(0).met == Text(80, 'k') + "…");
    CHECK(unknown.errors.at(0).message(Language::pl).size() < 2'000);
    CHECK(unknown.errors.at(0).place().size() < 200);
}

TEST_CASE("one long line, one long text and long blanks poll often", "[codec]") {
    constexpr std::size_t size = 30'000'000;
    for (const auto& text : {in_extra("{\"a\":\"" + Text(size, 'x') + "\"}"), Text(size, ' ') + small_document(""), Text(size, '1')})
        CHECK(polls_of([&] { static_cast<void>(read_text(text, {.form = Form::document})); }) >= 20);
}
