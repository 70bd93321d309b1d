"""Putting shaped lines and rules on the pages of one document.

Text goes straight into the page as glyphs: no markup is ever read out of it, so no
text of a user can become anything but text.
"""

from collections.abc import Callable, Sequence
from functools import lru_cache
from itertools import groupby
from operator import itemgetter
from typing import Any, NamedTuple

from reports import look
from reports.bidi import has_backward
from reports.both_ways import Directed
from reports.faces import Word, after_space, cleaned, face, shaped
from reports.look import Ink, Style
from reports.operators import ESCAPED, runs, shown
from reports.pictures import picture
from reports.shaping import Glyphs
from reports.tags import FURNITURE, Marks, Tag, Tagged

Emit = Callable[[str], None]
_LINES_KEPT = 8_192
LONGEST_KEPT = 300
"""Characters of a text whose lines are kept for the next paper; most are shorter."""


class TextLine(NamedTuple):
    """A set line: its words from left to right with their spaces.

    Attributes:
        width: of all words, in points.
        glued: whether it begins inside a word, which the line before broke.
        indent: how far to the right of its place it begins, in points.
        said: how it is read, where that is not from left to right.
    """

    words: tuple[Word, ...]
    width: float
    glued: bool = False
    indent: float = 0.0
    said: str = ""


def one_line(text: str, style: Style) -> TextLine:
    """The text on one line, however long it is."""
    if len(text) > LONGEST_KEPT:
        return _one_line(text, style)
    return _kept_line(text, style)


def _one_line(text: str, style: Style) -> TextLine:
    text = " ".join(cleaned(text).split())
    if has_backward(text):
        words = Directed(text, style).words(0, len(text))
        return line_of(words, style)._replace(said=text)
    words = []
    for part in text.split(" ") if text else ():
        words += after_space(style.face, part) if words else [shaped(style.face, part)]
    return line_of(words, style)


_kept_line = lru_cache(maxsize=_LINES_KEPT)(_one_line)


def line_of(words: Sequence[Word], style: Style) -> TextLine:
    """The words as a line of the style."""
    width = sum(word.width for word in words)
    return TextLine(tuple(words), width * style.size / 1000)


