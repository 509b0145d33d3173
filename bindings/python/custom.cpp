#include "custom.hpp"

#include "errors.hpp"
#include "gil.hpp"
#include "options.hpp"
#include "osl/describe/shown.hpp"
#include "osl/model/time/as_known.hpp"
#include "osl/rules/custom.hpp"
#include "osl/rules/rule_context.hpp"
#include "record.hpp"
#include "sealed.hpp"
#include "streams.hpp"

namespace osl::python {

namespace {

/// What a Python rule holds of ours.
struct Handle {
    std::shared_ptr<const CustomRule> rule;
};

/// A Python object that is let go with the lock, wherever the last to hold it does so.
class Held {
public:
    explicit Held(py::object object) : object_(std::move(object)) {}
    Held(const Held&) = delete;
    Held& operator=(const Held&) = delete;
    ~Held() {
        const Locked locked;
        object_ = py::object();
    }
    [[nodiscard]] const py::object& object() const noexcept { return object_; }

private:
    py::object object_;
};

constexpr std::size_t shown_of_a_value = 400;

/// What osl/_custom.py makes of a call: ("raised", message), (answer,) or ("fail", met, expected, pointer, repair).
Verdict verdict_of(const py::tuple& told) {
    const auto text = [&](std::size_t index) { return Text(bytes_of(told[index]).view); };
    const auto answer = text(0);
    if (answer == "raised") throw rules::Raised(text(1));
    Verdict verdict{to_code<Answer>(answer)};
    if (told.size() == 1) return verdict;
    verdict.failure = {.met = shown(text(1), shown_of_a_value), .expected = as<Phrase>(told[2]), .pointer = text(3)};
    if (!told[4].is_none()) verdict.failure.repair = as<Phrase>(told[4]);
    return verdict;
}

/// Asks with the lock, from work that has given it up. What a function raises is told in what it gives; an exception here is Ctrl-C, want
/// of memory or the end of the process, and breaks the check off.
AskCentre asking(py::object ask, bool with_context) {
    return [held = std::make_shared<const Held>(std::move(ask)), with_context](const CentreAt& at, const RawJson& parameters) {
        auto known = as_known(at);
        const Locked locked;
        return call_python([&] {
            const auto [as_of, known_by] = at.times();
            const auto context =
                with_context ? to_owner(RuleContext{at.programme(), as_of, known_by, at.observed_on()}) : py::object(py::none());
            return verdict_of(held->object()(to_owner(std::move(known)), context, parameters.text()).cast<py::tuple>());
        });
    };
}

}  // namespace

CustomRules to_custom(const py::object& given) {
    if (given.is_none()) return {};
    const auto handle_of = [](py::handle rule) -> const Handle* {
        const py::object held = py::getattr(rule, "_handle", py::none());
        return py::isinstance<Handle>(held) ? &held.cast<const Handle&>() : nullptr;
    };
    if (const auto* one = handle_of(given)) return {one->rule};
    CustomRules rules;
    if (!py::isinstance<py::iterable>(given) || py::isinstance<py::str>(given))
        throw py::type_error(Text("custom is a list of rules made by osl.rule, not a ") + Py_TYPE(given.ptr())->tp_name);
    for (const auto item : given) {
        const auto* handle = handle_of(item);
        if (handle == nullptr)
            throw py::type_error(Text("custom is a list of rules made by osl.rule; a ") + Py_TYPE(item.ptr())->tp_name + " in it is none");
        rules.push_back(handle->rule);
    }
    return rules;
}

void register_custom(py::module_& m) {
    register_record<RuleContext>(m);
    const py::class_<Handle> handle(m, "_CustomRule");
    seal(handle, "osl.rule makes one");
    m.def("_custom_rule", [](const py::object& description, const py::object& ask, bool with_context) {
        return Handle{rules::custom_rule_unguarded(as<RuleDescription>(description), asking(ask, with_context))};
    });
    m.def("_description_of", [](const Handle& handle) { return to_owner(RuleDescription(handle.rule->description())); });
}

}  // namespace osl::python
