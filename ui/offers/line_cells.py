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

from ui.guarded import guarded
from ui.look.elided import elided
from ui.look.fonts import font, metrics
from ui.look.icons import pixmap
from ui.look.theme import color, px
from ui.offers.lines_model import LEFT, RIGHT, Column, LinesModel

Index = QModelIndex | QPersistentModelIndex
ROW = 40
_PAD = 8
_DASHES = Qt.PenStyle.DashLine


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
            self._paint_work(painter, box, line.work, optional=line.optional)
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

    def _paint_work(
        self, painter: QPainter, box: QRect, work: str, *, optional: bool
    ) -> None:
        inner = box.adjusted(px(_PAD) - 2, 0, -px(_PAD), 0)
        name = "body" if optional else "bodyStrong"
        chip = metrics("caption").horizontalAdvance("optional") + px(28)
        room = inner.width() - (chip + px(8) if optional else 0)
        words = elided(work or "What is done?", name, room)
        painter.setFont(font(name))
        said = "text.primary" if work and not optional else "text.secondary"
        painter.setPen(color(said))
        painter.drawText(inner, LEFT, words)
        if optional:
            x = inner.x() + metrics(name).horizontalAdvance(words) + px(8)
            self._paint_optional(
                painter, QRect(x, inner.center().y() - px(8), chip, px(17))
            )

    def _paint_optional(self, painter: QPainter, box: QRect) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(color("line.strong"), 1, _DASHES))
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setPen(QPen(color("text.secondary"), 1))
        side = px(8)
        tick = QRectF(box.x() + px(6), box.center().y() - side / 2, side, side)
        painter.drawRoundedRect(tick, 2, 2)
        painter.setFont(font("caption"))
        painter.drawText(box.adjusted(px(20), 0, 0, 0), LEFT, "optional")
        painter.restore()

    @guarded(otherwise=QSize(40, ROW))
    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(px(40), px(ROW))

    def createEditor(
        self, parent: QWidget, _option: QStyleOptionViewItem, index: Index
    ) -> QWidget:
        field = QLineEdit(parent)
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
        return field

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
        editor.setText(str(index.data(Qt.ItemDataRole.EditRole)))
        editor.selectAll()

    @guarded()
    def setModelData(self, editor: QWidget, model: object, index: Index) -> None:
        assert isinstance(editor, QLineEdit)
        assert isinstance(model, LinesModel)
        model.setData(index, editor.text())
