"""A small sheet that asks for one line: a label, a reason, a name."""

from collections.abc import Callable

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.look.buttons import Button
from ui.look.fields import TextField
from ui.look.labels import Label, shown
from ui.look.panels import Popover
from ui.look.theme import px

Keep = Callable[[str], bool]
_WIDE = 260


class AskLine(Popover):
    """One field with its button; Enter keeps, Esc leaves."""

    def __init__(
        self, host: QWidget, title: str, keep: Keep, *, hint: str = "", verb: str
    ) -> None:
        super().__init__(host, title)
        self.setObjectName("askLine")
        self._keep = keep
        self.body.addWidget(Label(shown(title, 60), "bodyStrong"))
        row = QHBoxLayout()
        row.setSpacing(px(8))
        self.field = TextField(title, hint=hint, object_name="askField")
        self.field.setMinimumWidth(px(_WIDE))
        self.field.returnPressed.connect(self._try)
        self.button = Button(verb, kind="primary", object_name="askKeep")
        self.button.clicked.connect(self._try)
        row.addWidget(self.field, 1)
        row.addWidget(self.button)
        self.body.addLayout(row)
        self.closed.connect(self.deleteLater)

    def ask(self, under: QWidget, value: str = "") -> None:
        """Open the sheet under a widget of its host."""
        self.field.setText(value)
        self.field.selectAll()
        spot = under.mapTo(self._host, QPoint(0, under.height() + px(4)))
        self.open_at(spot, self.field)

    def _try(self) -> None:
        if self._keep(self.field.text()):
            self.close_sheet()
        else:
            self.field.setFocus()


def host_of(widget: QWidget) -> QWidget:
    """The page over which a sheet floats: what holds the widget in its window."""
    found = widget
    while (above := found.parentWidget()) is not None and not found.isWindow():
        if found.objectName() in {"record", "fields"}:
            return found
        found = above
    return found
