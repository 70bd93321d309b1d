"""The process that plans and takes over a list, so that the window stays free.

`python -m models.lists.importing.taking` reads a line of JSON for each thing to do and
answers with lines; the last of each answer says "end". Killed while it writes, it has
written nothing: taking over is one transaction.
"""

import hashlib
import json
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict
from datetime import datetime
from heapq import merge
from itertools import islice
from pathlib import Path
from typing import Any

from models.book.backup import copy_before_import
from models.book.book import Book
from models.book.refusals import NotSaved, Refused
from models.book.worn import Worn
from models.lists.formats.handing_over import asked_of, manner_line
from models.lists.formats.in_child import read_in_child
from models.lists.formats.read_file import content_of
from models.lists.formats.reading import Reading
from models.lists.formats.record import Reject
from models.lists.formats.unreadable import Unreadable

from .entries import Entry
from .in_the_book import in_the_book
from .plan import Plan, Stage, difference, plan
from .spoken import decision_of, decisions_of, rules_of
from .take_over import take_over

WITHOUT_COPY = 500
"""So many rows are taken over without a copy of the book."""
BUSY = "A list is being imported. Wait until it is done, or stop it."
_PIECE = 500  # rows in one line of an answer
Told = Mapping[str, Any]


class Child:
    """One list on its way into one book."""

    def __init__(self, say: Callable[[Told], None]) -> None:
        self._say = say
        self._book = self._file = Path()
        self._worn = Worn()
        self._reading: Reading | None = None
        self._plan: Plan | None = None
        self._planned_by: object = None

    def do(self, asked: Told) -> None:
        """Do one thing and say what came of it; a refusal is an answer too."""
        try:
            answer = getattr(self, f"_{asked['do']}")(asked)
        except Unreadable as problem:
            answer = {"unreadable": str(problem)}
        except Refused as refusal:
            answer = {"refused": str(refusal)}
        except NotSaved as failure:
            answer = {"not_saved": [failure.happened, failure.kept, failure.remedy]}
        self._say({"end": answer})

    def _read(self, asked: Told) -> Told:
        """Read the file; with a hash of it, so that another one is noticed."""
        self._book, self._file = Path(asked["book"]), Path(asked["file"])
        self._worn = Worn(*asked["worn"])
        digest = hashlib.sha256(content_of(self._file)).hexdigest()
        reading = read_in_child(self._file, asked_of(asked["asked"]))
        self._reading = reading
        return {
            "sha256": digest,
            "manner": manner_line(reading.manner),
            "rows": reading.rows,
            "people": len(reading.records),
            "touches": len(reading.touches),
        }

    def _plan_rows(self, asked: Told) -> Told:
        with _opened(self._book) as book:
            reading = book.ask(in_the_book, self._read_list())
            self._plan = book.ask(
                plan,
                reading.records,
                rules_of(asked["rules"]),
                decisions_of(asked["decisions"]),
                touches=reading.touches,
                tell=self._tell,
            )
        self._planned_by = asked["rules"], asked["decisions"]
        rows = merge(
            map(_row, sorted(self._plan.entries, key=lambda e: e.record.line)),
            map(_rejected, sorted(reading.rejects, key=lambda r: r.line)),
            key=_line,
        )
        while piece := list(islice(rows, _PIECE)):
            self._say({"rows": piece})
        return {"counts": self._plan.counts()}

    def _compare(self, asked: Told) -> Told:
        """One row of the plan beside whom it tells of."""
        entry = self._entry(asked["line"])
        decision = decision_of(asked["decision"]) if asked["decision"] else None
        with _opened(self._book) as book:
            found = book.ask(difference, entry, rules_of(asked["rules"]), decision)
        return {"differences": found}

    def _entry(self, line: int) -> Entry:
        assert self._plan is not None, "a plan comes before a look at its rows"
        return next(e for e in self._plan.entries if e.record.line == line)

    def _take(self, asked: Told) -> Told:
        now = datetime.fromisoformat(asked["now"])
        with _opened(self._book, now) as book:
            reading = book.ask(in_the_book, self._read_list())
            if asked["backups"] and reading.rows > WITHOUT_COPY:
                copy_before_import(self._book, Path(asked["backups"]), now)
            book.worn = self._worn
            book.take_long(BUSY)
            taken = book.do(
                take_over,
                reading.records,
                reading.touches,
                rules_of(asked["rules"]),
                decisions_of(asked["decisions"]),
                file=reading.file,
                planned=self._plan_by(asked["rules"], asked["decisions"]),
                now=now,
                tell=self._tell,
            )
        return {"taken": taken, "act": book.own_act}

    def _plan_by(self, *said: object) -> Plan | None:
        """The last plan, where it was made by the same rules; it is used up by this."""
        planned, self._plan = self._plan, None
        return planned if self._planned_by == said else None

    def _read_list(self) -> Reading:
        assert self._reading is not None, "a file is read before all else"
        return self._reading

    def _tell(self, stage: Stage, done: int, total: int) -> None:
        self._say({"stage": stage.value, "done": done, "of": total})


@contextmanager
def _opened(path: Path, now: datetime | None = None) -> Iterator[Book]:
    """The book at a path, open for the block; `now` is what its clock shows."""
    book = Book.open(path, now=lambda: now) if now else Book.open(path)
    try:
        yield book
    finally:
        book.close()


def _line(row: list[Any]) -> int:
    return int(row[0])


def _row(entry: Entry) -> list[Any]:
    """A planned row, short: most lists are long."""
    record = entry.record
    name = record.full_name or ("" if record.company else record.called)
    short = [record.line, entry.action.value, name, record.company, entry.reason]
    return [*short, record.temperature, entry.whom, list(entry.candidates)]


def _rejected(reject: Reject) -> list[Any]:
    row = [reject.line, "unreadable", "", "", reject.reason, "", None, []]
    return [*row, asdict(reject)]


def main() -> None:
    """Answer each line of standard input until it ends."""
    out = sys.stdout
    sys.stdin.reconfigure(encoding="utf-8", errors="surrogatepass")  # type: ignore[union-attr]  # a text stream here
    out.reconfigure(encoding="utf-8", errors="surrogatepass", newline="\n")  # type: ignore[union-attr]

    def say(told: Told) -> None:
        out.write(json.dumps(told, ensure_ascii=False, separators=(",", ":")) + "\n")
        out.flush()

    child = Child(say)
    for asked in _asked(iter(sys.stdin)):
        child.do(asked)


def _asked(lines: Iterator[str]) -> Iterator[Told]:
    for line in lines:
        yield json.loads(line)


if __name__ == "__main__":
    main()
