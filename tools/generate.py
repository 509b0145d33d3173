#!/usr/bin/env python3
"""Writes all that is derived: stubs, JSON Schemas and reference pages from the tables, examples from the fixtures.

`generate.py` writes what is stale, `generate.py --check` only lists it and exits with 1 if there is any. The tables are
asked of the installed package, so build and install that first.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

import osl
from osl import _core

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from tools.generators import catalogue, examples, reference, stubs  # noqa: E402 - the package beside this script
from tools.generators.model import Model  # noqa: E402

REFERENCE = Path("docs/reference")


def generated() -> dict[Path, str]:
    """Every generated file with what it should hold."""
    model = Model(_core.describe())
    files = {
        Path("bindings/python/osl/_core.pyi"): stubs.core(model, _core.__all__),
        Path("bindings/python/osl/_examples.json"): examples.data(),
        Path("docs/schema/osl-1.schema.json"): _json(osl.schema(osl.Register)),
        Path("docs/schema/osl-table-1.schema.json"): _json(osl.schema(osl.FigureTable)),
        Path("docs/schema/osl-report-1.schema.json"): _json(osl.schema(osl.Report)),
        Path("docs/schema/osl-profile-1.schema.json"): _json(osl.schema(osl.Profile)),
        Path("docs/schema/osl-baseline-1.schema.json"): _json(osl.schema(osl.Baseline)),
    }
    pages = {**reference.pages(model), **catalogue.pages()}
    files.update({REFERENCE / name: text for name, text in pages.items()})
    return files


def _json(schema: object) -> str:
    return json.dumps(schema, ensure_ascii=False, indent=2) + "\n"


def stale(files: dict[Path, str]) -> list[Path]:
    """The files that differ from what they should hold, and pages of records that are gone."""
    differing = [
        path for path, text in files.items() if not (ROOT / path).is_file() or (ROOT / path).read_text("utf-8") != text
    ]
    pages = (path.relative_to(ROOT) for path in sorted((ROOT / REFERENCE).glob("*.md")))
    return differing + [page for page in pages if page not in files and _is_generated(ROOT / page)]


def _is_generated(page: Path) -> bool:
    return page.read_text("utf-8").startswith(reference.MARK)


def main() -> int:
    """Writes or checks; 1 when a check finds something stale."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument(
        "--check", action="store_true", help="write nothing, list what is stale, exit with 1 if anything is"
    )
    check: bool = parser.parse_args().check
    files = generated()
    found = stale(files)
    for path in found:
        print(f"{'stale' if check else 'written'}: {path}")
        if check:
            continue
        if path not in files:
            (ROOT / path).unlink()
            continue
        (ROOT / path).parent.mkdir(parents=True, exist_ok=True)
        (ROOT / path).write_text(files[path], encoding="utf-8")
    if check and found:
        print("run ./dev docs")
    print(f"generate: {len(files)} files, {len(found)} {'stale' if check else 'written'}")
    return 1 if check and found else 0


if __name__ == "__main__":
    sys.exit(main())
