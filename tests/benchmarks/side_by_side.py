"""Our paper beside those of other programs: same content, one run, CPU time.

The others are had for this measure alone, in an environment that is thrown away.
"""

import base64
import io
import json
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from pypdf import PdfReader

from models.book.figures import amount, figure, format_money
from models.book.money import PRICE_PLACES, QUANTITY_PLACES
from models.offers.kinds import SectionPlace
from models.offers.sheet import Sheet
from reports.faces import FOLDER
from tests.benchmarks.figures import Figure
from tests.benchmarks.paper import sheet_of

ROOT = Path(__file__).parents[2]
CHILD = Path(__file__).parent / "peers" / "child.py"
PEERS = ("typst", "weasyprint", "fpdf2")
SIZES = (18, 150, 1_000)
TURNS = {18: 9, 150: 5, 1_000: 2}
PROMISED = 2.0


class Maker:
    """A program that makes papers, as long as it runs."""

    def __init__(self, name: str, python: str) -> None:
        self.name = name
        self._child = subprocess.Popen(  # noqa: S603 — our own script
            [python, str(CHILD), f"of_{name}"],
            cwd=ROOT,
            env={"PYTHONPATH": str(ROOT), "LC_ALL": "C.UTF-8"},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        self.said = str(self._answer()["said"])

    def paper(self, content: dict[str, Any]) -> tuple[float, bytes]:
        """The milliseconds it took, and the PDF."""
        assert self._child.stdin is not None
        self._child.stdin.write(json.dumps(content) + "\n")
        self._child.stdin.flush()
        told = self._answer()
        return float(told["ms"]), base64.b64decode(told["pdf"])

    def end(self) -> None:
        """Let it go."""
        self._child.communicate()

    def _answer(self) -> dict[str, Any]:
        assert self._child.stdout is not None
        line = self._child.stdout.readline()
        if not line:
            raise OSError(self._child.communicate()[1].strip().rpartition("\n")[2])
        return dict(json.loads(line))


def beside_others() -> Iterator[Figure]:
    """Our paper of each size against the fastest of the others; each is told."""
    with tempfile.TemporaryDirectory(prefix="baton-peers-") as folder:
        makers = [Maker("baton", sys.executable), *_others(Path(folder))]
        for maker in makers:
            sys.stderr.write(f"{maker.name}: {maker.said}\n")
        for size in SIZES:
            took = _measured(makers, size)
            for name, (ms, pages, octets) in took.items():
                told = f"{ms:9.1f} ms {pages:4} pages {octets / 1000:7.0f} kB"
                sys.stderr.write(f"  {size:5,} lines {name:<12}{told}\n")
            ours = took.pop("baton")[0]
            fastest = min((ms for ms, *_ in took.values()), default=0.0)
            yield Figure("paper, the fastest", size, ours, "ms", fastest, PROMISED)
        for maker in makers:
            maker.end()


def _others(folder: Path) -> Iterator[Maker]:
    """The others that can be had here; what cannot is said."""
    subprocess.run([sys.executable, "-m", "venv", folder], check=True)  # noqa: S603 — our own interpreter
    python = str(folder / "bin" / "python")
    for name in PEERS:
        had = subprocess.run(  # noqa: S603 — the interpreter just made
            [python, "-m", "pip", "install", "--quiet", "--only-binary", ":all:", name],
            capture_output=True,
            check=False,
        )
        if had.returncode:
            sys.stderr.write(f"{name}: not here, pip could not bring it\n")
            continue
        try:
            yield Maker(name, python)
        except OSError as error:
            sys.stderr.write(f"{name}: not here, it does not start: {error}\n")


def _measured(makers: list[Maker], size: int) -> dict[str, tuple[float, int, int]]:
    """The median, the pages and the octets of each, by turns on ever new content."""
    took: dict[str, list[float]] = {maker.name: [] for maker in makers}
    made: dict[str, bytes] = {}
    for turn in range(TURNS[size]):
        sheet = sheet_of(size, turn)
        content = content_of(sheet, size, turn)
        for maker in makers:
            ms, made[maker.name] = maker.paper(content)
            if turn or size > SIZES[0]:  # the first one is to warm up
                took[maker.name].append(ms)
        if turn == 0 and size == SIZES[0]:
            _say_the_same(made, content)
    return {
        name: (
            statistics.median(took[name]),
            len(PdfReader(io.BytesIO(pdf)).pages),
            len(pdf),
        )
        for name, pdf in made.items()
    }


def _say_the_same(made: dict[str, bytes], content: dict[str, Any]) -> None:
    """All papers say every line and the total."""
    for name, pdf in made.items():
        pages = PdfReader(io.BytesIO(pdf)).pages
        said = "".join("".join(page.extract_text().split()) for page in pages)
        for row in content["rows"]:
            for text in row:
                assert "".join(text.split()) in said, (name, text)
        assert "".join(content["sums"][-1][1].split()) in said, name


def content_of(sheet: Sheet, size: int, turn: int) -> dict[str, Any]:
    """What every paper says, its figures already in words."""
    sender, to, locale, currency = (
        sheet.sender,
        sheet.recipient,
        sheet.locale,
        sheet.currency,
    )
    totals = sheet.totals
    taxes = [("VAT 23 %", amount(row.tax, currency, locale)) for row in totals.taxes]
    return {
        "size": size,
        "turn": turn,
        "fonts": str(FOLDER),
        "title": sheet.title,
        "number": sheet.number,
        "sender": [sender.name, sender.tagline, sender.contact_lines],
        "foot": f"{sender.name} · VAT {sender.tax_number}",
        "facts": [to.name, to.company, to.address, str(sheet.written_on)],
        "greeting": sheet.greeting,
        "before": _sections(sheet, SectionPlace.BEFORE),
        "after": _sections(sheet, SectionPlace.AFTER),
        "costs": "What it costs",
        "heads": ["Work", "Quantity", "Each, €", "Amount, €"],
        "rows": [
            [
                line.work,
                line.detail,
                figure(line.figures.quantity_micro, QUANTITY_PLACES, locale),
                figure(line.figures.price_e4, PRICE_PLACES, locale, least=2),
                amount(line.net, currency, locale),
            ]
            for line in sheet.lines
        ],
        "sums": [
            ("Net", amount(totals.net, currency, locale)),
            *taxes,
            ("Total", format_money(totals.total, currency, locale)),
        ],
        "signs": [f"{to.name}, {to.company}", f"{sender.member}, {sender.name}"],
    }


def _sections(sheet: Sheet, place: SectionPlace) -> list[tuple[str, str]]:
    return [(part.heading, part.text) for part in sheet.sections if part.place is place]
