"""What was done to the book since we last looked, by us or by another process."""

import sqlite3

from models.book.acts import LINES_OF, LINES_SINCE, change_of
from models.book.change import Change


class News:
    """The acts since the last look, each told once, the oldest first."""

    def __init__(self, db: sqlite3.Connection) -> None:
        """Look from now on, through a connection that only reads."""
        self._db = db
        self._seen = int(
            db.execute("SELECT coalesce(max(seq), 0) FROM change").fetchone()[0]
        )
        self._version = self._data_version()

    @property
    def are_there(self) -> bool:
        """Whether anybody wrote through another connection since the last look."""
        return self._data_version() != self._version

    def skip(self) -> bool:
        """Whether there were acts; they are not told any more."""
        return bool(self._acts())

    def told(self) -> list[Change]:
        """The acts, by the last line of each."""
        return [change_of(self._db, act) for act in self._acts()]

    def _acts(self) -> list[int]:
        """The acts with new lines; those of one act lie together, so we jump."""
        self._version = self._data_version()
        acts: list[int] = []
        while True:
            found = self._db.execute(
                f"SELECT act FROM {LINES_SINCE} WHERE seq > ? ORDER BY seq LIMIT 1",
                (self._seen,),
            ).fetchone()
            if found is None:
                return acts
            (self._seen,) = self._db.execute(
                f"SELECT max(seq) FROM {LINES_OF} WHERE act = ?", found
            ).fetchone()
            acts.append(found[0])

    def _data_version(self) -> int:
        return int(self._db.execute("PRAGMA data_version").fetchone()[0])
