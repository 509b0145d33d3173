// libFuzzer target of the careful reader: no input may crash it, hang it, or be read as something that is not written back the same.
//
//     cmake --preset tidy -B build/fuzz -DOSL_BUILD_FUZZ=ON
//     cmake --build build/fuzz --target osl_read_fuzz
//     build/fuzz/tests/osl_read_fuzz -max_total_time=60 -max_len=4096 build/fuzz-corpus    # a smoke run; the directory must exist
//
// A failure leaves crash-…, slow-… or oom-… in the working directory; give that file as the only argument to run it again.
#include <cstddef>
#include <cstdint>
#include <cstdlib>

#include "osl/codec/write.hpp"

namespace {

/// Small, so that the fuzzer finds what happens at the limits.
constexpr osl::Limits limits{.max_depth = 16, .max_document_bytes = 65'536, .max_line_bytes = 4'096, .max_errors = 20};

void must(bool condition) {
    if (!condition) std::abort();
}

void check(std::string_view bytes, const osl::Opt<osl::Form>& form) {
    const auto reading = osl::read_text(bytes, {limits, form});
    must(reading.errors.size() <= limits.max_errors);
    must(reading.errors.size() <= reading.total_errors);
    if (!reading.complete()) return;
    must(reading.value.has_value());
    for (const auto written : {osl::Form::document, osl::Form::stream})
        must(osl::read_text(osl::to_text(*reading.value, written)).value == reading.value);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    check(bytes, {});
    check(bytes, osl::Form::document);
    check(bytes, osl::Form::stream);
    return 0;
}
