"""The fonts of one's own that papers can be set in."""

from typing import NamedTuple

from models.book.reader import Reader


class OwnFont(NamedTuple):
    """A font in the book; `usual` says that new papers are set in it."""

    id: int
    name: str
    usual: bool


def own_fonts(reader: Reader) -> list[OwnFont]:
    """Every font that was brought, by its name."""
    rows = reader.all(
        "SELECT id, name, id IN (SELECT font_id FROM paper_habits)"
        " FROM brand_font ORDER BY name, id"
    )
    return [OwnFont(key, name, bool(usual)) for key, name, usual in rows]
