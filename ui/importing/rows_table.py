"""The table of the dry run: each row, what happens to it, and why."""

from bisect import bisect_left
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from models.lists.importing.brought import PlannedRow
from models.people.kinds import Tier
from ui.guarded import guarded
from ui.importing.deciding import DUPLICATE, UNREADABLE, Deciding
from ui.look.elided import elided
from ui.look.fonts import font, metrics
from ui.look.icons import pixmap
from ui.look.labels import shown, tip_of
from ui.look.theme import color, px, theme

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
HEADS = ("Row", "What happens", "Name", "Company", "Why")
WIDTHS = (46, 116, 126, 140)  # pixels at 100 %, from 640 on; the last column fills
SHARES = (31, 29)  # of name and company in percent of the rest, where it is wide
ROW_HEIGHT = 37
_ROW, _HAPPENS, _NAME = 0, 1, 2
_COMPANY = 3
_WIDE, _NARROW = 400, 500  # pixels at 100 %: of the rest, of all

# word, icon, ground, ink
LOOKS = {
    "create": ("Create", "plus", "state.success.soft", "state.success.text"),
    "update": ("Update", "pencil", "accent.soft", "accent.text"),
    "skip": ("Skip", "minus", "surface.sunken", "text.secondary"),
    DUPLICATE: (
        "Duplicate?",
        "git-merge",
        "state.warning.soft",
        "state.warning.text",
    ),
    UNREADABLE: (
        "Cannot read",
        "triangle-alert",
        "state.danger.soft",
        "state.danger.text",
    ),
}


