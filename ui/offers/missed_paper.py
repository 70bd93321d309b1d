"""The paper of an offer that was sent while Baton ended before it could keep it."""

from models.offers.keeping import LARGEST
from models.offers.papers import misses_paper
from models.offers.sending import keep_paper
from models.offers.sheet import Sheet
from ui.desk import Desk
from ui.offers.typesetter import Paper, Typesetter


def keep_missed_paper(
    desk: Desk, typesetter: Typesetter, offer_id: int, sheet: Sheet
) -> None:
    """Draw the paper anew and keep it, if it was sent and never kept.

    What was sent is frozen, so that it is the same paper.
    """
    if not desk.ask(misses_paper, offer_id):
        return

    def keep(paper: Paper) -> None:
        if desk.ask(misses_paper, offer_id) and len(paper.pdf) <= LARGEST:
            now = desk.now()
            desk.do(keep_paper, offer_id, paper.pdf, now=now, afterwards=True)

    typesetter.make(sheet, keep)
