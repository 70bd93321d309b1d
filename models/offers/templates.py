"""The templates that one keeps, as they are asked."""

from typing import NamedTuple

from models.book.reader import Reader
from models.book.refusals import Refused


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


def template_contents(reader: Reader, template_id: int) -> str:
    """What a template holds, as text that `template_changes.draft_from` reads.

    Raises:
        Refused: it is not there any more.
    """
    row = reader.one(
        "SELECT contents FROM paper_template WHERE id = :id", id=template_id
    )
    if row is None:
        raise Refused("This template is not there any more.")
    return str(row[0])
