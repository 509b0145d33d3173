"""Seats the published margins in 52 centres.

Centres are alike until something is said of them, so the model counts how many centres there are of each kind (size,
steps taken, form of structure, arrangement of work) instead of naming them. Many registers have the published margins.
A list of goals, each met as well as possible before the next is looked at, says which of them is meant; where several
remain, the one that has more of what stands first (see `Pilot.settle_kinds`). So one answer is left, whatever solver,
version or seed looks for it.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from ortools.sat.python import cp_model
from tools.reconstruct import margins as m

# Which arrangement of work goes with which form of structure: our judgement, a goal and not a margin.
# "" stands for a centre that took step IV and not step II.
AGREEING = {
    "exclusive": {"department", "team", "section", "cell", "unit", "independent_post"},
    "additional_duty": {"function", "none", ""},
    "reduced_caseload": {"within_field_units"},
    "with_integration_club": {"within_integration_club"},
    "animator_in_system_project": {"animator_in_system_project"},
    "undecided": {"none"},
}
NAMED_BY_READINGS = {"none", "animator_in_system_project", "within_integration_club", "within_field_units"}


class FormClass(NamedTuple):
    """Rows of table A that margins, readings and goals treat alike."""

    recommended: str  # for which size, or ""
    agrees: frozenset[str]  # with which arrangements of work
    code: str  # or "", where nothing asks for it


class Kind(NamedTuple):
    """All that margins, readings and goals know of a centre."""

    size: str  # of an organisers' institution; "" is an educators' institution
    done: tuple[bool, ...]
    form: FormClass | None
    work: str | None  # an arrangement; "" for those that agree with no form in particular


Weight = Callable[[Kind], int]  # what a centre of a kind adds to a sum
Peaks = list[list[Weight]]  # of each inner list the greatest sum; of these the sum


def form_class(form: m.Form, recommended: dict[str, str]) -> FormClass:
    """The class of a row of table A; what is only planned or informal agrees with no arrangement."""
    firm = form.standing in ("adopted", None)
    agrees = frozenset(work for work, codes in AGREEING.items() if firm and form.code in codes)
    return FormClass(recommended.get(form.code, ""), agrees, form.code if form.code in NAMED_BY_READINGS else "")


def work_class(work: str) -> str:
    """The class of an arrangement of work."""
    return work if work in AGREEING else ""


def inversions(kind: Kind) -> list[tuple[int, int]]:
    """The pairs of steps of which the later is taken and the earlier is not."""
    return [(i, j) for j in range(7) for i in range(j) if kind.done[j] and not kind.done[i]]


def fits(kind: Kind) -> bool:
    """Whether the model recommends the form for the size."""
    return kind.form is not None and kind.size != "" and kind.form.recommended == kind.size


def agrees(kind: Kind) -> bool:
    """Whether arrangement of work and structure agree."""
    if kind.form is None:
        return kind.work is not None and "" in AGREEING.get(kind.work, ())
    return kind.work in kind.form.agrees


def readable(kind: Kind) -> bool:
    """Whether a centre can be so: what the words of the tables say beyond their numbers."""
    form, work = kind.form.code if kind.form else "", kind.work
    if (form == "animator_in_system_project") != (work == "animator_in_system_project"):
        return False  # the animator of both tables is one person
    if form == "within_integration_club" and work not in (None, "with_integration_club"):
        return False
    if form == "none" and kind.done[m.III]:
        return False  # nothing chosen, nothing to write into a statute
    return not (work == "undecided" and kind.done[m.V])  # nobody decided on, nobody to write a scope for


def bounds_of_centres(group: m.Group) -> tuple[int, int]:
    """How many centres can send a group, if some send the least that is printed and some the most."""
    others = group.trainees - group.least - group.most
    return 2 + -(-others // group.most), 2 + others // group.least


@dataclass
class Pilot:
    """The margins and readings as a model of constraint programming: one count for each kind of centre."""

    recommended: dict[str, str] = field(default_factory=lambda: dict(m.RECOMMENDED))
    reasons_of_step_iv: bool = True
    kinds: list[Kind] = field(init=False)
    constraints: list[tuple[Weight, int, int]] = field(init=False, default_factory=list)
    flat: list[tuple[Peaks, int]] = field(init=False, default_factory=list)
    witness: dict[Kind, int] = field(init=False, default_factory=dict)  # the last solution keeps to all that is settled

    def __post_init__(self) -> None:
        """Collects kinds and constraints."""
        self.kinds = list(self._all_kinds())
        self._margins()
        if self.reasons_of_step_iv:  # the reasons printed for IV come from institutions that are to implement
            most = m.ORGANISER_INSTITUTIONS - len(m.STEPS[m.IV].reasons)
            self.constraints.append((lambda k: int(k.size != "" and k.done[m.IV]), 0, most))

    def _all_kinds(self) -> Iterator[Kind]:
        forms = dict.fromkeys(form_class(form, self.recommended) for form in m.FORMS)
        works = dict.fromkeys(work_class(work) for work in m.WORKLOADS)
        steps = list(itertools.product((True, False), repeat=7))
        for size, done in itertools.product([group.size or "" for group in m.GROUPS], steps):
            for form in forms if done[m.II] else [None]:  # one indication for each centre that took step II (C13)
                for work in works if done[m.IV] else [None]:  # and one for each that took step IV
                    if readable(kind := Kind(size, done, form, work)):
                        yield kind

    def _margins(self) -> None:
        """What is printed."""

        def exactly(weight: Weight, count: int) -> None:
            self.constraints.append((weight, count, count))

        exactly(lambda k: k.size != "", m.ORGANISER_INSTITUTIONS)
        exactly(lambda k: k.size == "", m.EDUCATOR_INSTITUTIONS)
        for s, step in enumerate(m.STEPS):
            exactly(lambda k, s=s: k.done[s], step.done)  # type: ignore[misc]
        of_form: dict[FormClass, int] = {}
        for form in m.FORMS:
            key = form_class(form, self.recommended)
            of_form[key] = of_form.get(key, 0) + form.indications
        for key, count in of_form.items():
            exactly(lambda k, key=key: k.form == key, count)  # type: ignore[misc]
        of_work: dict[str, int] = {}
        for work, count in m.WORKLOADS.items():
            of_work[work_class(work)] = of_work.get(work_class(work), 0) + count
        for name, count in of_work.items():
            exactly(lambda k, name=name: k.work == name, count)  # type: ignore[misc]
        for group in m.GROUPS:
            if group.size is not None:
                least, most = bounds_of_centres(group)
                self.constraints.append((lambda k, size=group.size: k.size == size, least, most))  # type: ignore[misc]

    def best(self, goal: Weight | Peaks, *, least: bool) -> int:
        """The least or greatest value of a goal: of a weight's sum over all centres; the least of a sum of peaks."""
        model = cp_model.CpModel()
        counts = [model.new_int_var(0, m.CENTRES, "") for _ in self.kinds]

        def total(weight: Weight) -> cp_model.LinearExpr:
            some = [(count, w) for count, kind in zip(counts, self.kinds, strict=True) if (w := int(weight(kind)))]
            return cp_model.LinearExpr.weighted_sum([count for count, _ in some], [w for _, w in some])

        def sum_of(peaks: Peaks) -> cp_model.LinearExpr:
            highest = [model.new_int_var(0, m.CENTRES, "") for _ in peaks]
            for high, weights in zip(highest, peaks, strict=True):
                for weight in weights:
                    model.add(high >= total(weight))
            return cp_model.LinearExpr.sum(highest)

        for weight, low, high in self.constraints:
            model.add_linear_constraint(total(weight), low, high)
        for peaks, high in self.flat:
            model.add(sum_of(peaks) <= high)
        value = total(goal) if callable(goal) else sum_of(goal)
        if least:
            model.minimize(value)
        else:
            model.maximize(value)
        solver = cp_model.CpSolver()
        solver.parameters.num_workers = 1
        solver.parameters.random_seed = 2012
        solver.parameters.cp_model_presolve = False  # four times as fast for a model like this one
        solver.parameters.linearization_level = 2
        status = solver.solve(model)
        if status != cp_model.OPTIMAL:
            raise RuntimeError(f"no proven optimum: {solver.status_name(status)}")
        self.witness = {k: n for k, count in zip(self.kinds, counts, strict=True) if (n := solver.value(count))}
        return round(solver.objective_value)

    def settle(self, goal: Weight | Peaks, *, least: bool = True) -> int:
        """Finds the best value of a goal and keeps to it from then on."""
        value = self.best(goal, least=least)
        if callable(goal):
            self.constraints.append((goal, value, value))
        else:
            self.flat.append((goal, value))
        return value

    def settle_kinds(self) -> list[Kind]:
        """Of what is still possible, the centres that stand first.

        Asked in turn of size (large, medium, small, educators' institution), each step from I to VII (taken, not
        taken), form and arrangement (as printed): how many centres can at most have the first value, then the second,
        and so on, within each set of centres that are alike so far.
        """
        attributes: list[Callable[[Kind], object]] = [lambda k: k.size]
        attributes += [lambda k, s=s: k.done[s] for s in range(7)]  # type: ignore[misc]
        attributes += [lambda k: k.form, lambda k: k.work]
        alike: list[tuple[tuple[object, ...], int]] = [((), m.CENTRES)]
        for depth, attribute in enumerate(attributes):
            finer: list[tuple[tuple[object, ...], int]] = []
            for begin, count in alike:
                finer += [((*begin, value), n) for value, n in self._split(begin, count, attributes[:depth], attribute)]
            alike = finer
            known = {begin for begin, _ in alike}
            self.kinds = [k for k in self.kinds if tuple(a(k) for a in attributes[: depth + 1]) in known]
        kind_of = {tuple(a(k) for a in attributes): k for k in self.kinds}
        return [kind_of[begin] for begin, count in alike for _ in range(count)]

    def _split(
        self,
        begin: tuple[object, ...],
        count: int,
        before: Sequence[Callable[[Kind], object]],
        attribute: Callable[[Kind], object],
    ) -> Iterator[tuple[object, int]]:
        """How the centres of one set divide by one more attribute."""
        of_set = [k for k in self.kinds if tuple(a(k) for a in before) == begin]
        for value in dict.fromkeys(attribute(k) for k in of_set):
            if count == 0:
                gone = {k for k in of_set if attribute(k) == value}
                self.kinds = [k for k in self.kinds if k not in gone]
                continue
            having = {k for k in of_set if attribute(k) == value}
            weight: Weight = lambda k, having=having: k in having  # type: ignore[misc]  # noqa: E731
            n = sum(self.witness.get(k, 0) for k in having)
            if n < count:  # no more than all of the set can have it
                n = self.best(weight, least=False)
            if n:
                self.constraints.append((weight, n, n))
                yield value, n
            else:
                self.kinds = [k for k in self.kinds if k not in having]
            count -= n


