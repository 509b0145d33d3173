"""Text of data as people may see it."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from osl.text import shown


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("Łódź", "Łódź"),
        ("\x1b[31mred", "\\u{1b}[31mred"),
        (b"MOPS \xa3\xf3d\x9f", "MOPS \\x{a3}\\x{f3}d\\x{9f}"),
        (Path("dane/\u202ex.json"), "dane/\\u{202e}x.json"),
        (os.fsdecode(b"dane/\xb3.json"), "dane/\\x{b3}.json"),  # an argument that is not UTF-8
        ("\ud800", "\\x{ed}\\x{a0}\\x{80}"),
        ("x" * 100, "x" * 80 + "…"),
    ],
)
def test_what_a_terminal_would_obey_is_written_out(text: str | bytes | Path, answer: str) -> None:
    assert shown(text) == answer


def test_the_limit_may_be_chosen() -> None:
    assert shown("x" * 100, 3) == "xxx…"
    assert shown("x" * 100, limit=None) == "x" * 100
    with pytest.raises(TypeError):
        shown(7)  # type: ignore[arg-type]


@given(st.text(st.characters(exclude_categories=())))
def test_whatever_is_shown_can_be_printed(text: str) -> None:
    answer = shown(text, None)
    assert answer.encode().decode() == answer
    assert not any(ord(c) < 32 or 0x7F <= ord(c) < 0xA0 for c in answer)
