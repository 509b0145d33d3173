"""Seats the published margins in 52 centres.

Many registers have the published margins. A list of goals, each met as well as possible before the next is looked at, says
which of them is meant; where several remain, the one whose earlier centres carry what is printed earlier. So one answer
is left, whatever solver, version or seed looks for it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from ortools.sat.python import cp_model

from tools.reconstruct import margins as m

ORGANISERS = range(m.ORGANISER_INSTITUTIONS)
EDUCATORS = range(m.ORGANISER_INSTITUTIONS, m.CENTRES)
SEATS = tuple((group, number) for group in m.GROUPS for number in range(group.most, group.least - 1, -1))
ARRANGEMENTS = tuple(m.WORKLOADS)

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


@dataclass(frozen=True)
class Seat:
    """What the solver decides of a centre: places in the lists of `margins`, None where nothing is indicated."""

    group: m.Group
    trainees: int
    form: int | None
    workload: int | None
    done: tuple[bool, ...]


@dataclass(frozen=True)
class Options:
    """What the claims of docs/reconstruction.md vary."""

    recommended: dict[str, str] | None = None
    reasons_of_step_iv: bool = True


class Pilot:
    """The margins as a model of constraint programming, one Boolean for each centre and thing that it may have."""

    def __init__(self, options: Options | None = None) -> None:
        """Builds the model."""
        options = options or Options()
        self.recommended = m.RECOMMENDED if options.recommended is None else options.recommended
        self.model = cp_model.CpModel()
        every = range(m.CENTRES)
        self.done = [[self._bool() for _ in m.STEPS] for _ in every]
        self.form = [[self._bool() for _ in m.FORMS] for _ in every]
        self.work = [[self._bool() for _ in ARRANGEMENTS] for _ in every]
        self.seat = [[self._bool() for _ in SEATS] for _ in every]
        self._margins()
        self._readings(options)
        self.inverted = [
            {(i, j): self._and_not(self.done[c][j], self.done[c][i]) for j in range(7) for i in range(j)} for c in every
        ]
        self.disordered = [self._any(self.inverted[c].values()) for c in every]
        self.fits = [fit for c in ORGANISERS for fit in self._fits(c)]
        self.agrees = [agrees for c in every for agrees in self._agreements(c)]

    def _bool(self) -> cp_model.IntVar:
        return self.model.new_bool_var("")

    def _any(self, of: Iterable[cp_model.IntVar]) -> cp_model.IntVar:
        result = self._bool()
        self.model.add_max_equality(result, list(of))
        return result

    def both(self, one: cp_model.IntVar, other: cp_model.IntVar) -> cp_model.IntVar:
        """Whether both hold."""
        result = self._bool()
        self.model.add_min_equality(result, [one, other])
        return result

    def _and_not(self, one: cp_model.IntVar, other: cp_model.IntVar) -> cp_model.IntVar:
        result = self._bool()
        self.model.add_min_equality(result, [one, 1 - other])
        return result

    def _margins(self) -> None:
        """What is printed."""
        add = self.model.add
        for c in range(m.CENTRES):
            self.model.add_exactly_one(self.seat[c])
            add(sum(self.form[c]) == self.done[c][m.II])  # one indication for each centre that took step II (C13)
            add(sum(self.work[c]) == self.done[c][m.IV])  # and one for each that took step IV
            for k, (group, _) in enumerate(SEATS):
                if (group.size is None) != (c in EDUCATORS):
                    add(self.seat[c][k] == 0)
        for s, step in enumerate(m.STEPS):
            add(sum(row[s] for row in self.done) == step.done)
        for f, form in enumerate(m.FORMS):
            add(sum(row[f] for row in self.form) == form.indications)
        for w, count in enumerate(m.WORKLOADS.values()):
            add(sum(row[w] for row in self.work) == count)
        for group in m.GROUPS:
            of_group = [(k, number) for k, (g, number) in enumerate(SEATS) if g is group]
            add(sum(number * row[k] for row in self.seat for k, number in of_group) == group.trainees)
            for k, number in of_group:  # "1–3 persons of a centre": that some sent the least, some the most
                if group.size is not None and number in (group.least, group.most):
                    add(sum(row[k] for row in self.seat) >= 1)

    def _readings(self, options: Options) -> None:
        """What the words of the tables say beyond their numbers."""
        add = self.model.add
        of_form = {form.code: f for f, form in enumerate(m.FORMS)}
        animator, club = "animator_in_system_project", "within_integration_club"
        for c in range(m.CENTRES):
            work = dict(zip(ARRANGEMENTS, self.work[c], strict=True))
            form = self.form[c]
            add(form[of_form[animator]] == work[animator])  # the animator of both tables is one person
            add(form[of_form[club]] <= work["with_integration_club"])
            add(form[of_form["none"]] + self.done[c][m.III] <= 1)  # nothing chosen, nothing to write into a statute
            add(work["undecided"] + self.done[c][m.V] <= 1)  # nobody decided on, nobody to write a scope for
        if options.reasons_of_step_iv:  # the reasons printed for IV come from institutions that are to implement
            add(sum(self.done[c][m.IV] for c in ORGANISERS) <= len(ORGANISERS) - len(m.STEPS[m.IV].reasons))
        for c in list(ORGANISERS)[1:]:  # large centres first, then medium, then small: of no meaning but for reading
            add(self._size(c - 1) <= self._size(c))

    def of_size(self, c: int, size: str) -> list[cp_model.IntVar]:
        """The seats of a size."""
        return [self.seat[c][k] for k, (group, _) in enumerate(SEATS) if group.size == size]

    def _size(self, c: int) -> cp_model.LinearExprT:
        return sum(self.of_size(c, "medium")) + 2 * sum(self.of_size(c, "small"))

    def centres_of(self, size: str) -> cp_model.LinearExprT:
        """How many organisers' institutions are of a size."""
        return sum(one for c in ORGANISERS for one in self.of_size(c, size))

    def _fits(self, c: int) -> Iterable[cp_model.IntVar]:
        for size in ("large", "medium", "small"):
            forms = [self.form[c][f] for f, form in enumerate(m.FORMS) if self.recommended.get(form.code) == size]
            fit = self._bool()
            self.model.add(fit <= sum(forms))
            self.model.add(fit <= sum(self.of_size(c, size)))
            yield fit

    def _agreements(self, c: int) -> Iterable[cp_model.IntVar]:
        for workload, codes in AGREEING.items():
            forms = [
                self.form[c][f] for f, form in enumerate(m.FORMS) if form.code in codes and form.standing in ("adopted", None)
            ]
            without = [1 - self.done[c][m.II]] if "" in codes else []
            agrees = self._bool()
            self.model.add(agrees <= sum(forms) + sum(without))
            self.model.add(agrees <= self.work[c][ARRANGEMENTS.index(workload)])
            yield agrees

    def best(self, goal: cp_model.LinearExprT, *, least: bool) -> int:
        """The least or greatest value that a goal can have; the proof is the solver's."""
        (self.model.minimize if least else self.model.maximize)(goal)
        solver = cp_model.CpSolver()
        solver.parameters.num_workers = 1
        solver.parameters.random_seed = 2012
        status = solver.solve(self.model)
        if status != cp_model.OPTIMAL:
            raise RuntimeError(f"no proven optimum: {solver.status_name(status)}")
        self.model.clear_hints()
        for index in range(len(self.model.proto.variables)):
            variable = self.model.get_int_var_from_proto_index(index)
            self.model.add_hint(variable, solver.value(variable))
        return round(solver.objective_value)

    def settle(self, goal: cp_model.LinearExprT, *, least: bool) -> int:
        """Finds the best value of a goal and keeps to it from then on."""
        value = self.best(goal, least=least)
        self.model.add(goal == value)
        return value

    def key(self, c: int) -> cp_model.LinearExprT:
        """A number that says all of a centre: what is printed earlier is less, a step taken is less than one that is not."""
        form = sum((f - len(m.FORMS)) * one for f, one in enumerate(self.form[c])) + len(m.FORMS)
        work = sum((w - len(ARRANGEMENTS)) * one for w, one in enumerate(self.work[c])) + len(ARRANGEMENTS)
        seat = sum(k * one for k, one in enumerate(self.seat[c]))
        steps = sum((1 - one) * 2 ** (6 - s) for s, one in enumerate(self.done[c]))
        return ((seat * (len(m.FORMS) + 1) + form) * (len(ARRANGEMENTS) + 1) + work) * 128 + steps


