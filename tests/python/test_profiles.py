"""Profiles and settings of rules, from Python."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import osl

REGISTER = osl.simulate(6, seed=5)
OVER_LIMIT = "participation.absence-over-limit"


def rules_asked(**options: object) -> set[str]:
    return {tally.rule for tally in osl.check(REGISTER, **options).tallies}


def test_a_profile_is_named_by_keyword_and_by_request() -> None:
    assert "support.mentor-missing" in rules_asked()
    assert "support.mentor-missing" not in rules_asked(profile="general")
    assert rules_asked(profile="general") == rules_asked(request=osl.Request(profile="GENERAL"))
    assert rules_asked(profile="pilot-2012") == rules_asked()


def test_a_wrong_profile_is_answered_with_the_nearest() -> None:
    with pytest.raises(osl.UnknownName) as raised:
        osl.check(REGISTER, profile="genral")
    assert raised.value.nearest == "general"


def test_parameters_are_given_by_rule_and_name() -> None:
    tally = osl.check(REGISTER, parameters={OVER_LIMIT: {"days": 0}}, select=OVER_LIMIT).tallies[0]
    assert tally.parameters.value == {"days": 0}
    assert tally.fail > osl.check(REGISTER, select=OVER_LIMIT).tallies[0].fail


@pytest.mark.parametrize(
    ("parameters", "pointer", "nearest"),
    [
        (
            {"participation.absence-over-limits": {"days": 1}},
            "/settings/participation.absence-over-limits/rule",
            OVER_LIMIT,
        ),
        ({OVER_LIMIT: {"dais": 1}}, f"/settings/{OVER_LIMIT}/parameters/dais", "days"),
        ({OVER_LIMIT: {"days": "many"}}, f"/settings/{OVER_LIMIT}/parameters/days", None),
        ({OVER_LIMIT: 3}, f"/parameters/{OVER_LIMIT}", None),
    ],
)
def test_a_wrong_parameter_says_where_and_what_was_meant(parameters: object, pointer: str, nearest: str | None) -> None:
    with pytest.raises(osl.DecodeError) as raised:
        osl.check(REGISTER, parameters=parameters)
    assert [(error.pointer, error.nearest) for error in raised.value.errors] == [(pointer, nearest)]


def test_settings_are_records_or_dictionaries() -> None:
    off = {"rule": "steps", "on": False}
    assert not any(rule.startswith("steps.") for rule in rules_asked(settings=[off]))
    assert rules_asked(settings=[osl.RuleSetting(**off)]) == rules_asked(settings=[off])
    with pytest.raises(osl.DecodeError) as raised:
        osl.check(REGISTER, settings=[{"rule": "steps", "onn": False}])
    assert raised.value.errors[0].pointer == "/settings/0/onn"


def test_the_report_says_by_which_profile_and_parameters() -> None:
    report = osl.survey(REGISTER, profile="general", parameters={OVER_LIMIT: {"days": 1}})
    assert report.request.profile == "general"
    assert report.request.parameters is None
    assert report.request.settings[-1].rule == OVER_LIMIT
    assert all(setting.reason for setting in report.request.settings[:-1])
    assert next(t for t in report.check.tallies if t.rule == OVER_LIMIT).parameters.value == {"days": 1}


def test_findings_are_filtered_and_all_are_counted() -> None:
    register = REGISTER
    whole = osl.check(register)
    centre = next(finding.centre for finding in whole.findings if finding.centre)
    one = osl.check(register, centre=centre)
    assert {finding.centre for finding in one.findings} == {centre}
    assert (one.total, one.tallies) == (whole.total, whole.tallies)
    assert sum(getattr(one.open, name) for name in ("error", "warning", "information")) == len(one.findings)
    grave = osl.check(register, min_severity="warning")
    assert all(finding.severity is not osl.Severity.information for finding in grave.findings)
    with pytest.raises(osl.UnknownName):
        osl.check(register, centre="nobody")


def test_required_fields_make_rules_fail() -> None:
    bare = REGISTER.replace(centres=[centre.replace(steps=None) for centre in REGISTER.centres])
    rule = "steps.out-of-order"
    lenient = osl.check(bare, select=rule).tallies[0]
    assert osl.check(bare, select=rule, require="steps").tallies[0].fail == lenient.not_evaluable > 0


def test_every_profile_of_the_library_is_valid_and_says_what_it_is_for(tmp_path: Path) -> None:
    assert [profile.id for profile in osl.profiles()] == ["pilot-2012", "general", "modern", "publication"]
    for profile in osl.profiles():
        assert profile.meaning.pl
        file = tmp_path / "profile.json"
        file.write_text(json.dumps(profile.to_dict()), encoding="utf-8")
        assert osl.read_profile(file) == profile


def test_names_of_rules_and_indicators_are_taken_in_any_case() -> None:
    assert rules_asked(select="Steps.OUT-of-order") == {"steps.out-of-order"}
    assert osl.indicators(REGISTER, only="i04")[0].id == osl.indicators(REGISTER, only="MEAN-steps")[0].id
