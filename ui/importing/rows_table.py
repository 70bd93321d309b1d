"""The table of the dry run: each row painted, and walked through by keys."""

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from ui.guarded import guarded
from ui.importing.deciding import UNREADABLE
from ui.importing.rows_model import HEADS, LOOKS, Index, RowsModel
from ui.look.elided import elided
from ui.look.fonts import font, metrics
from ui.look.icons import pixmap
from ui.look.theme import color, px, theme
from ui.look.whole_rows import show_whole_rows

WIDTHS = (46, 116, 126, 140)  # pixels at 100 %, from 640 on; the last column fills
SHARES = (31, 29)  # of name and company in percent of the rest, where it is wide
ROW_HEIGHT = 37
_ROW, _HAPPENS, _NAME = 0, 1, 2
_COMPANY = 3
_WIDE, _NARROW = 400, 500  # pixels at 100 %: of the rest, of all


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
        self.setStyleSheet("QTableView { border: 0; background: transparent; }")
        self.setModel(model)
        self.setItemDelegate(RowPainter(self))
        show_whole_rows(self)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._dress()
        theme().changed.connect(self._dress)

    def name_for(self, file: str) -> None:
        """Tell screen readers whose rows these are."""
        self.setAccessibleName(f"Rows of {file}")

    def _dress(self) -> None:
        self.setFont(font("body"))
        head = self.horizontalHeader()
        head.setFont(font("caption"))
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
