"""Every paper of the program says what its pieces are, in the order they are read."""

import io
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from typing import NamedTuple

import pytest
from pikepdf import pdfa

from models.book.book import Book
from models.lists.bundle.receipt import Compared, Receipt
from models.lists.bundle.tables import TableCount
from models.lists.erasing.about import About, Part
from models.lists.smart_lists.sheet import ListSheet, SheetRow
from models.people.check_up.kinds import Kind
from models.people.check_up.week_paper import Ahead, ReviewPaper
from models.people.contact_plan.paper import plan_paper
from models.people.kinds import Channel, Outcome, PointKind, Tier
from models.people.paper_loop.board_sheet import board_sheet
from models.people.paper_loop.cards import card_sheet
from models.people.paper_loop.day_sheet import day_sheet
from models.people.planned import Planned, Promised
from models.people.prospects import add_prospect
from models.people.today.values import Goal, WeekGoals
from models.people.touches import log_touch
from reports.about_pdf import render_about
from reports.board_pdf import render_board
from reports.day_sheet_pdf import render_day_sheet
from reports.list_pdf import render_list
from reports.plan_pdf import render_plan
from reports.prospect_card_pdf import render_cards
from reports.receipt import render_receipt
from reports.review_pdf import render_review
from tests.clock import NOON, TODAY
from tests.reports.tagged import faults, tree_of

MANY = 14


class Shop(NamedTuple):
    """A book of many people in a tier, each with a touch, a step due and a promise."""

    book: Book
    people: list[int]


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shop]:
    path = tmp_path_factory.mktemp("papers") / "halden.baton"
    book = Book.create(path, name="Halden", currency="EUR", now=lambda: NOON)
    people = [_person(book, f"Person {place:02}") for place in range(1, MANY)]
    yield Shop(book, [_person(book, ""), *people])
    book.close()


def _person(book: Book, name: str) -> int:
    person = book.do(
        add_prospect,
        name,
        company="Łódź & Co",
        tier=Tier.WARM,
        value_minor=1_420_000,
        points=[(PointKind.PHONE, "+353 91 555 0142")],
        now=NOON,
    )
    book.do(
        log_touch,
        person,
        Channel.CALL,
        happened_at=NOON,
        now=NOON,
        outcome=Outcome.ANSWERED,
        note="asked for green",
        next_step=Planned(Channel.MAIL, "Send prices", TODAY),
        promises=[Promised("us", "Two routes", TODAY)],
    )
    return person


def of_list(_shop: Shop) -> bytes:
    row = SheetRow(
        1, "Anna", "Huber", "+43 1", "Warm", TODAY, "Call", "Back", TODAY, "10:00", "Hm"
    )
    rows = tuple(row._replace(code=code) for code in range(70))
    return render_list(ListSheet("Warm", "Tier", "Halden", TODAY, "en_IE", "A4", rows))


def of_day(shop: Shop) -> bytes:
    return render_day_sheet(shop.book.ask(day_sheet, TODAY))


def of_board(shop: Shop) -> bytes:
    return render_board(shop.book.ask(board_sheet, today=TODAY))


def of_cards(shop: Shop) -> bytes:
    return render_cards(shop.book.ask(card_sheet, shop.people[:5], today=TODAY))


def of_plan(shop: Shop) -> bytes:
    return render_plan(shop.book.ask(plan_paper, today=TODAY))


def of_review(_shop: Shop) -> bytes:
    goals = tuple(
        Goal(word, 12, 20) for word in ("marketing", "sales", "prospects", "offers")
    )
    line = Ahead("2026-11-20", "Ada Łódzka", "Bag costs " * 30)
    week = WeekGoals(2026, 47, 2, goals)
    left = tuple((kind, 500) for kind in Kind)
    paper = ReviewPaper(
        "Halden", date(2026, 11, 18), "en_IE", "A4", week, 2, 1, left, (line,), ()
    )
    return render_review(paper)


def of_about(_shop: Shop) -> bytes:
    part = Part("Touches", [{"at": "2026-11-18", "note": "word " * 800}])
    about = About("Anna Huber", [part], [], [], [])
    return render_about(about, business="Halden", today=TODAY)


def of_receipt(_shop: Shop) -> bytes:
    one = TableCount("prospect", 12, "ab" * 32)
    rows = (Compared(one, one), Compared(one, one._replace(rows=11)))
    return render_receipt(Receipt("Halden", NOON + timedelta(hours=1), rows))


PAPERS = [of_list, of_day, of_board, of_cards, of_plan, of_review, of_about, of_receipt]


@pytest.mark.parametrize("made", PAPERS)
def test_feature_22_no_paper_has_a_fault_in_its_structure(
    made: Callable[[Shop], bytes], shop: Shop
) -> None:
    paper = made(shop)

    assert faults(paper) == []
    assert pdfa.validate_written(io.BytesIO(paper), "2b").findings == []


def test_a_long_list_is_one_table_whose_head_is_read_once(shop: Shop) -> None:
    tree = tree_of(of_list(shop))

    (table,) = tree.all("Table")
    assert len(table.kids) == 1 + 70
    assert [cell.kind for cell in table.kids[0].kids] == ["TH"] * 5
    assert table.kids[1].kids[1].text == "Anna Huber Hm"
    assert len({page for row in table.kids for c in row.kids for page in c.pages}) > 1


def test_a_long_tier_of_the_board_is_read_to_its_end_before_the_next(
    shop: Shop,
) -> None:
    tree = tree_of(of_board(shop))

    heads = [node.text.split()[0] for node in tree.all("H2")]
    (listed,) = tree.all("L")
    assert heads == ["Cold", "Warm", "Hot", "Won", "Lost"]
    assert len(listed.kids) == MANY
    assert next(tree.all("Figure")).alt.startswith("Touches: ")


def test_a_card_of_a_company_alone_is_headed_by_it(shop: Shop) -> None:
    tree = tree_of(of_cards(shop))

    heads = [node.text for node in tree.all("H1")]
    assert heads == ["Łódź & Co", *(f"Person {place:02}" for place in range(1, 5))]


def test_the_lines_of_a_paragraph_are_read_with_spaces_between() -> None:
    part = Part("Touches", [{"note": "word " * 400 + "end"}])

    tree = tree_of(
        render_about(About("A", [part], [], [], []), business="", today=TODAY)
    )

    (told,) = [node for node in tree.all("P") if node.text.startswith("note")]
    assert told.text == "note" + "word " * 400 + "end"
