"""The logo as it is kept: small, opaque, and nothing but a picture."""

import io
import random
import zlib

import pytest
from PIL import Image

from models.book.book import Book
from models.book.refusals import Refused
from models.people.business import business_card
from models.people.business_changes import change_business
from models.people.logo import printed_logo
from tests.pictures import opened, picture


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ((2000, 400), (709, 142)),
        ((1000, 1000), (213, 213)),
        ((709, 213), (709, 213)),
        ((120, 60), (120, 60)),
        ((3000, 1), (709, 1)),
    ],
)
def test_a_logo_is_made_small_and_never_larger(
    given: tuple[int, int], kept: tuple[int, int]
) -> None:
    assert opened(printed_logo(picture(*given))).size == kept


def test_the_same_picture_gives_the_same_logo() -> None:
    noise = Image.effect_noise((900, 300), 60)
    made = io.BytesIO()
    noise.save(made, "PNG")

    assert printed_logo(made.getvalue()) == printed_logo(made.getvalue())


@pytest.mark.parametrize(
    ("given", "seen"),
    [
        (picture(9, 9, (255, 0, 0, 0)), (255, 255, 255)),
        (picture(9, 9, (0, 0, 0, 102)), (153, 153, 153)),
        (picture(9, 9, (255, 0, 0, 0), mode="LA"), (255, 255, 255)),
        (picture(9, 9, (0, 153, 0), mode="P"), (0, 153, 0)),
        (picture(9, 9, (255, 255, 255), mode="1"), (255, 255, 255)),
        (picture(9, 9, (0, 0, 0), "JPEG", "CMYK"), (0, 0, 0)),
        (picture(9, 9, (200, 200, 200), "JPEG", "L"), (200, 200, 200)),
    ],
)
def test_a_logo_is_opaque_on_white(given: bytes, seen: tuple[int, int, int]) -> None:
    logo = opened(printed_logo(given))

    assert logo.mode == "RGB"
    assert logo.getpixel((4, 4)) == seen


def test_sixteen_bits_of_grey_stay_grey() -> None:
    grey = Image.new("I;16", (9, 9), 0x8000)
    made = io.BytesIO()
    grey.save(made, "PNG")

    assert opened(printed_logo(made.getvalue())).getpixel((4, 4)) == (128, 128, 128)


def test_a_photo_lies_as_it_was_held() -> None:
    photo = Image.new("RGB", (40, 20), "navy")
    turned = Image.Exif()
    turned[0x0112] = 6  # turned by a quarter
    made = io.BytesIO()
    photo.save(made, "JPEG", exif=turned)

    logo = opened(printed_logo(made.getvalue()))

    assert logo.size == (20, 40)
    assert not logo.getexif()


@pytest.mark.parametrize(
    "given",
    [
        b"",
        b"\x89PNG\r\n\x1a\n",
        b"<svg xmlns='http://www.w3.org/2000/svg'/>",
        picture(9, 9, kind="GIF"),
        picture(300, 300)[:200],
        picture(300, 300, kind="JPEG")[:300],
    ],
)
def test_what_is_no_png_or_jpeg_is_refused(given: bytes) -> None:
    with pytest.raises(Refused, match="Choose a PNG or JPEG picture"):
        printed_logo(given)


@pytest.mark.parametrize("side", [6_000, 30_000])
def test_a_picture_of_too_many_pixels_is_not_unpacked(side: int) -> None:
    bomb = bytearray(picture(1, 1))
    header = bomb.index(b"IHDR") + 4
    bomb[header : header + 8] = side.to_bytes(4, "big") * 2
    kept = zlib.crc32(bytes(bomb[header - 4 : header + 13])).to_bytes(4, "big")
    bomb[header + 13 : header + 17] = kept

    with pytest.raises(Refused, match="25 million"):
        printed_logo(bytes(bomb))


def test_a_damaged_picture_is_read_or_refused() -> None:
    dice = random.Random(5)  # noqa: S311 - damage, not a secret
    for whole in (picture(30, 20), picture(30, 20, kind="JPEG")):
        for _turn in range(150):
            damaged = bytearray(whole)
            for _byte in range(dice.randint(1, 4)):
                damaged[dice.randrange(8, len(damaged))] = dice.randrange(256)
            try:
                printed_logo(bytes(damaged))
            except Refused:
                continue


def test_the_setting_keeps_the_printed_logo(book: Book) -> None:
    book.do(change_business, logo=picture(2000, 400))

    kept = book.ask(business_card).logo

    assert kept is not None
    assert opened(kept).size == (709, 142)


def test_a_logo_of_many_bytes_is_refused(book: Book) -> None:
    with pytest.raises(Refused, match="larger than 2 MB"):
        book.do(change_business, logo=bytes(2_000_001))

    assert book.ask(business_card).logo is None
