"""The foot of the page: what is promised, one step back, and the next one."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ui.guarded import guarded
from ui.importing.deciding import DUPLICATE, UNREADABLE, Deciding
from ui.importing.unreadable_file import save_words
from ui.look.buttons import Button
from ui.look.fonts import metrics
from ui.look.labels import IconLabel, Label, set_tip
from ui.look.theme import color, px

HEIGHT = 60
_NOTHING = "Nothing has been written yet."
_UNDO = "One undo takes the import back and keeps what you edit afterwards."
_ASIDE = "Undecided rows are kept aside."
_GAP = 40


class Foot(QWidget):
    """What follows from the step that is shown.

    Signals:
        back, forward, save, run: the buttons.
    """

    back = Signal()
    forward = Signal()
    save = Signal()
    run = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._promise = Label("", "body", "text.secondary")
        self._promise.setSizePolicy(
            QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred
        )
        self._sentences: tuple[str, ...] = (_NOTHING,)
        self._save = Button("", icon_name="download", object_name="saveUnreadable")
        self._back = Button("Back", object_name="stepBack")
        self._next = Button("Next", kind="primary", object_name="stepNext")
        self._run = Button(
            "Import", kind="primary", icon_name="check", object_name="runImport"
        )
        set_tip(self._back, "One step back (Alt+←)")
        set_tip(self._next, "One step on (Alt+→)")
        self._save.clicked.connect(self.save)
        self._back.clicked.connect(self.back)
        self._next.clicked.connect(self.forward)
        self._run.clicked.connect(self.run)
        self._bad = 0
        self._lay_out()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(px(24), 0, px(24), 0)
        row.setSpacing(px(10))
        row.addWidget(IconLabel("shield-check"))
        row.addWidget(self._promise, 1)
        for button in (self._save, self._back, self._next, self._run):
            row.addWidget(button)
        self.setFixedHeight(px(HEIGHT))

    def show_next(self, to: str) -> None:
        """Offer to go on to a step."""
        self._sentences = (_NOTHING,)
        self._next.set_words("Next", f"Next: {to}")
        self._save.hide()
        self._run.hide()
        self._next.show()
        self._fit()

    def show_run(self, deciding: Deciding, *, touches: bool) -> None:
        """Say how many rows would be taken over and how many cannot be read.

        Args:
            touches: the list tells of touches, so it can be taken without new rows.
        """
        coming, self._bad = deciding.coming, deciding.count(UNREADABLE)
        rows = "1 row" if coming == 1 else f"{coming:,} rows"
        nothing = "Import its touches" if touches else "Nothing to import"
        self._run.set_words(f"Import {rows}" if coming else nothing)
        self._run.setEnabled(coming > 0 or touches)
        waiting = deciding.count(DUPLICATE)
        self._sentences = (_ASIDE, _UNDO) if waiting else (_NOTHING, _UNDO)
        self._next.hide()
        self._run.show()
        self._save.setVisible(self._bad > 0)
        self._fit()

    @property
    def can_run(self) -> bool:
        """Whether there is anything to import."""
        return self._run.isEnabled() and not self._run.isHidden()

    def _fit(self) -> None:
        """Say as many sentences as fit, and the long word of a button if it does."""
        words = save_words(self._bad)
        buttons = (self._back, self._next, self._run)
        used = sum(b.sizeHint().width() + px(10) for b in buttons if not b.isHidden())
        room = self.width() - used - px(2 * 24 + _GAP)
        if not self._save.isHidden():
            long = metrics("bodyStrong").horizontalAdvance(words) + px(60)
            short = room - long < px(160)
            self._save.set_words("Save" if short else words, words)
            set_tip(self._save, words if short else "")
            room -= self._save.sizeHint().width() + px(10)
        said = ""
        for sentence in self._sentences:
            longer = f"{said} {sentence}".strip()
            if metrics("body").horizontalAdvance(longer) <= room:
                said = longer
        self._promise.setText(said)

    @guarded()
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @guarded()
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), color("surface.panel"))
        painter.setPen(color("line.default"))
        painter.drawLine(self.rect().topLeft(), self.rect().topRight())
        painter.end()
