"""Books that cannot be written or reached, or that lie under a sync service."""

import os
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from models.book import engines
from models.book.backup import back_up
from models.book.book import Book
from models.book.checks import check
from models.book.refusals import NotSaved, Refused
from models.book.restoring import restore
from models.book.session import connection_of
from models.people.finding import names
from models.people.prospects import add_prospect
from tests.clock import NOON

NOBODY = 65534


@pytest.fixture
def place() -> Iterator[Path]:
    """A folder that everybody may enter, with a book of one prospect in it."""
    with TemporaryDirectory(prefix="baton-place-") as name:
        folder = Path(name)
        folder.chmod(0o777)
        book = Book.create(folder / "ada.baton", name="Ada", now=lambda: NOON)
        book.do(add_prospect, "Ada Ltd", now=NOON)
        book.close()
        (folder / "ada.baton").chmod(0o666)
        yield folder
        folder.chmod(0o777)


@pytest.fixture
def as_nobody() -> Iterator[Callable[[], None]]:
    """Give up the rights of the superuser, to whom nothing is read-only."""
    mine = os.getuid()

    def give_up() -> None:
        if mine == 0:
            os.setresuid(NOBODY, NOBODY, 0)

    yield give_up
    if mine == 0:
        os.setresuid(0, 0, 0)


@pytest.mark.parametrize(("folder", "file"), [(0o555, 0o666), (0o777, 0o444)])
def test_a_book_that_cannot_be_written_is_read(
    place: Path, as_nobody: Callable[[], None], folder: int, file: int
) -> None:
    (place / "ada.baton").chmod(file)
    place.chmod(folder)
    as_nobody()

    book = Book.open(place / "ada.baton")
    seen, read_only = [person.name for person in book.ask(names)], book.read_only
    with pytest.raises(NotSaved, match="cannot be written to"):
        book.do(add_prospect, "Bob & Sons", now=NOON)
    book.close()

    assert seen == ["Ada Ltd"]
    assert read_only


def test_changes_that_lie_in_the_log_are_never_left_out(
    place: Path, as_nobody: Callable[[], None]
) -> None:
    writer = Book.open(place / "ada.baton")
    writer.do(add_prospect, "Bob & Sons", now=NOON)
    for file in place.iterdir():
        file.chmod(0o444)
    place.chmod(0o555)
    as_nobody()

    book = Book.open(place / "ada.baton")
    seen = {person.name for person in book.ask(names)}
    book.close()

    assert seen == {"Ada Ltd", "Bob & Sons"}
    os.setresuid(os.getresuid()[2], os.getresuid()[2], os.getresuid()[2])
    place.chmod(0o777)
    writer.close()


def test_a_folder_that_may_not_be_entered_is_said(
    place: Path, as_nobody: Callable[[], None]
) -> None:
    place.chmod(0)
    as_nobody()

    with pytest.raises(NotSaved, match="cannot be reached"):
        Book.open(place / "ada.baton")


def test_an_open_book_can_be_written(book: Book) -> None:
    assert not book.read_only


def test_a_book_moved_to_a_synced_folder_can_still_be_written(place: Path) -> None:
    cloud = place / "Dropbox"
    cloud.mkdir()
    moved = (place / "ada.baton").rename(cloud / "ada.baton")

    book = Book.open(moved)
    book.do(add_prospect, "Bob & Sons", now=NOON)
    (mode,) = book._writer.connection().execute("PRAGMA journal_mode").fetchone()
    book.close()

    assert mode == "truncate"
    assert [file.name for file in cloud.iterdir()] == ["ada.baton"]


def test_a_synced_book_that_another_has_open_is_still_written(place: Path) -> None:
    path = place / "ada.baton"
    other = Book.open(path)
    assert [person.name for person in other.ask(names)] == ["Ada Ltd"]
    (place / ".stfolder").mkdir()

    book = Book.open(path)
    book.do(add_prospect, "Bob & Sons", now=NOON)

    assert {person.name for person in other.ask(names)} == {"Ada Ltd", "Bob & Sons"}
    book.close()
    other.close()


def test_a_database_with_our_number_alone_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "half.baton"
    raw = sqlite3.connect(path)
    raw.execute(f"PRAGMA application_id = {engines.APPLICATION_ID}")
    raw.execute("CREATE TABLE prospect (id INTEGER)")
    raw.close()

    with pytest.raises(Refused, match="not a Baton book"):
        Book.open(path)


