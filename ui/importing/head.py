"""The head of the page: the list's name, the steps, and the way out."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from ui.guarded import guarded
from ui.look.buttons import IconButton
from ui.look.fonts import font, metrics
from ui.look.icons import pixmap
from ui.look.labels import Label, shown
from ui.look.theme import color, px, theme

STEPS = ("File", "Check", "Done")
HEIGHT = 62
_GAP, _LINE, _DISC = 8, 24, 22


class StepRow(QLabel):
    """The steps as discs with words; read out as "Step 2 of 3, Check"."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("step")
        self._at = 0
        self.go(0)
        theme().changed.connect(self.updateGeometry)

    def go(self, at: int) -> None:
        """Show the step with this place."""
        self._at = at
        self.setAccessibleName(f"Step {at + 1} of {len(STEPS)}, {STEPS[at]}")
        self.update()

    def sizeHint(self) -> QSize:
        words = sum(metrics("bodyStrong").horizontalAdvance(word) for word in STEPS)
        each = px(_DISC + _GAP) * len(STEPS)
        between = px(_LINE + 2 * _GAP) * (len(STEPS) - 1)
        return QSize(words + each + between + px(4), px(_DISC + 4))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @guarded()
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        x, middle = px(1), self.height() // 2
        for at, word in enumerate(STEPS):
            disc = QRect(x, middle - px(_DISC) // 2, px(_DISC), px(_DISC))
            self._disc(painter, disc, at)
            x += px(_DISC + _GAP)
            painter.setFont(font("bodyStrong"))
            painter.setPen(color("text.primary" if at <= self._at else "text.tertiary"))
            wide = metrics("bodyStrong").horizontalAdvance(word)
            box = QRect(x, 0, wide + px(4), self.height())
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, word)
            x += wide + px(_GAP)
            if at + 1 < len(STEPS):
                painter.setPen(QPen(color("line.strong"), 1))
                painter.drawLine(x, middle, x + px(_LINE), middle)
                x += px(_LINE + _GAP)
        painter.end()

    def _disc(self, painter: QPainter, disc: QRect, at: int) -> None:
        now, done = at == self._at, at < self._at
        painter.setPen(QPen(color("accent.solid" if now or done else "line.strong"), 1))
        ground = "accent.solid" if now else "accent.soft" if done else "surface.panel"
        painter.setBrush(color(ground))
        painter.drawEllipse(disc)
        if done:
            mark = pixmap("check", "accent.text", 12)
            corner = disc.center() - QPoint(px(6) - 1, px(6) - 1)
            painter.drawPixmap(corner, mark)
            return
        painter.setFont(font("caption"))
        painter.setPen(color("text.onAccent" if now else "text.secondary"))
        painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, str(at + 1))


class Head(QWidget):
    """Title, file, steps and the button that closes the page."""

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(px(24), 0, px(24), 0)
        row.setSpacing(px(12))
        self.steps = StepRow()
        self._file = Label("", "body", "text.secondary")
        close = IconButton("x", "Close the import", object_name="close")
        close.clicked.connect(self.closed)
        row.addWidget(Label("Import prospects", "board"))
        row.addWidget(self._file)
        row.addSpacing(px(24))
        row.addWidget(self.steps)
        row.addStretch(1)
        row.addWidget(close)
        self.setFixedHeight(px(HEIGHT))

    def name_file(self, words: str) -> None:
        """Say which list this is about; "" for none yet."""
        self._file.setText(shown(words, 80))

    @guarded()
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), color("surface.panel"))
        painter.setPen(color("line.default"))
        painter.drawLine(self.rect().bottomLeft(), self.rect().bottomRight())
        painter.end()
