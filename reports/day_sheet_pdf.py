"""The sheet of a day: who, the number, what was last, boxes to tick, lines to write.

Each row has its code, by which the result is typed back.
"""

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from babel.dates import format_date

from models.book.figures import locale_of
from models.people.kinds import Outcome
from models.people.paper_loop.day_sheet import DayLine, DaySheet
from reports import faces, look, paper
from reports.archive import Facts
from reports.ink import Pen, one_line
from reports.list_pdf import fitting
from reports.look import MM, Style
from reports.tags import Tag

LEFT, RIGHT, TOP = 18 * MM, 15 * MM, 18 * MM
CODE = Style(faces.SEMIBOLD, 15, 17)
WHO = Style(faces.SEMIBOLD, 10.5, 14)
PLAIN = Style(faces.REGULAR, 9.5, 13)
SMALL = Style(faces.REGULAR, 8.2, 11, look.GREY)
TICK = Style(faces.REGULAR, 7.6, 11)
GROUP = Style(faces.SEMIBOLD, 11, 15)
CODE_WIDTH, PHONE_WIDTH, GAP = 30.0, 122.0, 8.0
BOX, BOX_GAP, TICK_GAP = 7.0, 3.0, 9.0
HEAD_HEIGHT, GROUP_HEIGHT = 36.0, 22.0
WRITTEN = 17.0
"""Room to write by hand on one line, in points."""


class Block(NamedTuple):
    """A heading of a group (`line` is None), or one line of the day."""

    group: str
    line: DayLine | None

    @property
    def height(self) -> float:
        """In points."""
        if self.line is None:
            return GROUP_HEIGHT
        words = WHO.leading + PLAIN.leading + SMALL.leading
        return 5 + words + TICK.leading + 2 + WRITTEN + 5


def render_day_sheet(sheet: DaySheet) -> bytes:
    """The PDF of the day: the same sheet gives the same bytes, always."""
    page = look.PAGES[sheet.page_size]._replace(left=LEFT, right_margin=RIGHT)
    facts = Facts(
        title=faces.cleaned(_title(sheet)),
        author=faces.cleaned(sheet.business),
        language=sheet.locale.replace("_", "-"),
        day=sheet.day,
    )
    return paper.made(facts, page, lambda pen: _Day(sheet, pen).draw())


def _title(sheet: DaySheet) -> str:
    return format_date(sheet.day, "full", locale=locale_of(sheet.locale))


