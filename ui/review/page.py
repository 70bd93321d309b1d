"""The weekly review as a page: one contradiction at a time, each with one key."""

from collections import Counter

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models.book.change import Change
from models.offers.repairing import repair
from models.people.check_up.contradictions import contradictions
from models.people.check_up.kinds import Contradiction, Kind
from ui.desk import Desk
from ui.guarded import guarded
from ui.look.buttons import Button
from ui.look.labels import Label
from ui.look.messages import announce
from ui.look.panels import Panel
from ui.look.theme import px
from ui.putting_out import PuttingOut
from ui.review.paper import paper_of_week

_WIDE = 620
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
NOTHING = "Nothing contradicts itself. Print the page of the week."


class ReviewPage(QWidget):
    """Walks through what cannot stay so; it ends on the printed page.

    Signals:
        open_wanted: the id of the prospect whose record is to be seen.
        said: a sentence for the user.
    """

    open_wanted = Signal(object)
    said = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._skipped: set[tuple[Kind, int]] = set()
        self._left: list[Contradiction] = []
        self._whole = 0
        self.setObjectName("review")
        self.paper = PuttingOut(desk, self, "saveReviewPdf")
        self.paper.told.connect(self.said)
        self._choices: list[Button] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(px(24), px(14), px(24), px(12))
        column.setSpacing(px(12))
        column.addLayout(self._head())
        self.card = self._card()
        self.setFocusProxy(self.card)
        beside = QHBoxLayout()
        beside.addWidget(self.card, 1000)
        beside.addStretch(1)
        column.addLayout(beside)
        self.counts = Label("", "body", "text.secondary")
        self.counts.setWordWrap(True)
        self.counts.setObjectName("reviewCounts")
        column.addWidget(self.counts)
        column.addStretch(1)
        desk.changed.connect(self._on_change)

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(px(10))
        row.addWidget(Label("Weekly review", "page"))
        self.progress = Label("", "body", "text.secondary")
        self.progress.setObjectName("reviewProgress")
        row.addWidget(self.progress)
        row.addStretch(1)
        self.printing = Button("Print the week", object_name="printReview")
        self.printing.clicked.connect(lambda: self.put_on_paper("print"))
        row.addWidget(self.printing)
        return row

    def _card(self) -> Panel:
        card = Panel(self)
        card.setMaximumWidth(px(_WIDE))
        card.setObjectName("reviewCard")
        card.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(px(18), px(16), px(18), px(16))
        inside.setSpacing(px(8))
        self.kind = Label("", "detail", "text.secondary")
        self.who = Label("", "section")
        self.words = Label("", "body")
        for label in (self.kind, self.who, self.words):
            label.setWordWrap(True)
            inside.addWidget(label)
        self._answers = QVBoxLayout()
        inside.addLayout(self._answers)
        row = QHBoxLayout()
        self.mend = Button("", kind="primary", keys="↵", object_name="reviewRepair")
        self.mend.clicked.connect(lambda: self.repair(""))
        self.skip = Button("Leave it", keys="→", object_name="reviewSkip")
        self.skip.clicked.connect(self.leave)
        self.open = Button("Open the record", keys="O", object_name="reviewOpen")
        self.open.clicked.connect(self._open)
        for button in (self.mend, self.skip, self.open):
            row.addWidget(button)
        row.addStretch(1)
        inside.addLayout(row)
        return card

    def current(self) -> Contradiction | None:
        """What is looked at now; None when the walk is over."""
        return self._left[0] if self._left else None

    def begin(self) -> None:
        """Walk through everything from the start."""
        self._skipped.clear()
        self._whole = 0
        self.reload()

    def reload(self) -> None:
        """Show what is wrong now, without what was left as it is."""
        found = self._desk.ask(contradictions, self._desk.today())
        self._left = [one for one in found if _key(one) not in self._skipped]
        self._whole = max(self._whole, len(found))
        many = Counter(one.kind for one in found)
        told = [f"{kind.label} {many[kind]:,}" for kind in Kind if many[kind]]
        self.counts.setText(" · ".join(told))
        at = self._whole - len(self._left) + 1
        over = "all seen" if self._whole else ""
        self.progress.setText(f"{at:,} of {self._whole:,}" if self._left else over)
        self._show(self.current())
        said = f"{self.kind.text()}: {self.who.text()}. {self.words.text()}"
        self.card.setAccessibleName(said.removeprefix(": "))

    def _show(self, one: Contradiction | None) -> None:
        self._drop_choices()
        for button in (self.mend, self.skip, self.open):
            button.setVisible(one is not None)
        if one is None:
            self.kind.setText("")
            self.who.setText("The walk is over" if self._skipped else "All is well")
            self.words.setText(
                "What you left stands on the page of the week."
                if self._skipped
                else NOTHING
            )
            return
        self.kind.setText(one.kind.label)
        named = [part for part in (one.name, one.company) if part]
        self.who.setText(", ".join(named))
        self.words.setText(one.words)
        self.mend.setVisible(not one.choices)
        self.mend.set_words(one.kind.remedy)
        for place, (word, label) in enumerate(one.choices, 1):
            self._add_choice(place, word, label)

    def _add_choice(self, place: int, word: str, label: str) -> None:
        button = Button(label, keys=str(place), object_name=f"reason{place}")
        button.clicked.connect(lambda: self.repair(word))
        self._choices.append(button)
        self._answers.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    def _drop_choices(self) -> None:
        for button in self._choices:
            self._answers.removeWidget(button)
            button.deleteLater()
        self._choices = []
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def repair(self, choice: str = "") -> None:
        """Repair what is looked at; the next one follows."""
        one = self.current()
        if one is not None:
            self._desk.do(repair, one, now=self._desk.now(), choice=choice)
            self.reload()
            self._announce()

    def leave(self) -> None:
        """Leave it as it is and go on; it stands on the printed page."""
        one = self.current()
        if one is not None:
            self._skipped.add(_key(one))
            self.reload()
            self._announce()

    def _announce(self) -> None:
        one = self.current()
        announce(self, self.who.text() if one is None else f"{one.called}: {one.words}")

    def _open(self) -> None:
        one = self.current()
        if one is not None:
            self.open_wanted.emit(one.prospect_id)

    def put_on_paper(self, act: str) -> None:
        """Print the page of the week ("print"), or save it as a PDF."""
        job = paper_of_week(self._desk)
        (self.paper.ask if act == "print" else self.paper.save)(job)

    def _on_change(self, _change: Change) -> None:
        if self.isVisible():
            self.reload()

    @guarded()
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.begin()

    @guarded()
    def keyPressEvent(self, event: QKeyEvent) -> None:
        place = event.key() - Qt.Key.Key_1
        if event.key() in _ENTER and not self._choices:
            self.repair()
        elif event.key() == Qt.Key.Key_Right:
            self.leave()
        elif event.key() == Qt.Key.Key_O:
            self._open()
        elif 0 <= place < len(self._choices):
            self._choices[place].click()
        else:
            super().keyPressEvent(event)


def _key(one: Contradiction) -> tuple[Kind, int]:
    return one.kind, one.key_id
