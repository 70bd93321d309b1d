"""main.py as a person starts it: a process of its own."""

import json
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]


def _python(*words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(  # noqa: S603 — our own program
        [sys.executable, *words],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        timeout=60,
        cwd=ROOT,
    )


def _main(*words: str | Path) -> subprocess.CompletedProcess[str]:
    return _python(str(ROOT / "main.py"), *map(str, words))


def _told(*words: str | Path) -> dict[str, object]:
    done = _main(*words, "--json")
    assert (done.returncode, done.stderr) == (0, "")
    answer = json.loads(done.stdout)
    assert isinstance(answer, dict)
    return answer


def test_the_first_day_on_the_command_line(tmp_path: Path) -> None:
    book = tmp_path / "bücher & co.baton"

    _told("new", book, "--name", "Halden & Reyes")
    _told("add", book, "Zoë Müller, 山田商店")
    _told("touch", book, "called zoë vm, fri 10 call back", "--now", "2026-11-18T12:00")
    _told("move", book, "Zoë Müller", "warm")

    board = _told("board", book)
    warm = board["tiers"][1]  # type: ignore[index]
    (card,) = warm["cards"]
    assert (card["name"], card["company"]) == ("Zoë Müller", "山田商店")
    assert card["next_step"]["on"] == "2026-11-20"


def test_a_book_is_one_private_file_when_the_command_is_over(tmp_path: Path) -> None:
    book = tmp_path / "halden.baton"

    _told("new", book, "--name", "Halden & Reyes")
    _told("add", book, "Nora Lind")

    assert [path.name for path in tmp_path.iterdir()] == ["halden.baton"]
    assert book.stat().st_mode & 0o777 == 0o600


def test_a_refusal_ends_with_2_and_one_sentence(tmp_path: Path) -> None:
    done = _main("board", tmp_path / "none.baton", "--json")

    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.count("\n") == 1


def test_a_fault_of_ours_ends_with_1() -> None:
    broken = (
        "import ui.commands.board as board, main, sys\n"
        "board.COMMANDS = {}\n"
        "sys.exit(main.main(['board', 'x']))"
    )

    done = _python("-c", broken)

    assert done.returncode == 1
    assert "KeyError" in done.stderr


def _loaded_by(words: Sequence[str | Path]) -> set[str]:
    watched = (
        "import main, sys\n"
        f"assert main.main({[str(word) for word in words]!r}) == 0\n"
        "names = {name.partition('.')[0] for name in sys.modules}\n"
        "print(*names, file=sys.stderr)"
    )
    return set(_python("-c", watched).stderr.split())


@pytest.mark.parametrize(
    "words",
    [
        ("board", "--json"),
        ("show", "Nora Lind"),
        ("add", "Owen Ash"),
        ("touch", "called nora"),
    ],
)
def test_a_command_never_loads_the_screen(
    tmp_path: Path, words: tuple[str, ...]
) -> None:
    book = tmp_path / "halden.baton"
    _told("new", book, "--name", "Halden & Reyes")
    _told("add", book, "Nora Lind")

    loaded = _loaded_by([words[0], book, *words[1:]])

    assert "models" in loaded
    assert "PySide6" not in loaded


def test_looking_at_the_board_loads_no_database_mapper(tmp_path: Path) -> None:
    book = tmp_path / "halden.baton"
    _told("new", book, "--name", "Halden & Reyes")

    assert not {"sqlmodel", "sqlalchemy", "reportlab"} & _loaded_by(["board", book])


def _on_a_full_disk(*words: str | Path) -> subprocess.CompletedProcess[str]:
    """The command in a process whose files cannot grow beyond 40 KiB."""
    full = (
        "import main, resource, sys\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (40_960, 40_960))\n"
        f"sys.exit(main.main({[str(word) for word in words]!r}))"
    )
    return _python("-c", full)


def test_what_the_disk_does_not_take_is_said_and_the_book_stays_sound(
    tmp_path: Path,
) -> None:
    book = tmp_path / "halden.baton"
    _told("new", book, "--name", "Halden & Reyes")
    _told("add", book, "Nora Lind")

    failed = _on_a_full_disk("add", book, "Owen Ash")

    assert (failed.returncode, failed.stdout) == (2, "")
    assert failed.stderr.count("\n") == 1
    assert _told("check", book)["sound"]
    cold = _told("board", book)["tiers"][0]  # type: ignore[index]
    assert [card["name"] for card in cold["cards"]] == ["Nora Lind"]


def test_a_book_that_could_not_be_filled_is_not_left_behind(tmp_path: Path) -> None:
    failed = _on_a_full_disk("new", tmp_path / "new.baton", "--name", "Halden")
    refused = _main("demo", tmp_path / "demo.baton", "--prospects", "-1")

    assert (failed.returncode, refused.returncode) == (2, 2)
    assert not list(tmp_path.iterdir())
