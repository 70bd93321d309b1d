"""The logo on the letterhead: beside the name, of its size, on every page."""

import io
from base64 import b64encode
from dataclasses import replace

import pikepdf
import pytest
from pikepdf import pdfa

from models.book.refusals import NotSaved
from models.offers.conditions import Looks
from models.offers.kinds import Design
from models.offers.sheet import Sheet
from models.people.logo import printed_logo
from reports.look import MM
from reports.offer_pdf import render_offer
from tests.pictures import picture
from tests.reports.paper import estimate, pages_of, proposal

Placed = tuple[float, float, float, float]


def with_logo(sheet: Sheet, png: bytes) -> Sheet:
    sender = replace(sheet.sender, logo=b64encode(png).decode())
    return replace(sheet, sender=sender)


def placed_on(page: pikepdf.Page) -> list[Placed]:
    """Left, bottom, width and height of the pictures of a page, in points."""
    found: list[Placed] = []
    now: tuple[float, ...] = ()
    for step in pikepdf.parse_content_stream(page):
        operands = step.operands
        if str(step.operator) == "cm":
            now = tuple(float(str(one)) for one in operands)
        if str(step.operator) == "Do":
            found.append((now[4], now[5], now[0], now[3]))
    return found


def logos(sheet: Sheet) -> list[list[Placed]]:
    with pikepdf.open(io.BytesIO(render_offer(sheet))) as document:
        return [placed_on(page) for page in document.pages]


@pytest.mark.parametrize(
    ("given", "width", "height"),
    [
        ((2000, 400), 60.0, 12.0),
        ((900, 900), 18.0, 18.0),
        ((300, 150), 25.4, 12.7),
        ((30, 15), 2.54, 1.27),
    ],
)
def test_a_logo_has_its_size_at_300_dots_and_no_more(
    given: tuple[int, int], width: float, height: float
) -> None:
    sheet = with_logo(estimate(), printed_logo(picture(*given)))

    ((_left, _bottom, wide, high),) = logos(sheet)[0:1][0]

    assert wide / MM == pytest.approx(width, abs=0.1)
    assert high / MM == pytest.approx(height, abs=0.1)


def test_a_larger_picture_is_set_no_larger() -> None:
    (((_left, _bottom, wide, high),),) = logos(
        with_logo(estimate(), picture(2836, 213 * 4))
    )

    assert (wide / MM, high / MM) == pytest.approx((60, 18), abs=0.1)


@pytest.mark.parametrize("design", list(Design))
@pytest.mark.parametrize(
    ("given", "asked", "width", "height"),
    [
        ((2000, 400), 10, 10.0, 2.0),
        ((2000, 400), 35, 35.0, 7.0),
        ((300, 150), 40, 40.0, 20.0),  # larger than its dots
        ((900, 900), 60, 24.0, 24.0),  # as high as the letterhead may be
    ],
)
def test_feature_12_a_logo_is_as_wide_as_the_looks_say(
    design: Design, given: tuple[int, int], asked: int, width: float, height: float
) -> None:
    looks = Looks(design=design, logo_mm=asked, cover=True)
    sheet = with_logo(replace(proposal(), looks=looks), printed_logo(picture(*given)))

    cover, *pages = logos(sheet)
    assert len(cover) == (design is not Design.MODERN)  # none on a block of colour
    for page in [cover, *pages] if cover else pages:
        ((_left, _bottom, wide, high),) = page
        assert (wide / MM, high / MM) == pytest.approx((width, height), abs=0.1)


def test_the_logo_stands_at_the_left_above_the_rule_of_every_page() -> None:
    found = logos(with_logo(proposal(), printed_logo(picture(900, 900))))

    assert len(found) == 2
    for ((left, bottom, _width, height),) in found:
        assert left == pytest.approx(25 * MM, abs=0.01)
        assert bottom > 297 * MM - 105
        assert bottom + height < 297 * MM - 15 * MM


def test_a_paper_with_a_logo_says_the_same_words() -> None:
    for sheet in (proposal(), estimate()):
        marked = with_logo(sheet, printed_logo(picture(2000, 600)))

        assert pages_of(marked) == pages_of(sheet)


def test_a_long_name_beside_a_wide_logo_is_all_there() -> None:
    sheet = with_logo(estimate(), printed_logo(picture(2000, 600)))
    named = "Halden, Reyes and Daughters"
    sender = replace(sheet.sender, name=named, address="1 A Road, " * 9)

    (page,) = pages_of(replace(sheet, sender=sender))

    assert named in " ".join(page.split())


def test_a_logo_that_another_program_broke_is_named() -> None:
    with pytest.raises(NotSaved, match="the logo cannot be read"):
        render_offer(with_logo(estimate(), b"\x89PNG\0\xff"))


def test_the_picture_is_in_the_file_once_and_opaque() -> None:
    sheet = with_logo(proposal(), printed_logo(picture(900, 900, (0, 0, 0, 90))))

    with pikepdf.open(io.BytesIO(render_offer(sheet))) as document:
        pictures = [
            thing
            for thing in document.objects
            if isinstance(thing, pikepdf.Stream) and thing.get("/Subtype") == "/Image"
        ]

        assert len(pictures) == 1
        assert "/SMask" not in pictures[0]


def test_a_paper_with_a_logo_is_for_the_archive() -> None:
    sheet = with_logo(proposal(), printed_logo(picture(900, 300, (0, 0, 0, 90))))
    made = render_offer(sheet)

    assert render_offer(sheet) == made
    assert pdfa.validate_written(io.BytesIO(made), "2b").findings == []
