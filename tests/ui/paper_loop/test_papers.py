"""The day sheet of the window: whose rows it holds, and in a read-only book."""

import io

import pytest
from pypdf import PdfReader

from models.book.book import Book
from models.people.kinds import Channel, Tier
from models.people.next_steps import plan_step
from models.people.paper_loop.printed import printed_days
from models.people.planned import Planned
from models.people.prospects import add_prospect
from tests.clock import NOON, TODAY
from tests.nobody import read_only
from ui.desk import Desk
from ui.paper_loop.papers import day_paper


@pytest.fixture
def two_efforts(book: Book) -> None:
    """A call and a post to be made today."""
    for name, channel in (("Ada", Channel.CALL), ("Bea", Channel.POST)):
        one = book.do(add_prospect, name, tier=Tier.WARM, now=NOON)
        book.do(plan_step, one, Planned(channel, "Ask", TODAY), now=NOON)


def printed(desk: Desk, *, mine: bool) -> str:
    job = day_paper(desk, mine=mine)
    assert job is not None
    pages = PdfReader(io.BytesIO(job.pdf())).pages
    return "\n".join(page.extract_text() for page in pages)


@pytest.mark.usefixtures("two_efforts")
@pytest.mark.parametrize(
    ("hat", "mine", "held"),
    [
        ("sales", True, [True, False]),
        ("marketing", True, [False, True]),
        ("marketing", False, [True, True]),
    ],
)
def test_mine_is_the_hat_of_who_works_alone(
    desk: Desk, hat: str, *, mine: bool, held: list[bool]
) -> None:
    desk.wear(hat)

    sheet = printed(desk, mine=mine)

    assert [name in sheet for name in ("Ada", "Bea")] == held


@pytest.mark.usefixtures("two_efforts")
def test_a_book_that_cannot_be_written_is_printed_all_the_same(
    book: Book,
) -> None:
    book.close()
    with read_only(book.path) as copy:
        desk = Desk(Book.open(copy, now=lambda: NOON))

        sheet = printed(desk, mine=False)
        kept = desk.ask(printed_days)
        desk.close()

    assert "Ada" in sheet
    assert kept == ()
