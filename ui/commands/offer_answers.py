"""Commands about what comes of an offer: send, accept, decline."""

from argparse import ArgumentParser
from typing import Any

from models.book.book import Book
from models.book.refusals import Refused
from models.offers.answers import accept_offer, decline_offer
from models.offers.kinds import SentHow
from models.offers.offer_list import is_offer
from models.offers.sending import keep_paper, send_offer
from models.offers.sheet_of import sheet_of
from reports.offer_pdf import render_offer, unprintable
from ui.commands.batons import accept_for
from ui.commands.command import Asked, Command, Told, open_book, takes_book
from ui.commands.named import person_named
from ui.commands.offers import named_offer, offer_as_json, takes_offer, today_of


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
        offer_id = named_offer(book, asked.number).id
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


def _declare_answer(words: ArgumentParser) -> None:
    takes_book(words)
    takes_offer(words)
    words.add_argument("--by", default="", help="who answered")
    words.add_argument("--note", default="", help="what they said")


def _declare_accept(words: ArgumentParser) -> None:
    takes_book(words)
    words.add_argument(
        "number",
        metavar="NUMBER-OR-PERSON",
        help="P-119, or who is offered to you as a baton",
    )
    words.add_argument("--by", default="", help="who accepted the offer")
    words.add_argument("--note", default="", help="what they said")


def _accept(asked: Asked) -> Told:
    """Accept an offer, or the baton where the words name a person and no offer."""
    with open_book(asked) as book:
        if not book.ask(is_offer, asked.number):
            return accept_for(asked, book, person_named(book, asked.number))
        offer_id = named_offer(book, asked.number).id
        book.do(accept_offer, offer_id, by=asked.by, note=asked.note, now=asked.clock())
        answer = _after(book, offer_id)
    who = answer["prospect"]["name"] or answer["prospect"]["company"]
    return Told(answer, (f"{answer['number']} was accepted, {who} is won.",))


def _decline(asked: Asked) -> Told:
    with open_book(asked) as book:
        offer_id = named_offer(book, asked.number).id
        book.do(
            decline_offer, offer_id, by=asked.by, note=asked.note, now=asked.clock()
        )
        answer = _after(book, offer_id)
    return Told(answer, (f"{answer['number']} was declined.",))


COMMANDS = {
    "send": Command(_declare_send, _send),
    "accept": Command(_declare_accept, _accept),
    "decline": Command(_declare_answer, _decline),
}
