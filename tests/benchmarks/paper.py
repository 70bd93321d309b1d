"""An offer as PDF, against a bare canvas that draws the same words at the same places.

What the canvas draws is read back from our own page, so both pages say the same; the
canvas neither measures, breaks nor prices anything, and knows its fonts already.
"""

import io
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from datetime import date
from functools import partial
from pathlib import Path
from statistics import median
from typing import Any, NamedTuple

from PIL import Image
from pypdf import PdfReader
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from models.offers.kinds import OfferKind, SectionPlace
from models.offers.pricing import NO_DISCOUNT, Priced
from models.offers.sheet import (
    Appendix,
    Recipient,
    Section,
    Sender,
    Sheet,
    priced_lines,
)
from reports import faces
from reports.appendix import checked
from reports.offer_pdf import render_offer
from tests.benchmarks.figures import Figure, cpu_ms, in_turns
from tests.folders import standard_folders_under

LINES = (18, 1_000)
TIMES = {18: 15, 1_000: 3}
PROMISED = 4.0
THOUSAND_MS, LARGE, GROWTH = 1_000.0, 4_000, 1.6
"""A thousand lines at most; four thousand in line with them, but that Python looks for
garbage among more (feature 4)."""
TWIN_MS = 150.0
"""For three pages that carry their quotation (feature 21)."""
PREVIEWED = Path(__file__).with_name("previewed.py")
PICTURE_MS = 150.0
"""By the clock, for 18 lines, after the pause (feature 6)."""
PHOTO_MS = 500.0
"""For a photograph of 12 million pixels behind the paper (feature 25)."""
FACES = {"Raw": faces.REGULAR, "RawItalic": faces.ITALIC, "RawBold": faces.SEMIBOLD}
WORKS = (
    ("Half-day workshop", "at the roastery, two of us, notes within two days"),
    ("Bag design, first blend", "one direction in full, two rounds of corrections"),
    ("Further blend", "Decaf and Summer, from the first design"),
    ("Print-ready artwork", "all three blends, to your printer’s template"),
    ("Colour proof at the press", ""),
)


class Run(NamedTuple):
    """Some words at a place on a page."""

    x: float
    y: float
    face: str
    size: float
    words: str


def papers(size: int, _folder: Path) -> Iterator[Figure]:
    """The figure of one offer of so many lines, in CPU milliseconds."""
    sheet = sheet_of(size)
    pages = _runs(render_offer(sheet))
    for name, face in FACES.items():
        pdfmetrics.registerFont(TTFont(name, str(faces.FOLDER / faces._FILES[face])))
    _drawn_raw(pages)
    value, limit = in_turns(
        lambda _: cpu_ms(lambda: render_offer(sheet)),
        lambda _: cpu_ms(lambda: _drawn_raw(pages)),
        range(TIMES[size]),
    )
    bound = THOUSAND_MS if size == LINES[1] else None
    yield Figure("offer as PDF", size, value, "ms", limit, PROMISED, bound)
    if size == LINES[1]:
        large = cpu_ms(partial(render_offer, sheet_of(LARGE)))
        yield Figure("a large offer", LARGE, large, "ms", value * LARGE / size, GROWTH)
    if size == LINES[0]:
        sheets = [sheet_of(size, turn) for turn in range(TIMES[size])]
        value = median(
            cpu_ms(partial(render_offer, sheet, twin=True)) for sheet in sheets
        )
        yield Figure("offer with its twin", size, value, "ms", limit, bound=TWIN_MS)
        yield _photograph()
        key = _previewed()
        yield Figure("key to picture", size, key, "ms", limit, bound=PICTURE_MS)


def _previewed() -> float:
    """From the pause after a key till the page is drawn, in a window of its own."""
    with tempfile.TemporaryDirectory() as home:
        quiet = {"QT_LOGGING_RULES": "qt.text.font.db=false"}
        run = subprocess.run(  # noqa: S603 — our own program
            [sys.executable, str(PREVIEWED), home],
            stdout=subprocess.PIPE,
            env={**os.environ, **standard_folders_under(Path(home)), **quiet},
            check=True,
        )
    return float(json.loads(run.stdout.splitlines()[-1]))


def _photograph() -> Figure:
    """A photograph of 12 million pixels, made fit to follow a paper (feature 25)."""
    photo = Image.effect_noise((4000, 3000), 60).convert("RGB")
    made = io.BytesIO()
    photo.save(made, "JPEG", quality=90)
    value = cpu_ms(lambda: checked(Appendix("photo.jpg", made.getvalue())))
    limit = cpu_ms(lambda: Image.open(io.BytesIO(made.getvalue())).load())
    return Figure("a photograph", 12_000_000, value, "ms", limit, bound=PHOTO_MS)


def sheet_of(lines: int, turn: int = 0) -> Sheet:
    """A proposal with two sections and so many lines of work; other sums each turn."""
    listed = [
        (
            (f"{work} {n}", detail, "day" if n % 3 else ""),
            Priced(
                (n % 5 + 1) * 500_000, 1_250_000 + n * 7_300 + turn * 100, 0, 23_000
            ),
        )
        for n in range(lines)
        for work, detail in [WORKS[n % len(WORKS)]]
    ]
    made, totals = priced_lines(listed)
    text = "You sell three blends through 41 shops and want to reach 60 by summer. " * 4
    return Sheet(
        kind=OfferKind.PROPOSAL,
        number="P-119",
        revision=1,
        draft=False,
        title="Packaging for three coffees",
        subtitle="",
        greeting="Dear Colm,",
        written_on=date(2026, 11, 18),
        valid_until=date(2026, 12, 18),
        currency="EUR",
        locale="en_IE",
        page_size="A4",
        sender=Sender(
            name="Halden & Reyes",
            tagline="Brand and packaging design",
            address="7 Middle Street, Galway H91 K2T4",
            contact_lines="+353 91 555 0177\nstudio@haldenreyes.example",
            tax_number="IE 0000000X",
            member="Tomás Reyes",
        ),
        recipient=Recipient(
            "Colm Gallagher", "Harbour Coffee Roasters", "14 Dock Road"
        ),
        sections=(
            Section(SectionPlace.BEFORE, "What you told us", text),
            Section(SectionPlace.AFTER, "Terms", text),
        ),
        lines=made,
        discount=NO_DISCOUNT,
        totals=totals,
    )


def _runs(pdf: bytes) -> list[list[Run]]:
    """Every run of words on every page."""
    pages = []
    for page in PdfReader(io.BytesIO(pdf)).pages:
        runs: list[Run] = []

        def note(
            text: str,
            _cm: Sequence[float],
            tm: Sequence[float],
            font: dict[str, Any] | None,
            size: float,
            runs: list[Run] = runs,
        ) -> None:
            if words := text.strip():
                runs.append(Run(tm[4], tm[5], _face(font), size or 10, words))

        page.extract_text(visitor_text=note)
        pages.append(runs)
    return pages


def _face(font: dict[str, Any] | None) -> str:
    name = str((font or {}).get("/BaseFont", ""))
    bold = "RawBold" if "SemiBold" in name else "Raw"
    return "RawItalic" if "Italic" in name else bold


def _drawn_raw(pages: list[list[Run]]) -> bytes:
    made = io.BytesIO()
    canvas = Canvas(made, pagesize=(595.28, 841.89), pageCompression=1, invariant=1)
    for runs in pages:
        for run in runs:
            canvas.setFont(run.face, run.size)
            canvas.drawString(run.x, run.y, run.words)
        canvas.line(70, 700, 530, 700)
        canvas.showPage()
    canvas.save()
    return made.getvalue()
