"""The papers of the day's work, made from the book as it is when they are set."""

from datetime import date, datetime, time
from functools import partial
from pathlib import Path

from models.lists.smart_lists.aside import ask_aside
from models.people.paper_loop.codes import ToCode, number_day_sheet
from models.people.paper_loop.day_sheet import day_sheet, rows_to_print
from ui.desk import Desk
from ui.paper_loop.putting_out import Job


def day_paper(desk: Desk) -> Job | None:
    """The sheet of today, each row with its code; None where it cannot be numbered."""
    here: datetime = desk.local(desk.now())
    rows = desk.ask(rows_to_print, here.date(), now_time=here.time())
    coded = [ToCode.of(row) for _, row in rows]
    if not desk.do(number_day_sheet, coded, day=here.date()):
        return None
    title = f"Day sheet {here.date().isoformat()}"
    work = partial(_set_day, desk.book.path, here.date(), here.time())
    return Job(title, "The day sheet", work)


def _set_day(book: Path, today: date, now_time: time) -> bytes:
    from reports.day_sheet_pdf import render_day_sheet  # noqa: PLC0415 - loads ReportLab

    sheet = ask_aside(book, lambda reader: day_sheet(reader, today, now_time=now_time))
    return render_day_sheet(sheet)
