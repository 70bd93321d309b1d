"""The line that says who is ready for the next tier; it never moves them by itself."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy

from models.people.kinds import Tier
from models.people.readiness import Readiness, readiness_of
from models.people.record import Record
from ui.desk import Desk
from ui.look.buttons import Button
from ui.look.labels import IconLabel, Label
from ui.look.messages import announce
from ui.look.painters import TIER_ICONS
from ui.look.panels import Panel
from ui.look.theme import px
from ui.record.elided_label import ElidedLabel
from ui.record.ready_words import ready_sentence

_ASKING = frozenset({Tier.HOT})  # who is moved there is asked what was seen


class ReadyBar(Panel):
    """Suggests a move up, with its reason; there only while they are ready.

    Signals:
        wanted: the tier to which the prospect shall be moved.
        left: the suggestion was put aside.
    """

    wanted = Signal(object)
    left = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._readiness: Readiness | None = None
        self._not_yet: set[int] = set()  # touches that showed enough for nothing yet
        self.setObjectName("readyBar")
        self._icon = IconLabel("flame", "tier.hot.text", 20)
        self.title = Label("", "bodyStrong")
        self.why = ElidedLabel("body", "text.secondary", object_name="readyWhy")
        self.promote = Button("Move to Hot…", object_name="promote")
        self.not_yet = Button("Not yet", kind="quiet", object_name="notYet")
        row = QHBoxLayout(self)
        row.setContentsMargins(px(14), px(7), px(14), px(7))
        row.setSpacing(px(8))
        row.addWidget(self._icon)
        row.addSpacing(px(4))
        row.addWidget(self.title)
        row.addWidget(self.why, 1)
        row.addWidget(self.promote)
        row.addWidget(self.not_yet)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.promote.clicked.connect(self._promote)
        self.not_yet.clicked.connect(self._put_aside)
        self.hide()

    def show_prospect(self, record: Record) -> None:
        """Show whether this prospect is ready for the next tier."""
        found = self._desk.ask(readiness_of, record.id)
        self._readiness = found if found and found.is_ready else None
        if self._readiness is not None:
            self._say(self._readiness, record)
        self._show()

    def _say(self, ready: Readiness, record: Record) -> None:
        to, who = ready.to, record.given or record.name or record.company
        sentence = ready_sentence(ready, who)
        self._icon.set_icon(TIER_ICONS[to], f"tier.{to.value}.text", 20)
        self.title.setText(f"Ready for {to.label}")
        self.why.set_words(sentence)
        more = "…" if to in _ASKING else ""
        self.promote.set_words(f"Move to {to.label}{more}")
        for button in (self.promote, self.not_yet):
            button.setAccessibleDescription(sentence)
        self.setAccessibleName(f"Ready for {to.label}. {sentence}")

    def _show(self) -> None:
        ready = self._readiness
        self.setVisible(ready is not None and ready.touch_id not in self._not_yet)

    def _promote(self) -> None:
        if self._readiness is not None:
            self.wanted.emit(self._readiness.to)

    def _put_aside(self) -> None:
        if self._readiness is not None:
            self._not_yet.add(self._readiness.touch_id)
            self._show()
            announce(self, "Not yet. The next sign brings it back.")
            self.left.emit()
