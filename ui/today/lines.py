"""The lines of Today: what is due, and what became of it while the page is seen."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from models.people.today.values import DueRow, GroupKind, Today

Key = tuple[str, int]


class Part(NamedTuple):
    """One group of lines: its place in the page, its words, its icon."""

    name: str
    title: str
    icon: str
    ink: str


_LOOKS = {
    GroupKind.OVERDUE: ("alarm-clock", "state.danger.text"),
    GroupKind.TODAY: ("sun", "text.secondary"),
    GroupKind.ASAP: ("zap", "text.secondary"),
    GroupKind.WAITING: ("hourglass", "text.secondary"),
}
PARTS = tuple(Part(kind.value, kind.label, *look) for kind, look in _LOOKS.items())


class Line(NamedTuple):
    """One row of Today, and what was done with it in this visit of the page.

    Attributes:
        row: what is due.
        said: what became of it ("Voicemail"), or "" while it is due.
        struck: it is finished; a row that was only put off is not.
    """

    row: DueRow
    said: str = ""
    struck: bool = False

    @property
    def key(self) -> Key:
        """What the line is about, the same over its changes."""
        return self.row.kind, self.row.key_id

    @property
    def is_due(self) -> bool:
        """Whether something is still to be done."""
        return not self.said


Lines = Mapping[str, Sequence[Line]]


def rows_of(today: Today) -> dict[str, tuple[DueRow, ...]]:
    """The rows of a day by the names of their parts."""
    return {group.kind.value: group.rows for group in today.groups}


def unshown(today: Today) -> dict[str, int]:
    """How many are due in each part beside those that are shown."""
    return {group.kind.value: group.count - len(group.rows) for group in today.groups}


def merged(
    shown: Lines, fresh: Mapping[str, Sequence[DueRow]], ended: Mapping[Key, Line]
) -> dict[str, list[Line]]:
    """The lines to show now: what is due, and what ended in this visit in its place.

    Args:
        shown: the lines shown until now.
        fresh: what is due by a new look.
        ended: what was finished or put off in this visit.
    """
    made: dict[str, list[Line]] = {}
    for part in PARTS:
        lines = map(Line, fresh.get(part.name, ()))
        due = [line for line in lines if line.key not in ended]
        made[part.name] = _with_ended(due, shown.get(part.name, ()), ended)
    return made


def _with_ended(
    due: list[Line], old: Sequence[Line], ended: Mapping[Key, Line]
) -> list[Line]:
    """The lines that are due, and those that ended, each behind its old neighbour."""
    if not any(line.key in ended for line in old):
        return due
    places = {line.key: place for place, line in enumerate(due)}
    behind: dict[int, list[Line]] = {}
    last = -1
    for line in old:
        if line.key in ended:
            behind.setdefault(last, []).append(ended[line.key])
        else:
            last = places.get(line.key, last)
    made = behind.get(-1, [])
    for place, line in enumerate(due):
        made += [line, *behind.get(place, ())]
    return made
