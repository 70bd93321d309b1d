"""What a hand does to cards, as operations; loaded after the first paint."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget

from models.people.board import Card
from models.people.evidence import note_signs
from models.people.kinds import NOT_SAID_YET, Tier
from models.people.prospects import add_prospect, put_in_bin
from models.people.signs import signs_asked
from models.people.tiers import move_to_tier, say_why
from ui.board.after_drop import WhyPopover
from ui.board.gestures_kind import ANYWHERE, Place
from ui.board.signs_seen import SignsPopover
from ui.desk import Desk, Done


class Gestures:
    """Moves, answers and deletions on the board, through the one door."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def move(
        self, ids: Sequence[int], tier: Tier, place: Place = ANYWHERE
    ) -> Done[None]:
        """Put these prospects in a tier, at a place of it."""
        return self._desk.do(
            move_to_tier,
            ids,
            tier,
            before_id=place.before_id,
            to_end=place.to_end,
            now=self._desk.now(),
        )

    def ask_why(
        self, host: QWidget, beside: QRect, cards: Sequence[Card], tier: Tier, act: int
    ) -> WhyPopover | SignsPopover:
        """Ask beside the cards why they were won or lost; the answer joins the move.

        Of those who became hot it asks what was seen.
        """
        if tier is Tier.HOT:
            return self._ask_signs(host, beside, cards, act)
        business = self._desk.business
        asked = WhyPopover(
            host,
            cards,
            tier,
            self._desk.today(),
            day_first=bool(business.day_first),
        )
        ids = [card.id for card in cards]
        asked.kept.connect(
            lambda reason, note, day: self._say_why(act, ids, reason, note, day)
        )
        asked.taken_back.connect(self._desk.undo)
        asked.closed.connect(asked.deleteLater)
        self._desk.changed.connect(asked.leave)
        asked.open_beside(beside, asked.first_choice())
        return asked

    def _ask_signs(
        self, host: QWidget, beside: QRect, cards: Sequence[Card], act: int
    ) -> SignsPopover:
        asked = SignsPopover(host, cards, self._desk.ask(signs_asked, Tier.HOT))
        ids = [card.id for card in cards]
        asked.kept.connect(lambda seen: self._note_signs(act, ids, seen))
        asked.taken_back.connect(self._desk.undo)
        asked.closed.connect(asked.deleteLater)
        self._desk.changed.connect(asked.leave)
        asked.open_beside(beside, asked.first_choice())
        return asked

    def _note_signs(self, act: int, ids: Sequence[int], seen: Sequence[str]) -> None:
        for key in ids if seen else ():
            self._desk.add_to(act, note_signs, key, seen, now=self._desk.now())

    def _say_why(
        self, act: int, ids: Sequence[int], reason: str, note: str, day: date | None
    ) -> None:
        if not (reason or note or day):
            return
        for key in ids:
            self._desk.add_to(
                act,
                say_why,
                key,
                reason or NOT_SAID_YET,
                note=note,
                revisit_on=day,
                now=self._desk.now(),
            )

    def delete(self, ids: Sequence[int]) -> bool:
        """Put these prospects in the bin."""
        return bool(self._desk.do(put_in_bin, ids, now=self._desk.now()))

    def add(self, text: str, tier: Tier) -> int | None:
        """Add "Name, Company" to a tier; the new prospect's id."""
        name, _comma, company = text.partition(",")
        added = self._desk.do(
            add_prospect,
            name.strip(),
            company=company.strip(),
            tier=tier,
            now=self._desk.now(),
        )
        return added.answer
