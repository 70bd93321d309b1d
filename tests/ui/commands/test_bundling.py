import csv
import json
import sqlite3
import stat
import zipfile
from contextlib import closing
from hashlib import sha256
from pathlib import Path

import pytest
from pypdf import PdfReader

from models.book.checks import check
from models.book.refusals import NotSaved, Refused
from models.lists.bundle.reading_back import read_back
from models.lists.bundle.receipt import Receipt
from tests.clock import NOON
from tests.models.lists.bundle.full_book import CONTENT, HASH, full_book
from tests.ui.commands.line import Line
from ui.commands.taking_all import bundled


@pytest.fixture(scope="module")
def taken(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Receipt]:
    """The bundle of a book with something in every table, and its receipt."""
    folder = tmp_path_factory.mktemp("bundle")
    to = folder / "out"
    return to, bundled(full_book(folder / "full.baton"), to, now=NOON)


def test_every_table_comes_back_with_the_same_rows_and_hash(
    taken: tuple[Path, Receipt],
) -> None:
    _, receipt = taken

    empty = [table.out.name for table in receipt.tables if not table.out.rows]
    assert receipt.is_equal, receipt.verdict
    assert empty == []
    assert "all rows and hashes equal" in receipt.verdict


def test_a_book_made_of_the_tables_is_sound_and_the_same(
    taken: tuple[Path, Receipt], tmp_path: Path
) -> None:
    made = tmp_path / "again.baton"

    read_back(taken[0], made, now=NOON)

    assert not any(check(made).values())
    told = "SELECT * FROM change ORDER BY seq"
    with (
        closing(sqlite3.connect(made)) as again,
        closing(sqlite3.connect(taken[0] / "book.baton")) as copy,
    ):
        assert again.execute(told).fetchall() == copy.execute(told).fetchall()


def test_no_value_differs_from_an_empty_text(taken: tuple[Path, Receipt]) -> None:
    with (taken[0] / "tables" / "prospect.csv").open(newline="", encoding="utf-8") as f:
        first = next(iter(csv.DictReader(f)))

    assert first["in_bin_at"] == ""
    assert first["blocked"] == "\\"


def test_the_bytes_of_an_attachment_stand_under_a_safe_name(
    taken: tuple[Path, Receipt],
) -> None:
    to, receipt = taken

    (file,) = [path for path in (to / "attachments").rglob("*") if path.is_file()]
    assert file.resolve().is_relative_to((to / "attachments").resolve())
    assert file.name == "_CON.pdf"
    assert file.read_bytes() == (to / "blobs" / HASH).read_bytes() == CONTENT
    assert (receipt.files, receipt.missing) == (1, ())


def test_every_file_is_for_its_owner_alone_and_counted(
    taken: tuple[Path, Receipt],
) -> None:
    counts = json.loads((taken[0] / "counts.json").read_text(encoding="utf-8"))

    files = [path for path in taken[0].rglob("*") if path.is_file()]
    assert {stat.S_IMODE(path.stat().st_mode) for path in files} == {0o600}
    for name, hashed in counts["files"].items():
        assert sha256((taken[0] / name).read_bytes()).hexdigest() == hashed
    assert len(counts["files"]) == len(files) - 1


def test_the_receipt_is_one_page_of_paper(taken: tuple[Path, Receipt]) -> None:
    paper = PdfReader(taken[0] / "receipt.pdf")

    assert len(paper.pages) == 1
    assert "all rows and hashes equal" in " ".join(
        paper.pages[0].extract_text().split()
    )


def test_sent_offers_are_taken_along_as_paper(taken: tuple[Path, Receipt]) -> None:
    papers = sorted(path.name for path in (taken[0] / "offers").iterdir())

    assert len(papers) == taken[1].papers
    assert "P-112.pdf" in papers


@pytest.mark.parametrize(
    ("table", "was", "now"),
    [("member.csv", "Marit", '"'), ("prospect.csv", "given,family", "family,given")],
)
def test_a_table_that_somebody_changed_is_not_believed(
    taken: tuple[Path, Receipt], tmp_path: Path, table: str, was: str, now: str
) -> None:
    changed = tmp_path / "changed"
    (changed / "tables").mkdir(parents=True)
    for path in (taken[0] / "tables").iterdir():
        (changed / "tables" / path.name).write_bytes(path.read_bytes())
    file = changed / "tables" / table
    text = file.read_bytes().decode()
    file.write_bytes(text.replace(was, now, 1).encode())
    assert was in text

    with pytest.raises(NotSaved, match="changed by another program"):
        read_back(changed, tmp_path / "made.baton", now=NOON)


def test_the_command_writes_a_zip_and_tells_its_counts(
    line: Line, tmp_path: Path
) -> None:
    to = tmp_path / "all.zip"

    told = line("bundle", to, "--json").json

    assert told["equal"] is True
    with zipfile.ZipFile(to) as whole:
        assert whole.testzip() is None
        assert "all/book.baton" in whole.namelist()
    assert [
        path.name for path in tmp_path.iterdir() if path.name.startswith(".all")
    ] == []


def test_nothing_that_stands_there_is_touched(line: Line, tmp_path: Path) -> None:
    there = tmp_path / "there"
    there.mkdir()

    with pytest.raises(Refused, match="is there already"):
        bundled(line.book, there, now=NOON)
    assert list(there.iterdir()) == []


def test_a_zip_takes_the_place_of_a_file_only_where_somebody_was_asked(
    line: Line, tmp_path: Path
) -> None:
    to = tmp_path / "all.zip"
    to.write_text("mine", encoding="utf-8")
    with pytest.raises(Refused, match="is there already"):
        bundled(line.book, to, now=NOON)

    receipt = bundled(line.book, to, now=NOON, overwrite=True)

    assert receipt.is_equal
    assert zipfile.is_zipfile(to)
    with pytest.raises(Refused, match="is there already"):
        bundled(line.book, line.book, now=NOON, overwrite=True)
