"""Lists of a record: read-only sequences that share the record's life."""

import collections.abc
import copy
import gc
import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

import osl

NAMES = ["a", "b", "c", "b", "e"]


def supports(names: list[str]) -> osl.Sequence[str]:
    return osl.Participant(id="p", supports=names).supports


def test_it_is_a_sequence() -> None:
    names = supports(NAMES)
    assert isinstance(names, collections.abc.Sequence)
    assert (len(names), names[0], names[-1]) == (5, "a", "e")
    assert list(names) == NAMES
    assert list(reversed(names)) == NAMES[::-1]
    assert "c" in names
    assert "x" not in names
    assert (names.index("b"), names.index("b", 2), names.count("b")) == (1, 3, 2)
    first, *rest = names
    assert (first, rest) == ("a", NAMES[1:])


def test_what_is_not_there_is_an_error() -> None:
    names = supports(NAMES)
    for wrong in (5, -6, 10**30):
        with pytest.raises(IndexError):
            names[wrong]
    with pytest.raises(ValueError, match=r"not in tuple|tuple\.index"):
        names.index("x")
    with pytest.raises(TypeError):
        names["a"]
    with pytest.raises(TypeError):
        osl.Sequence()


@given(st.lists(st.sampled_from("abc"), max_size=6), st.slices(6), st.slices(4))
def test_slices_of_slices_are_those_of_a_list(names: list[str], outer: slice, inner: slice) -> None:
    part = supports(names)[outer]
    assert isinstance(part, osl.Sequence)
    assert part == names[outer]
    assert part[inner] == names[outer][inner]
    assert [part[i] for i in range(-len(part), len(part))] == names[outer] * 2


def test_equal_to_lists_and_tuples_of_equal_elements() -> None:
    names = supports(NAMES)
    assert names == NAMES
    assert tuple(NAMES) == names
    assert names == supports(NAMES)
    assert names != NAMES[:-1]
    assert names != "abcbe"
    assert names != set(NAMES)
    assert hash(names) == hash(tuple(NAMES))


def test_joined_to_another_it_is_a_tuple(centre: osl.Centre) -> None:
    entry = centre.steps[0]
    assert centre.steps + [entry] == (*centre.steps, entry)  # noqa: RUF005 - joining is what is tested
    with pytest.raises(TypeError):
        centre.steps + "x"


def test_elements_outlive_what_they_were_taken_from(register: osl.Register) -> None:
    register = osl.Register.from_json(register.to_json())
    entry = register.centres[0].steps[1]
    reason = entry.reasons[0]
    steps = iter(register.centres[0].steps)
    part = register.centres[1:]
    del register, entry
    gc.collect()
    churn = [osl.Participant(id="p" * 64, subregion="x" * 1000) for _ in range(1000)]
    assert reason.text == "zmiana dyrekcji"
    assert [step.step for step in steps] == [osl.Step.acquaint_staff, osl.Step.prepare_acts]
    assert part[0].id == "c02"
    assert len(churn) == 1000


def test_copies_and_pickles(centre: osl.Centre) -> None:
    steps = centre.steps
    assert copy.copy(steps) is steps
    assert copy.deepcopy(steps) is steps
    assert pickle.loads(pickle.dumps(steps)) == tuple(steps)


def test_repr_is_short() -> None:
    assert repr(supports(["a", "b"])) == "Sequence(['a', 'b'])"
    assert repr(supports(NAMES)) == "Sequence(['a', 'b', 'c', … 2 more])"


def test_generic_in_annotations() -> None:
    assert osl.Sequence[str].__origin__ is osl.Sequence


def test_any_iterable_sequence_is_taken(centre: osl.Centre) -> None:
    class Own(collections.abc.Sequence):
        def __len__(self) -> int:
            return 2

        def __getitem__(self, index: int) -> osl.StepEntry:
            if index >= 2:
                raise IndexError
            return osl.StepEntry(step="prepare_acts", status="done")

    assert centre.replace(steps=Own()).steps[1].status is osl.StepStatus.done
    assert centre.replace(steps=centre.steps[::-1]).steps == list(centre.steps)[::-1]
    with pytest.raises(osl.DecodeError):
        centre.replace(steps=iter(()))
