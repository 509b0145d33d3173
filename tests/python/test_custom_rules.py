"""A function that `osl.rule` decorates is a rule like those of the registry."""

from __future__ import annotations

import copy
import gc
import pickle
import signal
import sys
import threading
import weakref
from pathlib import Path
from typing import Any

import pytest

import osl

PILOT = str(Path(__file__).parents[2] / "examples/data/pilot_2012_reconstructed.json")
SAID = {"question": "Czy?", "why": "Bo tak.", "message": {"pl": "nie tak", "en": "not so"}}


@pytest.fixture(scope="module")
def register() -> osl.Register:
    return osl.read(PILOT)


def rule_of(function: Any, name: str = "own.rule", **said: Any) -> osl.Rule:
    return osl.rule(name=name, **{**SAID, **said})(function)


@osl.rule(name="own.two-structures", needs=["structures"], nature="fidelity", severity="information", **SAID)
def two_structures(centre: osl.Centre, at: osl.RuleContext, *, least: int = 2) -> osl.Answer | osl.Failure:
    """Whether a centre tries more than one form."""
    assert at.observed_on >= at.known_by
    count = len(centre.structures or ())
    if count >= least:
        return osl.Answer.pass_
    return osl.Failure(met=str(count), expected=f"at least {least}", pointer="/structures", repair="try another")


def tally(result: osl.CheckResult, rule: str) -> dict[str, int]:
    (found,) = (each for each in result.tallies if each.rule == rule)
    return {"pass": found.pass_, "fail": found.fail, "no": found.not_applicable, "unknown": found.not_evaluable}


def test_its_findings_and_tallies_stand_beside_the_others(register: osl.Register) -> None:
    result = osl.check(register, custom=[two_structures])
    plain = osl.check(register)
    recorded = [centre for centre in register.centres if centre.structures is not None]
    few = [centre for centre in recorded if len(centre.structures or ()) < 2]
    assert tally(result, "own.two-structures") == {
        "pass": len(recorded) - len(few),
        "fail": len(few),
        "no": 0,
        "unknown": len(register.centres) - len(recorded),
    }
    mine = [finding for finding in result.findings if finding.rule == "own.two-structures"]
    assert {finding.centre for finding in mine} == {centre.id for centre in few}
    assert mine[0].expected == osl.Phrase(pl="at least 2", en="at least 2")
    assert mine[0].repair is not None
    assert mine[0].message == osl.Phrase(pl="nie tak", en="not so")
    assert [finding for finding in result.findings if finding not in mine] == list(plain.findings)
    assert list(result.tallies)[:-1] == list(plain.tallies)
    assert result.total == plain.total + len(few)


def test_the_same_is_told_of_a_register_in_memory_and_of_a_file(register: osl.Register) -> None:
    in_memory = osl.survey(register, custom=two_structures).check
    assert in_memory == osl.survey(PILOT, custom=[two_structures]).check.replace(findings=in_memory.findings)
    assert in_memory.custom_rules == [two_structures.description]


def test_profiles_settings_and_parameters_change_it(register: osl.Register, tmp_path: Path) -> None:
    def asked(**options: Any) -> osl.CheckResult:
        return osl.check(register, select="own.two-structures", custom=[two_structures], **options)

    assert asked(parameters={"own.two-structures": {"least": 0}}).total == 0
    strict = asked(settings=[{"rule": "own", "absent": "fail", "severity": "warning"}])
    assert strict.tallies[0].severity is osl.Severity.warning
    assert strict.tallies[0].not_evaluable == 0
    assert asked(require=["structures"]).tallies[0].fail == strict.tallies[0].fail
    profile = tmp_path / "ours.json"
    profile.write_text(
        '{"format": "osl-profile/1", "id": "ours", "title": {"en": "Ours"}, "extends": "general", "request":'
        ' {"settings": [{"rule": "own.two-structures", "parameters": {"least": 1}, "reason": "one will do"}]}}'
    )
    with_profile = asked(profile=str(profile))
    assert with_profile.tallies[0].parameters is not None
    assert with_profile.tallies[0].parameters.value == {"least": 1}
    with pytest.raises(osl.DecodeError, match=r"own\.two-structures"):
        osl.check(register, profile=str(profile))
    with pytest.raises(osl.DecodeError, match="least"):
        asked(parameters={"own.two-structures": {"leas": 1}})
    with pytest.raises(osl.DecodeError, match="whole number"):
        asked(parameters={"own.two-structures": {"least": "one"}})


