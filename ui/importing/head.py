"""The head of the page: the list's name, the steps, and the way out."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from ui.guarded import guarded
from ui.look.buttons import IconButton
from ui.look.elided import elided
from ui.look.fonts import font, metrics
from ui.look.icons import pixmap
from ui.look.labels import Label, set_tip, shown
from ui.look.theme import color, px, theme

STEPS = ("File", "Columns", "Rules", "Check", "Done")
HEIGHT = 62
_GAP, _LINE, _DISC, _LEAST = 8, 24, 22, 60


class StepRow(QLabel):
    """The steps as discs with words; read out as "Step 4 of 5, Check".

    Signals:
        wanted: the place of a step that was clicked.
    """

    wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("step")
        self._at = self._open = 0
        self.setMouseTracking(True)
        self.go(0)
        theme().changed.connect(self.updateGeometry)

    def go(self, at: int, until: int = 0) -> None:
        """Show the step with this place; all until `until` can be gone to."""
        self._at, self._open = at, max(at, until)
        self.setAccessibleName(f"Step {at + 1} of {len(STEPS)}, {STEPS[at]}")
        self.updateGeometry()
        self.update()

    @guarded(otherwise=QSize())
    def sizeHint(self) -> QSize:
        return QSize(self._width(STEPS), px(_DISC + 4))

    @guarded(otherwise=QSize())
    def minimumSizeHint(self) -> QSize:
        return QSize(self._width((STEPS[self._at],)), px(_DISC + 4))

    def _width(self, named: Sequence[str]) -> int:
        words = sum(metrics("bodyStrong").horizontalAdvance(word) for word in named)
        words += px(_GAP) * len(named)
        between = px(self._line(named) + _GAP) * (len(STEPS) - 1)
        return words + px(_DISC) * len(STEPS) + between + px(_GAP)

    def _line(self, named: Sequence[str]) -> int:
        """How long the line between two steps is, in pixels at 100 %."""
        return _LINE + _GAP if len(named) > 1 else _GAP

    def _places(self) -> list[tuple[QRect, QRect]]:
        """The disc and the word of each step; without words where it is narrow."""
        named = STEPS if self.width() >= self._width(STEPS) else (STEPS[self._at],)
        x, middle, found = px(1), self.height() // 2, []
        for word in STEPS:
            disc = QRect(x, middle - px(_DISC) // 2, px(_DISC), px(_DISC))
            x += px(_DISC)
            wide = 0
            if word in named:
                x += px(_GAP)
                wide = metrics("bodyStrong").horizontalAdvance(word)
            found.append((disc, QRect(x, 0, wide, self.height())))
            x += wide + px(self._line(named) + _GAP)
        return found

    @guarded()
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if (step := self._under(event)) is not None:
            self.wanted.emit(step)

    @guarded()
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        hand = self._under(event) is not None
        shape = (
            Qt.CursorShape.PointingHandCursor if hand else Qt.CursorShape.ArrowCursor
        )
        self.setCursor(shape)

    def _under(self, event: QMouseEvent) -> int | None:
        """The step under the pointer that can be gone to."""
        spot, grown = event.position().toPoint(), px(4)
        for at, (disc, word) in enumerate(self._places()):
            box = disc.united(word).adjusted(-grown, -grown, grown, grown)
            if box.contains(spot) and at <= self._open and at != self._at:
                return at
        return None

    @guarded()
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        places = self._places()
        for at, (disc, word) in enumerate(places):
            self._disc(painter, disc, at)
            if word.width():
                ink = "text.primary" if at <= self._open else "text.tertiary"
                painter.setFont(font("bodyStrong" if at == self._at else "bodyMedium"))
                painter.setPen(color(ink))
                box = word.adjusted(0, 0, px(4), 0)
                painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, STEPS[at])
            if at + 1 < len(places):
                middle, left = disc.center().y(), max(disc.right(), word.right())
                right = places[at + 1][0].left()
                painter.setPen(QPen(color("line.strong"), 1))
                painter.drawLine(left + px(_GAP), middle, right - px(_GAP), middle)
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
        row.setSpacing(px(10))
        self.steps = StepRow()
        self._words = ""
        self._file = Label("", "body", "text.secondary")
        self._title = Label("Import prospects", "board")
        self._close = IconButton("x", "Close the import", object_name="close")
        self._close.clicked.connect(self.closed)
        row.addWidget(self._title)
        row.addWidget(self._file)
        row.addSpacing(px(16))
        row.addWidget(self.steps)
        row.addStretch(1)
        row.addWidget(self._close)
        policy = QSizePolicy.Policy
        self.steps.setSizePolicy(policy.Preferred, policy.Preferred)
        self.setFixedHeight(px(HEIGHT))

    def name_file(self, words: str) -> None:
        """Say which list this is about; "" for none yet."""
        self._words = shown(words, 120)
        self._fit()

    def _fit(self) -> None:
        """Give the steps their words first, then the file what is left."""
        used = self._title.sizeHint().width() + self._close.width() + px(48 + 16 + 40)
        room = self.width() - used - self.steps.sizeHint().width()
        fits = room >= px(_LEAST)
        self._file.setText(elided(self._words, "body", room) if fits else "")
        set_tip(self._file, self._words)
        self._file.setVisible(fits and bool(self._words))

    @guarded()
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @guarded()
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), color("surface.panel"))
        painter.setPen(color("line.default"))
        painter.drawLine(self.rect().bottomLeft(), self.rect().bottomRight())
        painter.end()
