"""The journal's triggers for PostgreSQL, made from the same table classes.

The server itself comes with the partners; what it will run is fixed here, beside what
SQLite runs. Values lie as jsonb; the act is the setting `baton.act`.
"""

from sqlalchemy import Table

TABLES = """
CREATE TABLE act (
    seq bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id bigint NOT NULL UNIQUE,
    at timestamptz NOT NULL,
    member_id bigint,
    operation text NOT NULL,
    label text NOT NULL,
    said text NOT NULL,
    kind text NOT NULL DEFAULT 'do' CHECK (kind IN ('do', 'undo', 'redo')),
    final boolean NOT NULL DEFAULT false,
    of_act bigint REFERENCES act (seq),
    lines_in bigint REFERENCES act (seq),
    undone_by bigint REFERENCES act (seq)
);
CREATE TABLE change (
    seq bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    act bigint NOT NULL REFERENCES act (seq),
    tbl text NOT NULL,
    "row" bigint NOT NULL,
    op text NOT NULL CHECK (op IN ('i', 'u', 'd')),
    field text,
    old jsonb,
    new jsonb,
    whose bigint
);
CREATE INDEX ix_change_act ON change (act, seq);
CREATE INDEX ix_change_row ON change ("row", tbl, act);
CREATE INDEX ix_change_whose ON change (whose, act) WHERE whose IS NOT NULL;
"""

_ACT = "current_setting('baton.act')::bigint"


def journal_triggers(table: Table, whose: str, unlogged: frozenset[str]) -> str:
    """The function and the trigger that journal a table on PostgreSQL.

    Args:
        table: its key is one integer column named id.
        whose: SQL for the prospect a row belongs to, {row} being new or old.
        unlogged: columns whose changes are not journaled.
    """
    name = table.name
    names = ", ".join(f"'{column}'" for column in sorted(unlogged))
    new, old = whose.format(row="NEW"), whose.format(row="OLD")
    return f"""CREATE FUNCTION journal_{name}() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'INSERT' THEN
        INSERT INTO change (act, tbl, "row", op, whose)
        VALUES ({_ACT}, '{name}', NEW.id, 'i', {new});
    ELSIF TG_OP = 'DELETE' THEN
        INSERT INTO change (act, tbl, "row", op, old, whose)
        VALUES ({_ACT}, '{name}', OLD.id, 'd',
            jsonb_strip_nulls(to_jsonb(OLD) - ARRAY[{names}]::text[]), {old});
    ELSE
        INSERT INTO change (act, tbl, "row", op, field, old, new, whose)
        SELECT {_ACT}, '{name}', NEW.id, 'u', was.key, was.value, now.value, {new}
        FROM jsonb_each(to_jsonb(OLD)) was
            JOIN jsonb_each(to_jsonb(NEW)) now USING (key)
        WHERE was.value IS DISTINCT FROM now.value
            AND was.key <> ALL (ARRAY[{names}]::text[]);
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER journal_{name} AFTER INSERT OR UPDATE OR DELETE ON {name}
    FOR EACH ROW EXECUTE FUNCTION journal_{name}();
"""
