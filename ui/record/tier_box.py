"""The tier of a prospect as a coloured pill that opens the list of tiers."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy

from models.people.kinds import Tier
from ui.guarded import guarded
from ui.look.fonts import font, metrics
from ui.look.icons import icon, pixmap
from ui.look.painters import TIER_ICONS
from ui.look.theme import color, px, theme

_OPENS = (
    Qt.Key.Key_Down,
    Qt.Key.Key_Up,
    Qt.Key.Key_Space,
    Qt.Key.Key_Return,
    Qt.Key.Key_Enter,
)


class TierBox(QComboBox):
    """Shows the tier; choosing another one asks for the move.

    Neither the wheel nor a letter moves anybody: only a choice from the open list.
    """

    tier_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._tier = Tier.COLD
        self.setObjectName("tier")
        for tier in Tier:
            self.addItem(tier.label, tier.value)
        self.activated.connect(self._choose)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._dress()
        theme().changed.connect(self._dress)

    def show_tier(self, tier: Tier) -> None:
        """Show a tier."""
        self._tier = tier
        self.setCurrentIndex(self.findData(tier.value))
        self._name_items(closed=True)
        self.updateGeometry()
        self.update()

    def _name_items(self, *, closed: bool) -> None:
        """Call the tier shown "Tier: Warm" while the list is closed.

        On Linux Qt gives screen readers the text of the item as the name of the box.
        """
        self.setAccessibleName(f"Tier: {self._tier.label}")
        for place, tier in enumerate(Tier):
            named = closed and tier is self._tier
            self.setItemText(place, f"Tier: {tier.label}" if named else tier.label)

    @guarded()
    def showPopup(self) -> None:
        self._name_items(closed=False)
        super().showPopup()

    @guarded()
    def hidePopup(self) -> None:
        super().hidePopup()
        self._name_items(closed=True)

    def _choose(self, place: int) -> None:
        wanted = Tier(self.itemData(place))
        self.setCurrentIndex(self.findData(self._tier.value))
        if wanted is not self._tier:
            self.tier_wanted.emit(wanted)

    def _dress(self) -> None:
        self.setFont(font("body"))
        self.setStyleSheet(f"QComboBox {{ min-height: {px(22)}px; }}")
        for place, tier in enumerate(Tier):
            self.setItemIcon(place, icon(TIER_ICONS[tier], f"{_ink(tier)}.text", 14))
        self.update()

    def sizeHint(self) -> QSize:
        words = metrics("bodyStrong").horizontalAdvance(self._tier.label)
        return QSize(words + px(52), px(24))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @guarded()
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    @guarded()
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _OPENS and not event.modifiers():
            self.showPopup()
        else:
            event.ignore()

    @guarded()
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color(f"{_ink(self._tier)}.soft"))
        half = self.height() / 2
        painter.drawRoundedRect(QRectF(self.rect()), half, half)
        middle, ink = self.height() // 2, f"{_ink(self._tier)}.text"
        picture = pixmap(TIER_ICONS[self._tier], ink, 14)
        painter.drawPixmap(px(9), middle - px(7), picture)
        painter.setFont(font("bodyStrong"))
        painter.setPen(color(ink))
        words = QRect(px(27), 0, self.width(), self.height())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self._tier.label)
        arrow = pixmap("chevron-down", ink, 12)
        painter.drawPixmap(self.width() - px(20), middle - px(6), arrow)
        painter.end()


def _ink(tier: Tier) -> str:
    return "tier.lost" if tier is Tier.SUSPECT else f"tier.{tier.value}"
