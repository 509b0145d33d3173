#include "osl/codec/read.hpp"

#include <algorithm>

#include "endings.hpp"
#include "foreign_file.hpp"
#include "lines.hpp"
#include "osl/codec/decode.hpp"
#include "osl/codec/parse.hpp"
#include "osl/codec/stream.hpp"
#include "osl/describe/held.hpp"
#include "osl/describe/shown.hpp"
#include "osl/describe/utf8.hpp"
#include "shape_of_lines.hpp"

namespace osl {

namespace {

constexpr std::string_view white_space = " \t\r\n";

/// What is read of a document; reading it from the register's own table keeps one description.
constexpr std::string_view centres_key = "centres";

bool is_blank(std::string_view text) { return text.find_first_not_of(white_space) == std::string_view::npos; }

}  // namespace

Opt<Form> form_of(std::string_view path) noexcept {
    for (const std::string_view packed : {".gz", ".zst"})
        if (ends_like(path, packed)) path.remove_suffix(packed.size());
    if (ends_like(path, ".json")) return Form::document;
    if (ends_like(path, ".ndjson") || ends_like(path, ".jsonl")) return Form::stream;
    return {};
}

class CentreReader::State {
public:
    State(std::unique_ptr<ByteSource> source, const ReadOptions& options, const Opt<Text>& name)
        : options_(options),
          source_(name),
          named_(name ? form_of(*name) : Opt<Form>()),
          diagnosis_(options.limits),
          lines_(decompressed(std::move(source), options.limits.max_window_bytes)) {
        if (name) diagnosis_.name_source(*name);
    }

    void start() {
        guarded([&] {
            lines_.skip_byte_order_mark();
            if (const auto foreign = codec::foreign_file(lines_.head(codec::enough_to_know))) return refuse(*foreign);
            begin();
        });
    }

    [[nodiscard]] const Opt<Text>& source() const noexcept { return source_; }
    [[nodiscard]] const Opt<RegisterHeader>& header() const noexcept { return header_; }
    [[nodiscard]] const codec::Diagnosis& diagnosis() const noexcept { return diagnosis_; }
    [[nodiscard]] std::uint64_t bytes_read() const noexcept { return lines_.bytes_read(); }
    [[nodiscard]] Form form() const noexcept { return form_; }
    [[nodiscard]] std::uint64_t left_out() const noexcept { return left_out_; }
    [[nodiscard]] bool cut_off() const noexcept { return cut_off_; }
    [[nodiscard]] bool begun() const noexcept { return begun_; }
    [[nodiscard]] std::uint64_t line() const noexcept { return line_; }

    Opt<Centre> next() {
        begun_ = true;
        if (form_ == Form::document) {
            if (given_ == centres_.size()) return {};
            line_ = centre_lines_[given_];
            return std::move(centres_[given_++]);
        }
        Opt<Centre> centre;
        guarded([&] {
            while (!centre) {
                const auto line = lines_.next(options_.limits.max_line_bytes);
                if (!line) return;
                if (!line->too_long && is_blank(line->text)) continue;
                centre = from_line<Centre>(*line);
                line_ = line->number;
                if (!centre) ++left_out_;
            }
        });
        return centre;
    }

    List<Centre> rest() {
        List<Centre> centres;
        if (form_ == Form::document) {  // bounded while they were read
            if (given_ != 0) centres_.erase(centres_.begin(), centres_.begin() + static_cast<std::ptrdiff_t>(given_));
            given_ = 0;
            return std::exchange(centres_, {});
        }
        Held held(options_.limits.max_register_bytes);
        while (auto centre = next()) {
            if (!held.more(centres, *centre)) {
                over_register();
                ++left_out_;
                while (next()) ++left_out_;  // the errors of what is not kept are told all the same
                break;
            }
            centres.push_back(*std::move(centre));
        }
        return centres;
    }

private:
    /// Damaged compression is wrong data, not a failure of ours: what came before it is kept.
    template <class Work>
    void guarded(Work&& work) {
        try {
            work();
        } catch (const BadCompression& damaged) {
            cut_off_ = true;
            diagnosis_.add(DecodeErrorCode::bad_compression, codec::nowhere, {}, damaged.reason(), {}, Text(),
                           Phrase{"pobierz albo spakuj plik jeszcze raz", "fetch or pack the file again"});
        }
    }

    /// What the centres that are kept hold, up to a limit.
    class Held {
    public:
        explicit Held(std::uint64_t most) : most_(most) {}

