"""The quiet line that proposes a pass when somebody turned warm."""

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from models.people.baton.takers import Taker
from ui.guarded import guarded
from ui.look.buttons import Button
from ui.look.elided import elided, width_of
from ui.look.labels import IconLabel, Label, set_tip
from ui.look.messages import announce
from ui.look.panels import paint_floating
from ui.look.theme import px
from ui.record.pass_words import first_name

_EDGE, _WIDEST, _ABOVE_TOAST = 10, 720, 64


class ProposalStrip(QFrame):
    """Floats over the foot of the page; it never takes the focus by itself.

    Signals:
        pass_wanted: the prospect's id, whose baton is to be passed.
    """

    pass_wanted = Signal(object)

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self._host, self._id, self._words = host, 0, ""
        self.setObjectName("passProposal")
        row = QHBoxLayout(self)
        edge = _EDGE + px(6)
        row.setContentsMargins(edge + px(4), edge, edge, edge)
        row.setSpacing(px(8))
        row.addWidget(IconLabel("sun", "tier.warm.text"))
        self.words = Label("", "body")
        row.addWidget(self.words)
        self.pass_it = Button("Pass the baton…", object_name="proposalPass")
        self.pass_it.clicked.connect(self._pass)
        self.leave = Button("Not now", kind="quiet", object_name="proposalLeave")
        self.leave.clicked.connect(self.hide)
        row.addWidget(self.pass_it)
        row.addWidget(self.leave)
        host.installEventFilter(self)
        self.hide()

    @property
    def prospect_id(self) -> int:
        """Whose pass is proposed; 0 while none is."""
        return 0 if self.isHidden() else self._id

    def propose(self, prospect_id: int, called: str, taker: Taker) -> None:
        """Propose to pass somebody to a partner."""
        self._id = prospect_id
        whom = first_name(taker.name)
        self._words = f"{called} is warm now, and {whom} wears the sales hat."
        self.pass_it.set_words("Pass the baton…", f"Pass {called} to {whom}…")
        self.leave.set_words("Not now", f"Do not pass {called} now")
        self.setAccessibleName(self._words)
        self.show()
        self._lie()
        self.raise_()
        announce(self, self._words)

    def _pass(self) -> None:
        self.hide()
        self.pass_wanted.emit(self._id)

    def _lie(self) -> None:
        """Lie in the middle of the host, as wide as there is room."""
        hints = (self.pass_it.sizeHint(), self.leave.sizeHint())
        taken = sum(hint.width() for hint in hints) + 2 * _EDGE + px(80)
        room = min(px(_WIDEST), self._host.width() - 2 * px(8)) - taken
        self.words.setText(elided(self._words, "body", max(px(60), room)))
        self.words.setMinimumWidth(min(room, width_of(self._words, "body") + px(2)))
        set_tip(self.words, self._words)
        self.adjustSize()
        middle = (self._host.width() - self.width()) // 2
        low = self._host.height() - self.height() - px(_ABOVE_TOAST)
        self.move(max(0, middle), max(0, low))

    @guarded(otherwise=False)
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and not self.isHidden():
            self._lie()
        return super().eventFilter(watched, event)

    @guarded()
    def paintEvent(self, _event: QPaintEvent) -> None:
        paint_floating(self, _EDGE, corner="panel")
