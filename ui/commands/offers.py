"""The command offers: all proposals, estimates and contracts, and their sums."""

from argparse import ArgumentParser
from datetime import date
from typing import Any
from zoneinfo import ZoneInfo

from models.book.book import Book
from models.book.moments import moment_of
from models.book.money import spoken
from models.book.refusals import Refused
from models.offers.offer_list import OfferCard, offer_named, offers_list
from models.offers.summary import Group, OffersSummary, offers_summary
from models.people.business import business_card
from ui.commands.command import Asked, Command, Told, open_book, takes_book

_GROUPS = {
    "drafts": "Drafts",
    "open": "Open",
    "at_risk": "At risk",
    "expired": "Expired",
    "won": "Won",
    "declined": "Declined",
}
"""What offers are summed by, as it is said."""


def takes_offer(words: ArgumentParser) -> None:
    """Declare NUMBER, which names an offer."""
    words.add_argument(
        "number",
        metavar="NUMBER-OR-ID",
        help='P-119, which is what was sent under it, "P-119, version 2", or an id as'
        " offers --json prints",
    )


def named_offer(book: Book, text: str, *, newest: bool = False) -> OfferCard:
    """The offer of a number or an id; a number means the version that was sent.

    Args:
        newest: whether a number means its newest version, be it a draft.

    Raises:
        Refused: there is none, or several have the number.
    """
    if text.isdecimal() and len(text) >= len(str(1 << 63)):
        raise Refused(f"There is no offer “{text[:40]}”.")
    offer_id = book.ask(offer_named, text, newest=newest)
    return book.ask(offers_list, only=[offer_id])[0]


def today_of(book: Book) -> date:
    """The day it is where the business is."""
    return book.now().astimezone(ZoneInfo(book.ask(business_card).zone)).date()


def offer_as_json(card: OfferCard, today: date) -> dict[str, Any]:
    """An offer as --json prints it; amounts in minor units, days in ISO form."""
    return {
        "id": str(card.id),
        "number": card.number,
        "kind": card.kind,
        "revision": card.revision,
        "status": card.status,
        "state": card.state(today).value,
        "title": card.title,
        "prospect": {
            "id": str(card.prospect_id),
            "name": card.name,
            "company": card.company,
        },
        "currency": card.currency,
        "net": card.net_minor,
        "tax": card.total_minor - card.net_minor,
        "total": card.total_minor,
        "written_on": card.written_on,
        "valid_until": card.valid_until,
        "sent_at": _moment(card.sent_at),
        "answered_at": _moment(card.answered_at),
    }


def _moment(text: str | None) -> str | None:
    return None if text is None else moment_of(text).isoformat()


def _declare(words: ArgumentParser) -> None:
    takes_book(words)
    words.add_argument(
        "--sums", action="store_true", help="what they come to: open, won, lost and why"
    )


def _offers(asked: Asked) -> Told:
    with open_book(asked) as book:
        if asked.sums:
            return _summed(book.ask(offers_summary, today_of(book)))
        cards, today = book.ask(offers_list), today_of(book)
    lines = [
        f"{card.called} · {card.state(today).label} · {card.name or card.company}"
        f" · {card.title} · {spoken(card.total_minor, card.currency)} · {card.id}"
        for card in cards
    ]
    return Told(
        {"offers": [offer_as_json(card, today) for card in cards]}, tuple(lines)
    )


def _summed(found: OffersSummary) -> Told:
    groups: dict[str, Group] = {name: getattr(found, name) for name in _GROUPS}
    answer: dict[str, Any] = {
        name: {"offers": group.many, "sums": dict(group.sums)}
        for name, group in groups.items()
    }
    answer["unanswered"] = [
        {
            "id": str(one.offer_id),
            "called": one.called,
            "name": one.name or one.company,
            "days": one.days,
        }
        for one in found.unanswered
    ]
    answer["lost"] = {why.value if why else "": many for why, many in found.lost}
    lines = [
        f"{_GROUPS[name]}: {group.many}"
        + "".join(f" · {spoken(minor, code)}" for code, minor in group.sums)
        for name, group in groups.items()
    ]
    lines += [
        f"No answer for {one.days} days: {one.called}, {one.name or one.company}"
        for one in found.unanswered
    ]
    lines += [
        f"Declined, {why.label if why else 'no reason said'}: {many}"
        for why, many in found.lost
    ]
    return Told(answer, tuple(lines))


COMMANDS = {"offers": Command(_declare, _offers)}
