"""Rules of the sheet of a day: its codes stay, and results go back by them."""

from datetime import date, time, timedelta

from models.book.book import Book
from models.people.kinds import Channel, PointKind, Tier
from models.people.next_steps import plan_step
from models.people.paper_loop.codes import number_day_sheet
from models.people.paper_loop.day_sheet import day_sheet, rows_to_print
from models.people.paper_loop.printed import Coded, ToCode, printed_days, printed_sheet
from models.people.planned import Planned
from models.people.prospects import add_prospect, put_in_bin
from tests.clock import NOON, TODAY


def somebody(book: Book, name: str, on: date = TODAY) -> int:
    made = book.do(
        add_prospect,
        name,
        company=f"{name} Ltd",
        tier=Tier.WARM,
        points=[(PointKind.PHONE, "+353 91 555 0158")],
        now=NOON,
    )
    book.do(plan_step, made, Planned(Channel.CALL, "Ask", on, time(9)), now=NOON)
    return made


def numbered(book: Book) -> tuple[Coded, ...]:
    rows = [ToCode.of(row) for _, row in book.ask(rows_to_print, TODAY)]
    return book.do(number_day_sheet, rows, day=TODAY)


def test_a_sheet_has_everybody_of_today_in_its_order(book: Book) -> None:
    somebody(book, "Today")
    somebody(book, "Late", TODAY - timedelta(days=3))
    somebody(book, "Tomorrow", TODAY + timedelta(days=1))
    numbered(book)

    sheet = book.ask(day_sheet, TODAY)

    assert [(line.code, line.name, line.group) for line in sheet.lines] == [
        (1, "Late", "Overdue"),
        (2, "Today", "Today"),
    ]
    late = sheet.lines[0]
    assert (late.company, late.phone, late.what) == (
        "Late Ltd",
        "+353 91 555 0158",
        "Ask",
    )
    assert late.days_late == 3


def test_codes_stay_when_the_sheet_is_printed_again(book: Book) -> None:
    first = somebody(book, "First")
    numbered(book)
    earlier = somebody(book, "Earlier", TODAY - timedelta(days=1))

    codes = numbered(book)

    assert {row.prospect_id: row.code for row in codes} == {first: 1, earlier: 2}
    assert book.ask(printed_days) == (TODAY,)


def test_numbering_is_nothing_to_undo(book: Book) -> None:
    somebody(book, "Ada")
    before = book.undo_label()

    numbered(book)

    assert book.undo_label() == before


def test_old_sheets_are_forgotten(book: Book) -> None:
    ada = somebody(book, "Ada")
    row = ToCode("plan", ada, ada)
    for days in (40, 20, 0):
        book.do(number_day_sheet, [row], day=TODAY - timedelta(days=days))

    assert book.ask(printed_days) == (TODAY, TODAY - timedelta(days=20))


def test_who_was_deleted_since_is_not_on_the_sheet(book: Book) -> None:
    ada = somebody(book, "Ada")
    somebody(book, "Bea")
    numbered(book)
    book.do(put_in_bin, [ada], now=NOON)

    assert [row.name for row in book.ask(printed_sheet, TODAY)] == ["Bea"]
