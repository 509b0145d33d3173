"""Records: made with keyword arguments, immutable, equal by value, shown."""

import copy
import datetime
import inspect
import json
from html.parser import HTMLParser

import pytest
from generated import CLASSES, RECORDS, python_arguments, records
from hypothesis import given
from hypothesis import strategies as st

import osl

ANY = st.sampled_from(CLASSES).flatmap(lambda cls: records(cls.__name__).map(lambda data: (cls, data)))


def test_fields_give_what_was_recorded(centre: osl.Centre) -> None:
    entry = centre.steps[0]
    assert entry.step is osl.Step.acquaint_staff
    assert entry.on == osl.When("2011-10")
    assert entry.recorded_on is None
    assert centre.name == "Ośrodek w Łęcznej"
    assert centre.organisers == []
    assert centre.participants is None


def test_values_of_other_types_are_taken_for_what_they_are() -> None:
    entry = osl.StepEntry(
        step=osl.Step.prepare_acts,
        status="done",
        on=datetime.date(2012, 3, 16),
        recorded_on=datetime.date(2012, 3, 17),
        planned_for=osl.When("2012-05"),
        reasons=(osl.ReasonGiven(code=osl.StepReason.no_legal_basis),),
        extra={"n": 10**40},
    )
    assert entry.to_json() == (
        '{"step":"prepare_acts","status":"done","on":"2012-03-16","recorded_on":"2012-03-17","planned_for":"2012-05",'
        '"reasons":[{"code":"no_legal_basis"}],"extra":{"n":' + "1" + "0" * 40 + "}}"
    )


def test_keywords_of_python_get_an_underscore() -> None:
    period = osl.Period(from_="2011-01-01", to="2012-01-01")
    assert period.from_ == datetime.date(2011, 1, 1)
    assert period.to_dict() == {"from": "2011-01-01", "to": "2012-01-01"}
    assert period.replace(from_=datetime.date(2010, 1, 1)).from_.year == 2010
    assert osl.Period._fields == ("from_", "to")


def test_the_format_need_not_be_told_to_the_constructor(programme: osl.Programme) -> None:
    assert osl.Register(programme=programme, centres=[]).format == "osl/1"
    with pytest.raises(osl.DecodeError, match="missing field: format"):
        osl.Register.from_dict({"programme": programme, "centres": []})


def test_arguments_are_named() -> None:
    with pytest.raises(TypeError, match="keyword arguments only"):
        osl.Title("Pilotaż")


def test_records_do_not_change(centre: osl.Centre) -> None:
    with pytest.raises(AttributeError):
        centre.name = "other"
    with pytest.raises(AttributeError):
        centre.nickname = "other"
    with pytest.raises(TypeError):
        centre.steps[0] = centre.steps[1]


def test_replace_changes_a_copy(centre: osl.Centre) -> None:
    changed = centre.replace(name=None, steps=[*centre.steps, {"step": "prepare_acts", "status": "done"}])
    assert changed.name is None
    assert len(changed.steps) == 3
    assert len(centre.steps) == 2
    assert changed.replace(name=centre.name, steps=centre.steps) == centre


def test_replace_refuses_as_the_constructor_does(centre: osl.Centre) -> None:
    with pytest.raises(osl.DecodeError) as caught:
        centre.replace(sise="small", id=None)
    assert [(e.code, e.pointer, e.nearest) for e in caught.value.errors] == [
        (osl.DecodeErrorCode.unknown_field, "/sise", "size"),
        (osl.DecodeErrorCode.missing_field, "/id", None),
    ]


def test_the_base_is_no_record() -> None:
    with pytest.raises(TypeError):
        osl.Record()
    with pytest.raises(TypeError):
        osl.Record.from_dict({})


@given(ANY)
def test_every_way_to_make_a_record_gives_the_same(drawn: tuple[type[osl.Record], dict]) -> None:
    cls, data = drawn
    record = cls.from_dict(data)
    assert cls(**python_arguments(cls, data)) == record
    text = json.dumps(data, ensure_ascii=False)
    assert cls.from_json(text) == cls.from_json(text.encode())
    assert cls.from_json(record.to_json()) == record
    assert record.to_dict() == data
    parts = {name: getattr(record, name) for name in cls._fields}
    assert cls(**parts) == record
    assert record.replace(**parts) == record


@given(ANY)
def test_equal_records_hash_alike(drawn: tuple[type[osl.Record], dict]) -> None:
    cls, data = drawn
    record, twin = cls.from_dict(data), cls.from_dict(data)
    assert record == twin
    assert hash(record) == hash(twin)
    assert record != data
    assert (record != twin) is False


