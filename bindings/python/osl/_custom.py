"""Rules of one's own: functions that are asked beside the rules of the registry."""

from __future__ import annotations

import functools
import inspect
import json
from typing import TYPE_CHECKING, Any

from osl import _core
from osl._results import _Parts

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    Words = str | Mapping[str, str] | _core.Phrase

EXPECTED = "osl.Answer.pass_, .fail, .not_applicable, .not_evaluable or an osl.Failure"


class Failure(_Parts):
    """What a custom rule answers with where it fails: all that it has to say beside its fixed message.

    Attributes:
        met: what was found.
        expected: what should have been there, in both languages.
        pointer: where, as a JSON Pointer within the centre; empty for the centre itself.
        repair: the smallest one, where it can be said.
    """

    _kinds = {"met": "str", "expected": "Phrase", "pointer": "str", "repair": "Phrase?"}  # noqa: RUF012 - never changed
    __slots__ = tuple(_kinds)

    if TYPE_CHECKING:
        met: str
        expected: _core.Phrase
        pointer: str
        repair: _core.Phrase | None

    def __new__(cls, met: str = "", expected: Words = "", pointer: str = "", repair: Words | None = None) -> Failure:
        """Texts are given as an `osl.Phrase`, as a mapping of `pl` and `en`, or as one text for both."""
        if isinstance(pointer, str) and pointer and not pointer.startswith("/"):
            raise ValueError(f"a pointer begins with '/', as in '/steps/0'; met {_core.shown(pointer)!r}")
        parts = {
            "met": met,
            "expected": _phrase(expected, "expected"),
            "pointer": pointer,
            "repair": None if repair is None else _phrase(repair, "repair"),
        }
        return super().__new__(cls, **parts)

    def __repr__(self) -> str:
        given = ", ".join(f"{name}={value!r}" for name, value in self._parts().items() if value)
        return f"Failure({given})"


class Rule:
    """A function that `osl.rule` has made a rule; still called like the function.

    Attributes:
        description: what it says of itself, as the catalogue has it.
    """

    def __init__(self, function: Callable[..., object], description: _core.RuleDescription) -> None:
        asking = _Asking(function)
        made = description.replace(parameters=_described(asking.defaults, description.source))
        functools.update_wrapper(self, function)
        self._function = function
        self._handle = _core._custom_rule(made, asking, asking.with_context)
        self.description = _core._description_of(self._handle)

    def __call__(self, *arguments: Any, **keywords: Any) -> Any:
        """What the function answers."""
        return self._function(*arguments, **keywords)

    def __reduce__(self) -> str:
        name: str = self.__qualname__  # type: ignore[attr-defined] # of the function
        return name

    def __repr__(self) -> str:
        return f"<osl.Rule {self.description.name}>"


def rule(
    *,
    name: str,
    question: Words,
    why: Words,
    message: Words,
    source: str = "own",
    nature: _core._Nature = "data",
    severity: _core._Severity = "warning",
    needs: Iterable[str] = (),
    implies: Iterable[str] = (),
    pilot_only: bool = False,
    active_only: bool = True,
) -> Callable[[Callable[..., object]], Rule]:
    """Makes a function a rule: `osl.check(register, custom=[the_function])`.

    The function takes an `osl.Centre` and, where it has a second parameter, an `osl.RuleContext`. It answers with
    `osl.Answer.pass_`, `.fail`, `.not_applicable`, `.not_evaluable` or an `osl.Failure`, which says more than `.fail`.
    Keyword-only parameters with a default are thresholds that profiles and `parameters=` may change.

    The centre is as it was known at the times that are asked about: what had not come true or been recorded is not in
    it. Where one of the `needs`, named as in `osl.Centre`, is not recorded, the rule is not evaluable and the function
    is not called. A function that raises, or answers with anything else, has not run: the result says so, and never
    that the rule passed.

    name: `family.rule-name`.
    question, why, message: an `osl.Phrase`, a mapping of `pl` and `en`, or one text for both languages.
    active_only: whether it is asked only of centres that have joined and not left.
    """
    described = _core.RuleDescription(
        name=name,
        family=name.partition(".")[0],
        nature=nature,
        severity=severity,
        question=_phrase(question, "question"),
        why=_phrase(why, "why"),
        message=_phrase(message, "message"),
        source=source,
        pilot_only=pilot_only,
        active_only=active_only,
        needs=_names(needs, "needs"),
        implies=_names(implies, "implies"),
        parameters=[],
    )

    def decorate(function: Callable[..., object]) -> Rule:
        if not callable(function):
            raise TypeError(f"osl.rule decorates a function, not a {type(function).__name__}")
        return Rule(function, described)

    return decorate


