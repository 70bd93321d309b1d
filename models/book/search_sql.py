"""What is searched, kept beside the rows by triggers that any program sets off.

`found_item` holds each name, company, phone, mail, tag, note and title in plain
letters, with its prospect. Names go into an index of three-letter pieces, so that any
fragment is found; notes into an index of words. Before each word of a name stand two
blanks: with them the beginnings of one and two letters are pieces too.
"""

import json

from models.book.letters import all_letters

NAMES = ("name", "firm", "phone", "mail", "web", "address", "tag")
NOTES = ("notes", "detail", "offer", "line", "file")
"""The kinds of items found by any fragment, and those found by words only."""

LONGEST_NAME, LONGEST_NOTE = 500, 65_536
"""How many characters of a text are searched."""
_SIMPLE_WORDS = "a-zA-Z0-9 "
_SIMPLE_NOTE = (
    "\t\n -~À-ÅÇ-ÏÑ-ÖÙ-Ýà-åç-ïñ-öù-ýÿ-ďĒ-ĥĨ-įĴ-ķĹ-ľŃ-ňŌ-őŔ-ťŨ-ž‘-”–—…«»"
    "Α-ΡΣ-Ωα-ρσ-ωА-ИК-Яа-ик-я\u05d0-\u05ea\u0627-\u063a\u0641-\u064a\u4e00-\u9fff"  # noqa: RUF001 — meant so
)
"""What the index of words folds by itself, so that most notes need no folding here."""

_LETTER_BY_LETTER = """(SELECT group_concat(coalesce(plain, lower(c)), '') FROM (
    WITH RECURSIVE at (i) AS (
        SELECT 1 UNION ALL SELECT i + 1 FROM at WHERE i < length({text}))
    SELECT substr({text}, i, 1) AS c FROM at)
    LEFT JOIN found_letter ON letter = c{only})"""
_PIECE = 256  # characters: substr counts from the beginning of what it is given


def _cut(column: str, longest: int) -> str:
    return f"substr({column}, 1, {longest})"


def _words(column: str) -> str:
    """A name in plain letters, each word between two blanks."""
    text = _cut(column, LONGEST_NAME)
    folded = _LETTER_BY_LETTER.format(text=text, only="")
    simple = f"{text} NOT GLOB '*[^{_SIMPLE_WORDS}]*'"
    plain = f"CASE WHEN {simple} THEN lower({text}) ELSE {folded} END"
    return f"'  ' || replace({plain}, ' ', '  ') || '  '"


def _as_it_is(column: str) -> str:
    """A mail or web address in plain letters with its dots and dashes."""
    text = _cut(column, LONGEST_NAME)
    folded = _LETTER_BY_LETTER.format(text=text, only=" AND c > '~'")
    simple = f"length({text}) = length(CAST({text} AS BLOB))"
    return f"'  ' || CASE WHEN {simple} THEN lower({text}) ELSE {folded} END || '  '"


def _digits(column: str) -> str:
    """The digits of a phone number, without the zero that is left out abroad."""
    text = f"replace({_cut(column, LONGEST_NAME)}, '(0)', '')"
    for sign in " +-()/.":
        text = f"replace({text}, '{sign}', '')"
    sifted = f"""(SELECT group_concat(c, '') FROM (
    WITH RECURSIVE at (i) AS (
        SELECT 1 UNION ALL SELECT i + 1 FROM at WHERE i < length({text}))
    SELECT substr({text}, i, 1) AS c FROM at) WHERE c GLOB '[0-9]')"""
    digits = f"CASE WHEN {text} NOT GLOB '*[^0-9]*' THEN {text} ELSE {sifted} END"
    return f"'  ' || coalesce({digits}, '') || '  '"


def _note(column: str) -> str:
    """A note in which the index of words finds plain letters."""
    text = _cut(column, LONGEST_NOTE)
    folded = _LETTER_BY_LETTER.format(text="piece", only="")
    return f"""CASE WHEN length({text}) = length(CAST({text} AS BLOB)) THEN {text}
    WHEN {text} NOT GLOB '*[^{_SIMPLE_NOTE}]*' THEN {text}
    ELSE (SELECT group_concat(plain, '') FROM (SELECT {folded} AS plain FROM (
        WITH RECURSIVE at (i) AS (
            SELECT 1 UNION ALL SELECT i + {_PIECE} FROM at
            WHERE i + {_PIECE} <= length({text}))
        SELECT substr({text}, i, {_PIECE}) AS piece FROM at LIMIT -1))) END"""


