"""What was acknowledged survives a kill at any moment, and nothing is there by half."""

import json
import multiprocessing
import os
import random
import shutil
import signal
import time
import zipfile
from collections.abc import Iterable
from contextlib import closing, suppress
from datetime import timedelta
from multiprocessing.connection import Connection
from pathlib import Path

import pikepdf
import pytest

from models.book.backup import back_up, daily_copy
from models.book.book import Book
from models.book.checks import check
from models.book.history import history
from models.book.identity import book_id
from models.book.reader import Reader
from models.lists.erasing.copies import clear_up, clear_up_if_due
from models.lists.erasing.person import erase_person
from models.people.prospects import add_prospect
from tests.clock import NOON, TODAY
from tests.faults.victim import (
    KEPT,
    LIST,
    LONG,
    RESTORED,
    SHORT,
    Promise,
    erased_name,
    work,
)
from ui.kept_copies import backups_of
from ui.restoring import restored

SHORT_KILLS = 150
LONG_KILLS = {"import": 8, "erase": 15, "restore": 15, "bundle": 8, "paper": 12}
AT_MOST = 3  # times as many, where a slow machine needs more to meet every kind of act
SPAN = {"import": 0.5, "erase": 0.25, "restore": 0.25, "bundle": 0.8, "paper": 0.2}
"""Seconds within which the victim is killed once it has begun."""
SERVER = multiprocessing.get_context("forkserver")
SERVER.set_forkserver_preload(["tests.faults.rehearsed"])


def _kill(path: Path, begin: int, seconds: float, only: str = "") -> list[Promise]:
    """Let a victim work for a while, kill it, and give what it was promised."""
    mine, its = SERVER.Pipe(duplex=False)
    home = {name: os.environ[name] for name in ("HOME", "XDG_DATA_HOME")}
    victim = SERVER.Process(target=work, args=(path, begin, only, home, its))
    victim.start()
    its.close()
    promises = [_next(mine)]
    if only:
        promises.append(_next(mine))
    time.sleep(seconds)
    assert victim.pid is not None
    os.kill(victim.pid, signal.SIGKILL)
    victim.join()
    with suppress(EOFError):
        while mine.poll(0):
            promises.append(mine.recv())
    mine.close()
    _end_children(promises)
    return promises


def _next(mine: Connection) -> Promise:
    assert mine.poll(60), "the victim never began"
    told: Promise = mine.recv()
    return told


def _end_children(promises: Iterable[Promise]) -> None:
    for name, _, _ in promises:
        if name.startswith("child "):
            with suppress(ProcessLookupError):
                os.killpg(int(name.removeprefix("child ")), signal.SIGKILL)


def _all(book: Book, sql: str) -> list[tuple[object, ...]]:
    def asked(reader: Reader) -> list[tuple[object, ...]]:
        return reader.all(sql)

    return book.ask(asked)


