"""How a cell of the lines is painted, and the field that opens on it."""

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    QStringListModel,
    Qt,
    Signal,
)
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import (
    QCompleter,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from models.offers.kinds import LinePart
from models.offers.values import LineValues
from ui.guarded import guarded
from ui.look.elided import elided
from ui.look.fonts import font, metrics
from ui.look.icons import pixmap
from ui.look.theme import color, px
from ui.offers.lines_model import LEFT, RIGHT, Column, LinesModel
from ui.offers.words import line_marks

Index = QModelIndex | QPersistentModelIndex
ROW = 40
_PAD = 8
_DASHES = Qt.PenStyle.DashLine
_OPTIONAL = "optional"


class CellField(QLineEdit):
    """The field on a cell; Tab goes on to the next cell, whatever is open below it.

    Signals:
        left: Tab was pressed while known works were listed; whether onward.
    """

    left = Signal(bool)

    @guarded(otherwise=False)
    def focusNextPrevChild(self, onward: bool) -> bool:  # noqa: FBT001 - Qt's own
        known = self.findChild(QCompleter)
        listed = None if known is None else known.popup()
        if listed is not None:
            listed.hide()  # an open list gives its keys past the table to the field
        self.left.emit(onward)
        return True


class LineCells(QStyledItemDelegate):
    """Paints a cell and opens a field on it.

    Signals:
        typing: the cell and the text in its field, at every key.
    """

    typing = Signal(object, str)

    def __init__(self, model: LinesModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._lines = model

    @guarded()
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index
    ) -> None:
        model = self._lines
        line, column = model.lines[index.row()], Column(index.column())
        painter.save()
        box = option.rect
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, color("surface.selected"))
            if column is Column.GRIP:
                edge = QRect(box.left(), box.top(), px(3), box.height())
                painter.fillRect(edge, color("accent.solid"))
        if column is Column.GRIP:
            picture = pixmap("grip-vertical", "text.tertiary", 14)
            painter.drawPixmap(box.x() + px(7), box.center().y() - px(6), picture)
        elif column is Column.WORK:
            self._paint_work(painter, box, line)
        else:
            strong = column is Column.AMOUNT and not line.optional
            painter.setFont(font("bodyStrong" if strong else "body"))
            quiet = line.optional or column in {Column.UNIT, Column.TAX}
            painter.setPen(color("text.secondary" if quiet else "text.primary"))
            inner = box.adjusted(px(2), 0, -px(_PAD), 0)
            name = "bodyStrong" if strong else "body"
            words = elided(model.text(index.row(), column), name, inner.width())
            painter.drawText(inner, RIGHT, words)
        painter.setPen(QPen(color("line.subtle"), 1))
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        painter.restore()

    def _paint_work(self, painter: QPainter, box: QRect, line: LineValues) -> None:
        inner = box.adjusted(px(_PAD) - 2, 0, -px(_PAD), 0)
        quiet = line.optional or line.part is LinePart.NOTE
        name = "body" if quiet else "bodyStrong"
        chips = [(mark, self._chip_width(mark)) for mark in line_marks(line)]
        room = inner.width() - sum(wide + px(8) for _mark, wide in chips)
        words = elided(line.work or "What is done?", name, max(room, px(40)))
        painter.setFont(font(name))
        said = "text.primary" if line.work and not quiet else "text.secondary"
        painter.setPen(color(said))
        painter.drawText(inner, LEFT, words)
        x = inner.x() + metrics(name).horizontalAdvance(words) + px(8)
        for mark, wide in chips:
            chip = QRect(x, inner.center().y() - px(8), wide, px(17))
            self._paint_chip(painter, chip, mark)
            x += wide + px(8)

    def _chip_width(self, mark: str) -> int:
        tick = px(14) if mark == _OPTIONAL else 0
        return metrics("caption").horizontalAdvance(mark) + px(14) + tick

    def _paint_chip(self, painter: QPainter, box: QRect, mark: str) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(color("line.strong"), 1, _DASHES))
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setPen(QPen(color("text.secondary"), 1))
        left = px(6)
        if mark == _OPTIONAL:
            side = px(8)
            tick = QRectF(box.x() + px(6), box.center().y() - side / 2, side, side)
            painter.drawRoundedRect(tick, 2, 2)
            left = px(20)
        painter.setFont(font("caption"))
        painter.drawText(box.adjusted(left, 0, 0, 0), LEFT, mark)
        painter.restore()

    @guarded(otherwise=QSize(40, ROW))
    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(px(40), px(ROW))

    def createEditor(
        self, parent: QWidget, _option: QStyleOptionViewItem, index: Index
    ) -> QWidget:
        field = CellField(parent)
        field.setObjectName("cell")
        field.setFont(font("body"))
        field.setAccessibleName(str(index.data(Qt.ItemDataRole.AccessibleTextRole)))
        if index.column() != Column.WORK:
            field.setAlignment(Qt.AlignmentFlag.AlignRight)
        key = (index.row(), index.column())
        if key in self._lines.unfinished:
            field.setProperty("look", "wrong")
        kept = QPersistentModelIndex(index)
        field.textEdited.connect(lambda text: self.typing.emit(kept, text))
        if index.column() == Column.WORK:
            self._offer_known(field)
            field.left.connect(lambda onward: self._leave(field, onward=onward))
        return field

    def _leave(self, field: QLineEdit, *, onward: bool) -> None:
        hints = QStyledItemDelegate.EndEditHint
        self.commitData.emit(field)
        self.closeEditor.emit(
            field, hints.EditNextItem if onward else hints.EditPreviousItem
        )

    def _offer_known(self, field: QLineEdit) -> None:
        """Let a work that was offered before be taken as it was."""
        known = QCompleter(field)
        known.setModel(QStringListModel(list(self._lines.known), known))
        known.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        known.setFilterMode(Qt.MatchFlag.MatchContains)
        field.setCompleter(known)

    @guarded()
    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, _index: Index
    ) -> None:
        editor.setGeometry(option.rect.adjusted(1, px(3), -1, -px(4)))

    @guarded()
    def setEditorData(self, editor: QWidget, index: Index) -> None:
        assert isinstance(editor, QLineEdit)
        if editor.isModified():
            return  # what is being typed outlives a change elsewhere
        editor.setText(str(index.data(Qt.ItemDataRole.EditRole)))
        editor.selectAll()

    @guarded()
    def setModelData(self, editor: QWidget, model: object, index: Index) -> None:
        assert isinstance(editor, QLineEdit)
        assert isinstance(model, LinesModel)
        model.setData(index, editor.text())