class Pen:
    """Draws on one document; y counts points downward from the top of the page."""

    def __init__(self, canvas: Any, page: look.Page) -> None:  # noqa: ANN401 — its stubs lack what is used
        self.canvas = canvas
        self.page = page
        self._emit: Emit = self.canvas._code.append  # noqa: SLF001 — the one place that writes glyphs
        self._pieces: dict[Glyphs, list[tuple[str, str]]] = {}
        self._codes: dict[str, dict[str, tuple[str, str]]] = {}
        self._ink: look.Ink | None = None
        self.marks = Marks()

    def tagged(self, tag: Tag | str) -> Tagged:
        """Say what is drawn while this is entered: `with pen.tagged("H1"): ...`."""
        return Tagged(self.marks, Tag(tag) if isinstance(tag, str) else tag)

    def furniture(self) -> Tagged:
        """Say that all drawn while this is entered is furniture, not read aloud."""
        return Tagged(self.marks, FURNITURE)

    def next_page(self) -> None:
        """End this page and begin another."""
        self._mark(self.marks.ending())
        self.canvas.showPage()
        self.marks.page_ended()
        self._emit = self.canvas._code.append  # noqa: SLF001 — a page has its own code
        self._ink = None

    def text(self, x: float, y: float, line: TextLine, style: Style) -> None:
        """Draw a line from x, its baseline at y."""
        if not line.words:
            return
        x += line.indent
        if line.said and (said := self.marks.said(line.said, glued=line.glued)):
            with self.tagged(Tag("Span", said=said)):
                self._draw(x, y, line, style)
        else:
            self._draw(x, y, line, style)

    def _draw(self, x: float, y: float, line: TextLine, style: Style) -> None:
        self._mark(self.marks.before_text())
        if not self.marks.parted(blank=_ends_blank(line)) and not line.glued:
            space = shaped(style.face, " ")
            line = line._replace(words=(space, *line.words))
            x -= space.width * style.size / 1000
        self._use(style.ink)
        size = f"{style.size:g} Tf"
        drawn = [f"BT {x:.3f} {self.page.height - y:.3f} Td"]
        current = ""
        pieces: list[str] = []
        for font, piece in self._line_pieces(line, style.size):
            if font != current:
                if pieces:
                    drawn.append(shown(pieces))
                drawn.append(f"{font} {size}")
                current, pieces = font, []
            pieces.append(piece)
        drawn.append(shown(pieces))
        drawn.append("ET")
        self._emit(" ".join(drawn))

    def words(self, x: float, y: float, text: str, style: Style) -> None:
        """Draw the text on one line from x."""
        self.text(x, y, one_line(text, style), style)

    def ending(
        self, right: float, y: float, text: str, style: Style, room: float = 0
    ) -> None:
        """Draw the text on one line so that it ends at `right`.

        Text wider than `room` points is set smaller; 0 is any room.
        """
        line = one_line(text, style)
        if 0 < room < line.width:
            style = style._replace(size=style.size * room / line.width)
            line = one_line(text, style)
        self.text(right - line.width, y, line, style)

    def rule(
        self,
        left: float,
        right: float,
        y: float,
        weight: float = look.THIN,
        ink: look.Ink = look.PALE,
    ) -> None:
        """Draw a level rule."""
        level = self.page.height - y
        red, green, blue = ink
        self._emit(
            f"{self.marks.before_line()}"
            f"{red:.4f} {green:.4f} {blue:.4f} RG {weight:g} w "
            f"{left:.3f} {level:.3f} m {right:.3f} {level:.3f} l S"
        )

    def box(self, x: float, top: float, side: float) -> None:
        """Draw an empty box to tick."""
        red, green, blue = look.INK
        self._emit(
            f"{self.marks.before_line()}"
            f"{red:.4f} {green:.4f} {blue:.4f} RG {look.THICK:g} w "
            f"{x:.3f} {self.page.height - top - side:.3f} {side:g} {side:g} re S"
        )

    def fill(self, x: float, top: float, size: tuple[float, float], ink: Ink) -> None:
        """Fill a rectangle of this width and height with its corner at x."""
        (width, height), (red, green, blue) = size, ink
        self._emit(
            f"{self.marks.before_line()}{red:.4f} {green:.4f} {blue:.4f} rg "
            f"{x:.3f} {self.page.height - top - height:.3f}"
            f" {width:.3f} {height:.3f} re f"
        )
        self._ink = None

    def picture(
        self, x: float, top: float, png: bytes, size: tuple[float, float], alt: str = ""
    ) -> None:
        """Draw an opaque picture of this width and height with its corner at x.

        `alt` says in words what it shows; without it, it is furniture.
        """
        width, height = size
        below = self.page.height - top - height
        image = picture(png)
        with self.tagged(Tag("Figure", alt=alt) if alt else FURNITURE):
            self._mark(self.marks.before_figure((x, below, x + width, below + height)))
            self.canvas.drawImage(image, x, below, width, height)

    def pattern(
        self,
        x: float,
        top: float,
        cell: float,
        rows: Sequence[Sequence[bool]],
        alt: str,
    ) -> None:
        """Draw the true cells of the rows as dark squares; `alt` says what they are."""
        level, wide = self.page.height - top, len(rows) * cell
        drawn = [
            f"{x + begin * cell:.3f} {level - (at + 1) * cell:.3f}"
            f" {(end - begin) * cell:.3f} {cell:.3f} re"
            for at, row in enumerate(rows)
            for begin, end in runs(row)
        ]
        with self.tagged(Tag("Figure", alt=alt)):
            self._mark(self.marks.before_figure((x, level - wide, x + wide, level)))
            self._use((0.0, 0.0, 0.0))
            self._emit(" ".join([*drawn, "f"]))

    def slanted(self, x: float, y: float, text: str, style: Style) -> None:
        """Draw the text around (x, y), climbing by 45 degrees, behind all else."""
        line = one_line(text, style)
        self._mark(self.marks.ending())
        self.canvas.saveState()
        self.canvas.translate(x, self.page.height - y)
        self.canvas.rotate(45)
        with self.furniture():
            self.text(-line.width / 2, self.page.height + style.size / 3, line, style)
        self._mark(self.marks.ending())
        self.canvas.restoreState()
        self._ink = None

    def _mark(self, marks: str) -> None:
        if marks:
            self._emit(marks)

    def _use(self, ink: look.Ink) -> None:
        if ink != self._ink:
            self._ink = ink
            red, green, blue = ink
            self._emit(f"{red:.4f} {green:.4f} {blue:.4f} rg")

    def _line_pieces(self, line: TextLine, size: float) -> list[tuple[str, str]]:
        return [
            piece
            for word in line.words
            for run in word.runs
            for piece in self._run_pieces(run, size)
        ]

    def _run_pieces(self, run: Glyphs, size: float) -> list[tuple[str, str]]:
        """The run as a font's name and what to show in it, kept for this document."""
        if run.rises:
            return list(self._encoded(run, size))
        if run not in self._pieces:
            self._pieces[run] = list(self._encoded(run, size))
        return self._pieces[run]

    def _encoded(self, run: Glyphs, size: float) -> list[tuple[str, str]]:
        codes = self._codes.setdefault(run.face, {})
        found = [codes.get(char) or self._coded(run.face, char) for char in run.chars]
        if not run.rises and not any(run.moves):
            return [
                (name, f"({''.join(code for _name, code in together)})")
                for name, together in groupby(found, itemgetter(0))
            ]
        made: list[tuple[str, str]] = []
        for n, (name, code) in enumerate(found):
            move, drawn = run.moves[n], f"({code})"
            if run.rises and run.rises[n]:
                drawn = f"]TJ {run.rises[n] * size / 1000:.3f} Ts [{drawn}]TJ 0 Ts["
            made.append((name, f"{move:d}{drawn}" if move else drawn))
        if run.moves[-1]:
            made.append((made[-1][0], f"{run.moves[-1]:d}"))
        return [
            (name, "".join(drawn for _name, drawn in together))
            for name, together in groupby(made, itemgetter(0))
        ]

    def _coded(self, name: str, char: str) -> tuple[str, str]:
        """The name of the font's part that has the character, and its code there."""
        font, document = face(name).font, self.canvas._doc  # noqa: SLF001 — parts belong to the document
        ((part, (code,)),) = font.splitString(char, document)
        made = font.getSubsetInternalName(part, document), ESCAPED[code]
        self._codes[name][char] = made
        return made


def _ends_blank(line: TextLine) -> bool:
    runs = line.words[-1].runs
    return not runs or runs[-1].chars.endswith(" ")
