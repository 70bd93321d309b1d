"""The rows of the grid: added as they are needed, held against the sheet."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject, Signal

from models.people.contact_plan.next_proposal import propose_next
from models.people.kinds import Channel, Outcome
from models.people.paper_loop.printed import PrintedRow, printed_sheet
from models.people.wall import wall_before
from ui.desk import Desk
from ui.paper_loop.reading import Next
from ui.paper_loop.typed_row import TypedRow
from ui.run.words import follows


class Rows(QObject):
    """What was typed so far, against one sheet.

    Signals:
        lined: a new TypedRow, to be laid out.
        changed: something was typed.
    """

    lined = Signal(object)
    changed = Signal()

    def __init__(
        self, desk: Desk, read_next: Callable[[str], Next | None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._desk, self._read_next = desk, read_next
        self._sheet: dict[int, PrintedRow] = {}
        self._day: date | None = None
        self.rows: list[TypedRow] = []

    def open(self, day: date) -> None:
        """Hold the rows against the sheet of a day; another day begins anew."""
        if day != self._day:
            self.clear()
        self._day = day
        self._sheet = {row.code: row for row in self._desk.ask(printed_sheet, day)}
        if not self.rows:
            self.add()
        for row in self.rows:
            row.show_row(self._behind(row))
            self._renew(row)

    def clear(self) -> None:
        """Empty the grid: no row is left but one without a word."""
        for row in self.rows[1:]:
            for field in (*row.fields.values(), row.who):
                field.hide()
                field.deleteLater()
            row.deleteLater()
        del self.rows[1:]
        for row in self.rows:
            for field in row.fields.values():
                field.clear()
            self._suggest(row)

    def add(self) -> TypedRow:
        """A new row at the foot, its code that of the next row of the paper."""
        row = TypedRow(len(self.rows) + 1, self._read_next, self)
        for other in self.rows:
            other.mark(seen=True)
        self.rows.append(row)
        row.coded.connect(lambda of=row: self._code(of))
        row.changed.connect(lambda of=row: self._renew(of))
        self.lined.emit(row)
        self._suggest(row)
        return row

    def _suggest(self, row: TypedRow) -> None:
        """Write the code that follows the one above, or the first open one."""
        typed = [other.number for other in self.rows if other is not row]
        above = max((code for code in typed if code is not None), default=0)
        if len(self.rows) > 1 and self.rows[-2].number is not None:
            above = self.rows[-2].number or 0
        coming = [
            code
            for code, printed in sorted(self._sheet.items())
            if printed.is_open and code not in typed
        ]
        coming.sort(key=lambda code: (code <= above, code))
        row.code.setText(str(coming[0]) if coming else "")

    def _behind(self, row: TypedRow) -> PrintedRow | None:
        return None if row.number is None else self._sheet.get(row.number)

    def _code(self, row: TypedRow) -> None:
        row.show_row(self._behind(row))
        self._renew(row)

    def _renew(self, row: TypedRow) -> None:
        """Ask what stands in the way, and what follows the outcome."""
        printed, came = row.row, row.outcome
        row.wall, proposal, words = "", None, ""
        if printed is not None and isinstance(came, Outcome):
            channel = channel_of(printed.channel, came)
            wall = self._desk.ask(wall_before, printed.prospect_id, channel)
            year = self._desk.today().year
            row.wall = wall.said_of(printed.called, year) if wall else ""
            proposal = self._desk.ask(
                propose_next,
                printed.prospect_id,
                channel,
                came,
                today=self._desk.today(),
                touched_on=self._day,
                step_id=printed.key_id if printed.kind == "step" else None,
            )
            words = follows(proposal, self._desk.today())
        row.show_proposal(proposal, words)
        row.mark(seen=row is not self.rows[-1])
        self.changed.emit()

    # what it says

    def results(self) -> list[TypedRow]:
        """The rows that can be logged."""
        return [
            row
            for row in self.rows
            if not row.is_empty and not row.trouble() and not self._is_twice(row)
        ]

    def first_wrong(self) -> TypedRow | None:
        """The first row that cannot be logged."""
        return next((row for row in self.rows if self._trouble(row)), None)

    def first_trouble(self, *, every: bool = False) -> str:
        """Why the first wrong row cannot be logged, or "".

        Args:
            every: of the last row too, which may still be typed.
        """
        rows = self.rows if every else self.rows[:-1]
        return next((said for row in rows if (said := self._trouble(row))), "")

    def _trouble(self, row: TypedRow) -> str:
        said = row.trouble()
        if not said and self._is_twice(row):
            said = "It stands further up already."
        if not said:
            return ""
        code = row.code.text().strip()
        return f"Row {code}: {said}" if code else said

    def _is_twice(self, row: TypedRow) -> bool:
        if row.is_empty or row.number is None:
            return False
        above = self.rows[: self.rows.index(row)]
        return any(o.number == row.number and not o.is_empty for o in above)


def channel_of(channel: str, came: object) -> Channel:
    """How a row was touched: a promise or an offer without a way is a call."""
    if channel:
        return Channel(channel)
    return Channel.MEETING if came is Outcome.MET else Channel.CALL
