"""What is asked of a register is said once, in the fields of `osl.Request`, and known everywhere."""

from __future__ import annotations

import ast
import inspect
import json
import os
import subprocess
import sys
from datetime import date
from pathlib import Path
from typing import Any

import pytest

import osl
from osl import _core
from osl.cli._options import FLAGS

ROOT = Path(__file__).parents[2]
STUBS = ROOT / "bindings/python/osl/_core.pyi"
PILOT = str(ROOT / "examples/data/pilot_2012_reconstructed.json")

ASKING = {"check": "rules", "indicators": "indicators", "survey": ""}
OPTIONS = _core.options()


def options_of(function: str) -> list[str]:
    """The options that a function takes, by what the request says of its fields."""
    part = ASKING[function]
    return [
        option["python_name"]
        for option in OPTIONS
        if not part or (option["type"]["kind"] != "boolean" and option["part"] in ("", part))
    ]


def is_for_the_shell(option: dict[str, Any]) -> bool:
    """Truth values are the commands themselves; records are for profiles and programs."""
    kind = option["type"]
    return kind["kind"] != "boolean" and not (kind["kind"] == "list" and kind["element"]["kind"] == "record")


def help_of(command: str, language: str) -> str:
    line = [sys.executable, "-m", "osl.cli", command, "--lang", language, "--help"]
    done = subprocess.run(line, capture_output=True, check=True, env={"COLUMNS": "1000", "PYTHONUTF8": "1"})
    return done.stdout.decode()


@pytest.mark.parametrize("function", ASKING)
def test_signature_stub_and_help_agree(function: str) -> None:
    besides = ["request", "form", "progress", *(["custom"] if ASKING[function] != "indicators" else [])]
    keywords = [*options_of(function), *besides]
    signature = inspect.signature(getattr(osl, function))
    assert list(signature.parameters) == ["source", *keywords]
    assert all(signature.parameters[name].kind is inspect.Parameter.KEYWORD_ONLY for name in keywords)
    assert all(signature.parameters[name].default is None for name in keywords)
    (stub,) = (
        node
        for node in ast.parse(STUBS.read_text("utf-8")).body
        if isinstance(node, ast.FunctionDef) and node.name == function
    )
    assert [argument.arg for argument in stub.args.kwonlyargs] == keywords
    assert inspect.cleandoc(ast.get_docstring(stub) or "") == inspect.cleandoc(getattr(osl, function).__doc__)
    for option in OPTIONS:
        told = f"{option['name']}: {option['meaning']}"
        assert (told in getattr(osl, function).__doc__) == (option["python_name"] in keywords)


@pytest.mark.parametrize("language", ["pl", "en"])
@pytest.mark.parametrize("command", ASKING)
def test_the_command_line_has_every_option_with_its_help(command: str, language: str) -> None:
    text = help_of(command, language)
    for option in OPTIONS:
        flag = FLAGS.get(option["name"], ("--" + option["name"].replace("_", "-"),))[0]
        belongs = option["python_name"] in options_of(command) and is_for_the_shell(option)
        assert (f"  {flag} " in text) == belongs, flag
        if belongs:
            assert (option["help_pl"] if language == "pl" else option["meaning"]) in text
            if option["type"]["kind"] == "code":
                codes = [code.value for code in getattr(osl, option["type"]["name"])]
                assert "{" + ",".join(codes) + "}" in text


@pytest.mark.parametrize("option", OPTIONS, ids=lambda option: str(option["name"]))
def test_every_option_says_what_it_does_in_both_languages(option: dict[str, Any]) -> None:
    assert option["meaning"]
    assert option["help_pl"]
    assert option["part"] in ("", "rules", "indicators")
    assert not option["required"]


