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

TRIGGERS = """
CREATE TRIGGER kept_file_stays_u BEFORE UPDATE ON kept_file
BEGIN SELECT RAISE(ABORT, 'a kept file never changes'); END;
CREATE TRIGGER kept_file_stays_d BEFORE DELETE ON kept_file
WHEN EXISTS (SELECT 1 FROM attachment WHERE sha256 = old.sha256)
BEGIN SELECT RAISE(ABORT, 'a kept file never goes while it is attached'); END;
"""
