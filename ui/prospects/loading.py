"""Reading everybody in pieces, so that the first rows stand at once."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from models.people.finding import Named, names, prospect_rows
from ui.desk import Desk
from ui.prospects.rows import ProspectRows

_FIRST, _PIECE = 200, 1_000


class Loading(QObject):
    """Fills the rows of the table: the first of them now, the rest turn by turn."""

    def __init__(
        self, desk: Desk, rows: ProspectRows, told: Callable[[], None]
    ) -> None:
        """Make one that has nothing to do yet.

        Args:
            desk: where to ask.
            rows: what to fill.
            told: called after the first piece, the last, and each one that is filtered.
        """
        super().__init__(rows)
        self._desk, self._rows, self._told = desk, rows, told
        self._waiting: list[int] = []
        self._clock = QTimer(self)
        self._clock.setInterval(0)
        self._clock.timeout.connect(self._go_on)

    def begin(self) -> None:
        """Show the first rows by name; the others follow."""
        everyone = sorted(self._desk.ask(names), key=_by_name)
        self._waiting = [person.id for person in everyone]
        self._rows.show_all([])
        self._take(_FIRST)
        if self._waiting:
            self._clock.start()

    def is_loading(self) -> bool:
        """Whether rows are still missing."""
        return bool(self._waiting)

    def finish(self) -> None:
        """Read all that is missing now."""
        self._clock.stop()
        if self._waiting:
            rows = self._desk.ask(prospect_rows, self._waiting)
            self._waiting = []
            self._rows.show_rest(rows)
            self._told()

    def _go_on(self) -> None:
        self._take(_PIECE)
        if not self._waiting:
            self._clock.stop()

    def _take(self, count: int) -> None:
        piece, self._waiting = self._waiting[:count], self._waiting[count:]
        found = {row.id: row for row in self._desk.ask(prospect_rows, piece)}
        self._rows.add_sorted([found[key] for key in piece if key in found])
        if not self._waiting or count == _FIRST or self._rows.is_filtered:
            self._told()


def _by_name(person: Named) -> tuple[bool, str, str, int]:
    name = (person.name or person.company).casefold()
    return not name, name, person.company.casefold(), person.id
