"""Commands about what comes of an offer: send, accept, decline."""

from argparse import ArgumentParser, ArgumentTypeError
from datetime import date, datetime, time
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from models.book.book import Book
from models.book.refusals import Refused
from models.book.text import fold
from models.offers.answers import Proof, accept_offer, decline_offer
from models.offers.keeping import LARGEST
from models.offers.kinds import AnsweredHow, SentHow
from models.offers.offer_list import is_offer
from models.offers.parts_of import packages_of_offer
from models.offers.sending import keep_paper, send_offer
from models.offers.sheet_of import sheet_of
from models.people.business import business_card
from models.people.kinds import LostReason
from reports.offer_pdf import render_offer, unprintable
from ui.commands.batons import accept_for
from ui.commands.command import Asked, Command, Told, open_book, takes_book
from ui.commands.named import person_named
from ui.commands.offers import named_offer, offer_as_json, takes_offer, today_of

_NOON = time(12)
_OF_OFFERS = ("how", "on", "package", "file")


def _declare_send(words: ArgumentParser) -> None:
    takes_book(words)
    takes_offer(words)
    words.add_argument(
        "--how", choices=[how.value for how in SentHow], default=SentHow.PAPER.value
    )
    words.add_argument(
        "--anyway",
        action="store_true",
        help="send it also where some characters cannot be printed",
    )


def _send(asked: Asked) -> Told:
    with open_book(asked) as book:
        offer_id = named_offer(book, asked.number, newest=True).id
        lacking = unprintable(book.ask(sheet_of, offer_id))
        if lacking and not asked.anyway:
            raise Refused(
                f"No font here has these characters: {lacking}. Change them, or say"
                " --anyway to print boxes in their place."
            )
        number = book.do(send_offer, offer_id, SentHow(asked.how), now=asked.clock())
        paper = render_offer(book.ask(sheet_of, offer_id))
        book.do(keep_paper, offer_id, paper, now=asked.clock())
        answer = _after(book, offer_id)
    return Told(answer, (f"{number} is marked as sent.",))


def _after(book: Book, offer_id: int) -> dict[str, Any]:
    return offer_as_json(named_offer(book, str(offer_id)), today_of(book))


def _takes_answer(words: ArgumentParser) -> None:
    words.add_argument("--by", default="", help="who answered")
    words.add_argument("--note", default="", help="what they said")
    words.add_argument("--how", choices=[how.value for how in AnsweredHow])
    words.add_argument(
        "--on", type=_day, metavar="DAY", help="when they said it, as in 2026-11-18"
    )
    words.add_argument(
        "--file", type=Path, metavar="FILE", help="a scan or the signed file, to keep"
    )


def _declare_accept(words: ArgumentParser) -> None:
    takes_book(words)
    words.add_argument(
        "number",
        metavar="NUMBER-OR-PERSON",
        help="P-119, or who is offered to you as a baton",
    )
    _takes_answer(words)
    words.add_argument(
        "--package", metavar="PACKAGE", help="its number or its name, of several"
    )
    words.add_argument(
        "--although-expired",
        action="store_true",
        help="it counts although its last day has gone by; that is noted",
    )


def _declare_decline(words: ArgumentParser) -> None:
    takes_book(words)
    takes_offer(words)
    _takes_answer(words)
    words.add_argument(
        "--why", choices=[why.value for why in LostReason], help="the reason; counted"
    )


def _accept(asked: Asked) -> Told:
    """Accept an offer, or the baton where the words name a person and no offer."""
    with open_book(asked) as book:
        if not book.ask(is_offer, asked.number):
            said = [name for name in _OF_OFFERS if getattr(asked, name) is not None]
            if said:
                raise Refused(
                    f"There is no offer “{asked.number[:40]}”, and a baton takes no"
                    f" --{said[0]}."
                )
            return accept_for(asked, book, person_named(book, asked.number))
        offer_id = named_offer(book, asked.number).id
        book.do(
            accept_offer,
            offer_id,
            package=package_named(book, offer_id, asked.package),
            although_expired=asked.although_expired,
            **_answered(asked, book),
        )
        answer = _after(book, offer_id)
    who = answer["prospect"]["name"] or answer["prospect"]["company"]
    return Told(answer, (f"{answer['number']} was accepted, {who} is won.",))


def _decline(asked: Asked) -> Told:
    with open_book(asked) as book:
        offer_id = named_offer(book, asked.number).id
        why = LostReason(asked.why) if asked.why else None
        book.do(decline_offer, offer_id, why=why, **_answered(asked, book))
        answer = _after(book, offer_id)
    return Told(answer, (f"{answer['number']} was declined.",))


def package_named(book: Book, offer_id: int, text: str | None) -> int:
    """The number of a package that was named, or 0 where none was.

    Raises:
        Refused: the offer has no such package.
    """
    if text is None:
        return 0
    packages = book.ask(packages_of_offer, offer_id)
    for one in packages:
        if text.strip() == str(one.number) or fold(text) == fold(one.name):
            return one.number
    listed = ", ".join(f"{one.number} {one.name}" for one in packages) or "none"
    raise Refused(f"There is no package “{text[:40]}”. There are: {listed}.")


def _answered(asked: Asked, book: Book) -> dict[str, Any]:
    now = asked.clock()
    return {
        "now": now,
        "by": asked.by,
        "how": AnsweredHow(asked.how or AnsweredHow.OTHER),
        "note": asked.note,
        "on": None if asked.on is None else _at(asked.on, book, now),
        "proof": None if asked.file is None else _proof(asked.file),
    }


def _at(day: date, book: Book, now: datetime) -> datetime:
    """Noon of the day where the business is; of today, not after now."""
    noon = datetime.combine(day, _NOON, ZoneInfo(book.ask(business_card).zone))
    return min(noon, now) if day == today_of(book) else noon


def _proof(path: Path) -> Proof:
    try:
        if path.stat().st_size > LARGEST:
            raise Refused(f"“{path.name}” is larger than 20 MB. It was not kept.")
        return Proof(path.name, path.read_bytes())
    except OSError as error:
        raise Refused(f"“{path}” cannot be read ({error.strerror}).") from error


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise ArgumentTypeError(f"“{text}” is no day like 2026-11-18") from None


COMMANDS = {
    "send": Command(_declare_send, _send),
    "accept": Command(_declare_accept, _accept),
    "decline": Command(_declare_decline, _decline),
}
