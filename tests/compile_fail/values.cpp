// Value types: no number is narrowed, nothing is taken for a truth value, no view is taken of a temporary, moments have no order.
// clang-format off
#include <osl/codec/json.hpp>
#include <osl/codec/stream.hpp>
#include <osl/osl.hpp>
#include <osl/simulation.hpp>
#include <set>

using namespace osl;

enum Unscoped { one = 1 };

void numbers() {
    static_cast<void>(Count(1.9));               // refused
    static_cast<void>(Count(1.0F));              // refused
    static_cast<void>(Count(true));              // refused
    static_cast<void>(Count('a'));               // refused
    static_cast<void>(Count(u8'a'));             // refused
    static_cast<void>(Count(one));               // refused
    static_cast<void>(Count::make(1.9));         // refused
    static_cast<void>(Population(2.0L));         // refused
    static_cast<void>(SessionNumber(3.5));       // refused
    static_cast<void>(Count(Population(5)));     // refused
    static_cast<void>(Day(2012.0, 3, 16));       // refused
    static_cast<void>(Day(2012, true, 16));      // refused
    static_cast<void>(Day(2012, 3, 'a'));        // refused
    static_cast<void>(Day::make(2012, 3, 1.5));  // refused
    static_cast<void>(Day(2012, 3, 16).plus(0.5));  // refused
    static_cast<void>(SizePolicy(25000.0, 100000.0));  // refused
    static_cast<void>(rounded_ratio(1.5, 2, 1)); // refused
    const Count implicitly = 5;                  // refused
    static_cast<void>(Id(0));                    // refused
    static_cast<void>(Day(nullptr));             // refused
    static_cast<void>(When(nullptr));            // refused
}

void absence() {
    const Opt<bool> answer;
    if (answer) return;                                       // refused
    const Opt<bool> text = "false";                           // refused
    const Opt<bool> number = 1;                               // refused
    const Opt<bool> other = Opt<int>(0);                      // refused
    const Opt<bool> day = std::optional<Day>();               // refused
    static_cast<void>(Opt<bool>(Opt<Text>()));                // refused
    static_cast<void>(Opt<bool>(std::optional<int>()));       // refused
    static_cast<void>(answer == 0);                           // refused
    const Opt<std::int64_t> narrowed = 1.9;                   // refused
    const Opt<std::int64_t> larger = ~std::uint64_t{0};       // refused
    const Opt<Day> silently = "2012-03-16";                   // refused
    const Opt<Count> count = 5;                               // refused
    static_cast<void>(Opt<Count>().value_or(1.5));            // refused
    const Opt<std::string_view> view = Text("ends at once");  // refused
}

void temporaries(const Centre& centre, const Programme& programme) {
    const std::string_view id = Id("a").text();                        // refused
    const std::string_view code = Country("PL").text();                // refused
    const std::string_view raw = RawJson("{}").text();                 // refused
    const auto& bound = (*Id::parse("a")).text();                      // refused
    const CentreAt of_temporary(Centre(centre), programme);            // refused
    const CentreAt in_temporary(centre, Programme(programme));         // refused
    const CentreAt both(Centre(centre), Programme(programme), {});     // refused
    const auto& errors = DecodeFailure({}, 0).errors();                // refused
    const auto& met = InvalidValue("", {}).met();                      // refused
    const auto& header = CentreReader("-").header();                   // refused
    const auto& met_errors = CentreReader("-").errors();               // refused
    const auto& made = Simulation().header();                          // refused
    const auto& asked = Simulation().options();                        // refused
    const auto& path = FileError("", "").path();                       // refused
    const auto& system = FileError("", "").code();                     // refused
    const auto& damage = BadCompression({}).reason();                  // refused
    const auto& roles = CentreAt(centre, programme).support();         // refused
    static_cast<void>(RawJson::from_checked("}{"));                    // refused
}

void order(const When& a, const When& b, const Day& day) {
    static_cast<void>(a < b);                          // refused
    static_cast<void>(a > day);                        // refused
    static_cast<void>(day <= a);                       // refused
    static_cast<void>(Opt<When>(a) < Opt<When>(b));    // refused
}
