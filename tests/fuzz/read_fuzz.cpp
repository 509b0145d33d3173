// libFuzzer target of every way in: no input may crash it, hang it, or be read as something that is not written back the same. The first
// byte chooses the way; `./dev fuzz [seconds]` builds it, makes seeds and a dictionary, and runs it.
//
// A failure leaves crash-…, slow-… or oom-… in build/fuzz; give that file as the only argument to run it again.
#include <cstddef>
#include <cstdint>
#include <cstdlib>

#include "osl/codec/json.hpp"
#include "osl/codec/stream.hpp"
#include "osl/codec/write.hpp"
#include "osl/model/records/figures.hpp"
#include "osl/model/values/raw_json.hpp"
#include "osl/model/values/when.hpp"

namespace {

using namespace osl;

/// Small, so that the fuzzer finds what happens at the limits.
constexpr Limits limits{.max_depth = 16,
                        .max_document_bytes = 65'536,
                        .max_line_bytes = 4'096,
                        .max_errors = 20,
                        .max_tree_bytes = 262'144,
                        .max_register_bytes = 262'144,
                        .max_error_bytes = 65'536,
                        .max_window_bytes = 1'048'576};

void must(bool condition) {
    if (!condition) std::abort();
}

void check(std::string_view bytes, const Opt<Form>& form) {
    const auto reading = read_text(bytes, {limits, form});
    must(reading.errors.size() <= limits.max_errors);
    must(reading.errors.size() <= reading.total_errors);
    for (const auto& error : reading.errors) {
        must(!to_json(error).empty());  // it is UTF-8, or would not be written
        must(!error.message(Language::pl).empty() && !error.message(Language::en).empty());
        for (const char c : error.message(Language::pl) + error.place()) must(static_cast<unsigned char>(c) >= 0x20U && c != '\x7F');
    }
    if (!reading.complete()) return;
    must(reading.value.has_value());
    for (const auto written : {Form::document, Form::stream}) must(read_text(to_text(*reading.value, written)).value == reading.value);
}

/// What is packed is unpacked the same, and read.
void check_packed(std::string_view bytes, Compression how) {
    Text packed;
    const auto sink = compressed(into_memory(packed), how);
    sink->write(bytes);
    sink->finish();
    const auto source = decompressed(open_memory(packed));
    Text back(bytes.size() + 1, '\0');
    std::size_t got = 0;
    while (const auto more = source->read(back.data() + got, back.size() - got)) got += more;
    must(back.substr(0, got) == bytes);
    check(packed, {});
}

template <class T>
void check_record(std::string_view bytes) {
    try {
        const auto value = from_json<T>(bytes, limits);
        must(from_json<T>(to_json(value)) == value);
    } catch (const DecodeFailure& failure) {
        must(failure.total() != 0);
    }
}

template <class T>
void check_text(std::string_view bytes) {
    if (const auto value = T::parse(bytes)) must(T::parse(value->text()).has_value());
}

void check_texts(std::string_view bytes) {
    check_text<Day>(bytes);
    check_text<When>(bytes);
    check_text<Id>(bytes);
    check_text<Teryt>(bytes);
    check_text<Country>(bytes);
    check_text<FormatVersion>(bytes);
    if (const auto raw = RawJson::parse(bytes)) must(RawJson::parse(raw->text()).has_value());
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size == 0) return 0;
    const std::string_view bytes(reinterpret_cast<const char*>(data) + 1, size - 1);
    switch (data[0] % 8) {
        case 0: check(bytes, {}); break;
        case 1: check(bytes, Form::document); break;
        case 2: check(bytes, Form::stream); break;
        case 3: check_packed(bytes, Compression::gzip); break;
        case 4: check_packed(bytes, Compression::zstd); break;
        case 5: check_record<FigureTable>(bytes); break;
        case 6: check_record<Period>(bytes); break;
        default: check_texts(bytes);
    }
    return 0;
}
