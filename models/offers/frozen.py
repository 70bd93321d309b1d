"""Triggers that keep a sent offer as it was sent, whoever writes.

Only its state, the answer to it, the private note, under whom it is filed (two
prospects may turn out to be one) and that what it was made from is gone may still
change; its parts may not. Of the versions under one number one is current. A kept text
stays as it was written, and the numbers of offers only grow.
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
    "sent_at",
    "sent_how",
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
_WORDS = ("kind", "name", "locale", "revision", "heading", "text", "created_at")
"""Of a kept text."""
_SUMS = ("net_minor", "tax_minor", "total_minor")
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
CREATE TRIGGER offer_frozen_sums BEFORE UPDATE OF {", ".join(_SUMS)} ON offer
WHEN old.status <> 'draft' AND {_NOT_ERASING}
AND old.chosen_package IS new.chosen_package
AND ({" OR ".join(f"old.{name} IS NOT new.{name}" for name in _SUMS)})
BEGIN SELECT RAISE(ABORT, '{_MESSAGE}'); END;
CREATE TRIGGER offer_frozen_paper BEFORE UPDATE OF pdf_sha256 ON offer
WHEN old.pdf_sha256 <> '' AND old.pdf_sha256 IS NOT new.pdf_sha256 AND {_NOT_ERASING}
BEGIN SELECT RAISE(ABORT, '{_MESSAGE}'); END;
CREATE TRIGGER offer_frozen_back BEFORE UPDATE OF status ON offer
WHEN old.status <> 'draft' AND new.status = 'draft' AND {_NOT_ERASING}
BEGIN SELECT RAISE(ABORT, '{_MESSAGE}'); END;
CREATE TRIGGER offer_frozen_source BEFORE UPDATE OF source_id ON offer
WHEN old.status <> 'draft' AND old.source_id <> new.source_id
BEGIN SELECT RAISE(ABORT, '{_MESSAGE}'); END;
CREATE TRIGGER offer_frozen_current BEFORE UPDATE OF status ON offer
WHEN new.status IN ('sent', 'accepted') AND old.status NOT IN ('sent', 'accepted')
AND EXISTS (SELECT 1 FROM offer o WHERE o.kind = new.kind AND o.number = new.number
    AND o.id <> new.id AND o.status IN ('sent', 'accepted'))
BEGIN SELECT RAISE(ABORT, 'one version of an offer is current'); END;
CREATE TRIGGER kept_text_frozen_u BEFORE UPDATE OF {", ".join(_WORDS)} ON kept_text
WHEN {" OR ".join(f"old.{name} IS NOT new.{name}" for name in _WORDS)}
BEGIN SELECT RAISE(ABORT, 'a kept text never changes'); END;
CREATE TRIGGER number_series_frozen_u BEFORE UPDATE ON number_series
WHEN new.last < old.last OR new.kind <> old.kind OR new.period <> old.period
BEGIN SELECT RAISE(ABORT, 'a number is never taken back'); END;
CREATE TRIGGER number_series_frozen_d BEFORE DELETE ON number_series
BEGIN SELECT RAISE(ABORT, 'a number is never taken back'); END;
CREATE TRIGGER offer_frozen_d BEFORE DELETE ON offer
WHEN old.status <> 'draft' AND {_NOT_ERASING}
BEGIN SELECT RAISE(ABORT, '{_MESSAGE}'); END;
""" + "".join(_parts(table) for table in PARTS)
"""SQLite text for the first migration; it needs the tables of the journal."""
