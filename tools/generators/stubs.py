"""The stubs of osl._core: what is written by hand in *.pyi.in, with the classes of the model put in.

core.pyi.in is the frame, methods/ holds what a record has beside its fields, layers/ the functions of the layers above.
"""

from __future__ import annotations

import re
from pathlib import Path

import osl
from osl._vocabulary import member_name

from .model import Enumeration, Field, Model, Record, Type, sentence

TEMPLATE = Path(__file__).with_name("core.pyi.in")
METHODS = Path(__file__).with_name("methods")
LAYERS = Path(__file__).with_name("layers")

SCALARS = {"boolean": "bool", "whole": "int", "real": "float", "raw": "RawJson"}
SCALARS_ACCEPTED = {"boolean": "bool", "whole": "int", "real": "float", "raw": "RawJson | Mapping[str, Any]"}
TEXTS = {"Day": "date", "When": "When"}
TEXTS_ACCEPTED = {"Day": "date | str", "When": "When | date | str"}


def core(model: Model, names: list[str]) -> str:
    """The whole file. `names` are those that `from osl._core import *` gives."""
    parts = [_enumeration(enumeration) for enumeration in model.enumerations]
    parts += [_record(record) for record in model.records]
    exported = "__all__ = [\n" + "".join(f'    "{name}",\n' for name in names) + "]\n"
    layers = [text for layer in sorted(LAYERS.glob("*.pyi.in")) if _is_built(text := layer.read_text("utf-8"), names)]
    parts += [_asking(layer, model) for layer in layers]
    template = TEMPLATE.read_text("utf-8")
    return template.replace("# {__all__}\n", exported).replace("# {model}\n", "\n".join(parts))


def _is_built(layer: str, names: list[str]) -> bool:
    """Whether the extension has what a layer's stubs tell of."""
    first = re.search(r"^(?:class|def) (\w+)", layer, re.MULTILINE)
    return first is not None and first[1] in names


def _asking(layer: str, model: Model) -> str:
    """A layer's stubs, with the options of a request and the docstrings of what asks put in."""
    options = next((record.fields for record in model.records if record.name == "Request"), [])

    def signature(match: re.Match[str]) -> str:
        part = match[2]
        belonging = [f for f in options if part == "all" or (f.type.kind != "boolean" and f.part in ("", part))]
        return "\n".join(f"{match[1]}{f.python_name}: {_option(f.type)} | None = None," for f in belonging)

    def doc(match: re.Match[str]) -> str:
        lines = (getattr(osl, match[1]).__doc__ or "").splitlines()
        return ("\n".join([lines[0], *(f"    {line}".rstrip() for line in lines[1:])]) + "\n    ").lstrip()

    shown = next((record.fields for record in model.records if record.name == "Presentation"), [])
    layer = re.sub(
        r"^( +)# \{presentation\}$",
        lambda match: "\n".join(f"{match[1]}{f.python_name}: {_option(f.type)} | None = None," for f in shown),
        layer,
        flags=re.MULTILINE,
    )
    layer = re.sub(r"^( +)# \{options (\w+)\}$", signature, layer, flags=re.MULTILINE)
    return re.sub(r"\{doc (\w+)\}", doc, layer)


def _option(type_: Type) -> str:
    """What a keyword of that type takes."""
    if type_.kind == "list" and type_.element is not None and type_.element.kind == "text":
        return "_Names"
    return "_Day" if type_.name == "Day" else accepted(type_)


def _enumeration(enumeration: Enumeration) -> str:
    lines = [f"class {enumeration.name}(Code):", *_doc(_about(enumeration), 4), ""]
    for code in enumeration.codes:
        name = member_name(code["code"])
        lines += [f'    {name} = "{code["code"]}"', *_doc(_term(code), 4)]
    for relation in enumeration.relations:
        lines += [
            "    @property",
            f"    def {relation['name']}(self) -> tuple[{relation['target']}, ...]:",
            *_doc(f"{relation['label']['en']} ({relation['label']['pl']})", 8),
        ]
    literals = "".join(f'    "{code["code"]}",\n' for code in enumeration.codes)
    lines += ["", f"_{enumeration.name}Code: TypeAlias = Literal[\n{literals}]"]
    lines += [f"_{enumeration.name}: TypeAlias = {enumeration.name} | _{enumeration.name}Code"]
    return "\n".join(lines) + "\n"


def _record(record: Record) -> str:
    lines = ["@final", f"class {record.cls}(Record):", *_doc(_about(record), 4), ""]
    fields = sorted(record.fields, key=lambda f: not _needed(f))
    lines += ["    def __new__(", "        cls,", "        *,"]
    lines += [f"        {f.python_name}: {_accepted_field(f)}{_default(f)}," for f in fields]
    lines += [f"    ) -> {record.cls}: ...", "    def replace(", "        self,", "        *,"]
    lines += [f"        {f.python_name}: {_accepted_field(f)} = ...," for f in record.fields]
    lines += [f"    ) -> {record.cls}: ..."]
    for f in record.fields:
        lines += ["    @property", f"    def {f.python_name}(self) -> {_given_field(f)}:", *_doc(_field(f), 8)]
    methods = METHODS / f"{record.cls}.pyi.in"
    if methods.is_file():
        lines += [("    " + line).rstrip() for line in methods.read_text("utf-8").splitlines()]
    return "\n".join(lines) + "\n"


def _needed(f: Field) -> bool:
    return f.required and f.given is None


def _default(f: Field) -> str:
    if _needed(f):
        return ""
    return f' = "{f.given}"' if f.given is not None else " = None"


def _accepted_field(f: Field) -> str:
    return accepted(f.type) if f.required else f"{accepted(f.type)} | None"


def _given_field(f: Field) -> str:
    return given(f.type) if f.required else f"{given(f.type)} | None"


def accepted(type_: Type) -> str:
    """What a constructor takes."""
    if type_.kind == "text":
        return TEXTS_ACCEPTED.get(type_.name or "", "str")
    if type_.kind == "code":
        return f"_{type_.name}"
    if type_.kind == "record":
        return f"{type_.name} | Mapping[str, Any]"
    if type_.kind == "list":
        assert type_.element is not None
        return f"AnySequence[{accepted(type_.element)}]"
    return SCALARS_ACCEPTED[type_.kind]


def given(type_: Type) -> str:
    """What an attribute gives."""
    if type_.kind == "text":
        return TEXTS.get(type_.name or "", "str")
    if type_.kind in ("code", "record"):
        return str(type_.name)
    if type_.kind == "list":
        assert type_.element is not None
        return f"Sequence[{given(type_.element)}]"
    return SCALARS[type_.kind]


def _about(described: Enumeration | Record) -> str:
    parts = [f"{described.label['en']} ({described.label['pl']})", described.meaning]
    if described.source:
        parts.append(f"Source: {described.source}")
    return " ".join(sentence(part) for part in parts if part)


def _term(code: dict[str, str]) -> str:
    term: dict[str, str] = code["term"]  # type: ignore[assignment]
    return " ".join(sentence(part) for part in (f"{term['en']} ({term['pl']})", code["note"]) if part)


def _field(f: Field) -> str:
    parts = [f"{f.label['en']} ({f.label['pl']})", f.meaning]
    if f.unit:
        parts.append(f"Unit: {f.unit}")
    if f.source:
        parts.append(f"Source: {f.source}")
    return " ".join(sentence(part) for part in parts if part)


def _doc(text: str, indent: int) -> list[str]:
    escaped = sentence(text).replace("\\", "\\\\").replace('"""', "'''")
    return [f'{" " * indent}"""{escaped}"""']
