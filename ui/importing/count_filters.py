"""How many rows of the list there are of each kind, as filters of the table."""

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QButtonGroup,
    QGroupBox,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QWidget,
)

from ui.guarded import guarded
from ui.importing.deciding import DUPLICATE, KINDS, UNREADABLE, Deciding
from ui.importing.rows_model import LOOKS
from ui.look.fonts import font, metrics
from ui.look.icons import pixmap
from ui.look.theme import color, px, radius, theme

_NAMES = {
    "all": "showAll",
    "create": "showCreate",
    "update": "showUpdate",
    "skip": "showSkip",
    DUPLICATE: "showDuplicates",
    UNREADABLE: "showUnreadable",
}
_WORDS = {"all": "All rows", DUPLICATE: "Duplicates to decide"}
_HEIGHT, _EDGE, _GAP = 34, 12, 8


class _Filter(QPushButton):
    """A count with its word; a radio button."""

    def __init__(self, kind: str) -> None:
        super().__init__()
        self._icon = LOOKS[kind][1] if kind in LOOKS else ""
        self._ink = LOOKS[kind][3] if kind in LOOKS else "text.secondary"
        self._word = _WORDS.get(kind) or LOOKS[kind][0]
        self._count = ""
        self.setObjectName(_NAMES[kind])
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setProperty("ringRadius", radius("button"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.updateGeometry)

    def show_count(self, count: int, *, short: bool) -> None:
        """Show so many rows; `short` leaves the word to the picture."""
        self._count = f"{count:,}"
        self._short = short and bool(self._icon)
        self.setAccessibleName(f"{self._word}, {self._count}")
        self.setToolTip(self._word if self._short else "")
        self.updateGeometry()
        self.update()

    def word_width(self) -> int:
        """How many pixels the word takes."""
        return metrics("bodyMedium").horizontalAdvance(self._word) + px(_GAP)

    def full_width(self) -> int:
        """How many pixels it takes with its word."""
        wide = 2 * px(_EDGE) + metrics("section").horizontalAdvance(self._count)
        return wide + self.word_width() + (px(14 + _GAP) if self._icon else 0)

    @guarded(otherwise=QSize())
    def sizeHint(self) -> QSize:
        wide = self.full_width()
        return QSize(wide - self.word_width() if self._short else wide, px(_HEIGHT))

    @guarded(otherwise=QSize())
    def minimumSizeHint(self) -> QSize:
        bare = self.full_width() - (self.word_width() if self._icon else 0)
        return QSize(bare, px(_HEIGHT))

    _short = False

    @guarded()
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on = self.isChecked()
        ground = "surface.cardHover" if self.underMouse() else "surface.panel"
        painter.setPen(
            QPen(color("accent.solid" if on else "line.default"), 2 if on else 1)
        )
        painter.setBrush(color(ground))
        edge = 1 if on else 0
        box = self.rect().adjusted(edge, edge, -1 - edge, -1 - edge)
        painter.drawRoundedRect(box, radius("button"), radius("button"))
        x, middle = px(_EDGE), self.height() // 2
        if self._icon:
            mark = pixmap(self._icon, self._ink, 14)
            painter.drawPixmap(x, middle - px(7), mark)
            x += px(14 + _GAP)
        x = self._text(painter, x, self._count, "section", "text.primary")
        if not self._short:
            self._text(
                painter, x + px(_GAP), self._word, "bodyMedium", "text.secondary"
            )
        painter.end()

    def _text(self, painter: QPainter, x: int, words: str, style: str, ink: str) -> int:
        """Draw words; where they end."""
        wide = metrics(style).horizontalAdvance(words)
        painter.setFont(font(style))
        painter.setPen(color(ink))
        box = QRect(x, 0, wide + px(4), self.height())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, words)
        return x + wide


class CountFilters(QGroupBox):
    """One radio button per kind, with its count: "Create, 163"."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFlat(True)
        self.setAccessibleName("Rows to show")
        self.setStyleSheet("QGroupBox { border: 0; margin: 0; padding: 0; }")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(8))
        self._one = QButtonGroup(self)
        self._buttons = {kind: self._button(kind) for kind in KINDS}
        for button in self._buttons.values():
            row.addWidget(button)
        row.addStretch(1)
        self._deciding: Deciding | None = None
        self._buttons["all"].setChecked(True)

    def _button(self, kind: str) -> _Filter:
        button = _Filter(kind)
        button.clicked.connect(lambda: self.chosen.emit(kind))
        self._one.addButton(button)
        return button

    def show_counts(self, deciding: Deciding, room: int) -> None:
        """Show the counts of a list in so many pixels; words go where they are short.

        Kinds without rows are left out.
        """
        for short in (False, True):
            wide = 0
            for kind, button in self._buttons.items():
                count = deciding.count(kind)
                seen = count > 0 or kind in {"all", "create"} or button.isChecked()
                seen = seen or (kind == DUPLICATE and bool(deciding.twins))
                button.show_count(count, short=short)
                button.setVisible(seen)
                wide += button.sizeHint().width() + px(8) if seen else 0
            if wide <= room:
                return

    def checked(self) -> str:
        """The kind that is chosen."""
        return next(kind for kind, one in self._buttons.items() if one.isChecked())

    def choose(self, kind: str) -> None:
        """Choose a filter."""
        self._buttons[kind].setChecked(True)
        self.chosen.emit(kind)
