"""A label that shortens its words to the room it has and keeps its whole name."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from ui.guarded import guarded
from ui.look.elided import elided
from ui.look.fonts import font, metrics
from ui.look.labels import Label, set_tip, shown
from ui.look.theme import color, px


class ElidedLabel(Label):
    """Plain text on one line, cut at its end; the tooltip has the rest."""

    def __init__(
        self,
        type_name: str = "body",
        color_name: str = "text.primary",
        *,
        object_name: str = "",
        least: int = 60,
    ) -> None:
        """Make an empty label.

        Args:
            type_name: a text style.
            color_name: a colour.
            object_name: for tests.
            least: pixels at 100 % that it keeps where others could shrink.
        """
        self._least = least
        super().__init__("", type_name, color_name)
        self.setObjectName(object_name)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def set_words(self, text: str) -> None:
        """Show a text; where it is too long, its beginning."""
        self.setText(shown(" ".join(text.split())))
        self.setAccessibleName(text)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        ink = metrics(self._type_name)
        wide = ink.horizontalAdvance(self.text()) + px(3)
        return QSize(wide, ink.height() + px(2))

    def minimumSizeHint(self) -> QSize:
        wide = min(self.sizeHint().width(), px(self._least))
        return QSize(wide, self.sizeHint().height())

    @guarded()
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(font(self._type_name))
        painter.setPen(color(self._color_name))
        box = QRect(0, 0, self.width(), self.height())
        cut = elided(self.text(), self._type_name, box.width())
        set_tip(self, self.accessibleName() if cut != self.text() else "")
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, cut)
        painter.end()
