#pragma once

#include "osl/model/values/number.hpp"
#include "osl/rules/engine/dated_fields.hpp"
#include "osl/rules/rule.hpp"

namespace osl::rules::of_register {

/// A day so early that it is rather a slip: what belongs to the programme (joining, contacts, homework, records) more than a year before it
/// began, anything else more than twenty.
struct FactLongBeforeProgramme {
    static constexpr RuleInfo info{
        .name = "register.fact-long-before-programme",
        .question = {"Czy żadna data nie jest nieprawdopodobnie wczesna?", "Is no day implausibly early?"},
        .why = {"Data sprzed wielu lat to zwykle pomyłka w roku albo wartość zastępcza, taka jak 1900-01-01; przesuwa stany i kolejność "
                "kroków.",
                "A day many years back is usually a slip in the year or a placeholder such as 1900-01-01; it shifts states and the order "
                "of steps."},
        .message = {"data na długo przed początkiem programu", "a day long before the programme began"},
        .source = "S1, ustawa o pomocy społecznej z 29.11.1990",
        .nature = Nature::data,
        .severity = Severity::warning,
        .active_only = false,
    };
    using Subject = DatedField;

    struct Parameters {
        Count years{20};
        Count years_within{1};

        static constexpr describe::About about{"FactLongBeforeProgrammeParameters",
                                               {"progi", "thresholds"},
                                               "How long before the programme a day may lie."};
        template <class F>
        static constexpr decltype(auto) fields(F&& f) {
            return f(field("years", &Parameters::years, {"najwięcej lat wcześniej", "most years before"},
                           {.unit = "years",
                            .meaning = "for what may hold since long ago, such as an act of the centre",
                            .source = "ustawa o pomocy społecznej z 29.11.1990: at the pilot's beginning no centre was older"}),
                     field("years_within", &Parameters::years_within,
                           {"najwięcej lat wcześniej, dla zdarzeń w programie", "most years before, for what belongs to the programme"},
                           {.unit = "years",
                            .meaning = "for joining, contacts, homework, records",
                            .source = "S1: centres joined as the training began"}));
        }
    };

    static Answer ask(const CentreAt& at, const DatedField& field, const Parameters& parameters) {
        return answer(field, at.programme(), parameters);
    }

    static Failure explain(const CentreAt& at, const DatedField& field, const Parameters& parameters) {
        return failure(field, at.programme(), parameters);
    }

    template <class Report>
    static void judge(const Programme& programme, Report& report) {
        each_dated_field(programme, [&](const DatedField& field) {
            if (answer(field, programme, report.parameters()) == Answer::pass) return report.answer(Answer::pass);
            auto out = failure(field, programme, report.parameters());
            out.pointer = "/programme" + field.place->pointer();
            report.fail({}, "programme." + field.place->keys(), std::move(out));
        });
    }

private:
    static std::int64_t years_for(const DatedField& field, const Parameters& parameters) {
        const bool within = field.dated == Dated::event || field.dated == Dated::record;
        return (within ? parameters.years_within : parameters.years).value();
    }

    static Answer answer(const DatedField& field, const Programme& programme, const Parameters& parameters) {
        constexpr double days_a_year = 365.25;
        const auto before = static_cast<double>(programme.period.from() - field.when.last());
        return before > days_a_year * static_cast<double>(years_for(field, parameters)) ? Answer::fail : Answer::pass;
    }

    static Failure failure(const DatedField& field, const Programme& programme, const Parameters& parameters) {
        const auto years = std::to_string(years_for(field, parameters));
        const auto from = programme.period.from().text();
        return {.met = field.when.text(),
                .expected = {"nie wcześniej niż " + years + " lat(a) przed " + from, "not more than " + years + " year(s) before " + from}};
    }
};

}  // namespace osl::rules::of_register
