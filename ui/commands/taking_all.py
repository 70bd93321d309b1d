"""Writing the exit bundle: what the command line and the window share."""

import json
import shutil
import zipfile
from collections.abc import Iterable, Iterator
from datetime import datetime
from hashlib import sha256
from pathlib import Path

from models.book.checks import check
from models.book.moments import zone_named
from models.book.refusals import NotSaved, Refused
from models.lists.bundle.contents import (
    attachments,
    business_name,
    sent_offers,
    settings,
)
from models.lists.bundle.reading_back import read_back
from models.lists.bundle.receipt import Receipt, compared
from models.lists.bundle.tables import TableCount
from models.lists.bundle.taking_out import (
    BLOBS,
    COPY,
    new_file,
    not_written,
    take_out,
)
from models.lists.exporting.aside import Aside, asked_aside
from models.lists.exporting.people import everybody, zone_of_book
from models.offers.sheet_of import sheet_of
from models.people.safe_names import safe_name
from reports.bundle_words import README
from reports.json_out import people_json
from reports.offer_pdf import render_offer
from reports.receipt import receipt_text, render_receipt
from ui.commands.writing_out import Format, people_in, with_history, write_people

_CHECKED = ".check.baton"


def bundled(book: Path, to: Path, *, now: datetime, overwrite: bool = False) -> Receipt:
    """Everything in the book in a new folder or zip, and what reading it back gave.

    Args:
        book: the book's file, which may be open.
        to: a folder that is not there yet, or a file that ends in .zip.
        now: the moment, aware.
        overwrite: a file that stands there may be replaced; a folder never is.

    Raises:
        Refused: something stands there already, or the folder above is missing.
        NotSaved: the disk did not take it; nothing is left there.
    """
    _refuse_taken(book, to, overwrite=overwrite)
    work = to.with_name(f".{to.name}.new")
    try:
        shutil.rmtree(work, ignore_errors=True)
        work.mkdir(mode=0o700)
        receipt = _fill(book, work, now)
        if to.suffix.lower() == ".zip":
            _zip(work, to)
        else:
            work.rename(to)
    except OSError as error:
        raise not_written(error, to) from error
    finally:
        shutil.rmtree(work, ignore_errors=True)
    return receipt


def _refuse_taken(book: Path, to: Path, *, overwrite: bool) -> None:
    may_go = overwrite and to.is_file() and not to.samefile(book)
    if (to.exists() or to.is_symlink()) and not may_go:
        raise Refused(f"“{to.name}” is there already. Choose another name.")
    if not to.parent.is_dir():
        raise Refused(f"There is no folder “{to.parent}”. Nothing was written.")


def _fill(book: Path, work: Path, now: datetime) -> Receipt:
    out = take_out(book, work)
    with asked_aside(work / COPY) as copy:
        receipt = _write_readable(copy, work, now)
    back, faults = _come_back(work, now)
    receipt = receipt._replace(tables=compared(out, back), faults=faults)
    _write(work / "README.txt", README.encode())
    _write(work / "receipt.txt", receipt_text(receipt).encode())
    _write(work / "receipt.pdf", render_receipt(receipt))
    _write(work / "counts.json", _counts(receipt, work))
    return receipt


def _come_back(work: Path, now: datetime) -> tuple[list[TableCount], tuple[str, ...]]:
    """The tables as an empty book took them, and what is wrong with that book."""
    made = work / _CHECKED
    try:
        back = read_back(work, made, now=now)
        faults = [text for texts in check(made).values() for text in texts]
    finally:
        for end in ("", "-wal", "-shm", "-journal"):
            made.with_name(f"{made.name}{end}").unlink(missing_ok=True)
    return back, tuple(faults)


