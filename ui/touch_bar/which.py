"""Which of several people is meant: one button for each, opened by itself."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGroupBox, QVBoxLayout

from ui.look.buttons import Button
from ui.look.labels import Label, shown
from ui.look.theme import px
from ui.touch_bar.draft import TouchDraft
from ui.touch_bar.flow import FlowLayout

_MOST = 8


class WhichPerson(QGroupBox):
    """The choice between people who fit equally well.

    Signals:
        chosen: a person's id.
    """

    chosen = Signal(object)

    def __init__(self, draft: TouchDraft) -> None:
        super().__init__()
        self._draft = draft
        self.setObjectName("whichPerson")
        self.setAccessibleName("Which person?")
        self.setFlat(True)
        self.setStyleSheet("QGroupBox { border: 0; margin: 0; padding: 0; }")
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(px(6))
        self._lead = Label("Which one?", "detail", "text.secondary")
        whole.addWidget(self._lead)
        self._flow = FlowLayout(gap=6)
        whole.addLayout(self._flow)
        self._people: tuple[int, ...] = ()
        self.hide()

    def renew(self) -> None:
        """Show the choice there is; with one person or none there is no choice."""
        people = self._draft.line.people
        people = people if len(people) > 1 else ()
        self.setVisible(bool(people))
        if people == self._people:
            return
        self._people = people
        while (item := self._flow.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        for number, person in enumerate(people[:_MOST], start=1):
            self._flow.addWidget(self._button(number, person))
        more = len(people) - _MOST
        tail = f" Type more of the name: {more} others fit." if more > 0 else ""
        self._lead.setText(f"Which one?{tail}")

    def _button(self, number: int, person: int) -> Button:
        index = self._draft.people
        firm = index.company_of(person)
        name = index.name_of(person)
        words = shown(f"{name}, {firm}" if firm else name, 60)
        button = Button(words, object_name=f"which{number}")
        button.clicked.connect(lambda: self.chosen.emit(person))
        return button

    def take_focus(self) -> None:
        """Put the focus on the first of them."""
        item = self._flow.itemAt(0)
        widget = item.widget() if item is not None else None
        if widget is not None:
            widget.setFocus(Qt.FocusReason.OtherFocusReason)
