"""The papers of the day's work, made from the book as it is when they are set."""

from collections.abc import Sequence
from datetime import date, datetime, time
from functools import partial
from pathlib import Path

from models.lists.smart_lists.aside import ask_aside
from models.people.paper_loop.board_sheet import board_sheet
from models.people.paper_loop.cards import card_sheet
from models.people.paper_loop.codes import number_day_sheet
from models.people.paper_loop.day_sheet import day_sheet, rows_to_print
from models.people.paper_loop.printed import ToCode
from models.people.today.whose import Whose
from ui.desk import Desk
from ui.putting_out import Job
from ui.today.whose import whose


def day_paper(desk: Desk, *, mine: bool = False) -> Job | None:
    """The sheet of today, each row with its code; None where it cannot be numbered.

    In a book that cannot be written the codes only stand on the paper.

    Args:
        mine: only what "Mine" shows on Today.
    """
    held_to = whose(desk, mine=mine)
    here: datetime = desk.local(desk.now())
    if not desk.book.read_only and not _number(desk, here, held_to):
        return None
    title = f"Day sheet {here.date().isoformat()}"
    work = partial(_set_day, desk.book.path, here.date(), here.time(), held_to)
    return Job(title, "The day sheet", work)


def _number(desk: Desk, here: datetime, held_to: Whose) -> bool:
    """Whether the codes are kept, by which results are typed back."""
    rows = desk.ask(
        rows_to_print,
        here.date(),
        now_time=here.time(),
        member_id=held_to.member_id,
        hat=held_to.hat,
    )
    coded = [ToCode.of(row) for _, row in rows]
    return bool(desk.do(number_day_sheet, coded, day=here.date()))


def _set_day(book: Path, today: date, now_time: time, held_to: Whose) -> bytes:
    from reports.day_sheet_pdf import render_day_sheet  # noqa: PLC0415 - loads ReportLab

    sheet = ask_aside(
        book,
        lambda reader: day_sheet(
            reader,
            today,
            now_time=now_time,
            member_id=held_to.member_id,
            hat=held_to.hat,
        ),
    )
    return render_day_sheet(sheet)


def cards_paper(desk: Desk, whom: Sequence[int]) -> Job:
    """The cards of these prospects, four on a sheet."""
    one = len(whom) == 1
    work = partial(_set_cards, desk.book.path, tuple(whom), desk.today())
    return Job(
        "Prospect card" if one else "Prospect cards",
        "The card" if one else "The sheet of cards",
        work,
    )


def _set_cards(book: Path, whom: tuple[int, ...], today: date) -> bytes:
    from reports.prospect_card_pdf import render_cards  # noqa: PLC0415 - as above

    return render_cards(
        ask_aside(book, lambda reader: card_sheet(reader, whom, today=today))
    )


def board_paper(desk: Desk) -> Job:
    """The board as it stands."""
    work = partial(_set_board, desk.book.path, desk.today())
    return Job(f"Board {desk.today().isoformat()}", "The board", work)


def _set_board(book: Path, today: date) -> bytes:
    from reports.board_pdf import render_board  # noqa: PLC0415 - as above

    return render_board(
        ask_aside(book, lambda reader: board_sheet(reader, today=today))
    )
