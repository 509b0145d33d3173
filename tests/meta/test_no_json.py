"""Every namespace of the library keeps nlohmann/json from making numbers of its enumerations."""

import re
from pathlib import Path

INCLUDE = Path(__file__).parents[2] / "include"
USING = r"^namespace ([\w:]+) \{\nusing no_json::from_json;\nusing no_json::to_json;"


def guarded() -> set[str]:
    text = (INCLUDE / "osl/describe/no_json.hpp").read_text(encoding="utf-8")
    return {name if name == "osl" else f"osl::{name}" for name in re.findall(USING, text, re.MULTILINE)}


def with_enumerations() -> set[str]:
    """The namespaces that headers with an enumeration open."""
    found: set[str] = set()
    for header in INCLUDE.rglob("*.hpp"):
        text = header.read_text(encoding="utf-8")
        if re.search(r"^\s*enum class", text, re.MULTILINE):
            found.update(re.findall(r"^namespace (osl[\w:]*) \{", text, re.MULTILINE))
    return found


def test_each_namespace_that_declares_an_enumeration_has_the_guard() -> None:
    assert "osl::rules::territory" in with_enumerations()
    assert not with_enumerations() - guarded()
