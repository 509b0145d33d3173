// Whatever is done to the bytes of a register, reading ends, and either decodes or says why not.
#include <catch2/catch_test_macros.hpp>
#include <nlohmann/json.hpp>
#include <random>

#include "osl/codec/stream.hpp"
#include "osl/codec/write.hpp"
#include "support/errors.hpp"
#include "support/generate.hpp"

namespace {

using namespace osl;
using namespace osl::testing;

/// Texts that make a difference when they stand where they should not.
constexpr std::array<std::string_view, 24> bits{"\"",      "{",           "}",       "[",    "]",    ",",    ":",
                                                "\\",      "\\u",         "\\ud800", "\n",   "\r",   " ",    "0",
                                                "-",       "1e999",       "null",    "true", "\xFF", "\xC5", "\xEF\xBB\xBF",
                                                "\"id\":", "\"extra\":{", "//"};

class Mutator {
public:
    explicit Mutator(std::uint64_t seed) : random_(seed) {}

    Text operator()(Text text) {
        for (auto changes = 1 + below(3); changes != 0; --changes) {
            const auto at = below(text.size() + 1);
            const auto length = std::min(1 + below(20), text.size() - at);
            switch (below(8)) {
                case 0: text.resize(at); break;
                case 1: text.erase(at, length); break;
                case 2: text.insert(at, bits.at(below(bits.size()))); break;
                case 3: text.insert(at, text.substr(below(text.size() + 1), length)); break;
                case 4:
                    if (at < text.size()) text[at] = static_cast<char>(below(256));
                    break;
                case 5:
                    if (at < text.size()) text[at] = static_cast<char>(static_cast<unsigned char>(text[at]) ^ (1U << below(8)));
                    break;
                case 6: text.replace(at, length, bits.at(below(bits.size()))); break;
                default:
                    if (at < text.size()) std::swap(text[at], text[below(text.size())]);
            }
        }
        return text;
    }

private:
    std::size_t below(std::size_t end) { return std::uniform_int_distribution<std::size_t>(0, end - 1)(random_); }

    std::mt19937_64 random_;
};

void check_answer(const Text& text, const Reading& reading) {
    INFO(text);
    if (reading.complete()) {
        REQUIRE(reading.value);
        const auto canonical = to_text(*reading.value);  // what decodes can be written, and is read the same
        REQUIRE(read_text(canonical).value == reading.value);
    } else {
        REQUIRE(reading.errors.size() == std::min<std::uint64_t>(reading.total_errors, 1000));
        for (const auto& error : reading.errors) REQUIRE_FALSE(to_json(error).empty());  // its texts are UTF-8, whatever came
    }
}

}  // namespace

TEST_CASE("changed bytes of a register decode or are explained, and never crash", "[codec]") {
    Mutator mutate(1);
    for_all<Register>(200, [&](const Register& record) {
        for (const auto form : {Form::document, Form::stream}) {
            const auto text = to_text(record, form);
            for (int i = 0; i != 15; ++i) {
                const auto mutant = mutate(text);
                check_answer(mutant, read_text(mutant));
                check_answer(mutant, read_text(mutant, {.form = form}));
            }
        }
    });
}

TEST_CASE("a register cut off at any byte decodes or is explained", "[codec]") {
    for (const auto& text :
         {small_document(small_centre("ż") + "," + small_centre("b")), small_stream({small_centre("ż"), small_centre("b")})}) {
        for (std::size_t size = 0; size != text.size(); ++size) {
            const auto part = text.substr(0, size);
            check_answer(part, read_text(part));
            check_answer(part, read_text(part, {.form = Form::document}));
            check_answer(part, read_text(part, {.form = Form::stream}));
        }
    }
}

TEST_CASE("our judgement of what is JSON is the parser's own, but for what we name", "[codec]") {
    Mutator mutate(2);
    int accepted = 0;
    for_all<Programme>(150, [&](const Programme& programme) {
        const auto text = to_json(programme);
        for (int i = 0; i != 20; ++i) {
            const auto mutant = mutate(text);
            codec::Diagnosis diagnosis;
            diagnosis.read_from(mutant);
            const bool ours = codec::parse(mutant, diagnosis).has_value();
            const bool theirs = nlohmann::json::accept(mutant);
            accepted += ours ? 1 : 0;
            INFO(mutant);
            if (ours != theirs) {  // see json_syntax_test.cpp: numbers of any size, NUL, byte order mark
                const bool explained = ours ? mutant.find_first_of("0123456789") != Text::npos
                                            : mutant.find('\0') != Text::npos || mutant.starts_with("\xEF\xBB\xBF");
                REQUIRE(explained);
            }
        }
    });
    CHECK(accepted > 100);
}

TEST_CASE("changed bytes of packed registers decode or are explained", "[codec]") {
    Mutator mutate(3);
    for (const auto how : {Compression::gzip, Compression::zstd}) {
        Text packed;
        const auto sink = compressed(into_memory(packed), how);
        sink->write(small_stream({small_centre("a"), small_centre("b")}));
        sink->finish();
        for (int i = 0; i != 1'500; ++i) {
            const auto mutant = mutate(packed);
            check_answer(mutant, read_text(mutant));
        }
    }
}
