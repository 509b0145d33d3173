#include "osl/codec/merge.hpp"

#include <map>

#include "osl/codec/document.hpp"
#include "osl/codec/json.hpp"
#include "osl/describe/numerals.hpp"
#include "osl/describe/shown.hpp"
#include "osl/describe/utf8.hpp"
#include "osl/model/vocabulary/counted_words.hpp"

namespace osl {

namespace {

constexpr std::uint64_t centres_between_tellings = 512;
constexpr CountedWord of_inputs{"pliku", "plików", "plików", "input", "inputs"};

/// What a centre holds, in so few bytes that all can be remembered: two hashes that have nothing in common, and the length.
struct Digest {
    std::uint64_t one;
    std::size_t other;
    std::size_t length;

    explicit Digest(const Text& json) : one(0xCBF29CE484222325ULL), other(std::hash<Text>{}(json)), length(json.size()) {
        for (const char c : json) one = (one ^ static_cast<unsigned char>(c)) * 0x100000001B3ULL;
    }
    friend bool operator==(const Digest&, const Digest&) = default;
};

/// A centre that was met.
struct Met {
    std::size_t input;
    std::uint64_t line;
    Digest digest;
};

class Merger {
public:
    Merger(const std::function<CentreWriter(const RegisterHeader&)>& make, Repeats repeats,
           const std::function<void(std::uint64_t bytes, std::uint64_t centres)>& told)
        : make_(make), repeats_(repeats), told_(told) {}

    void add(CentreReader& reader) {
        names_.push_back(name_of(reader));
        if (const auto& header = reader.header()) compare(*header);
        while (auto centre = reader.next()) {
            if (++read_ % centres_between_tellings == 0 && told_) told_(bytes_ + reader.bytes_read(), read_);
            take(*centre, reader.line());
        }
        bytes_ += reader.bytes_read();
        left_out_ += reader.left_out();
        errors_ += reader.total_errors();
        done_.cut_off = done_.cut_off || reader.cut_off();
        for (const auto& error : reader.errors())
            if (done_.errors.size() < Limits{}.max_errors) done_.errors.push_back(error);
        if (errors_ != 0) refused_ = true;
    }

    Merging finish() {
        if (names_.empty()) throw Misuse(Phrase{"nie podano żadnego rejestru do połączenia", "no register is given to be merged"});
        done_.written = !refused_ && writer_.has_value();
        if (done_.written) writer_->finish();
        done_.inputs = Total(static_cast<std::int64_t>(names_.size()));
        done_.centres = Total(done_.written ? static_cast<std::int64_t>(met_.size()) : 0);
        done_.left_out = Total(static_cast<std::int64_t>(left_out_));
        done_.total_errors = Total(static_cast<std::int64_t>(errors_));
        done_.summary = in_both([&](Language language) { return summary(language); });
        return std::move(done_);
    }

private:
    /// Bytes and the like have no name of their own.
    [[nodiscard]] Text name_of(const CentreReader& reader) const {
        if (const auto& name = reader.source()) return !describe::first_invalid_utf8(*name) ? *name : shown(*name, describe::all_of_it);
        return "#" + std::to_string(names_.size() + 1);
    }

    void compare(const RegisterHeader& header) {
        if (!header_) {
            header_ = header;
            header_of_ = names_.size() - 1;
            writer_.emplace(make_(header));
            return;
        }
        describe::for_each_field<Programme>([&]<class M>(const describe::Field<Programme, M>& field) {
            const auto& mine = header_->programme.*field.member;
            const auto& other = header.programme.*field.member;
            if (mine == other || canonical(value_of(mine).value_or(Text())) == canonical(value_of(other).value_or(Text()))) return;
            refused_ = true;
            done_.mismatches.push_back({.pointer = "/programme/" + Text(field.name),
                                        .first = names_[header_of_],
                                        .other = names_.back(),
                                        .first_value = value_of(mine),
                                        .other_value = value_of(other)});
        });
    }

