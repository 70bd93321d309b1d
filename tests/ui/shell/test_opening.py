"""What is said of a book that cannot be opened."""

from datetime import datetime
from pathlib import Path

import pytest

from tests.clock import NOON
from ui.shell.opening import Problem, opened


def noon() -> datetime:
    return NOON


def test_a_path_that_cannot_be_looked_at_is_said(tmp_path: Path) -> None:
    found = opened(tmp_path / f"{'x' * 300}.baton", noon)

    assert isinstance(found, Problem)
    assert "cannot be reached" in found.happened
    assert not found.missing


@pytest.mark.parametrize(("name", "said"), [("gone", "no book"), ("", "is a folder")])
def test_nothing_and_a_folder_are_no_books(
    tmp_path: Path, name: str, said: str
) -> None:
    found = opened(tmp_path / name, noon)

    assert isinstance(found, Problem)
    assert said in found.happened
    assert list(tmp_path.iterdir()) == []
