#pragma once

#include "osl/describe/shown.hpp"
#include "osl/rules/disclosure/known_figures.hpp"
#include "osl/rules/disclosure/table_reading.hpp"
#include "osl/rules/rule.hpp"

namespace osl::rules::disclosure {

/// A count of so few persons that somebody can tell who they are: printed, or left out but to be worked out from what is printed – totals
/// and other parts by any number of steps, a percentage, a mean, an upper bound, the complement (docs/adr/018).
struct SmallCount {
    static constexpr RuleInfo info{
        .name = "disclosure.small-count",
        .question = {"Czy z komórki nie da się odczytać małej liczby osób?", "Can no small number of persons be read from the cell?"},
        .why = {"Wśród znanych ośrodków jedna lub dwie osoby to osoby rozpoznawalne.",
                "Among centres that are known, one or two persons are persons who can be recognised."},
        .message = {"liczba osób tak mała, że można je rozpoznać", "so few persons that they can be recognised"},
        .source = "WP29 05/2014 (identifiability); Statistics Act art. 38(2) as an analogue for businesses",
        .nature = Nature::disclosure,
        .severity = Severity::error,
    };

    struct Parameters {
        Count k{3};
        bool centres = false;

        static constexpr describe::About about{"SmallCountParameters", {"progi", "thresholds"}, "What count is too small to be published."};
        template <class F>
        static constexpr decltype(auto) fields(F&& f) {
            return f(field("k", &Parameters::k, {"najmniejsza liczba do publikacji", "least count to be published"},
                           {.unit = "people", .source = "Statistics Act art. 38(2), by analogy; 5 and 10 are in use elsewhere"}),
                     field("centres", &Parameters::centres, {"także liczby ośrodków", "counts of centres too"},
                           {.source = "our judgement: centres are public bodies"}));
        }
    };

    template <class Report>
    static void judge(const TableAt& at, Report& report) {
        const auto& table = at.table();
        const auto cells = static_cast<std::int64_t>(table.cells.size());
        const auto& parameters = report.parameters();
        if (sums_over_persons(table.unit)) return judge_sums(at, report);
        const bool of_centres = table.unit == FigureUnit::centres || table.unit == FigureUnit::units;
        if (!counts_persons(table.unit) && !(of_centres && parameters.centres)) return report.answer(Answer::not_applicable, cells);
        const auto k = parameters.k.value();
        if (at.badly_shaped()) return judge_printed(at, k, report);
        const auto reading = read_table(at, k, table.unit == FigureUnit::persons_per_centre);
        for (std::size_t i = 0; i != at.places(); ++i) {
            const auto& place = reading.places[i];
            const auto* cell = at.cell(i);
            if (cell != nullptr && is_known_to_be_published(at, *cell))
                report.answer(Answer::not_applicable);
            else if (place.channel != Channel::none)
                report.fail({}, at.key(i), failure_of(at, i, place, k));
            else
                report.answer(place.decided && !at.contradicts_itself(i) ? Answer::pass : Answer::not_evaluable);
        }
    }

private:
    /// What is printed can be read whatever the table's shape; what follows from it, nobody can say.
    template <class Report>
    static void judge_printed(const TableAt& at, std::int64_t k, Report& report) {
        for (std::size_t i = 0; i != at.places(); ++i) {
            const auto& count = at.cell(i)->count;
            if (count && count->value() > 0 && count->value() < k)
                report.fail({}, at.key(i), failure_of(at, i, {Channel::printed, count->value(), count->value()}, k));
            else
                report.answer(Answer::not_evaluable);
        }
    }

    /// A sum over fewer persons than k, or of which one person makes up more than three quarters, tells of that person.
    template <class Report>
    static void judge_sums(const TableAt& at, Report& report) {
        const auto k = report.parameters().k.value();
        for (std::size_t i = 0; i != at.table().cells.size(); ++i) {
            const auto& cell = at.table().cells[i];
            const auto place = "/cells/" + std::to_string(i);
            if (is_known_to_be_published(at, cell) || (cell.count && cell.count->value() == 0)) {
                report.answer(Answer::not_applicable);
            } else if (cell.persons && cell.persons->value() > 0 && cell.persons->value() < k) {
                report.fail({}, at.key(i),
                            {.met = std::to_string(cell.persons->value()), .expected = least(k), .pointer = place + "/persons"});
            } else if (cell.count && cell.largest && 4 * cell.largest->value() > 3 * cell.count->value()) {
                report.fail({}, at.key(i),
                            {.met = std::to_string(cell.largest->value()) + " / " + std::to_string(cell.count->value()),
                             .expected = {"najwyżej ¾ sumy od jednej osoby", "at most ¾ of the sum from one person"},
                             .pointer = place + "/largest"});
            } else {
                report.answer(cell.persons && cell.largest && cell.count ? Answer::pass : Answer::not_evaluable);
            }
        }
    }

    static Phrase least(std::int64_t k) {
        const auto number = std::to_string(k);
        return {"0 albo co najmniej " + number, "0 or at least " + number};
    }

    static Failure failure_of(const TableAt& at, std::size_t place, const Reading& reading, std::int64_t k) {
        const auto* cell = at.cell(place);
        Failure failure{.met = reading.least == reading.most ? std::to_string(reading.most)
                                                             : std::to_string(reading.least) + "–" + std::to_string(reading.most),
                        .expected = expected_of(reading.channel, k),
                        .pointer = cell != nullptr ? "/cells/" + std::to_string(place) : "/cells"};
        if (cell == nullptr) {
            Text codes;
            for (const auto& code : at.at(place)) codes += (codes.empty() ? "" : ", ") + shown(code);
            failure.met += " [" + codes + "]";
        }
        if (reading.channel == Channel::printed) {
            failure.pointer += "/count";
            failure.repair = Phrase{"ukryj tę komórkę i drugą w każdej jej linii albo połącz kategorie",
                                    "suppress this cell and a second one in each of its lines, or merge categories"};
        } else if (reading.channel == Channel::sums) {
            failure.repair = Phrase{"ukryj jeszcze jedną komórkę tej linii", "suppress one more cell of this line"};
        } else if (reading.channel == Channel::complement && cell->count) {
            failure.met = std::to_string(cell->denominator->value()) + " − " + std::to_string(cell->count->value()) + " = " + failure.met;
        }
        return failure;
    }

    static Phrase expected_of(Channel channel, std::int64_t k) {
        const Phrase out{"liczba, której nie da się odtworzyć", "a count that cannot be recovered"};
        const auto from = [&](const char* pl, const char* en) { return Phrase{out.pl + pl, out.en + en}; };
        switch (channel) {
            case Channel::none:
            case Channel::sums: return out;
            case Channel::printed: return least(k);
            case Channel::percentage: return from("; tu z procentu i mianownika", "; here from percentage and denominator");
            case Channel::neighbour:
                return from("; tu z procentu i mianownika sąsiedniej komórki", "; here from the percentage and a neighbour's denominator");
            case Channel::mean: return from("; tu ze średniej i mianownika", "; here from mean and denominator");
            case Channel::at_most: return from("; tu z pola at_most", "; here from at_most");
            case Channel::complement:
                return {"dopełnienie do mianownika: " + least(k).pl, "the rest up to the denominator: " + least(k).en};
            case Channel::denominator: return {"mianownik: " + least(k).pl, "a denominator: " + least(k).en};
        }
        return out;
    }
};

}  // namespace osl::rules::disclosure
