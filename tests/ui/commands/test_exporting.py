import csv
import stat
from pathlib import Path

import pytest

from models.book.book import Book
from tests.clock import NOON
from tests.ui.commands.line import Line
from ui.commands.sample import lay_out

FIGURES = {"Touches", "Answered", "Last touch on", "Added at", "Held by"}


def cells_of(path: Path) -> list[dict[str, str]]:
    with path.open(newline="", encoding="utf-8-sig") as file:
        rows = list(csv.DictReader(file))
    return [{k: v for k, v in row.items() if k not in FIGURES} for row in rows]


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The path of a book with the people of the sample."""
    path = tmp_path_factory.mktemp("sample") / "sample.baton"
    book = Book.create(path, name="Halden & Reyes", now=lambda: NOON)
    lay_out(book)
    book.close()
    return path


@pytest.mark.parametrize("kind", ["spreadsheet-csv", "xlsx", "vcard4"])
def test_a_book_goes_out_and_comes_into_an_empty_one_whole(
    line: Line, sample: Path, tmp_path: Path, kind: str
) -> None:
    out, before, after = tmp_path / "out", tmp_path / "a.csv", tmp_path / "b.csv"
    line.typed("export", sample, before)

    line.typed("export", sample, out, "--format", kind)
    told = line("import", out, "--json").json
    line("export", after)

    assert told["files"][0]["create"] == len(cells_of(before))
    assert cells_of(after) == cells_of(before)


def test_the_ending_tells_the_format(line: Line, tmp_path: Path) -> None:
    line("add", "Nora Lind, Lind Bakery")

    told = line("export", tmp_path / "out.ics", "--json").json

    assert (told["format"], told["people"], told["entries"]) == ("ics", 1, 0)
    assert stat.S_IMODE((tmp_path / "out.ics").stat().st_mode) == 0o600


def test_a_file_that_is_there_stays_unless_one_says_so(
    line: Line, tmp_path: Path
) -> None:
    out = tmp_path / "out.csv"
    out.write_text("mine", encoding="utf-8")

    refused = line("export", out)

    assert refused.code == 2
    assert out.read_text(encoding="utf-8") == "mine"
    assert line("export", out, "--overwrite").code == 0


def test_the_book_is_never_written_over(line: Line) -> None:
    before = line.book.read_bytes()

    refused = line("export", line.book, "--format", "csv", "--overwrite")

    assert "take the place of the book" in refused.err
    assert line.book.read_bytes() == before


def test_only_who_was_named_goes_out(line: Line, tmp_path: Path) -> None:
    line("add", "Nora Lind")
    line("add", "Priya Nair")

    line("export", tmp_path / "one.csv", "--person", "Priya Nair")

    assert [row["Name"] for row in cells_of(tmp_path / "one.csv")] == ["Priya Nair"]


def test_a_list_that_is_not_there_is_refused_by_name(
    line: Line, tmp_path: Path
) -> None:
    refused = line("export", tmp_path / "x.csv", "--list", "Nobody")

    assert "No list is called “Nobody”" in refused.err


def test_a_list_goes_out_by_its_name(line: Line, tmp_path: Path) -> None:
    line("add", "Nora Lind", "--tier", "warm")
    line("add", "Priya Nair", "--tier", "cold")
    line("list", "--conditions", "warm", "--save", "Warm ones")

    line("export", tmp_path / "warm.csv", "--list", "Warm ones")

    assert [row["Name"] for row in cells_of(tmp_path / "warm.csv")] == ["Nora Lind"]


def test_an_ending_that_says_nothing_asks_for_the_format(
    line: Line, tmp_path: Path
) -> None:
    assert "--format" in line("export", tmp_path / "out.bin").err
