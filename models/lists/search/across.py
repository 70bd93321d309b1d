"""People who have several words in several places: "colm wine 353"."""

from models.book.reader import Reader
from models.lists.search import asking
from models.lists.search.fits import Fit
from models.lists.search.typed import Piece, Typed, beginning, stands_in

_MOST_OF_A_WORD = 2_000
"""A word that more items have does not choose; it only sifts."""
MOST_READ = 400
"""Of so many people, those written last, all items are read."""
_OF_WORD = (
    "SELECT i.prospect_id FROM"
    " (SELECT rowid AS id FROM found WHERE found MATCH :question"
    " ORDER BY rowid DESC LIMIT :most) CROSS JOIN found_item i USING (id)"
)
_ITEMS_OF = (
    "SELECT prospect_id, kind, text FROM found_item WHERE prospect_id IN ({keys})"
)
_NAMES = frozenset(("name", "firm", "phone", "mail", "web", "address", "tag"))
Items = list[tuple[str, str]]
"""Kind and text of what one person has."""


def fits_across(reader: Reader, typed: Typed) -> dict[int, Fit]:
    """Who has every piece of the text somewhere, and how well that fits."""
    chosen = with_rarest(reader, typed)
    found = {}
    for person, items in items_of(reader, chosen).items():
        if all(has_piece(items, piece) for piece in typed.pieces):
            begun = all(_is_begun(items, word) for word in typed.words)
            found[person] = Fit.WORD if begun else Fit.FRAGMENT
    return found


def with_rarest(
    reader: Reader, typed: Typed, pieces: tuple[Piece, ...] = ()
) -> list[int]:
    """People who have the pieces that few people have; none where each has many."""
    common: frozenset[int] | None = None
    for piece in sorted(pieces or typed.pieces, key=lambda p: len(p.raw), reverse=True):
        if common is not None and len(common) <= MOST_READ:
            break  # few enough to look at all they have
        having = _having(reader, piece)
        if having is not None:
            common = having if common is None else common & having
    return sorted(common or (), reverse=True)[:MOST_READ]


def _having(reader: Reader, piece: Piece) -> frozenset[int] | None:
    """Who has the piece; None where too many have it."""
    if not hasattr(piece, "people"):
        ways = [asking.all_of(map(asking.fragment, piece.words))]
        if piece.has_signs:
            ways.append(asking.fragment(piece.raw))
        rows = reader.all(_OF_WORD, question=asking.any_of(ways), most=_MOST_OF_A_WORD)
        few = len(rows) < _MOST_OF_A_WORD
        piece.people = frozenset(row[0] for row in rows) if few else None
    return piece.people


def items_of(reader: Reader, people: list[int]) -> dict[int, Items]:
    """What each of them has that is found by fragments."""
    found: dict[int, Items] = {person: [] for person in people}
    for person, kind, text in reader.in_keys(_ITEMS_OF, people):
        if kind in _NAMES:
            found[person].append((kind, text))
    return found


def has_piece(items: Items, piece: Piece) -> bool:
    """Whether a person has the piece: as it is in a mail, or each word somewhere."""
    if any(
        kind in {"mail", "web"} and stands_in(piece.raw, text)
        for kind, text in items
        if piece.has_signs
    ):
        return True
    return all(any(stands_in(word, text) for _, text in items) for word in piece.words)


def _is_begun(items: Items, word: str) -> bool:
    return any(beginning(word) in text for _, text in items)
