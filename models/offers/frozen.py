"""What keeps a sent offer as it was: triggers in the book itself, as SQL text."""

_FIXED = (
    "kind, number, revision, prospect_id, title, greeting, written_on, valid_until,"
    " currency, locale, page_size, discount_milli, discount_minor, discount_reason,"
    " recipient, sender, net_minor, tax_minor, total_minor, sent_at"
)

_PARTS = "".join(
    f"""
CREATE TRIGGER frozen_{table}_{op[0].lower()} BEFORE {op} ON {table}
WHEN (SELECT status FROM offer WHERE id = {row}.offer_id) <> 'draft'
BEGIN SELECT RAISE(ABORT, 'a sent offer never changes'); END;
"""
    for table in ("offer_line", "offer_section")
    for op, row in (("INSERT", "new"), ("UPDATE", "old"), ("DELETE", "old"))
)

TRIGGERS = (
    f"""
CREATE TRIGGER frozen_offer_u BEFORE UPDATE OF {_FIXED} ON offer
WHEN old.status <> 'draft'
BEGIN SELECT RAISE(ABORT, 'a sent offer never changes'); END;
CREATE TRIGGER frozen_offer_d BEFORE DELETE ON offer
WHEN old.status <> 'draft'
BEGIN SELECT RAISE(ABORT, 'a sent offer never changes'); END;
"""
    + _PARTS
)
