"""The templates that one keeps, as they are asked."""

from typing import NamedTuple

from models.book.reader import Reader


class TemplateCard(NamedTuple):
    """A whole offer to begin from."""

    id: int
    name: str
    kind: str


def templates(reader: Reader) -> list[TemplateCard]:
    """Every template, by name."""
    return reader.many(
        TemplateCard,
        "SELECT id, name, kind FROM paper_template ORDER BY folded(name), id",
    )
