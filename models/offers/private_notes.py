"""What one notes on an offer for oneself; it is never printed."""

from sqlmodel import Session

from models.book.session import name_act
from models.book.text import clean_text
from models.offers.drafts import offer_called, offer_here

LONGEST = 20_000


def note_on_offer(session: Session, offer_id: int, text: str) -> None:
    """Let this be the private note of the offer, also of one that was sent.

    Raises:
        Refused: there is no such offer.
    """
    offer = offer_here(session, offer_id)
    offer.private_note = clean_text(text)[:LONGEST]
    called = offer_called(offer)
    name_act(session, f"note on {called}", f"A note is kept with {called}")
