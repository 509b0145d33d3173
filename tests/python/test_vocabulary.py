"""Enumerations: real Python enums that are texts, with their terms."""

import enum
import json
import unicodedata

import pytest
from generated import MODEL

import osl

ENUMERATIONS = list(osl.vocabulary)


def test_codes_are_enum_members_and_texts() -> None:
    assert issubclass(osl.Step, (enum.Enum, str))
    assert osl.Step("choose_structure") is osl.Step.choose_structure
    assert osl.Step.choose_structure == "choose_structure"
    assert str(osl.Step.choose_structure) == f"{osl.Step.choose_structure}" == "choose_structure"
    assert repr(osl.Step.choose_structure) == "Step.choose_structure"
    assert json.dumps({"step": osl.Step.choose_structure}) == '{"step": "choose_structure"}'
    assert {osl.Step.choose_structure: 1}["choose_structure"] == 1
    with pytest.raises(ValueError, match="is not a valid Step"):
        osl.Step("choose")


@pytest.mark.parametrize("enumeration", ENUMERATIONS, ids=lambda e: e.__name__)
def test_every_code_has_its_terms(enumeration: type[osl.Code]) -> None:
    described = next(e for e in MODEL["enumerations"] if e["name"] == enumeration.__name__)
    assert getattr(osl, enumeration.__name__) is enumeration
    assert enumeration.__name__ in osl.__all__
    assert [code.value for code in enumeration] == [code["code"] for code in described["codes"]]
    for member, code in zip(enumeration, described["codes"], strict=True):
        assert (member.pl, member.en, member.note, member.source) == (
            code["term"]["pl"],
            code["term"]["en"],
            code["note"],
            code["source"],
        )
        assert member.pl
        assert member.en
    assert (enumeration.about.pl, enumeration.about.en) == (described["label"]["pl"], described["label"]["en"])
    assert enumeration.about.en in enumeration.__doc__


@pytest.mark.parametrize("enumeration", ENUMERATIONS, ids=lambda e: e.__name__)
def test_relations_are_tuples_of_members(enumeration: type[osl.Code]) -> None:
    described = next(e for e in MODEL["enumerations"] if e["name"] == enumeration.__name__)
    for relation in described["relations"]:
        target = getattr(osl, relation["target"])
        for member, code in zip(enumeration, described["codes"], strict=True):
            related = getattr(member, relation["name"])
            assert isinstance(related, tuple)
            assert related == tuple(target(text) for text in code["relations"][relation["name"]])
            assert all(isinstance(one, target) for one in related)


def test_the_model_recommends_forms_by_size() -> None:
    assert osl.StructureForm.department.recommended_for == (osl.CentreSize.large,)
    assert osl.StructureForm.none.recommended_for == ()


def test_fields_give_members_of_the_same_classes(centre: osl.Centre) -> None:
    assert centre.size is osl.CentreSize.small
    assert centre.takes_part_as[0] is osl.InstitutionRole.organiser_institution


def test_the_vocabulary_lists_all() -> None:
    assert osl.vocabulary["Step"] is osl.Step
    assert "Step" in osl.vocabulary
    assert osl.Step in osl.vocabulary
    assert len(osl.vocabulary) == len(ENUMERATIONS) == len(MODEL["enumerations"])
    assert osl.vocabulary.names()[:1] == [ENUMERATIONS[0].__name__]
    assert osl.Step.introduce_supervision in osl.vocabulary.find("superwizj")
    with pytest.raises(osl.UnknownName, match="did you mean 'Step'"):
        osl.vocabulary["Steps"]


def test_the_vocabulary_is_a_table() -> None:
    table = osl._core.vocabulary_table()
    assert table.columns == ("enumeration", "code", "pl", "en", "note", "source")
    assert len(table) == sum(len(enumeration) for enumeration in ENUMERATIONS)
    rows = {(row[0], row[1]): row[2:4] for row in table.head(len(table))}
    assert rows["Step", "acquaint_staff"] == (osl.Step.acquaint_staff.pl, osl.Step.acquaint_staff.en)


def test_the_vocabulary_is_shown_with_every_code() -> None:
    html = osl.vocabulary._repr_html_()
    assert all(f"<code>{code.value}</code>" in html for enumeration in ENUMERATIONS for code in enumeration)


@pytest.mark.parametrize("word", ["środowisk", "ŚRODOWISK", "srodowisk", "ośrodk", "społeczn", "spoleczn"])
def test_a_word_is_found_however_it_was_typed(word: str) -> None:
    """macOS types letters and marks one after the other; some keyboards have no Polish letters."""
    found = osl.vocabulary.find(word)
    assert found
    for form in ("NFC", "NFD", "NFKC", "NFKD"):
        assert osl.vocabulary.find(unicodedata.normalize(form, word)) == found
        assert osl.vocabulary.find(unicodedata.normalize(form, word.upper())) == found


def test_only_a_text_is_looked_for() -> None:
    with pytest.raises(TypeError, match="text"):
        osl.vocabulary.find(7)  # type: ignore[arg-type]
