"""Feature 13 of documents.md: without `lp` the pages go out as pictures, by Qt."""

import io
import shutil
import subprocess
import sys
import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image, ImageChops, ImageStat
from pypdf import PageObject, PdfReader, PdfWriter
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from models.offers.conditions import Looks
from models.offers.kinds import Design
from models.offers.sheet import Sheet
from reports.offer_pdf import render_offer
from tests.reports.paper import proposal
from tests.reports.poppler import needs_poppler
from ui import putting_out
from ui.desk import Desk
from ui.offers import page_pictures
from ui.offers.editor import OfferEditor
from ui.offers.page_pictures import COARSEST, print_pages
from ui.offers.printing import printers
from ui.putting_out import Job, PuttingOut

PROJECT = Path(__file__).parents[3]
threads: list[threading.Thread] = []
"""In which the printer of a test was used."""


@pytest.fixture
def no_queue(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A computer without `lp`."""
    empty = tmp_path / "no programs"
    empty.mkdir()
    monkeypatch.setenv("PATH", str(empty))


@pytest.fixture
def office(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    qapp: QApplication,  # noqa: ARG001 - a printer needs it
) -> Callable[[], bytes]:
    """What the only printer put out: Qt's own, which writes into a file."""
    place = tmp_path / "printed.pdf"
    threads.clear()

    def made(name: str) -> QPrinter:
        assert name == "office"
        threads.append(threading.current_thread())
        printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(place))
        return printer

    monkeypatch.setattr(page_pictures, "printer_named", made)
    monkeypatch.setattr(page_pictures, "printers_by_qt", lambda: (["office"], "office"))
    return place.read_bytes


def one_page(sheet: Sheet) -> bytes:
    """The first page of the paper alone."""
    alone, pdf = PdfWriter(), io.BytesIO()
    alone.add_page(PdfReader(io.BytesIO(render_offer(sheet))).pages[0])
    alone.write(pdf)
    return pdf.getvalue()


def printed(
    pdf: bytes, out: Callable[[], bytes], copies: int = 1, *, both_sides: bool = False
) -> PdfReader:
    assert print_pages(
        pdf, "P-119", printer="office", copies=copies, both_sides=both_sides
    )
    return PdfReader(io.BytesIO(out()))


def pictured(page: PageObject) -> Image.Image:
    """The picture that was put on the paper, its bands one below the other."""
    bands = [one.image for one in page.images if one.image is not None]
    whole = Image.new(
        bands[0].mode, (bands[0].width, sum(band.height for band in bands))
    )
    top = 0
    for band in bands:
        whole.paste(band, (0, top))
        top += band.height
    return whole


def seen(pdf: bytes, dots: int = 100) -> Image.Image:
    """The first page as Poppler shows it."""
    command = [str(shutil.which("pdftoppm")), "-r", str(dots), "-f", "1", "-l", "1"]
    told = subprocess.run(  # noqa: S603 — our own file and options
        [*command, "-png", "-"],
        input=pdf,
        capture_output=True,
        check=True,
    )
    return Image.open(io.BytesIO(told.stdout)).convert("RGB")


def ink(page: Image.Image) -> tuple[int, int, int, int]:
    box = ImageChops.invert(page).point(lambda one: 255 if one > 60 else 0).getbbox()
    assert box is not None
    return box


def apart(was: Image.Image, now: Image.Image, x: int = 0, y: int = 0) -> float:
    """How far the text of two pages differs, one of them moved by so many dots."""
    text = ink(was)
    moved = ImageChops.offset(now, x, y).crop(text)
    return max(ImageStat.Stat(ImageChops.difference(was.crop(text), moved)).mean)


@needs_poppler
def test_a_page_lies_on_the_paper_as_it_does_in_the_file(
    office: Callable[[], bytes],
) -> None:
    pdf = render_offer(proposal())

    pages = printed(pdf, office).pages

    assert len(pages) == len(PdfReader(io.BytesIO(pdf)).pages)
    was, now = seen(pdf), seen(office())
    assert now.size == pytest.approx(was.size, abs=1)
    assert ink(now) == pytest.approx(ink(was), abs=1)  # 99 % would be 9 dots off