class _Day:
    """The pages of one day, on a pen."""

    def __init__(self, sheet: DaySheet, pen: Pen) -> None:
        self._sheet, self._pen = sheet, pen
        page = pen.page
        self._left, self._right, self._bottom = page.left, page.right, page.bottom + 14
        self._who = self._left + CODE_WIDTH
        self._listed = Tag("L")

    def draw(self) -> None:
        """Draw every page, and end it."""
        pages = list(self._pages())
        for number, blocks in enumerate(pages, 1):
            top = self._opening() if number == 1 else TOP
            for block in blocks:
                if block.line is None:
                    self._group(block.group, top)
                else:
                    self._line(block.line, top)
                top += block.height
            self._foot(number, len(pages))
            self._pen.next_page()

    def _pages(self) -> Iterator[list[Block]]:
        """What stands on each page; a heading goes with the first line under it."""
        at, blocks, group = TOP + HEAD_HEIGHT, list[Block](), ""
        for line in self._sheet.lines:
            fresh = [Block(line.group, None)] if line.group != group else []
            fresh.append(Block(line.group, line))
            height = sum(block.height for block in fresh)
            if at + height > self._bottom and blocks:
                yield blocks
                at, blocks = TOP, []
            blocks += fresh
            at += height
            group = line.group
        yield blocks

    def _opening(self) -> float:
        pen, sheet = self._pen, self._sheet
        width = self._right - self._left
        title = fitting(_title(sheet), look.NAME, width)
        with pen.tagged("H1"):
            pen.words(self._left, TOP + look.NAME.drop, title, look.NAME)
        many = len(sheet.lines)
        said = "Nothing is due." if not many else f"{many} to touch."
        if many:
            said += " Tick what came of it; type the number and the result at home."
        with pen.tagged("P"):
            pen.words(self._left, TOP + 19 + SMALL.drop, said, SMALL)
        return TOP + HEAD_HEIGHT

    def _group(self, words: str, top: float) -> None:
        base = top + 4 + GROUP.drop
        self._listed = Tag("L")
        with self._pen.tagged("H2"):
            self._pen.words(self._left, base, words, GROUP)
        self._pen.rule(
            self._left, self._right, top + GROUP_HEIGHT, look.THICK, look.INK
        )

    def _line(self, line: DayLine, top: float) -> None:
        pen = self._pen
        at = top + 5
        item = Tag("LI", self._listed)
        code = str(line.code) if line.code else ""
        with pen.tagged(Tag("Lbl", item)):
            pen.words(self._left, at + CODE.drop - 1, code, CODE)
        with pen.tagged(Tag("LBody", item)):
            at = self._body(line, at)
        pen.rule(self._left, self._right, at + 8)

    def _body(self, line: DayLine, at: float) -> float:
        """Draw what stands right of the code; where its last line stands."""
        pen = self._pen
        with pen.tagged("P"):
            self._names(line, at)
        at += WHO.leading
        due, room = self._due(line), self._right - self._who
        end = one_line(due, PLAIN).width
        what = fitting(_what(line), PLAIN, room - end - GAP)
        with pen.tagged("P"):
            pen.words(self._who, at + PLAIN.drop, what, PLAIN)
            pen.ending(self._right, at + PLAIN.drop, due, PLAIN)
        at += PLAIN.leading
        known = fitting(self._known(line), SMALL, room)
        with pen.tagged("P"):
            pen.words(self._who, at + SMALL.drop, known, SMALL)
        at += SMALL.leading + 2
        with pen.tagged("P"):
            self._ticks(line, at)
        at += TICK.leading + WRITTEN - 3
        with pen.tagged("P"):
            self._lines_to_write(at)
        return at

    def _names(self, line: DayLine, at: float) -> None:
        pen = self._pen
        phone = fitting(line.phone, WHO, PHONE_WIDTH)
        room = self._right - self._who - one_line(phone, WHO).width - GAP
        name = fitting(line.name, WHO, room * 0.6)
        pen.words(self._who, at + WHO.drop, name, WHO)
        beside = one_line(name, WHO).width + GAP
        more = " · ".join(part for part in (line.company, line.tier) if part)
        more = fitting(more, PLAIN, room - beside)
        pen.words(self._who + beside, at + WHO.drop, more, PLAIN)
        pen.ending(self._right, at + WHO.drop, phone, WHO)

    def _due(self, line: DayLine) -> str:
        if line.days_late > 0:
            days = "day" if line.days_late == 1 else "days"
            return f"{line.days_late} {days} late"
        return line.at

    def _known(self, line: DayLine) -> str:
        last = "Not touched yet"
        if line.last:
            last = f"Last: {line.last}{self._on(line.last_on)}"
        return " · ".join(part for part in (last, line.note, line.address) if part)

    def _on(self, day: date | None) -> str:
        if day is None:
            return ""
        form = "d MMM" if day.year == self._sheet.day.year else "d MMM y"
        written = format_date(day, form, locale=locale_of(self._sheet.locale))
        return f", {written}"

    def _ticks(self, line: DayLine, top: float) -> None:
        """The outcomes with the keys by which they are typed; a promise may be kept."""
        words = [f"{key} {came.label}" for key, came in enumerate(Outcome, 1)]
        if line.owed:
            words = ["Kept", *words[:-2]]
        x = self._who
        for each in words:
            self._pen.box(x, top + 2, BOX)
            x += BOX + BOX_GAP
            self._pen.words(x, top + TICK.drop, each, TICK)
            x += one_line(each, TICK).width + self._tick_gap(words)

    def _tick_gap(self, words: list[str]) -> float:
        """What room there is between two ticks, so that all stand on one line."""
        taken = sum(one_line(each, TICK).width + BOX + BOX_GAP for each in words)
        room = self._right - self._who - taken
        return min(TICK_GAP, room / max(len(words) - 1, 1))

    def _lines_to_write(self, level: float) -> None:
        pen, right = self._pen, self._right
        middle = self._who + (right - self._who) * 0.66
        for left, end, words in (
            (self._who, middle - GAP, "Note"),
            (middle, right, "Next"),
        ):
            pen.words(left, level, words, SMALL)
            begin = left + one_line(words, SMALL).width + 4
            pen.rule(begin, end, level + 1.5, look.THIN, look.GREY)

    def _foot(self, number: int, pages: int) -> None:
        pen, width = self._pen, self._right - self._left
        business = fitting(self._sheet.business, look.FOOT, width / 2)
        pen.words(self._left, pen.page.foot, business, look.FOOT)
        words = f"{_title(self._sheet)} · page {number} of {pages}"
        pen.ending(self._right, pen.page.foot, words, look.FOOT)


def _what(line: DayLine) -> str:
    """The step, or what is owed, and the way: "You owe: Two routes (call)"."""
    what = line.what
    if line.owed:
        what = f"{'You owe' if line.owed == 'us' else 'They owe'}: {line.what}"
    if line.channel and line.channel.casefold() not in what.casefold():
        return f"{what} ({line.channel.lower()})" if what else line.channel
    return what
