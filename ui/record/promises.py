"""Promises: what is owed both ways, ticked when it is kept."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QFrame,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from models.people.planned import Promised
from models.people.promises import add_promise, keep_promise
from models.people.record import OwedPromise
from ui.desk import Desk
from ui.fixed_list import FixedList
from ui.guarded import guarded
from ui.look.buttons import IconButton
from ui.look.elided import elided
from ui.look.fonts import font, metrics
from ui.look.icons import pixmap
from ui.look.labels import Label, tip_of
from ui.look.theme import color, px, theme
from ui.record.promise_form import PromiseForm
from ui.record.section import Section
from ui.record.words import due_words, promise_name, promise_sentence
from ui.rows_model import RowsModel

Index = QModelIndex | QPersistentModelIndex
_HIGH, _BOX = 44, 16
_MOST_SHOWN = 6
_VCENTER = Qt.AlignmentFlag.AlignVCenter


class PromisesModel(RowsModel[OwedPromise]):
    """Promises; ticking one keeps it."""

    def __init__(self, keep: Callable[[int, bool], None]) -> None:
        super().__init__()
        self._keep = keep
        self.today = date.min

    def words(self, row: OwedPromise) -> str:
        return promise_name(row, self.today)

    def description(self, row: OwedPromise) -> str:
        return promise_sentence(row, self.today)

    def tip(self, row: OwedPromise) -> str:
        return tip_of(row.what)

    @guarded(otherwise=None)
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's variant
        if role == Qt.ItemDataRole.CheckStateRole and index.isValid():
            kept = self.rows[index.row()].kept_at is not None
            return Qt.CheckState.Checked if kept else Qt.CheckState.Unchecked
        return super().data(index, role)

    @guarded(otherwise=False)
    def setData(
        self,
        index: Index,
        value: object,
        role: int = Qt.ItemDataRole.EditRole,
    ) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid():
            return False
        kept = Qt.CheckState(value) == Qt.CheckState.Checked
        self._keep(self.rows[index.row()].id, kept)
        return True

    @guarded(otherwise=Qt.ItemFlag.NoItemFlags)
    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsUserCheckable if index.isValid() else flags


class _PromiseDelegate(QStyledItemDelegate):
    """Tick box, what is owed, by whom since when, and the day it is due."""

    def __init__(self, model: PromisesModel) -> None:
        super().__init__()
        self._model = model

    @guarded()
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index
    ) -> None:
        promise = self._model.rows[index.row()]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = option.rect
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(color("accent.focus"), 2))
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 6, 6)
        _paint_tick(painter, box, kept=promise.kept_at is not None)
        self._paint_words(painter, box, promise)
        painter.restore()

    def _paint_words(self, painter: QPainter, box: QRect, promise: OwedPromise) -> None:
        kept, today = promise.kept_at is not None, self._model.today
        left = box.x() + px(28)
        first = QRect(left, box.y() + px(3), box.right() - left - px(4), px(20))
        due = due_words(promise, today)
        late = not kept and promise.due_on is not None
        late = late and str(promise.due_on) < today.isoformat()
        painter.setFont(font("detail"))
        painter.setPen(color("state.danger.text" if late else "text.secondary"))
        painter.drawText(first, Qt.AlignmentFlag.AlignRight | _VCENTER, due)
        room = first.width() - metrics("detail").horizontalAdvance(due) - px(10)
        what = font("body")
        if kept:
            what = type(what)(what)
            what.setStrikeOut(True)
        painter.setFont(what)
        painter.setPen(color("text.secondary" if kept else "text.primary"))
        painter.drawText(first, _VCENTER, elided(promise.what, "body", room))
        painter.setFont(font("caption"))
        painter.setPen(color("text.secondary"))
        sentence = promise_sentence(promise, today)
        painter.drawText(first.translated(0, px(18)), _VCENTER, sentence)


def _paint_tick(painter: QPainter, box: QRect, *, kept: bool) -> None:
    side = px(_BOX)
    tick = QRect(box.x() + px(4), box.y() + px(5), side, side)
    painter.setPen(QPen(color("line.strong"), 1))
    painter.setBrush(color("accent.solid" if kept else "surface.panel"))
    painter.drawRoundedRect(tick, 4, 4)
    if kept:
        picture = pixmap("check", "text.onAccent", 12)
        painter.drawPixmap(tick.topLeft() + QPoint(px(2), px(2)), picture)


class PromiseList(FixedList):
    """The promises; Space, Enter or a click ticks."""

    def __init__(self, model: PromisesModel) -> None:
        super().__init__(px(_HIGH))
        self._model = model
        self.setObjectName("owed")
        self.setAccessibleName("Promises")
        self.setProperty("look", "lane")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(FixedList.SelectionMode.SingleSelection)
        self.setModel(model)
        self._painter = _PromiseDelegate(model)
        self.setItemDelegate(self._painter)
        theme().changed.connect(self.fit)

    def fit(self) -> None:
        """Be as high as the promises, up to six of them."""
        self.set_row_height(px(_HIGH))
        shown = min(len(self._model.rows), _MOST_SHOWN)
        self.setFixedHeight(shown * px(_HIGH) + 2)

    def tick(self, row: int) -> None:
        """Keep the promise in a row, or open it again."""
        at = self._model.index(row, 0)
        kept = self._model.rows[row].kept_at is not None
        state = Qt.CheckState.Unchecked if kept else Qt.CheckState.Checked
        self._model.setData(at, state, Qt.ItemDataRole.CheckStateRole)

    @guarded()
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        row = self.indexAt(event.position().toPoint()).row()
        if row >= 0 and event.position().x() < px(28):
            self.tick(row)

    @guarded()
    def keyPressEvent(self, event: QKeyEvent) -> None:
        ticking = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() in ticking and self.currentIndex().isValid():
            self.tick(self.currentIndex().row())
        elif event.text().isalpha() and not event.modifiers():
            event.ignore()
        else:
            super().keyPressEvent(event)


class Promises(Section):
    """The promises of one prospect, and a form for one more."""

    def __init__(self, desk: Desk) -> None:
        self._add = IconButton("plus", "Add a promise", object_name="addPromise")
        super().__init__("Promises", self._add)
        self._desk, self._prospect = desk, 0
        self.model = PromisesModel(self._keep)
        self.promises = PromiseList(self.model)
        self._none = Label("Nothing is owed", "detail", "text.secondary")
        self.form = PromiseForm(desk)
        self.form.added.connect(self._take)
        self.form.left.connect(self._leave)
        self._add.clicked.connect(self.form.begin)
        for widget in (self.promises, self._none, self.form):
            self.column.addWidget(widget)

    def show_promises(self, prospect_id: int, promises: Sequence[OwedPromise]) -> None:
        """Show what is owed; a promise being written stays."""
        if prospect_id != self._prospect:
            self.form.hide()
        self._prospect = prospect_id
        self.model.today = self._desk.today()
        self.model.show(promises)
        self.promises.setVisible(bool(promises))
        self._none.setVisible(not promises)
        self.promises.fit()

    def _keep(self, promise_id: int, kept: bool) -> None:  # noqa: FBT001 - as a tick says it
        self._desk.do(keep_promise, promise_id, now=self._desk.now(), kept=kept)

    def _take(self, promise: Promised) -> None:
        now = self._desk.now()
        if self._desk.do(add_promise, self._prospect, promise, now=now):
            self._leave()

    def _leave(self) -> None:
        self.form.hide()
        self._add.setFocus(Qt.FocusReason.OtherFocusReason)
