#include "osl/codec/read.hpp"

#include "lines.hpp"
#include "osl/codec/decode.hpp"
#include "osl/codec/parse.hpp"
#include "osl/codec/stream.hpp"

namespace osl {

namespace {

constexpr std::string_view white_space = " \t\r\n";

/// What is read of a document; reading it from the register's own table keeps one description.
constexpr std::string_view centres_key = "centres";

bool is_blank(std::string_view text) { return text.find_first_not_of(white_space) == std::string_view::npos; }

}  // namespace

Opt<Form> form_of(std::string_view path) noexcept {
    for (const std::string_view packed : {".gz", ".zst"})
        if (path.ends_with(packed)) path.remove_suffix(packed.size());
    if (path.ends_with(".json")) return Form::document;
    if (path.ends_with(".ndjson") || path.ends_with(".jsonl")) return Form::stream;
    return {};
}

class CentreReader::State {
public:
    State(std::unique_ptr<ByteSource> source, const ReadOptions& options, const Opt<Text>& name)
        : options_(options), diagnosis_(options.limits.max_errors), lines_(std::move(source)) {
        if (name) diagnosis_.name_source(*name);
    }

    void start() {
        guarded([&] {
            lines_.skip_byte_order_mark();
            begin();
        });
    }

    [[nodiscard]] const Opt<RegisterHeader>& header() const noexcept { return header_; }
    [[nodiscard]] const codec::Diagnosis& diagnosis() const noexcept { return diagnosis_; }
    [[nodiscard]] std::uint64_t bytes_read() const noexcept { return lines_.bytes_read(); }
    [[nodiscard]] Form form() const noexcept { return form_; }
    [[nodiscard]] std::uint64_t left_out() const noexcept { return left_out_; }
    [[nodiscard]] bool cut_off() const noexcept { return cut_off_; }

    Opt<Centre> next() {
        if (form_ == Form::document) {
            if (given_ == centres_.size()) return {};
            return std::move(centres_[given_++]);
        }
        Opt<Centre> centre;
        guarded([&] {
            while (!centre) {
                const auto line = lines_.next(options_.limits.max_line_bytes);
                if (!line) return;
                if (!line->too_long && is_blank(line->text)) continue;
                centre = from_line<Centre>(*line);
                if (!centre) ++left_out_;
            }
        });
        return centre;
    }

private:
    /// Damaged compression is wrong data, not a failure of ours: what came before it is kept.
    template <class Work>
    void guarded(Work&& work) {
        try {
            work();
        } catch (const BadCompression& damaged) {
            cut_off_ = true;
            diagnosis_.add(DecodeErrorCode::bad_compression, codec::nowhere, damaged.what(),
                           {"nieuszkodzone dane skompresowane", "undamaged compressed data"}, {}, Text());
        }
    }

    void begin() {
        const auto max_line = options_.limits.max_line_bytes;
        form_ = options_.form.value_or(Form::document);
        if (options_.form != Form::document) {
            auto first = lines_.peek(max_line);
            for (; first && is_blank(*first); first = lines_.peek(max_line)) static_cast<void>(lines_.next(max_line));
            if (!options_.form && first && is_header(*first)) form_ = Form::stream;
        }
        if (form_ == Form::document) return read_document();
        header_ = from_line<RegisterHeader>(lines_.next(max_line).value_or(codec::Lines::Line{{}, lines_.taken() + 1, lines_.offset()}));
    }

    /// Whether the first line of a text is that of a stream: a complete object that has no centres of its own.
    bool is_header(std::string_view line) {
        codec::Diagnosis unused(0);
        const codec::ElementHook drop{centres_key, [](codec::Node&&, std::size_t) {}};
        const auto node = codec::parse(line, unused, options_.limits, &drop);
        return node && node->kind == codec::Node::Kind::object && node->find(centres_key) == nullptr;
    }

    template <class T>
    Opt<T> from_line(const codec::Lines::Line& line) {
        diagnosis_.read_from(line.text, line.number, line.offset);
        if (line.too_long) {
            over_limit(options_.limits.max_line_bytes);
            return {};
        }
        const auto errors = diagnosis_.total();
        const auto node = codec::parse(line.text, diagnosis_, options_.limits);
        if (!node) return {};
        auto value = codec::decode<T>(*node, diagnosis_);
        if (diagnosis_.total() == errors) return value;
        diagnosis_.sort();
        return {};
    }

