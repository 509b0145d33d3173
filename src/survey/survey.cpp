#include "osl/survey/survey.hpp"

#include "osl/describe/numerals.hpp"
#include "osl/model/vocabulary/counted_words.hpp"

namespace osl {

namespace {

/// The sentence beside the indicators: of how many centres they tell.
Text told(const SurveyResult& result, CountedCentres population, Language language) {
    const bool polish = language == Language::pl;
    const auto say = [&](const char* pl, const char* en) { return Text(polish ? pl : en); };
    const auto number = [&](std::uint64_t n) { return number_text(static_cast<std::int64_t>(n), language); };
    Text text;
    if (!result.programme) {
        text = say("niczego nie policzono: nie odczytano programu", "nothing was counted: the programme was not read");
    } else if (result.centres + result.left_out == 0) {
        text = say("niczego nie policzono: rejestr nie zawiera ośrodków", "nothing was counted: the register has no centres");
    } else {
        const auto all = static_cast<std::int64_t>(result.centres + result.left_out);
        const auto& term = describe::entry(population).term;
        text = say("policzono ", "") + number(result.counted) + say(" z ", " of ") + counted(all, words::of_centres, language) +
               say("", " counted") + " (" + Text(polish ? term.pl : term.en) + ')';
    }
    if (result.left_out != 0) text += say(", nieodczytane: ", ", left out because they did not decode: ") + number(result.left_out);
    if (result.cut_off) text += say("; danych nie odczytano do końca", "; the data could not be read to the end");
    return text;
}

/// The engines that were asked for.
class Surveyor {
public:
    Surveyor(const Programme& programme, const SurveyOptions& options, const Progress& progress)
        : programme_(programme), progress_(progress) {
        if (options.rules) checker_.emplace(programme, options.check);
        if (options.indicators) counter_.emplace(programme, options.count);
        // One view serves both where both look at the same times.
        const bool same =
            !options.rules || !options.indicators ||
            (options.check.asked.as_of == options.count.asked.as_of && options.check.asked.known_by == options.count.asked.known_by);
        if (same) asked_ = options.rules ? options.check.asked : options.count.asked;
    }

    void add(const Centre& centre, std::uint64_t bytes, std::uint64_t line) {
        if (asked_) {
            const CentreAt view(centre, index_, *asked_);
            if (checker_) checker_->add(view, line);
            if (counter_) counter_->add(view);
        } else {
            checker_->add(centre, line);
            counter_->add(centre);
        }
        if (++centres_ % centres_between_reports == 0) report(bytes);
    }

    void report(std::uint64_t bytes) const {
        if (progress_ && !progress_(bytes, centres_)) throw Interrupted();
    }

    void finish(SurveyResult& result) {
        result.programme = programme_;
        result.centres = centres_;
        if (checker_) {
            checker_->left_out(static_cast<std::int64_t>(result.left_out));
            if (result.cut_off) checker_->cut_off();
            result.check = checker_->finish();
        }
        if (counter_) {
            result.counted = static_cast<std::uint64_t>(counter_->counted());
            result.indicators = counter_->finish();
        }
    }

private:
    const Programme& programme_;
    ProgrammeIndex index_{programme_};
    const Progress& progress_;
    Opt<AskedTimes> asked_;
    Opt<Checker> checker_;
    Opt<IndicatorCounter> counter_;
    std::uint64_t centres_ = 0;
};

}  // namespace

SurveyResult survey(CentreReader& reader, const SurveyOptions& options, const Progress& progress) {
    if (reader.begun())
        throw Misuse(Phrase{"ten czytnik oddał już ośrodki: tu potrzebny jest nowy",
                            "this reader has given centres already: a new one is needed here"});
    SurveyResult result;
    const auto tell_left_out = [&](std::uint64_t unused) {
        result.left_out = reader.left_out() + unused;
        result.cut_off = reader.cut_off();
    };
    if (const auto& header = reader.header()) {
        Surveyor surveyor(header->programme, options, progress);
        while (const auto centre = reader.next()) surveyor.add(*centre, reader.bytes_read(), reader.line());
        surveyor.report(reader.bytes_read());
        tell_left_out(0);
        surveyor.finish(result);
    } else {
        std::uint64_t unused = 0;
        while (reader.next()) ++unused;
        tell_left_out(unused);
        result.check = unchecked(static_cast<std::int64_t>(result.left_out), result.cut_off);
    }
    result.summary = in_both([&](Language language) { return told(result, options.count.population, language); });
    result.errors = reader.errors();
    result.total_errors = reader.total_errors();
    return result;
}

SurveyResult survey(const Register& record, const SurveyOptions& options, const Progress& progress) {
    SurveyResult result;
    Surveyor surveyor(record.programme, options, progress);
    for (const auto& centre : record.centres) surveyor.add(centre, 0, 0);
    surveyor.finish(result);
    result.summary = in_both([&](Language language) { return told(result, options.count.population, language); });
    return result;
}

}  // namespace osl
