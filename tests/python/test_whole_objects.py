"""No object comes into being but whole, whoever makes it and however: every bound class is tried."""

from __future__ import annotations

import copy
import pickle
import subprocess
import sys
from pathlib import Path

import pytest

import osl
from osl import _core

CLASSES = sorted(name for name, value in vars(_core).items() if isinstance(value, type))

PROBE = Path(__file__).with_name("bare_objects.py")


def test_nothing_that_is_made_past_the_constructor_crashes() -> None:
    run = subprocess.run([sys.executable, PROBE, *CLASSES], capture_output=True, text=True, timeout=600, check=False)
    assert run.returncode == 0, run.stderr[-2000:]
    assert run.stdout.split() == ["asked", str(len(CLASSES))]


@pytest.mark.parametrize("name", ["Table", "CentreReader", "Sequence", "When", "RawJson", "Record", "Centre"])
def test_a_bare_instance_is_refused_in_words(name: str) -> None:
    cls = getattr(_core, name)
    for make in (lambda: cls.__new__(cls), lambda: object.__new__(cls), lambda: type("Sub", (cls,), {})()):
        with pytest.raises((TypeError, osl.DecodeError)) as caught:
            make()
        assert str(caught.value)


def test_an_object_cannot_be_turned_into_one_of_another_class(register: osl.Register) -> None:
    things = [
        register,
        register.centres,
        register.centres[0],
        register.table("steps"),
        osl.When("2012-03"),
        osl.RawJson("{}"),
    ]
    for thing in things:
        for other in things:
            with pytest.raises(TypeError, match="__class__"):
                thing.__class__ = type(other)  # type: ignore[assignment]


def test_values_do_not_change_when_initialised_again() -> None:
    when = osl.When("2012-03")
    with pytest.raises(TypeError):
        when.__init__("2013-04")  # type: ignore[misc]
    assert str(when) == "2012-03"
    assert str(osl.When(value="2012-03")) == str(osl.When(when)) == "2012-03"
    assert osl.RawJson(osl.RawJson('{"a": 1}')) == osl.RawJson('{"a": 1}')


def test_a_pickle_that_was_tampered_with_makes_nothing(register: osl.Register) -> None:
    reading = osl.try_read(osl.to_text(register).encode())
    restore, (name, parts) = reading.__reduce__()
    for wrong in ({**parts, "total": "2"}, {**parts, "register": 1}, {**parts, "errors": [1]}, {"total": 1}):
        with pytest.raises(TypeError, match="Reading"):
            restore(name, wrong)
    with pytest.raises(TypeError, match="no result"):
        restore("Register", parts)
    restore, (element, json) = register.centres.__reduce__()
    with pytest.raises(osl.UnknownName):
        restore("Center", json)
    for wrong in ("[{}]", "{}", "[", "\udc80"):
        with pytest.raises(osl.DecodeError):
            restore(element, wrong)
    restore, (of, name) = register.table("steps").__reduce__()
    with pytest.raises(TypeError, match=r"osl\.Register"):
        restore(register.centres, name)
    with pytest.raises(osl.UnknownName):
        restore(of, "stepz")


def test_slices_of_slices_with_steps_beyond_all_lists(register: osl.Register) -> None:
    many = register.replace(centres=[*register.centres] * 5).centres
    as_list = list(many)
    for outer in (slice(None, None, 2**62), slice(None, None, -(2**62)), slice(2**62, None, 3), slice(-1, None, -3)):
        for inner in (slice(None, None, 2**62), slice(None, None, -1), slice(1, None, 2**61), slice(None)):
            assert many[outer][inner] == as_list[outer][inner]


def test_readers_can_be_neither_pickled_nor_copied(register: osl.Register) -> None:
    reader = osl.iter_read(osl.to_text(register).encode())
    for attempt in (pickle.dumps, copy.copy, copy.deepcopy):
        with pytest.raises(TypeError, match="neither pickled nor copied"):
            attempt(reader)
