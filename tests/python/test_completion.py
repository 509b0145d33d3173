"""What a shell completes: the script is run as bash runs it."""

from __future__ import annotations

import subprocess
import sys

import pytest

import osl

CALL = """
source /dev/stdin <<'SCRIPT'
{script}
SCRIPT
COMP_WORDS=({words}); COMP_CWORD=$(( ${{#COMP_WORDS[@]}} - 1 )); COMPREPLY=()
_osl_without_equals osl
printf '%s\\n' "${{COMPREPLY[@]}}"
"""


@pytest.fixture(scope="module")
def script() -> str:
    done = subprocess.run([sys.executable, "-m", "osl.cli", "completion", "bash"], capture_output=True, check=True)
    return done.stdout.decode()


def completed(script: str, *words: str) -> set[str]:
    quoted = " ".join(f"'{word}'" for word in words)
    done = subprocess.run(["bash", "-c", CALL.format(script=script, words=quoted)], capture_output=True, text=True)
    assert done.stderr == ""
    return set(done.stdout.split())


def test_rules_and_families_are_completed(script: str) -> None:
    rules = {rule.name for rule in osl.rules()}
    assert completed(script, "osl", "check", "--select", "steps.o") == {r for r in rules if r.startswith("steps.o")}
    assert "territory" in completed(script, "osl", "check", "--rule", "terr")
    assert completed(script, "osl", "explain", "register.em") == {"register.empty"}


def test_of_names_separated_by_commas_the_last_is_completed(script: str) -> None:
    assert completed(script, "osl", "check", "--ignore", "steps,register.em") == {"steps,register.empty"}


def test_indicators_enumerations_records_profiles_and_fields_are_completed(script: str) -> None:
    ids = {indicator.id for indicator in osl.indicator_list()}
    assert completed(script, "osl", "indicators", "--only", "I") == ids
    assert "StepStatus" in completed(script, "osl", "terms", "Step")
    assert "CentreSize" in completed(script, "osl", "schema", "Cent")
    assert completed(script, "osl", "check", "--profile", "g") == {"general"}
    assert "structures" in completed(script, "osl", "check", "--require", "st")


@pytest.mark.parametrize("words", [("--format", "="), ("--format", "=", "")])
def test_what_stands_after_an_equals_sign_is_completed(script: str, words: tuple[str, ...]) -> None:
    assert completed(script, "osl", "check", *words) == {form.value for form in osl.ReportForm}
    assert completed(script, "osl", "check", "--format", "=", "sa") == {"sarif"}
