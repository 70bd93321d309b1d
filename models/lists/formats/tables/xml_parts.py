"""Walking through XML from a stranger: no document type, no entities, no depth.

The parser is Python's own expat. A `<!DOCTYPE` is refused where it begins, so that no
entity is ever declared; nothing outside of the text is opened (`reliability.md` T3).
"""

from collections.abc import Callable, Iterable, Iterator
from xml.parsers import expat  # entities are refused below, which is the danger

from models.lists.formats.unreadable import Unreadable

Attributes = dict[str, str]
DEPTH_LIMIT = 10_000
ELEMENT_LIMIT = 20_000_000
_BUFFER = 64 * 1024
_DOCTYPE = "This spreadsheet declares a document type, which no spreadsheet needs."
_DEEP = "This spreadsheet is nested too deeply."
_LARGE = "This spreadsheet unfolds to more than Baton reads."
_BROKEN = "This spreadsheet is damaged; open it, save it anew and import that."


class Walk:
    """One walk through a document; what to do is told by three callables.

    Args:
        start: called with the bare name and the attributes of an element that begins.
        end: called with its bare name when it ends.
        text: called with text; one run may come in several pieces.
    """

    def __init__(
        self,
        start: Callable[[str, Attributes], None],
        end: Callable[[str], None],
        text: Callable[[str], None] | None = None,
    ) -> None:
        self._start, self._end = start, end
        self._bare: dict[str, str] = {}
        self._parser = expat.ParserCreate()
        self._parser.buffer_text = True
        self._parser.buffer_size = _BUFFER
        self._parser.StartElementHandler = self._first
        self._parser.CharacterDataHandler = text
        self._parser.StartDoctypeDeclHandler = _refuse

    def through(self, chunks: Iterable[bytes]) -> Iterator[None]:
        """Walk piece by piece; the caller looks at what was found after each.

        A part that is not there has no pieces and nothing in it.

        Raises:
            Unreadable: it is no XML, or XML that may do harm.
        """
        size = _Size()
        try:
            for chunk in chunks:
                size.grow(chunk)
                self._parser.Parse(chunk, False)  # noqa: FBT003 — expat's own
                yield
            if size.elements:
                self._parser.Parse(b"", True)  # noqa: FBT003 — expat's own
                yield
        except (expat.ExpatError, ValueError, LookupError) as broken:
            raise Unreadable(_BROKEN) from broken

    def whole(self, content: Iterable[bytes]) -> None:
        """Walk through everything at once.

        Raises:
            Unreadable: it is no XML, or XML that may do harm.
        """
        for _ in self.through(content):
            pass

    def _first(self, name: str, attributes: Attributes) -> None:
        """Take the short way through a document whose names have no prefix."""
        if ":" in name:
            self._parser.StartElementHandler = self._begun
            self._parser.EndElementHandler = self._ended
            self._begun(name, attributes)
        else:
            self._parser.StartElementHandler = self._start
            self._parser.EndElementHandler = self._end
            self._start(name, attributes)

    def _begun(self, name: str, attributes: Attributes) -> None:
        bare = self._bare.get(name)
        if bare is None:
            bare = bare_name(name)
            if len(self._bare) < _BUFFER:
                self._bare[name] = bare
        self._start(bare, attributes)

    def _ended(self, name: str) -> None:
        self._end(self._bare.get(name) or bare_name(name))


class _Size:
    """How much was read, counted in the bytes, which costs next to nothing."""

    def __init__(self) -> None:
        self.elements = 0
        self._depth = 0
        self._last = b""

    def grow(self, chunk: bytes) -> None:
        """Count another piece.

        Raises:
            Unreadable: there are too many elements, or they stand too deep in others.
        """
        seam = self._last + chunk
        begun, ended = chunk.count(b"<"), seam.count(b"</")
        self.elements += max(begun - ended, 1)
        if self.elements > ELEMENT_LIMIT:
            raise Unreadable(_LARGE)
        if b"\0" not in chunk:  # two bytes for a letter hide what belongs together
            alone = seam.count(b"/>") + seam.count(b"<?") + seam.count(b"<!")
            self._depth = max(self._depth + begun - 2 * ended - alone, 0)
        if self._depth > DEPTH_LIMIT:
            raise Unreadable(_DEEP)
        self._last = chunk[-1:]


def bare_name(name: str) -> str:
    """The name without its prefix: `c` of `x:c`."""
    return name.rpartition(":")[2]


def bare(attributes: Attributes) -> Attributes:
    """The attributes by their names without prefix."""
    return {bare_name(name): value for name, value in attributes.items()}


def _refuse(*_told: object) -> None:
    raise Unreadable(_DOCTYPE)
