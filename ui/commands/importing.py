"""`import`: bring in lists, or say beforehand what they would bring."""

from argparse import ArgumentParser
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import Any

from models.book.book import Book
from models.book.refusals import Refused
from models.lists.formats.in_child import read_in_child
from models.lists.formats.reading import Reading
from models.lists.formats.together import together
from models.lists.formats.unreadable import Unreadable
from models.lists.importing.in_the_book import in_the_book
from models.lists.importing.plan import plan
from models.lists.importing.rules import Rules
from models.lists.importing.take_over import take_over
from models.lists.importing.telling import told_of, told_reject, unreadable
from ui.commands.command import Asked, Command, Told, open_book, takes_book
from ui.commands.import_rules import rules_asked, takes_rules


def _declare(words: ArgumentParser) -> None:
    takes_book(words)
    words.add_argument("files", metavar="FILE", nargs="+", type=Path)
    words.add_argument(
        "--dry-run",
        action="store_true",
        help="only say what the lists would bring; nothing is written",
    )
    takes_rules(words)


def _run(asked: Asked) -> Told:
    with open_book(asked) as book:
        answer = import_files(
            book,
            asked.files,
            dry_run=asked.dry_run,
            rules=rules_asked(asked),
            now=asked.clock(),
        )
    lines = tuple(line for told in answer["files"] for line in _lines(told))
    if not asked.json and all("sentence" in told for told in answer["files"]):
        raise Refused(" ".join(told["sentence"] for told in answer["files"]))
    return Told(answer, lines)


def import_files(
    book: Book,
    files: Sequence[Path],
    *,
    dry_run: bool,
    rules: Rules,
    now: datetime,
) -> dict[str, Any]:
    """What each file tells and what came of it; each file is one act of its own.

    Files given together are joined: notes in one find their people in another.

    Args:
        book: the open book.
        files: lists, spreadsheets, cards, calendars, boards.
        dry_run: nothing is written; every record is told.
        rules: what holds for all rows.
        now: when the people were added.

    Raises:
        NotSaved: the disk did not take the change.
    """
    read = [_read(path) for path in files]
    joined = iter(together([one for one in read if isinstance(one, Reading)]))
    told: list[dict[str, Any]] = []
    for path, one in zip(files, read, strict=True):
        if isinstance(one, Reading):
            reading = book.ask(in_the_book, next(joined))
            taken = _taken(book, reading, rules, now, dry_run=dry_run)
            told.append({"file": str(path), **taken, "rows": one.rows})
            if dry_run:
                told[-1]["touches"] = [asdict(touch) for touch in one.touches]
        else:
            told.append(unreadable(str(path), one))
    return {"files": told, "dry_run": dry_run}


def _read(path: Path) -> Reading | str:
    """What the file tells, or the sentence why it cannot be read."""
    try:
        return read_in_child(path)
    except Unreadable as problem:
        return str(problem)


def _taken(
    book: Book, reading: Reading, rules: Rules, now: datetime, *, dry_run: bool
) -> dict[str, Any]:
    if dry_run:
        return _dry(book, reading, rules)
    return _real(book, reading, rules, now)


def _dry(book: Book, reading: Reading, rules: Rules) -> dict[str, Any]:
    planned = book.ask(plan, reading.records, rules, touches=reading.touches)
    told = told_of(reading) | planned.counts()
    for record, entry in zip(told["records"], planned.entries, strict=True):
        record |= {"action": entry.action.value, "reason": entry.reason}
    return told


def _real(
    book: Book,
    reading: Reading,
    rules: Rules,
    now: datetime,
) -> dict[str, Any]:
    taken = book.do(
        take_over, reading.records, reading.touches, rules, file=reading.file, now=now
    )
    return {
        "format": reading.manner.format,
        "rows": reading.rows,
        "people": len(reading.records),
        "create": taken.created,
        "update": taken.updated,
        "same": taken.same,
        "skip": taken.skipped,
        "duplicate": taken.aside,
        "touches_added": taken.touches,
        "rejects": [told_reject(reject) for reject in reading.rejects],
        "warnings": list(reading.manner.warnings),
    }


def _lines(told: Mapping[str, Any]) -> list[str]:
    """What one file brought, for a person; nothing is left out silently."""
    if "sentence" in told:
        return [f"{told['file']}: {told['sentence']}"]
    parts = [
        f"{told[action]} {word}"
        for action, word in (
            ("create", "new"),
            ("update", "updated"),
            ("same", "already there"),
            ("skip", "skipped"),
            ("duplicate", "kept aside because they look like somebody"),
        )
    ]
    if added := told.get("touches_added"):
        parts.append("1 touch or step" if added == 1 else f"{added} touches and steps")
    rejects = told["rejects"]
    lines = [f"{told['file']}: {', '.join(parts)}, {len(rejects)} cannot be read"]
    lines += [f"  {warning}" for warning in told["warnings"]]
    return [*lines, *(f"  line {r['line']}: {r['reason']}" for r in rejects)]


COMMANDS = {"import": Command(_declare, _run)}