class RowsModel(QAbstractTableModel):
    """The rows of one list, all of them or those of one kind."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._deciding: Deciding | None = None
        self._kind, self._tier = "all", Tier.COLD
        self._places: Sequence[int] = ()

    def show_rows(self, deciding: Deciding, tier: Tier) -> None:
        """Show another list, in the filter that is on; new people go to the tier."""
        self._deciding, self._tier = deciding, tier
        self.show_kind(self._kind)

    def show_kind(self, kind: str) -> None:
        """Show the rows of one kind as they are now, or "all"."""
        self._kind = kind
        told = self._deciding
        self.beginResetModel()
        if told is None:
            self._places = ()
        elif kind == "all":
            self._places = range(len(told.rows))
        else:
            self._places = [
                at for at, row in enumerate(told.rows) if told.kind(row) == kind
            ]
        self.endResetModel()

    def tell_decided(self, at: int) -> None:
        """Paint the row of this place of the list anew."""
        row = self.row_of(at)
        if row is not None:
            self.dataChanged.emit(self.index(row, 0), self.index(row, len(HEADS) - 1))

    @property
    def rows(self) -> list[PlannedRow]:
        """The rows that are shown."""
        return [self._told.rows[at] for at in self._places]

    def place_of(self, row: int) -> int:
        """The place in the list of a row that is shown."""
        return self._places[row]

    def row_of(self, at: int) -> int | None:
        """The row that shows this place of the list; None where it is not shown."""
        row = bisect_left(self._places, at)
        return row if row < len(self._places) and self._places[row] == at else None

    @property
    def _told(self) -> Deciding:
        assert self._deciding is not None, "rows are shown after a plan"
        return self._deciding

    def kind_at(self, index: Index) -> str:
        """What happens to a row that is shown."""
        return self._told.kind(self._row(index))

    def _row(self, index: Index) -> PlannedRow:
        return self._told.rows[self._places[index.row()]]

    def text_at(self, index: Index) -> str:
        """What stands in a cell."""
        row, column = self._row(index), index.column()
        if column == _HAPPENS:
            return LOOKS[self._told.kind(row)][0]
        if column == len(HEADS) - 1:
            return self._told.why(row, self._tier)
        return (str(row.line), "", row.name, row.company)[column]

    @guarded(otherwise=0)
    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._places)

    @guarded(otherwise=0)
    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(HEADS)

    @guarded(otherwise=None)
    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:  # noqa: ANN401 - Qt's variant
        if orientation is Qt.Orientation.Horizontal:
            if role == Qt.ItemDataRole.DisplayRole:
                return HEADS[section]
            if role == Qt.ItemDataRole.TextAlignmentRole:
                return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return None

    @guarded(otherwise=None)
    def data(
        self,
        index: Index,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:  # noqa: ANN401 - Qt's variant
        if not index.isValid() or index.row() >= len(self._places):
            return None
        text = self.text_at(index)
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return shown(text)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip_of(text)
        return None


class RowPainter(QStyledItemDelegate):
    """Paints a row with its action as a tag of icon and word."""

    @guarded()
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> None:
        model = index.model()
        assert isinstance(model, RowsModel)
        box: QRect = option.rect
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        if selected:
            painter.fillRect(box, color("surface.selected"))
            if index.column() == _ROW:
                mark = QRect(box.left(), box.top(), px(3), box.height())
                painter.fillRect(mark, color("accent.solid"))
        painter.setPen(color("line.subtle"))
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        if index.column() == _HAPPENS:
            self._tag(painter, box, model.kind_at(index))
        else:
            self._text(painter, box, index, model)
        painter.restore()

    def _tag(self, painter: QPainter, box: QRect, kind: str) -> None:
        word, icon_name, ground, ink = LOOKS[kind]
        wide = metrics("caption").horizontalAdvance(word) + px(34)
        high = px(22)
        tag = QRect(box.left() + px(8), box.center().y() - high // 2, wide, high)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color(ground))
        painter.drawRoundedRect(tag, 4, 4)
        mark = pixmap(icon_name, ink, 14)
        painter.drawPixmap(tag.left() + px(6), tag.center().y() - px(7) + 1, mark)
        painter.setFont(font("caption"))
        painter.setPen(color(ink))
        words = tag.adjusted(px(25), 0, 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, word)

    def _text(
        self,
        painter: QPainter,
        box: QRect,
        index: Index,
        model: RowsModel,
    ) -> None:
        column = index.column()
        strong = column == _NAME
        style = "bodyStrong" if strong else "body"
        ink = "text.primary" if strong else "text.secondary"
        if strong and model.kind_at(index) == UNREADABLE:
            style, ink = "body", "state.danger.text"
        inside = box.adjusted(px(16 if column == _ROW else 8), 0, -px(8), 0)
        painter.setFont(font(style))
        painter.setPen(color(ink))
        text = elided(model.text_at(index), style, inside.width())
        painter.drawText(inside, Qt.AlignmentFlag.AlignVCenter, text)

    @guarded(otherwise=QSize())
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        del option, index
        return QSize(px(80), px(ROW_HEIGHT))


KEYS = {
    Qt.Key.Key_C: "create",
    Qt.Key.Key_U: "update",
    Qt.Key.Key_S: "skip",
    Qt.Key.Key_M: "merge",
    Qt.Key.Key_K: "two",
}
_INTO = {Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Return, Qt.Key.Key_Enter}


class RowsTable(QTableView):
    """The rows; arrows walk through them.

    Signals:
        asked: what a key asks for the row: "create", "merge", …, "fields".
    """

    asked = Signal(str)

    def __init__(self, model: RowsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rows")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setStyleSheet("QTableView { border: 0; background: transparent; }")
        self.setModel(model)
        self.setItemDelegate(RowPainter(self))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self._dress()
        theme().changed.connect(self._dress)

    def name_for(self, file: str) -> None:
        """Tell screen readers whose rows these are."""
        self.setAccessibleName(f"Rows of {file}")

    def _dress(self) -> None:
        self.setFont(font("body"))
        head = self.horizontalHeader()
        head.setFont(font("caption"))
        head.setHighlightSections(False)
        head.setFixedHeight(px(34))
        head.setSectionResizeMode(len(HEADS) - 1, QHeaderView.ResizeMode.Stretch)
        self._share_width()
        rows = self.verticalHeader()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(px(ROW_HEIGHT))

    def _share_width(self) -> None:
        wide = self.viewport().width()
        widths = list(map(px, WIDTHS))
        rest = wide - sum(widths[:2])
        if rest > px(_WIDE):
            widths[2:] = (rest * share // 100 for share in SHARES)
        elif wide < px(_NARROW):
            widths[2:] = (rest * 45 // 100, 0)  # the panel beside tells the rest
        self.setColumnHidden(_COMPANY, not widths[_COMPANY])
        for column, width in enumerate(widths):
            self.setColumnWidth(column, width)

    @guarded()
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_width()

    @guarded()
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and (key in KEYS or key in _INTO):
            self.asked.emit(KEYS.get(key, "fields"))
        else:
            super().keyPressEvent(event)
