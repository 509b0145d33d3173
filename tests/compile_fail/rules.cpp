// Mistakes in a rule, an indicator, or in what an engine is given: one error a line, with a sentence that says what to do.
// clang-format off
#include <osl/indicators/engine/engine.hpp>
#include <osl/rules/engine/engine.hpp>

using namespace osl;
using rules::Engine;
using rules::RuleList;

/// What is right about every rule below.
struct Right {
    static constexpr RuleInfo info{.name = "mine.right", .question = {"", ""}, .why = {"", ""}, .message = {"brak", "none"}, .source = "me", .nature = Nature::data, .severity = Severity::warning};
    using Subject = CentreAt;
    static Answer ask(const CentreAt&) { return Answer::pass; }
    static Failure explain(const CentreAt&) { return {}; }
};
constexpr RuleInfo named(std::string_view name, Nature nature = Nature::data, Severity severity = Severity::warning) {
    auto info = Right::info;
    info.name = name;
    info.nature = nature;
    info.severity = severity;
    return info;
}
struct AboutCentre : Right { using Subject = Centre; };
struct AboutNothing { static constexpr auto info = Right::info; static Answer ask(const CentreAt&) { return Answer::pass; } };
struct Need : Right { static constexpr auto need = rules::needs<&Centre::name>; };
struct Apply : Right { static bool apply(const CentreAt&) { return true; } };
struct Parameter : Right { struct Parameter_ {}; using Params = Parameter_; };
struct Implied : Right { static constexpr std::array implied{std::string_view("mine.other")}; };
struct NeedsMember : Right { static constexpr auto needs = &Centre::name; };
struct NeedsOther : Right { static constexpr auto needs = rules::needs<&Participant::id>; };
struct NeedsNumber : Right { static constexpr auto needs = rules::needs<5>; };
struct NoExplain { static constexpr auto info = Right::info; using Subject = CentreAt; static Answer ask(const CentreAt&) { return Answer::pass; } };
struct NoAsk { static constexpr auto info = Right::info; using Subject = CentreAt; static Failure explain(const CentreAt&) { return {}; } };
struct NoInfo { using Subject = CentreAt; };
struct AsksCentre : Right { static Answer ask(const Centre&) { return Answer::pass; } };
struct AnswersTruth : Right { static bool ask(const CentreAt&) { return true; } };
struct ExplainsText : Right { static Text explain(const CentreAt&) { return {}; } };
struct AppliesAnswer : Right { static Answer applies(const CentreAt&) { return Answer::pass; } };
struct NotStatic : Right { Answer ask(const CentreAt&) const { return Answer::pass; } };
struct Obligation : Right { static constexpr auto info = named("mine.obligation", Nature::obligation, Severity::error); };
struct Risk : Right { static constexpr auto info = named("mine.risk", Nature::risk, Severity::error); };
struct Nameless : Right { static constexpr auto info = named("nameless"); };
struct Capital : Right { static constexpr auto info = named("mine.Capital"); };
struct Twin : Right {};
struct JudgesCells { static constexpr auto info = Right::info; template <class Report> static void judge(const FigureTable&, Report&) {} };
struct StateAndSubject : Right { struct State {}; };
struct StateAdd { static constexpr auto info = Right::info; struct State { void ad(const CentreAt&) {} void merge(const State&) {} template <class R> void finish(const Programme&, R&) const {} }; };
struct StateMerge { static constexpr auto info = Right::info; struct State { void add(const CentreAt&) {} template <class R> void finish(const Programme&, R&) const {} }; };
struct StateFinish { static constexpr auto info = Right::info; struct State { void add(const CentreAt&) {} void merge(const State&) {} void finnish() {} }; };

void rules_are_right(const Programme& programme, const CentreAt& centre) {
    Engine<RuleList<Right>> engine(1);
    engine.add(centre);
    static_cast<void>(engine.finish(programme));
}

