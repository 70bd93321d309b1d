"""The fonts of one's own that papers may be set in."""

from typing import NamedTuple

from models.book.reader import Reader


class OwnFont(NamedTuple):
    """A font in the book."""

    id: int
    name: str


def brand_fonts(reader: Reader) -> list[OwnFont]:
    """The fonts of one's own, by name."""
    return reader.many(OwnFont, "SELECT id, name FROM brand_font ORDER BY name, id")
