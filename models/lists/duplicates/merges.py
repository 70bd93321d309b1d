"""The merges that can be taken back."""

import json
from datetime import date
from typing import NamedTuple

from models.book.reader import Reader

MERGE = "merge_prospects"
_INTO = "merged into "


class Merge(NamedTuple):
    """A merge that stands.

    Attributes:
        act: its number in the journal.
        at: when it was done, stored UTC text.
        keep_id: who stayed.
        lose_id: who was merged into them.
        into: what the one who stayed is called now.
        gone: the other's name and company, "Colm Galagher, Harbour Coffee".
        touches: how many of the touches that came over are still with who stayed.
        days: how many days ago it was done.
    """

    act: int
    at: str
    keep_id: int
    lose_id: int
    into: str
    gone: str
    touches: int
    days: int


_MERGES = """
SELECT a.seq, a.at, c.row, c.new, d.old, a.lines_in
FROM act a
JOIN change c INDEXED BY ix_change_act ON c.act = a.seq
    AND c.tbl = 'prospect' AND c.op = 'u' AND c.field = 'reason_note'
    AND c.new LIKE 'merged into %'
JOIN change d INDEXED BY ix_change_act ON d.act = a.lines_in
    AND d.tbl = 'prospect' AND d.op = 'd' AND d.row = c.row
WHERE a.operation = :merge AND a.kind = 'do' AND a.undone_by IS NULL
    AND NOT EXISTS (SELECT 1 FROM taken_back b JOIN act x ON x.seq = b.by_act
        WHERE b.act = a.seq AND x.undone_by IS NULL)
ORDER BY a.seq DESC
"""
_TOUCHES = """
SELECT count(*) FROM change c INDEXED BY ix_change_act
JOIN touch t ON t.id = c.row AND t.prospect_id = c.new
WHERE c.act = :lines AND c.tbl = 'touch' AND c.field = 'prospect_id'
"""


def merges_to_take_back(
    reader: Reader, today: date, who: int | None = None
) -> list[Merge]:
    """The merges that stand, the newest first; as long as the journal knows them.

    Args:
        today: the day it is, for how long ago they were.
        who: only those into this prospect.
    """
    found = []
    for act, at, lose_id, into, old, lines in reader.all(_MERGES, merge=MERGE):
        keep_id = int(str(into).removeprefix(_INTO))
        if who not in (None, keep_id):
            continue
        stays = reader.one(
            "SELECT coalesce(nullif(name, ''), company) FROM prospect WHERE id = :id",
            id=keep_id,
        )
        if stays is None:
            continue  # merged on into somebody, or erased
        told = json.loads(old)
        gone = ", ".join(filter(None, (told.get("name"), told.get("company"))))
        touches = reader.one(_TOUCHES, lines=lines)
        days = (today - date.fromisoformat(str(at)[:10])).days
        count = int(touches[0]) if touches else 0
        found.append(
            Merge(act, at, keep_id, lose_id, str(stays[0]), gone, count, max(days, 0))
        )
    return found