def test_equal_numbers_hash_alike_however_they_are_written() -> None:
    zero, negative = osl.Bounds(low=0.0), osl.Bounds(low=-0.0)
    assert zero == negative
    assert hash(zero) == hash(negative)


def test_records_of_different_classes_differ() -> None:
    assert osl.Title(pl="a", en="b") != osl.Phrase(pl="a", en="b")


@given(ANY)
def test_absent_and_none_are_the_same(drawn: tuple[type[osl.Record], dict]) -> None:
    cls, data = drawn
    absent = {f["name"]: None for f in RECORDS[cls.__name__]["fields"] if not f["required"] and f["name"] not in data}
    assert cls.from_dict({**data, **absent}) == cls.from_dict(data)


def test_recorded_as_none_is_not_absent(centre: osl.Centre) -> None:
    assert centre.replace(organisers=None) != centre
    assert centre.to_dict()["organisers"] == []
    assert "participants" not in centre.to_dict()


def test_repr_is_code_where_nothing_is_left_out() -> None:
    entry = osl.StepEntry(step="prepare_acts", status="done", on="2012-03", reasons=[{"code": "internal_changes"}])
    names = {**vars(osl), "datetime": datetime, **{c.__name__: c for c in CLASSES}}
    names.update({e.__name__: e for e in osl.vocabulary})
    assert eval(repr(entry), {name: value for name, value in names.items() if name != "__builtins__"}) == entry


def test_repr_is_short_for_long_lists(centre: osl.Centre) -> None:
    many = centre.replace(steps=[centre.steps[0]] * 500)
    assert "… 497 more" in repr(many)
    assert len(repr(many)) < 1000


class _Balanced(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: object) -> None:
        if tag not in ("br", "meta"):
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


@given(ANY)
def test_html_is_well_formed_whatever_the_texts(drawn: tuple[type[osl.Record], dict]) -> None:
    cls, data = drawn
    parser = _Balanced()
    parser.feed(cls.from_dict(data)._repr_html_())
    assert parser.open == []


def test_html_escapes_and_names_in_both_languages(centre: osl.Centre) -> None:
    html = centre.replace(name="<script>alert(1)</script>")._repr_html_()
    assert "<script>" not in html
    assert "&lt;script&gt;" in html
    assert 'title="nazwa"' in html


def test_html_of_a_register_marks_synthetic_data(register: osl.Register) -> None:
    assert "synthetic data" in register._repr_html_()
    real = register.replace(programme=register.programme.replace(synthetic=None))
    assert "synthetic data" not in real._repr_html_()


def test_classes_describe_themselves() -> None:
    assert osl.Centre.about.pl == "ośrodek pomocy społecznej"
    assert "unit of count" in osl.Centre.__doc__
    assert "nazwa" in osl.Centre.name.__doc__
    signature = inspect.signature(osl.Period)
    assert list(signature.parameters) == ["from_", "to"]
    assert all(p.kind is inspect.Parameter.KEYWORD_ONLY for p in signature.parameters.values())


def test_records_match_patterns(centre: osl.Centre) -> None:
    match centre.steps[0]:
        case osl.StepEntry(step=osl.Step.acquaint_staff, status=status):
            assert status is osl.StepStatus.done
        case _:
            pytest.fail("no match")


def test_extra_keeps_its_text() -> None:
    text = '{"id":"p","extra":{"n": 1.00000000000000000000001, "b":[1e400]}}'
    extra = osl.Participant.from_json(text).extra
    assert extra.text == '{"n": 1.00000000000000000000001, "b":[1e400]}'
    assert osl.Participant(id="p", extra=extra).to_json() == text
    assert osl.Participant(id="p", extra={"a": [1, None, True]}).extra.value == {"a": [1, None, True]}
    with pytest.raises(osl.InvalidValue):
        osl.RawJson("[1]")


def test_when_is_a_day_or_a_month() -> None:
    month = osl.When("2012-02")
    assert (month.first, month.last) == (datetime.date(2012, 2, 1), datetime.date(2012, 2, 29))
    assert month.precision == "month"
    assert osl.When(datetime.date(2012, 2, 29)).precision == "day"
    assert month.passed_by("2012-02-29")
    assert not month.passed_by(datetime.date(2012, 2, 28))
    assert str(month) == "2012-02"
    assert month == osl.When("2012-02")
    assert hash(month) == hash(osl.When("2012-02"))
    assert month != "2012-02"
    assert copy.deepcopy(month) == month


def test_a_class_tells_by_which_fields_a_list_knows_its_records() -> None:
    assert osl.StepEntry._key == ("step", "status", "on", "recorded_on")
    assert osl.Centre._key == ("id",)
    assert osl.PhaseSpan._key == ("phase", "from_")
    assert osl.Programme._key == ()
