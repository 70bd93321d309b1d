"""The history of the book in plain values: who did what, when."""

from typing import NamedTuple

from models.book.acts import LINES_OF
from models.book.reader import Reader


class PastAct(NamedTuple):
    """One act of the journal; `undone` where it was taken back."""

    seq: int
    at: str
    member: str
    operation: str
    label: str
    kind: str
    final: int
    undone: int
    lines: int


_MOST = 1_000_000
_ACTS = f"""
SELECT a.seq, a.at, coalesce(m.name, ''), a.operation, a.label, a.kind, a.final,
    a.undone_by IS NOT NULL, (SELECT count(*) FROM {LINES_OF} WHERE act = a.seq)
FROM act a LEFT JOIN member m ON m.id = a.member_id
"""


def history(
    reader: Reader, prospect_id: int | None = None, limit: int = 500
) -> list[PastAct]:
    """The newest acts first; of one prospect where one is named."""
    limit = min(limit, _MOST)
    if prospect_id is None:
        return reader.many(
            PastAct, f"{_ACTS} ORDER BY a.seq DESC LIMIT :limit", limit=limit
        )
    return reader.many(
        PastAct,
        f"{_ACTS} WHERE a.seq IN (SELECT act FROM change INDEXED BY ix_change_whose"
        " WHERE whose = :id)"
        " ORDER BY a.seq DESC LIMIT :limit",
        id=prospect_id,
        limit=limit,
    )
