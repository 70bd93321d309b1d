"""Where each prospect stands, counted by triggers and never by an operation.

`standing` and `tier_total` are caches outside the journal: they follow touches, steps,
offers and tiers whoever changes them, an undo included. `checks.py` counts them anew.
"""

TABLES = """
CREATE TABLE standing (
    prospect_id INTEGER PRIMARY KEY,
    pips TEXT NOT NULL DEFAULT '',
    touches INTEGER NOT NULL DEFAULT 0,
    answered INTEGER NOT NULL DEFAULT 0,
    silent_since TEXT,
    last_touch_on TEXT,
    planned TEXT NOT NULL DEFAULT '',
    next_step_id INTEGER,
    next_channel TEXT,
    next_what TEXT,
    next_on TEXT,
    next_at TEXT,
    booked_on TEXT,
    offer_id INTEGER,
    offer_mark TEXT,
    offer_status TEXT,
    offer_sent_on TEXT
);
CREATE TABLE tier_total (
    tier TEXT NOT NULL,
    currency TEXT NOT NULL,
    prospects INTEGER NOT NULL,
    value_minor INTEGER NOT NULL,
    PRIMARY KEY (tier, currency)
) WITHOUT ROWID;
"""

TOUCHES_OF = """
INSERT INTO standing
    (prospect_id, pips, touches, answered, silent_since, last_touch_on)
SELECT {id}, coalesce(group_concat(pip, ''), ''), count(pip),
    coalesce(sum(answered), 0),
    coalesce(max(CASE WHEN answered THEN local_day END), min(local_day)),
    max(local_day)
FROM (SELECT t.local_day, t.answered,
        CASE t.side WHEN 'marketing' THEN CASE WHEN t.answered THEN 'M' ELSE 'm' END
        ELSE CASE WHEN t.answered THEN 'S' ELSE 's' END END AS pip
    FROM touch t WHERE t.prospect_id = {id}
        AND t.happened_at >= coalesce(
            (SELECT reopened_at FROM prospect WHERE id = {id}), '')
    ORDER BY t.happened_at, t.id)
WHERE true
ON CONFLICT (prospect_id) DO UPDATE SET pips = excluded.pips,
    touches = excluded.touches, answered = excluded.answered,
    silent_since = excluded.silent_since, last_touch_on = excluded.last_touch_on
"""

STEPS_OF = """
INSERT INTO standing
    (prospect_id, planned, next_step_id, next_channel, next_what, next_on, next_at,
     booked_on)
SELECT {id}, coalesce(group_concat(mark, ''), ''), min(CASE n WHEN 1 THEN id END),
    min(CASE n WHEN 1 THEN channel END), min(CASE n WHEN 1 THEN what END),
    min(CASE n WHEN 1 THEN on_day END), min(CASE n WHEN 1 THEN at_time END),
    max(CASE WHEN channel IN ('meeting', 'video', 'visit', 'presentation')
        THEN on_day END)
FROM (SELECT id, channel, what, on_day, at_time, substr(side, 1, 1) AS mark,
        row_number() OVER (ORDER BY on_day IS NULL, on_day,
            at_time IS NULL, at_time, id) AS n
    FROM step WHERE prospect_id = {id} AND state = 'planned' ORDER BY n)
WHERE true
ON CONFLICT (prospect_id) DO UPDATE SET planned = excluded.planned,
    next_step_id = excluded.next_step_id, next_channel = excluded.next_channel,
    next_what = excluded.next_what, next_on = excluded.next_on,
    next_at = excluded.next_at, booked_on = excluded.booked_on
"""

OFFER_OF = """
INSERT INTO standing (prospect_id, offer_id, offer_mark, offer_status, offer_sent_on)
SELECT {id}, max(id), max(number), max(status), max(sent_on)
FROM (SELECT id, number, status, substr(sent_at, 1, 10) AS sent_on FROM offer
    WHERE prospect_id = {id} AND status IN ('draft', 'sent')
    ORDER BY status DESC, id DESC LIMIT 1)
WHERE true
ON CONFLICT (prospect_id) DO UPDATE SET offer_id = excluded.offer_id,
    offer_mark = excluded.offer_mark, offer_status = excluded.offer_status,
    offer_sent_on = excluded.offer_sent_on
"""

_ADD_TOTAL = """
INSERT INTO tier_total (tier, currency, prospects, value_minor)
SELECT {row}.tier, coalesce({row}.currency, ''), {sign}1,
    {sign}coalesce({row}.value_minor, 0)
WHERE {row}.in_bin_at IS NULL
ON CONFLICT (tier, currency) DO UPDATE SET prospects = prospects {sign} 1,
    value_minor = value_minor {sign} coalesce({row}.value_minor, 0);
"""

_PLUS, _MINUS = (
    _ADD_TOTAL.format(row=r, sign=s) for r, s in (("new", "+"), ("old", "-"))
)


def _follow(table: str, of: str, changes: str) -> str:
    """The triggers on a table that count its prospect's standing anew."""
    new, old = (of.format(id=f"{r}.prospect_id") for r in ("new", "old"))
    return f"""
CREATE TRIGGER standing_{table}_i AFTER INSERT ON {table} BEGIN {new}; END;
CREATE TRIGGER standing_{table}_d AFTER DELETE ON {table} BEGIN {old}; END;
CREATE TRIGGER standing_{table}_u AFTER UPDATE OF {changes} ON {table}
BEGIN {old}; {new}; END;
"""


TRIGGERS = (
    _follow(
        "touch",
        TOUCHES_OF,
        "prospect_id, happened_at, local_day, side, answered",
    )
    + _follow(
        "step",
        STEPS_OF,
        "prospect_id, channel, side, what, on_day, at_time, state",
    )
    + _follow("offer", OFFER_OF, "prospect_id, number, status, sent_at")
    + f"""
CREATE TRIGGER standing_prospect_u AFTER UPDATE OF reopened_at ON prospect
WHEN old.reopened_at IS NOT new.reopened_at
BEGIN {TOUCHES_OF.format(id="new.id")}; END;
CREATE TRIGGER standing_prospect_d AFTER DELETE ON prospect
BEGIN DELETE FROM standing WHERE prospect_id = old.id; END;
CREATE TRIGGER total_prospect_i AFTER INSERT ON prospect BEGIN {_PLUS} END;
CREATE TRIGGER total_prospect_d AFTER DELETE ON prospect BEGIN {_MINUS} END;
CREATE TRIGGER total_prospect_u
AFTER UPDATE OF tier, currency, value_minor, in_bin_at ON prospect
BEGIN {_MINUS} {_PLUS} END;
"""
)
