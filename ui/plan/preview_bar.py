"""What a change of the plan would move, before it is applied."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGroupBox, QHBoxLayout, QVBoxLayout

from ui.guarded import guarded
from ui.look.buttons import Button
from ui.look.elided import elided
from ui.look.labels import IconLabel, Label
from ui.look.messages import announce
from ui.look.theme import color, px, radius, theme


class PreviewBar(QGroupBox):
    """One bold sentence, one below it, and Show, Discard, Apply.

    Signals:
        show_wanted: whoever moves shall be listed.
        discarded: the plan in force shall stay.
        applied: the plan shown shall be in force.
    """

    show_wanted = Signal()
    discarded = Signal()
    applied = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setFlat(True)
        self.setProperty("look", "segment")
        self.setObjectName("planPreview")
        self.setAccessibleName("Preview of the change")
        self.said = Label("", "bodyStrong")
        self.said.setObjectName("previewSaid")
        self.said.setWordWrap(True)
        self.names = Label("", "body", "text.secondary")
        self.names.setObjectName("previewNames")
        self._all_names = ""
        self.show_all = Button(
            "Show who moves", kind="quiet", object_name="previewShow"
        )
        self.discard = Button("Discard", object_name="previewDiscard")
        self.discard.set_words("Discard", "Discard the change")
        self.apply = Button("Apply change", kind="primary", object_name="previewApply")
        self.apply.set_words("Apply change", "Apply the change")
        self.show_all.clicked.connect(self.show_wanted)
        self.discard.clicked.connect(self.discarded)
        self.apply.clicked.connect(self.applied)
        self._row = QHBoxLayout(self)
        self._row.setSpacing(px(10))
        words = QVBoxLayout()
        words.setSpacing(px(2))
        words.addWidget(self.said)
        words.addWidget(self.names)
        self._row.addWidget(IconLabel("calendar-clock", "accent.text", 20))
        self._row.addLayout(words, 1)
        for button in (self.show_all, self.discard, self.apply):
            self._row.addWidget(button)
        self._dress()
        theme().changed.connect(self._dress)
        self.hide()

    def tell(self, sentences: Sequence[str], names: str, *, moves: int) -> None:
        """Say what changes and who moves, on screen and to screen readers."""
        told = " ".join(sentences)
        self.said.setText(told)
        self._all_names = names
        self.names.setToolTip("")
        self.setAccessibleDescription(f"{told} {names}".strip())
        word = {1: "Show who moves", 2: "Show both"}.get(moves, "Show all")
        self.show_all.set_words(word, "Show who moves")
        self.show_all.setVisible(moves > 0)
        first = not self.isVisible()
        self.show()
        self._fit()
        if first or told:
            announce(self, f"{told} {names}".strip())

    def _fit(self) -> None:
        room = max(px(80), self.names.width())
        self.names.setText(elided(self._all_names, "body", room))
        self.names.setVisible(bool(self._all_names))

    def _dress(self) -> None:
        self._row.setContentsMargins(px(18), px(12), px(16), px(12))
        self.setMinimumHeight(px(68))
        self.update()

    @guarded()
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self.setContentsMargins(0, 0, 0, 0)  # Fusion keeps room for a title

    @guarded()
    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)  # type: ignore[arg-type]  # Qt's own event
        self.setContentsMargins(0, 0, 0, 0)  # which it takes again at every size
        self._fit()

    @guarded()
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(color("accent.solid"), 1))
        painter.setBrush(color("surface.panel"))
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, radius("panel"), radius("panel"))
        painter.end()
