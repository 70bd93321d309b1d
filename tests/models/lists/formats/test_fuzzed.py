"""What the fuzzer found (script/fuzz), and where it came farthest, is read again."""

from pathlib import Path

import pytest

from models.lists.formats.read_file import begun
from models.lists.formats.reading import Asked, collected
from models.lists.formats.unreadable import Unreadable
from models.lists.importing.telling import told_of
from tests.fuzzing.shapes import SHAPES

FOUND = sorted((Path(__file__).parents[3] / "data" / "fuzzed").iterdir())
EMPTY = b""


@pytest.mark.parametrize("path", FOUND, ids=lambda path: path.name)
def test_what_the_fuzzer_found_is_a_preview_or_a_sentence(path: Path) -> None:
    shape = SHAPES[path.name.partition("-")[0]]

    try:
        told = told_of(collected("fuzzed", *begun(shape(path.read_bytes()), Asked())))
    except Unreadable as problem:
        assert str(problem).endswith(".")  # noqa: PT017 — either is right
    else:
        assert told["people"] == len(told["records"])


@pytest.mark.parametrize("kind", sorted(SHAPES))
def test_every_shape_around_nothing_is_a_preview_or_a_sentence(kind: str) -> None:
    try:
        told = told_of(collected("fuzzed", *begun(SHAPES[kind](EMPTY), Asked())))
    except Unreadable as problem:
        assert str(problem).endswith(".")  # noqa: PT017 — either is right
    else:
        assert all(reject["reason"] for reject in told["rejects"])
