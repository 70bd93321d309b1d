"""The page of the week as a paper."""

from datetime import date
from functools import partial
from pathlib import Path

from models.lists.smart_lists.aside import ask_aside
from models.people.check_up.week_paper import review_paper
from ui.desk import Desk
from ui.putting_out import Job


def paper_of_week(desk: Desk) -> Job:
    """The week as it is when the page is set."""
    today = desk.today()
    year, week, _day = today.isocalendar()
    return Job(
        f"Week {year}-{week:02}",
        "The page of the week",
        partial(_set, desk.book.path, today),
        "The book is as it was.",
    )


def _set(book: Path, today: date) -> bytes:
    from reports.review_pdf import render_review  # noqa: PLC0415 - loads ReportLab, in the worker

    return render_review(
        ask_aside(book, lambda reader: review_paper(reader, today=today))
    )
