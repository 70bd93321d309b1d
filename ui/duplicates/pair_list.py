"""The list of pairs: two names, why they are alike, and how sure it is."""

from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from models.lists.duplicates.scoring import Likeness
from models.people.finding import Named
from ui.duplicates.words import score_words, why_words
from ui.fixed_list import FixedList
from ui.guarded import guarded
from ui.look.elided import elided, width_of
from ui.look.fonts import font
from ui.look.theme import color, px, theme
from ui.rows_model import RowsModel

Index = QModelIndex | QPersistentModelIndex
_VCENTER = Qt.AlignmentFlag.AlignVCenter
_HIGH = 58


class PairRow(NamedTuple):
    """A pair in the list; `id` is its number in the last search."""

    id: int
    one: Named
    other: Named
    how: Likeness


class PairRows(RowsModel[PairRow]):
    """The pairs, the likest first."""

    def words(self, row: PairRow) -> str:
        return f"{called(row.one)} and {called(row.other)}"

    def description(self, row: PairRow) -> str:
        return f"{why_words(row.how)}. {score_words(row.how)}"


def called(person: Named) -> str:
    """Person and company, or whichever there is."""
    return ", ".join(part for part in (person.name, person.company) if part)


class _PairPainter(QStyledItemDelegate):
    def __init__(self, model: PairRows) -> None:
        super().__init__()
        self._model = model

    @guarded()
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index
    ) -> None:
        row, box = self._model.rows[index.row()], option.rect
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, color("surface.selected"))
            bar = QRect(box.x(), box.y(), px(3), box.height())
            painter.fillRect(bar, color("accent.solid"))
        painter.fillRect(box.x(), box.bottom(), box.width(), 1, color("line.subtle"))
        inner = box.adjusted(px(14), px(8), -px(12), -px(8))
        half = (inner.width() - px(20)) // 2
        line = inner.height() // 2
        for place, person in enumerate((row.one, row.other)):
            x = inner.x() + place * (half + px(20))
            self._person(painter, QRect(x, inner.y(), half, line), person)
        low = QRect(inner.x(), inner.y() + line, inner.width(), line)
        painter.setFont(font("detail"))
        painter.setPen(color("text.secondary"))
        sure = score_words(row.how)
        wide = width_of(sure, "detail")
        painter.drawText(low, _VCENTER | Qt.AlignmentFlag.AlignRight, sure)
        why = elided(why_words(row.how), "detail", low.width() - wide - px(12))
        painter.drawText(low, _VCENTER, why)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(color("accent.focus"), 2))
            painter.drawRect(box.adjusted(1, 1, -1, -2))

    def _person(self, painter: QPainter, box: QRect, person: Named) -> None:
        name = elided(person.name or person.company, "bodyStrong", box.width())
        painter.setFont(font("bodyStrong"))
        painter.setPen(color("text.primary"))
        painter.drawText(box, _VCENTER, name)
        used = width_of(name, "bodyStrong") + px(8)
        firm = person.company if person.name else ""
        if firm and box.width() - used > px(24):
            painter.setFont(font("body"))
            painter.setPen(color("text.secondary"))
            rest = box.adjusted(used, 0, 0, 0)
            painter.drawText(rest, _VCENTER, elided(firm, "body", rest.width()))


class PairList(FixedList):
    """The pairs; letters are acts on the current one.

    Signals:
        asked: "merge", "two" or "fields".
    """

    asked = Signal(str)

    def __init__(self, model: PairRows) -> None:
        super().__init__(px(_HIGH))
        self.setObjectName("pairs")
        self.setAccessibleName("Possible duplicates")
        self.setModel(model)
        self._painter = _PairPainter(model)
        self.setItemDelegate(self._painter)
        theme().changed.connect(self._fit_rows)

    def _fit_rows(self) -> None:
        self.set_row_height(px(_HIGH))

    @guarded()
    def keyPressEvent(self, event: QKeyEvent) -> None:
        words = {
            Qt.Key.Key_M: "merge",
            Qt.Key.Key_K: "two",
            Qt.Key.Key_Right: "fields",
            Qt.Key.Key_Return: "fields",
            Qt.Key.Key_Enter: "fields",
        }
        word = words.get(Qt.Key(event.key()))
        if word is not None and not event.modifiers():
            self.asked.emit(word)
        else:
            super().keyPressEvent(event)
