"""Triggers that keep a sent offer as it was sent, whoever writes.

Only its state, the answer to it, the private note and under whom it is filed (two
prospects may turn out to be one) may still change; its parts may not.
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
    "source_id",
    "design",
    "accent",
    "font_id",
    "logo_mm",
    "cover",
    "window",
    "prices_with_tax",
    "tax_case",
    "tax_reason",
    "client_tax_number",
    "service_from",
    "service_until",
    "cash_step",
    "shows_deposit_code",
)
PARTS = (
    "offer_line",
    "offer_section",
    "offer_package",
    "offer_levy",
    "offer_payment",
    "offer_appendix",
)
"""The tables whose rows belong to one offer."""
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


TRIGGERS = f"""
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
""" + "".join(_parts(table) for table in PARTS)
"""SQLite text for the first migration; it needs the tables of the journal."""
