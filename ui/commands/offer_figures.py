"""Commands that tell about an offer: invoice-data, follow-up."""

from argparse import ArgumentParser
from pathlib import Path

from models.book.money import spoken
from models.offers.chain import chain_of
from models.offers.follow_up import follow_up_text
from models.offers.invoice_data import invoice_csv, invoice_data
from ui.commands.command import Asked, Command, Told, open_book, takes_book
from ui.commands.offers import named_offer, takes_offer, today_of
from ui.commands.written import refuse_taken, write_whole


def _declare_invoice(words: ArgumentParser) -> None:
    takes_book(words)
    takes_offer(words)
    words.add_argument("--csv", type=Path, metavar="FILE", help="write its lines here")
    words.add_argument(
        "--overwrite", action="store_true", help="write over a file that is there"
    )


def _invoice(asked: Asked) -> Told:
    with open_book(asked) as book:
        card = named_offer(book, asked.number)
        found = book.ask(invoice_data, card.id)
        chain = book.ask(chain_of, card.id)
    found["made_from"] = [one.number for one in chain.came_from]
    total = spoken(found["total"], found["currency"], cents=True)
    said = f"{card.called}: {len(found['lines'])} lines, {total}."
    if asked.csv is not None:
        refuse_taken(asked.csv, book=asked.book, overwrite=asked.overwrite)
        write_whole(asked.csv, [invoice_csv(found).encode("utf-8-sig")])
        said = f"{said} {asked.csv} holds its lines."
    return Told(found, (said,))


def _declare_follow_up(words: ArgumentParser) -> None:
    takes_book(words)
    takes_offer(words)


def _follow_up(asked: Asked) -> Told:
    with open_book(asked) as book:
        card = named_offer(book, asked.number)
        ready = book.ask(follow_up_text, card.id, today_of(book))
    return Told(ready._asdict(), (ready.subject, "", *ready.text.splitlines()))


COMMANDS = {
    "invoice-data": Command(_declare_invoice, _invoice),
    "follow-up": Command(_declare_follow_up, _follow_up),
}
