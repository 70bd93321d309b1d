"""A stage for every story."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.stories.stage import Stage


@pytest.fixture
def stage(tmp_path: Path) -> Iterator[Stage]:
    """A lit screen with a bus and nothing on it; put out after the story."""
    home = tmp_path / "home"
    home.mkdir()
    there = Stage(tmp_path, {"HOME": str(home)})
    there.open()
    yield there
    there.close()
