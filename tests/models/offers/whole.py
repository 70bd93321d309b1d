"""An offer that holds something of everything an offer can hold."""

from dataclasses import replace
from datetime import date

from sqlmodel import Session

from models.book.book import Book
from models.offers.conditions import Levy, Looks, Package, Payment, TaxTerms
from models.offers.keeping import keep_bytes
from models.offers.kinds import (
    Design,
    DiscountKind,
    LevyKind,
    LinePart,
    OfferKind,
    Period,
    ShareKind,
    TaxCase,
    Window,
)
from models.offers.paper_rows import BrandFont
from models.offers.pricing import Discount
from models.offers.values import Draft, LineValues
from tests.clock import NOON
from tests.models.offers.written import BAG, RIGHTS, THANKS

PICTURE = b"\x89PNG\r\n\x1a\n a picture"
APPENDIX = b"%PDF-1.7 a drawing"
FACES = (b"regular face", b"bold face")


def keep_some(session: Session) -> tuple[str, str, int]:
    """A picture, a drawing and a font in the book: their hashes and the font's id."""
    picture, appendix, regular, bold = (
        keep_bytes(session, content, now=NOON)
        for content in (PICTURE, APPENDIX, *FACES)
    )
    font = BrandFont(name="Own", regular=regular, bold=bold)
    session.add(font)
    session.info["label"] = session.info["said"] = "keep some files"
    session.flush()
    return picture, appendix, font.id


def whole_draft(book: Book) -> Draft:
    """A draft in which nothing is as it would be by itself."""
    picture, appendix, font_id = book.do(keep_some)
    heading = LineValues("Design", "All of it", part=LinePart.HEADING, only_sum=True)
    bag = BAG._replace(
        discount_milli=5_000, discount_minor=100, cost_e4=7_000_000, code="B-1"
    )
    care = LineValues("Care", price_e4=90_000, period=Period.MONTH, tax_milli=9_000)
    note = LineValues("", "Set in lead", part=LinePart.NOTE)
    return Draft(
        OfferKind.PROPOSAL,
        "Packaging",
        subtitle="For the shop",
        greeting="Dear Colm,",
        written_on=date(2026, 11, 20),
        valid_until=date(2027, 1, 31),
        currency="USD",
        locale="de-DE",
        page_size="Letter",
        discount=Discount(DiscountKind.AMOUNT, 1_000, "Friends"),
        lines=(
            heading,
            bag._replace(picture=picture),
            care,
            note,
            bag._replace(package=1),
            bag._replace(package=2, optional=True),
        ),
        sections=(THANKS, RIGHTS),
        looks=Looks(
            Design.MODERN, "0b6e74", font_id, 40, cover=True, window=Window.DIN
        ),
        tax=TaxTerms(
            with_tax=True,
            case=TaxCase.NORMAL,
            reason="Why not",
            levies=(Levy("Surcharge", 5_200), Levy("IRPF", 15_000, LevyKind.WITHHELD)),
            cash_step=5,
        ),
        packages=(Package(1, "Small"), Package(2, "Large", "More", advised=True)),
        payments=(
            Payment(
                "On acceptance",
                ShareKind.PERCENT,
                30_000,
                date(2026, 12, 1),
                deposit=True,
            ),
            Payment("Fixed", ShareKind.AMOUNT, 10_000),
            Payment("The rest", ShareKind.REST),
        ),
        appendices=(("drawing.pdf", appendix),),
        service_from=date(2026, 12, 1),
        service_until=date(2026, 12, 31),
        client_tax_number="IE1234567A",
        shows_deposit_code=True,
        private_note="Ask for more",
    )


def without_days(draft: Draft) -> Draft:
    """What a copy of the draft says."""
    return replace(
        draft,
        written_on=None,
        valid_until=None,
        service_from=None,
        service_until=None,
        client_tax_number=None,
        private_note="",
        payments=tuple(part._replace(due_on=None) for part in draft.payments),
    )
