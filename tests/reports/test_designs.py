"""Feature 12: three designs, on both sizes of paper, in any accent."""

import io
import os
import re
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from PIL import Image, ImageChops
from pypdf import PdfReader

from models.offers.conditions import Looks
from models.offers.kinds import Design, OfferKind, Window
from models.offers.sheet import Sheet
from reports.accent import LEAST_CONTRAST, WHITE, contrast, readable
from reports.look import GREY, INK, MM
from reports.manner import manner_of
from reports.offer_pdf import render_offer
from tests.reports.paper import estimate, long_sheet, pages_of, proposal
from tests.reports.rich import grouped, packaged

PROGRAM = shutil.which("pdftoppm")
PICTURES = os.environ.get("BATON_PICTURES")
SIZES = {"A4": (595, 842), "Letter": (612, 792)}


def looking(sheet: Sheet, design: Design, size: str = "A4", **looks: object) -> Sheet:
    made = replace(Looks(design=design), **looks)  # type: ignore[arg-type]  # any look
    return replace(sheet, looks=made, page_size=size)


def seen(pdf: bytes, folder: Path, dots: int = 40) -> list[Image.Image]:
    """The pages as pictures."""
    (folder / "paper.pdf").write_bytes(pdf)
    subprocess.run(  # noqa: S603 — our own file and options
        [str(PROGRAM), "-r", str(dots), "-png", "paper.pdf", "page"],
        cwd=folder,
        check=True,
        timeout=60,
    )
    return [
        Image.open(page).convert("RGB") for page in sorted(folder.glob("page*.png"))
    ]


@pytest.mark.parametrize("design", list(Design))
@pytest.mark.parametrize("size", ["A4", "Letter"])
@pytest.mark.parametrize("count", [1, 18, 120])
def test_nothing_stands_outside_the_margins_of_any_design(
    design: Design, size: str, count: int, tmp_path: Path
) -> None:
    sheet = looking(long_sheet(count, kind=OfferKind.PROPOSAL), design, size)

    pages = seen(render_offer(sheet), tmp_path)

    edge = round(10 * MM * 40 / 72)
    for page in pages:
        ink = ImageChops.invert(page).getbbox()
        assert ink is not None
        assert ink[0] >= edge
        assert ink[1] >= edge
        assert page.width - ink[2] >= edge
        assert page.height - ink[3] >= edge / 2
    if PICTURES:
        _keep(f"paper-{design}-{size}-{count}", pages)


@pytest.mark.parametrize("design", list(Design))
def test_a_paper_with_everything_on_it_is_kept_to_be_looked_at(
    design: Design, tmp_path: Path
) -> None:
    for name, sheet in (("grouped", grouped(design)), ("packaged", packaged(design))):
        pages = seen(render_offer(sheet), tmp_path)

        assert 2 <= len(pages) <= 5
        if PICTURES:
            _keep(f"paper-{design}-{name}", pages)


def _keep(name: str, pages: list[Image.Image]) -> None:
    """Put the first pages side by side into the folder of pictures."""
    shown = pages[:4]
    width = sum(page.width + 8 for page in shown) - 8
    row = Image.new("RGB", (width, shown[0].height), (190, 194, 198))
    at = 0
    for page in shown:
        row.paste(page, (at, 0))
        at += page.width + 8
    row.convert("P", palette=Image.Palette.ADAPTIVE, colors=48).save(
        Path(str(PICTURES)) / f"{name}.png", optimize=True
    )


@pytest.mark.parametrize("design", list(Design))
@pytest.mark.parametrize("count", [1, 19, 61])
@pytest.mark.parametrize("size", ["A4", "Letter"])
def test_pages_break_well_in_every_design(
    design: Design, count: int, size: str
) -> None:
    """Feature 5, for every design: heads, carried sums, company for the totals."""
    sheet = looking(long_sheet(count, kind=OfferKind.PROPOSAL), design, size)

    pages = pages_of(sheet)

    carried = [re.findall(r"Carried forward\s*([\d,.]+)", page) for page in pages]
    brought = [re.findall(r"Brought forward\s*([\d,.]+)", page) for page in pages]
    assert carried[:-1] == brought[1:]
    (last,) = [page for page in pages if "\nNet" in page]
    assert len(re.findall(r"\d\.\d\d [\d,]+\.\d\d\n", last)) >= min(2, count)
    (signed,) = [page for page in pages if "Place and date" in page]
    assert "Accept" in signed
    assert f"page {len(pages)} of {len(pages)}" in pages[-1]


