"""The head of the editor: what the offer is, and what can be done with it."""

from datetime import date

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from models.offers.offer_list import OfferCard, OfferState
from models.offers.sheet import Sheet
from models.offers.sheet_of import OfferFacts
from ui.guarded import guarded
from ui.look.buttons import Button, IconButton
from ui.look.fields import TextField
from ui.look.fonts import font, metrics
from ui.look.labels import Label, set_tip, shown
from ui.look.theme import color, px, theme
from ui.offers.pill import StatePill

_HIGH, _TITLE, _SHORT_TITLE, _LEVELS = 62, 160, 72, 4
_FIRST = 100  # of the room beside it, until its words fit


class TitleField(TextField):
    """The title as large as a heading, as wide as its words."""

    _least = _TITLE

    def __init__(self) -> None:
        super().__init__("Title", hint="What is it about?", object_name="title")
        self.setToolTip("Shift F2")
        self.setProperty("look", "bare")
        self.textChanged.connect(lambda _text: self._fit())

    def _dress(self) -> None:
        self.setFont(font("board"))
        self._fit()

    def be_least(self, least: int) -> None:
        """Take so many pixels at 100 % at least, or what the words take."""
        self._least = least
        self._fit()

    def _fit(self) -> None:
        words = self.text() or self.placeholderText()
        wide = metrics("board").horizontalAdvance(words) + px(16)
        self.setMinimumWidth(min(wide, px(self._least)))
        self.setMaximumWidth(max(wide, px(_TITLE)))


class EditorHead(QWidget):
    """Back, title, state, and the acts.

    Signals:
        back: the editor is left.
    """

    back = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state, self._version = OfferState.DRAFT, 1
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(px(24), 0, px(20), 0)
        row.setSpacing(px(8))
        self.back_button = IconButton(
            "chevron-left", "Back to Offers", object_name="back"
        )
        self.back_button.clicked.connect(self.back)
        self.title = TitleField()
        self.pill = StatePill()
        self.about = Label("", "detail", "text.secondary")
        self.about.setSizePolicy(
            QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred
        )
        row.addWidget(self.back_button)
        row.addLayout(self._words(), 1)
        self._acts(row)
        theme().changed.connect(self._dress)
        self._dress()

    def _words(self) -> QVBoxLayout:
        words = self._lines = QVBoxLayout()
        words.setSpacing(0)
        first = self._first = QHBoxLayout()
        first.setSpacing(px(10))
        first.addWidget(self.title, _FIRST)
        first.addWidget(self.pill)
        first.addStretch(1)
        words.addStretch(1)
        words.addLayout(first)
        words.addWidget(self.about)
        words.addStretch(1)
        return words

    def _acts(self, row: QHBoxLayout) -> None:
        self.other_side = Button("", icon_name="file-text", object_name="otherSide")
        self.print = Button("Print", icon_name="printer", object_name="print")
        self.save_pdf = Button("Save PDF", icon_name="download", object_name="savePdf")
        self.mark_sent = Button(
            "Mark as sent…", kind="primary", icon_name="send", object_name="markSent"
        )
        self.revise = Button(
            "Make version 2", kind="primary", icon_name="copy", object_name="revise"
        )
        self.accept = Button("Accepted…", icon_name="trophy", object_name="acceptOffer")
        self.more = IconButton(
            "ellipsis", "More actions", object_name="more", boxed=True
        )
        for widget in (
            self.other_side,
            self.print,
            self.save_pdf,
            self.accept,
            self.mark_sent,
            self.revise,
            self.more,
        ):
            row.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        for widget in (self.other_side, self.accept, self.revise):
            widget.hide()  # there is room for the acts of one state only
        self.other_side.installEventFilter(self)

    def _dress(self) -> None:
        self.setFixedHeight(px(_HIGH))
        self._fit()

    def _fit(self) -> None:
        """Shorten the acts, then title and state, where they would cut each other."""
        for level in range(_LEVELS):
            self._shorten(level)
            if self._needs() <= self.width():
                return

    def _shorten(self, level: int) -> None:
        """Say all at level 0, and less at each further one."""
        version = f"ersion {self._version + 1}"
        for act, name, short, since in (
            (self.print, "Print", "", 1),
            (self.save_pdf, "Save PDF", "", 1),
            (self.accept, "Accepted…", "", 2),
            (self.revise, f"Make v{version}", f"V{version}", 2),
        ):
            act.set_words(name if level < since else short, name)
            set_tip(act, "" if level < since else name)
        self.title.be_least(_TITLE if level < _LEVELS - 2 else _SHORT_TITLE)
        version = f"version {self._version}" if self._version > 1 else ""
        self.pill.show_state(self._state, version if level < _LEVELS - 1 else "")
        said = self._state.label, version
        self.pill.setAccessibleName(", ".join(part for part in said if part))

    def _needs(self) -> int:
        """The pixels that all parts take that are shown."""
        for row in (self._first, self._lines, self._row):
            row.invalidate()
        return self._row.minimumSize().width()

    def write_title(self) -> None:
        """Have the title take the keys, to be written anew."""
        self.title.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.title.selectAll()

    def show_offer(
        self, facts: OfferFacts, sheet: Sheet, card: OfferCard, today: date
    ) -> None:
        """Show what the offer is, whom it is for and where it stands."""
        to, version = sheet.recipient, facts.revision
        whom = ", ".join(part for part in (to.name, to.company) if part)
        called = f"{facts.kind.label} {facts.number}" if facts.number else card.called
        state = card.state(today)
        if not (self.title.hasFocus() and self.title.isModified()):
            self.title.setText(facts.title)
            self.title.setCursorPosition(0)
        self._state, self._version = state, version
        self.about.setText(shown(f"{called} for {whom}"))
        draft, sent = state is OfferState.DRAFT, state in _WAITING
        self.title.setReadOnly(not draft)
        self.mark_sent.setVisible(draft)
        self.accept.setVisible(sent)
        self.revise.setVisible(not draft and state in _REVISABLE)
        self._fit()

    @guarded(otherwise=False)
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _COMES:
            self._fit()
        return super().eventFilter(watched, event)

    @guarded()
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @guarded()
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), color("surface.panel"))
        painter.setPen(QPen(color("line.default"), 1))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
        painter.end()


_COMES = frozenset({QEvent.Type.ShowToParent, QEvent.Type.HideToParent})
_WAITING = frozenset({OfferState.SENT, OfferState.ANSWERED, OfferState.EXPIRED})
_REVISABLE = _WAITING | {OfferState.DECLINED, OfferState.WITHDRAWN}