    template <class M>
    static Opt<Text> value_of(const M& member) {
        if constexpr (describe::Optional<M>) {
            return member.has_value() ? Opt<Text>(osl::to_json(*member)) : Opt<Text>();
        } else {
            return osl::to_json(member);
        }
    }

    /// One text for one content: only what is kept as it was written may be written in two ways.
    static Text content_of(const Centre& centre) {
        auto text = osl::to_json(centre);
        return text.find("\"extra\":") == Text::npos ? text : canonical(text);
    }

    void take(const Centre& centre, std::uint64_t line) {
        const Met here{names_.size() - 1, line, Digest(content_of(centre))};
        const auto [known, fresh] = met_.try_emplace(centre.id.text(), here);
        if (fresh) {
            if (!refused_ && writer_) writer_->put(centre);
            return;
        }
        const bool same = known->second.digest == here.digest;
        done_.repeated.push_back({.centre = centre.id, .first = place(known->second), .again = place(here), .same = same});
        if (!same && repeats_ == Repeats::refused) refused_ = true;
    }

    [[nodiscard]] Text place(const Met& met) const { return names_[met.input] + ":" + std::to_string(met.line); }

    [[nodiscard]] Text summary(Language language) const {
        const auto say = [&](const char* pl, const char* en) { return Text(language == Language::pl ? pl : en); };
        const auto number = [&](std::size_t count) { return number_text(static_cast<std::int64_t>(count), language); };
        std::size_t same = 0;
        for (const auto& repeated : done_.repeated) same += repeated.same ? 1 : 0;
        const auto other = done_.repeated.size() - same;
        Text text;
        const auto add = [&](const Text& reason) { text += (text.empty() ? Text() : Text("; ")) + reason; };
        if (done_.written) {
            text = say("zapisano ", "") + counted(done_.centres.value(), words::centres, language) + say(" z ", " of ") +
                   counted(done_.inputs.value(), of_inputs, language) + say("", " written");
            if (same != 0)
                add(say("powtórzone z tą samą treścią, zapisane raz: ", "repeated with the same content, written once: ") + number(same));
            if (other != 0)
                add(say("powtórzone z inną treścią, zapisane jak za pierwszym razem: ",
                        "repeated with other content, written as first met: ") +
                    number(other));
            return text;
        }
        if (errors_ != 0) add(say("danych nie da się odczytać w całości", "not all of the data decodes"));
        if (!done_.mismatches.empty())
            add(say("pola programu, które się różnią: ", "fields of the programme that differ: ") + number(done_.mismatches.size()));
        if (other != 0 && repeats_ == Repeats::refused)
            add(say("ośrodki powtórzone z inną treścią: ", "centres repeated with other content: ") + number(other));
        return say("niczego nie zapisano: ", "nothing was written: ") + text;
    }

    const std::function<CentreWriter(const RegisterHeader&)>& make_;
    Repeats repeats_;
    const std::function<void(std::uint64_t bytes, std::uint64_t centres)>& told_;
    List<Text> names_;
    Opt<RegisterHeader> header_;
    std::size_t header_of_ = 0;
    Opt<CentreWriter> writer_;
    std::map<Text, Met, std::less<>> met_;
    Merging done_;
    std::uint64_t read_ = 0;
    std::uint64_t bytes_ = 0;
    std::uint64_t left_out_ = 0;
    std::uint64_t errors_ = 0;
    bool refused_ = false;
};

}  // namespace

Merging merge(const std::function<Opt<CentreReader>()>& next, const std::function<CentreWriter(const RegisterHeader&)>& make,
              Repeats repeats, const std::function<void(std::uint64_t bytes, std::uint64_t centres)>& told) {
    Merger merger(make, repeats, told);
    while (auto reader = next()) {
        if (reader->begun())
            throw Misuse(Phrase{"ten czytnik oddał już ośrodki: tu potrzebny jest nowy",
                                "this reader has given centres already: a new one is needed here"});
        merger.add(*reader);
    }
    return merger.finish();
}

}  // namespace osl
