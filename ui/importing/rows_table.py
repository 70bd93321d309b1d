"""The table of the dry run: each row, what happens to it, and why."""

from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QPainter, QResizeEvent
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

from models.people.kinds import Tier
from ui.guarded import guarded
from ui.importing.preview import UNREADABLE, PreviewRow
from ui.look.elided import elided
from ui.look.fonts import font, metrics
from ui.look.icons import pixmap
from ui.look.labels import shown, tip_of
from ui.look.theme import color, px, theme

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
HEADS = ("Row", "What happens", "Name", "Company", "Why")
WIDTHS = (54, 124)  # pixels at 100 %; the other columns share the rest
SHARES = (34, 28)  # in percent; the last column fills
ROW_HEIGHT = 37
_ROW, _HAPPENS, _NAME = 0, 1, 2

# word, icon, ground, ink
LOOKS = {
    "create": ("Create", "plus", "state.success.soft", "state.success.text"),
    "update": ("Update", "pencil", "accent.soft", "accent.text"),
    "skip": ("Skip", "minus", "surface.sunken", "text.secondary"),
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
        self._all: list[PreviewRow] = []
        self._kind = "all"
        self._tier = Tier.COLD
        self.rows: list[PreviewRow] = []

    def show_rows(self, rows: list[PreviewRow]) -> None:
        """Show another list, in the filter that is on."""
        self._all = rows
        self.show_kind(self._kind)

    def show_kind(self, kind: str) -> None:
        """Show the rows of one kind, or "all"."""
        self._kind = kind
        self.beginResetModel()
        self.rows = [row for row in self._all if kind in ("all", row.kind)]
        self.endResetModel()

    def show_tier(self, tier: Tier) -> None:
        """Say of new people that they go to this tier."""
        self._tier = tier
        last = self.index(len(self.rows) - 1, len(HEADS) - 1)
        self.dataChanged.emit(self.index(0, len(HEADS) - 1), last)

    def text_at(self, index: Index) -> str:
        """What stands in a cell."""
        row = self.rows[index.row()]
        why = row.reason(self._tier)
        cells = (str(row.line), LOOKS[row.kind][0], row.name, row.company, why)
        return cells[index.column()]

    @guarded(otherwise=0)
    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.rows)

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
        if not index.isValid() or index.row() >= len(self.rows):
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
        row = model.rows[index.row()]
        box: QRect = option.rect
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        if selected:
            painter.fillRect(box, color("surface.selected"))
        painter.setPen(color("line.subtle"))
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        if index.column() == _HAPPENS:
            self._tag(painter, box, row.kind)
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
        if strong and model.rows[index.row()].kind == UNREADABLE:
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


class RowsTable(QTableView):
    """The rows; arrows walk through them."""

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
        for column, width in enumerate(WIDTHS):
            self.setColumnWidth(column, px(width))
        rest = max(0, self.viewport().width() - px(sum(WIDTHS)))
        for column, share in enumerate(SHARES, len(WIDTHS)):
            self.setColumnWidth(column, rest * share // 100)

    @guarded()
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_width()
