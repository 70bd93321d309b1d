"""The variables in the words of an offer: put one in, and see which are none."""

from collections.abc import Callable, Iterable
from functools import partial

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QWidget,
)

from models.offers.filling import VARIABLES, unknown_in
from models.offers.kept_texts import unknown_said
from ui.look.buttons import Button
from ui.look.labels import Label, escaped_amp
from ui.look.messages import announce
from ui.look.theme import px

Field = QLineEdit | QPlainTextEdit


class Variables(Button):
    """Puts a variable where the cursor was last in one of the fields.

    Args:
        fields: those that take variables; where none was typed in, the last of them.
    """

    def __init__(self, fields: Callable[[], list[Field]]) -> None:
        super().__init__("Put in a variable…", object_name="putVariable")
        self._fields = fields
        self._last: QWidget | None = None
        self.clicked.connect(self._open)
        app = QApplication.instance()
        assert isinstance(app, QApplication), "there is no widget without one"
        app.focusChanged.connect(self._note)

    def _note(self, _old: QWidget | None, new: QWidget | None) -> None:
        if new is not None and any(new is field for field in self._fields()):
            self._last = new

    def _open(self) -> None:
        menu = QMenu(self)
        menu.setObjectName("variableMenu")
        for name, meaning in VARIABLES.items():
            words = f"{{{name}}}: {meaning}"
            menu.addAction(escaped_amp(words), partial(self.put_in, name))
        menu.popup(self.mapToGlobal(QPoint(0, self.height() + px(4))))

    def put_in(self, name: str) -> None:
        """Write a variable at the cursor, and go on there."""
        fields = self._fields()
        now = self.window().focusWidget()
        typed = (one for last in (now, self._last) for one in fields if one is last)
        field = next(typed, fields[-1])
        if isinstance(field, QPlainTextEdit):
            field.insertPlainText(f"{{{name}}}")
        else:
            field.insert(f"{{{name}}}")
        field.setFocus()


class Wrong(Label):
    """Says which names between braces are no variables, while there are some."""

    def __init__(self) -> None:
        super().__init__("", "detail", "state.danger.text")
        self.setObjectName("wrongVariables")
        self.setWordWrap(True)
        self.hide()

    def look_at(self, texts: Iterable[str]) -> None:
        """Say what is wrong in these texts, or nothing."""
        unknown = unknown_in(texts)
        said = unknown_said(unknown) if unknown else ""
        if said != self.text():
            self.setText(said)
            announce(self, said)
        self.setVisible(bool(said))