def read_key(key: int) -> Seat:
    """What a key says."""
    rest, steps = divmod(key, 128)
    rest, work = divmod(rest, len(ARRANGEMENTS) + 1)
    seat, form = divmod(rest, len(m.FORMS) + 1)
    group, trainees = SEATS[seat]
    return Seat(
        group=group,
        trainees=trainees,
        form=form if form < len(m.FORMS) else None,
        workload=work if work < len(ARRANGEMENTS) else None,
        done=tuple(not steps >> (6 - s) & 1 for s in range(7)),
    )


def goals(pilot: Pilot) -> dict[str, Callable[[], int]]:
    """What is wanted of the register beyond the margins, the most important first."""
    everywhere = range(m.CENTRES)
    field_units = next(f for f, form in enumerate(m.FORMS) if form.code == "within_field_units")
    in_small = [pilot.both(pilot.form[c][field_units], one) for c in ORGANISERS for one in pilot.of_size(c, "small")]
    spread = pilot.model.new_int_var(0, m.CENTRES, "")
    sizes = [pilot.centres_of(size) for size in ("large", "medium", "small")]
    for one in sizes:
        for other in sizes:
            pilot.model.add(spread >= one - other)
    most_sent = [row[k] for row in pilot.seat for k, (group, number) in enumerate(SEATS) if number > 2]

    def least(of: cp_model.LinearExprT) -> Callable[[], int]:
        return lambda: pilot.settle(of, least=True)

    def most(of: cp_model.LinearExprT) -> Callable[[], int]:
        return lambda: pilot.settle(of, least=False)

    return {
        "centres out of the official order": least(sum(pilot.disordered)),
        "III without II, V without IV": least(
            sum(pilot.inverted[c][pair] for c in everywhere for pair in ((m.II, m.III), (m.IV, m.V)))
        ),
        "steps taken at educators' institutions": least(sum(one for c in EDUCATORS for one in pilot.done[c])),
        "pairs of steps out of order": least(sum(one for c in everywhere for one in pilot.inverted[c].values())),
        "structures that the model recommends for the size": most(sum(pilot.fits)),
        "arrangements of work that agree with the structure": most(sum(pilot.agrees)),
        "field units in small centres": least(sum(in_small)),
        "difference between the most and the least frequent size": least(spread),
        "centres that sent three": least(sum(most_sent)),
    }


def seats() -> tuple[list[Seat], dict[str, int]]:
    """The seats of the 52 centres, and what each goal came to."""
    pilot = Pilot()
    reached = {name: settle() for name, settle in goals(pilot).items()}
    keys = [pilot.settle(pilot.key(c), least=True) for c in range(m.CENTRES)]
    return [read_key(key) for key in keys], reached
