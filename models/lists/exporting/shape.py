"""Asking how many columns a list of these people needs."""

import json
from collections.abc import Sequence

from models.book.reader import Reader

from .columns import Shape

_MOST = """
SELECT kind, max(n) FROM (SELECT t.kind, count(*) AS n
    FROM json_each(:keys) k CROSS JOIN contact_point t ON t.prospect_id = k.value
    GROUP BY t.prospect_id, t.kind) GROUP BY kind
"""
_MOST_OF = """
SELECT coalesce(max(n), 0) FROM (SELECT count(*) AS n
    FROM json_each(:keys) k CROSS JOIN {table} t ON t.prospect_id = k.value
    GROUP BY t.prospect_id)
"""
_LABELS = """
SELECT label FROM (SELECT t.label, count(*) AS n
    FROM json_each(:keys) k CROSS JOIN detail t ON t.prospect_id = k.value
    WHERE t.value <> '' GROUP BY t.label) d
LEFT JOIN custom_field c USING (label)
ORDER BY c.id IS NULL, c.position, n DESC, label
"""


def shape_of(reader: Reader, ids: Sequence[int]) -> Shape:
    """The columns that a list of these people needs."""
    keys = json.dumps(list(ids))
    most = dict(reader.all(_MOST, keys=keys))
    firms, days = (
        reader.all(_MOST_OF.format(table=table), keys=keys)[0][0]
        for table in ("affiliation", "occasion")
    )
    return Shape(
        phones=max(1, most.get("phone", 0)),
        mails=max(1, most.get("mail", 0)),
        webs=max(1, most.get("web", 0)),
        places=max(1, most.get("address", 0)),
        firms=firms,
        days=days,
        fields=tuple(row[0] for row in reader.all(_LABELS, keys=keys)),
    ).fitted()
