"""Where the fuzzer begins: our own samples, undressed as `shapes` will dress them.

python -m tests.fuzzing.seeds FOLDER
"""

import sys
from pathlib import Path
from zipfile import ZipFile

from tests.fuzzing.shapes import SHAPES
from tests.models.lists.formats.made_sheets import grid, ods, table

_DATA = Path(__file__).parents[1] / "data"
_ROWS: list[list[str | int | float | None]] = [["Name", "Phone"], ["Ann", 5550200]]
_CARD = b"""VERSION:2.1
N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=C3=91;Ann;;Dr.;
item1.EMAIL;TYPE=INTERNET:ann@x.io
item1.X-ABLabel:_$!<Work>!$_
ADR;HOME:;;1 Street;Town;;1000;Land
PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQ
 SkZJRg==
BDAY:--02-03
END:VCARD
"""
_EVENT = b"""UID:1
DTSTART;TZID=Europe/Vienna:20250304T093000
DTEND;VALUE=DATE:20250305
RRULE:FREQ=DAILY;COUNT=2
CATEGORIES:a\\, b,c
ATTENDEE;CN="X, Y";CUTYPE=ROOM:mailto:x@y.io
CONTACT:Jim\\, +1 919
SUMMARY:One
 two
END:VEVENT
BEGIN:VTODO
DUE:20250101T000000Z
STATUS:COMPLETED
"""
_CARDS = (
    b'"id":"c","idList":"l","desc":"Email: a@x.io\\n[w](mailto:b@x.io)",'
    b'"due":"2025-01-02T03:04:05.000Z","labels":[{"name":"VIP"}],'
    b'"customFieldItems":[{"idCustomField":"f","value":{"text":"1"}}]}],'
    b'"customFields":[{"id":"f","name":"Phone"}],"actions":[{"type":"commentCard",'
    b'"date":"2025-01-02T03:04:05.000Z","data":{"text":"Called","card":{"id":"c"}}}]}'
)


def main(folder: Path) -> None:
    """Write the seeds of every reader to a folder of its name."""
    for name in SHAPES:
        (folder / name).mkdir(parents=True, exist_ok=True)
    for path in (_DATA / "authored").iterdir():
        if path.suffix in {".csv", ".xlsx"}:
            kind = "csv" if path.suffix == ".csv" else "zip"
            content = path.read_bytes().removeprefix(b"PK\x03\x04")
            (folder / kind / path.name).write_bytes(content)
        if path.suffix == ".xlsx":
            with ZipFile(path) as archive:
                parts = ("xl/worksheets/sheet1.xml", "xl/styles.xml", "xl/workbook.xml")
                sheet, styles, book = map(archive.read, parts)
            told = b"\0".join((sheet, b"<sst><si><t>x</t></si></sst>", styles, book))
            (folder / "xlsx" / path.name).write_bytes(told)
    (folder / "xlsx" / "grid").write_bytes(grid(_ROWS).encode())
    made = folder / "made.ods"
    made.write_bytes(ods(table("S", _ROWS)))
    with ZipFile(made) as archive:
        (folder / "ods" / "table").write_bytes(archive.read("content.xml"))
    (folder / "vcard" / "card").write_bytes(_CARD)
    (folder / "ics" / "event").write_bytes(_EVENT)
    (folder / "trello" / "board").write_bytes(_CARDS)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
