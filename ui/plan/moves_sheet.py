"""Everybody who would move, from when to when."""

from datetime import date
from typing import NamedTuple

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QVBoxLayout, QWidget

from models.people.contact_plan.preview import PlanPreview
from ui.fixed_list import FixedList
from ui.look.elided import elided, width_of
from ui.look.pictures import write_middle
from ui.look.theme import color, px
from ui.plan.tall_sheet import TallSheet
from ui.plan.words import from_to
from ui.row_marks import Marks
from ui.rows_model import RowsModel

_ROW, _WIDE, _MOST = 30, 480, 14  # rows that are seen at once
_HINT = "Steps that you planned by hand stay, and so do those due already."


class MoveRow(NamedTuple):
    """One who moves."""

    id: int
    name: str
    days: str


class MovesModel(RowsModel[MoveRow]):
    """Who moves, the earliest new day first."""

    def words(self, row: MoveRow) -> str:
        return f"{row.name}, {row.days}"


class MovesList(FixedList):
    """A name at the left, the two days at the right."""

    def __init__(self) -> None:
        super().__init__(px(_ROW))
        self.setObjectName("moves")
        self.setProperty("look", "lane")
        self.setSelectionMode(FixedList.SelectionMode.SingleSelection)

    def paint_row(self, painter: QPainter, box: QRect, row: int, marks: Marks) -> None:
        move: MoveRow = self.rows_shown().rows[row]
        if marks.focused or marks.selected:
            painter.fillRect(box, color("surface.selected"))
        painter.fillRect(box.x(), box.bottom(), box.width(), 1, color("line.subtle"))
        middle, wide = box.center().y(), width_of(move.days, "body")
        x = box.right() - px(12) - wide
        painter.setPen(color("text.secondary"))
        write_middle(painter, x, middle, move.days, "body")
        painter.setPen(color("text.primary"))
        name = elided(move.name, "bodyStrong", x - box.left() - px(20))
        write_middle(painter, box.left() + px(8), middle, name, "bodyStrong")


class MovesSheet(TallSheet):
    """The list behind the preview."""

    def __init__(self, host: QWidget) -> None:
        super().__init__(host, "Who moves", _HINT, _WIDE)
        self.setObjectName("movesSheet")
        column = QVBoxLayout(self.inside)
        column.setContentsMargins(0, 0, 0, 0)
        self.list = MovesList()
        self.rows = MovesModel(self)
        self.list.setModel(self.rows)
        column.addWidget(self.list)

    def ask(self, seen: PlanPreview, today: date) -> None:
        """Show who moves by this preview."""
        rows = [
            MoveRow(place, move.name, from_to(move.from_on, move.to_on, today))
            for place, move in enumerate(seen.moves)
        ]
        self.rows.show(rows)
        self.list.setAccessibleName(f"Who moves, {len(rows):,}")
        self.list.set_row_height(px(_ROW))
        self.list.setFixedHeight(px(_ROW) * min(_MOST, max(1, len(rows))) + px(4))
        self.open_over(self.list)
