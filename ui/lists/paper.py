"""A list as a paper."""

from datetime import date
from functools import partial
from pathlib import Path

from models.book.refusals import NotSaved
from models.lists.smart_lists.aside import ask_aside
from models.lists.smart_lists.conditions import Group
from models.lists.smart_lists.sheet import list_sheet
from ui.desk import Desk
from ui.putting_out import Job

MOST_PRINTED = 5_000


def paper_of_list(desk: Desk, title: str, conditions: Group) -> Job:
    """The list as it is when it is set; a list too long for paper is refused then."""
    work = partial(_set, desk.book.path, title, conditions, desk.today())
    return Job(title, "The list", work, "The list is as it was.")


def _set(book: Path, title: str, conditions: Group, today: date) -> bytes:
    from reports.list_pdf import render_list  # noqa: PLC0415 - loads ReportLab, in the worker

    sheet = ask_aside(
        book,
        lambda reader: list_sheet(
            reader, title, conditions, today=today, most=MOST_PRINTED + 1
        ),
    )
    if len(sheet.rows) > MOST_PRINTED:
        raise NotSaved(
            f"This list has more than {MOST_PRINTED:,} people.",
            "Nothing was printed.",
            "Add a condition, or export the list instead.",
        )
    return render_list(sheet)
