"""What a page draws, as one hash that does not know how the file stores it."""

import hashlib
from collections.abc import Iterator
from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Object, Stream

from reports.signing.page_words import content_of
from reports.signing.reading import Allowance

_DEEPEST = 40
_PAGE = ("/MediaBox", "/CropBox", "/Rotate", "/UserUnit")
_STORAGE = frozenset(["/Length", "/Filter", "/DecodeParms", "/Parent", "/P"])
_GONE = b"?"


class Fingerprints:
    """Hashes of the pages of one file."""

    def __init__(self, allowance: Allowance) -> None:
        self._known: dict[tuple[int, int], bytes] = {}
        self._allowance = allowance

    def of(self, page: pikepdf.Page) -> bytes:
        """The hash of all that the page itself draws, its annotations left out."""
        content = content_of(page, self._allowance)
        made = hashlib.sha256(content)
        for name in _PAGE:
            if (value := _inherited(page.obj, name)) is not None:
                made.update(name.encode() + self._hash(value, 0))
        for key, used in _used(_inherited(page.obj, "/Resources"), content):
            made.update(key + self._hash(used, 0))
        return made.digest()

    def _hash(self, value: Any, depth: int) -> bytes:  # noqa: ANN401 — any thing of a PDF
        if not isinstance(value, Object):
            return hashlib.sha256(repr(value).encode()).digest()
        if depth > _DEEPEST:
            return _GONE
        key = value.objgen
        if key[0] and key in self._known:
            return self._known[key]
        if key[0]:
            self._known[key] = _GONE  # a circle comes back to here
        made = hashlib.sha256(self._parts(value, depth)).digest()
        if key[0]:
            self._known[key] = made
        return made

    def _parts(self, value: Object, depth: int) -> bytes:
        if isinstance(value, Stream | Dictionary):
            stored = b""
            if isinstance(value, Stream):
                stored = self._allowance.unpacked(value)
            named = [
                name.encode() + self._hash(value[name], depth + 1)
                for name in sorted(value.keys())
                if name not in _STORAGE
            ]
            return hashlib.sha256(stored).digest() + b"".join(named)
        if isinstance(value, Array):
            return b"[" + b"".join(self._hash(one, depth + 1) for one in value)
        return bytes(value.unparse())


def _used(resources: object, content: bytes) -> Iterator[tuple[bytes, Object]]:
    """Fonts, pictures and the like that the drawing names: pages share the rest."""
    if not isinstance(resources, Dictionary):
        return
    for kind in sorted(resources.keys()):
        named = resources[kind]
        for name in sorted(named.keys()) if isinstance(named, Dictionary) else ():
            if name.encode() in content:
                yield f"{kind}{name}".encode(), named[name]


def _inherited(page: Object, name: str) -> Any:  # noqa: ANN401 — any thing of a PDF
    node: Any = page
    for _level in range(_DEEPEST):
        if name in node:
            return node[name]
        node = node.get("/Parent")
        if not isinstance(node, Dictionary):
            return None
    return None
