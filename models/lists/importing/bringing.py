"""One list on its way into a book, worked on by a process of its own.

Without Qt: the calls wait for the process and let other threads run meanwhile, so a
window makes them in a thread beside its own.
"""

import json
import subprocess
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing
from datetime import datetime
from pathlib import Path
from typing import Any

from models.book.book import Book
from models.book.moments import stored
from models.book.reader import Reader
from models.book.refusals import NotSaved, Refused
from models.book.worn import Worn
from models.lists.formats.handing_over import asked_line, manner_of
from models.lists.formats.reading import Asked
from models.lists.formats.unreadable import Unreadable

from .brought import PlannedRow, PlannedRows, ReadList, Stopped, planned_row
from .decisions import NONE, Decision, Decisions
from .entries import Difference, Happens
from .own_process import begun, end
from .plan import AS_IT_IS, Stage, Tell, quiet
from .rules import Part, Rules
from .spoken import decision_told, decisions_told, rules_told
from .take_over import Taken

_NEW_FILE = "The file was changed since it was read. Read it again."
_SOMEBODY = Worn()


class Bringing:
    """A list being brought in, step by step; one call at a time.

    Args:
        book: where the book lies.
        file: the list.
        worn: who brings it in, and in which hat.
    """

    def __init__(self, book: Path, file: Path, worn: Worn = _SOMEBODY) -> None:
        self._book, self.file, self._worn = book, file, worn
        self._asked = Asked()
        self._digest = ""
        self._process: subprocess.Popen[str] | None = None
        self._lock = threading.Lock()
        self._stopped = False
        self._waiting = False
        self._expected = False

    def expect(self) -> None:
        """Let a Stop count from now on, though the thread of the call has not begun."""
        with self._lock:
            self._expected, self._stopped = True, False

    def read(self, asked: Asked | None = None) -> ReadList:
        """What the file holds, read as somebody wants it.

        Raises:
            Unreadable: it cannot be read.
            Stopped: `stop` was called meanwhile.
        """
        self._enter()
        self._asked, self._digest = asked or Asked(), ""
        return self._read()

    def _read(self) -> ReadList:
        told = self._answer(
            quiet,
            do="read",
            book=str(self._book.resolve()),
            file=str(self.file.resolve()),
            worn=[self._worn.member_id, self._worn.hat],
            asked=asked_line(self._asked),
        )
        if self._digest not in {"", told["sha256"]}:
            raise Unreadable(_NEW_FILE)
        self._digest = told["sha256"]
        manner = manner_of(told["manner"])
        counts = (told["rows"], told["people"], told["touches"])
        return ReadList(manner, *counts, self._digest)

    def plan(
        self,
        rules: Rules = AS_IT_IS,
        decisions: Decisions = NONE,
        *,
        tell: Tell = quiet,
    ) -> PlannedRows:
        """What taking the list over would do, row by row.

        Raises:
            Unreadable: the file was changed since it was read.
            Refused, NotSaved: the book is gone or cannot be read.
            Stopped: `stop` was called meanwhile.
        """
        self._enter()
        self._begin()
        rows: list[PlannedRow] = []
        told = self._answer(
            tell,
            lambda piece: rows.extend(map(planned_row, piece)),
            do="plan_rows",
            rules=rules_told(rules),
            decisions=decisions_told(decisions),
        )
        unreadable = sum(1 for row in rows if row.reject)
        return PlannedRows(rows, told["counts"] | {"unreadable": unreadable})

    def compare(
        self, line: int, rules: Rules = AS_IT_IS, decision: Decision | None = None
    ) -> list[Difference]:
        """A row of the last plan beside whom it tells of, part by part.

        A new person stands beside nobody: all that would be written.

        Raises:
            Refused, NotSaved: the book is gone or cannot be read.
            Stopped: `stop` was called meanwhile.
        """
        self._enter()
        told = self._answer(
            quiet,
            do="compare",
            line=line,
            rules=rules_told(rules),
            decision=decision_told(decision) if decision else None,
        )
        return [
            Difference(k, Part(part), label, tuple(old), tuple(new), Happens(word))
            for k, part, label, old, new, word in told["differences"]
        ]

    def take(
        self,
        rules: Rules = AS_IT_IS,
        decisions: Decisions = NONE,
        *,
        now: datetime,
        backups: Path | None = None,
        tell: Tell = quiet,
    ) -> Taken:
        """What came of taking the list over: one act, one undo.

        Args:
            backups: where a copy of the book is kept before more than 500 rows.
            now: when it is done, aware.

        Raises:
            Unreadable: the file was changed since it was read.
            Refused: a rule was broken, or another list is being imported.
            NotSaved: the disk did not take it.
            Stopped: `stop` was called meanwhile; nothing was written.
        """
        self._enter()
        self._begin()
        try:
            told = self._answer(
                tell,
                do="take",
                rules=rules_told(rules),
                decisions=decisions_told(decisions),
                now=now.isoformat(),
                backups=str(backups) if backups else "",
            )
        except Stopped:
            self._take_back(now)
            raise
        self.close()  # it holds all rows; what is asked afterwards begins anew
        return Taken(*told["taken"])

    def _take_back(self, now: datetime) -> None:
        """Undo what was written in the moment of the Stop."""
        with closing(Book.open(self._book, now=lambda: now)) as book:
            if book.ask(_newest) == ("take_over", stored(now)):
                book.undo()

    def stop(self) -> None:
        """End what runs, from any thread; who waits for it gets `Stopped`."""
        with self._lock:
            process, self._process = self._process, None
            self._stopped = process is not None or self._expected
            waiting = self._waiting  # before it ends: then nobody waits any more
            if process is not None:
                end(process)
                process.wait()  # a moment: nothing survives this signal
                if not waiting:
                    process.communicate()  # else whoever waits does it

    def close(self) -> None:
        """Let go of the process; the list stays where it is."""
        with self._lock:
            process, self._process = self._process, None
        if process is not None:
            end(process)
            process.communicate()

    def _enter(self) -> None:
        with self._lock:
            expected, self._expected = self._expected, False
            if not expected:
                self._stopped = False
            if self._stopped:
                raise Stopped

    def _begin(self) -> None:
        """Start anew, and read the same file again, where the process was ended."""
        if self._process is None or self._process.poll() is not None:
            self._read()

    def _started(self) -> subprocess.Popen[str]:
        with self._lock:
            if self._process is None or self._process.poll() is not None:
                if self._stopped:
                    raise Stopped
                self._process = begun()
            return self._process

    def _answer(
        self,
        tell: Tell,
        piece: Callable[[Sequence[Any]], object] = list,
        **asked: object,
    ) -> Mapping[str, Any]:
        """What the process answers in the end; on the way it tells and gives pieces."""
        self._waiting = True
        try:
            return self._answer_of(self._started(), tell, piece, asked)
        finally:
            self._waiting = False

    def _answer_of(
        self,
        process: subprocess.Popen[str],
        tell: Tell,
        piece: Callable[[Sequence[Any]], object],
        asked: Mapping[str, object],
    ) -> Mapping[str, Any]:
        assert process.stdin is not None
        assert process.stdout is not None
        try:
            process.stdin.write(json.dumps(asked) + "\n")
            process.stdin.flush()
            for told in _lines(process.stdout):
                if "end" in told:
                    return _fine(told["end"])
                if "rows" in told:
                    piece(told["rows"])
                else:
                    tell(Stage(told["stage"]), told["done"], told["of"])
        except BrokenPipeError:
            pass  # it is gone, as below
        raise self._why_ended(process)

    def _why_ended(self, process: subprocess.Popen[str]) -> Exception:
        process.communicate()
        if self._stopped:
            return Stopped()
        return NotSaved(
            "The import ended before it was done.",
            "Nothing of the list was written.",
            "Try again; if it ends again, split the list.",
        )


def _newest(reader: Reader) -> tuple[str, str] | None:
    row = reader.one("SELECT operation, at FROM act ORDER BY seq DESC LIMIT 1")
    return (row[0], row[1]) if row else None


def _lines(lines: Iterator[str]) -> Iterator[Mapping[str, Any]]:
    for line in lines:
        if line.endswith("\n"):
            yield json.loads(line)


def _fine(told: Mapping[str, Any]) -> Mapping[str, Any]:
    """The answer, where it is none of the three that say why there is none."""
    if "unreadable" in told:
        raise Unreadable(told["unreadable"])
    if "refused" in told:
        raise Refused(told["refused"])
    if "not_saved" in told:
        raise NotSaved(*told["not_saved"])
    return told


__all__ = ["Bringing", "PlannedRow", "PlannedRows", "ReadList", "Stopped"]
