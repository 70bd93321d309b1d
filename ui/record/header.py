"""The head of the record: where it was opened from, the name, the acts, the facts."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from models.people.kinds import Tier
from models.people.record import Point, Record
from ui.guarded import guarded
from ui.look.buttons import Button, IconButton
from ui.look.labels import KeyLabel
from ui.look.theme import color, px
from ui.record.elided_label import ElidedLabel
from ui.record.facts import FactsRow
from ui.record.photo_label import PhotoLabel
from ui.record.square_button import SquareButton
from ui.record.tier_box import TierBox

_LEAST_NAME, _LEAST_FIRM = 200, 90


class Header(QWidget):
    """Crumb, name, firm and town, tier, acts, facts; 142 high."""

    back = Signal()
    stepped = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("recordHeader")
        column = QVBoxLayout(self)
        column.setContentsMargins(px(24), px(12), px(24), px(12))
        column.setSpacing(px(6))
        column.addLayout(self._crumb_row())
        column.addLayout(self._name_row())
        self.facts = FactsRow()
        column.addSpacing(px(4))
        column.addWidget(self.facts)

    def _crumb_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(px(4))
        self.back_button = IconButton("undo-2", "Back to Board", object_name="back")
        self.back_button.set_icon("chevron-left")
        self.back_button.clicked.connect(self.back)
        self.crumb = ElidedLabel("detail", "text.secondary", object_name="crumb")
        self.prev = IconButton("chevron-left", "Previous prospect", object_name="prev")
        self.prev.clicked.connect(lambda: self.stepped.emit(-1))
        self.next = IconButton("chevron-right", "Next prospect", object_name="next")
        self.next.clicked.connect(lambda: self.stepped.emit(1))
        self._keys = KeyLabel("Alt ← →")
        row.addWidget(self.back_button)
        row.addWidget(self.crumb, 1)
        for widget in (self._keys, self.prev, self.next):
            row.addWidget(widget)
        return row

    def _name_row(self) -> QBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(px(10))
        self.name = ElidedLabel("display", object_name="name", least=_LEAST_NAME)
        self.firm = ElidedLabel(
            "touchBar", "text.secondary", object_name="firm", least=_LEAST_FIRM
        )
        self.tier = TierBox()
        self.photo = PhotoLabel()
        row.addWidget(self.photo)
        row.addWidget(self.name)
        row.addWidget(self.firm)
        row.addWidget(self.tier)
        row.addStretch(1)
        acts = QHBoxLayout()
        acts.setSpacing(px(10))
        self._buttons = self._acts()
        for button in self._buttons:
            acts.addWidget(button)
        acts.addStretch(0)
        self._across = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._across.setSpacing(px(10))
        self._across.addLayout(row, 1)
        self._across.addLayout(acts)
        return self._across

    def lie(self, width: int) -> None:
        """Lie in a width: the acts beside the name, or below where it is narrow."""
        room = width - 2 * px(24)
        acts = sum(button.sizeHint().width() + px(10) for button in self._buttons)
        tier = self.tier.sizeHint().width()
        least = px(_LEAST_NAME + _LEAST_FIRM + 20) + tier + acts
        down, right = (
            QBoxLayout.Direction.TopToBottom,
            QBoxLayout.Direction.LeftToRight,
        )
        self._across.setDirection(right if least <= room else down)
        self.facts.lie(room)

    def minimumSizeHint(self) -> QSize:
        return QSize(px(240), super().minimumSizeHint().height())

    def _acts(self) -> list[Button | IconButton]:
        self.call = Button("Call", icon_name="phone", object_name="call")
        self.offer = Button(
            "New proposal", icon_name="file-text", object_name="newProposal"
        )
        self.baton = Button(
            "Pass the baton", icon_name="arrow-right", keys="P", object_name="pass"
        )
        self.log = Button(
            "Log a touch",
            kind="primary",
            icon_name="notebook-pen",
            keys="L",
            object_name="log",
        )
        self.more = SquareButton("ellipsis", "More actions", object_name="more")
        return [self.call, self.offer, self.baton, self.log, self.more]

    def show_record(self, record: Record, points: list[Point], crumb: str) -> None:
        """Show whom this is about."""
        called = record.name or record.company
        self.name.set_words(called)
        town = town_of(points)
        firm = record.company if record.name else ""
        self.firm.set_words(", ".join(part for part in (firm, town) if part))
        self.firm.setVisible(bool(firm or town))
        self.lie(self.width())
        self.tier.show_tier(Tier(record.tier))
        self.crumb.set_words(crumb)
        phone = next((p.value for p in points if p.kind == "phone"), "")
        self.call.setEnabled(bool(phone))
        self.call.set_words("Call", f"Call {phone}" if phone else "Call: no number")
        self.log.set_words("Log a touch", f"Log a touch with {called}")

    def show_pass(self, taker: str) -> None:
        """Show that the baton is offered to a partner, or nothing of it for ""."""
        if taker:
            self.baton.set_words(f"Offered to {taker}", f"Baton offered to {taker}")
        else:
            self.baton.set_words("Pass the baton")
        self.lie(self.width())

    def show_place(self, came_from: str, place: int, count: int) -> None:
        """Show which of its neighbours this is; place counts from 0, -1 is none."""
        self.back_button.set_name(f"Back to {came_from}")
        self.prev.setEnabled(place > 0)
        self.next.setEnabled(0 <= place < count - 1)
        for widget in (self.prev, self.next, self._keys):
            widget.setVisible(count > 1)

    @guarded()
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), color("surface.panel"))
        line = self.rect()
        line.setTop(line.bottom())
        painter.fillRect(line, color("line.default"))
        painter.end()


def town_of(points: list[Point]) -> str:
    """The town of the first address, as far as its lines tell it."""
    address = next((p.value for p in points if p.kind == "address"), "")
    parts = [part.strip() for part in address.replace("\n", ",").split(",")]
    named = [part for part in parts[1:] if part and not any(c.isdigit() for c in part)]
    return named[0] if named else ""
