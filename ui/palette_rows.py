"""The hits of the palette, and how one is painted."""

from typing import NamedTuple

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from models.people.kinds import Tier
from ui.guarded import guarded
from ui.look.elided import elided
from ui.look.fonts import font, metrics
from ui.look.icons import pixmap
from ui.look.painters import key_width, paint_key, paint_tier_badge
from ui.look.theme import color, px

Index = QModelIndex | QPersistentModelIndex
_NOTHING: object = None
_ICONS = {
    "person": "contact",
    "act": "command",
    "add": "user-plus",
    "touch": "notebook-pen",
    "notes": "notebook-pen",
    "detail": "notebook-pen",
    "offer": "file-text",
    "line": "file-text",
    "file": "paperclip",
}


class Hit(NamedTuple):
    """One line of the palette.

    Attributes:
        kind: "head", "person", "act", "add", or the kind of a note.
        detail: the company and what else was found, the menu, or the words of a note.
        text: what was typed, to be added.
    """

    kind: str
    title: str
    detail: str = ""
    keys: str = ""
    tier: str = ""
    prospect_id: int = 0
    offer_id: int = 0
    act: str = ""
    text: str = ""

    def name(self) -> str:
        """The hit as it is read out."""
        tier = Tier(self.tier).label if self.tier else ""
        parts = (self.title, self.detail, tier, self.keys)
        return ", ".join(part for part in parts if part)


class HitsModel(QAbstractListModel):
    """What was found, heads among it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.hits: list[Hit] = []
        self.words = ""

    def show_hits(self, hits: list[Hit], words: str) -> None:
        """Show these."""
        self.beginResetModel()
        self.hits, self.words = hits, words
        self.endResetModel()

    @guarded(otherwise=0)
    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.hits)

    @guarded(otherwise=Qt.ItemFlag.NoItemFlags)
    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid() or self.hits[index.row()].kind == "head":
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    @guarded(otherwise=_NOTHING)
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        hit = self.hits[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return hit.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return hit.name()
        return None


class HitPainter(QStyledItemDelegate):
    """A head in small type; a hit with icon, words, tier or keys."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(px(100), px(34))

    @guarded()
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index
    ) -> None:
        model = index.model()
        assert isinstance(model, HitsModel)
        hit, box = model.hits[index.row()], option.rect
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if hit.kind == "head":
            painter.setFont(font("detail"))
            painter.setPen(color("text.secondary"))
            lying = box.adjusted(px(10), px(6), 0, 0)
            painter.drawText(lying, Qt.AlignmentFlag.AlignVCenter, hit.title)
            return
        current = self._view.currentIndex() == index
        if current or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color("surface.selected" if current else "surface.sunken"))
            painter.drawRoundedRect(box, 5, 5)
        if current:
            bar = QRect(box.left(), box.top() + 2, px(3), box.height() - 4)
            painter.fillRect(bar, color("accent.solid"))
        middle = box.center().y() + 1
        mark = pixmap(_ICONS[hit.kind], "text.secondary")
        painter.drawPixmap(box.left() + px(12), middle - px(8), mark)
        right = self._at_right(painter, box, middle, hit)
        self._words(painter, box, right, hit)

    def _at_right(self, painter: QPainter, box: QRect, middle: int, hit: Hit) -> int:
        right = box.right() - px(10)
        if hit.tier:
            tier = Tier(hit.tier)
            wide = metrics("caption").horizontalAdvance(tier.label) + px(31)
            paint_tier_badge(painter, right - wide, middle, tier)
            return right - wide
        if hit.keys:
            wide = key_width(hit.keys)
            paint_key(painter, right - wide, middle, hit.keys)
            return right - wide
        return right

    def _words(self, painter: QPainter, box: QRect, right: int, hit: Hit) -> None:
        left = box.left() + px(40)
        up = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(font("body"))
        painter.setPen(color("text.primary"))
        title = elided(hit.title, "body", right - left - px(10))
        painter.drawText(QRect(left, box.top(), right - left, box.height()), up, title)
        left += metrics("body").horizontalAdvance(title) + px(8)
        if right - left > px(30) and hit.detail:
            painter.setPen(color("text.secondary"))
            detail = elided(hit.detail, "body", right - left - px(10))
            room = QRect(left, box.top(), right - left, box.height())
            painter.drawText(room, up, detail)