Engine<RuleList<AboutCentre>> about_centre(1);    // refused: a rule's Subject is CentreAt (not Centre)
Engine<RuleList<AboutNothing>> about_nothing(1);  // refused: a rule says what it asks about
Engine<RuleList<Need>> need(1);                   // refused: what a rule needs is called `needs`
Engine<RuleList<Apply>> apply(1);                 // refused: whether a rule applies is asked by `static bool applies(...)`
Engine<RuleList<Parameter>> parameter(1);         // refused: the thresholds of a rule are a described record called `Parameters`
Engine<RuleList<Implied>> implied(1);             // refused: what a rule implies is called `implies`
Engine<RuleList<NeedsMember>> needs_member(1);    // refused: a rule's needs are `static constexpr auto needs = rules::needs<&Centre::...>;`
Engine<RuleList<NeedsOther>> needs_other(1);      // refused: a rule needs fields of Centre, of Programme or of its Subject
Engine<RuleList<NeedsNumber>> needs_number(1);    // refused: a rule needs fields of Centre, of Programme or of its Subject
Engine<RuleList<NoExplain>> no_explain(1);        // refused: a rule has one function `static Failure explain(...)`
Engine<RuleList<NoAsk>> no_ask(1);                // refused: a rule has one function `static Answer ask(...)`
Engine<RuleList<NoInfo>> no_info(1);              // refused: a rule says what it is
Engine<RuleList<AsksCentre>> asks_centre(1);      // refused: a rule's ask is `static Answer ask(const CentreAt&)`
Engine<RuleList<AnswersTruth>> answers_truth(1);  // refused: a rule's ask is `static Answer ask(const CentreAt&)`
Engine<RuleList<ExplainsText>> explains_text(1);  // refused: a rule's explain is `static Failure explain(const CentreAt&)`
Engine<RuleList<AppliesAnswer>> applies_not(1);   // refused: a rule's applies is `static bool applies(const CentreAt&)`
Engine<RuleList<NotStatic>> not_static(1);        // refused: a rule's ask is `static Answer ask(const CentreAt&)`
Engine<RuleList<Obligation>> obligation(1);       // refused: a rule of another nature is a warning or information
Engine<RuleList<Risk>> risk(1);                   // refused: a rule of another nature is a warning or information
Engine<RuleList<Nameless>> nameless(1);           // refused: a rule's name is `family.rule-name`
Engine<RuleList<Capital>> capital(1);             // refused: a rule's name is `family.rule-name`
Engine<RuleList<Right, Twin>> twin(1);            // refused: a rule is mentioned once in a RuleList
Engine<RuleList<JudgesCells>> judges_cells(1);    // refused: a rule's judge is
Engine<RuleList<StateAndSubject>> both(1);        // refused: a rule has either a Subject
Engine<RuleList<StateAdd>> state_add(1);          // refused: a rule's State takes centres in
Engine<RuleList<StateMerge>> state_merge(1);      // refused: a rule's State begins empty and takes another part's in
Engine<RuleList<StateFinish>> state_finish(1);    // refused: a rule's State answers at the end

void engine_is_given(Engine<RuleList<Right>>& engine, const Centre& centre, const FigureTable& table) {
    engine.add(42);      // refused: an engine of rules takes a CentreAt
    engine.add(centre);  // refused: CentreAt(centre, programme)
    engine.add(table);   // refused: rules::TableAt(table)
}

struct Counted {
    static constexpr IndicatorInfo info{.id = "X1", .name = "counted", .title = {"", ""}, .definition = {"", ""}, .source = "me"};
    struct State {
        std::int64_t centres = 0;
        void add(const CentreAt&) { ++centres; }
        void merge(const State& other) { centres += other.centres; }
        void show(indicators::Display&) const {}
    };
};
struct NoState { static constexpr auto info = Counted::info; };
struct NoAdd { static constexpr auto info = Counted::info; struct State { void ad(const CentreAt&) {} void merge(const State&) {} void show(indicators::Display&) const {} }; };
struct NoMerge { static constexpr auto info = Counted::info; struct State { void add(const CentreAt&) {} void show(indicators::Display&) const {} }; };
struct NoShow { static constexpr auto info = Counted::info; struct State { void add(const CentreAt&) {} void merge(const State&) {} void show(indicators::Display&) {} }; };
template <class I>
using Indicators = indicators::Engine<indicators::IndicatorList<I>>;

Indicators<NoState> no_state(CountedCentres::all_joined, {});  // refused: an indicator has a `struct State`
Indicators<NoAdd> no_add(CountedCentres::all_joined, {});      // refused: an indicator's State takes centres in
Indicators<NoMerge> no_merge(CountedCentres::all_joined, {});  // refused: an indicator's State takes another part's in
Indicators<NoShow> no_show(CountedCentres::all_joined, {});    // refused: an indicator's State shows what it has counted

void indicators_are_given(Indicators<Counted>& engine, const CentreAt& good, const Centre& centre) {
    engine.add(good);
    engine.add(42);      // refused: an engine of indicators takes a CentreAt
    engine.add(centre);  // refused: CentreAt(centre, programme)
}
