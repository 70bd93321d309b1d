"""Every hostile file ends in a preview or in one sentence, and the asker lives."""

import pytest

from models.lists.formats.in_child import read_in_child
from models.lists.formats.read_file import begun
from models.lists.formats.reading import Asked, collected
from models.lists.formats.unreadable import Unreadable
from tests.faults.hostile import CORPUS

SMALL = 2
IN_A_CHILD = ("deep_json", "lying_bomb")
"""Some of them by the whole way, which all of them go outside of the tests."""


@pytest.mark.parametrize("name", sorted(CORPUS.keys() - set(IN_A_CHILD)))
def test_a_hostile_file_is_a_preview_or_a_sentence(name: str) -> None:
    content = CORPUS[name][1](SMALL)

    try:
        reading = collected(name, *begun(content, Asked()))
    except Unreadable as told:
        said = str(told)
    else:
        said = next((reject.reason for reject in reading.rejects), "A preview.")
    assert said.endswith(".")
    assert "\n" not in said


@pytest.mark.parametrize("name", IN_A_CHILD)
def test_a_hostile_file_costs_the_child_alone(
    name: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    ending, make = CORPUS[name]
    path = tmp_path_factory.mktemp("hostile") / f"{name}.{ending}"
    path.write_bytes(make(SMALL))

    with pytest.raises(Unreadable) as told:
        read_in_child(path)

    assert str(told.value).endswith(".")
    path.unlink()