def _write_readable(copy: Aside, work: Path, now: datetime) -> Receipt:
    """Everything beside the tables, for people and for other programs."""
    ids = copy.ask(everybody)
    zone = zone_named(copy.ask(zone_of_book))
    for name, kind in (("people.csv", Format.CSV), ("people.vcf", Format.VCARD_4)):
        write_people(copy, ids, work / name, kind, now=now)
    people = with_history(copy, people_in(copy, ids))
    _write_all(work / "everything.json", people_json(people, now, copy.ask(settings)))
    planned = write_people(copy, ids, work / "calendar.ics", Format.ICS, now=now)
    files, missing = _attachments(copy, work)
    return Receipt(
        book=copy.ask(business_name),
        made_at=now.astimezone(zone),
        tables=(),
        people=len(ids),
        entries=planned.entries or 0,
        papers=_papers(copy, work / "offers"),
        files=files,
        missing=tuple(missing),
    )


def _papers(copy: Aside, folder: Path) -> int:
    folder.mkdir(mode=0o700)
    sent = copy.ask(sent_offers)
    for offer in sent:
        paper = render_offer(copy.ask(sheet_of, offer.id))
        version = f" version {offer.revision}" if offer.revision > 1 else ""
        name = safe_name(f"{offer.number}{version}.pdf")
        if (folder / name).exists():
            name = safe_name(f"{offer.number}{version} {offer.id}.pdf")
        _write(folder / name, paper)
    return len(sent)


def _attachments(copy: Aside, work: Path) -> tuple[int, list[str]]:
    """How many files were written, and the names of those whose bytes are missing."""
    top = work / "attachments"
    top.mkdir(mode=0o700)
    count, missing = 0, []
    for kept in copy.ask(attachments):
        bytes_there = work / BLOBS / kept.sha256
        if not bytes_there.exists():
            missing.append(kept.name)
            continue
        folder = top / safe_name(f"{kept.whose} {kept.prospect_id}")
        folder.mkdir(mode=0o700, exist_ok=True)
        place = folder / safe_name(kept.name)
        if place.exists():
            place = folder / safe_name(f"{kept.id} {kept.name}")
        _write(place, bytes_there.read_bytes())
        count += 1
    return count, missing


def _counts(receipt: Receipt, work: Path) -> bytes:
    tables = [table.out._asdict() for table in receipt.tables]
    files = {path.relative_to(work).as_posix(): _hash(path) for path in _files(work)}
    told = {
        "form": "Baton bundle 1",
        "made_at": receipt.made_at.isoformat(),
        "equal_when_read_back": receipt.is_equal,
        "tables": tables,
        "files": files,
    }
    return json.dumps(told, ensure_ascii=False, indent=1).encode()


def _files(work: Path) -> Iterator[Path]:
    return (path for path in sorted(work.rglob("*")) if path.is_file())


def _hash(path: Path) -> str:
    with path.open("rb") as file:
        hashed = sha256()
        while piece := file.read(1 << 20):
            hashed.update(piece)
    return hashed.hexdigest()


def _zip(work: Path, to: Path) -> None:
    half = to.with_name(f".{to.name}.half")
    half.unlink(missing_ok=True)
    try:
        with (
            new_file(half) as file,
            zipfile.ZipFile(
                file,
                "w",
                zipfile.ZIP_DEFLATED,
                compresslevel=4,
                strict_timestamps=False,
            ) as whole,
        ):
            for path in _files(work):
                name = path.relative_to(work).as_posix()
                whole.write(path, f"{to.stem}/{name}")
        with zipfile.ZipFile(half) as whole:
            if whole.testzip() is not None:
                raise NotSaved(
                    "The zip file came out damaged.",
                    "The book is unchanged.",
                    "Try again, or take everything out into a folder.",
                )
        half.rename(to)
    finally:
        half.unlink(missing_ok=True)


def _write(path: Path, content: bytes) -> None:
    _write_all(path, [content])


def _write_all(path: Path, pieces: Iterable[bytes]) -> None:
    with new_file(path) as file:
        file.writelines(pieces)
