"""The reference pages: one for each record, one for the vocabulary."""

from __future__ import annotations

from collections.abc import Iterable

from .model import Enumeration, Field, Model, Record, Type, sentence

MARK = "<!-- Written by tools/generate.py; change the field and code tables and run ./dev docs. -->\n"


DATED = {
    "plan": "may lie ahead",
    "record": "when it became known",
    "bound": "what other days are measured against",
}


def pages(model: Model) -> dict[str, str]:
    """File names with their content."""
    out = {f"{_file(record.cls)}": _record(record) for record in model.records}
    out["vocabulary.md"] = _vocabulary(model)
    out["README.md"] = _index(model)
    return out


def _file(cls: str) -> str:
    return f"{cls}.md"


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("\n", " ")


def _table(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    lines = ["| " + " | ".join(head) + " |", "|" + "--|" * len(head)]
    lines += ["| " + " | ".join(_cell(cell) for cell in row) + " |" for row in rows]
    return "\n".join(lines) + "\n"


def _code(text: str) -> str:
    return f"`{text}`" if text else ""


def _source(source: str) -> str:
    return f"\nSource: {source}.\n" if source else ""


def _type(type_: Type) -> str:
    if type_.kind == "list":
        assert type_.element is not None
        return f"[{_type(type_.element)}]" + (" (at least one)" if type_.min_items else "")
    if type_.kind == "record":
        return f"[{type_.name}]({_file(type_.name or '')})"
    if type_.kind == "code":
        return f"[{type_.name}](vocabulary.md#{(type_.name or '').lower()})"
    if type_.kind == "whole":
        return f"integer {type_.min}–{type_.max}"
    if type_.kind == "text":
        return f"[{type_.name}](README.md#texts)" if type_.name else "text"
    return {"boolean": "true or false", "real": "number", "raw": "object, kept as text"}[type_.kind]


def _meaning(f: Field) -> str:
    parts = [
        f.meaning,
        f"unit: {f.unit}" if f.unit else "",
        "refers to " + " or ".join(f"[{to}]({_file(to)})" for to in f.refers_to) if f.refers_to else "",
        DATED.get(f.dated, ""),
        f"source: {f.source}" if f.source else "",
    ]
    return "; ".join(part for part in parts if part)


def _record(record: Record) -> str:
    rows = [
        (f"`{f.name}`", _type(f.type), "yes" if f.required else "", f.label["en"], f.label["pl"], _meaning(f))
        for f in record.fields
    ]
    text = f"{MARK}# {record.cls}\n\n**{record.label['en']}** · {record.label['pl']}\n"
    if record.meaning:
        text += f"\n{sentence(record.meaning)}\n"
    text += _source(record.source)
    text += "\n" + _table(("field", "type", "needed", "English", "Polish", "meaning"), rows)
    if record.key:
        parts = ", ".join(f"`{part}`" for part in record.key)
        text += f"\nWhat makes one in a list this one (its key): {parts}.\n"
    if record.invariants:
        text += "\nWhat must hold between the fields:\n\n"
        text += "".join(f"- {rule['expected']['en']} · {rule['expected']['pl']}\n" for rule in record.invariants)
    renamed = [f for f in record.fields if f.name != f.python_name]
    if renamed:
        names = ", ".join(f"`{f.name}` is `{f.python_name}`" for f in renamed)
        text += f"\nIn Python {names}, since the name itself is a keyword there.\n"
    return text


def _enumeration(enumeration: Enumeration) -> str:
    relations = [(relation["name"], relation["label"]) for relation in enumeration.relations]
    head = ("code", "English", "Polish", "note", "source", *(label["en"] for _, label in relations))
    rows = [
        (
            f"`{code['code']}`",
            code["term"]["en"],
            code["term"]["pl"],
            code["note"],
            code["source"],
            *(", ".join(f"`{target}`" for target in code["relations"][name]) for name, _ in relations),
        )
        for code in enumeration.codes
    ]
    text = f"## {enumeration.name}\n\n**{enumeration.label['en']}** · {enumeration.label['pl']}\n"
    if enumeration.meaning:
        text += f"\n{sentence(enumeration.meaning)}\n"
    return text + _source(enumeration.source) + "\n" + _table(head, rows)


def _vocabulary(model: Model) -> str:
    codes = sum(len(enumeration.codes) for enumeration in model.enumerations)
    text = f"{MARK}# Vocabulary\n\n{len(model.enumerations)} enumerations, {codes} codes.\n\n"
    text += "".join(
        f"- [{e.name}](#{e.name.lower()}): {e.label['en']} · {e.label['pl']}\n"
        for e in sorted(model.enumerations, key=lambda e: e.name)
    )
    ordered = sorted(model.enumerations, key=lambda e: e.name)
    return text + "\n" + "\n".join(_enumeration(enumeration) for enumeration in ordered)


def _index(model: Model) -> str:
    records = [
        (f"[{r.cls}]({_file(r.cls)})", r.label["en"], r.label["pl"], r.meaning)
        for r in sorted(model.records, key=lambda r: r.cls)
    ]
    texts = [
        (name, text["label"]["en"], text["label"]["pl"], text["expected"]["en"], _code(text["pattern"]))
        for name, text in sorted(model.texts.items())
    ]
    return (
        f"{MARK}# Reference\n\n"
        "The records, the [vocabulary](vocabulary.md), the [rules](rules.md) and the\n"
        "[indicators](indicators.md), as their tables and catalogues have them.\n\n"
        "## Records\n\n" + _table(("record", "English", "Polish", "meaning"), records) + "\n## Texts\n\n"
        "Texts that keep a rule.\n\n" + _table(("name", "English", "Polish", "expected", "pattern"), texts)
    )
