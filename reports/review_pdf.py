"""The weekly review on paper: the week, what is left, what comes, on one page."""

from collections.abc import Iterator, Sequence
from datetime import date

from models.book.figures import format_day
from models.people.check_up.week_paper import Ahead, ReviewPaper
from reports import faces, look
from reports.archive import Facts
from reports.flow import Strip
from reports.list_pdf import fitting
from reports.plain_paper import NAME_WIDTH, column_of, named_line, plain_paper
from reports.prose import Column, heading

_GOALS = {
    "marketing": "Marketing touches",
    "sales": "Sales touches",
    "prospects": "New prospects",
    "offers": "Offers sent",
}


def render_review(paper: ReviewPaper) -> bytes:
    """The PDF of a review: the same values give the same bytes, always."""
    facts = Facts(
        title=f"Week {paper.goals.week}",
        author=faces.cleaned(paper.business),
        language="en",
        day=paper.day,
    )
    return plain_paper(list(_strips(paper)), facts, paper.page_size)


def _strips(paper: ReviewPaper) -> Iterator[Strip]:
    column = column_of(paper.page_size)
    said = format_day(paper.day, paper.locale)
    yield from named_line("Reviewed", f"{paper.business}, {said}", column)
    yield from heading("The week", column)
    for goal in paper.goals.goals:
        text = f"{goal.made:,} of {goal.goal:,}"
        yield from named_line(_GOALS[goal.word], text, column)
    yield from named_line(
        "Won, lost", f"{paper.won:,} won, {paper.lost:,} lost", column
    )
    yield from heading("Left to repair", column)
    for kind, many in paper.left:
        yield from named_line(f"{many:,}", kind.label, column)
    if not paper.left:
        yield from named_line("Nothing", "Nothing contradicts itself.", column)
    yield from _ahead("Booked within a week", paper.booked, paper.locale, column)
    yield from _ahead("Promised within a week", paper.owed, paper.locale, column)


def _ahead(
    head: str, lines: Sequence[Ahead], locale: str, column: Column
) -> Iterator[Strip]:
    yield from heading(head, column)
    for line in lines:
        day = format_day(date.fromisoformat(line.on), locale)
        room = column.width - NAME_WIDTH
        text = fitting(f"{line.called}: {line.what}", look.BODY, room)
        yield from named_line(day, text, column)
    if not lines:
        yield from named_line("None", "", column)
