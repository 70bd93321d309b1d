"""How the touches of a tier are parted between the two hats."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel

from ui.guarded import guarded
from ui.look.elided import width_of
from ui.look.fonts import metrics
from ui.look.pictures import write_middle
from ui.look.pips import paint_pip
from ui.look.theme import color, px, theme

_HIGH = 6


class MixBar(QLabel):
    """A bar in two colours with both shares in words above it."""

    def __init__(self) -> None:
        super().__init__()
        self._marketing: int | None = None
        theme().changed.connect(self.updateGeometry)

    def show_mix(self, marketing: int | None) -> None:
        """Show so many touches of 100 as marketing's; None where none is planned."""
        self._marketing = marketing
        words = "No touch is planned"
        if marketing is not None:
            words = f"Marketing {marketing} %, sales {100 - marketing} %"
        self.setAccessibleName(words)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(px(120), metrics("detail").height() + px(_HIGH + 9))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @guarded()
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_words(painter)
        self._paint_bar(painter)
        painter.end()

    def _paint_words(self, painter: QPainter) -> None:
        middle = metrics("detail").height() // 2
        painter.setPen(color("text.secondary"))
        if self._marketing is None:
            write_middle(painter, 0, middle, "No touch planned", "detail")
            return
        ours = f"marketing {self._marketing} %"
        theirs = f"sales {100 - self._marketing} %"
        write_middle(painter, px(16), middle, ours, "detail")
        x = self.width() - px(16) - width_of(theirs, "detail")
        write_middle(painter, x, middle, theirs, "detail")
        for hat, at in (("marketing", px(5)), ("sales", self.width() - px(5))):
            paint_pip(painter, QPointF(at, middle), hat, "made", 10)

    def _paint_bar(self, painter: QPainter) -> None:
        high, wide = px(_HIGH), self.width()
        bar = QRectF(0, self.height() - high - px(1), wide, high)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color("line.default"))
        painter.drawRoundedRect(bar, 3, 3)
        if self._marketing is None:
            return
        part = wide * self._marketing / 100
        left, right = QRectF(bar), QRectF(bar)
        left.setWidth(max(0.0, part - 0.5))
        right.setLeft(part + 0.5)
        for hat, box in (("marketing", left), ("sales", right)):
            painter.setBrush(color(f"hat.{hat}.solid"))
            painter.drawRoundedRect(box, 3, 3)
