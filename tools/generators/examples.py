"""For each rule a passing and a failing example, cut out of its fixtures: what `osl explain` shows."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import osl

FIXTURES = Path(__file__).resolve().parents[2] / "tests/fixtures"

# The day on which the fixtures of acceptances are looked at, and the register with the finding that they concern.
TODAY = "2012-04-01"
ACCEPTED_IN = FIXTURES / "steps.out-of-order/fail.json"


def data() -> str:
    """All examples as JSON, by rule."""
    return json.dumps({rule.name: _example(rule.name) for rule in osl.rules()}, ensure_ascii=False, indent=1) + "\n"


def _example(rule: str) -> dict[str, Any]:
    passing, failing = (json.loads((FIXTURES / rule / name).read_text("utf-8")) for name in ("pass.json", "fail.json"))
    places = list(_differences(passing, failing, ()))
    found = next(finding for finding in _findings(rule) if finding.rule == rule)
    return {"pass": _cut(passing, places), "fail": _cut(failing, places), "finding": found.to_dict()}


def _findings(rule: str) -> Any:
    path = FIXTURES / rule / "fail.json"
    data = json.loads(path.read_text("utf-8"))
    if data["format"] == "osl-table/1":
        return osl.check(osl.FigureTable.from_dict(data)).findings
    if data["format"] == "osl-baseline/1":
        report = osl.survey(ACCEPTED_IN, rules=True, today=TODAY)
        held = osl.held_against(report, osl.read_baseline(path))
        assert held.check is not None
        return held.check.findings
    return osl.check(path).findings


Place = tuple[Any, ...]


def _differences(a: Any, b: Any, at: Place) -> Any:
    """Where two values differ: the deepest places that both have."""
    if isinstance(a, dict) and isinstance(b, dict) and a.keys() == b.keys():
        for key in a:
            yield from _differences(a[key], b[key], (*at, key))
    elif isinstance(a, list) and isinstance(b, list) and len(a) == len(b):
        for index, (one, other) in enumerate(zip(a, b, strict=True)):
            yield from _differences(one, other, (*at, index))
    elif a != b:
        yield at


def _cut(value: Any, places: list[Place]) -> Any:
    """The value with what lies on the way to the places, and what is short beside it; the rest is left out."""
    if not places or any(not place for place in places):
        return value
    below: dict[Any, list[Place]] = {}
    for place in places:
        below.setdefault(place[0], []).append(place[1:])
    if isinstance(value, list):
        return [_cut(value[index], rest) for index, rest in sorted(below.items()) if index < len(value)]
    plain = {
        key
        for key, part in value.items()
        if _is_short(part) and (key in ("id", "step", "kind", "at") or _is_last(places))
    }
    return {
        key: _cut(part, below[key]) if key in below else part
        for key, part in value.items()
        if key in below or key in plain
    }


def _is_short(value: Any) -> bool:
    """A value without others in it, or a list of such."""
    return not isinstance(value, dict) and not (isinstance(value, list) and any(map(_holds_others, value)))


def _holds_others(value: Any) -> bool:
    return isinstance(value, (dict, list))


def _is_last(places: list[Place]) -> bool:
    return any(len(place) == 1 for place in places)
