"""`osl profile`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import osl
from osl.cli import CLEAN, FOUND
from osl.cli._console import emit, fail, say
from osl.cli._custom import load
from osl.cli._errors import in_words
from osl.cli._language import words
from osl.text import decode_errors, in_language, safe, wrap

if TYPE_CHECKING:
    import argparse
    from typing import Literal


def show(arguments: argparse.Namespace) -> int:
    """Prints the profiles that come with the library, or all that one of them or a file amounts to."""
    if arguments.name is None:
        if arguments.format == "json":
            emit([profile.to_dict() for profile in osl.profiles()])
        else:
            for profile in osl.profiles():
                say(f"{profile.id}  {_title(profile.title, arguments.lang)}")
                say(wrap(in_language(profile.meaning, arguments.lang), "    "))
        return CLEAN
    chain = osl.profile_chain(arguments.name, load(arguments.custom))
    if arguments.format == "json":
        emit([profile.to_dict() for profile in chain])
        return CLEAN
    for profile in chain:
        _show(profile, arguments.lang)
    return CLEAN


def _title(title: osl.Title, lang: str) -> str:
    first, second = (title.pl, title.en) if lang == "pl" else (title.en, title.pl)
    return first or second or ""


def _show(profile: osl.Profile, lang: str) -> None:
    extends = f"  ({words('extends', 'rozszerza')} {profile.extends})" if profile.extends else ""
    say(f"{profile.id}  {_title(profile.title, lang)}{extends}")
    if profile.meaning is not None:
        say(wrap(in_language(profile.meaning, lang), "    "))
    labels = {field["name"]: field["label"] for field in osl._core.options()}
    for name, value in profile.request.to_dict().items():
        if name != "settings":
            said = ", ".join(map(str, value)) if isinstance(value, list) else str(value)
            say(f"    {labels[name][lang]}: {said}")
    for setting in profile.request.settings or ():
        say(wrap(f"{setting.rule}: {_changes(setting, lang)} – {setting.reason}", "    "))


def _changes(setting: osl.RuleSetting, lang: str) -> str:
    changes = []
    if setting.on is not None:
        changes.append(words("on", "włączona") if setting.on else words("off", "wyłączona"))
    if setting.severity is not None:
        changes.append(getattr(setting.severity, lang))
    if setting.absent is not None:
        changes.append(f"{words('where not recorded', 'gdy brak zapisu')}: {getattr(setting.absent, lang)}")
    if setting.parameters is not None:
        changes += [f"{name} = {value}" for name, value in setting.parameters.value.items()]
    return ", ".join(changes)


def check(arguments: argparse.Namespace) -> int:
    """Tells what is wrong with each file."""
    custom = load(arguments.custom)
    return max(_check(name, custom, arguments.lang) for name in arguments.files)


def _check(name: str, custom: list[osl.Rule], lang: Literal["pl", "en"]) -> int:
    try:
        osl.profile_chain(name if "/" in name or name.endswith(".json") else f"./{name}", custom)
    except osl.DecodeError as error:
        say(f"{safe(name)}: {words('errors', 'błędy')}: {error.total}")
        say(decode_errors(error.errors, error.total, lang))
        return FOUND
    except (osl.UnknownName, osl.Misuse) as error:
        say(f"{safe(name)}: {in_words(error)}")
        return FOUND
    except OSError as error:
        return fail(in_words(error))
    say(f"{safe(name)}: {words('nothing is wrong', 'wszystko w porządku')}")
    return CLEAN
