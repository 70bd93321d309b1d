"""The rows of the page of offers: state, title, who, sum, last day."""

from datetime import date

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QFrame,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from models.book.money import spoken
from models.offers.offer_list import OfferCard, OfferState
from ui.fixed_list import FixedList
from ui.guarded import guarded
from ui.look.dates import spoken_day
from ui.look.elided import elided
from ui.look.fonts import font
from ui.look.labels import tip_of
from ui.look.theme import color, px, theme
from ui.offers.pill import paint_pill
from ui.rows_model import RowsModel
from ui.second_click import SecondClick

Index = QModelIndex | QPersistentModelIndex
ROW = 46
_PILL, _SUM, _DAY, _PAD = 118, 116, 138, 14
_MIDDLE = Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | _MIDDLE


class OffersModel(RowsModel[OfferCard]):
    """Offers as they are shown in a list."""

    today = date.min

    def words(self, row: OfferCard) -> str:
        who = ", ".join(part for part in (row.name, row.company) if part)
        return f"{row.called}, {row.title}, {who}"

    def description(self, row: OfferCard) -> str:
        state = row.state(self.today).label
        return f"{state}. {self.money(row)}. {self.last_day(row)}".strip()

    def tip(self, row: OfferCard) -> str:
        return tip_of(row.title)

    def money(self, row: OfferCard) -> str:
        """The total, with cents."""
        return spoken(row.total_minor, row.currency, cents=True)

    def last_day(self, row: OfferCard) -> str:
        """Until when it is valid, or when it was answered."""
        if row.answered_at is not None:
            on = date.fromisoformat(row.answered_at[:10])
            return f"on {spoken_day(on, self.today)}"
        if row.valid_until is None:
            return ""
        until = date.fromisoformat(row.valid_until)
        return f"until {spoken_day(until, self.today)}"


class _Rows(QStyledItemDelegate):
    """Paints one offer."""

    def __init__(self, model: OffersModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model

    @guarded()
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index
    ) -> None:
        row, box = self._model.rows[index.row()], option.rect
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, color("surface.selected"))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(box, color("surface.cardHover"))
        state = row.state(self._model.today)
        paint_pill(painter, box.x() + px(_PAD), box.center().y(), state, state.label)
        inner = box.adjusted(px(_PAD + _PILL), 0, -px(_PAD), 0)
        self._paint_figures(painter, inner, row, state)
        inner.setRight(inner.right() - px(_SUM + _DAY))
        self._paint_words(painter, inner, row)
        painter.setPen(QPen(color("line.subtle"), 1))
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        painter.restore()

    def _paint_figures(
        self, painter: QPainter, box: QRect, row: OfferCard, state: OfferState
    ) -> None:
        painter.setFont(font("bodyStrong"))
        painter.setPen(color("text.primary"))
        sums = QRect(box.right() - px(_SUM + _DAY), box.y(), px(_SUM), box.height())
        painter.drawText(sums, _RIGHT, self._model.money(row))
        painter.setFont(font("detail"))
        late = state is OfferState.EXPIRED or row.is_at_risk(self._model.today)
        painter.setPen(color("state.danger.text" if late else "text.secondary"))
        day = QRect(box.right() - px(_DAY), box.y(), px(_DAY), box.height())
        painter.drawText(day, _RIGHT, self._model.last_day(row))

    def _paint_words(self, painter: QPainter, box: QRect, row: OfferCard) -> None:
        half = box.height() // 2
        above = QRect(box.x(), box.y() + px(5), box.width(), half - px(4))
        below = QRect(box.x(), box.y() + half, box.width(), half - px(4))
        painter.setFont(font("bodyStrong"))
        painter.setPen(color("text.primary"))
        painter.drawText(above, _MIDDLE, elided(row.title, "bodyStrong", above.width()))
        who = ", ".join(part for part in (row.name, row.company) if part)
        said = f"{row.called} · {who}"
        painter.setFont(font("detail"))
        painter.setPen(color("text.secondary"))
        painter.drawText(below, _MIDDLE, elided(said, "detail", below.width()))


class OfferRows(FixedList):
    """The list; Enter or a click opens an offer.

    Signals:
        opened: the id of an offer.
    """

    opened = Signal(object)

    def __init__(self, model: OffersModel, parent: QWidget | None = None) -> None:
        super().__init__(px(ROW), parent=parent)
        self._model = model
        self.setObjectName("offers")
        self.setAccessibleName("Offers")
        self.setProperty("look", "lane")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setSelectionMode(FixedList.SelectionMode.SingleSelection)
        self.setModel(model)
        self.setItemDelegate(_Rows(model, self))
        self._second = SecondClick(self)
        self.clicked.connect(self._open_clicked)
        theme().changed.connect(self._measure)

    def _measure(self) -> None:
        self.set_row_height(px(ROW))

    def _open_clicked(self, at: QModelIndex) -> None:
        self._second.expect()
        self.opened.emit(self._model.rows[at.row()].id)

    @guarded()
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = self.current_id()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and key is not None:
            self.opened.emit(key)
        elif event.text().isalpha() and not event.modifiers():
            event.ignore()
        else:
            super().keyPressEvent(event)