def test_it_is_selected_ignored_and_in_the_catalogue(register: osl.Register) -> None:
    with pytest.raises(osl.UnknownName, match="own"):
        osl.check(register, select="own")
    with pytest.raises(osl.Misuse):
        osl.check(register, select="own", ignore="own.two-structures", custom=[two_structures])
    *others, mine = osl.rules(custom=[two_structures])
    assert others == list(osl.rules())
    assert mine == two_structures.description
    assert (mine.family, mine.needs, mine.question.pl, mine.active_only) == ("own", ["structures"], "Czy?", True)
    assert [(p.name, p.value) for p in mine.parameters] == [("least", "2")]


def test_what_had_not_come_true_or_been_recorded_is_not_in_the_centre(
    programme: osl.Programme, centre: osl.Centre
) -> None:
    entries = [
        {"step": "acquaint_staff", "status": "done", "on": "2011-04-01", "recorded_on": "2011-05-01"},
        {"step": "choose_structure", "status": "done", "on": "2011-06-01", "recorded_on": "2012-01-10"},
    ]
    register = osl.Register(programme=programme, centres=[centre.replace(steps=entries, joined_on="2011-03-01")])
    seen: list[Any] = []

    def look(centre: osl.Centre, at: osl.RuleContext) -> osl.Answer:
        seen.append(([entry.step.value for entry in centre.steps or ()], str(at.as_of), str(at.known_by)))
        return osl.Answer.pass_

    for known_by in ("2011-12-31", "2012-02-01"):
        osl.check(register, as_of="2011-12-31", known_by=known_by, select="own", custom=[rule_of(look)])
    assert seen == [
        (["acquaint_staff"], "2011-12-31", "2011-12-31"),
        (["acquaint_staff", "choose_structure"], "2011-12-31", "2012-02-01"),
    ]


def raises(centre: osl.Centre) -> osl.Answer:
    raise LookupError(f"no\nphone of {centre.id}")


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        (lambda _: None, "answered with None; expected osl.Answer.pass_"),
        (lambda _: True, "answered with True"),
        (lambda _: "pass", "answered with a str"),
        (lambda centre: 1 / 0, "ZeroDivisionError: division by zero (test_custom_rules.py:"),
        (lambda centre: osl.Failure(pointer="acts"), "ValueError: a pointer begins with '/'"),
        (lambda centre: osl.Failure(met=3), "TypeError: Failure.met is no int"),  # type: ignore[arg-type]
        (raises, "LookupError: no\\u{a}phone of "),
    ],
)
def test_a_rule_that_raises_or_answers_otherwise_has_not_run(register: osl.Register, answer: Any, said: str) -> None:
    result = osl.check(register, custom=[rule_of(answer), two_structures])
    (not_run,) = result.not_run
    assert said in not_run.message
    assert not_run.rule == "own.rule"
    assert not_run.times == sum(1 for _ in register.centres)
    assert not_run.centre == sorted(centre.id for centre in register.centres)[0]
    assert "own.rule" not in {each.rule for each in result.tallies} | {each.rule for each in result.findings}
    assert "own.rule" in result.summary.en
    assert "own.rule" in result.summary.pl
    assert (
        result.replace(not_run=[], summary=osl.Phrase(pl="", en="")).tallies
        == osl.check(register, custom=[two_structures]).tallies
    )


@pytest.mark.parametrize("error", [KeyboardInterrupt, SystemExit, MemoryError])
def test_what_ends_the_work_is_not_taken_for_an_error_of_the_rule(
    register: osl.Register, error: type[BaseException]
) -> None:
    def stop(centre: osl.Centre) -> osl.Answer:
        raise error

    with pytest.raises(error):
        osl.check(register, custom=[rule_of(stop)])


@pytest.mark.skipif(sys.platform == "win32", reason="raises a signal")
def test_ctrl_c_during_a_rule_breaks_the_check_off(register: osl.Register) -> None:
    def interrupted(centre: osl.Centre) -> osl.Answer:
        signal.raise_signal(signal.SIGINT)
        return osl.Answer.pass_

    with pytest.raises(KeyboardInterrupt):
        osl.check(register, custom=[rule_of(interrupted)])


