"""A ready text for asking about an offer that nobody answered."""

from datetime import date
from typing import NamedTuple

from models.book.reader import Reader
from models.book.refusals import Refused
from models.offers.filling import facts_of_sheet, filled
from models.offers.kept_texts import texts
from models.offers.kinds import OfferStatus
from models.offers.sheet_of import facts_of, sheet_of

NAMED = "Follow-up"
"""A kept text of this name, in the language of the offer, is used before ours."""
_SUBJECT = "{title} ({number})"
_OPEN = """Dear {first name},

on {date} we sent you “{title}” ({number}).
Did it reach you, and is there anything you would like to ask or to change?
It stands until {valid until}.

Kind regards
{my name}
{business name}"""
_WITHOUT_END = _OPEN.replace("It stands until {valid until}.\n", "")
_ENDED = _OPEN.replace(
    "It stands until {valid until}.",
    "It stood until {valid until}; say a word and we renew it.",
)


class ReadyText(NamedTuple):
    """A subject and a text to send as they are, or to change first."""

    subject: str
    text: str


def follow_up_text(reader: Reader, offer_id: int, today: date) -> ReadyText:
    """What one may write about a sent offer that has no answer yet.

    Raises:
        Refused: the offer is not waiting for an answer.
    """
    facts = facts_of(reader, offer_id)
    if facts.status is not OfferStatus.SENT:
        raise Refused("This offer is not waiting for an answer.")
    sheet = sheet_of(reader, offer_id)
    values = facts_of_sheet(sheet)
    own = [one for one in texts(reader, None, facts.locale) if one.name == NAMED]
    if own:
        kept = max(own, key=lambda one: bool(one.locale))
        subject = kept.heading or _SUBJECT
        return ReadyText(filled(subject, values), filled(kept.text, values))
    last = facts.valid_until
    text = _WITHOUT_END if last is None else _ENDED if last < today else _OPEN
    return ReadyText(filled(_SUBJECT, values), filled(text, values))
