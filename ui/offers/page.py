"""The page of all offers: which are open, at risk, ended, won."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from models.book.change import Change
from models.book.money import spoken
from models.offers.at_risk import offers_at_risk
from models.offers.kinds import OfferStatus
from models.offers.offer_list import OfferCard, OfferState, offers_list
from models.offers.summary import lost_reasons, unanswered_offers
from models.people.kinds import LostReason
from ui.desk import Desk
from ui.guarded import guarded
from ui.look.buttons import Button, Segment
from ui.look.elided import FEW, few_of
from ui.look.labels import Label, set_tip
from ui.look.panels import EmptyState, Panel
from ui.look.theme import color, px
from ui.offers.offer_rows import OfferRows, OffersModel


class Told(NamedTuple):
    """What the book says of the offers: the risky ones are those of Today.

    Attributes:
        silent: sent ones that nobody answered, the longest silent first.
    """

    today: date
    risky: frozenset[int]
    silent: tuple[int, ...]


Fits = Callable[[OfferCard, Told], bool]
FILTERS: dict[str, tuple[str, Fits]] = {
    "showOpen": ("Open", lambda card, _told: card.is_open()),
    "showSilent": ("Unanswered", lambda card, told: card.id in told.silent),
    "showRisk": ("At risk", lambda card, told: card.id in told.risky),
    "showExpired": (
        "Expired",
        lambda card, told: card.state(told.today) is OfferState.EXPIRED,
    ),
    "showWon": ("Accepted", lambda card, _told: card.status == OfferStatus.ACCEPTED),
    "showLost": ("Declined", lambda card, _told: card.status == OfferStatus.DECLINED),
    "showAllOffers": ("All", lambda _card, _told: True),
}
"""Words of each filter, and what it shows."""
STOCK = {"catalogue": "Catalogue", "templates": "Templates"}
"""What offers are made of: pages, and the words of the buttons that lead there."""
EMPTY = {
    "showOpen": "No open offers",
    "showSilent": "No offer waits for its answer too long",
    "showRisk": "No offer is at risk",
    "showExpired": "No offer has expired",
    "showWon": "No offer was accepted yet",
    "showLost": "No offer was declined",
    "showAllOffers": "No offers yet",
}
_SILENT = "Sent, and nobody answered for as long as the plan follows up."
Reasons = Sequence[tuple[LostReason | None, int]]
_TABLES = frozenset({"offer", "offer_line", "prospect", "touch", "step", "work_rule"})
_ONE_ELSEWHERE = "One offer is under All."
_HOW_TO_BEGIN = "Open a prospect and choose New proposal or New estimate."


class OffersPage(QWidget):
    """Every offer, newest first, with sums by currency.

    Signals:
        open_wanted: the id of an offer, for the editor.
        stock_wanted: "catalogue" or "templates", what offers are made of.
    """

    open_wanted = Signal(object)
    stock_wanted = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("offersPage")
        self._desk = desk
        self._cards: list[OfferCard] = []
        self._told = Told(date.min, frozenset(), ())
        self._reasons: Reasons = ()
        self._filter, self._stale = "showOpen", True
        self.model = OffersModel(self)
        self.rows = OfferRows(self.model)
        self.filters = Segment(
            "Which offers",
            {key: words for key, (words, _fits) in FILTERS.items()},
            object_name="offerFilters",
        )
        self.filters.choose(self._filter)
        self.sums = Label("", "body", "text.secondary")
        self.sums.setObjectName("offerSums")
        self.note = Label("", "body", "text.secondary")
        self.note.setObjectName("offerNote")
        self.note.setWordWrap(True)
        self.empty = EmptyState(
            "",
            icon_name="file-text",
            button="Show all offers",
            act=lambda: self.choose("showAllOffers"),
        )
        self._build()
        self.filters.chosen.connect(self.choose)
        self.rows.opened.connect(self.open_wanted)
        self.setFocusProxy(self.rows)
        desk.changed.connect(self._on_change)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(px(24), px(14), px(24), px(16))
        column.setSpacing(px(12))
        head = QHBoxLayout()
        head.setSpacing(px(16))
        head.addWidget(Label("Offers", "board"))
        head.addStretch(1)
        head.addWidget(self.sums)
        for name, words in STOCK.items():
            button = Button(words, kind="quiet", object_name=f"{name}Button")
            button.clicked.connect(partial(self.stock_wanted.emit, name))
            head.addWidget(button)
        column.addLayout(head)
        column.addWidget(self.filters, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.note)
        sheet = Panel()
        self._either = QStackedLayout(sheet)
        self._either.setContentsMargins(1, 1, 1, 1)
        self._either.addWidget(self.rows)
        self._either.addWidget(self.empty)
        column.addWidget(sheet, 1)

    def choose(self, key: str) -> None:
        """Show only the offers of a filter: "showOpen", "showRisk", …."""
        self._filter = key
        self.filters.choose(key)
        self._show()

    def ask_again(self) -> None:
        """Show the offers as they stand in the book now."""
        self._stale = False
        self._cards = self._desk.ask(offers_list)
        ask, today = self._desk.ask, self._desk.today()
        risky = frozenset(one.offer_id for one in ask(offers_at_risk, today).offers)
        silent = tuple(one.offer_id for one in ask(unanswered_offers, today))
        self._told = Told(today, risky, silent)
        self._reasons = ask(lost_reasons)
        self._show()

    def _show(self) -> None:
        told = self._told._replace(today=self._desk.today())
        self.model.today = told.today
        for key, (words, fits) in FILTERS.items():
            many = sum(fits(card, told) for card in self._cards)
            button = self.filters.button(key)
            button.setText(f"{words}  {many:,}")
            button.setAccessibleName(f"{words}, {many:,}")
        fits = FILTERS[self._filter][1]
        shown = [one for one in self._cards if fits(one, told)]
        if self._filter == "showSilent":
            shown.sort(key=lambda one: told.silent.index(one.id))
        self.model.show(shown)
        self._say_note(there_are=bool(shown))
        sums = sums_of(shown)
        self.sums.setText(few_of(sums, " · "))
        rest = " · ".join(sums) if len(sums) > FEW else ""
        set_tip(self.sums, rest)
        self.sums.setAccessibleDescription(rest)
        self._either.setCurrentIndex(0 if shown else 1)
        if not shown:
            self._say_empty(len(self._cards))

    def _say_note(self, *, there_are: bool) -> None:
        """Say why they were declined, or since when nobody answered."""
        notes = {"showLost": reasons_in_words(self._reasons), "showSilent": _SILENT}
        self.note.setText(notes.get(self._filter, ""))
        self.note.setVisible(there_are and bool(self.note.text()))

    def _say_empty(self, many: int) -> None:
        """Say what there is none of, and the one thing that helps."""
        elsewhere = f"{many:,} offers are under All." if many > 1 else _ONE_ELSEWHERE
        if many:
            self.empty.say(EMPTY[self._filter], elsewhere)
        else:
            self.empty.say("No offers yet", _HOW_TO_BEGIN)
        self.empty.button.setVisible(bool(many))

    def _on_change(self, change: Change) -> None:
        if not _TABLES & set(change.rows):
            return
        self._stale = True
        if self.isVisible():
            self.ask_again()

    def focus_list(self) -> None:
        """Give the list the focus."""
        self.rows.setFocus(Qt.FocusReason.OtherFocusReason)

    @guarded()
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale or self.model.today != self._desk.today():
            self.ask_again()

    @guarded()
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), color("surface.app"))
        painter.end()


def sums_of(cards: list[OfferCard]) -> list[str]:
    """The totals of the newest versions by currency, the largest first."""
    newest: dict[tuple[str, str | int], OfferCard] = {}
    for card in sorted(cards, key=lambda one: one.revision):
        newest[card.kind, card.number or card.id] = card
    sums: dict[str, int] = {}
    for card in newest.values():
        sums[card.currency] = sums.get(card.currency, 0) + card.total_minor
    listed = sorted(sums.items(), key=lambda one: -one[1])
    return list(map(_said, listed))


def reasons_in_words(reasons: Reasons) -> str:
    """How often each reason was given: "No budget 2 · Chose someone else 1"."""
    return " · ".join(
        f"{why.label if why else 'No reason said'} {many:,}" for why, many in reasons
    )


def _said(one: tuple[str, int]) -> str:
    currency, minor = one
    return spoken(minor, currency, cents=True)
