"""A list's paper: a frozen sheet in, the bytes of a PDF out."""

from collections.abc import Iterator
from datetime import date

from babel.dates import format_date

from models.book.figures import format_day, locale_of
from models.lists.smart_lists.sheet import ListSheet, SheetRow
from reports import faces, look, paper
from reports.archive import Facts
from reports.ink import Pen, one_line
from reports.look import MM, Style
from reports.setting import lines_of
from reports.tags import Tag

LEFT, RIGHT, TOP, HEAD = 18 * MM, 15 * MM, 20 * MM, 17.0
SHARES = (0.06, 0.32, 0.2, 0.18, 0.24)
"""How the width is shared: code, who, phone and tier, last touch, next step."""
HEADS = ("No.", "Who", "Phone, tier", "Last touch", "Next step")
NEVER, NONE = "Never", "None"
GAP, ROW_TOP, ROW_FOOT, SAID_LINES, LONGEST = 6.0, 3.2, 4.2, 3, 240
CODE = Style(faces.SEMIBOLD, 9.5, 12.6)
WHO = Style(faces.SEMIBOLD, 10, 12.6)
PLAIN = Style(faces.REGULAR, 9.2, 12.6)
SMALL = Style(faces.REGULAR, 8.4, 11.2, look.GREY)


def render_list(sheet: ListSheet) -> bytes:
    """The PDF of the sheet: the same sheet gives the same bytes, always."""
    page = look.PAGES[sheet.page_size]._replace(left=LEFT, right_margin=RIGHT)
    facts = Facts(
        title=faces.cleaned(sheet.title).replace("\n", " "),
        author=faces.cleaned(sheet.business),
        language=sheet.locale.replace("_", "-"),
        day=sheet.day,
    )
    return paper.made(facts, page, _Paper(sheet, page).draw)


