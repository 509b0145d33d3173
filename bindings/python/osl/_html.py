"""How records look in a notebook. Imported when the first is shown."""

from __future__ import annotations

from functools import cache
from html import escape as _without_markup
from typing import TYPE_CHECKING, Any

from osl import _core
from osl.text import safe

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from osl._vocabulary import Vocabulary

ROWS = 8
LEFT = ' style="text-align:left"'
RIGHT = ' style="text-align:right;white-space:nowrap"'
NUMBER = (int, float)


def escape(text: str) -> str:
    """Text of data within a page: no markup, and nothing that a page obeys or that nobody sees."""
    return _without_markup(safe(text))


class Html(str):
    """Text that is HTML already."""

    __slots__ = ()


@cache
def _fields(name: str) -> dict[str, dict[str, Any]]:
    """What is said of the fields of a record class, by their Python names."""
    record = next(record for record in _core.describe()["records"] if record["class"] == name)
    return {field["python_name"]: field for field in record["fields"]}


def of(thing: Any) -> str:
    """The HTML of anything of ours."""
    special: dict[type, Callable[[Any], str]] = {
        _core.Register: register,
        _core.Centre: centre,
        _core.CheckResult: _core.html_of,
        _core.FigureTable: _core.html_of,
        _core.Report: _core.html_of,
        _core.Published: published,
        _core.Sequence: sequence,
        _core.Table: table,
    }
    return special.get(type(thing), record)(thing)


def _value(value: Any) -> Html:
    """A value within a cell."""
    if isinstance(value, Html):
        return value
    if value is None:
        return Html('<span title="nie odnotowano">—</span>')
    if isinstance(value, _core.Code):
        return Html(f'<span title="{escape(value.pl)}">{escape(value.en)}</span>')
    if isinstance(value, bool):
        return Html("yes" if value else "no")
    if isinstance(value, _core.Record):
        return _inline(value)
    if isinstance(value, (_core.Sequence, tuple, list)):
        return _list(value)
    return Html(escape(str(value)))


def _inline(value: _core.Record) -> Html:
    parts = []
    for name, field in _fields(type(value).__name__).items():
        part = getattr(value, name)
        if part is not None:
            parts.append(
                f'<span title="{escape(field["label"]["pl"])}">{escape(field["label"]["en"])}</span>: {_value(part)}'
            )
    return Html("; ".join(parts))


def _list(values: Any) -> Html:
    if len(values) == 0:
        return Html("none")
    if len(values) > 3 and isinstance(values[0], _core.Record):
        return Html(f"{len(values)} × {escape(type(values[0]).about.en)}")
    shown = "<br>".join(_value(value) for value in values[:ROWS])
    return Html(shown + (f"<br>… {len(values) - ROWS} more" if len(values) > ROWS else ""))


def _row(cells: Iterable[Any], tag: str = "td") -> str:
    return (
        "<tr>"
        + "".join(f"<{tag}{RIGHT if isinstance(c, NUMBER) else LEFT}>{_value(c)}</{tag}>" for c in cells)
        + "</tr>"
    )


def _table(caption: str, head: Iterable[Any], rows: Iterable[Iterable[Any]], foot: str = "") -> str:
    """A table; `caption` and `foot` are HTML."""
    headings = _row(head, "th")
    body = "".join(_row(row) for row in rows)
    return (
        f'<table><caption style="text-align:left;white-space:nowrap">{caption}</caption><thead>{headings}</thead>'
        f"<tbody>{body}</tbody></table>{foot}"
    )


def _labels(name: str, columns: Iterable[str]) -> list[Html]:
    fields = _fields(name)
    return [
        Html(f'<span title="{escape(fields[column]["label"]["pl"])}">{escape(fields[column]["label"]["en"])}</span>')
        for column in columns
    ]


def _title(cls: Any) -> str:
    return f'<b title="{escape(cls.about.pl)}">{escape(cls.about.en)}</b>'


