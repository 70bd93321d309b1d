"""Commands that begin one offer from another: revise, convert, copy, compare."""

from argparse import ArgumentParser, ArgumentTypeError
from typing import Any

from models.book.book import Book
from models.book.refusals import Refused
from models.offers.comparing import FactChange, LineChange, compared
from models.offers.converting import EVERYTHING, Carried, convert_offer
from models.offers.copying import copy_offer, revise_offer
from models.offers.differences import difference_words
from models.offers.kinds import LinePart, OfferKind
from models.offers.offer_list import versions_of
from models.offers.sheet_of import facts_of, lines_of_offer
from models.people.business import business_card
from ui.commands.command import Asked, Command, Told, open_book, takes_book
from ui.commands.named import person_named
from ui.commands.offer_answers import package_named
from ui.commands.offers import named_offer, offer_as_json, takes_offer, today_of


def _declare_revise(words: ArgumentParser) -> None:
    takes_book(words)
    takes_offer(words)


def _revise(asked: Asked) -> Told:
    with open_book(asked) as book:
        older = named_offer(book, asked.number, newest=True)
        key = book.do(revise_offer, older.id, now=asked.clock())
        return _begun(book, key)


def _declare_convert(words: ArgumentParser) -> None:
    takes_book(words)
    takes_offer(words)
    kinds = (OfferKind.PROPOSAL.value, OfferKind.CONTRACT.value)
    words.add_argument("kind", metavar="KIND", choices=kinds, help=" or ".join(kinds))
    words.add_argument(
        "--lines",
        type=_places,
        metavar="1,3",
        help="these lines of work alone, counted from 1; else all of them",
    )
    words.add_argument(
        "--package", metavar="PACKAGE", help="its number or its name, of several"
    )
    words.add_argument(
        "--without",
        choices=[one.value for one in Carried],
        action="append",
        default=[],
        help="what does not go over; may be said several times",
    )


def _convert(asked: Asked) -> Told:
    with open_book(asked) as book:
        offer_id = named_offer(book, asked.number).id
        lines = None if asked.lines is None else _lines(book, offer_id, asked.lines)
        key = book.do(
            convert_offer,
            offer_id,
            OfferKind(asked.kind),
            lines=lines,
            package=package_named(book, offer_id, asked.package) or None,
            carried=EVERYTHING - set(map(Carried, asked.without)),
            now=asked.clock(),
        )
        return _begun(book, key)


def _declare_copy(words: ArgumentParser) -> None:
    takes_book(words)
    takes_offer(words)
    words.add_argument(
        "--for", dest="person", metavar="PERSON", help="whom it is for, if another"
    )


def _copy(asked: Asked) -> Told:
    with open_book(asked) as book:
        card = named_offer(book, asked.number)
        whom = card.prospect_id
        if asked.person is not None:
            whom = person_named(book, asked.person).id
        key = book.do(copy_offer, card.id, prospect_id=whom, now=asked.clock())
        return _begun(book, key)


def _declare_compare(words: ArgumentParser) -> None:
    takes_book(words)
    takes_offer(words)


def _compare(asked: Asked) -> Told:
    """Compare the newest version with the one before it."""
    with open_book(asked) as book:
        card = named_offer(book, asked.number, newest=True)
        older = book.ask(facts_of, card.id).follows_id
        if older is None:
            raise Refused(f"{card.called} has no older version to compare with.")
        found = book.ask(compared, older, card.id)
        cards = {one.id: one for one in book.ask(versions_of, card.id)}
        locale = book.ask(business_card).locale
    answer = {
        "older": cards[older].revision,
        "newer": card.revision,
        "lines": [_line_as_json(one) for one in found.lines],
        "texts": [
            {"old": one.old and one.old.text, "new": one.new and one.new.text}
            for one in found.texts
        ],
        "facts": [_fact_as_json(one) for one in found.facts],
        "sums": [_fact_as_json(one) for one in found.sums],
        "moved": found.moved,
    }
    return Told(answer, tuple(difference_words(found, card.currency, locale)))


def _line_as_json(one: LineChange) -> dict[str, Any]:
    return {
        "old": one.old and one.old.work,
        "new": one.new and one.new.work,
        "changed": {
            name: [getattr(one.old, name), getattr(one.new, name)]
            for name in one.fields
        },
    }


def _fact_as_json(one: FactChange) -> dict[str, Any]:
    plain = [
        value if value is None or isinstance(value, int) else str(value)
        for value in (one.old, one.new)
    ]
    return {"name": one.name, "old": plain[0], "new": plain[1]}


def _begun(book: Book, offer_id: int) -> Told:
    card = named_offer(book, str(offer_id))
    who = card.name or card.company
    said = f"{card.called} {card.id} for {who} is begun."
    return Told(offer_as_json(card, today_of(book)), (said,))


def _lines(book: Book, offer_id: int, places: list[int]) -> list[int]:
    """The ids of lines of work by where they stand, the first being 1."""
    lines = [
        line.id
        for line in book.ask(lines_of_offer, offer_id)
        if line.part == LinePart.WORK and line.id is not None
    ]
    for place in places:
        if not 1 <= place <= len(lines):
            raise Refused(f"There is no line {place}. There are {len(lines)}.")
    return [lines[place - 1] for place in places]


def _places(text: str) -> list[int]:
    try:
        return [int(part) for part in text.split(",")]
    except ValueError:
        raise ArgumentTypeError(f"“{text}” are no lines like 1,3") from None


COMMANDS = {
    "revise": Command(_declare_revise, _revise),
    "convert": Command(_declare_convert, _convert),
    "copy": Command(_declare_copy, _copy),
    "compare": Command(_declare_compare, _compare),
}