def _point(row: str) -> str:
    return f"""CASE {row}.kind WHEN 'phone' THEN {_digits(f"{row}.value")}
    WHEN 'address' THEN {_words(f"{row}.value")} ELSE {_as_it_is(f"{row}.value")} END"""


_OF_OFFER = "(SELECT prospect_id FROM offer WHERE id = {row}.offer_id)"
_SOURCES: tuple[tuple[str, str, str, str, str, str], ...] = (
    (
        "name",
        "prospect",
        "'name'",
        "{row}.id",
        f"{_words('{row}.name')} || '|' || {_words('{row}.company')}",
        "name, company",
    ),
    ("firm", "affiliation", "'firm'", "", _words("{row}.company"), "company"),
    ("point", "contact_point", "{row}.kind", "", _point("{row}"), "kind, value"),
    ("tag", "prospect_tag", "'tag'", "", _words("{row}.name"), "name"),
    ("notes", "prospect", "'notes'", "{row}.id", _note("{row}.notes"), "notes"),
    ("detail", "detail", "'detail'", "", _note("{row}.value"), "value"),
    (
        "offer",
        "offer",
        "'offer'",
        "",
        _note(
            "coalesce({row}.number, '') || ' ' || {row}.title || ' ' || {row}.subtitle"
        ),
        "number, title, subtitle",
    ),
    (
        "line",
        "offer_line",
        "'line'",
        _OF_OFFER,
        _note("{row}.work || ' ' || {row}.detail"),
        "work, detail",
    ),
    ("file", "attachment", "'file'", "", _note("{row}.name"), "name"),
)
"""Of each source: name, table, kind of item, whose it is, its text, what changes it."""
_KINDS_OF = {"point": "('phone', 'mail', 'web', 'address')"}


def _item(source: tuple[str, str, str, str, str, str], row: str) -> str:
    _, _, kind, whose, text, _ = source
    owner = whose or "{row}.prospect_id"
    return ", ".join(p.format(row=row) for p in (kind, "{row}.id", owner, text))


def _is_something(source: tuple[str, str, str, str, str, str], row: str) -> str:
    return f"{row}.notes <> ''" if source[0] == "notes" else "true"


def _follow(source: tuple[str, str, str, str, str, str]) -> str:
    name, table, _, whose, _, changes = source
    if not whose:
        changes = f"prospect_id, {changes}"
    kinds = _KINDS_OF.get(name, f"('{name}')")
    put = f"""INSERT INTO found_item (kind, of_id, prospect_id, text)
    SELECT {_item(source, "new")} WHERE {_is_something(source, "new")};"""
    drop = f"DELETE FROM found_item WHERE of_id = old.id AND kind IN {kinds};"
    return f"""
CREATE TRIGGER found_{name}_i AFTER INSERT ON {table} BEGIN
    {put}
END;
CREATE TRIGGER found_{name}_d AFTER DELETE ON {table} BEGIN
    {drop}
END;
CREATE TRIGGER found_{name}_u AFTER UPDATE OF {changes} ON {table} BEGIN
    {drop}
    {put}
END;"""


def _listed(kinds: tuple[str, ...]) -> str:
    return ", ".join(f"'{kind}'" for kind in kinds)


def _index(name: str, kinds: tuple[str, ...]) -> str:
    """The triggers that keep an index over the items of these kinds."""
    put = f"INSERT INTO {name} (rowid, text) VALUES (new.id, new.text);"
    drop = f"""INSERT INTO {name} ({name}, rowid, text)
    VALUES ('delete', old.id, old.text);"""
    old, new = (f"{row}.kind IN ({_listed(kinds)})" for row in ("old", "new"))
    return f"""
CREATE TRIGGER {name}_i AFTER INSERT ON found_item WHEN {new} BEGIN
    {put}
END;
CREATE TRIGGER {name}_d AFTER DELETE ON found_item WHEN {old} BEGIN
    {drop}
END;"""


