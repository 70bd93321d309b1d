"""A command line for the tests, in this process: what was told, and the exit code."""

import json
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from ui.commands.calling import call

AT_NOON = "--now=2026-11-18T12:00:00+00:00"


class Answer(NamedTuple):
    """What a command left: its exit code and its two streams."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:  # noqa: ANN401 — any command's object
        """The one JSON object that was printed."""
        return json.loads(self.out)


class Line:
    """Types commands about one book, on the tests' day."""

    def __init__(self, capsys: pytest.CaptureFixture[str], book: Path) -> None:
        self._capsys = capsys
        self.book = book

    def __call__(self, command: str, *words: str | Path) -> Answer:
        """Do a command; the book's path goes first among its words."""
        return self.typed(command, self.book, *words)

    def typed(self, *words: str | Path) -> Answer:
        """Do just these words."""
        self._capsys.readouterr()
        code = call([AT_NOON, *map(str, words)], open_window=_no_window)
        out, err = self._capsys.readouterr()
        return Answer(code, out, err)

    def told(self, command: str, *words: str | Path) -> Any:  # noqa: ANN401
        """The JSON object of a command that must succeed."""
        answer = self(command, *words, "--json")
        assert (answer.code, answer.err) == (0, "")
        assert answer.out.count("\n") == 1
        return answer.json

    def refused(self, command: str, *words: str | Path) -> str:
        """The one sentence of a command that must be refused."""
        return sentence(self(command, *words))


def sentence(answer: Answer) -> str:
    """The one line of a refusal; nothing else was printed."""
    assert (answer.code, answer.out) == (2, "")
    assert answer.err.endswith("\n")
    assert answer.err.count("\n") == 1
    return answer.err.strip()


def _no_window(path: Path | None, now: str | None) -> int:
    raise AssertionError(f"the window was asked for: {path} {now}")
