"""A ready text for asking about an offer that nobody answered."""

from collections.abc import Mapping
from datetime import date
from typing import NamedTuple

from models.book.reader import Reader
from models.book.refusals import Refused
from models.offers.filling import facts_of_sheet, filled
from models.offers.follow_up_words import asking_in
from models.offers.kept_texts import texts
from models.offers.kinds import OfferStatus
from models.offers.sheet import Sheet
from models.offers.sheet_of import facts_of, sheet_of

NAMED = "Follow-up"
"""A kept text of this name, in the language of the offer, is used before ours."""
_SUBJECT = "{title} ({number})"


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
    return ReadyText(filled(_SUBJECT, values), _asked(sheet, values, today))


def _asked(sheet: Sheet, values: Mapping[str, str], today: date) -> str:
    """Our own words in the language of the offer; its greeting, where it greets."""
    words, last = asking_in(sheet.locale), sheet.valid_until
    asked = [words.asked]
    if last is not None:
        asked.append(words.stood if last < today else words.stands)
    signed = [words.regards, "{my name}", "{business name}"]
    if values["my name"] == values["business name"]:
        signed.pop()
    greeting = sheet.greeting.strip() or filled(words.greeting, values)
    parts = ("\n".join(asked), "\n".join(signed))
    return "\n\n".join([greeting, *(filled(part, values) for part in parts)])
