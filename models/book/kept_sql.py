"""What lies outside the journal: kept files, who was erased, what was taken back.

The bytes of an attachment are too many for a journal line; its row is journaled, and
the bytes stay until nobody can want them back. Whom one erased must not stand in the
journal at all.
"""

TABLES = """
CREATE TABLE kept_file (
    sha256 TEXT PRIMARY KEY,
    size INTEGER NOT NULL CHECK (size BETWEEN 0 AND 20971520),
    kept_at TEXT NOT NULL,
    content BLOB NOT NULL
);
CREATE TABLE erased_person (
    prospect_id INTEGER PRIMARY KEY,
    erased_at TEXT NOT NULL
);
CREATE TABLE erased_key (
    fingerprint TEXT PRIMARY KEY
) WITHOUT ROWID;
CREATE TABLE taken_back (
    by_act INTEGER PRIMARY KEY REFERENCES act (seq),
    act INTEGER NOT NULL REFERENCES act (seq)
);
"""

_USED = {
    "attachment": ("sha256",),
    "offer": ("pdf_sha256", "answer_sha256"),
    "offer_line": ("picture",),
    "offer_appendix": ("sha256",),
    "catalogue_item": ("picture",),
    "brand_font": ("regular", "bold", "italic"),
}
_LOOK_UPS = " UNION ALL ".join(
    f"SELECT {column} AS sha256 FROM {table} WHERE {column} <> ''"
    for table, columns in _USED.items()
    for column in columns
)
_TAKEN_OFF = " UNION ALL ".join(
    f"SELECT CASE op WHEN 'd' THEN json_extract(old, '$.{column}') ELSE old END,"
    f" act FROM change WHERE tbl = '{table}'"
    f" AND (op = 'd' OR op = 'u' AND field = '{column}')"
    for table, columns in _USED.items()
    for column in columns
)

_OF_TEMPLATES = """
SELECT j.value AS sha256 FROM paper_template t,
    json_tree(CASE WHEN json_valid(t.contents) THEN t.contents ELSE '{}' END) j
WHERE j.type = 'text' AND length(j.value) = 64"""
"""Whatever may be a hash in a template; a word as long does no harm."""

VIEWS = f"""
CREATE VIEW file_in_use AS
{_LOOK_UPS} UNION ALL {_OF_TEMPLATES.strip()};
CREATE VIEW file_taken_off (sha256, act) AS
{_TAKEN_OFF};
"""

TRIGGERS = """
CREATE TRIGGER kept_file_stays_u BEFORE UPDATE ON kept_file
BEGIN SELECT RAISE(ABORT, 'a kept file never changes'); END;
CREATE TRIGGER kept_file_stays_d BEFORE DELETE ON kept_file
WHEN EXISTS (SELECT 1 FROM file_in_use WHERE sha256 = old.sha256)
BEGIN SELECT RAISE(ABORT, 'a kept file never goes while it is in use'); END;
"""
