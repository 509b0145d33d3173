// A program that uses nlohmann/json and not osl/codec/nlohmann.hpp: nothing of ours becomes a number, or anything else, in silence.
// clang-format off
#include <nlohmann/json.hpp>
#include <osl/codec/json.hpp>
#include <osl/indicators.hpp>
#include <osl/osl.hpp>
#include <osl/tables/table_builder.hpp>
#include <osl/rules.hpp>
#include <osl/simulation.hpp>

using namespace osl;
using nlohmann::json;

void writing(const Centre& centre) {
    const json of_step = Step::choose_structure;             // refused
    const json of_status = StepStatus::done;                 // refused
    const json of_language = Language::pl;                   // refused
    const json of_severity = Severity::error;                // refused
    const json of_nested = When::Precision::month;           // refused
    const json of_shape = describe::Shape::Kind::code;       // refused
    const json of_node = codec::Node::Kind::text;            // refused
    const json of_invariant = describe::InvariantShape::Kind::ordered;  // refused
    const json of_form = Form::stream;                       // refused
    const json of_population = CountedCentres::all_joined;   // refused
    const json of_likeness = Likeness::pilot;                // refused
    const json of_error = DecodeErrorCode::syntax;           // refused
    const json of_judgement = rules::published::Rederivation{};         // refused
    const json of_damage = rules::of_register::Damage::blank;           // refused
    const json of_slip = rules::territory::Slip{};                      // refused
    const json of_order = rules::steps::StepOrder::full;                // refused
    const json of_channel = rules::disclosure::Channel{};               // refused
    const json of_column = tables::ColumnType::day;                    // refused
    const json of_opt = Opt<Step>(Step::prepare_acts);       // refused
    const json of_truth = Opt<bool>(false);                  // refused
    const json of_count = Count(5);                          // refused
    const json of_id = Id("a");                              // refused
    const json of_day = Day(2012, 3, 16);                    // refused
    const json of_list = List<Step>{};                       // refused
    const json of_optional = std::vector<Severity>{};        // refused
    const json of_map = std::map<Text, StepStatus>{};        // refused
    const json of_record = centre;                           // refused
    json object;
    object["step"] = Step::prepare_acts;                     // refused
    object.push_back(Step::prepare_acts);                    // refused
}

void reading(const json& given) {
    const Step implicitly = given;                                        // refused
    static_cast<void>(given.get<StepStatus>());                           // refused
    static_cast<void>(given.get<std::vector<Severity>>());                // refused
    static_cast<void>(given.value("severity", Severity::information));    // refused
}

// An enumeration of the program's own is none of our business.
enum class Own { a };
void own() { const json of_own = Own::a; static_cast<void>(of_own); }