def _look_at(path: Path, begin: int, promises: list[Promise]) -> None:
    """Nothing that was acknowledged is lost, and the book is sound."""
    last = max(number for _, _, number in promises)
    with closing(Book.open(path)) as survivor:
        newest = survivor.ask(history, limit=1)[0].seq
        lists = "SELECT count(*) FROM prospect WHERE name LIKE 'Person {} %'"
        begun = range(begin, max(begin, last + 1) + 1)  # the last was cut short
        many = {_all(survivor, lists.format(number))[0][0] for number in begun}
    assert newest >= max(act for _, act, _ in promises)
    assert many <= {0, LIST}
    assert not any(check(path).values())


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A book with somebody in it, and a copy that holds one who was erased since."""
    path = tmp_path / "victim.baton"
    with closing(Book.create(path, name="Test", now=lambda: NOON)) as book:
        book.do(add_prospect, "Ada Ltd", now=NOON)
        gone = book.do(add_prospect, erased_name(0), now=NOON)
        back_up(path, path.with_name(KEPT))
        book.do(erase_person, gone, now=NOON)
    clear_up(path, _folder_of(path), NOON)
    return path


def _folder_of(path: Path) -> Path:
    with closing(Book.open(path)) as book:
        return backups_of(book.ask(book_id))


def test_nothing_acknowledged_is_lost_by_a_kill(path: Path) -> None:
    chance = random.Random(2026)  # noqa: S311 — a test's dice
    kinds = {name for name, _ in SHORT}
    done: set[str] = set()

    for killed in range(AT_MOST * SHORT_KILLS):
        if killed >= SHORT_KILLS and done >= kinds:
            break
        begin = chance.randrange(1, 10**6)
        promises = _kill(path, begin, 0.07 * _patience(killed, SHORT_KILLS, chance))
        done |= {name for name, _, _ in promises}
        _look_at(path, begin, promises)

    assert done >= kinds
    copies = list(path.parent.glob("copy-*.baton"))
    assert copies
    assert not any(fault for copy in copies for fault in check(copy).values())


@pytest.mark.parametrize("kind", sorted(LONG))
def test_what_takes_long_is_there_whole_or_not_at_all(kind: str, path: Path) -> None:
    chance = random.Random(kind)  # noqa: S311 — a test's dice
    done = 0

    for killed in range(AT_MOST * LONG_KILLS[kind]):
        if killed >= LONG_KILLS[kind] and done:
            break
        begin = chance.randrange(1, 10**6)
        seconds = SPAN[kind] * _patience(killed, LONG_KILLS[kind], chance)
        promises = _kill(path, begin, seconds, kind)
        done += sum(name == kind for name, _, _ in promises)
        _look_at(path, begin, promises)
        _refuse_the_erased(path, promises)
        _refuse_halves(path)

    assert done
    _refuse_leftovers(path)


def _patience(killed: int, planned: int, chance: random.Random) -> float:
    """A part of the usual span; several where a slow machine has not done enough."""
    return chance.uniform(0.0, 1.0 + killed // planned * 5)


def _refuse_the_erased(path: Path, promises: Iterable[Promise]) -> None:
    """Nobody erased is in the book that was opened since, nor in its daily copies."""
    erased = [0, *(number for name, _, number in promises if name == "erased")]
    with closing(Book.open(path)) as book:
        assert not _all(book, "SELECT 1 FROM meta WHERE key = 'purge_due'")
    assert not _found(erased, path.parent.glob("*victim.baton*"))
    folder = _folder_of(path)
    clear_up_if_due(path, folder, NOON)  # as the window does when it opens
    assert not _found(erased, folder.iterdir())


def _found(erased: Iterable[int], files: Iterable[Path]) -> list[str]:
    """Whose names stand in the files, of those who were erased."""
    content = b"".join(file.read_bytes() for file in files).lower()
    names = map(erased_name, erased)
    return [name for name in names if name.lower().encode() in content]


def _refuse_halves(path: Path) -> None:
    """Every file that bears its name is whole."""
    for book in path.parent.glob(RESTORED):
        assert not any(check(book).values())
        assert not _found([0], [book])
    for paper in path.parent.glob("paper-*.pdf"):
        with pikepdf.open(paper) as whole:
            assert whole.pages
        paper.unlink()
    for bundle in path.parent.glob("bundle-*"):
        _refuse_half_bundle(bundle)


def _refuse_half_bundle(bundle: Path) -> None:
    if bundle.is_dir():
        told = (bundle / "counts.json").read_text("utf-8")
        shutil.rmtree(bundle)
    else:
        with zipfile.ZipFile(bundle) as whole:
            assert whole.testzip() is None
            told = whole.read(f"{bundle.stem}/counts.json").decode()
        bundle.unlink()
    assert json.loads(told)["equal_when_read_back"]


def _refuse_leftovers(path: Path) -> None:
    """Nothing of a killed process stays beside what is opened or made again."""
    (path.parent / RESTORED).unlink(missing_ok=True)
    restored(path.with_name(KEPT), path.with_name(RESTORED), NOON)
    daily_copy(path, _folder_of(path), TODAY + timedelta(days=1))
    with closing(Book.open(path, now=lambda: NOON)) as book:
        book.do(add_prospect, "The last one", now=NOON)
    for name in (path.name, RESTORED):
        assert [file.name for file in path.parent.glob(f"*{name}*")] == [name]
    assert not [*_folder_of(path).glob(".*.baton*")]