FRESH = "\nUNION ALL ".join(
    f"SELECT {_item(source, 't')} FROM {source[1]} t WHERE {_is_something(source, 't')}"
    for source in _SOURCES
)
"""Every item as it must be: kind, of_id, prospect_id, text.

No view, because no step could rebuild a table that a view reads.
"""
_WORDS = (
    'tokenize = "unicode61 remove_diacritics 2'
    " categories 'L* N* Co Mn Mc So' separators '+<=>|~^$`'\", prefix = '3',"
    " columnsize = 0"
)
_DROP_TOUCH = f"""INSERT INTO found_touch (found_touch, rowid, note)
    SELECT 'delete', old.id, {_note("old.note")}"""
_PUT_TOUCH = f"""INSERT INTO found_touch (rowid, note)
    SELECT new.id, {_note("new.note")}"""

SEARCH = f"""
CREATE TABLE found_letter (letter TEXT PRIMARY KEY, plain TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE found_item (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    of_id INTEGER NOT NULL,
    prospect_id INTEGER NOT NULL,
    text TEXT NOT NULL
);
CREATE INDEX ix_found_item_of ON found_item (of_id);
CREATE INDEX ix_found_item_prospect ON found_item (prospect_id);
CREATE VIEW found_name (id, text) AS
    SELECT id, text FROM found_item WHERE kind IN ({_listed(NAMES)});
CREATE VIEW found_text (id, text) AS
    SELECT id, text FROM found_item WHERE kind IN ({_listed(NOTES)});
CREATE VIEW found_said (id, note) AS
    SELECT t.id, {_note("t.note")} FROM touch t WHERE t.note <> '';
CREATE VIRTUAL TABLE found USING fts5 (
    text, content = 'found_name', content_rowid = 'id', tokenize = 'trigram',
    detail = none, columnsize = 0
);
CREATE VIRTUAL TABLE found_note USING fts5 (
    text, content = 'found_text', content_rowid = 'id', {_WORDS}
);
CREATE VIRTUAL TABLE found_touch USING fts5 (
    note, content = 'found_said', content_rowid = 'id', {_WORDS}
);
{_index("found", NAMES)}
{_index("found_note", NOTES)}
{"".join(map(_follow, _SOURCES))}
CREATE TRIGGER found_line_of_offer_u AFTER UPDATE OF prospect_id ON offer BEGIN
    UPDATE found_item SET prospect_id = new.prospect_id WHERE kind = 'line'
        AND of_id IN (SELECT id FROM offer_line WHERE offer_id = new.id);
END;
CREATE TRIGGER found_touch_i AFTER INSERT ON touch WHEN new.note <> '' BEGIN
    {_PUT_TOUCH};
END;
CREATE TRIGGER found_touch_d AFTER DELETE ON touch WHEN old.note <> '' BEGIN
    {_DROP_TOUCH};
END;
CREATE TRIGGER found_touch_u AFTER UPDATE OF note ON touch
WHEN old.note IS NOT new.note BEGIN
    {_DROP_TOUCH} WHERE old.note <> '';
    {_PUT_TOUCH} WHERE new.note <> '';
END;
"""

INDEXES = ("found", "found_note", "found_touch")
_REBUILT = "\n".join(f"INSERT INTO {n} ({n}) VALUES ('rebuild');" for n in INDEXES)
REBUILD = f"""
DELETE FROM found_item;
INSERT INTO found_item (kind, of_id, prospect_id, text)
SELECT * FROM (
{FRESH}
) ORDER BY 2;
{_REBUILT}
"""
"""Counts everything searched anew, from the rows."""


def letters_sql() -> str:
    """The statement that fills the table of letters; a step holds it frozen."""
    letters = json.dumps(all_letters(), ensure_ascii=False, separators=(",", ":"))
    listed = letters.replace("'", "''")
    return f"INSERT INTO found_letter SELECT key, value FROM json_each('{listed}');"