GIVEN: dict[str, tuple[Any, Any]] = {
    "as_of": (date(2012, 3, 1), "2012-03-01"),
    "known_by": ("2012-03-02", "2012-03-02"),
    "rules": (True, True),
    "select": ("steps", ["steps"]),
    "ignore": (["steps.out-of-order"], ["steps.out-of-order"]),
    "max_findings": (7, 7),
    "indicators": (True, True),
    "only": (("I01", "I04"), ["I01", "I04"]),
    "population": (osl.CountedCentres.obliged, "obliged"),
    "by": ("size", "size"),
    "profile": ("pilot-2012", "pilot-2012"),
    "settings": ([{"rule": "steps", "on": False}], [{"rule": "steps", "on": False}]),
    "require": ("steps", ["steps"]),
    "centre": ("ops-01", ["ops-01"]),
    "min_severity": ("warning", "warning"),
    "today": ("2026-01-01", "2026-01-01"),
}
# These two are told otherwise than they are asked, see test_profiles.py and test_baselines.py.
TOLD_OTHERWISE = {"parameters", "baseline"}


def test_every_option_is_tried() -> None:
    assert {option["name"] for option in OPTIONS} == GIVEN.keys() | TOLD_OTHERWISE


@pytest.mark.parametrize("name", GIVEN)
def test_a_report_tells_what_was_asked(name: str) -> None:
    given, kept = GIVEN[name]
    report = osl.survey(PILOT, **{name: given})
    assert report.request.to_dict()[name] == kept
    asked = {**_core.default_request().to_dict(), "as_of": "2012-03-16", "known_by": "2012-03-16"}
    assert report.request.to_dict() == {**asked, name: kept}
    assert osl.survey(PILOT, request=osl.Request.from_dict({name: kept})) == report
    assert osl.survey(PILOT, request=report.request) == report


def test_a_keyword_goes_before_the_request_and_the_request_before_the_default() -> None:
    base = osl.Request(by="role", max_findings=3)
    assert osl.survey(PILOT, request=base).request.by == osl.Grouping.role
    report = osl.survey(PILOT, request=base, by="size")
    assert (report.request.by, report.request.max_findings) == (osl.Grouping.size, 3)
    assert osl.survey(PILOT, request=base, by=None).request.by == osl.Grouping.role
    assert osl.check(PILOT, request=osl.Request(rules=False)) == osl.check(PILOT)


@pytest.mark.parametrize(
    ("arguments", "keywords", "said"),
    [
        ((), {}, "check() takes one source"),
        ((PILOT, "2012-03-16"), {}, "check() takes one source; everything else is given by keyword"),
        ((PILOT,), {"source": PILOT}, "check() takes one source"),
        ((PILOT,), {"asof": "2012-03-16"}, "check() has no keyword 'asof'; did you mean 'as_of'?"),
        ((PILOT,), {"population": "obliged"}, "check() has no keyword 'population'"),
        ((PILOT,), {"\x1b[31m": 1}, r"check() has no keyword '\u{1b}[31m'"),
        ((PILOT,), {"max_findings": 1.0}, "max_findings is a whole number, not a float"),
        ((PILOT,), {"max_findings": True}, "max_findings is a whole number, not a bool"),
        ((PILOT,), {"as_of": 2012}, "as_of is a day"),
        ((PILOT,), {"select": [1]}, "a name is a str, not a int"),
        ((PILOT,), {"request": {"by": "size"}}, "expected an osl.Request, not dict"),
        ((PILOT,), {"form": 1}, "form is a str, not a int"),
    ],
)
def test_a_wrong_call_is_one_line(arguments: tuple[Any, ...], keywords: dict[str, Any], said: str) -> None:
    with pytest.raises(TypeError) as caught:
        osl.check(*arguments, **keywords)
    assert str(caught.value).startswith(said)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    ("keywords", "error", "said"),
    [
        ({"max_findings": -1}, osl.InvalidValue, "max_findings: met -1"),
        ({"as_of": "2012-13-01"}, osl.InvalidValue, "as_of: met 2012-13-01"),
        ({"max_findings": 10**30}, osl.InvalidValue, "1000000000000000000000000000000"),
        ({"population": "oblidged"}, osl.UnknownName, "obliged"),
        ({"by": "sise"}, osl.UnknownName, "size"),
        ({"select": ["stpes"]}, osl.UnknownName, "steps"),
        ({"only": []}, osl.Misuse, "only"),
        ({"select": ()}, osl.Misuse, "select"),
        ({"rules": False, "indicators": False}, osl.Misuse, "neither rules nor indicators"),
    ],
)
def test_a_wrong_value_names_what_is_wrong(keywords: dict[str, Any], error: type[Exception], said: str) -> None:
    with pytest.raises(error, match=said):
        osl.survey(PILOT, **keywords)


