"""A picture on paper is as light and as dark as it was."""

import pytest
from PIL import Image

from models.people.opaque import opaque


@pytest.mark.parametrize("mode", ["I", "I;16"])
def test_sixteen_bits_of_grey_stay_grey(mode: str) -> None:
    grey = Image.new(mode, (2, 2), 30_000)

    assert opaque(grey).getpixel((0, 0)) == (117, 117, 117)


def test_behind_what_is_transparent_is_white() -> None:
    glass = Image.new("LA", (2, 2), (0, 0))

    assert opaque(glass).getpixel((0, 0)) == (255, 255, 255)