        /// Whether one more may be kept; counts it, and the room that the list takes as it grows.
        bool more(const List<Centre>& list, const Centre& centre) {
            bytes_ += describe::held_below(centre);
            const auto room = std::max(list.capacity(), list.size() + 1);
            return bytes_ + room * sizeof(Centre) <= most_;
        }

    private:
        std::uint64_t most_;
        std::uint64_t bytes_ = 0;
    };

    void begin() {
        const auto max_line = options_.limits.max_line_bytes;
        skip_blank_lines();
        form_ = options_.form                                      ? *options_.form
                : named_                                           ? *named_
                : codec::starts_as_stream(lines_, options_.limits) ? Form::stream
                                                                   : Form::document;
        if (form_ == Form::stream) {
            if (codec::starts_as_document(lines_, options_.limits)) contradiction(Form::document);
        } else if (!options_.form && named_) {
            if (codec::starts_as_stream(lines_, options_.limits) && codec::goes_on(lines_, options_.limits)) contradiction(Form::stream);
        }
        if (form_ == Form::document) return read_document();
        header_ = from_line<RegisterHeader>(lines_.next(max_line).value_or(codec::Lines::Line{{}, lines_.taken() + 1, lines_.offset()}));
    }

    void skip_blank_lines() {
        const auto max_line = options_.limits.max_line_bytes;
        for (auto first = lines_.peek(max_line); first && is_blank(*first); first = lines_.peek(max_line))
            static_cast<void>(lines_.next(max_line));
    }

    /// It is read as what it is, but not in silence.
    void contradiction(Form is) {
        form_ = is;
        diagnosis_.read_from({}, lines_.taken() + 1, lines_.offset());
        const bool stream = is == Form::stream;
        diagnosis_.add(DecodeErrorCode::wrong_form, 0, {},
                       stream ? Phrase{"jeden dokument JSON (.json)", "one JSON document (.json)"}
                              : Phrase{"strumień: nagłówek, potem jeden ośrodek w wierszu (.ndjson, .jsonl)",
                                       "a stream: a header, then one centre a line (.ndjson, .jsonl)"},
                       {}, Text(),
                       stream ? Phrase{"to strumień: nazwij plik .ndjson albo podaj postać stream",
                                       "this is a stream: name the file .ndjson or ask for the form stream"}
                              : Phrase{"to dokument: nazwij plik .json albo podaj postać document",
                                       "this is a document: name the file .json or ask for the form document"});
    }

    /// What is no register at all is one error, and nothing of it is read.
    void refuse(const codec::Mistake& mistake) {
        const auto head = lines_.head(codec::enough_to_know);
        diagnosis_.read_from(head, lines_.taken() + 1, lines_.offset());
        const auto line = head.substr(0, head.find_first_of("\r\n"));
        const bool legible = !describe::first_invalid_utf8(line.substr(0, 20)) && line.find('\0') == std::string_view::npos;
        diagnosis_.add(mistake.code, 0, legible ? shown(line, 20) : Text(), mistake.expected, {}, Text(), mistake.advice);
        diagnosis_.read_from({});
        form_ = Form::document;
        cut_off_ = true;
        lines_.end();
    }

    template <class T>
    Opt<T> from_line(const codec::Lines::Line& line) {
        diagnosis_.read_from(line.text, line.number, line.offset);
        if (line.too_long) {
            over_limit(options_.limits.max_line_bytes);
            return {};
        }
        const auto errors = diagnosis_.total();
        const auto kept = diagnosis_.errors().size();
        const auto node = codec::parse(line.text, diagnosis_, options_.limits);
        if (!node) return {};
        if constexpr (std::same_as<T, RegisterHeader>)
            if (refused(*node, codec::foreign_header(*node))) return {};
        auto value = codec::decode<T>(*node, diagnosis_);
        if (diagnosis_.total() == errors) return value;
        diagnosis_.sort(kept);
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
        Held held(options_.limits.max_register_bytes);
        bool full = false;
        const codec::ElementHook hook{centres_key, [&](codec::Node&& element, std::size_t index, bool clean) {
                                          const codec::Diagnosis::Step list(diagnosis_, centres_key);
                                          const codec::Diagnosis::Step item(diagnosis_, index);
                                          const auto errors = diagnosis_.total();
                                          auto centre = codec::decode<Centre>(element, diagnosis_);
                                          const bool good = centre && clean && diagnosis_.total() == errors;
                                          const bool first_over = good && !full && !held.more(centres, *centre);
                                          if (good && !full && !first_over) {
                                              centres.push_back(*std::move(centre));
                                              centre_lines_.push_back(diagnosis_.line_of(element.begin));
                                              return;
                                          }
                                          ++left_out_;
                                          if (!first_over) return;
                                          full = true;
                                          over_register();
                                      }};
        auto root = codec::parse(text, diagnosis_, options_.limits, &hook);
        centres_ = std::move(centres);
        if (!root || refused(*root, codec::foreign_value(*root))) {
            cut_off_ = true;  // where the syntax breaks, nobody knows what was to follow
            return;
        }
        List<Centre> none;
        for (auto& member : root->members)
            if (member.key == centres_key && member.value.kind == codec::Node::Kind::array) member.value = codec::Node::native(none);
        if (auto record = codec::decode<Register>(*root, diagnosis_))
            header_ = RegisterHeader{record->format, std::move(record->programme)};
    }