def test_shell_and_python_give_the_same_bytes() -> None:
    line = [sys.executable, "-m", "osl.cli", "survey", PILOT, PILOT, "--by", "size", "--fail-on", "never"]
    report = osl.survey(PILOT, by="size")
    for form in osl.ReportForm:
        environment = {**os.environ, "PYTHONUTF8": "1"}
        done = subprocess.run(
            [*line, "--format", form.value, "--lang", "pl"], capture_output=True, check=True, env=environment
        )
        assert done.stdout.decode() == osl.report_text([report, report], form, lang="pl"), form
    read = [json.loads(text) for text in osl.report_text([report, report], "ndjson").splitlines()]
    assert read == json.loads(osl.report_text([report, report]))["reports"] == [report.to_dict()] * 2


@pytest.mark.parametrize("wrong", [osl.Request(), [1], 1, None])
def test_what_is_no_report_is_told_in_one_line(wrong: Any) -> None:
    with pytest.raises(TypeError, match=r"^expected ") as caught:
        osl.report_text(wrong)
    assert "\n" not in str(caught.value)


def test_the_language_is_the_flags_then_the_variables_then_the_locales() -> None:
    def said(*flags: str, **environment: str) -> str:
        line = [sys.executable, "-m", "osl.cli", "check", PILOT, *flags]
        done = subprocess.run(line, capture_output=True, env={"PYTHONUTF8": "1", **environment})
        return "pl" if "ośrodk" in done.stdout.decode() else "en"

    assert said() == "en"
    assert said(LANG="pl_PL.UTF-8") == "pl"
    assert said(LANG="pl_PL.UTF-8", LC_ALL="C") == "en"
    assert said(LANG="C", LC_MESSAGES="pl") == "pl"
    assert said(LANG="pluto") == "en"
    assert said(LANG="pl_PL.UTF-8", OSL_LANG="en") == "en"
    assert said("--lang", "en", OSL_LANG="pl") == "en"
    assert said(OSL_LANG="pl") == "pl"


def test_a_language_that_there_is_none_of_is_an_error_of_use() -> None:
    line = [sys.executable, "-m", "osl.cli", "check", PILOT]
    done = subprocess.run(line, capture_output=True, text=True, env={"OSL_LANG": "polski"})
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == "osl: OSL_LANG: met 'polski', expected 'pl' or 'en'\n"


def test_an_added_option_is_an_option_of_the_commands(monkeypatch: pytest.MonkeyPatch) -> None:
    from osl.cli import _parser

    added = {"name": "size_class", "python_name": "by", "meaning": "of one size", "help_pl": "jednej wielkości"}
    kind = {"kind": "code", "name": "CentreSize"}
    monkeypatch.setattr(_core, "options", lambda: [*OPTIONS, {**added, "part": "indicators", "type": kind}])
    parser = _parser.make_parser()
    for command, known in (("indicators", True), ("survey", True), ("check", False)):
        line = [command, "x.json", "--size-class", "small"]
        if known:
            assert parser.parse_args(line).size_class == "small"
        else:
            with pytest.raises(SystemExit):
                parser.parse_args(line)
