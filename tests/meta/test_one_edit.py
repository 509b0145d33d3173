"""A field, an option or an answer is one edit: the documents' patches are applied, and every layer knows them."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
DOCUMENTS = ("ARCHITECTURE.md", "docs/adr/020-the-two-ends-are-records.md")
PATCH = re.compile(r"^```diff\n(.*?)^```$", re.MULTILINE | re.DOTALL)

PROGRAM = """
#include <iostream>

#include "osl/codec/json.hpp"
#include "osl/codec/schema.hpp"
#include "osl/model/records/structure.hpp"
#include "osl/survey/report.hpp"
#include "osl/tables/columns.hpp"

int main() {
    const auto facility = osl::from_json<osl::Facility>(R"({"kind":"seniors_club","opened_on":"2012-03"})");
    std::cout << osl::to_json(facility) << '\\n';
    std::cout << osl::codec::json_schema(osl::describe::shape_of<osl::Facility>()) << '\\f';
    const auto columns = osl::tables::columns_of<osl::Facility>(osl::tables::RecordLists::as_json);
    for (const auto& column : columns) std::cout << column.name << ' ';
    try {
        (void)osl::from_json<osl::Facility>(R"({"kind":"seniors_club","opened_no":"2012-13"})");
    } catch (const osl::DecodeFailure& failure) {
        std::cout << '\\f' << *failure.errors().front().nearest;
    }
    const auto request = osl::from_json<osl::Request>(R"({"max_errors":7})").over(osl::Request::by_default());
    const osl::Report report{.version = "1", .request = request, .digest = "d"};
    std::cout << '\\f' << osl::to_json(osl::from_json<osl::Report>(osl::to_json(report)));
    std::cout << '\\f' << osl::codec::json_schema(osl::describe::shape_of<osl::Report>());
}
"""

# What a described record needs to be read, written and shown: the library without records and without files.
SOURCES = (
    *("describe/*.cpp", "model/values/*.cpp"),
    *(
        f"codec/{name}.cpp"
        for name in ["decode_error", "diagnosis", "encode_failure", "foreign_file", "json_text", "lines", "meant"]
    ),
    *(f"codec/{name}.cpp" for name in ["node", "numbers", "parse", "raw_json", "schema", "shape_of_lines", "syntax"]),
    *(f"tables/{name}.cpp" for name in ["columns", "table_builder", "values", "arrow_schema"]),
    "survey/request.cpp",
)


def apply(patch: str, tree: Path) -> None:
    """Applies a patch of one file, whose lines must stand in it as they are."""
    head, *hunks = re.split(r"^@@.*@@\n", patch, flags=re.MULTILINE)
    file = tree / re.findall(r"^\+\+\+ b/(.+)$", head, re.MULTILINE)[0]
    text = file.read_text(encoding="utf-8")
    for hunk in hunks:
        lines = hunk.splitlines(keepends=True)
        before = "".join(line[1:] for line in lines if line[0] in " -")
        assert text.count(before) == 1, before
        text = text.replace(before, "".join(line[1:] for line in lines if line[0] in " +"))
    file.write_text(text, encoding="utf-8")


@pytest.fixture(scope="module")
def known(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """What the program says after the patches: JSON, schema, columns, the name meant; a report and its schema."""
    tree = tmp_path_factory.mktemp("one_edit")
    for folder in ("include", "src"):
        shutil.copytree(ROOT / folder, tree / folder)
    patches = [patch for name in DOCUMENTS for patch in PATCH.findall((ROOT / name).read_text(encoding="utf-8"))]
    assert len(patches) == 3
    for patch in patches:
        apply(patch, tree)
    (tree / "program.cpp").write_text(PROGRAM, encoding="utf-8")
    sources = [str(source) for pattern in SOURCES for source in sorted((tree / "src").glob(pattern))]
    compiler = ["g++", "-std=c++20", "-O0", "-I", str(tree / "include"), str(tree / "program.cpp"), *sources]
    subprocess.run([*compiler, "-o", str(tree / "program")], check=True)
    return subprocess.run([str(tree / "program")], capture_output=True, text=True, check=True).stdout.split("\f")


def test_json_reads_and_writes_it(known: list[str]) -> None:
    assert known[0].splitlines()[0] == '{"kind":"seniors_club","opened_on":"2012-03"}'


def test_the_schema_has_it(known: list[str]) -> None:
    schema = json.loads(known[0].split("\n", 1)[1])
    assert schema["$defs"]["Facility"]["properties"]["opened_on"]["x-title-pl"] == "otwarto"


def test_data_frames_have_it(known: list[str]) -> None:
    assert known[1].split() == ["kind", "label", "opened_on", "opened_on_day"]


def test_messages_know_it(known: list[str]) -> None:
    assert known[2] == "opened_on"


def test_an_added_option_is_read_laid_over_another_and_told(known: list[str]) -> None:
    report = json.loads(known[3])
    assert report["request"] == {
        "profile": "pilot-2012",
        "rules": True,
        "max_findings": 10000,
        "indicators": True,
        "population": "all_joined",
        "max_errors": 7,
    }
    request = json.loads(known[4])["$defs"]["Request"]["properties"]
    assert request["max_errors"]["x-title-pl"] == "najwięcej błędów odczytu"


def test_an_added_answer_is_told(known: list[str]) -> None:
    assert json.loads(known[3])["digest"] == "d"
    assert json.loads(known[4])["$defs"]["Report"]["properties"]["digest"]["x-title-pl"] == "skrót treści"
