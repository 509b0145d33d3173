"""Pickles and copies."""

import copy
import multiprocessing
import pickle
import sys

import pytest
from generated import CLASSES, records
from hypothesis import given
from hypothesis import strategies as st

import osl

ANY = st.sampled_from(CLASSES).flatmap(lambda cls: records(cls.__name__).map(cls.from_dict))


@given(ANY, st.sampled_from(range(pickle.HIGHEST_PROTOCOL + 1)))
def test_a_pickled_record_is_equal(record: osl.Record, protocol: int) -> None:
    assert pickle.loads(pickle.dumps(record, protocol)) == record


@given(ANY)
def test_a_copy_is_the_record_itself(record: osl.Record) -> None:
    assert copy.copy(record) is record
    assert copy.deepcopy(record) is record
    assert copy.deepcopy([record])[0] is record


def test_values_and_codes_pickle() -> None:
    for value in (osl.When("2012-03"), osl.RawJson('{"a": 1}'), osl.Step.prepare_acts):
        assert pickle.loads(pickle.dumps(value)) == value
        assert copy.deepcopy(value) == value
    assert pickle.loads(pickle.dumps(osl.Step.prepare_acts)) is osl.Step.prepare_acts


def test_records_cross_processes(register: osl.Register) -> None:
    with multiprocessing.get_context("spawn").Pool(1) as pool:
        assert pool.map(osl.Register.to_json, [register]) == [register.to_json()]


@pytest.mark.skipif(sys.version_info < (3, 13), reason="copy.replace came with Python 3.13")
def test_copy_replace(centre: osl.Centre) -> None:
    assert copy.replace(centre, name="x").name == "x"


def test_copying_costs_no_references(register: osl.Register) -> None:
    before = sys.getrefcount(register)
    for _ in range(1000):
        copy.deepcopy(register)
        assert register.centres[0].steps[0].step
    assert sys.getrefcount(register) == before
