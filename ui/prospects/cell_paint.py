"""How a cell of the prospects table is painted."""

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from models.people.kinds import Channel, Tier
from models.people.limits import target_in
from models.people.table_rows import ProspectRow
from ui.guarded import guarded
from ui.look.elided import elided
from ui.look.fonts import font, metrics
from ui.look.icons import pixmap
from ui.look.painters import (
    CHANNEL_ICONS,
    paint_holder,
    paint_silence,
    paint_tier_badge,
)
from ui.look.pips import PIPS, paint_pips
from ui.look.theme import color, px
from ui.prospects.columns import Column, silence_of, silence_words, step_words
from ui.prospects.table_model import ProspectTable
from ui.rows_model import Index

_EDGE = 8
_VCENTER = Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_TONES = {
    "late": ("state.danger.text", "bodyStrong"),
    "today": ("accent.text", "bodyStrong"),
    "none": ("state.warning.text", "body"),
    "": ("text.secondary", "body"),
}


class CellDelegate(QStyledItemDelegate):
    """Paints every cell, reading the row itself and not role by role."""

    def __init__(self, table: ProspectTable) -> None:
        super().__init__()
        self._table = table

    @guarded()
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index
    ) -> None:
        box, row = option.rect, self._table.row_at(index)
        state, flag = option.state, QStyle.StateFlag
        if state & flag.State_Selected:
            painter.fillRect(box, color("surface.selected"))
        painter.fillRect(box.x(), box.bottom(), box.width(), 1, color("line.subtle"))
        inside = box.adjusted(px(_EDGE), 0, -px(_EDGE), -1)
        self._paint_cell(painter, inside, row, self._table.columns[index.column()])
        if state & flag.State_HasFocus:
            painter.setPen(QPen(color("accent.focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(box.adjusted(1, 1, -1, -2))

    def _paint_cell(
        self, painter: QPainter, box: QRect, row: ProspectRow, column: Column
    ) -> None:
        middle, key = box.center().y(), column.key
        if key == "tier":
            painter.save()
            painter.setClipRect(box)
            paint_tier_badge(painter, box.x(), middle, Tier(row.tier))
            painter.restore()
        elif key == "pips":
            target = target_in(Tier(row.tier), self._table.limits)
            _paint_pips(painter, box, row, target)
        elif key == "step":
            self._paint_step(painter, box, row)
        elif key == "silence":
            self._paint_silence(painter, box, row)
        elif key == "holder":
            side = px(20)
            lying = QRect(box.x(), middle - side // 2, side, side)
            if row.holder_initials:
                paint_holder(painter, lying, row.holder_initials, row.holder_hat)
        else:
            self._paint_words(painter, box, row, column)

    def _paint_words(
        self, painter: QPainter, box: QRect, row: ProspectRow, column: Column
    ) -> None:
        style = "bodyStrong" if column.key == "name" else "body"
        strong = column.key in {"name", "value"}
        painter.setFont(font(style))
        painter.setPen(color("text.primary" if strong else "text.secondary"))
        words = elided(column.words(row, self._table.today), style, box.width())
        painter.drawText(box, _RIGHT if column.right else _VCENTER, words)

    def _paint_step(self, painter: QPainter, box: QRect, row: ProspectRow) -> None:
        words, tone = step_words(row, self._table.today)
        ink, style = _TONES[tone]
        left = box.x()
        if row.next_channel is not None:
            picture = pixmap(CHANNEL_ICONS[Channel(row.next_channel)], ink, 14)
            painter.drawPixmap(left, box.center().y() - px(7), picture)
            left += px(20)
        room = QRect(left, box.y(), box.right() - left, box.height())
        painter.setFont(font(style))
        painter.setPen(color(ink))
        painter.drawText(room, _VCENTER, elided(words, style, room.width()))

    def _paint_silence(self, painter: QPainter, box: QRect, row: ProspectRow) -> None:
        found = silence_of(row, self._table.today, self._table.limits)
        if found is None:
            return
        at = QPointF(box.x() + px(6), box.center().y() + 0.5)
        paint_silence(painter, at, found[0], px(12))
        painter.setFont(font("detail"))
        painter.setPen(color(f"state.{found[0].value}"))
        words = silence_words(row, self._table.today)
        painter.drawText(box.adjusted(px(17), 0, 0, 0), _VCENTER, words)


def _paint_pips(painter: QPainter, box: QRect, row: ProspectRow, target: int) -> None:
    shown = (row.pips[:PIPS], row.planned, target)
    paint_pips(painter, box.x(), box.center().y(), *shown)
    words = f"{row.touches}/{target}"
    wide = metrics("caption").horizontalAdvance(words)
    painter.setFont(font("caption"))
    painter.setPen(color("text.secondary"))
    painter.drawText(
        QRect(box.right() - wide, box.y(), wide + 1, box.height()), _VCENTER, words
    )