@given(st.from_regex("[0-9a-f]{6}", fullmatch=True))
@example("ffff00")
@example("ffffff")
@example("000000")
def test_any_accent_can_be_read_on_white_and_under_white(accent: str) -> None:
    assert contrast(readable(accent, INK), WHITE) >= LEAST_CONTRAST


def test_a_dark_accent_stays_as_it_is_and_no_colour_is_that_of_the_design() -> None:
    assert readable("0b6e74", INK) == (11 / 255, 110 / 255, 116 / 255)
    assert readable("", INK) == INK
    assert readable("red; x", INK) == INK
    assert contrast(GREY, WHITE) >= LEAST_CONTRAST
    assert contrast(INK, WHITE) == contrast(WHITE, INK)


@pytest.mark.parametrize("design", list(Design))
def test_every_text_of_every_design_can_be_read(design: Design) -> None:
    manner = manner_of(Looks(design=design, accent="ffe100"))

    for name in ("title", "section", "body", "column", "detail", "foot", "fact_name"):
        assert contrast(getattr(manner, name).ink, WHITE) >= LEAST_CONTRAST, name


@pytest.mark.parametrize("design", list(Design))
def test_a_cover_says_what_it_is_for_whom_and_from_whom(design: Design) -> None:
    sheet = looking(proposal(), design, cover=True)

    pdf = PdfReader(io.BytesIO(render_offer(sheet)))

    cover = pdf.pages[0].extract_text()
    for said in ("Proposal P-119", sheet.title, "Colm Gallagher", "Halden & Reyes"):
        assert said in cover
    assert "page 1 of 2" in pdf.pages[1].extract_text()


@pytest.mark.parametrize("design", list(Design))
def test_a_long_title_stays_above_for_whom_the_cover_is(design: Design) -> None:
    long = replace(proposal(), title="harbour " * 37)
    tops: dict[str, list[float]] = {"harbour": [], "Prepared for": []}

    def note(text: str, _cm: object, tm: list[float], *_font: object) -> None:
        for word, found in tops.items():
            if word in text:
                found.append(tm[5])

    paper = io.BytesIO(render_offer(looking(long, design, cover=True)))
    PdfReader(paper).pages[0].extract_text(visitor_text=note)

    assert min(tops["harbour"]) > max(tops["Prepared for"]) + 20
    if design is Design.MODERN:
        assert min(tops["harbour"]) > 842 * 0.4  # white letters on the colour


def test_a_cover_for_a_desktop_printer_leaves_the_edge_white(tmp_path: Path) -> None:
    sheet = looking(proposal(), Design.MODERN, cover=True)

    full = seen(render_offer(sheet), tmp_path)[0]
    kept = seen(render_offer(sheet, bleed=False), tmp_path)[0]

    assert full.getpixel((1, 1)) != (255, 255, 255)
    assert kept.getpixel((1, 1)) == (255, 255, 255)
    assert kept.getpixel((60, 60)) == full.getpixel((60, 60))


@pytest.mark.parametrize(
    ("window", "left", "top"), [(Window.DIN, 20 * MM, 45 * MM), (Window.US, 63, 126)]
)
def test_the_address_shows_through_the_window(
    window: Window, left: float, top: float
) -> None:
    sheet = looking(estimate(), Design.CLASSIC, window=window)
    pdf = PdfReader(io.BytesIO(render_offer(sheet)))
    places: list[tuple[float, float]] = []

    def note(text: str, _cm: object, tm: list[float], *_font: object) -> None:
        if "Ingrid" in text or "Killary" in text:
            places.append((tm[4], 842 - tm[5]))

    pdf.pages[0].extract_text(visitor_text=note)

    assert places
    assert all(left - 1 <= x <= left + 20 and top <= y <= top + 128 for x, y in places)


@pytest.mark.parametrize("size", ["A4", "Letter"])
@pytest.mark.parametrize("design", list(Design))
def test_the_same_sheet_is_the_same_bytes_in_every_design(
    design: Design, size: str
) -> None:
    sheet = looking(proposal(), design, size)

    pdf = render_offer(sheet)

    assert pdf == render_offer(sheet)
    box = PdfReader(io.BytesIO(pdf)).pages[0].mediabox
    assert (round(box.width), round(box.height)) == SIZES[size]
