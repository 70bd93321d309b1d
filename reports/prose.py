"""Headings, paragraphs and lists as strips."""

import re
from collections.abc import Sequence
from functools import cache, partial
from typing import NamedTuple

from babel.dates import get_month_names

from models.book.figures import locale_of
from reports.bidi import begins_backward
from reports.flow import Strip, bind, bind_ends, replace
from reports.ink import Pen, TextLine, one_line
from reports.look import Style
from reports.manner import CLASSIC, Manner
from reports.setting import lines_of
from reports.tags import Tag

PARAGRAPH_GAP, ITEM_GAP, HEADING_GAP = 7.5, 5.0, 15.2
HEADING_HEIGHT = 18.7
ITEM_INDENT = 25.5
_BULLETS = frozenset("-\u2013\u2022*")
_ITEM = re.compile(r"(\d{1,3}[.)]?|[-\u2013\u2022*]) +(?=\S)")


class Column(NamedTuple):
    """Where a text stands and how: from left, as wide as width, in points."""

    left: float
    width: float
    manner: Manner = CLASSIC


def line_strip(x: float, line: TextLine, style: Style, tag: Tag | None = None) -> Strip:
    """One set line of what the tag says."""
    return Strip(style.leading, partial(_draw_line, x, line, style), tag=tag)


def _draw_line(x: float, line: TextLine, style: Style, pen: Pen, top: float) -> None:
    pen.text(x, top + style.drop, line, style)


def heading(
    text: str, column: Column, style: Style | None = None, kind: str = "H2"
) -> list[Strip]:
    """A heading, bound to what follows."""
    tag, style = Tag(kind), style or column.manner.section
    strips = [
        replace(line_strip(column.left, line, style, tag), bound=True)
        for line in lines_of(text, style, column.width)
    ]
    last = replace(strips[-1], height=strips[-1].height + HEADING_HEIGHT - 15)
    first = replace(strips[0], before=HEADING_GAP)
    return (
        [first, *strips[1:-1], last]
        if len(strips) > 1
        else [replace(last, before=HEADING_GAP)]
    )


def text_block(text: str, column: Column, locale: str) -> list[Strip]:
    """Paragraphs and lists, parted by empty lines and by marks of lists."""
    strips: list[Strip] = []
    after_item = False
    listed = Tag("L")
    for mark, part in _parts(dates_kept(text, locale)):
        if mark and not after_item:
            listed = Tag("L")
        made = _item(part, mark, column, listed) if mark else _paragraph(part, column)
        gap = ITEM_GAP if mark and after_item else PARAGRAPH_GAP
        strips += [replace(made[0], before=gap if strips else 0), *made[1:]]
        after_item = bool(mark)
    return strips


def _paragraph(text: str, column: Column) -> list[Strip]:
    style, tag = column.manner.body, Tag("P")
    lines = lines_of(text, style, column.width)
    return bind_ends([line_strip(column.left, line, style, tag) for line in lines])


def _item(text: str, mark: str, column: Column, listed: Tag) -> list[Strip]:
    shown = "\N{BULLET}" if mark in _BULLETS else mark.rstrip(".)")
    manner = column.manner
    lines = lines_of(text, manner.body, column.width - ITEM_INDENT)
    set_mark = one_line(shown, manner.mark)
    left, at = column.left + ITEM_INDENT, column.left
    if begins_backward(text):
        left, at = column.left, column.left + column.width - set_mark.width
    item = Tag("LI", listed)
    body = Tag("LBody", item)
    strips = [line_strip(left, line, manner.body, body) for line in lines]
    first = partial(_draw_item, at, (set_mark, manner.mark), strips[0])
    return bind_ends([replace(strips[0], draw=first, tag=item), *strips[1:]])


def _draw_item(
    x: float, label: tuple[TextLine, Style], body: Strip, pen: Pen, top: float
) -> None:
    mark, style = label
    with pen.tagged("Lbl"):
        pen.text(x, top + style.drop, mark, style)
    body.put(pen, top)


def _parts(text: str) -> list[tuple[str, str]]:
    """The list items with their marks and the paragraphs with none.

    A number begins an item only where it counts on from 1, so that a paragraph may
    begin with "14 days". Line feeds inside a part are kept.
    """
    parts: list[tuple[str, str]] = []
    counted, open_part = 0, False
    for line in text.split("\n"):
        found = _ITEM.match(line)
        mark = found[1] if found else ""
        if mark and mark not in _BULLETS:
            number = int(mark.rstrip(".)"))
            mark, counted = (mark, number) if number == counted + 1 else ("", counted)
        if not line.strip():
            open_part = False
        elif mark and found:
            parts.append((mark, line[found.end() :]))
            open_part = True
        elif open_part:
            parts[-1] = (parts[-1][0], f"{parts[-1][1]}\n{line}")
        else:
            parts.append(("", line))
            open_part = True
    return parts


def beside(blocks: Sequence[Sequence[Strip]]) -> Strip:
    """Blocks of strips side by side, as one strip that is never cut."""
    heights = [
        sum(strip.height + strip.before * (n > 0) for n, strip in enumerate(block))
        for block in blocks
    ]
    return Strip(max(heights), partial(_draw_beside, blocks), before=HEADING_GAP)


def _draw_beside(blocks: Sequence[Sequence[Strip]], pen: Pen, top: float) -> None:
    for block in blocks:
        at = top
        for n, strip in enumerate(block):
            at += strip.before if n else 0
            strip.put(pen, at)
            at += strip.height


def section(head: str, text: str, column: Column, locale: str) -> list[Strip]:
    """A heading with its text; either may be empty."""
    strips = heading(head, column) if head.strip() else []
    body = text_block(text, column, locale)
    if not strips and body:
        return [replace(body[0], before=PARAGRAPH_GAP), *body[1:]]
    if len(body) > 1:
        body = [replace(body[0], bound=True), *body[1:]]
    return strips + body if body else bind(strips)


@cache
def _day_and_month(locale: str) -> re.Pattern[str]:
    names = get_month_names("wide", locale=locale_of(locale)).values()
    listed = "|".join(re.escape(str(name)) for name in names)
    return re.compile(rf"(?<=\d)(\.?) (?=(?:{listed})\b)")


def dates_kept(text: str, locale: str) -> str:
    """The text with a day and its month kept on one line."""
    return _day_and_month(locale).sub("\\1\N{NO-BREAK SPACE}", text)
