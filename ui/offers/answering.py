"""What comes after sending: the answer, and the paper that is made of this one."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QWidget

from models.offers.answers import accept_offer, decline_offer
from models.offers.chain import chain_of
from models.offers.converting import convert_offer
from models.offers.kinds import OfferKind, OfferStatus
from models.offers.parts_of import packages_of_offer
from models.offers.sheet_of import OfferFacts, sheet_of
from ui.desk import Desk
from ui.look.theme import px
from ui.offers.answer_sheet import Answer, AnswerSheet

Choices = list[tuple[str, Callable[[], None]]]
_BECOMES = {
    OfferKind.ESTIMATE: (OfferKind.PROPOSAL, OfferKind.CONTRACT),
    OfferKind.PROPOSAL: (OfferKind.CONTRACT,),
    OfferKind.CONTRACT: (),
}
_ENDED = frozenset({OfferStatus.SUPERSEDED, OfferStatus.WITHDRAWN})


class Answering(QObject):
    """Answers to one offer, and what becomes of it.

    Signals:
        opened: the id of another offer.
    """

    opened = Signal(object)

    def __init__(self, host: QWidget, desk: Desk) -> None:
        super().__init__(host)
        self._host, self._desk = host, desk
        self._facts: OfferFacts | None = None
        self.sheet = AnswerSheet(host)
        self.sheet.answered.connect(self._keep)

    def ask(self, facts: OfferFacts, below: QWidget, *, accepted: bool) -> None:
        """Open the sheet for the answer to the offer, below a button."""
        self._facts = facts
        desk, key = self._desk, facts.id
        to = desk.ask(sheet_of, key).recipient
        until = facts.valid_until
        self.sheet.ask(
            str(facts.number),
            to.name or to.company,
            desk.ask(packages_of_offer, key),
            accepted=accepted,
            expired=until is not None and until < desk.today(),
        )
        corner = below.mapTo(self._host, QPoint(0, below.height() + px(6)))
        self.sheet.open_at(corner, self.sheet.go)

    def _keep(self, answer: Answer) -> None:
        if self._facts is None:
            return
        key, now = self._facts.id, self._desk.now()
        if answer.accepted:
            done = self._desk.do(
                accept_offer,
                key,
                now=now,
                by=answer.by,
                how=answer.how,
                note=answer.note,
                package=answer.package,
                although_expired=answer.although_expired,
                proof=answer.proof,
            )
        else:
            done = self._desk.do(
                decline_offer,
                key,
                now=now,
                by=answer.by,
                how=answer.how,
                note=answer.note,
                why=answer.why,
                proof=answer.proof,
            )
        if done:
            self.sheet.close_sheet()

    def choices(self, facts: OfferFacts) -> Choices:
        """What the offer can become, and the papers before and after it."""
        found: Choices = []
        if facts.status not in _ENDED:
            found += [
                (f"Make {kind.with_article} of it", partial(self._make, facts.id, kind))
                for kind in _BECOMES[facts.kind]
            ]
        chain = self._desk.ask(chain_of, facts.id)
        for card in (*chain.came_from, *chain.became):
            found.append((f"Open {card.called}", partial(self.opened.emit, card.id)))
        return found

    def _make(self, offer_id: int, kind: OfferKind) -> None:
        made = self._desk.do(convert_offer, offer_id, kind, now=self._desk.now())
        if made.answer is not None:
            self.opened.emit(made.answer)
