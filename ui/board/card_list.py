"""One column's cards as a list: painted, dragged, and driven by keys."""

from typing import ClassVar

from PySide6.QtCore import QItemSelectionModel, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QTransform,
)
from PySide6.QtWidgets import QFrame, QWidget

from models.people.kinds import Tier
from ui.board.card_paint import CardPaint
from ui.board.tier_model import TierModel
from ui.drop_list import DropList
from ui.fixed_list import Index
from ui.guarded import guarded
from ui.look.fonts import font
from ui.look.overlay_bar import OverlayBar
from ui.look.panels import paint_shadow
from ui.look.theme import color, px, radius, tinted
from ui.look.tokens import length
from ui.row_marks import Marks

GAP, INSET = length("size", "cardGap"), length("size", "cardGap")
_TURN = 2.4  # degrees that a dragged card hangs
_SHADOW = 8
_DRAGGED = 0.92
_HOLES = {"cold": 6, "warm": 4, "hot": 3, "won": 1, "lost": 1}
_EMPTY = {
    Tier.COLD: "Nobody is cold. Add someone below, or bring in a list.",
    Tier.WON: "Nobody is won yet. Drag someone here when they say yes.",
    Tier.LOST: "Nobody is lost.",
}


def card_height(tier: Tier, *, compact: bool) -> int:
    """How high the cards of a tier are, at the user's text size."""
    if compact:
        return px(length("size", "cardCompact"))
    return px(length("size", "cardLost" if tier is Tier.LOST else "card"))


