import sys
from importlib.metadata import version

import pytest

from models.book.refusals import Refused
from ui.commands import screen


def _pair(monkeypatch: pytest.MonkeyPatch, python: tuple[int, int], qt: str) -> None:
    monkeypatch.setattr(sys, "version_info", (*python, 1))
    monkeypatch.setattr(screen, "qt_version", lambda: qt)


@pytest.mark.parametrize("qt", ["6.12.0", "6.13.1", "7.0"])
@pytest.mark.parametrize("python", [(3, 10), (3, 11)])
def test_a_qt_that_would_end_this_python_is_refused(
    monkeypatch: pytest.MonkeyPatch, python: tuple[int, int], qt: str
) -> None:
    _pair(monkeypatch, python, qt)

    with pytest.raises(Refused, match=f"PySide6 {qt} stops at once"):
        screen.refuse_fatal_pair()


@pytest.mark.parametrize(
    ("python", "qt"),
    [
        ((3, 11), "6.11.3"),
        ((3, 11), "6.9.10"),
        ((3, 12), "6.12.0"),
        ((3, 13), "6.12.0"),
    ],
)
def test_a_qt_that_runs_under_this_python_passes(
    monkeypatch: pytest.MonkeyPatch, python: tuple[int, int], qt: str
) -> None:
    _pair(monkeypatch, python, qt)

    screen.refuse_fatal_pair()


def test_the_version_is_the_one_that_is_installed() -> None:
    assert screen.qt_version() == version("PySide6-Essentials")
