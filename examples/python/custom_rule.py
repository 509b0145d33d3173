"""A rule of one's own, asked beside those of the registry; paired with examples/cpp/custom_rule.cpp.

`osl check --custom examples/python/custom_rule.py FILE` asks it, too.
"""

from __future__ import annotations

import sys

import osl


@osl.rule(
    name="own.scope-on-paper",
    question={
        "pl": "Czy ośrodek, który ma organizatora, ma też dokument z zakresem jego obowiązków?",
        "en": "Does a centre that has an organiser have a document with the scope of duties?",
    },
    why={
        "pl": "Umowa z ośrodkami naszego województwa tego wymaga.",
        "en": "Our agreement with the centres of the voivodeship requires it.",
    },
    message={
        "pl": "brak dokumentu z zakresem obowiązków organizatora",
        "en": "there is no document with the organiser's scope of duties",
    },
    nature="obligation",
    severity="warning",
    needs=["organisers", "acts"],
)
def scope_on_paper(centre: osl.Centre, *, in_force: bool = False) -> osl.Answer | osl.Failure:
    """Whether what step V is about is on paper. Where `in_force` is set, a draft is not enough."""
    if not centre.organisers:
        return osl.Answer.not_applicable
    for act in centre.acts or ():
        if act.kind == "scope_of_duties" and (not in_force or act.standing == "in_force"):
            return osl.Answer.pass_
    return osl.Failure(
        met=f"acts: {len(centre.acts or ())}",
        expected={"pl": "dokument rodzaju „scope_of_duties”", "en": "an act of the kind 'scope_of_duties'"},
        pointer="/acts",
    )


def main(path: str = "examples/data/pilot_2012_reconstructed.json") -> int:
    """Prints what the rule finds, first with drafts and then without; 2 when it has not run."""
    register = osl.read(path)
    asked = osl.check(register, select="own", custom=[scope_on_paper])
    for finding in asked.findings:
        print(f"{finding.centre}: {finding.met}")
    print(asked.summary.en)
    strictly = osl.check(
        register, select="own", custom=[scope_on_paper], parameters={"own.scope-on-paper": {"in_force": True}}
    )
    print(strictly.summary.en)
    return 2 if asked.not_run or strictly.not_run else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
