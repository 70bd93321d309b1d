"""The structure tree of a paper, written into its PDF."""

from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Name, Object, String

from reports.tags import Element, Piece, Tree

_NUMBERED = "Decimal"


def write_structure(document: pikepdf.Pdf, tree: Tree) -> None:
    """Say in the document what each marked piece of its pages is, and in which order.

    The same tree gives the same objects in the same order.
    """
    top = document.make_indirect(Dictionary(Type=Name.StructTreeRoot))
    made = _Written(document, tree)
    top.K = made.written(tree.root, top)
    top.ParentTree = document.make_indirect(Dictionary(Nums=made.owners()))
    top.ParentTreeNextKey = len(document.pages)
    document.Root.StructTreeRoot = top
    document.Root.MarkInfo = Dictionary(Marked=True)


class _Written:
    """The elements as objects of a document."""

    def __init__(self, document: pikepdf.Pdf, tree: Tree) -> None:
        self._document, self._tree = document, tree
        self._pages = [page.obj for page in document.pages]
        self._objects: dict[Element, Object] = {}
        self._names: dict[str, Object] = {}

    def written(self, root: Element, above: Object) -> Object:
        """The element with all inside it."""
        objects, holding = self._objects, list[Element]()
        for element in self._tree.elements():
            around = above if element is root else objects[element.inside or root]
            objects[element] = self._document.make_indirect(self._said(element, around))
            if element.holds:
                holding.append(element)
        for element in holding:
            objects[element].K = self._kids(element)
        return objects[root]

    def owners(self) -> Array:
        """For each page whose its pieces are; the pages learn where that stands."""
        nums = Array()
        for number, (page, owners) in enumerate(
            zip(self._pages, self._tree.pages, strict=False)
        ):
            listed = Array([self._objects[owner] for owner in owners])
            nums.append(number)
            nums.append(self._document.make_indirect(listed))
            page.StructParents, page.Tabs = number, Name.S
        return nums

    def _kids(self, element: Element) -> Object | int:
        kids = [self._kid(kid, element.page) for kid in element.kids]
        return kids[0] if len(kids) == 1 else Array(kids)

    def _kid(self, kid: Element | Piece, page: int | None) -> Object | int:
        if isinstance(kid, Element):
            return self._objects[kid]
        if kid.page == page:
            return kid.number
        return Dictionary(Type=Name.MCR, Pg=self._pages[kid.page], MCID=kid.number)

    def _said(self, element: Element, around: Object) -> Dictionary:
        tag = element.tag
        parts: dict[str, Any] = {"/S": self._name(tag.kind), "/P": around}
        if element.page is not None:
            parts["/Pg"] = self._pages[element.page]
        if element.kids and not element.holds:
            parts["/K"] = self._kids(element)
        said = Dictionary(parts)
        if tag.alt:
            said.Alt = String(tag.alt)
        if tag.said:
            said.ActualText = String(tag.said)
        if element.box is not None:
            box = Array([round(at, 3) for at in element.box])
            said.A = Dictionary(O=Name.Layout, BBox=box, Placement=Name.Block)
        elif tag.scope or tag.span > 1:
            said.A = _cell(tag.scope, tag.span)
        elif tag.kind == "L":
            said.A = Dictionary(O=Name.List, ListNumbering=self._name(_NUMBERED))
        return said

    def _name(self, word: str) -> Object:
        if word not in self._names:
            self._names[word] = Name(f"/{word}")
        return self._names[word]


def _cell(scope: str, span: int) -> Dictionary:
    made = Dictionary(O=Name.Table)
    if scope:
        made.Scope = Name(f"/{scope}")
    if span > 1:
        made.ColSpan = span
    return made
