"""An offer with something of everything that a paper holds, and what one keeps."""

from datetime import datetime
from typing import NamedTuple

from models.book.book import Book
from models.book.reader import Reader
from models.offers.answers import Proof, decline_offer
from models.offers.catalogue import Item
from models.offers.catalogue_changes import add_item
from models.offers.conditions import Levy, Package, Payment, TaxTerms
from models.offers.copying import copy_offer, revise_offer
from models.offers.font_changes import bring_font
from models.offers.habit_changes import change_habits
from models.offers.kinds import LevyKind, ShareKind, TaxCase, TextKind
from models.offers.looks import add_appendix
from models.offers.money_terms import set_packages, set_payments, set_tax
from models.offers.parts_of import lines_of_offer
from models.offers.sending import send_offer
from models.offers.sheet import FontFiles
from models.offers.text_changes import save_text
from models.offers.writing import change_offer, set_private_note
from resources import resource
from tests.reports.rich import picture


class Papers(NamedTuple):
    """The offers that the tour opens.

    Attributes:
        draft: has packages, levies, payments and an appendix.
        sent: as the draft, but sent and not answered.
        second: a draft that is the second version of another.
    """

    draft: int
    sent: int
    second: int


def papers_of(reader: Reader) -> Papers:
    """The offers that `fill_papers` left."""
    ((draft, sent, second),) = reader.all(
        "SELECT (SELECT id FROM offer WHERE status = 'draft' AND follows_id IS NULL"
        "  AND id IN (SELECT offer_id FROM offer_package)),"
        " (SELECT id FROM offer WHERE status = 'sent'"
        "  AND id IN (SELECT offer_id FROM offer_package)),"
        " (SELECT id FROM offer WHERE follows_id IS NOT NULL)"
    )
    return Papers(draft, sent, second)


def fill_papers(book: Book, now: datetime) -> None:
    """Let the sample's draft hold everything, send a copy of it, answer another."""
    _keep_to_write_from(book, now)
    ((draft,),) = book.ask(lambda r: r.all("SELECT id FROM offer WHERE status='draft'"))
    answered, revised = (
        key
        for (key,) in book.ask(
            lambda r: r.all("SELECT id FROM offer WHERE status = 'sent' LIMIT 2")
        )
    )
    _say_everything(book, draft, now)
    sent = book.do(copy_offer, draft, now=now)
    book.do(send_offer, sent, now=now)
    book.do(revise_offer, revised, now=now)
    proof = Proof("scan.pdf", b"%PDF-1.7 a scan")
    book.do(decline_offer, answered, now=now, by="Ann", note="Too late", proof=proof)


def _keep_to_write_from(book: Book, now: datetime) -> None:
    """Keep a font, texts, habits and a thing of the catalogue."""
    face = resource("fonts", "paper", "DejaVuSans.ttf").read_bytes()
    book.do(bring_font, FontFiles("Own", face), now=now)
    book.do(change_habits, tax_reason="No tax")
    for kind in TextKind:
        book.do(save_text, kind, "Kept", "As agreed.", now=now, heading="Terms")
    sign = Item("Shop sign", "SIGN", "Lit from behind", "piece", 20_000_000)
    book.do(add_item, sign)


def _say_everything(book: Book, draft: int, now: datetime) -> None:
    lines = [
        line._replace(package=place if place < 3 else 0, code=f"C{place}")
        for place, line in enumerate(book.ask(lines_of_offer, draft))
    ]
    packages = (Package(1, "Small", "Less"), Package(2, "Large", "More", advised=True))
    book.do(set_packages, draft, packages, lines)
    levies = (Levy("Surcharge", 5_200), Levy("IRPF", 15_000, LevyKind.WITHHELD))
    tax = TaxTerms(case=TaxCase.EXEMPT, reason="As the law says", levies=levies)
    book.do(set_tax, draft, tax)
    first = Payment("On acceptance", ShareKind.PERCENT, 30_000, deposit=True)
    rest = Payment("At the end", ShareKind.REST)
    book.do(set_payments, draft, (first, rest))
    book.do(add_appendix, draft, "drawing.jpg", picture(40, 30), now=now)
    book.do(change_offer, draft, client_tax_number="IE1234567A")
    book.do(set_private_note, draft, "Ask for more")
