"""Reading the structure tree of a paper back out of its PDF, and judging it."""

import io
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

import pikepdf

FURNITURE = -1
NUMBERED = re.compile(rb"<([0-9A-Fa-f]+)> ?<([0-9A-Fa-f]+)>")
SHOWING = {"Tj", "TJ", "'", '"'}
PAINTING = SHOWING | {"S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "Do", "sh", "BI"}


@dataclass
class Node:
    """An element as a reader finds it."""

    kind: str
    alt: str = ""
    said: str = ""
    scope: str = ""
    span: int = 1
    parts: list["Node | str"] = field(default_factory=list)
    pages: list[int] = field(default_factory=list)

    @property
    def kids(self) -> list["Node"]:
        """The elements inside it."""
        return [part for part in self.parts if isinstance(part, Node)]

    @property
    def own(self) -> str:
        """What is read of it outside of the elements inside it."""
        return "".join(part for part in self.parts if isinstance(part, str))

    @property
    def text(self) -> str:
        """What is read of it and all inside it."""
        return self.said or "".join(
            part if isinstance(part, str) else part.text for part in self.parts
        )

    def all(self, *kinds: str) -> Iterator["Node"]:
        """Every element of the kinds in reading order; without kinds every element."""
        if not kinds or self.kind in kinds:
            yield self
        for kid in self.kids:
            yield from kid.all(*kinds)


Pieces = dict[tuple[int, int], str]


def tree_of(pdf: bytes) -> Node:
    """The structure of the paper, from its Document down."""
    with pikepdf.open(io.BytesIO(pdf)) as document:
        pieces: Pieces = {}
        for number, page in enumerate(document.pages):
            for piece, text in _pieces(page):
                if piece != FURNITURE:
                    pieces[number, piece] = pieces.get((number, piece), "") + text
        numbers = {page.obj.objgen: n for n, page in enumerate(document.pages)}
        return _node(document.Root.StructTreeRoot.K, pieces, numbers)


def furniture_of(pdf: bytes) -> list[str]:
    """What is furniture on each page."""
    with pikepdf.open(io.BytesIO(pdf)) as document:
        return [
            " ".join(text for piece, text in _pieces(page) if piece == FURNITURE)
            for page in document.pages
        ]


def unmarked(pdf: bytes) -> list[str]:
    """Every operator that paints outside of a mark; a good paper has none."""
    with pikepdf.open(io.BytesIO(pdf)) as document:
        return [found for page in document.pages for found in _unmarked(page)]


def faults(pdf: bytes) -> list[str]:
    """What is wrong with the structure, one sentence each."""
    found = [f"{operator} paints outside of a mark" for operator in unmarked(pdf)]
    with pikepdf.open(io.BytesIO(pdf)) as document:
        root = document.Root
        if "/Lang" not in root or not str(root.Lang):
            found.append("no language")
        if "/MarkInfo" not in root or not root.MarkInfo.get("/Marked", False):
            found.append("not marked as tagged")
        if not str(document.docinfo.get("/Title", "")):
            found.append("no title")
        found += _wrong_owners(document)
        keys = list(root.StructTreeRoot.ParentTree.Nums)[::2]
        if int(root.StructTreeRoot.get("/ParentTreeNextKey", -1)) <= max(keys):
            found.append("the next key of the owners is taken")
    tree = tree_of(pdf)
    found += _wrong_shape(tree)
    return found


def _pieces(page: pikepdf.Page) -> Iterator[tuple[int, str]]:
    """What each marked piece says; the furniture has the number FURNITURE."""
    fonts = {
        name: _meanings(font)
        for name, font in page.obj.Resources.get("/Font", {}).items()
    }
    marks: list[int] = []
    known: dict[int, str] = {}
    for operands, named in _operators(page):
        if named in {"BDC", "BMC"}:
            marks.append(_number(operands))
            yield marks[-1], ""
        elif named == "EMC":
            marks.pop()
        elif named == "Tf":
            known = fonts[str(operands[0])]
        elif named in SHOWING and marks:
            yield marks[-1], "".join(_said(operands[-1], known))
    assert not marks, "every mark is ended"


def _operators(page: pikepdf.Page) -> Iterator[tuple[Any, str]]:
    """What the page does, each with what it does it to."""
    for one in pikepdf.parse_content_stream(page):
        yield one.operands, str(one.operator)


def _number(operands: Sequence[Any]) -> int:
    if len(operands) > 1 and "/MCID" in operands[1]:
        return int(operands[1]["/MCID"])
    return FURNITURE


def _said(shown: Any, known: dict[int, str]) -> Iterator[str]:  # noqa: ANN401 — an operand
    parts = shown if isinstance(shown, pikepdf.Array) else [shown]
    for part in parts:
        if isinstance(part, pikepdf.String):
            for code in bytes(part):
                yield known.get(code, "")


def _meanings(font: Any) -> dict[int, str]:  # noqa: ANN401 — an object of a PDF
    """What the codes of a font mean, read from its own map."""
    text = font.ToUnicode.read_bytes()
    listed = b"".join(re.findall(rb"beginbfchar(.*?)endbfchar", text, re.DOTALL))
    return {
        int(code, 16): bytes.fromhex(meant.decode()).decode("utf-16-be")
        for code, meant in NUMBERED.findall(listed)
    }


def _unmarked(page: pikepdf.Page) -> Iterator[str]:
    depth = 0
    for _operands, named in _operators(page):
        if named in {"BDC", "BMC"}:
            depth += 1
        elif named == "EMC":
            depth -= 1
        elif named in PAINTING and depth != 1:
            yield named


def _node(element: Any, pieces: Pieces, numbers: dict[Any, int]) -> Node:  # noqa: ANN401 — an object of a PDF
    said = element.get("/A", {})
    node = Node(
        str(element.S).removeprefix("/"),
        alt=str(element.get("/Alt", "")),
        said=str(element.get("/ActualText", "")),
        scope=str(said.get("/Scope", "")).removeprefix("/"),
        span=int(said.get("/ColSpan", 1)),
    )
    kids = element.get("/K", pikepdf.Array())
    for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
        if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
            assert kid.P.objgen == element.objgen, "an element knows what it is in"
            node.parts.append(_node(kid, pieces, numbers))
            continue
        inner = isinstance(kid, pikepdf.Dictionary)
        page = numbers[(kid.Pg if inner else element.Pg).objgen]
        node.parts.append(pieces.pop((page, int(kid.MCID if inner else kid))))
        node.pages.append(page)
    return node


def _wrong_owners(document: pikepdf.Pdf) -> Iterator[str]:
    """Pieces whose page says another owner than the tree does, or none."""
    nums = document.Root.StructTreeRoot.ParentTree.Nums
    owners = {int(nums[at]): nums[at + 1] for at in range(0, len(nums), 2)}
    for number, page in enumerate(document.pages):
        if page.obj.get("/Tabs") != "/S":
            yield f"page {number + 1} has no order of tabs"
        listed = owners[int(page.obj.StructParents)]
        marked = sorted({piece for piece, _ in _pieces(page)} - {FURNITURE})
        if marked != list(range(len(listed))):
            yield f"the pieces of page {number + 1} are not those of its owners"
        for piece, owner in enumerate(listed):
            kids = owner.K if isinstance(owner.K, pikepdf.Array) else [owner.K]
            if piece not in [_mine(kid, owner, page) for kid in kids]:
                yield f"piece {piece} of page {number + 1} has a wrong owner"


def _mine(kid: Any, owner: Any, page: pikepdf.Page) -> int | None:  # noqa: ANN401 — objects of a PDF
    """The number of the owner's piece, where it is one of the page."""
    inner = isinstance(kid, pikepdf.Dictionary)
    on: Any = kid.get("/Pg") if inner else owner.get("/Pg")
    if on is None or on.objgen != page.obj.objgen or (inner and "/S" in kid):
        return None
    return int(kid.MCID if inner else kid)


INSIDE = {
    "TR": {"Table"},
    "TH": {"TR"},
    "TD": {"TR"},
    "LI": {"L"},
    "Lbl": {"LI"},
    "LBody": {"LI"},
    "H1": {"Sect"},
    "H2": {"Sect"},
    "H3": {"Sect"},
    "Sect": {"Sect", "Document"},
}
TOLD = {"P", "H1", "H2", "H3", "L", "LI", "Lbl", "LBody", "Span", "Table", "TR"}
ONLY = {"Table": {"TR"}, "TR": {"TH", "TD"}, "L": {"LI"}, "LI": {"Lbl", "LBody"}}


def _wrong_shape(tree: Node) -> Iterator[str]:
    if tree.kind != "Document":
        yield "the root is no Document"
    heads = [node.kind for node in tree.all("H1", "H2", "H3")]
    if heads[:1] != ["H1"]:
        yield "no title first"
    for above, below in zip(["H0", *heads], heads, strict=False):
        if int(below[1]) > int(above[1]) + 1:
            yield f"{below} follows {above}"
    for node in tree.all():
        yield from _wrong_kids(node)
        if node.kind == "Figure" and not node.alt:
            yield "a picture without words"
        if node.kind in TOLD and not node.text.strip():
            yield f"an empty {node.kind}"
        if node.kind == "TH" and not node.scope:
            yield "a head of nothing"
        if node.kind == "Table":
            yield from _wrong_table(node)


def _wrong_kids(node: Node) -> Iterator[str]:
    for kid in node.kids:
        if node.kind not in INSIDE.get(kid.kind, {node.kind}):
            yield f"{kid.kind} in {node.kind}"
        if kid.kind not in ONLY.get(node.kind, {kid.kind}):
            yield f"{node.kind} holds {kid.kind}"
    if node.own and node.kind in ONLY:
        yield f"{node.kind} says {node.own}"


def _wrong_table(table: Node) -> Iterator[str]:
    wide = {sum(cell.span for cell in row.kids) for row in table.kids}
    if len(wide) != 1:
        yield f"rows of {sorted(wide)} columns"
    for row in table.kids:
        headed = any(cell.kind == "TH" for cell in row.kids)
        if not headed and not all(cell.kind == "TH" for cell in table.kids[0].kids):
            yield "a row without heads"