class _Asking:
    """Calls the function as the library asks, and tells what came of it in parts."""

    def __init__(self, function: Callable[..., object]) -> None:
        self.function = function
        self.with_context, self.defaults = _signature(function)
        self._parsed: tuple[str, dict[str, Any]] = ("{}", {})  # of the parameters last asked with

    def __call__(self, centre: _core.Centre, context: _core.RuleContext | None, parameters: str) -> tuple[object, ...]:
        try:
            given = (centre, context) if self.with_context else (centre,)
            return _told(self.function(*given, **self._values(parameters)))
        except MemoryError:
            raise
        except Exception as error:  # what a function of somebody else's raises is told, never hidden
            return "raised", f"{_said(error)}{self._place(error)}"

    def _values(self, parameters: str) -> dict[str, Any]:
        text, values = self._parsed
        if text != parameters:
            values = json.loads(parameters)
            values = {name: type(self.defaults[name])(value) for name, value in values.items()}
            self._parsed = (parameters, values)
        return values

    def _place(self, error: Exception) -> str:
        """Where it was raised: the last line of the function's own file that was reached, without folders."""
        own = getattr(inspect.unwrap(self.function), "__code__", None)
        places = []
        trace = error.__traceback__
        while trace is not None:
            places.append((trace.tb_frame.f_code.co_filename, trace.tb_lineno))
            trace = trace.tb_next
        mine = [place for place in places if own is not None and place[0] == own.co_filename]
        if not mine:
            return ""
        file, line = mine[-1]
        return f" ({file.replace(chr(92), '/').rpartition('/')[2]}:{line})"


def _told(answer: object) -> tuple[object, ...]:
    if isinstance(answer, _core.Answer):
        return (answer.value,)
    if isinstance(answer, Failure):
        return "fail", answer.met, answer.expected, answer.pointer, answer.repair
    met = repr(answer) if answer is None or isinstance(answer, bool) else f"a {type(answer).__name__}"
    return "raised", f"the function answered with {met}; expected {EXPECTED}"


def _said(error: Exception) -> str:
    try:
        said = str(error)
    except Exception:
        said = ""
    return f"{type(error).__name__}: {said}" if said else type(error).__name__


def _signature(function: Callable[..., object]) -> tuple[bool, dict[str, Any]]:
    """Whether a function takes the context, too, and its parameters with their defaults."""
    positional = 0
    defaults: dict[str, Any] = {}
    for parameter in inspect.signature(function).parameters.values():
        if parameter.kind in (parameter.VAR_POSITIONAL, parameter.VAR_KEYWORD):
            raise TypeError(f"a rule's function takes no *{parameter.name}: its parameters are named one by one")
        if parameter.kind is not parameter.KEYWORD_ONLY:
            positional += 1
        elif isinstance(parameter.default, (bool, int, float, str)):
            defaults[parameter.name] = parameter.default
        else:
            raise TypeError(
                f"the parameter '{parameter.name}' of a rule has a default that is a bool, an int, a float or a str"
            )
    if positional not in (1, 2):
        raise TypeError(
            "a rule's function takes the centre and, if it likes, the context; parameters come after a '*', as in "
            "def no_phone(centre, *, days=30)"
        )
    return positional == 2, defaults


def _described(defaults: dict[str, Any], source: str) -> list[_core.RuleParameter]:
    return [
        _core.RuleParameter(
            name=name,
            label=_phrase(name.replace("_", " "), name),
            value=json.dumps(value, ensure_ascii=False),
            source=source,
        )
        for name, value in defaults.items()
    ]


def _phrase(text: Words, name: str) -> _core.Phrase:
    if isinstance(text, _core.Phrase):
        return text
    if isinstance(text, str):
        return _core.Phrase(pl=text, en=text)
    try:
        return _core.Phrase(**text)
    except TypeError:
        met = type(text).__name__
        raise TypeError(f"{name} is an osl.Phrase, a mapping of pl and en, or a str, not a {met}") from None


def _names(names: Iterable[str], what: str) -> list[str]:
    listed = [names] if isinstance(names, str) else list(names)
    if wrong := [name for name in listed if not isinstance(name, str)]:
        raise TypeError(f"{what} are names, given as str, not as {type(wrong[0]).__name__}")
    return listed


for _public in (Failure, Rule, rule):
    _public.__module__ = "osl"
