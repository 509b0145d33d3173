"""What is wrong with data, told as data; and the classes of errors."""

import datetime
import pickle

import pytest

import osl


def errors_of(**arguments: object) -> list[tuple[str, str]]:
    with pytest.raises(osl.DecodeError) as caught:
        osl.Participant(**{"id": "p1", **arguments})
    assert caught.value.total == len(caught.value.errors)
    return [(error.code.value, error.pointer) for error in caught.value.errors]


def test_every_error_is_found_with_its_place() -> None:
    found = errors_of(
        id="has space",
        profession="socialworker",
        joined_on="2011-02-30",
        attendance=[{"session": 11, "absent_days": True}, {"absent_days": 1}],
        diary="yes",
        nickname="x",
    )
    assert found == [
        ("unknown_field", "/nickname"),
        ("wrong_text", "/id"),
        ("unknown_code", "/profession"),
        ("no_such_day", "/joined_on"),
        ("out_of_range", "/attendance/0/session"),
        ("wrong_type", "/attendance/0/absent_days"),
        ("missing_field", "/attendance/1/session"),
        ("wrong_type", "/diary"),
    ]


def test_an_error_tells_what_was_met_expected_and_meant() -> None:
    with pytest.raises(osl.DecodeError) as caught:
        osl.StepEntry(step="choose_structur", status="done")
    error = caught.value.errors[0]
    assert error.met == '"choose_structur"'
    assert error.nearest == "choose_structure"
    assert "acquaint_staff" in error.expected.en
    assert error.message("pl").startswith("nieznany kod")
    assert error.message() in str(caught.value)
    assert error.place() == "/step"
    with pytest.raises(ValueError, match="language"):
        error.message("de")


def test_keyword_constructor_and_reader_find_the_same_errors() -> None:
    data = {"id": "c 1", "takes_part_as": [], "size": "smal", "steps": [{"step": "prepare_acts"}], "unknown": 1}
    with pytest.raises(osl.DecodeError) as made:
        osl.Centre(**data)
    with pytest.raises(osl.DecodeError) as read:
        osl.Centre.from_json(str(data).replace("'", '"'))

    def found(error: osl.DecodeError) -> set[tuple[object, ...]]:
        return {(e.code, e.pointer, e.met, e.nearest) for e in error.errors}

    assert found(made.value) == found(read.value)


@pytest.mark.parametrize(
    "value",
    [
        float("nan"),
        float("inf"),
        b"bytes",
        {1, 2},
        object(),
        datetime.datetime(2012, 1, 1, 12),
        1j,
        "\ud800",
        {1: "key"},
        range,
    ],
    ids=repr,
)
def test_what_has_no_form_in_json_is_an_error_everywhere(value: object) -> None:
    assert errors_of(withdrawal_reason=value) == [("wrong_type", "/withdrawal_reason")]
    assert errors_of(extra={"deep": [value]}) == [("wrong_type", "/extra")]
    assert errors_of(attendance=[{"session": value}]) == [("wrong_type", "/attendance/0/session")]


def test_numbers_keep_their_kind() -> None:
    assert errors_of(attendance=[{"session": True}]) == [("wrong_type", "/attendance/0/session")]
    assert errors_of(attendance=[{"session": 3.0}]) == [("not_whole", "/attendance/0/session")]
    assert errors_of(attendance=[{"session": "3"}]) == [("wrong_type", "/attendance/0/session")]
    assert errors_of(attendance=[{"session": 10**30}]) == [("out_of_range", "/attendance/0/session")]
    assert errors_of(diary=1) == [("wrong_type", "/diary")]
    assert errors_of(diary=0.0) == [("wrong_type", "/diary")]
    assert errors_of(attendance=[{"session": 10**5000}]) == [("wrong_type", "/attendance/0/session")]


def test_what_holds_itself_ends() -> None:
    endless: list[object] = []
    endless.append(endless)
    assert errors_of(attendance=endless) == [("over_limit", "/attendance" + "/0" * 63)]
    assert errors_of(extra={"x": endless}) == [("over_limit", "/extra/x" + "/0" * 62)]


def test_a_repr_that_fails_is_no_reason_to_fail() -> None:
    class Broken:
        def __repr__(self) -> str:
            raise RuntimeError("no")

    assert errors_of(subregion=Broken()) == [("wrong_type", "/subregion")]


def test_a_record_of_another_class_is_refused(centre: osl.Centre) -> None:
    with pytest.raises(osl.DecodeError) as caught:
        centre.replace(steps=[osl.Title(pl="nie")], municipality=centre)
    assert [e.pointer for e in caught.value.errors] == ["/municipality", "/steps/0"]


def test_other_libraries_whole_numbers_are_taken() -> None:
    numpy = pytest.importorskip("numpy")
    assert osl.Attendance(session=numpy.int64(3)).session == 3
    with pytest.raises(osl.DecodeError):
        osl.Attendance(session=numpy.bool_(True))
    with pytest.raises(osl.DecodeError):
        osl.Attendance(session=numpy.float64(3))


def test_text_lists_the_first_errors_and_counts_the_rest() -> None:
    with pytest.raises(osl.DecodeError) as caught:
        osl.Participant(id="p", homework=[{}] * 20)
    text = str(caught.value)
    assert text.startswith("20 errors in the data\n  /homework/0/session: missing field")
    assert text.endswith("… and 15 more, see .errors")


def test_every_error_is_an_osl_error() -> None:
    assert issubclass(osl.DecodeError, (osl.Error, ValueError))
    assert issubclass(osl.InvalidValue, ValueError)
    assert issubclass(osl.FileError, OSError)
    assert issubclass(osl.UnknownName, LookupError)
    for error in (osl.DecodeError, osl.InvalidValue, osl.FileError, osl.UnknownName, osl.Misuse):
        assert issubclass(error, osl.Error)
        assert error.__module__ == "osl"


def test_errors_cross_processes() -> None:
    with pytest.raises(osl.DecodeError) as caught:
        osl.Participant(id="p", homework=[{}] * 20)
    copy = pickle.loads(pickle.dumps(caught.value))
    assert copy.errors == caught.value.errors
    assert copy.total == 20
    assert str(copy) == str(caught.value)
    with pytest.raises(osl.FileError) as missing:
        osl.read("no/such/file.json")
    again = pickle.loads(pickle.dumps(missing.value))
    assert isinstance(again, FileNotFoundError)
    assert again.path == "no/such/file.json"


def test_an_invalid_value_tells_what_would_do() -> None:
    with pytest.raises(osl.InvalidValue) as caught:
        osl.RawJson('{"a":1,"a":2}')
    assert caught.value.met == '{"a":1,"a":2}'
    assert "duplicate" in caught.value.expected
    assert "powtórzon" in caught.value.expected_pl
