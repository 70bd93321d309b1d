"""A reading as the command line's JSON tells it."""

from dataclasses import asdict
from typing import Any

from models.lists.formats.reading import Reading
from models.lists.formats.record import Reject, shown

from .joining import distinct


def told_of(reading: Reading) -> dict[str, Any]:
    """Everything the file tells, with its counts, under the names scripts rely on."""
    manner = reading.manner
    mails = {mail.casefold() for record in reading.records for mail in record.emails}
    return {
        "format": manner.format,
        "encoding": manner.encoding,
        "delimiter": manner.delimiter,
        "rows": reading.rows,
        "people": len(reading.records),
        "distinct_people": distinct(reading.records),
        "distinct_emails": len(mails),
        "records": _shown(reading),
        "events": [asdict(event) for event in reading.events],
        "todos": [asdict(todo) for todo in reading.todos],
        "touches": [asdict(touch) for touch in reading.touches],
        "rejects": [told_reject(reject) for reject in reading.rejects],
        "warnings": list(manner.warnings),
    }


def _shown(reading: Reading) -> list[dict[str, Any]]:
    """The records, each with its touches."""
    found: dict[str, list[dict[str, Any]]] = {}
    for touch in reading.touches:
        for key in {touch.ref, touch.who.casefold()} - {""}:
            found.setdefault(key, []).append(asdict(touch))
    told = [shown(record) for record in reading.records]
    for record, row in zip(reading.records, told, strict=True):
        keys = (record.uid, *map(str.casefold, record.emails), record.called.casefold())
        row["touches"] = next((found[key] for key in keys if key in found), [])
    return told


def told_reject(reject: Reject) -> dict[str, Any]:
    """One line that is not taken over."""
    return {"line": reject.line, "reason": reject.reason, "text": reject.text}


def unreadable(path: str, sentence: str) -> dict[str, Any]:
    """What is told of a file that cannot be read at all."""
    return {
        "file": path,
        "format": "unreadable",
        "rows": 0,
        "people": 0,
        "distinct_people": 0,
        "distinct_emails": 0,
        "records": [],
        "events": [],
        "todos": [],
        "touches": [],
        "rejects": [{"line": 1, "reason": sentence, "text": ""}],
        "warnings": [],
        "sentence": sentence,
    }