def test_threads_ask_one_rule_with_different_parameters(register: osl.Register) -> None:
    totals: dict[int, set[int]] = {}

    def ask(least: int) -> None:
        settings = {"own.two-structures": {"least": least}}
        results = [osl.check(register, select="own", custom=[two_structures], parameters=settings) for _ in range(5)]
        totals[least] = {result.total for result in results}

    threads = [threading.Thread(target=ask, args=(least,)) for least in (0, 1, 2, 3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert all(len(found) == 1 for found in totals.values())
    assert totals[0] == {0}
    assert totals[1] < totals[3] or totals[1] != totals[3]


def test_a_decorated_function_is_still_called_copied_and_pickled_by_its_name() -> None:
    assert two_structures.__name__ == "two_structures"
    assert two_structures.__doc__ == "Whether a centre tries more than one form."
    centre = osl.Centre(id="c", takes_part_as=["organiser_institution"], structures=[])
    context = osl.RuleContext(
        programme=osl.read(PILOT).programme, as_of="2012-03-16", known_by="2012-03-16", observed_on="2012-03-16"
    )
    assert two_structures(centre, context, least=0) is osl.Answer.pass_
    assert pickle.loads(pickle.dumps(two_structures)) is two_structures
    assert copy.deepcopy(two_structures) is two_structures
    failure = osl.Failure(met="1", expected={"pl": "dwa", "en": "two"})
    assert pickle.loads(pickle.dumps(failure)) == failure
    assert hash(failure) == hash(osl.Failure(met="1", expected=osl.Phrase(pl="dwa", en="two")))


def test_a_baseline_does_not_take_the_findings_of_a_rule_that_has_not_run_for_fixed(register: osl.Register) -> None:
    report = osl.survey(register, custom=[rule_of(lambda centre: osl.Answer.fail)])
    baseline = osl.baseline_of(report)
    with_error = osl.held_against(osl.survey(register, custom=[rule_of(raises)]), baseline)
    without = osl.held_against(osl.survey(register, custom=[rule_of(lambda centre: osl.Answer.pass_)]), baseline)
    assert with_error.baseline is not None
    assert without.baseline is not None
    assert (with_error.baseline.fixed, with_error.baseline.not_judged) == (0, len(register.centres))
    assert (without.baseline.fixed, without.baseline.not_judged) == (len(register.centres), 0)


def test_nothing_of_a_rule_is_kept_when_it_goes(register: osl.Register) -> None:
    def passes(centre: osl.Centre) -> osl.Answer:
        return osl.Answer.pass_

    rule = rule_of(passes)
    osl.check(register, custom=[rule])
    gone = weakref.ref(passes)
    del rule, passes
    gc.collect()
    assert gone() is None


@pytest.mark.parametrize(
    ("said", "error", "text"),
    [
        ({"name": "own"}, osl.Misuse, "family.rule-name"),
        ({"name": "own.Rule"}, osl.Misuse, "small letters"),
        ({"needs": ["contact"]}, osl.UnknownName, "contacts"),
        ({"needs": "municipality.populations"}, osl.UnknownName, "population"),
        ({"needs": [1]}, TypeError, "needs are names"),
        ({"nature": "dat"}, osl.DecodeError, "data"),
        ({"nature": "risk", "severity": "error"}, osl.Misuse, "data and disclosure"),
        ({"message": ""}, osl.Misuse, "message"),
        ({"message": {"pl": "nie"}}, osl.DecodeError, "en"),
        ({"why": 3}, TypeError, "why is an osl.Phrase"),
    ],
)
def test_a_description_that_no_rule_can_have_is_told_where_it_is_decorated(said: Any, error: Any, text: str) -> None:
    with pytest.raises(error, match=text):
        rule_of(lambda centre: osl.Answer.pass_, **said)


@pytest.mark.parametrize(
    ("function", "text"),
    [
        (lambda: 0, "takes the centre"),
        (lambda a, b, c: 0, "takes the centre"),
        (lambda *centres: 0, "named one by one"),
        (lambda centre, **more: 0, "named one by one"),
        (lambda centre, *, days: 0, "has a default"),
        (lambda centre, *, days=(1, 2): 0, "has a default"),
        ("function", "not a str"),
    ],
)
def test_a_function_that_cannot_be_asked_is_refused(function: Any, text: str) -> None:
    with pytest.raises(TypeError, match=text):
        rule_of(function)


def test_names_that_are_taken_and_what_is_no_rule_are_refused(register: osl.Register) -> None:
    taken = rule_of(lambda centre: osl.Answer.pass_, name="steps.out-of-order")
    with pytest.raises(osl.Misuse, match="registry"):
        osl.check(register, custom=[taken])
    with pytest.raises(osl.Misuse, match="same name"):
        osl.rules(custom=[two_structures, two_structures])
    with pytest.raises(TypeError, match=r"made by osl\.rule; a function"):
        osl.check(register, custom=[raises])
    with pytest.raises(TypeError, match="not a int"):
        osl.check(register, custom=3)  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="no keyword 'custom'"):
        osl.indicators(register, custom=[two_structures])  # type: ignore[call-arg]
