"""The command day-sheet."""

import io
from pathlib import Path
from tempfile import TemporaryDirectory

from pypdf import PdfReader

from tests.nobody import read_only
from tests.ui.commands.line import Line


def test_the_sheet_of_today_is_written_with_its_codes(
    line: Line, tmp_path: Path
) -> None:
    line.told("add", "Ada Byrne", "--tier", "hot")
    line.told("next", "Ada Byrne", "today 10 call her back")
    out = tmp_path / "day.pdf"

    told = line.told("day-sheet", out, "--paper", "Letter")

    assert (told["day"], told["paper"]) == ("2026-11-18", "Letter")
    assert [(row["code"], row["name"]) for row in told["rows"]] == [(1, "Ada Byrne")]
    page = PdfReader(io.BytesIO(out.read_bytes())).pages[0]
    assert "Ada Byrne" in page.extract_text()
    assert round(float(page.mediabox.width)) == 612


def test_a_file_that_is_there_is_not_written_over(line: Line, tmp_path: Path) -> None:
    out = tmp_path / "day.pdf"
    out.write_text("mine")

    refused = line.refused("day-sheet", out)

    assert "is there already" in refused
    assert out.read_text() == "mine"


def test_a_read_only_book_is_printed_with_codes_that_nobody_keeps(
    line: Line,
) -> None:
    line.told("add", "Ada Byrne", "--tier", "hot")
    line.told("next", "Ada Byrne", "today 10 call her back")

    with read_only(line.book) as book, TemporaryDirectory() as name:
        out = Path(name) / "day.pdf"
        answer = line.typed("day-sheet", book, out)
        told = line.typed("day-sheet", book, out, "--overwrite", "--json").json

    assert answer.code == 0
    assert "to type results back, print the sheet from the book" in answer.out
    assert told["codes_kept"] is False
    assert [(row["code"], row["name"]) for row in told["rows"]] == [(1, "Ada Byrne")]
