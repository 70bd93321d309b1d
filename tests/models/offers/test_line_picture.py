"""A picture from a file is made small and bare before it stands in a line."""

from pathlib import Path

import pytest

from models.book.refusals import Refused
from models.offers.line_picture import picture_of_file
from models.people.photo_looks import LARGEST_BYTES, SIDE
from tests.pictures import opened, picture


def test_a_large_picture_is_made_small(tmp_path: Path) -> None:
    path = tmp_path / "bag"
    path.write_bytes(picture(2600, 1300, kind="WEBP"))

    small = opened(picture_of_file(path))

    assert (small.format, small.size) == ("JPEG", (SIDE, SIDE // 2))


def test_what_one_sees_through_stays_so(tmp_path: Path) -> None:
    path = tmp_path / "bag.png"
    path.write_bytes(picture(30, 20, ink=(11, 110, 116, 40)))

    small = opened(picture_of_file(path))

    assert (small.format, small.size) == ("PNG", (30, 20))
    assert small.getpixel((0, 0)) == (11, 110, 116, 40)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "cannot be read"),
        (b"%PDF-1.7 no picture", "Choose a JPEG, PNG or WebP"),
        (picture(90, 90, kind="GIF"), "Choose a JPEG, PNG or WebP"),
        (picture(400, 400)[:120], "cannot be read"),
        (picture(6000, 6000), "25 million pixels"),
        (b"\xff\xd8\xff" + bytes(LARGEST_BYTES), "20 MB"),
    ],
    ids=["empty", "paper", "other", "broken", "vast", "heavy"],
)
def test_what_is_no_such_picture_is_refused(
    tmp_path: Path, content: bytes, said: str
) -> None:
    path = tmp_path / "bag.png"
    path.write_bytes(content)

    with pytest.raises(Refused, match=said):
        picture_of_file(path)


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(Refused, match=r"“bag\.png” cannot be read"):
        picture_of_file(tmp_path / "bag.png")
    with pytest.raises(Refused, match="is a folder"):
        picture_of_file(tmp_path)