@needs_poppler
def test_what_is_printed_is_what_another_program_shows(
    office: Callable[[], bytes],
) -> None:
    pdf = one_page(proposal())

    page = pictured(printed(pdf, office).pages[0])

    now, was = (
        one.crop((0, 0, page.width, page.height // 2)).reduce(2)
        for one in (page, seen(pdf, COARSEST))
    )
    here = apart(was, now)
    astray = [apart(was, now, *by) for by in ((2, 0), (-2, 0), (0, 2), (0, -2))]
    assert here < 5
    assert min(astray) > 1.5 * here  # a third of a millimetre would be seen
    assert page.crop((0, 0, 150, 150)).getextrema() == ((255, 255),) * 3


def test_the_bands_make_up_the_very_page(
    office: Callable[[], bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    pdf = one_page(proposal())

    banded = printed(pdf, office).pages[0]
    monkeypatch.setattr(page_pictures, "_BAND", 1 << 30)
    whole = printed(pdf, office).pages[0]

    assert len(banded.images) > len(whole.images) == 1
    seams = ImageChops.difference(pictured(banded), pictured(whole))
    assert max(ImageStat.Stat(seams).sum2) < 1000  # a cut line would be millions


def test_the_picture_has_dots_enough_and_no_holes(office: Callable[[], bytes]) -> None:
    page = printed(one_page(proposal()), office).pages[0]

    parts = [one.image for one in page.images if one.image is not None]
    assert {part.mode for part in parts} == {"RGB"}
    inches = float(page.mediabox.width) / 72, float(page.mediabox.height) / 72
    assert min(part.width for part in parts) / inches[0] >= COARSEST
    assert sum(part.height for part in parts) / inches[1] >= COARSEST - 1


@needs_poppler
def test_colour_stays_what_it_is(office: Callable[[], bytes]) -> None:
    looks = Looks(design=Design.MODERN, accent="#8A1C1C", cover=True)
    pdf = one_page(replace(proposal(), looks=looks))

    printed(pdf, office)

    was, now = seen(pdf), seen(office())
    block = (200, 200)
    assert was.getpixel(block) != (255, 255, 255)
    assert now.getpixel(block) == pytest.approx(was.getpixel(block), abs=2)


def test_every_page_keeps_its_own_size(office: Callable[[], bytes]) -> None:
    mixed = PdfWriter()
    sizes = [(595.28, 841.89), (841.89, 595.28), (612, 792), (300, 500)]
    for wide, high in sizes:
        mixed.add_blank_page(wide, high)
    pdf = io.BytesIO()
    mixed.write(pdf)

    pages = printed(pdf.getvalue(), office).pages

    kept = [(float(one.mediabox.width), float(one.mediabox.height)) for one in pages]
    assert kept == [pytest.approx(size, abs=0.5) for size in sizes]


@pytest.mark.parametrize(("both_sides", "pages"), [(False, 6), (True, 7)])
def test_each_copy_begins_on_a_sheet_of_its_own(
    office: Callable[[], bytes], *, both_sides: bool, pages: int
) -> None:
    three = PdfWriter()
    for _ in range(3):
        three.add_blank_page(200, 300)
    pdf = io.BytesIO()
    three.write(pdf)

    made = printed(pdf.getvalue(), office, 2, both_sides=both_sides)

    assert len(made.pages) == pages


@pytest.mark.usefixtures("office")
def test_what_is_no_pdf_is_not_printed() -> None:
    assert not print_pages(
        b"%PDF-1.7", "P-119", printer="office", copies=1, both_sides=False
    )


@pytest.mark.usefixtures("qapp")
def test_a_printer_that_is_gone_takes_nothing() -> None:
    assert not print_pages(
        render_offer(proposal()), "", printer="gone", copies=1, both_sides=False
    )


@pytest.mark.usefixtures("no_queue")
def test_an_offer_goes_out_as_pictures_where_there_is_no_queue(
    editor: OfferEditor, qtbot: QtBot, office: Callable[[], bytes]
) -> None:
    editor.head.print.click()
    sheet = editor.acts.printer_sheet
    qtbot.waitUntil(sheet.isVisible)
    assert sheet.printer.currentText() == "office"

    with qtbot.waitSignal(editor.said, timeout=20_000) as told:
        sheet.go.click()

    assert told.args[0] == "The paper is with “office”"
    assert threads
    assert threading.main_thread() not in threads  # the window went on
    assert editor.preview.paper is not None
    ours = PdfReader(io.BytesIO(editor.preview.paper.pdf))
    assert len(PdfReader(io.BytesIO(office())).pages) == len(ours.pages)


@pytest.mark.usefixtures("no_queue")
def test_any_paper_goes_out_as_pictures_too(
    desk: Desk, qtbot: QtBot, office: Callable[[], bytes]
) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    out = PuttingOut(desk, page)
    pdf = one_page(proposal())

    page.show()
    out.ask(Job("Day sheet", "The day sheet", lambda: pdf))
    qtbot.waitUntil(out.printer_sheet.isVisible)
    with qtbot.waitSignal(out.told, timeout=20_000) as told:
        out.printer_sheet.go.click()

    out.stop()
    assert told.args[0] == "The day sheet is with “office”"
    assert PdfReader(io.BytesIO(office())).pages


@pytest.mark.usefixtures("no_queue")
def test_without_any_printer_it_is_said_and_a_file_is_offered(
    desk: Desk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    nobody: tuple[list[str], str] = ([], "")
    monkeypatch.setattr(page_pictures, "printers_by_qt", lambda: nobody)
    place = tmp_path / "day.pdf"
    monkeypatch.setattr(putting_out, "ask_for_place", lambda *_said: place)
    page = QWidget()
    qtbot.addWidget(page)
    out, told = PuttingOut(desk, page), list[str]()
    out.told.connect(told.append)

    out.ask(Job("Day sheet", "The day sheet", lambda: b"%PDF-1.7"))

    qtbot.waitUntil(lambda: len(told) == 2)
    out.stop()
    assert "No printer is set up here" in told[0]
    assert told[1] == "Saved as “day.pdf”"


@pytest.mark.usefixtures("no_queue", "qapp")
def test_qt_is_asked_for_printers_where_there_is_no_queue() -> None:
    names, default = printers()

    assert default in {"", *names}


def test_the_printing_part_of_qt_waits_until_a_page_is_printed() -> None:
    asked = (
        "import sys, ui.putting_out, ui.offers.editor_acts;"
        "print([n for n in sys.modules if 'PrintSupport' in n])"
    )
    told = subprocess.run(  # noqa: S603 — our own Python
        [sys.executable, "-c", asked],
        cwd=PROJECT,
        capture_output=True,
        check=True,
        text=True,
    )

    assert told.stdout.strip() == "[]"
