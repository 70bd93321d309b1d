"""Triggers that keep a sent offer as it was sent, whoever writes.

Only its state, the answer to it and under whom it is filed (two prospects may turn out
to be one) may still change; its lines and sections may not.
"""

_MESSAGE = "a sent offer never changes"
_KEPT = (
    "kind",
    "number",
    "revision",
    "follows_id",
    "member_id",
    "title",
    "subtitle",
    "greeting",
    "written_on",
    "valid_until",
    "currency",
    "locale",
    "page_size",
    "discount_kind",
    "discount_value",
    "discount_reason",
    "sender",
    "recipient",
    "net_minor",
    "tax_minor",
    "total_minor",
    "sent_at",
    "sent_how",
)
_NOT_ERASING = "NOT coalesce((SELECT erasing FROM acting), 0)"


def _part(table: str, event: str, row: str) -> str:
    return f"""
CREATE TRIGGER {table}_frozen_{event[0].lower()} BEFORE {event} ON {table}
WHEN (SELECT status FROM offer WHERE id = {row}.offer_id) <> 'draft' AND {_NOT_ERASING}
BEGIN SELECT RAISE(ABORT, '{_MESSAGE}'); END;
"""


def _parts(table: str) -> str:
    return (
        _part(table, "INSERT", "new")
        + _part(table, "UPDATE", "old")
        + _part(table, "DELETE", "old")
    )


TRIGGERS = (
    f"""
CREATE TRIGGER offer_frozen_u BEFORE UPDATE OF {", ".join(_KEPT)} ON offer
WHEN old.status <> 'draft' AND {_NOT_ERASING}
AND ({" OR ".join(f"old.{name} IS NOT new.{name}" for name in _KEPT)})
BEGIN SELECT RAISE(ABORT, '{_MESSAGE}'); END;
CREATE TRIGGER offer_frozen_paper BEFORE UPDATE OF pdf_sha256 ON offer
WHEN old.pdf_sha256 <> '' AND old.pdf_sha256 IS NOT new.pdf_sha256 AND {_NOT_ERASING}
BEGIN SELECT RAISE(ABORT, '{_MESSAGE}'); END;
CREATE TRIGGER offer_frozen_back BEFORE UPDATE OF status ON offer
WHEN old.status <> 'draft' AND new.status = 'draft' AND {_NOT_ERASING}
BEGIN SELECT RAISE(ABORT, '{_MESSAGE}'); END;
CREATE TRIGGER offer_frozen_d BEFORE DELETE ON offer
WHEN old.status <> 'draft' AND {_NOT_ERASING}
BEGIN SELECT RAISE(ABORT, '{_MESSAGE}'); END;
"""
    + _parts("offer_line")
    + _parts("offer_section")
)
"""SQLite text for the first migration; it needs the tables of the journal."""
