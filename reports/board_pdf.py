"""The board on paper, lying: a column a tier, its sums at the head."""

from contextlib import nullcontext

from babel.dates import format_date

from models.book.figures import format_day, format_money, locale_of
from models.people.paper_loop.board_sheet import BoardColumn, BoardLine, BoardSheet
from reports import faces, look, paper
from reports.archive import Facts
from reports.ink import Pen, one_line
from reports.list_pdf import fitting
from reports.look import MM, Style
from reports.pips import draw_pips
from reports.tags import Tag

EDGE, TOP, GAP = 12 * MM, 14 * MM, 10.0
TIER = Style(faces.SEMIBOLD, 11.5, 15)
WHO = Style(faces.SEMIBOLD, 8.8, 11.5)
SMALL = Style(faces.REGULAR, 7.8, 10, look.GREY)
OPENING, HEAD, LINE_HEIGHT = 32.0, 34.0, 46.0
_OPEN_TARGET = 8


def render_board(sheet: BoardSheet) -> bytes:
    """The PDF of the board: the same board gives the same bytes, always."""
    upright = look.PAGES[sheet.page_size]
    page = look.Page(upright.height, upright.width, EDGE, EDGE)
    facts = Facts(
        title="Board",
        author=faces.cleaned(sheet.business),
        language=sheet.locale.replace("_", "-"),
        day=sheet.day,
    )
    return paper.made(facts, page, lambda pen: _Board(sheet, pen).draw())


class _Board:
    """The pages of the board, on a pen."""

    def __init__(self, sheet: BoardSheet, pen: Pen) -> None:
        self._sheet, self._pen = sheet, pen
        page, many = pen.page, len(sheet.columns)
        self._bottom = page.height - EDGE - 16
        self._wide = (page.right - EDGE - GAP * (many - 1)) / many
        self._lists = [Tag("L") for _column in sheet.columns]
        self._lefts = [EDGE + place * (self._wide + GAP) for place in range(many)]

    def draw(self) -> None:
        """Draw every page; a column that is longer goes on the next one."""
        first = self._rows_on(TOP + OPENING + HEAD)
        later = self._rows_on(TOP + HEAD)
        longest = max(len(column.lines) for column in self._sheet.columns)
        pages = 1 + max(0, -(-(longest - first) // later))
        for number in range(1, pages + 1):
            top = self._opening() if number == 1 else TOP
            begin = 0 if number == 1 else first + (number - 2) * later
            room = first if number == 1 else later
            for left, column, listed in zip(
                self._lefts, self._sheet.columns, self._lists, strict=True
            ):
                with nullcontext() if number == 1 else self._pen.furniture():
                    self._head(column, left, top)
                for at, line in enumerate(column.lines[begin : begin + room]):
                    item = Tag("LI", listed)
                    with self._pen.tagged(Tag("LBody", item)):
                        self._line(line, left, top + HEAD + at * LINE_HEIGHT)
            self._foot(number, pages)
            self._pen.next_page()

    def _rows_on(self, top: float) -> int:
        return int((self._bottom - top) // LINE_HEIGHT)

    def _opening(self) -> float:
        pen, sheet = self._pen, self._sheet
        with pen.tagged("H1"):
            pen.words(EDGE, TOP + look.NAME.drop, "Board", look.NAME)
        day = format_day(sheet.day, sheet.locale)
        with pen.tagged("P"):
            pen.ending(pen.page.right, TOP + look.NAME.drop, day, look.DETAIL)
        return TOP + OPENING

    def _head(self, column: BoardColumn, left: float, top: float) -> None:
        pen, right = self._pen, left + self._wide
        with pen.tagged("H2"):
            pen.words(left, top + TIER.drop, column.tier, TIER)
            pen.ending(right, top + TIER.drop, f"{column.people:,}", TIER)
        sums = " · ".join(self._money(*each) for each in column.sums)
        more = column.people - len(column.lines)
        if more > 0:
            sums = f"{sums} · the first {len(column.lines)}" if sums else ""
        fit = fitting(sums, SMALL, self._wide)
        with pen.tagged("P"):
            pen.words(left, top + TIER.leading + SMALL.drop, fit, SMALL)
        pen.rule(left, right, top + HEAD - 4, look.THICK, look.INK)

    def _line(self, line: BoardLine, left: float, top: float) -> None:
        pen, right = self._pen, left + self._wide
        worth = ""
        if line.value_minor is not None and line.currency:
            worth = self._money(line.value_minor, line.currency)
        room = self._wide - one_line(worth, WHO).width - 4
        with pen.tagged("P"):
            pen.words(left, top + WHO.drop, fitting(line.name, WHO, room), WHO)
            pen.ending(right, top + WHO.drop, worth, WHO)
        at = top + WHO.leading
        company = fitting(line.company, SMALL, self._wide)
        with pen.tagged("P"):
            pen.words(left, at + SMALL.drop, company, SMALL)
        at += SMALL.leading
        draw_pips(pen, left, at + SMALL.drop, line.pips, _OPEN_TARGET, 5.6)
        at += SMALL.leading
        step = fitting(self._next(line), SMALL, self._wide)
        with pen.tagged("P"):
            pen.words(left, at + SMALL.drop, step, SMALL)
        pen.rule(left, right, top + LINE_HEIGHT - 3)

    def _next(self, line: BoardLine) -> str:
        if line.next_on is None:
            return line.next_what
        form = "d MMM" if line.next_on.year == self._sheet.day.year else "d MMM y"
        day = format_date(line.next_on, form, locale=locale_of(self._sheet.locale))
        return f"{day}: {line.next_what}"

    def _money(self, minor: int, currency: str) -> str:
        return format_money(minor, currency, self._sheet.locale, cents=False)

    def _foot(self, number: int, pages: int) -> None:
        pen, level = self._pen, self._pen.page.height - EDGE
        pen.words(EDGE, level, fitting(self._sheet.business, look.FOOT, 300), look.FOOT)
        words = f"page {number} of {pages}"
        pen.ending(pen.page.right, level, words, look.FOOT)
