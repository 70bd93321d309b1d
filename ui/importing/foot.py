"""The foot of the page: where the people go, and the button that takes them over."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from models.people.kinds import Tier
from ui.guarded import guarded
from ui.importing.preview import UNREADABLE, Preview
from ui.importing.unreadable_file import save_words
from ui.look.buttons import Button, Segment
from ui.look.fonts import metrics
from ui.look.labels import IconLabel, Label
from ui.look.theme import color, px

HEIGHT = 60
_PROMISE = "Nothing has been written yet. One undo takes the whole list back."
_SHORT = "Nothing is written yet."
_TIERS = {"toCold": Tier.COLD, "toSuspects": Tier.SUSPECT}


class Foot(QWidget):
    """What follows from the check.

    Signals:
        back, save, run: the buttons.
        tier_chosen: the `Tier` where the people shall go.
    """

    back = Signal()
    save = Signal()
    run = Signal()
    tier_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tier = Tier.COLD
        self._promise = Label(_PROMISE, "body", "text.secondary")
        self._promise.setSizePolicy(
            QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred
        )
        self._save = Button("", icon_name="download", object_name="saveUnreadable")
        self._back = Button("Another file", object_name="stepBack")
        self._run = Button(
            "Import", kind="primary", icon_name="check", object_name="runImport"
        )
        self._where = Segment(
            "Where the people go",
            {"toCold": "Cold", "toSuspects": "Suspects"},
            object_name="whereTo",
        )
        self._where.choose("toCold")
        self._where.chosen.connect(self._go_to)
        self._save.clicked.connect(self.save)
        self._back.clicked.connect(self.back)
        self._run.clicked.connect(self.run)
        self._lay_out()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(px(24), 0, px(24), 0)
        row.setSpacing(px(10))
        row.addWidget(IconLabel("shield-check"))
        row.addWidget(self._promise, 1)
        row.addWidget(self._save)
        row.addWidget(Label("To", "body", "text.secondary"))
        row.addWidget(self._where, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._back)
        row.addWidget(self._run)
        self.setFixedHeight(px(HEIGHT))

    @property
    def tier(self) -> Tier:
        """Where the people go."""
        return self._tier

    def _go_to(self, key: str) -> None:
        self._tier = _TIERS[key]
        self.tier_chosen.emit(self._tier)

    def show_list(self, preview: Preview) -> None:
        """Say how many rows would be taken over and how many cannot be read."""
        coming, bad = preview.coming, preview.count(UNREADABLE)
        rows = "1 row" if coming == 1 else f"{coming:,} rows"
        self._run.set_words(f"Import {rows}" if coming else "Nothing to import")
        self._run.setEnabled(coming > 0 or bool(preview.reading.touches))
        self._save.set_words(save_words(bad))
        self._save.setVisible(bad > 0)

    @guarded()
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Drop the second sentence of the promise where it does not fit."""
        super().resizeEvent(event)
        room = self._promise.width()
        fits = metrics("body").horizontalAdvance(_PROMISE) <= room
        self._promise.setText(_PROMISE if fits else _SHORT)

    @guarded()
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), color("surface.panel"))
        painter.setPen(color("line.default"))
        painter.drawLine(self.rect().topLeft(), self.rect().topRight())
        painter.end()
