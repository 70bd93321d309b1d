"""Everything about a person on paper, to be handed to them."""

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import date

from models.book.figures import format_money
from models.lists.erasing.about import About, Line, Part
from reports import faces
from reports.archive import Facts
from reports.flow import Strip
from reports.plain_paper import column_of, named_line, plain_paper
from reports.prose import heading, text_block

_INTRODUCTION = (
    "This is all that {business} keeps about you in its book of prospects: what is"
    " written there, every change of it with its day, and the names of the files kept"
    " with it. The files and the papers sent to you lie beside this page."
)
_NOT_TOLD = frozenset({"beside", "shown", "currency", "sha256"})
_MOMENT = re.compile(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{6}")
_LONGEST = 20_000
"""Characters of one value; a longer one is cut here and whole in the JSON file."""


def render_about(
    about: About, *, business: str, today: date, page_size: str = "A4"
) -> bytes:
    """The PDF of what `everything_about` told."""
    column = column_of(page_size)
    strips = [
        *text_block(_INTRODUCTION.format(business=business), column, "en"),
        *(strip for part in about.parts for strip in _part(part, page_size)),
        *_part(Part("History", list(about.history)), page_size),
    ]
    if about.files:
        names: list[Line] = [{"name": file.name} for file in about.files]
        strips += _part(Part("Files beside this page", names), page_size)
    facts = Facts(
        title=faces.cleaned(f"Everything about {about.called}").replace("\n", " "),
        author=faces.cleaned(business),
        language="en",
        day=today,
    )
    return plain_paper(strips, facts, page_size)


def _part(part: Part, page_size: str) -> Iterator[Strip]:
    column = column_of(page_size)
    yield from heading(part.title, column)
    for number, line in enumerate(part.lines):
        if number:
            yield Strip(6.0, _nothing)
        for name, text in _told(line):
            yield from named_line(name, text, column)


def _told(line: Mapping[str, object]) -> Iterable[tuple[str, str]]:
    """Each field in words; the keys of rows stay in the JSON file."""
    currency = line.get("currency")
    for name, value in line.items():
        if value is None or name.endswith("_id") or name in _NOT_TOLD:
            continue
        if name.endswith("_minor") and isinstance(value, int) and currency:
            amount = format_money(value, str(currency), "en")
            yield name.removesuffix("_minor").replace("_", " "), amount
        else:
            yield name.replace("_", " "), _text(value)


def _text(value: object) -> str:
    text = str(value)
    if _MOMENT.fullmatch(text):
        return f"{text[:16]} UTC"
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"


def _nothing(*_where: object) -> None:
    """An empty strip draws nothing."""
