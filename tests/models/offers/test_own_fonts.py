"""A font of one's own: kept once, used by new papers, undone as a whole."""

import pytest

from models.book.book import Book
from models.book.refusals import Refused
from models.offers.font_changes import bring_font
from models.offers.kinds import OfferKind
from models.offers.own_fonts import own_fonts
from models.offers.paper_habits import paper_habits
from models.offers.sheet import FontFiles
from models.offers.sheet_of import sheet_of
from models.offers.values import Draft
from models.offers.writing import write_offer
from tests.clock import NOON

FILES = FontFiles("Inter", b"regular", b"bold")


def test_new_papers_are_set_in_a_brought_font(book: Book, colm: int) -> None:
    before = book.do(write_offer, colm, Draft(OfferKind.ESTIMATE, "Sign"), now=NOON)
    key = book.do(bring_font, FILES, now=NOON)
    after = book.do(write_offer, colm, Draft(OfferKind.ESTIMATE, "Sign"), now=NOON)

    assert book.ask(sheet_of, before).font is None
    assert book.ask(sheet_of, after).font == FontFiles(
        "Inter", b"regular", b"bold", b""
    )
    assert book.ask(own_fonts) == [(key, "Inter", True)]


def test_the_same_font_brought_again_is_the_same(book: Book) -> None:
    once = book.do(bring_font, FILES, now=NOON)
    other = book.do(bring_font, FontFiles("Inter", b"regular"), now=NOON)
    again = book.do(bring_font, FILES, now=NOON)

    assert once == again != other
    assert [font.usual for font in book.ask(own_fonts)].count(True) == 1


def test_bringing_a_font_is_one_act(book: Book) -> None:
    book.do(bring_font, FILES, now=NOON)

    undone = book.undo()

    assert undone is not None
    assert undone.label == "set papers in Inter"
    assert book.ask(own_fonts) == []
    assert book.ask(paper_habits).font_id is None


@pytest.mark.parametrize("files", [FontFiles(" ", b"r"), FontFiles("Inter", b"")])
def test_a_font_without_a_name_or_a_face_is_refused(
    book: Book, files: FontFiles
) -> None:
    with pytest.raises(Refused, match="A font has"):
        book.do(bring_font, files, now=NOON)
