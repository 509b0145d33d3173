"""Nothing of what a caller passed reaches a terminal unescaped by way of an error."""

from __future__ import annotations

from collections.abc import Callable

import pytest

import osl

RAW = "\x1b[31m\u202e\x85"
ASKED: dict[str, Callable[[osl.Register], object]] = {
    "a day": lambda register: osl.check(register, as_of=RAW),
    "a rule": lambda register: osl.check(register, select=RAW),
    "an indicator": lambda register: osl.indicators(register, only=RAW),
    "a grouping": lambda register: osl.indicators(register, by=RAW),
    "a population": lambda register: osl.indicators(register, population=RAW),  # type: ignore[arg-type]
    "a form": lambda register: osl.read(b"{}", form=RAW),  # type: ignore[arg-type]
    "a compression": lambda register: osl.write(register, "x.json", compression=RAW),  # type: ignore[arg-type]
    "a file to read": lambda register: osl.read(RAW + ".json"),
    "a file to write": lambda register: osl.write(register, "none/" + RAW + ".json"),
    "an ending": lambda register: osl.write(register, RAW + ".csv"),
    "a table": lambda register: register.table(RAW),
    "a likeness": lambda register: osl.simulate(1, like=RAW),  # type: ignore[arg-type]
    "a code": lambda register: osl.Centre(id="a", takes_part_as=[RAW]),
    "an id": lambda register: osl.Centre(id=RAW, takes_part_as=[]),
    "a field": lambda register: osl.Centre.from_dict({RAW: 1}),
    "a name of the vocabulary": lambda register: osl.vocabulary[RAW],
}


@pytest.mark.parametrize("asked", ASKED.values(), ids=ASKED)
def test_an_error_shows_what_was_asked_escaped(asked: Callable[[osl.Register], object]) -> None:
    with pytest.raises((osl.Error, ValueError, LookupError)) as caught:
        asked(osl.simulate(1))
    assert not set(RAW) & set("\x1b\u202e\x85") & set(str(caught.value))
