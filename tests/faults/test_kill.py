"""What was acknowledged survives a kill at any moment, and nothing is there by half."""

import multiprocessing
import os
import random
import signal
import time
from multiprocessing.connection import Connection
from pathlib import Path

from models.book.book import Book
from models.book.checks import check
from models.book.history import history
from models.people.prospects import add_prospect
from tests.clock import NOON
from tests.faults.victim import work

KILLS = 200
AT_MOST = 600  # a slow machine may need more until every kind of act was met
KINDS = {"add", "log", "move", "change", "undo", "redo", "tag", "delete"}
SERVER = multiprocessing.get_context("forkserver")
SERVER.set_forkserver_preload(["tests.faults.victim"])


def _told(pipe: Connection) -> list[tuple[str, int]]:
    """Everything the victim was promised before it died."""
    promises = []
    try:
        while pipe.poll(0):
            promises.append(pipe.recv())
    except EOFError:
        pass
    return promises


def _kill_at_random(
    path: Path, begin: int, chance: random.Random
) -> list[tuple[str, int]]:
    """Let a victim work for a random while, kill it, and give what it was promised."""
    mine, its = SERVER.Pipe(duplex=False)
    victim = SERVER.Process(target=work, args=(path, begin, its))
    victim.start()
    its.close()
    assert mine.poll(30), "the victim never opened the book"
    time.sleep(chance.uniform(0.0, 0.07))
    assert victim.pid is not None
    os.kill(victim.pid, signal.SIGKILL)
    victim.join()
    promises = _told(mine)
    mine.close()
    return promises


def test_nothing_acknowledged_is_lost_by_a_kill(tmp_path: Path) -> None:
    path = tmp_path / "victim.baton"
    book = Book.create(path, name="Test")
    book.do(add_prospect, "Ada Ltd", now=NOON)
    book.close()
    chance = random.Random(2026)  # noqa: S311 — a test's dice
    done: set[str] = set()

    for killed in range(AT_MOST):
        if killed >= KILLS and done >= KINDS:
            break
        promises = _kill_at_random(path, chance.randrange(10**6), chance)
        done |= {name for name, _ in promises}
        survivor = Book.open(path)
        newest = survivor.ask(history, limit=1)[0].seq
        survivor.close()
        assert newest >= max(act for _, act in promises)
        assert not any(check(path).values())

    assert done >= KINDS
    assert not any(check(copy)["integrity"] for copy in tmp_path.glob("copy-*.baton"))
