"""How the page of templates and texts lies: the shelf, and beside it what it holds."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from ui.desk import Desk
from ui.guarded import guarded
from ui.look.buttons import Button, IconButton, Segment
from ui.look.labels import Label
from ui.look.panels import EmptyState, Panel
from ui.look.theme import color, px, theme
from ui.templates.shelf import ShelfList, ShelfModel
from ui.templates.template_panel import TemplatePanel
from ui.templates.text_panel import TextPanel

SHELVES = {
    "showTemplates": "Templates",
    "showTexts": "Texts",
    "showTerms": "Terms",
}
_EMPTY = {
    "showTemplates": (
        "No template yet",
        "Open an offer that went well and choose “Keep as a template” under More.",
        "Show the offers",
    ),
    "showTexts": (
        "No text is kept yet",
        "A text that you write once, and put into any paper.",
        "Write the first text",
    ),
    "showTerms": (
        "No terms are kept yet",
        "Your terms, in versions: each paper keeps the one it was sent with.",
        "Write the first terms",
    ),
}
_ADD = {"showTexts": "Write a text", "showTerms": "Write terms"}
_WIDE, _PART = 300, 3


class _Line(QWidget):
    """The line between the shelf and what stands on it."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedWidth(1)

    @guarded()
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), color("line.default"))
        painter.end()


class Frame(QWidget):
    """The widgets of the page.

    Signals:
        asked: "back", "new", "help".
    """

    asked = Signal(str)

    def __init__(self, desk: Desk, model: ShelfModel, parent: QWidget) -> None:
        super().__init__(parent)
        self.list = ShelfList(model)
        self.template, self.text = TemplatePanel(desk), TextPanel()
        self.filters = Segment("What is shown", SHELVES, object_name="keptKinds")
        self.add = Button("Write a text", icon_name="plus", object_name="newText")
        self.add.clicked.connect(lambda: self.asked.emit("new"))
        self.empty = EmptyState(
            "",
            icon_name="notebook-pen",
            button="Write",
            act=lambda: self.asked.emit("help"),
        )
        self.empty.button.setObjectName("firstKept")
        column = QVBoxLayout(self)
        column.setContentsMargins(px(24), px(14), px(24), px(16))
        column.setSpacing(px(12))
        column.addLayout(self._head())
        column.addWidget(self.filters, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._middle(), 1)
        self._dress()
        theme().changed.connect(self._dress)

    def _head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setSpacing(px(10))
        leave = IconButton("chevron-left", "Back", object_name="templatesBack")
        leave.clicked.connect(lambda: self.asked.emit("back"))
        head.addWidget(leave)
        head.addWidget(Label("Templates and texts", "page"))
        head.addStretch(1)
        head.addWidget(self.add)
        return head

    def _middle(self) -> Panel:
        sheet, inside = Panel(), QWidget()
        self._either = QStackedLayout(sheet)
        self._either.setContentsMargins(1, 1, 1, 1)
        sides = QHBoxLayout(inside)
        sides.setContentsMargins(0, 0, 0, 0)
        sides.setSpacing(0)
        sides.addWidget(self.list)
        sides.addWidget(_Line())
        self._right = QStackedLayout()
        self._right.addWidget(self.template)
        self._right.addWidget(self.text)
        sides.addLayout(self._right, 1)
        self._either.addWidget(inside)
        self._either.addWidget(self.empty)
        return sheet

    def _dress(self) -> None:
        self.list.setFixedWidth(min(px(_WIDE), self.width() // _PART))

    @guarded()
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._dress()

    def show_shelf(self, shelf: str, counts: dict[str, int]) -> None:
        """Say which shelf is shown, and how much stands on each."""
        self.filters.choose(shelf)
        for key, many in counts.items():
            button = self.filters.button(key)
            button.setText(f"{SHELVES[key]}  {many:,}")
            button.setAccessibleName(f"{SHELVES[key]}, {many:,}")
        self.list.setAccessibleName(SHELVES[shelf])
        self.add.setVisible(shelf in _ADD)
        self.add.set_words(_ADD.get(shelf, ""))
        sentence, more, act = _EMPTY[shelf]
        self.empty.say(sentence, more)
        self.empty.button.set_words(act)

    def show_empty(self, *, empty: bool) -> None:
        """Show why the shelf is empty, or what stands on it."""
        self._either.setCurrentIndex(1 if empty else 0)

    def show_panel(self, panel: QWidget) -> None:
        """Show a template or a text beside the shelf."""
        self._right.setCurrentWidget(panel)

    def shows_template(self) -> bool:
        """Whether a template is beside the shelf."""
        return self._right.currentWidget() is self.template
