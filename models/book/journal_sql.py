"""The journal's tables and triggers as SQL text, made from the table classes.

One line per changed column with both values, one per inserted row with its key, one
per deleted row with all of it as JSON. `whose` is the prospect a line belongs to.
"""

from collections.abc import Iterable, Mapping

from sqlalchemy import Column, Table

TABLES = """
CREATE TABLE act (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    id INTEGER NOT NULL UNIQUE,
    at TEXT NOT NULL,
    member_id INTEGER,
    operation TEXT NOT NULL,
    label TEXT NOT NULL,
    said TEXT NOT NULL,
    kind TEXT NOT NULL DEFAULT 'do' CHECK (kind IN ('do', 'undo', 'redo')),
    final INTEGER NOT NULL DEFAULT 0,
    of_act INTEGER REFERENCES act (seq),
    lines_in INTEGER REFERENCES act (seq),
    undone_by INTEGER REFERENCES act (seq)
);
CREATE INDEX ix_act_undoable ON act (seq)
    WHERE kind = 'do' AND final = 0 AND undone_by IS NULL;
CREATE INDEX ix_act_undone ON act (undone_by) WHERE undone_by IS NOT NULL;
CREATE TABLE change (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    act INTEGER NOT NULL REFERENCES act (seq),
    tbl TEXT NOT NULL,
    row INTEGER NOT NULL,
    op TEXT NOT NULL CHECK (op IN ('i', 'u', 'd')),
    field TEXT,
    old,
    new,
    whose INTEGER
);
CREATE INDEX ix_change_act ON change (act, seq);
CREATE INDEX ix_change_row ON change (row, tbl, act);
CREATE INDEX ix_change_whose ON change (whose, act) WHERE whose IS NOT NULL;
CREATE TABLE acting (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    act INTEGER,
    erasing INTEGER NOT NULL DEFAULT 0
);
INSERT INTO acting (one) VALUES (1);
CREATE TRIGGER change_stays_u BEFORE UPDATE ON change
    WHEN (SELECT erasing FROM acting) = 0
    BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER change_stays_d BEFORE DELETE ON change
    WHEN (SELECT erasing FROM acting) = 0
    BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
"""

_ACT = "(SELECT act FROM acting)"


def journal_triggers(table: Table, whose: str, unlogged: frozenset[str]) -> str:
    """The SQLite triggers that journal a table.

    Args:
        table: its key is one integer column named id.
        whose: SQL for the prospect a row belongs to, {row} being new or old.
        unlogged: columns whose changes are not journaled.
    """
    columns = [c for c in table.columns if c.name not in unlogged]
    parts = [_insert_trigger(table.name, whose), _delete_trigger(table, columns, whose)]
    parts += [_update_trigger(table.name, c.name, whose) for c in columns]
    return "\n".join(parts)


def _insert_trigger(name: str, whose: str) -> str:
    return f"""CREATE TRIGGER journal_{name}_i AFTER INSERT ON {name} BEGIN
    INSERT INTO change (act, tbl, row, op, whose)
    VALUES ({_ACT}, '{name}', new.id, 'i', {whose.format(row="new")});
END;"""


def _delete_trigger(table: Table, columns: Iterable[Column[object]], whose: str) -> str:
    name = table.name
    members = ", ".join(f"'{c.name}', {_as_json(c)}" for c in columns)
    return f"""CREATE TRIGGER journal_{name}_d AFTER DELETE ON {name} BEGIN
    INSERT INTO change (act, tbl, row, op, old, whose)
    VALUES ({_ACT}, '{name}', old.id, 'd',
        json_patch('{{}}', json_object({members})), {whose.format(row="old")});
END;"""


def _as_json(column: Column[object]) -> str:
    """The column's old value for JSON; empty text is left out, blobs are in hex."""
    value = f"old.{_quoted(column.name)}"
    if column.type.python_type is bytes:
        return f"hex({value})"
    default = column.server_default
    if default is not None and str(getattr(default, "arg", "")) == "''":
        return f"nullif({value}, '')"
    return value


def _update_trigger(name: str, field: str, whose: str) -> str:
    column = _quoted(field)
    return f"""CREATE TRIGGER journal_{name}_{field}_u
AFTER UPDATE OF {column} ON {name}
WHEN old.{column} IS NOT new.{column} BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose)
    VALUES ({_ACT}, '{name}', new.id, 'u', '{field}', old.{column}, new.{column},
        {whose.format(row="new")});
END;"""


def _quoted(name: str) -> str:
    return f'"{name}"' if name in {"position", "value", "rank", "row"} else name


PAPER_PARTS = (
    "offer_line",
    "offer_section",
    "offer_package",
    "offer_levy",
    "offer_payment",
    "offer_appendix",
)
"""The tables whose rows are parts of an offer, which their `offer_id` names."""

WHOSE: Mapping[str, str] = {
    "prospect": "{row}.id",
    "contact_point": "{row}.prospect_id",
    "prospect_tag": "{row}.prospect_id",
    "detail": "{row}.prospect_id",
    "span": "{row}.prospect_id",
    "touch": "{row}.prospect_id",
    "step": "{row}.prospect_id",
    "promise": "{row}.prospect_id",
    "affiliation": "{row}.prospect_id",
    "occasion": "{row}.prospect_id",
    "address": "{row}.prospect_id",
    "attachment": "{row}.prospect_id",
    "block": "{row}.prospect_id",
    "own_rhythm": "{row}.prospect_id",
    "planting": "{row}.prospect_id",
    "sign_seen": "{row}.prospect_id",
    "baton_pass": "{row}.prospect_id",
    "two_people": "{row}.low_id",
    "taken_row": "{row}.prospect_id",
    "offer": "{row}.prospect_id",
    **dict.fromkeys(
        PAPER_PARTS, "(SELECT prospect_id FROM offer WHERE id = {row}.offer_id)"
    ),
}
"""How a row of each table finds its prospect; other tables belong to nobody."""