class _Paper:
    """The pages of one list."""

    def __init__(self, sheet: ListSheet, page: look.Page) -> None:
        self._sheet, self._page = sheet, page
        self._table = Tag("Table")
        whole = self._page.right - LEFT
        self._widths = [share * whole for share in SHARES]
        self._lefts = [LEFT + sum(self._widths[:n]) for n in range(len(SHARES))]

    def draw(self, pen: Pen) -> None:
        """Draw every page, and end it."""
        pages = list(self._pages())
        for number, rows in enumerate(pages, 1):
            top = self._draw_opening(pen) if number == 1 else TOP
            with pen.tagged(self._table) if number == 1 else pen.furniture():
                top = self._draw_head(pen, top)
            for row in rows:
                top = self._draw_row(pen, row, top)
            self._draw_foot(pen, number, len(pages))
            pen.next_page()

    # how it falls on pages

    def _pages(self) -> Iterator[list[SheetRow]]:
        """The rows of each page; a list of nobody has one page."""
        at, rows = self._opening_height() + HEAD, list[SheetRow]()
        for row in self._sheet.rows:
            height = _height(row)
            if at + height > self._page.bottom:
                yield rows
                at, rows = TOP + HEAD, []
            rows.append(row)
            at += height
        yield rows

    def _said(self) -> list[str]:
        many = len(self._sheet.rows)
        day = format_day(self._sheet.day, self._sheet.locale)
        counted = f"{many:,} prospect{'' if many == 1 else 's'}, {day}"
        return [self._sheet.said, counted]

    def _opening_height(self) -> float:
        width = self._page.right - LEFT
        titles = len(lines_of(self._sheet.title, look.NAME, width)[:2])
        said = sum(
            len(lines_of(text, SMALL, width)[:SAID_LINES]) for text in self._said()
        )
        return TOP + titles * look.NAME.leading + said * SMALL.leading + 2 * GAP

    # drawing

    def _draw_opening(self, pen: Pen) -> float:
        top, width = TOP, self._page.right - LEFT
        with pen.tagged("H1"):
            for line in lines_of(self._sheet.title, look.NAME, width)[:2]:
                pen.text(LEFT, top + look.NAME.drop, line, look.NAME)
                top += look.NAME.leading
        for text in self._said():
            with pen.tagged("P"):
                for line in lines_of(text, SMALL, width)[:SAID_LINES]:
                    pen.text(LEFT, top + SMALL.drop, line, SMALL)
                    top += SMALL.leading
        return top + 2 * GAP

    def _draw_head(self, pen: Pen, top: float) -> float:
        with pen.tagged("TR"):
            for left, words in zip(self._lefts, HEADS, strict=True):
                with pen.tagged(Tag("TH", scope="Column")):
                    pen.words(left, top + look.COLUMN.drop, words, look.COLUMN)
        level = top + HEAD - 2
        pen.rule(LEFT, self._page.right, level, look.THICK, look.INK)
        return top + HEAD

    def _draw_row(self, pen: Pen, row: SheetRow, top: float) -> float:
        bottom = top + _height(row)
        first = top + ROW_TOP
        second = first + PLAIN.leading
        tag = Tag("TR", self._table)
        cells = [Tag("TD", tag) for _column in HEADS]
        for column, (upper, style, lower) in enumerate(self._cells(row)):
            with pen.tagged(cells[column]):
                self._put(pen, column, first, upper, style)
                self._put(pen, column, second, lower, SMALL)
        if row.note:
            room = self._page.right - self._lefts[1]
            text = fitting(row.note, SMALL, room)
            third = second + PLAIN.leading
            with pen.tagged(cells[1]):
                pen.words(self._lefts[1], third + SMALL.drop, text, SMALL)
        pen.rule(LEFT, self._page.right, bottom)
        return bottom

    def _cells(self, row: SheetRow) -> Iterator[tuple[str, Style, str]]:
        """The upper line of each cell with its style, and the small one below."""
        yield str(row.code), CODE, ""
        yield row.name or row.company, WHO, row.company if row.name else ""
        yield row.phone or row.tier, PLAIN, row.tier if row.phone else ""
        yield row.last_channel or NEVER, PLAIN, self._day(row.last_on)
        when = " ".join(part for part in (self._day(row.next_on), row.next_at) if part)
        yield row.next_what or NONE, PLAIN, when

    def _put(self, pen: Pen, column: int, top: float, text: str, style: Style) -> None:
        text = fitting(text, style, self._widths[column] - GAP)
        pen.words(self._lefts[column], top + style.drop, text, style)

    def _day(self, day: date | None) -> str:
        if day is None:
            return ""
        form = "EEE d MMM" if day.year == self._sheet.day.year else "d MMM y"
        return format_date(day, form, locale=locale_of(self._sheet.locale))

    def _draw_foot(self, pen: Pen, number: int, pages: int) -> None:
        page, width = self._page, self._page.right - LEFT
        pen.words(
            LEFT,
            page.foot,
            fitting(self._sheet.business, look.FOOT, width / 2),
            look.FOOT,
        )
        title = fitting(self._sheet.title, look.FOOT, width / 3)
        words = f"{title} · page {number} of {pages}"
        pen.ending(page.right, page.foot, words, look.FOOT)


def _height(row: SheetRow) -> float:
    note = SMALL.leading if row.note else 0.0
    return ROW_TOP + 2 * PLAIN.leading + note + ROW_FOOT


def fitting(text: str, style: Style, width: float) -> str:
    """As much of the text as one line of so many points holds, "…" for the rest."""
    text = " ".join(text[:LONGEST].split())
    if one_line(text, style).width <= width:
        return text
    low, high = 0, len(text)
    while low < high:
        middle = (low + high + 1) // 2
        if one_line(f"{text[:middle].rstrip()}…", style).width <= width:
            low = middle
        else:
            high = middle - 1
    return f"{text[:low].rstrip()}…"
