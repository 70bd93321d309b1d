"""The lock that all writers share dies with its holder and is never waited for long."""

import fcntl
import subprocess
import sys
from pathlib import Path

import pytest

from models.book.book import Book
from models.book.lock import FileLock, held, lock_path
from models.book.refusals import NotSaved, Refused
from models.people.finding import names
from models.people.prospects import add_prospect
from tests.clock import NOON

HOLDER = """
import sys, time
from pathlib import Path
from models.book.lock import FileLock
assert FileLock(Path(sys.argv[1])).try_take()
print("held", flush=True)
time.sleep(60)
"""


def holder_of(path: Path) -> subprocess.Popen[str]:
    holder = subprocess.Popen(  # noqa: S603 — our own program
        [sys.executable, "-c", HOLDER, str(path)], stdout=subprocess.PIPE, text=True
    )
    assert holder.stdout is not None
    assert holder.stdout.readline() == "held\n"
    holder.stdout.close()
    return holder


def test_the_lock_of_a_killed_program_is_free(book: Book) -> None:
    path = lock_path(book.path, "write")
    holder = holder_of(path)
    holder.kill()
    holder.wait()
    assert path.exists()

    book.do(add_prospect, "Ada", now=NOON)

    assert not path.exists()


def test_a_writer_that_holds_on_is_named_and_nothing_is_lost(tmp_path: Path) -> None:
    path = tmp_path / "lock"
    holder = holder_of(path)

    with (
        pytest.raises(NotSaved, match="Another program has been writing"),
        held(path, seconds=0.05),
    ):
        pytest.fail("the lock was not ours")

    holder.kill()
    holder.wait()


def test_a_lock_is_taken_once_and_let_go_once(tmp_path: Path) -> None:
    lock = FileLock(tmp_path / "lock")

    taken = [lock.try_take(), lock.try_take()]
    lock.let_go()
    lock.let_go()

    assert taken == [True, True]
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("left", [b"", None])
def test_a_lock_on_a_file_that_was_taken_away_is_no_lock(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, left: bytes | None
) -> None:
    path = tmp_path / "lock"
    real = fcntl.flock

    def swap(handle: int, how: int) -> None:
        path.unlink()
        if left is not None:
            path.write_bytes(left)
        real(handle, how)

    monkeypatch.setattr(fcntl, "flock", swap)

    assert not FileLock(path).try_take()


def test_a_lock_that_cannot_be_made_is_said(tmp_path: Path) -> None:
    with (
        pytest.raises(NotSaved, match="cannot be written to"),
        held(tmp_path / "gone" / "lock"),
    ):
        pytest.fail("there is no such folder")


def test_a_book_closes_while_another_writes(book: Book) -> None:
    book.do(add_prospect, "Ada", now=NOON)
    lock = FileLock(lock_path(book.path, "write"))
    assert lock.try_take()

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("models.book.writer.held", lambda path: held(path, seconds=0.05))
        book.close()
    lock.let_go()

    again = Book.open(book.path)
    assert [person.name for person in again.ask(names)] == ["Ada"]
    again.close()


def test_where_an_open_file_cannot_be_removed_the_lock_s_file_stays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("models.book.lock._STAYS", True)

    for _ in range(2):
        with held(tmp_path / "lock"):
            pass

    assert [file.name for file in tmp_path.iterdir()] == ["lock"]


def test_a_writer_that_says_it_takes_long_is_not_waited_for(tmp_path: Path) -> None:
    path = tmp_path / "lock"

    with (
        held(path, note="A list is being imported."),
        pytest.raises(Refused, match=r"^A list is being imported\.$"),
        held(path),
    ):
        pytest.fail("the lock was not ours")

    with held(path):
        assert path.read_bytes() == b""


def test_what_a_killed_writer_said_is_forgotten(tmp_path: Path) -> None:
    path = tmp_path / "lock"
    path.write_bytes(bytes(16) + b"A list is being imported.")

    with held(path), pytest.raises(NotSaved), held(path, seconds=0.01):
        pytest.fail("the lock was not ours")
