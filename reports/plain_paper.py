"""Paper without a letterhead: a title, strips one below the other, a foot."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from reports import look, paper
from reports.archive import Facts
from reports.flow import Pages, Strip
from reports.ink import Pen, TextLine
from reports.prose import Column, line_strip
from reports.setting import lines_of
from reports.tags import Tag

TOP = 52.0
NAME_WIDTH = 36 * look.MM
_GAP = 2 * look.MM


def plain_paper(strips: Sequence[Strip], facts: Facts, page_size: str = "A4") -> bytes:
    """The PDF of the strips under their title, which is that of the facts."""
    page = look.PAGES[page_size]
    return paper.made(facts, page, partial(_draw, strips, facts))


def column_of(page_size: str) -> Column:
    """The one column of such a paper."""
    page = look.PAGES[page_size]
    return Column(page.left, page.right - page.left)


def named_line(name: str, text: str, column: Column) -> list[Strip]:
    """A name at the left and its text beside it, each on as many lines as it takes."""
    beside = Column(column.left + NAME_WIDTH, column.width - NAME_WIDTH)
    names = lines_of(name, look.MARK, NAME_WIDTH - _GAP)
    texts = lines_of(text, look.BODY, beside.width)
    empty = TextLine((), 0.0)
    longer = max(len(names), len(texts))
    rows = zip(
        [*names, *[empty] * (longer - len(names))],
        [*texts, *[empty] * (longer - len(texts))],
        strict=True,
    )
    said = Tag("P")
    tags = Tag("Span", said), Tag("Span", said)
    return [
        Strip(
            look.BODY.leading,
            partial(_draw_both, (column.left, beside.left), row, tags),
        )
        for row in rows
    ]


def _draw_both(
    lefts: tuple[float, float],
    row: tuple[TextLine, TextLine],
    tags: tuple[Tag, Tag],
    pen: Pen,
    top: float,
) -> None:
    for x, line, style, tag in zip(
        lefts, row, (look.MARK, look.BODY), tags, strict=True
    ):
        if line.words:
            with pen.tagged(tag):
                pen.text(x, top + style.drop, line, style)


def _draw(strips: Sequence[Strip], facts: Facts, pen: Pen) -> None:
    pages = Pages(TOP, TOP, pen.page.bottom)
    pages.lay([*_title(facts.title, pen.page), *strips])
    for number, placed in enumerate(pages.pages, 1):
        for strip, top in placed:
            strip.put(pen, top)
        foot = f"{number} / {len(pages.pages)}"
        pen.ending(pen.page.right, pen.page.foot, foot, look.FOOT)
        pen.next_page()


def _title(title: str, page: look.Page) -> list[Strip]:
    tag = Tag("H1")
    return [
        replace(line_strip(page.left, line, look.SHEET_TITLE, tag), bound=True)
        for line in lines_of(title, look.SHEET_TITLE, page.right - page.left)
    ]
