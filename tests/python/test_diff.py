"""What has changed between two waves, in Python: records like all others, the same as C++ gives."""

from __future__ import annotations

import json
import pickle
from pathlib import Path

import pytest

import osl

EARLIER = osl.simulate(4, seed=2)


def later() -> osl.Register:
    """A wave with one change of each kind."""
    first, second, third, *rest = EARLIER.centres
    assert first.steps is not None
    entry = osl.StepEntry(step="propose_strategy", status="done", on="2012-05", recorded_on="2012-06-01")
    steps = [first.steps[0].replace(by="somebody-else"), *first.steps[2:], entry]
    centres = [first.replace(steps=steps), second.replace(name="Inna nazwa"), third.replace(id="new"), *rest]
    return EARLIER.replace(programme=EARLIER.programme.replace(observed_on="2012-06-30"), centres=centres)


def test_the_difference_of_two_registers_is_a_record() -> None:
    difference = EARLIER.diff(later())
    assert isinstance(difference, osl.RegisterDifference)
    assert difference.differs
    assert [centre.id for centre in difference.came] == ["new"]
    assert [centre.id for centre in difference.left] == [EARLIER.centres[2].id]
    changed = difference.centres[0]
    assert [change.kind for change in changed.entered] == [osl.ChangeKind.entered]
    assert sorted(change.kind.value for change in changed.violates_log) == ["rewritten", "vanished"]
    assert [(c.pointer, c.after) for c in difference.centres[1].changes] == [("/name", '"Inna nazwa"')]
    assert any(step.movement is osl.Movement.advanced for step in changed.steps)
    assert difference.findings is not None
    assert "a log may only be added to" in difference.summary.en


def test_findings_are_left_out_where_they_are_not_wanted() -> None:
    assert EARLIER.diff(later(), findings=False).findings is None
    checked = EARLIER.diff(EARLIER).findings
    assert checked is not None
    assert len(checked.new) == len(checked.gone) == 0
    assert checked.persisting == osl.check(EARLIER).findings


def test_a_difference_goes_everywhere_a_record_goes() -> None:
    for difference in (EARLIER.diff(later()), osl.survey(EARLIER).diff(osl.survey(later()))):
        assert type(difference).from_dict(difference.to_dict()) == difference
        assert pickle.loads(pickle.dumps(difference)) == difference
        assert difference._repr_html_().startswith("<table>")
        assert json.loads(osl.difference_text(difference, "json")) == difference.to_dict()
    assert EARLIER.diff(later()).centres[0].steps.to_arrow().num_rows > 0


def test_the_difference_of_two_reports_is_a_record() -> None:
    difference = osl.survey(EARLIER).diff(osl.survey(later()))
    assert isinstance(difference, osl.ReportDifference)
    assert difference.differs
    assert len(difference.incomparable) == 0
    assert difference.findings is not None
    of_registers = EARLIER.diff(later()).findings
    assert of_registers is not None
    assert [f.fingerprint for f in difference.findings.new] == [f.fingerprint for f in of_registers.new]
    limited = osl.survey(EARLIER).diff(osl.survey(later(), max_findings=0))
    assert limited.incomparable == [osl.Incomparable.findings_cut_off]
    assert limited.findings is not None
    assert not limited.findings.gone_is_certain


def test_text_is_for_people_in_both_languages_and_csv_for_spreadsheets() -> None:
    difference = EARLIER.diff(later())
    english, polish = (osl.difference_text(difference, lang=lang).splitlines() for lang in ("en", "pl"))
    assert len(english) == len(polish)
    assert any(line.startswith(f"{EARLIER.centres[0].id}: log entry vanished: ") for line in english)
    assert any(line.startswith(f"{EARLIER.centres[0].id}: usunięto wpis z dziennika: ") for line in polish)
    rows = osl.difference_text(difference, "csv").split("\r\n")
    assert rows[0] == "centre,kind,step,rule,pointer,place,before,after"
    assert osl.difference_text(difference, "csv", csv="excel_pl").startswith("\ufeffcentre;kind;")


def test_what_cannot_be_compared_is_one_line() -> None:
    other = EARLIER.replace(programme=EARLIER.programme.replace(id="other"))
    with pytest.raises(osl.Misuse, match=r"registers of one programme are compared, and these are of .* and other"):
        EARLIER.diff(other)
    with pytest.raises(TypeError, match=r"expected an osl\.Register, not osl\.Report"):
        EARLIER.diff(osl.survey(EARLIER))  # type: ignore[arg-type]
    with pytest.raises(TypeError, match=r"expected an osl\.RegisterDifference or an osl\.ReportDifference, not str"):
        osl.difference_text("x")  # type: ignore[arg-type]
    with pytest.raises(osl.Error):
        osl.difference_text(EARLIER.diff(EARLIER), "xml")  # type: ignore[arg-type]


def test_merged_parts_are_the_register(tmp_path: Path) -> None:
    parts = [EARLIER.replace(centres=EARLIER.centres[i::3]) for i in range(3)]
    osl.write(parts[0], tmp_path / "a.json")
    target = tmp_path / "all.ndjson.gz"
    done = osl.merge(
        [tmp_path / "a.json", osl.to_text(parts[1]).encode(), osl.to_text(parts[2], "stream").encode()], target
    )
    assert (done.written, done.inputs, done.centres) == (True, 3, 4)
    merged = osl.read(target)
    assert merged.programme == EARLIER.programme
    assert sorted(c.id for c in merged.centres) == [c.id for c in EARLIER.centres]
    assert not EARLIER.diff(merged, findings=False).differs


def test_a_merge_that_writes_nothing_says_everything(tmp_path: Path) -> None:
    target = tmp_path / "all.ndjson"
    target.write_text("old")
    changed = later().replace(programme=EARLIER.programme)
    with pytest.raises(osl.MergeError) as caught:
        osl.merge([osl.to_text(EARLIER).encode(), osl.to_text(changed, "stream").encode() + b"nonsense\n"], target)
    merging = caught.value.merging
    assert not merging.written
    assert merging.total_errors == 1
    assert [repeated.same for repeated in merging.repeated].count(False) == 2
    assert merging.repeated[0].first.startswith("#1:")
    assert str(caught.value) == f"{merging.summary.en}; see .merging"
    assert pickle.loads(pickle.dumps(caught.value)).merging == merging
    assert target.read_text() == "old"
    with pytest.raises(TypeError, match="sources is a list of sources"):
        osl.merge("a.json", target)
    with pytest.raises(osl.FileError):
        osl.merge([tmp_path / "none.json"], target)


def test_of_a_centre_with_two_contents_the_first_may_be_kept(tmp_path: Path) -> None:
    changed = later().replace(programme=EARLIER.programme)
    target = tmp_path / "all.ndjson"
    done = osl.merge([osl.to_text(wave).encode() for wave in (EARLIER, changed)], target, keep_first=True)
    assert done.written
    assert osl.read(target).centres == [*EARLIER.centres, changed.centres[2]]
