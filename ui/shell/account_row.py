"""Who is at the desk, and that their work is safe."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QPushButton,
    QSizePolicy,
    QWidget,
)

from ui.guarded import guarded
from ui.look.buttons import IconButton
from ui.look.fonts import font, metrics
from ui.look.icons import pixmap
from ui.look.labels import set_tip, shown
from ui.look.painters import paint_holder
from ui.look.theme import color, px, theme


class AccountButton(QPushButton):
    """The member's name, and when the last copy was made."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("account")
        self._name, self._initials, self._hat = "You", "Y", "sales"
        self._safe = "Saved here"
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._name_it("data saved")

    def show_member(self, name: str, initials: str, hat: str) -> None:
        """Show who works here."""
        self._name, self._initials, self._hat = name, initials, hat
        self._name_it("data saved")
        self.update()

    def show_safe(self, words: str, where: str = "") -> None:
        """Show how the data is kept, and say where it lies."""
        self._safe = words
        self._name_it("data saved", where)
        self.update()

    def _name_it(self, saved: str, where: str = "") -> None:
        backup = self._safe.replace("Backed up", "backup made")
        self.setAccessibleName(f"{shown(self._name)}, {saved}, {backup}")
        if where:
            self.setAccessibleDescription(where)
            set_tip(self, where)

    def sizeHint(self) -> QSize:
        return QSize(px(120), px(44))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(30), px(44))

    @guarded()
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color("surface.sunken"))
            painter.drawRoundedRect(self.rect(), 6, 6)
        side, middle = px(26), self.height() // 2
        narrow = self.width() < px(80)
        x = (self.width() - side) // 2 if narrow else px(7)
        box = QRect(x, middle - side // 2, side, side)
        paint_holder(painter, box, self._initials, self._hat)
        if not narrow:
            self._words(painter, px(41), middle)
        painter.end()

    def _words(self, painter: QPainter, x: int, middle: int) -> None:
        room = self.width() - x - px(2)
        end = Qt.TextElideMode.ElideRight
        painter.setFont(font("bodyStrong"))
        painter.setPen(color("text.primary"))
        name = metrics("bodyStrong").elidedText(self._name, end, room)
        painter.drawText(x, middle - px(3), name)
        painter.drawPixmap(
            x, middle + px(3), pixmap("hard-drive", "text.secondary", 12)
        )
        painter.setFont(font("caption"))
        painter.setPen(color("text.secondary"))
        safe = metrics("caption").elidedText(self._safe, end, room - px(15))
        painter.drawText(x + px(15), middle + px(13), safe)


class AccountRow(QWidget):
    """The account button with the way to the settings beside it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.button = AccountButton(self)
        self.settings = IconButton("settings", "Settings", object_name="settings")
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.addWidget(self.button, 1)
        self._row.addWidget(self.settings, 0, Qt.AlignmentFlag.AlignCenter)
        self._dress()
        theme().changed.connect(self._dress)

    def be_narrow(self, *, narrow: bool) -> None:
        """Stand above one another in a narrow rail."""
        down, right = (
            QBoxLayout.Direction.BottomToTop,
            QBoxLayout.Direction.LeftToRight,
        )
        self._row.setDirection(down if narrow else right)

    def _dress(self) -> None:
        self._row.setContentsMargins(px(8), px(8), px(10), px(6))
        self._row.setSpacing(px(2))

    @guarded()
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        line = QRect(px(8), 0, self.width() - px(16), 1)
        painter.fillRect(line, color("line.default"))
        painter.end()
