"""A calendar file cut into its appointments and tasks, however it was folded."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from models.lists.formats.cards.vcard_lines import Property, logical_lines, property_in
from models.lists.formats.unreadable import ROW_LIMIT, Unreadable
from models.lists.formats.words import words

_KINDS = {"VEVENT": "event", "VTODO": "todo"}
_PEOPLE = words("ATTENDEE ORGANIZER CONTACT")
_WANTED = _PEOPLE | words(
    """UID SUMMARY DTSTART DTEND DURATION DUE COMPLETED LOCATION CATEGORIES RRULE STATUS
    DESCRIPTION PERCENT-COMPLETE""",
)
_MOST = 500  # people or categories of one appointment
_LONG = "This calendar has more than 100,000 entries; please split it."


@dataclass(slots=True)
class Part:
    """An appointment or a task: what stands in it, and the line it begins on."""

    line: int
    kind: str
    told: dict[str, list[Property]] = field(default_factory=dict)

    def first(self, name: str) -> Property | None:
        """The first property of the name."""
        return next(iter(self.told.get(name, ())), None)

    def people(self) -> Iterator[Property]:
        """Everyone who takes part, called it or is to be asked about it."""
        for name in ("ATTENDEE", "CONTACT", "ORGANIZER"):
            yield from self.told.get(name, ())


def parts_in(text: str) -> Iterator[Part]:
    """Every appointment and task, those too that are never ended.

    Alarms and whatever else stands inside one are left out.

    Raises:
        Unreadable: there are more than 100,000.
    """
    walk = _Walk()
    count = 0
    for number, line in logical_lines(text):
        if part := walk.past(number, line):
            count += 1
            if count > ROW_LIMIT:
                raise Unreadable(_LONG)
            yield part
    if walk.open:
        yield walk.open


class _Walk:
    """Where in the calendar the walk from line to line is."""

    def __init__(self) -> None:
        self.open: Part | None = None
        self._inside = 0

    def past(self, number: int, line: str) -> Part | None:
        """The part that this line ends, if it ends one."""
        mark = line[:80].strip().upper()
        if mark.startswith("BEGIN:"):
            return self._begin(number, mark[6:].strip())
        if mark.startswith("END:"):
            return self._end(mark[4:].strip())
        if self.open and not self._inside:
            _take(self.open, number, line)
        return None

    def _begin(self, number: int, name: str) -> Part | None:
        kind = _KINDS.get(name)
        if kind is None:
            self._inside += 1
            return None
        done, self.open, self._inside = self.open, Part(number, kind), 0
        return done

    def _end(self, name: str) -> Part | None:
        if name in _KINDS:
            done, self.open, self._inside = self.open, None, 0
            return done
        self._inside = max(self._inside - 1, 0)
        return None


def _take(part: Part, number: int, line: str) -> None:
    told = property_in(number, line)
    if told and told.name in _WANTED:
        there = part.told.setdefault(told.name, [])
        if len(there) < _MOST:
            there.append(told)
