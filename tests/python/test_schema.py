"""The JSON Schema, judged by the jsonschema library in both directions: what decodes is valid, what does not is not."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from generated import CLASSES, CODES, MODEL, RECORDS, Site, put, records, sites
from hypothesis import assume, given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

import osl

SCHEMAS = {cls.__name__: osl.schema(cls) for cls in CLASSES}
VALIDATORS = {name: Draft202012Validator(schema) for name, schema in SCHEMAS.items()}

# What the decoder refuses and a schema cannot express. Everything else must be refused by both.
DIFFERENCES = {
    "no_such_day": "a pattern knows no calendar: 2011-02-30 has the form of a day",
    "not_whole": "to JSON Schema 3.0 is an integer; here it is written with a fraction and refused",
    "ordered": "no keyword compares two fields: `from` after `to`",
    "strictly_ordered": "as `ordered`",
    "beyond_binary64": "1e400 is a number; it fits no double",
    "duplicate_key": "a parser that keeps one of two equal keys hides it from the schema",
}

Mutation = tuple[str, str, str, Any]  # class of error, what to look up in DIFFERENCES, pointer, mutated data


@pytest.mark.parametrize("cls", [*CLASSES, *osl.vocabulary], ids=lambda cls: cls.__name__)
def test_every_schema_is_a_schema(cls: type) -> None:
    schema = osl.schema(cls)
    Draft202012Validator.check_schema(schema)
    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"


def test_only_classes_of_the_model_have_a_schema() -> None:
    assert osl.schema() == osl.schema(osl.Register)
    with pytest.raises(TypeError):
        osl.schema(dict)


ANY = st.sampled_from(sorted(RECORDS)).flatmap(lambda name: records(name).map(lambda data: (name, data)))


@given(ANY)
def test_what_decodes_is_valid(drawn: tuple[str, dict]) -> None:
    name, data = drawn
    getattr(osl, name).from_dict(data)
    VALIDATORS[name].validate(data)


def wrong_types(site: Site) -> Iterator[tuple[str, str, Any]]:
    if site.required or site.value is not None:
        for wrong in (
            {
                "text": [1],
                "code": 7,
                "boolean": "yes",
                "whole": "3",
                "real": "3",
                "list": {},
                "record": [],
                "raw": "{}",
            }.get(site.type["kind"]),
        ):
            yield "wrong_type", "wrong_type", wrong


def wrong_texts(site: Site) -> Iterator[tuple[str, str, Any]]:
    if site.type["kind"] == "code":
        yield "unknown_code", "unknown_code", "no_such_code"
    if site.type["kind"] != "text" or site.type["name"] is None:
        return
    name = site.type["name"]
    if name in ("Day", "When"):
        yield "wrong_text", "wrong_text", "16.03.2012"
        yield "no_such_day", "no_such_day", "2011-02-30"
    elif name == "FormatVersion" or name.endswith("Format"):
        yield "newer_format", "newer_format", site.value.replace("/1", "/2")
    else:
        yield "wrong_text", "wrong_text", "ł" * ((MODEL["texts"][name]["max_length"] or 0) + 1)
    if MODEL["texts"][name]["pattern"]:
        yield "wrong_text", "line_feed", site.value + "\n"


def wrong_numbers(site: Site) -> Iterator[tuple[str, str, Any]]:
    if site.type["kind"] == "whole":
        yield "out_of_range", "out_of_range", site.type["max"] + 1
        yield "out_of_range", "out_of_range", site.type["min"] - 1
        yield "not_whole", "not_whole", float(site.value)
        yield "not_whole", "fraction", 0.5  # beside a large number a fraction would be lost


def wrong_lists(site: Site) -> Iterator[tuple[str, str, Any]]:
    if site.type["kind"] == "list" and site.type["min_items"]:
        yield "too_few_items", "too_few_items", []


def wrong_records(site: Site) -> Iterator[tuple[str, str, str, Any]]:
    if site.type["kind"] != "record":
        return
    record = RECORDS[site.type["name"]]
    yield "unknown_field", "unknown_field", "/no_such_field", {**site.value, "no_such_field": None}
    for field in record["fields"]:
        if field["required"]:
            rest = {name: value for name, value in site.value.items() if name != field["name"]}
            yield "missing_field", "missing_field", f"/{field['name']}", rest
            yield "missing_field", "missing_field", f"/{field['name']}", {**rest, field["name"]: None}
    for rule in record["invariants"]:
        first, second = rule["first"], rule["second"]
        if rule["kind"] == "either_of":
            rest = {name: value for name, value in site.value.items() if name not in (first, second)}
            yield "broken_invariant", "either_of", "", rest
        elif rule["kind"] == "needed_when":
            rest = {name: value for name, value in site.value.items() if name != first}
            yield "broken_invariant", "needed_when", "", {**rest, second: rule["code"]}
        else:
            types = {field["name"]: field["type"]["kind"] for field in record["fields"]}
            low, high = ("1900-01-01", "2199-12-31") if types[first] == "text" else (1, 2)
            yield "broken_invariant", rule["kind"], "", {**site.value, first: high, second: low}


def mutations(name: str, data: Any) -> list[Mutation]:
    """Data with one error each, by class of error."""
    found: list[Mutation] = []
    makers: list[Callable[[Site], Iterator[tuple[str, str, Any]]]] = [
        wrong_types,
        wrong_texts,
        wrong_numbers,
        wrong_lists,
    ]
    for site in sites({"kind": "record", "name": name}, data):
        for maker in makers:
            found += [(code, why, site.pointer, put(data, site.path, value)) for code, why, value in maker(site)]
        for code, why, below, value in wrong_records(site):
            found.append((code, why, site.pointer + below, put(data, site.path, value)))
    return found


@given(ANY, st.data())
def test_what_does_not_decode_is_not_valid(drawn: tuple[str, dict], data: st.DataObject) -> None:
    name, value = drawn
    by_kind: dict[str, list[Mutation]] = {}
    for mutation in mutations(name, value):
        by_kind.setdefault(mutation[1], []).append(mutation)
    assume(by_kind)
    for kind in sorted(by_kind):
        code, why, pointer, wrong = data.draw(st.sampled_from(by_kind[kind]))
        with pytest.raises(osl.DecodeError) as caught:
            getattr(osl, name).from_dict(wrong)
        found = {(error.code.value, error.pointer) for error in caught.value.errors}
        assert (code, pointer) in found
        assert VALIDATORS[name].is_valid(wrong) == (why in DIFFERENCES), (why, pointer)


ODD: list[Any] = [
    None,
    True,
    0,
    -1,
    -0.0,
    1.5,
    100.0,
    2**31,
    2**63,
    10**30,
    "",
    " ",
    "\n",
    "x\n",
    "\u2028",
    "\x00",
    "2012-03\n",
    " 2012-03-16",
    "2012-03-16T00:00:00",
    "20120316",
    "2012-3-16",
    "２０１２-03-16",
    "osl/1 ",
    "PL\n",
    "ż" * 16,
    "ż" * 17,
    [],
    [None],
    {},
    {"": None},
]
# What no schema can say, by class of error.
ONLY_THE_READER = {"no_such_day", "not_whole", "broken_invariant", "out_of_range"}


@given(ANY, st.data())
def test_the_schema_and_the_reader_agree_on_odd_values(drawn: tuple[str, dict], data: st.DataObject) -> None:
    name, value = drawn
    site = data.draw(st.sampled_from(list(sites({"kind": "record", "name": name}, value))))
    odd = data.draw(st.sampled_from(ODD))
    wrong = put(value, site.path, odd)
    classes = classes_of_errors(name, wrong)
    if VALIDATORS[name].is_valid(wrong):
        assert classes <= ONLY_THE_READER, (odd, site.pointer)
    else:
        assert classes, (odd, site.pointer)


def classes_of_errors(name: str, data: Any) -> set[str]:
    """What the reader finds wrong; nothing when the data decode."""
    try:
        getattr(osl, name).from_dict(data)
    except osl.DecodeError as error:
        return {one.code.value for one in error.errors}
    return set()


def test_every_class_of_error_in_data_is_mutated() -> None:
    """So that a new class of error is not forgotten here. The others are errors of the text, before any schema."""
    of_texts = {
        "syntax",
        "truncated",
        "trailing_content",
        "invalid_utf8",
        "empty",
        "duplicate_key",
        "over_limit",
        "bad_compression",
        "wrong_form",
    }
    whole = {
        "format": "osl/1",
        "programme": {
            "id": "p",
            "strand": "osl",
            "period": {"from": "2011-01-01", "to": "2012-01-01"},
            "observed_on": "2012-01-01",
        },
        "centres": [
            {
                "id": "c",
                "takes_part_as": ["organiser_institution"],
                "catchment_population": 7,
                "steps": [{"step": "prepare_acts", "status": "done", "reasons": [{"code": "other", "text": "x"}]}],
            }
        ],
    }
    mutated = {code for code, *_ in mutations("Register", whole)}
    assert mutated == set(CODES["DecodeErrorCode"]) - of_texts


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ('{"low":1e400}', "out_of_range"),
        ('{"low":1,"low":2}', "duplicate_key"),
    ],
)
def test_errors_of_texts_never_reach_a_schema(text: str, code: str) -> None:
    with pytest.raises(osl.DecodeError) as caught:
        osl.Bounds.from_json(text)
    assert caught.value.errors[0].code.value == code