def record(value: Any) -> str:
    """Any record: what it has recorded, with the English label; the Polish one where the pointer rests."""
    cls = type(value)
    recorded = [name for name in cls._fields if getattr(value, name) is not None]
    rows = zip(_labels(cls.__name__, recorded), (getattr(value, name) for name in recorded), strict=True)
    return _table(_title(cls), (), rows)


def sequence(values: Any) -> str:
    """A list: records as a table of the fields that any of those shown has recorded."""
    more = f"<p>… {len(values) - ROWS} more of {len(values)}</p>" if len(values) > ROWS else ""
    if len(values) == 0 or not isinstance(values[0], _core.Record):
        return f"<p>{_list(values)}</p>"
    cls = type(values[0])
    shown = values[:ROWS]
    columns = [name for name in cls._fields if any(getattr(value, name) is not None for value in shown)]
    rows = ([getattr(value, name) for name in columns] for value in shown)
    return _table(f"{len(values)} × {_title(cls)}", _labels(cls.__name__, columns), rows, more)


def table(value: Any) -> str:
    """A table for data frames: its first rows."""
    heads = [
        Html(f'<span title="{escape(note.get("label_pl", ""))}">{escape(note["name"])}</span>')
        for note in value.describe()
    ]
    count = len(value)
    more = f"<p>… {count - ROWS} more of {count} rows</p>" if count > ROWS else ""
    return _table(f"<b>{escape(value.name)}</b>", heads, value.head(ROWS), more)


def _marker(programme: Any) -> str:
    """Shown with everything that is not real data."""
    if not programme.synthetic:
        return ""
    model = f", modelled on {escape(programme.modelled_on)}" if programme.modelled_on else ""
    return f' <b style="color:#b00" title="dane syntetyczne">[synthetic data{model}]</b>'


def _name(title: Any, otherwise: str) -> str:
    return escape((title.en or title.pl) if title is not None else otherwise)


def register(value: Any) -> str:
    """A register: what it is, how much there is, the first centres."""
    programme = value.programme
    caption = (
        f"{_title(type(value))}: {_name(programme.title, programme.id)}{_marker(programme)}<br>"
        f"{_value(programme.strand)}, {_value(programme.period.from_)} – {_value(programme.period.to)}, "
        f"observed on {_value(programme.observed_on)}: {len(value.centres)} centres"
    )
    columns = ("id", "name", "takes_part_as", "size")
    counts = ("steps", "participants", "organisers")
    rows = (
        [getattr(c, name) for name in columns]
        + [None if getattr(c, name) is None else len(getattr(c, name)) for name in counts]
        for c in value.centres[:ROWS]
    )
    more = f"<p>… {len(value.centres) - ROWS} more centres</p>" if len(value.centres) > ROWS else ""
    return _table(caption, _labels("Centre", columns + counts), rows, more)


def centre(value: Any) -> str:
    """A centre: its own fields, and its log of the steps."""
    own = record(value.replace(steps=None))
    return own if value.steps is None else own + sequence(value.steps)


def published(value: Any) -> str:
    """A set of published figures: how much there is of what."""
    rows = (
        (label, len(getattr(value, name)))
        for name, label in zip(value._fields, _labels("Published", value._fields), strict=True)
    )
    return _table(_title(type(value)), (), rows)


def vocabulary(value: Vocabulary) -> str:
    """All enumerations with their codes, each to unfold."""
    parts = []
    for enumeration in value:
        rows = (
            [Html(f"<code>{escape(code.value)}</code>"), code.en, code.pl, code.note, code.source]
            for code in enumeration
        )
        body = _table(escape(enumeration.about.meaning), ("code", "English", "Polish", "note", "source"), rows)
        summary = (
            f"<summary>{_title(enumeration)} <code>{escape(enumeration.__name__)}</code> ({len(enumeration)})</summary>"
        )
        parts.append(f"<details>{summary}{body}</details>")
    return "".join(parts)