class CardList(DropList):
    """The cards of a tier.

    Signals carry what was asked for; the page answers, because most of it concerns
    more than this column.
    """

    asked = Signal(str)  # one of the words in KEYS, or "menu"
    entered_here = Signal()
    lost_current = Signal(object)  # the id of the card that had the focus and goes
    KEYS: ClassVar[dict[tuple[int, bool], str]] = {  # (key, with Alt and Shift)
        (Qt.Key.Key_Return, False): "open",
        (Qt.Key.Key_Enter, False): "open",
        (Qt.Key.Key_L, False): "log",
        (Qt.Key.Key_M, False): "move",
        (Qt.Key.Key_P, False): "pass",
        (Qt.Key.Key_N, False): "add",
        (Qt.Key.Key_Delete, False): "delete",
        (Qt.Key.Key_Left, False): "left",
        (Qt.Key.Key_Right, False): "right",
        (Qt.Key.Key_Left, True): "tier down",
        (Qt.Key.Key_Right, True): "tier up",
        (Qt.Key.Key_Up, True): "place up",
        (Qt.Key.Key_Down, True): "place down",
    }

    def __init__(
        self, model: TierModel, paint: CardPaint, parent: QWidget | None = None
    ) -> None:
        high = card_height(model.tier, compact=paint.compact)
        super().__init__(high, gap=GAP, inset=INSET, parent=parent)
        self._cards, self._paint = model, paint
        self.say_empty = ""
        self.first_run = False
        self.setProperty("look", "lane")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)
        self.setModel(model)
        self.menu_spot = QPoint()
        OverlayBar(self)

    def cards(self) -> TierModel:
        """The model of this column."""
        return self._cards

    def set_paint(self, paint: CardPaint) -> None:
        """Paint with another painter: another day, density or text size."""
        self._paint = paint
        self.set_row_height(card_height(self._cards.tier, compact=paint.compact))

    # painting

    def paint_row(self, painter: QPainter, box: QRect, row: int, marks: Marks) -> None:
        """Paint one card, or the hole that it left."""
        card = self._cards.rows[row]
        if self.is_pulled(card.id):
            self.paint_hole(painter, box)
            return
        hovered = "hover" if marks.hovered else ""
        self._paint.paint(painter, box, card, "selected" if marks.selected else hovered)
        if marks.focused:
            painter.setPen(QPen(color("accent.focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            ring = QRectF(box).adjusted(-1, -1, 1, 1)
            painter.drawRoundedRect(ring, radius("card") + 1, radius("card") + 1)

    @guarded()
    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        for at in (current, previous):  # Qt leaves out the ring around the card
            self.viewport().update(self.visualRect(at).adjusted(-3, -3, 3, 3))

    @guarded()
    def rowsAboutToBeRemoved(self, parent: Index, start: int, end: int) -> None:
        if self.hasFocus() and start <= self.currentIndex().row() <= end:
            self.lost_current.emit(self.current_id())
        super().rowsAboutToBeRemoved(parent, start, end)

    def paint_hole(self, painter: QPainter, box: QRect) -> None:
        """A dashed outline, as high as the card that was here."""
        pen = QPen(color("line.strong"), 1, Qt.PenStyle.CustomDashLine)
        pen.setDashPattern([3, 3])
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        lying = QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(lying, radius("card"), radius("card"))

    def drag_picture(self, row: int, rows: int) -> QPixmap:
        """The card, turned and with a shadow, and how many hang on the pointer."""
        wide, high = self.visualRect(self._cards.index(row, 0)).width(), 0
        high = self.row_height()
        edge, ratio = _SHADOW + px(10), self.devicePixelRatioF()
        whole = QRect(0, 0, wide + 2 * edge, high + 2 * edge)
        picture = QPixmap(whole.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        middle = QRectF(whole).center()
        turned = QTransform().translate(middle.x(), middle.y()).rotate(_TURN)
        painter.setTransform(turned.translate(-middle.x(), -middle.y()), combine=True)
        box = QRect(edge, edge, wide, high)
        paint_shadow(painter, QRectF(box), radius("card"), _SHADOW)
        self._paint.paint(painter, box, self._cards.rows[row], "dragged")
        if rows > 1:
            _paint_many(painter, box, rows)
        painter.resetTransform()
        modes = QPainter.CompositionMode
        painter.setCompositionMode(modes.CompositionMode_DestinationIn)
        painter.fillRect(whole, tinted("overlay.shadow", _DRAGGED))
        painter.end()
        return picture

    @guarded()
    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._cards.rows:
            painter = QPainter(self.viewport())
            self._paint_empty(painter)
            painter.end()
        super().paintEvent(event)

    def _paint_empty(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inside = self.viewport().rect().adjusted(INSET, INSET, -INSET, 0)
        if self.first_run:
            painter.setOpacity(0.5)
            for row in range(_HOLES[self._cards.tier.value]):
                top = inside.y() + row * (self.row_height() + GAP)
                box = QRect(inside.x(), top, inside.width(), self.row_height())
                self.paint_hole(painter, box)
            return
        tier = self._cards.tier
        usual = f"Nobody is {tier.value}. Drag someone here, or press M on a card."
        words = self.say_empty or _EMPTY.get(tier, usual)
        painter.setFont(font("detail"))
        painter.setPen(color("text.tertiary"))
        box = inside.adjusted(px(14), px(24), -px(14), 0)
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(box, flags, words)

    # keys and the menu

    @guarded()
    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        both = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier
        plain = keys == Qt.KeyboardModifier.NoModifier
        wanted = self.KEYS.get((event.key(), keys == both))
        if wanted is not None and (plain or keys == both):
            self.asked.emit(wanted)
            return
        digit = event.key() - Qt.Key.Key_0
        if plain and 0 <= digit <= 9:  # noqa: PLR2004 - the digits of the keyboard
            self.asked.emit(f"digit {digit}")
            return
        if plain and event.key() == Qt.Key.Key_Space:
            toggle = QItemSelectionModel.SelectionFlag.Toggle
            self.selectionModel().select(self.currentIndex(), toggle)
            return
        if plain and event.key() == Qt.Key.Key_Escape:
            self.asked.emit("escape")
            return
        if event.key() == Qt.Key.Key_F10 and keys == Qt.KeyboardModifier.ShiftModifier:
            self._open_menu_by_key()  # not every keyboard has a menu key
            return
        super().keyPressEvent(event)

    @guarded()
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered_here.emit()

    @guarded()
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            self._open_menu_by_key()
            return
        self.menu_spot = event.globalPos()
        self.asked.emit("menu")

    def _open_menu_by_key(self) -> None:
        box = self.visualRect(self.currentIndex())
        self.menu_spot = self.viewport().mapToGlobal(box.bottomLeft())
        self.asked.emit("menu")


def _paint_many(painter: QPainter, box: QRect, rows: int) -> None:
    side = px(22)
    seal = QRect(box.right() - side // 2, box.y() - side // 2, side, side)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color("accent.solid"))
    painter.drawEllipse(seal)
    painter.setFont(font("captionStrong"))
    painter.setPen(color("text.onAccent"))
    painter.drawText(seal, Qt.AlignmentFlag.AlignCenter, str(rows))