    void read_document() {
        const auto max = options_.limits.max_document_bytes;
        const auto text = lines_.rest(max);
        if (!text) {
            cut_off_ = true;
            return over_limit(max);
        }
        diagnosis_.read_from(*text, lines_.taken() + 1, lines_.offset());
        decode_document(*text);
        diagnosis_.sort();
        diagnosis_.read_from({});
    }

    void decode_document(std::string_view text) {
        List<Centre> centres;
        const codec::ElementHook hook{centres_key, [&](codec::Node&& element, std::size_t index) {
                                          const codec::Diagnosis::Step list(diagnosis_, centres_key);
                                          const codec::Diagnosis::Step item(diagnosis_, index);
                                          const auto errors = diagnosis_.total();
                                          auto centre = codec::decode<Centre>(element, diagnosis_);
                                          if (centre && diagnosis_.total() == errors) {
                                              centres.push_back(*std::move(centre));
                                          } else {
                                              ++left_out_;
                                          }
                                      }};
        auto root = codec::parse(text, diagnosis_, options_.limits, &hook);
        centres_ = std::move(centres);
        if (!root) {
            cut_off_ = true;  // where the syntax breaks, nobody knows what was to follow
            return;
        }
        List<Centre> none;
        for (auto& member : root->members)
            if (member.key == centres_key && member.value.kind == codec::Node::Kind::array) member.value = codec::Node::native(none);
        if (auto record = codec::decode<Register>(*root, diagnosis_))
            header_ = RegisterHeader{record->format, std::move(record->programme)};
    }

    void over_limit(std::uint64_t bytes) {
        const auto size = std::to_string(bytes);
        diagnosis_.add(DecodeErrorCode::over_limit, 0, {}, {"najwyżej " + size + " bajtów", "at most " + size + " bytes"}, {}, Text());
    }

    ReadOptions options_;
    codec::Diagnosis diagnosis_;
    codec::Lines lines_;
    Form form_ = Form::document;
    Opt<RegisterHeader> header_;
    List<Centre> centres_;
    std::size_t given_ = 0;
    std::uint64_t left_out_ = 0;
    bool cut_off_ = false;
};

CentreReader::CentreReader(const Text& path, const ReadOptions& options)
    : CentreReader(open_file(path), {options.limits, options.form ? options.form : form_of(path)}, path == "-" ? Text("<stdin>") : path) {}

CentreReader::CentreReader(std::unique_ptr<ByteSource> source, const ReadOptions& options, const Opt<Text>& name)
    : state_(std::make_unique<State>(decompressed(std::move(source)), options, name)) {
    state_->start();
}

CentreReader::CentreReader(CentreReader&&) noexcept = default;
CentreReader& CentreReader::operator=(CentreReader&&) noexcept = default;
CentreReader::~CentreReader() = default;

const Opt<RegisterHeader>& CentreReader::header() const noexcept { return state_->header(); }
Opt<Centre> CentreReader::next() { return state_->next(); }
const List<DecodeError>& CentreReader::errors() const noexcept { return state_->diagnosis().errors(); }
std::uint64_t CentreReader::total_errors() const noexcept { return state_->diagnosis().total(); }
std::uint64_t CentreReader::left_out() const noexcept { return state_->left_out(); }
bool CentreReader::cut_off() const noexcept { return state_->cut_off(); }
std::uint64_t CentreReader::bytes_read() const noexcept { return state_->bytes_read(); }
Form CentreReader::form() const noexcept { return state_->form(); }

namespace {

Reading collect(CentreReader reader) {
    Reading reading;
    List<Centre> centres;
    while (auto centre = reader.next()) centres.push_back(*std::move(centre));
    reading.left_out = reader.left_out();
    reading.cut_off = reader.cut_off();
    if (const auto& header = reader.header()) {
        reading.value = Register{header->format, header->programme, std::move(centres)};
    } else {
        reading.left_out += centres.size();
    }
    reading.errors = reader.errors();
    reading.total_errors = reader.total_errors();
    return reading;
}

}  // namespace

Reading read(const Text& path, const ReadOptions& options) { return collect(CentreReader(path, options)); }

Reading read_text(std::string_view text, const ReadOptions& options) { return collect(CentreReader(open_memory(text), options)); }

Register load(const Text& path, const ReadOptions& options) {
    auto reading = read(path, options);
    if (!reading.complete()) throw DecodeFailure(std::move(reading.errors), reading.total_errors);
    return *std::move(reading.value);
}

}  // namespace osl
