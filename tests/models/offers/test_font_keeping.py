import pytest

from models.book.book import Book
from models.book.refusals import Refused
from models.offers.brand_fonts import brand_fonts
from models.offers.conditions import Looks
from models.offers.font_keeping import keep_font
from models.offers.looks import set_looks
from models.offers.sheet import FontFiles
from models.offers.sheet_of import sheet_of
from tests.clock import NOON


def test_a_kept_font_is_on_the_sheet_that_asks_for_it(book: Book, offer: int) -> None:
    font = FontFiles("Own", b"regular", b"bold", b"")

    key = book.do(keep_font, font, now=NOON)
    book.do(set_looks, offer, Looks(font_id=key))

    assert [(one.id, one.name) for one in book.ask(brand_fonts)] == [(key, "Own")]
    kept = book.ask(sheet_of, offer).font
    assert kept is not None
    assert (kept.regular, kept.bold) == (b"regular", b"bold")


def test_a_font_without_a_name_is_refused(book: Book) -> None:
    with pytest.raises(Refused, match="name"):
        book.do(keep_font, FontFiles(" ", b"regular"), now=NOON)

    assert book.ask(brand_fonts) == []
