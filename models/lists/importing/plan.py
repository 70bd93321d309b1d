"""The dry run: what taking a list over would do, row by row, with nothing written."""

from collections import Counter
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import islice

from models.book.reader import Reader
from models.lists.formats.record import PastTouch, Record

from . import reasons
from .custom_values import Customs, customs_of
from .decisions import NONE, Decision, Decisions, Verdict
from .differing import addition_of, after, compared, how_of
from .entries import Action, Addition, Difference, Entry
from .filed import NOBODY, filed_of
from .filing import Filing, filing_of
from .fingerprints import row_mark, rules_mark
from .joining import join
from .looking_alike import LookingAlike
from .recognising import Recognising
from .rules import Rules

_CHUNK = 2000
_TOLD = 500  # rows between two words about how far it is
AS_IT_IS = Rules()


class Stage(StrEnum):
    """What is being done with the rows."""

    READING = "reading"
    LOOKING = "looking"
    WRITING = "writing"


Tell = Callable[[Stage, int, int], None]
"""Takes what is being done, how many rows are done, and of how many."""


def quiet(_stage: Stage, _done: int, _total: int) -> None:
    """Tell nobody how far it is."""


@dataclass(frozen=True, slots=True)
class Plan:
    """What taking a list over would do.

    Attributes:
        newest: the newest act of the book it was made for.
    """

    entries: Sequence[Entry]
    newest: int = 0

    def of(self, action: Action) -> list[Entry]:
        """The rows that have the action."""
        return [entry for entry in self.entries if entry.action is action]

    def counts(self) -> dict[str, int]:
        """How many rows have each action, by its word."""
        found = Counter(entry.action for entry in self.entries)
        return {action.value: found[action] for action in Action}


def plan(
    reader: Reader,
    records: Sequence[Record],
    rules: Rules = AS_IT_IS,
    decisions: Decisions = NONE,
    *,
    touches: Sequence[PastTouch] = (),
    tell: Tell = quiet,
) -> Plan:
    """What each record would do to the book.

    Whoever is found for sure is updated as the rules say; who only looks like somebody
    waits for a decision. One in the bin stays there, and one who was erased does not
    come back.

    Args:
        rules: what holds for all rows.
        decisions: what was decided about single rows, by their line.
        touches: what the list tells of touches; a row of them that only has a name is
            that of the one person in the book who is called so.
        tell: told how many rows were looked at, now and then.
    """
    planning = _Planning(reader, records, rules, decisions)
    planning.begin(frozenset(touch.line for touch in touches))
    planning.look_alike(tell)
    planning.fill()
    return Plan(planning.entries, newest_act(reader))


def newest_act(reader: Reader) -> int:
    """The number of the newest act, but for the one that is being done."""
    row = reader.one(
        "SELECT max(seq) FROM act WHERE seq IS NOT (SELECT act FROM acting)"
    )
    return int(row[0] or 0) if row else 0


def difference(
    reader: Reader, entry: Entry, rules: Rules, decision: Decision | None = None
) -> list[Difference]:
    """A row beside whom it tells of, or looks most like, part by part.

    A new person stands beside nobody.
    """
    whom = entry.whom or next((one.whom for one in entry.candidates), None)
    if decision is not None and decision.whom is not None:
        whom = decision.whom
    filed = filed_of(reader, [whom] if whom else []).get(whom or 0, NOBODY)
    told = filing_of(entry.record, rules, customs_of(reader, rules))
    how = how_of(rules, decision.fields if decision else {})
    return compared(filed, told, how)


class _Planning:
    """A plan being made."""

    def __init__(
        self,
        reader: Reader,
        records: Sequence[Record],
        rules: Rules,
        decisions: Decisions,
    ) -> None:
        self._reader, self._rules, self._decisions = reader, rules, decisions
        self._records = records
        self.entries: list[Entry] = []

    def begin(self, touched: Collection[int]) -> None:
        """Find for each row whom it tells of for sure, and join rows of one person."""
        under = rules_mark(self._rules)
        marks = [row_mark(record, under) for record in self._records]
        found = Recognising(
            self._reader, self._records, marks, self._decisions, touched
        )
        self.entries = list(map(found.entry, self._records, marks))
        faces = found.faces
        del found, marks  # many are known: they make room for the keys that join
        decided, kept = self._decisions, {Action.CREATE, Action.UPDATE}
        join(
            [
                e
                for e in self.entries
                if e.action in kept and e.record.line not in decided
            ],
            faces,
        )

    def look_alike(self, tell: Tell) -> None:
        """Find for each new person those in the book who look like them."""
        new = [entry for entry in self.entries if entry.action is Action.CREATE]
        there = self._reader.one("SELECT 1 FROM prospect WHERE in_bin_at IS NULL")
        if not new or there is None:
            return
        alike = LookingAlike(self._reader, self._rules.phone_country)
        for done, entry in enumerate(new):
            if done % _TOLD == 0:
                tell(Stage.LOOKING, done, len(new))
            decision = self._decisions.get(entry.record.line)
            if decision is None or decision.verdict is not Verdict.CREATE:
                self._settle(entry, alike, decision)

    def _settle(
        self, entry: Entry, alike: LookingAlike, decision: Decision | None
    ) -> None:
        """Let a row wait for a decision, or do as was decided."""
        entry.candidates = alike.like(entry.record)
        if decision is not None and decision.verdict is Verdict.TWO:
            found = tuple(one.whom for one in entry.candidates)
            entry.others = found if decision.whom is None else (decision.whom,)
            entry.reason = reasons.two(entry.candidates)
        elif not entry.candidates:
            return
        elif decision is None:
            entry.action, entry.reason = (
                Action.DUPLICATE,
                reasons.like(entry.candidates),
            )
        else:
            entry.action, entry.whom = Action.UPDATE, entry.candidates[0].whom

    def fill(self) -> None:
        """Find for each row of somebody in the book what it would write.

        Decided rows stay by themselves, so that several may tell of one person; each
        finds what those before it will have written.
        """
        customs = customs_of(self._reader, self._rules)
        known = [e for e in self.entries if e.action is Action.UPDATE]
        rows_of = Counter(entry.whom for entry in known)
        written: dict[int, Filing] = {}
        waiting = iter(known)
        while chunk := list(islice(waiting, _CHUNK)):
            filed = filed_of(self._reader, (entry.whom or 0 for entry in chunk))
            for entry in chunk:
                whom = entry.whom or 0
                there = written.get(whom) or filed[whom]
                entry.addition = self._addition(entry, there, customs)
                if rows_of[whom] > 1:
                    written[whom] = after(there, entry.addition)
                entry.reason = _reason(entry)

    def _addition(self, entry: Entry, there: Filing, customs: Customs) -> Addition:
        decision = self._decisions.get(entry.record.line)
        how = how_of(self._rules, decision.fields if decision else {})
        told = filing_of(entry.record, self._rules, customs)
        return addition_of(there, told, how)


def _reason(entry: Entry) -> str:
    """Why a row of somebody in the book is an update, or that it is none."""
    assert entry.addition is not None
    if entry.addition.changes:
        return reasons.adds(entry.addition)
    entry.action, entry.addition = Action.SAME, None
    return reasons.NOTHING_NEW
