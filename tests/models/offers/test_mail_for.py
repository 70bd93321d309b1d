from models.book.book import Book
from models.offers.mail_for import MailFor, mail_for
from models.people.blocks import block_ways
from models.people.kinds import PointKind, Way
from models.people.prospects import add_point
from tests.clock import NOON


def test_the_first_address_is_taken_and_none_is_none(
    book: Book, colm: int, offer: int
) -> None:
    assert book.ask(mail_for, offer) == MailFor("", "")

    book.do(add_point, colm, PointKind.MAIL, "colm@harbour.example")
    book.do(add_point, colm, PointKind.MAIL, "info@harbour.example")

    assert book.ask(mail_for, offer).address == "colm@harbour.example"


def test_who_asked_not_to_get_mail_gets_none(book: Book, colm: int, offer: int) -> None:
    book.do(block_ways, colm, [Way.MAIL], "asked", now=NOON)

    refused = book.ask(mail_for, offer, NOON.year).refused

    assert refused.startswith("Colm Gallagher asked not to get e-mail")
    assert refused.endswith("No mail was drafted.")
