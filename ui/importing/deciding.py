"""The rows of a dry run with what a person decided about single ones."""

from collections import Counter
from collections.abc import Mapping

from models.lists.importing import reasons
from models.lists.importing.brought import PlannedRow, PlannedRows
from models.lists.importing.decisions import Decision, Verdict
from models.lists.importing.entries import Action
from models.lists.importing.rules import Keep
from models.people.kinds import Tier

UNREADABLE = "unreadable"
DUPLICATE = Action.DUPLICATE.value
KINDS = ("all", "create", "update", "skip", DUPLICATE, UNREADABLE)
_NOTHING: Mapping[str, Keep] = {}
_KIND_OF = {
    Verdict.CREATE: "create",
    Verdict.TWO: "create",
    Verdict.UPDATE: "update",
    Verdict.MERGE: "update",
    Verdict.SKIP: "skip",
}
_NEVER_NEW = {reasons.ERASED, reasons.NAMELESS}
_UNREADABLE = "This row cannot be read; it can only be saved."
_NOBODY = "Nobody in the book looks like this row, so there is nobody to add it to."


class Deciding:
    """What happens to each row: as planned, else as decided.

    Attributes:
        rows: in the order of the file.
        decisions: by the line of the row.
        twins: the places of the rows that looked like somebody when planned.
    """

    def __init__(
        self, planned: PlannedRows, decisions: Mapping[int, Decision] | None = None
    ) -> None:
        self.rows = planned.rows
        self.decisions = dict(decisions or {})
        self.twins = [at for at, row in enumerate(self.rows) if row.candidates]
        self._counts = Counter(map(self.kind, self.rows))

    def kind(self, row: PlannedRow) -> str:
        """What happens: "create", "update", "skip", "duplicate", "unreadable"."""
        if decision := self.decisions.get(row.line):
            return _KIND_OF[decision.verdict]
        return "skip" if row.happens == Action.SAME else row.happens

    def why(self, row: PlannedRow, tier: Tier) -> str:
        """Why it happens, without a full stop."""
        decision = self.decisions.get(row.line)
        if decision is not None:
            return _decided_words(row, decision.verdict)
        if row.happens != Action.CREATE:
            return row.why.rstrip(".")
        if tier is Tier.SUSPECT:
            return "New suspect"
        return f"New prospect, {Tier(row.temperature or tier).label}"

    def count(self, kind: str) -> int:
        """How many rows are of a kind; "all" counts every one."""
        return len(self.rows) if kind == "all" else self._counts[kind]

    @property
    def coming(self) -> int:
        """How many rows would change the book."""
        return self._counts["create"] + self._counts["update"]

    def decide(
        self, row: PlannedRow, verdict: Verdict, fields: Mapping[str, Keep] = _NOTHING
    ) -> str:
        """Why the verdict cannot stand; empty when it was laid down.

        Args:
            fields: what happens to single fields, where not what the rules say.
        """
        if why := self._why_not(row, verdict):
            return why
        self._counts[self.kind(row)] -= 1
        self.decisions.pop(row.line, None)
        if fields or _KIND_OF[verdict] != self.kind(row):
            whom = whom_of(row) if _KIND_OF[verdict] == "update" else None
            self.decisions[row.line] = Decision(verdict, whom, dict(fields))
        self._counts[self.kind(row)] += 1
        return ""

    def _why_not(self, row: PlannedRow, verdict: Verdict) -> str:
        if row.reject is not None:
            return _UNREADABLE
        if verdict in {Verdict.CREATE, Verdict.TWO} and row.why in _NEVER_NEW:
            return row.why
        known = whom_of(row) is not None and row.happens != Action.SKIP
        if verdict in {Verdict.UPDATE, Verdict.MERGE} and not known:
            return row.why if row.happens == Action.SKIP else _NOBODY
        if verdict is Verdict.TWO and not row.candidates:
            return "This row looks like nobody else in the book."
        return ""

    def undecided(self) -> list[int]:
        """The places of the rows that still wait for a decision."""
        return [at for at in self.twins if self.kind(self.rows[at]) == DUPLICATE]

    def next_undecided(self, after: int) -> int | None:
        """The place of the next row to decide, from the beginning again at the end."""
        waiting = self.undecided()
        return next((at for at in waiting if at > after), next(iter(waiting), None))


def whom_of(row: PlannedRow) -> int | None:
    """The prospect that a row tells of, or looks most like."""
    if row.whom is not None:
        return row.whom
    return next((one.whom for one in row.candidates), None)


def called(row: PlannedRow) -> str:
    """Whom a row would be merged into, by name."""
    return row.candidates[0].called if row.candidates else row.name or row.company


def _decided_words(row: PlannedRow, verdict: Verdict) -> str:
    if verdict is Verdict.SKIP:
        return reasons.LEFT_OUT.rstrip(".")
    if verdict is Verdict.TWO:
        return reasons.two(row.candidates).rstrip(".")
    if verdict is Verdict.CREATE:
        return reasons.two(()).rstrip(".")
    return f"Merged into {called(row)}, as you decided"
