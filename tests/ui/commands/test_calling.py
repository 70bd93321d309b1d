from pathlib import Path

import pytest

from tests.ui.commands.line import Line, sentence
from ui.commands.calling import NOUNS, call


@pytest.mark.parametrize("command", [name for name in NOUNS if name != "tour"])
def test_every_command_tells_what_it_takes(
    command: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as end:
        call([command, "--help"], open_window=lambda *_: 1)

    assert end.value.code == 0
    assert "usage: main.py" in capsys.readouterr().out


def test_the_help_names_every_command(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        call(["--help"], open_window=lambda *_: 1)

    told = capsys.readouterr().out
    assert all(f"  {name} " in told for name in NOUNS)


@pytest.mark.parametrize(
    ("words", "path"), [([], None), (["my.baton"], Path("my.baton"))]
)
def test_without_a_command_the_window_opens(
    words: list[str], path: Path | None
) -> None:
    asked: list[tuple[Path | None, str | None]] = []

    def open_window(book: Path | None, now: str | None) -> int:
        asked.append((book, now))
        return 7

    assert call([*words, "--now", "2026-11-18"], open_window=open_window) == 7
    assert asked == [(path, "2026-11-18")]


@pytest.mark.parametrize(
    "words",
    [
        ("board",),
        ("board", "a", "b"),
        ("add", "a", "b", "--tier", "tepid"),
        ("add", "a", "b", "--colour", "red"),
        ("new", "a"),
        ("a.baton", "b.baton"),
        ("demo", "a", "--prospects", "many"),
        ("board", "a", "--now"),
        ("board", "a", "--now", "yesterday"),
    ],
)
def test_words_that_cannot_be_are_refused_in_one_sentence(
    line: Line, words: tuple[str, ...]
) -> None:
    assert sentence(line.typed(*words))


def test_now_may_stand_before_or_after_the_command(line: Line) -> None:
    call(["add", str(line.book), "A", "--now", "2025-01-02T03:04"], open_window=_none)
    call(["--now=2025-02-03", "add", str(line.book), "B"], open_window=_none)

    moments = [act["at"] for act in line.told("history")["acts"][:2]]
    assert moments == ["2025-02-03T00:00:00+00:00", "2025-01-02T03:04:00+00:00"]


def _none(path: Path | None, now: str | None) -> int:
    raise AssertionError((path, now))


def test_a_refusal_carries_no_control_characters_to_the_terminal(line: Line) -> None:
    said = line.refused("show", "\x1b[31mred\x07")

    assert "\x1b" not in said
    assert "\x07" not in said