def settle_goals(pilot: Pilot) -> dict[str, int]:
    """What is wanted of the register beyond the margins, the most important first; and what it comes to."""
    partial = {(m.II, m.III), (m.IV, m.V)}
    sizes = [group.size for group in m.GROUPS if group.size]
    of_sizes: list[Weight] = [lambda k, z=z: k.size == z for z in sizes]  # type: ignore[misc]
    steps_of_sizes: Peaks = [
        [lambda k, z=z, s=s: k.size == z and k.done[s] for z in sizes]  # type: ignore[misc]
        for s in range(7)
    ]
    return {
        "centres out of the official order": pilot.settle(lambda k: bool(inversions(k))),
        "III without II, V without IV": pilot.settle(lambda k: len(partial & set(inversions(k)))),
        "steps taken at educators' institutions": pilot.settle(lambda k: sum(k.done) if k.size == "" else 0),
        "pairs of steps out of order": pilot.settle(lambda k: len(inversions(k))),
        "structures recommended for the centre's size": pilot.settle(fits, least=False),
        "centres of the most frequent size": pilot.settle([of_sizes]),
        "step by step, centres of the size that took it most": pilot.settle(steps_of_sizes),
        "arrangements of work that agree with the structure": pilot.settle(agrees, least=False),
        "field units in small centres": pilot.settle(
            lambda k: k.size == "small" and k.form is not None and k.form.code == "within_field_units"
        ),
    }
