#include "osl/codec/write.hpp"

#include "osl/codec/json.hpp"
#include "osl/codec/stream.hpp"
#include "osl/describe/poll.hpp"

namespace osl {

CentreWriter::CentreWriter(const Text& path, const RegisterHeader& header)
    : CentreWriter(compressed(create_file(path), compression_of(path)), form_of(path).value_or(Form::document), header) {}

CentreWriter::CentreWriter(std::unique_ptr<ByteSink> sink, Form form, const RegisterHeader& header) : sink_(std::move(sink)), form_(form) {
    auto text = to_json(header);
    if (form_ == Form::document) {
        text.back() = ',';
        text += R"("centres":[)";
    } else {
        text += '\n';
    }
    sink_->write(text);
}

void CentreWriter::put(const Centre& centre) {
    poll();
    auto text = text_of(centre);
    if (form_ == Form::stream) {
        text += '\n';
    } else if (!first_) {
        text.insert(text.begin(), ',');
    }
    first_ = false;
    ++centres_;
    sink_->write(text);
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
    if (form_ == Form::document) sink_->write("]}");
    sink_->finish();
}

namespace {

void put_all(CentreWriter writer, const Register& record) {
    for (const auto& centre : record.centres) writer.put(centre);
    writer.finish();
}

}  // namespace

void write(const Register& record, const Text& path) { put_all(CentreWriter(path, {record.format, record.programme}), record); }

Text to_text(const Register& record, Form form) {
    Text text;
    put_all(CentreWriter(into_memory(text), form, {record.format, record.programme}), record);
    return text;
}

}  // namespace osl
