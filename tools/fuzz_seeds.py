#!/usr/bin/env python3
"""Writes a fuzzer's dictionary and seeds: words from the JSON Schemas, registers from examples and fixtures.

usage: fuzz_seeds.py <directory>
"""

from __future__ import annotations

import gzip
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
LARGEST = 8_192
TEXTS = ("2012-03-16", "2012-03", "ops-1", "1061011", "PL", "osl/1", '{"a":[1e999,{"b":null}]}')


def words(schema: Any) -> Iterator[str]:
    """Names, codes and constants of a schema."""
    if isinstance(schema, dict):
        yield from schema.get("properties", {})
        yield from (value for value in schema.get("enum", []) if isinstance(value, str))
        for value in schema.values():
            yield from words(value)
    elif isinstance(schema, list):
        for value in schema:
            yield from words(value)


def quoted(word: str) -> str:
    """As libFuzzer's dictionaries write it."""
    return "".join(f"\\x{byte:02x}" for byte in word.encode())


def as_stream(register: dict[str, Any]) -> str:
    """The same register, one centre a line."""
    head = {key: value for key, value in register.items() if key != "centres"}
    return "\n".join(json.dumps(part, ensure_ascii=False) for part in [head, *register.get("centres", [])]) + "\n"


def seeds() -> Iterator[bytes]:
    """Inputs for each way in."""
    for written in TEXTS:
        yield bytes([7]) + written.encode()
    yield bytes([6]) + b'{"from":"2011-01-01","to":"2012-09-30"}'
    for file in sorted((ROOT / "tests" / "fixtures").rglob("*.json")):
        data = json.loads(file.read_text(encoding="utf-8"))
        text = json.dumps(data, ensure_ascii=False).encode()
        if len(text) > LARGEST:
            continue
        if "centres" not in data:
            yield bytes([5]) + text
            continue
        for way in (0, 1, 3, 4):
            yield bytes([way]) + text
        yield bytes([2]) + as_stream(data).encode()
        yield bytes([0]) + gzip.compress(text, mtime=0)


def main() -> None:
    """Writes everything."""
    target = Path(sys.argv[1])
    (target / "corpus").mkdir(parents=True, exist_ok=True)
    known = {
        word
        for file in sorted((ROOT / "docs" / "schema").glob("*.json"))
        for word in words(json.loads(file.read_text(encoding="utf-8")))
    }
    marks = {"\\u", "\\ud800", "1e999", "null", "true", "false", "\ufeff", "//", "\n"}
    lines = [f'"{quoted(word)}"' for word in sorted({f'"{word}"' for word in known} | marks)]
    (target / "dictionary").write_text("\n".join(lines) + "\n", encoding="ascii")
    count = 0
    for count, seed in enumerate(seeds(), 1):
        (target / "corpus" / f"seed-{count}").write_bytes(seed)
    print(f"{len(lines)} words, {count} seeds in {target}")


if __name__ == "__main__":
    main()