def test_a_damaged_book_is_said_and_not_shown_by_half(place: Path) -> None:
    path = place / "ada.baton"
    book = Book.open(path)
    (root,) = book.ask(
        lambda reader: reader.all(
            "SELECT rootpage FROM sqlite_master WHERE name = 'prospect'"
        )
    )[0]
    book.close()
    with path.open("r+b") as file:
        file.seek((root - 1) * 4096)
        file.write(b"\xff" * 4096)

    damaged = Book.open(path)
    with pytest.raises(NotSaved, match="damaged"):
        damaged.ask(names)
    damaged.close()


def test_a_text_that_rotted_is_said(book: Book) -> None:
    with pytest.raises(NotSaved, match="damaged"):
        book.ask(lambda reader: reader.all("SELECT CAST(x'ff' AS TEXT)"))


def test_our_own_mistake_is_never_blamed_on_the_disk(book: Book) -> None:
    def mistaken(session: object) -> None:
        connection_of(session).execute("SELECT height FROM act")  # type: ignore[arg-type]

    with pytest.raises(sqlite3.OperationalError, match="no such column"):
        book.ask(lambda reader: reader.all("SELECT height FROM act"))
    with pytest.raises(sqlite3.OperationalError, match="no such column"):
        book.do(mistaken)

    assert book.do(add_prospect, "Ada Ltd", now=NOON)


@pytest.mark.parametrize(
    ("code", "free", "said"),
    [
        ("SQLITE_IOERR_SHMSIZE", 0, "disk is full"),
        ("SQLITE_CANTOPEN", 0, "disk is full"),
        ("SQLITE_IOERR_SHMSIZE", 1 << 30, "did not take the change"),
        ("SQLITE_CANTOPEN", 1 << 30, "cannot be opened"),
        ("SQLITE_READONLY_DBMOVED", 1 << 30, "cannot be written to"),
    ],
)
def test_a_full_disk_is_told_from_a_broken_one(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, code: str, free: int, said: str
) -> None:
    error = sqlite3.OperationalError("disk I/O error")
    error.sqlite_errorname = code
    room = type("Room", (), {"free": free})
    monkeypatch.setattr(shutil, "disk_usage", lambda _folder: room)

    assert said in str(engines.why_not(error, tmp_path / "ada.baton"))


def test_a_full_disk_stops_a_backup_in_a_sentence(
    book: Book, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fill(_book: Path, _half: Path) -> None:
        error = sqlite3.OperationalError("database or disk is full")
        error.sqlite_errorname = "SQLITE_FULL"
        raise error

    monkeypatch.setattr("models.book.backup._copy", fill)

    with pytest.raises(NotSaved, match="disk is full"):
        back_up(book.path, tmp_path / "copy.baton")

    assert not (tmp_path / "copy.baton").exists()


def _torn(path: Path, table: str) -> None:
    raw = sqlite3.connect(path)
    sql = "SELECT rootpage FROM sqlite_master WHERE name = ?"
    (root,) = raw.execute(sql, (table,)).fetchone()
    raw.close()
    with path.open("r+b") as file:
        file.seek((root - 1) * 4096)
        file.write(b"\xff" * 4096)


def test_a_torn_backup_is_not_restored(place: Path) -> None:
    _torn(place / "ada.baton", "alembic_version")

    with pytest.raises(NotSaved, match="damaged"):
        restore(place / "ada.baton", place / "again.baton")


def test_a_torn_book_is_not_checked_by_half(place: Path) -> None:
    _torn(place / "ada.baton", "alembic_version")

    with pytest.raises(NotSaved, match="damaged"):
        check(place / "ada.baton")


def test_a_lost_search_index_is_a_fault_of_the_schema(book: Book) -> None:
    book.do(add_prospect, "Ada", now=NOON)
    raw = sqlite3.connect(book.path)
    raw.execute("DROP TABLE found")
    raw.commit()
    raw.close()

    assert "table found is missing" in check(book.path)["schema"]


def test_a_log_on_a_book_that_is_only_read_is_an_error(place: Path) -> None:
    raw = sqlite3.connect(f"file:{place / 'ada.baton'}?mode=ro", uri=True)
    raw.execute("PRAGMA query_only = ON")
    (place / ".stfolder").mkdir()

    with pytest.raises(sqlite3.OperationalError, match=r"disk I/O error|readonly"):
        engines.use_journal(raw, place / "ada.baton")

    raw.close()


def test_a_file_that_went_meanwhile_is_said_and_never_made(tmp_path: Path) -> None:
    with pytest.raises(NotSaved, match="cannot be opened"):
        engines.connect(tmp_path / "gone.baton", writer=True)

    assert list(tmp_path.iterdir()) == []
