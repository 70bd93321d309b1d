"""The person of the form: typed, completed from everybody, or a newcomer."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from models.people.kinds import Tier
from models.people.record import Record
from ui.guarded import guarded
from ui.look.fonts import font, metrics
from ui.look.icons import icon
from ui.look.labels import Label, TierBadge, shown
from ui.look.theme import px, theme
from ui.touch_bar.draft import TouchDraft

_OFFERED = 8


class PersonField(QComboBox):
    """An editable box: what is typed offers those it may mean.

    Signals:
        picked: a person's id.
        named: a name that nobody bears.
    """

    picked = Signal(object)
    named = Signal(str)

    def __init__(self, draft: TouchDraft, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draft = draft
        self.setObjectName("person")
        self.setAccessibleName("Person")
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setCompleter(None)  # type: ignore[arg-type]  # Qt takes none for off
        line = self.lineEdit()
        assert line is not None
        self._line = line
        self._user = QAction("Person")
        line.setAccessibleName("Person")
        line.setProperty("look", "bare")
        line.addAction(self._user, line.ActionPosition.LeadingPosition)
        self._inside, self._company, self._badge = _inside(line)
        self.activated.connect(self._pick)
        line.textEdited.connect(self._offer)
        line.editingFinished.connect(self._take)
        self._dress()
        theme().changed.connect(self._dress)

    def renew(self) -> None:
        """Show whom the draft is with."""
        line, people = self._draft.line, self._draft.people
        record = self._draft.record()
        self._show_beside(record)
        if self._line.hasFocus() and self._line.isModified():
            return
        self._put(line.people[:_OFFERED])
        one = len(line.people) == 1
        name = people.name_of(line.people[0]) if one else line.newcomer
        self.setEditText(name)
        self._line.setCursorPosition(0)

    def _show_beside(self, record: Record | None) -> None:
        """Company and tier beside the name, while it is not being typed."""
        typing = self._line.hasFocus() and self._line.isModified()
        beside = None if typing else record
        self._company.setText(shown(beside.company, 40) if beside else "")
        self._badge.setVisible(beside is not None)
        if beside is not None:
            self._badge.show_tier(Tier(beside.tier))
            name = metrics("bodyStrong").horizontalAdvance(beside.name)
            self._inside.setContentsMargins(name + px(40), 0, px(4), 0)

    def _put(self, people: tuple[int, ...]) -> None:
        self.blockSignals(True)  # noqa: FBT003 - Qt takes it by place
        self.clear()
        index = self._draft.people
        for person in people:
            firm = index.company_of(person)
            name = index.name_of(person)
            self.addItem(f"{name}, {firm}" if firm else name, person)
        self.setCurrentIndex(-1)
        self.blockSignals(False)  # noqa: FBT003 - Qt takes it by place

    def _offer(self, text: str) -> None:
        at = self._line.cursorPosition()
        self._put(self._draft.people.named(text).people[:_OFFERED])
        self.setEditText(text)
        self._line.setModified(True)
        self._line.setCursorPosition(at)

    def _pick(self, at: int) -> None:
        self._line.setModified(False)
        self.picked.emit(self.itemData(at))

    def _take(self) -> None:
        text = " ".join(self._line.text().split())
        if not self._line.isModified() or not text:
            return
        self._line.setModified(False)
        found = self._draft.people.named(text).people
        if len(found) == 1:
            self.picked.emit(found[0])
        elif found:
            self._draft.choose(people=found, newcomer="")
        else:
            self.named.emit(text)

    @guarded()
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._dress()  # the first showing takes the font of the style sheet back

    def _dress(self) -> None:
        self.setFont(font("bodyStrong"))
        self._line.setFont(font("bodyStrong"))
        self._user.setIcon(icon("contact", "text.tertiary"))


def _inside(line: QWidget) -> tuple[QHBoxLayout, Label, TierBadge]:
    """Company after the name and tier at the right end, inside the field."""
    company = Label("", "body", "text.secondary")
    badge = TierBadge(Tier.COLD)
    row = QHBoxLayout(line)
    row.setSpacing(px(8))
    for widget in (company, badge):
        widget.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    row.addWidget(company)
    row.addStretch(1)
    row.addWidget(badge)
    return row, company, badge
