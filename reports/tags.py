"""What the pieces of a paper are, for those who hear it read and for machines.

A drawing place says what it draws: `with pen.tagged("P"): pen.words(...)`. A `Tag`
made beforehand is one element however many strips and pages draw into it. What no tag
is said of is furniture: rules, boxes, the letterhead again. The order of the elements
is the order in which they are first drawn; a heading begins a section by itself.
"""

from collections.abc import Iterator
from types import TracebackType
from typing import NamedTuple, Self

_MAY_BE_EMPTY = frozenset(["TH", "TD"])
_LEVELS = {"H1": 1, "H2": 2, "H3": 3}


class Tag:
    """One element: a "P", "H1", "Table", "TR", "TH", "TD", "L", "LI", "Lbl", "LBody".

    Attributes:
        kind: its name in the PDF.
        inside: the element around it; None is the one being drawn, or the section.
        scope: what a TH is the head of, "Column" or "Row".
        span: how many columns a cell takes.
        alt: what a Figure shows, in words.
        said: what is read instead of what is drawn.
    """

    __slots__ = ("alt", "inside", "kind", "said", "scope", "span")

    def __init__(
        self,
        kind: str,
        inside: "Tag | None" = None,
        *,
        scope: str = "",
        span: int = 1,
        alt: str = "",
        said: str = "",
    ) -> None:
        self.kind, self.inside = kind, inside
        self.scope, self.span, self.alt, self.said = scope, span, alt, said


FURNITURE = Tag("Artifact")
"""Everything drawn inside it is furniture, whatever it says of itself."""


class Piece(NamedTuple):
    """A marked piece of a page: both counted from 0."""

    page: int
    number: int


Box = tuple[float, float, float, float]


class Element:
    """A tag as it was drawn: its pieces and the elements inside it, in order."""

    __slots__ = ("box", "holds", "inside", "kids", "page", "parted", "tag")

    def __init__(self, tag: Tag, inside: "Element | None") -> None:
        self.tag, self.inside = tag, inside
        self.kids: list[Element | Piece] = []
        self.page: int | None = None  # of its first piece
        self.holds = False  # whether there are elements inside it
        self.box: Box | None = None
        self.parted = True  # whether what is drawn next needs no space before it
        if inside is not None:
            inside.kids.append(self)
            inside.holds = True


class Tree:
    """The elements of one document, and on each page whose its pieces are."""

    def __init__(self) -> None:
        self.root = Element(Tag("Document"), None)
        self.pages: list[list[Element]] = [[]]
        self._found: dict[Tag, Element] = {}
        self._sections = [(0, self.root)]

    def element(self, tag: Tag, around: Element | None) -> Element:
        """The element of the tag, made where it is drawn for the first time."""
        found = self._found.get(tag)
        if found is None:
            if tag.inside is not None:
                around = self.element(tag.inside, around)
            elif around is None:
                around = self._section_of(tag)
            found = self._found[tag] = Element(tag, around)
        return found

    def piece(self, element: Element) -> int:
        """The number of the element's next piece on the page."""
        owners = self.pages[-1]
        owners.append(element)
        page, number = len(self.pages) - 1, len(owners) - 1
        element.kids.append(Piece(page, number))
        if element.page is None:
            element.page = page
        return number

    def forget(self, element: Element) -> None:
        """Take back an element in which nothing was drawn; a cell may be empty."""
        if element.tag.kind in _MAY_BE_EMPTY or element.inside is None:
            return
        element.inside.kids.remove(element)
        del self._found[element.tag]

    def elements(self) -> Iterator[Element]:
        """Every element, each before those inside it."""
        waiting = [self.root]
        while waiting:
            element = waiting.pop()
            yield element
            waiting += [k for k in reversed(element.kids) if isinstance(k, Element)]

    def _section_of(self, tag: Tag) -> Element:
        """A heading begins a section in the one above it."""
        level = _LEVELS.get(tag.kind, 0)
        if level:
            while self._sections[-1][0] >= level:
                self._sections.pop()
            section = Element(Tag("Sect"), self._sections[-1][1])
            self._sections.append((level, section))
        return self._sections[-1][1]


class Tagged:
    """While it is entered, what a pen draws belongs to a tag."""

    __slots__ = ("_before", "_holder", "_tag")

    def __init__(self, holder: "Marks", tag: Tag) -> None:
        self._holder, self._tag = holder, tag
        self._before: tuple[Element | None, bool] = (None, False)

    def __enter__(self) -> Self:
        """Belong to the tag from here."""
        holder, tag = self._holder, self._tag
        self._before = holder.now, holder.furniture
        if tag is FURNITURE:
            holder.furniture = True
        elif not holder.furniture:
            holder.now = holder.tree.element(tag, holder.now)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Belong to what was before; an element that is empty was none."""
        holder, now = self._holder, self._holder.now
        if now is not None and not now.kids and now is not self._before[0]:
            holder.tree.forget(now)
        self._holder.now, self._holder.furniture = self._before


class Marks:
    """Writes around what is drawn whose it is, with as few marks as can be.

    Attributes:
        now: the element being drawn, None for none.
        furniture: whether all that is drawn is furniture.
    """

    __slots__ = ("_none_open", "_open", "furniture", "now", "tree")

    def __init__(self) -> None:
        self.tree = Tree()
        self.now: Element | None = None
        self.furniture = False
        self._open: Element | None = None
        self._none_open = True

    def before_text(self) -> str:
        """The operators before a text that is drawn now; mostly there are none."""
        return self._turned(None if self.furniture else self.now)

    def parted(self, *, blank: bool) -> bool:
        """Whether the text now drawn stands apart from the element's text before it.

        `blank` says whether it ends with a space itself.
        """
        element = self.now
        if element is None or self.furniture:
            return True
        before, element.parted = element.parted, blank
        return before

    def said(self, text: str, *, glued: bool) -> str:
        """The text as it is read on from what the element says before it.

        Empty where nothing of it is read.
        """
        if self.now is None or self.furniture:
            return ""
        apart = self.parted(blank=False) or glued
        return text if apart else f" {text}"

    def before_figure(self, box: Box) -> str:
        """The operators before a picture in its box, in points from below."""
        if self.now is not None and not self.furniture:
            self.now.box = box
        return self.before_text()

    def before_line(self) -> str:
        """The operators before a rule or a box, which is always furniture."""
        return self._turned(None)

    def ending(self) -> str:
        """The operators at the end of a page, or before its state is kept."""
        closing = "" if self._none_open else "EMC "
        self._none_open = True
        return closing

    def page_ended(self) -> None:
        """Count the pieces of the next page from 0."""
        self.tree.pages.append([])

    def _turned(self, wanted: Element | None) -> str:
        if wanted is self._open and not self._none_open:
            return ""
        closing = self.ending()
        self._open, self._none_open = wanted, False
        if wanted is None:
            return f"{closing}/Artifact BMC "
        number = self.tree.piece(wanted)
        return f"{closing}/{wanted.tag.kind} <</MCID {number}>> BDC "