    bool refused(const codec::Node& met, const Opt<codec::Mistake>& mistake) {
        if (mistake) diagnosis_.add(mistake->code, met.begin, diagnosis_.show(met), mistake->expected, {}, Text(), mistake->advice);
        return mistake.has_value();
    }

    void over_register() {
        auto most = codec::at_most_bytes(options_.limits.max_register_bytes);
        most.pl += " pamięci na ośrodki";
        most.en += " of memory for the centres";
        diagnosis_.add(DecodeErrorCode::over_limit, codec::nowhere, {}, std::move(most), {}, {},
                       Phrase{"czytaj ośrodki po jednym albo podnieś limit", "read centre by centre, or raise the limit"});
    }

    void over_limit(std::uint64_t bytes) { diagnosis_.add(DecodeErrorCode::over_limit, 0, {}, codec::at_most_bytes(bytes), {}, Text()); }

    ReadOptions options_;
    Opt<Text> source_;
    Opt<Form> named_;  ///< the form that the name tells
    codec::Diagnosis diagnosis_;
    codec::Lines lines_;
    Form form_ = Form::document;
    Opt<RegisterHeader> header_;
    List<Centre> centres_;
    List<std::uint64_t> centre_lines_;  ///< where each of them begins
    std::size_t given_ = 0;
    std::uint64_t line_ = 0;
    std::uint64_t left_out_ = 0;
    bool cut_off_ = false;
    bool begun_ = false;
};

CentreReader::CentreReader(const Text& path, const ReadOptions& options)
    : CentreReader(open_file(path), options, path == "-" ? Text("<stdin>") : path) {}

CentreReader::CentreReader(std::unique_ptr<ByteSource> source, const ReadOptions& options, const Opt<Text>& name)
    : state_(std::make_unique<State>(std::move(source), options, name)) {
    state_->start();
}

CentreReader::CentreReader(CentreReader&&) noexcept = default;
CentreReader& CentreReader::operator=(CentreReader&&) noexcept = default;
CentreReader::~CentreReader() = default;

CentreReader::State& CentreReader::state() const {
    if (!state_) throw Misuse(Phrase{"czytnik został przeniesiony gdzie indziej", "this reader was moved elsewhere"});
    return *state_;
}

const Opt<Text>& CentreReader::source() const& { return state().source(); }
const Opt<RegisterHeader>& CentreReader::header() const& { return state().header(); }
Opt<Centre> CentreReader::next() { return state().next(); }
const List<DecodeError>& CentreReader::errors() const& { return state().diagnosis().errors(); }
std::uint64_t CentreReader::total_errors() const { return state().diagnosis().total(); }
std::uint64_t CentreReader::bytes_read() const { return state().bytes_read(); }
Form CentreReader::form() const { return state().form(); }
std::uint64_t CentreReader::left_out() const { return state().left_out(); }
std::uint64_t CentreReader::line() const { return state().line(); }
bool CentreReader::begun() const { return state().begun(); }
bool CentreReader::cut_off() const { return state().cut_off(); }

Reading CentreReader::rest() {
    Reading reading;
    auto centres = state().rest();
    reading.left_out = left_out();
    reading.cut_off = cut_off();
    if (const auto& before = header()) {
        reading.value = Register{before->format, before->programme, std::move(centres)};
    } else {
        reading.left_out += centres.size();
    }
    reading.errors = errors();
    reading.total_errors = total_errors();
    return reading;
}

Reading read(const Text& path, const ReadOptions& options) { return CentreReader(path, options).rest(); }

Reading read_text(std::string_view text, const ReadOptions& options) { return CentreReader(open_memory(text), options).rest(); }

Register load(const Text& path, const ReadOptions& options) {
    auto reading = read(path, options);
    if (!reading.complete()) throw DecodeFailure(std::move(reading.errors), reading.total_errors);
    return *std::move(reading.value);
}

}  // namespace osl
