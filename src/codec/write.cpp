#include "osl/codec/write.hpp"

#include <algorithm>
#include <array>

#include "osl/codec/json.hpp"
#include "osl/codec/stream.hpp"
#include "osl/describe/poll.hpp"
#include "osl/describe/shown.hpp"

namespace osl {

namespace {

Text word(Form form) { return form == Form::stream ? "stream" : "document"; }
Text word(Compression compression) {
    return compression == Compression::gzip ? "gzip" : compression == Compression::zstd ? "zstd" : "none";
}

/// The last ending of a file's name without its packing, such as `csv`; empty where there is none.
std::string_view ending_of(std::string_view path) {
    if (compression_of(path) != Compression::none) path.remove_suffix(path.size() - path.rfind('.'));
    const auto name = path.substr(path.find_last_of('/') + 1);
    const auto dot = name.rfind('.');
    return dot == std::string_view::npos || dot == 0 ? std::string_view{} : name.substr(dot + 1);
}

/// A file whose name says that something else is in it would be opened with the wrong program, or refused by the right one.
[[noreturn]] void refuse_ending(std::string_view path, std::string_view ending) {
    const auto name = shown(path);
    const auto wrong = shown(ending);
    throw Misuse(Phrase{name + ": rejestr zapisuje się do pliku .json albo .ndjson (.jsonl), także z .gz lub .zst, a nie ." + wrong,
                        name + ": a register is written to a file .json or .ndjson (.jsonl), also with .gz or .zst, not ." + wrong});
}

[[noreturn]] void refuse_unsaid(std::string_view path) {
    const auto name = shown(path);
    throw Misuse(
        Phrase{name + ": nazwa nie mówi, w jakiej postaci zapisać rejestr: .json to dokument, .ndjson strumień; inaczej trzeba ją podać",
               name + ": the name does not tell in which form to write a register: .json is a document, .ndjson a stream; else the form "
                      "must be given"});
}

[[noreturn]] void refuse_form(std::string_view path, Form asked) {
    const auto name = shown(path);
    throw Misuse(Phrase{name + ": nazwa pliku mówi co innego niż żądana postać " + word(asked),
                        name + ": the file's name says otherwise than the form asked for, " + word(asked)});
}

[[noreturn]] void refuse_compression(std::string_view path, Compression asked) {
    const auto name = shown(path);
    throw Misuse(Phrase{name + ": nazwa pliku mówi co innego niż żądana kompresja " + word(asked),
                        name + ": the file's name says otherwise than the compression asked for, " + word(asked)});
}

}  // namespace

WriteOptions packing_of(std::string_view path, const WriteOptions& asked) {
    const bool nameless = path == "-" || path.starts_with("/dev/") || path.starts_with("/proc/");
    const auto form = nameless ? Opt<Form>() : form_of(path);
    const auto compression = nameless ? Compression::none : compression_of(path);
    if (!nameless && !form) {
        if (const auto ending = ending_of(path); !ending.empty()) refuse_ending(path, ending);
        if (!asked.form) refuse_unsaid(path);
    }
    if (form && asked.form && *form != *asked.form) refuse_form(path, *asked.form);
    if (!nameless && asked.compression && *asked.compression != compression) refuse_compression(path, *asked.compression);
    return {asked.form ? *asked.form : form.value_or(Form::document), asked.compression.value_or(compression)};
}

CentreWriter::CentreWriter(const Text& path, const RegisterHeader& header, const WriteOptions& options) {
    const auto packing = packing_of(path, options);
    form_ = *packing.form;
    sink_ = compressed(create_file(path), *packing.compression);
    begin(header);
}

CentreWriter::CentreWriter(std::unique_ptr<ByteSink> sink, Form form, const RegisterHeader& header) : sink_(std::move(sink)), form_(form) {
    if (!sink_) throw Misuse(Phrase{"brak celu zapisu", "there is nothing to write to"});
    begin(header);
}

void CentreWriter::begin(const RegisterHeader& header) {
    auto text = to_json(header);
    if (form_ == Form::document) {
        text.back() = ',';
        text += R"("centres":[)";
    } else {
        text += '\n';
    }
    sink_->write(text);
}

void CentreWriter::expect_open() const {
    if (!sink_)
        throw Misuse(Phrase{"zapis został już zakończony albo przeniesiony", "the writing was finished already, or moved elsewhere"});
    if (failed_)
        throw Misuse(Phrase{"wcześniejszy zapis nie powiódł się, więc plik nie jest cały",
                            "an earlier write failed, so that the file is not whole"});
}

void CentreWriter::put(const Centre& centre) {
    expect_open();
    poll();
    auto text = text_of(centre);
    if (form_ == Form::stream) {
        text += '\n';
    } else if (!first_) {
        text.insert(text.begin(), ',');
    }
    failed_ = true;  // until it is known better: half a centre may be written
    sink_->write(text);
    failed_ = false;
    first_ = false;
    ++centres_;
}

Text CentreWriter::text_of(const Centre& centre) const {
    try {
        return to_json(centre);
    } catch (const EncodeFailure& failure) {
        if (form_ == Form::stream) throw failure.at({}, Place(centres_ + 2));  // the header is the first line
        throw failure.at("/centres/" + std::to_string(centres_));
    }
}

void CentreWriter::finish() {
    expect_open();
    failed_ = true;
    if (form_ == Form::document) sink_->write("]}");
    sink_->finish();
    sink_.reset();
}

namespace {

void put_all(CentreWriter writer, const Register& record) {
    for (const auto& centre : record.centres) writer.put(centre);
    writer.finish();
}

}  // namespace

void write(const Register& record, const Text& path, const WriteOptions& options) {
    put_all(CentreWriter(path, {record.format, record.programme}, options), record);
}

Text to_text(const Register& record, Form form) {
    Text text;
    put_all(CentreWriter(into_memory(text), form, {record.format, record.programme}), record);
    return text;
}

}  // namespace osl
