"""A sheet that floats over the page, scrolls where it is long, and has a Close."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from ui.look.buttons import Button
from ui.look.labels import Label
from ui.look.panels import Popover
from ui.look.scroll_area import ScrollArea
from ui.look.theme import px

_ABOVE = 60  # what is left free above and below, at 100 %


class TallSheet(Popover):
    """A heading, what it is about, and Close; put the parts on `inside`."""

    def __init__(self, host: QWidget, name: str, hint: str, wide: int) -> None:
        super().__init__(host, name)
        self._over, self._wide = host, wide
        head = QHBoxLayout()
        head.addWidget(Label(name, "section"))
        head.addStretch(1)
        self.close_button = Button("Close", object_name="closeSheet")
        self.close_button.clicked.connect(self.close_sheet)
        head.addWidget(self.close_button)
        self.body.addLayout(head)
        said = Label(hint, "detail", "text.secondary")
        said.setWordWrap(True)
        self.body.addWidget(said)
        self.inside = QWidget()
        self.strip = ScrollArea()
        self.strip.setAccessibleName(name)
        self.strip.setWidgetResizable(True)
        self.strip.setFrameShape(QFrame.Shape.NoFrame)
        self.strip.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.strip.setWidget(self.inside)
        for plain in (self.strip.viewport(), self.inside):
            plain.setAutoFillBackground(False)
        self.body.addWidget(self.strip, 1)

    def fit(self) -> None:
        """Be as large as what is inside, within the host."""
        host, inside = self._over.size(), self.inside
        wide = min(px(self._wide), host.width() - px(90))
        high = inside.sizeHint().height() + px(4)
        room = host.height() - px(2 * _ABOVE) - px(90)
        self.strip.setFixedSize(wide, max(px(120), min(high, room)))
        self.adjustSize()

    def open_over(self, focus: QWidget | None) -> None:
        """Show it in the middle of the host."""
        self.fit()
        x = (self._over.width() - self.width()) // 2
        y = (self._over.height() - self.height()) // 2
        self.open_at(QPoint(x + px(18), max(0, y) + px(18)), focus)
