"""The import page by mouse and keyboard, judged by what it shows and the book holds."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox
from pytestqt.qtbot import QtBot

from models.book.book import Book
from models.book.reader import Reader
from models.people.kinds import Tier
from models.people.prospects import add_prospect
from tests.clock import NOON
from tests.ui.importing.hand import AUTHORED, PATIENCE, Hand
from ui.importing.page import ImportPage


def names(reader: Reader) -> list[tuple[str, str]]:
    return reader.all("SELECT name, tier FROM prospect ORDER BY rank")


def test_a_list_is_shown_row_by_row_before_anything_is_written(
    hand: Hand, book: Book
) -> None:
    hand.to_check(AUTHORED / "hubspot-contacts.csv")

    assert hand.rows() == [
        (2, "create", "Maria Johnson (Sample Contact)"),
        (3, "create", "unknown.person@example.com"),
        (4, "create", "Ngozi Adeyemi"),
        (5, "unreadable", "20110454"),
    ]
    assert hand.words_of("showCreate") == "Create, 3"
    assert hand.words_of("showUnreadable") == "Cannot read, 1"
    assert hand.words_of("rows") == "Rows of hubspot-contacts.csv"
    assert hand.words_of("runImport") == "Import 3 rows"
    assert book.ask(names) == []


def test_import_takes_all_over_in_one_act(hand: Hand, book: Book) -> None:
    hand.to_check(AUTHORED / "hubspot-contacts.csv")

    hand.run()

    assert len(book.ask(names)) == 3
    assert book.undo_label() == "import 3 people from hubspot-contacts.csv"
    assert "3 people were imported." in hand.labels()
    book.undo()
    assert book.ask(names) == []


def test_the_people_go_to_the_suspects_where_that_is_chosen(
    hand: Hand, book: Book
) -> None:
    hand.open(AUTHORED / "pipedrive-people.csv")
    hand.press("stepNext")
    hand.press("toSuspects")
    hand.to_check()
    assert hand.why(0) == "New suspect"

    hand.run()

    assert {tier for _, tier in book.ask(names)} == {Tier.SUSPECT.value}


def test_each_row_says_where_its_person_goes(hand: Hand) -> None:
    hand.to_check(AUTHORED / "pipedrive-people.csv")

    whys = [hand.why(row) for row in range(3)]
    assert whys == ["New prospect, Warm", "New prospect, Hot", "New prospect, Cold"]


def test_a_filter_leaves_the_rows_of_its_kind(hand: Hand) -> None:
    hand.to_check(AUTHORED / "hubspot-contacts.csv")

    hand.press("showUnreadable")

    assert [line for line, _, _ in hand.rows()] == [5]


def test_a_corrected_column_changes_the_rows(hand: Hand) -> None:
    hand.open(AUTHORED / "pipedrive-people.csv")

    hand.choose("column4", "Leave out")
    hand.choose("column13", "Leave out")
    hand.to_check()

    assert hand.check.model.rows[0].company == ""


def test_another_encoding_reads_the_same_file_again(
    qtbot: QtBot, hand: Hand, page: ImportPage
) -> None:
    hand.open(AUTHORED / "kontakty-pl-cp1250.csv")
    before = page.way._read

    hand.choose("encoding", "cp1252")
    qtbot.waitUntil(lambda: page.way._read is not before, timeout=PATIENCE)
    hand.to_check()

    assert hand.check.model.rows[0].name != "Łucja Żółć-Gęślą"


def test_a_header_that_is_none_becomes_a_row(
    qtbot: QtBot, hand: Hand, page: ImportPage
) -> None:
    hand.open(AUTHORED / "header-only.csv")
    before = page.way._read

    box = hand.widget("hasHeader")
    assert isinstance(box, QCheckBox)
    box.click()
    qtbot.waitUntil(lambda: page.way._read is not before, timeout=PATIENCE)
    hand.to_check()

    assert hand.check.model.rows[0].line == 1


def test_a_known_person_is_updated_or_skipped_with_the_reason(
    hand: Hand, book: Book, tmp_path: Path
) -> None:
    book.do(add_prospect, "Ann Lee", company="Firm", now=NOON)
    path = tmp_path / "list.csv"
    path.write_text("Name,Company,Email\nAnn Lee,Firm,ann@x.io\nAnn Lee,Firm,\n")

    hand.to_check(path)

    assert [kind for _, kind, _ in hand.rows()] == ["update", "skip"]
    whys = [hand.why(0), hand.why(1)]
    assert whys == ["Adds an e-mail", "The same person as in line 2"]
    hand.run()
    assert len(book.ask(names)) == 1


def test_the_rows_that_cannot_be_read_are_saved_with_their_reasons(
    hand: Hand, page: ImportPage, tmp_path: Path
) -> None:
    hand.to_check(AUTHORED / "ragged-rows.csv")
    saved = tmp_path / "bad.csv"

    page.way.save_unreadable_to(saved)

    text = saved.read_text(encoding="utf-8-sig")
    assert "4,A quotation mark is opened and never closed." in text


def test_the_end_says_what_could_not_be_read_and_saves_it(
    hand: Hand, page: ImportPage, tmp_path: Path
) -> None:
    hand.to_check(AUTHORED / "hubspot-contacts.csv")
    hand.run()
    saved = tmp_path / "bad.csv"

    page.way.save_unreadable_to(saved)

    said = [words for words in hand.labels() if "1 row could not be read." in words]
    assert len(said) == 1
    assert hand.words_of("saveLeftOut") == "Save 1 unreadable row"
    assert hand.sees("saveLeftOut")
    assert "20110454" in saved.read_text(encoding="utf-8-sig")


def test_the_end_offers_no_rows_to_save_where_all_were_read(hand: Hand) -> None:
    hand.to_check(AUTHORED / "pipedrive-people.csv")

    hand.run()

    assert not hand.sees("saveLeftOut")
    assert not hand.sees("saveAside")


@pytest.mark.parametrize("content", ["", "x" * 10])
def test_a_file_without_people_is_shown_as_such(
    hand: Hand, tmp_path: Path, content: str
) -> None:
    path = tmp_path / "list.csv"
    path.write_text(content)

    hand.to_check(path)

    assert hand.words_of("runImport") == "Nothing to import"


def test_a_file_that_cannot_be_read_is_said_in_a_sentence(
    qtbot: QtBot, hand: Hand, tmp_path: Path
) -> None:
    hand.page.open_file(tmp_path / "gone.csv")

    def said() -> bool:
        return any("There is no file" in words for words in hand.labels())

    qtbot.waitUntil(said, timeout=PATIENCE)
    assert hand.words_of("step") == "Step 1 of 5, File"


def test_markup_in_a_list_is_shown_and_never_understood(
    hand: Hand, tmp_path: Path
) -> None:
    path = tmp_path / "list.csv"
    path.write_text('"<b>Name",Email\n"<img src=x> & Sons",a@x.io\n')
    hand.open(path)
    hand.choose("column0", "Full name")

    hand.to_check()

    assert hand.check.model.rows[0].name == "<img src=x> & Sons"
    index = hand.check.model.index(0, 2)
    assert "<img" not in str(index.data(Qt.ItemDataRole.ToolTipRole))


def test_closing_is_told(qtbot: QtBot, page: ImportPage, hand: Hand) -> None:
    with qtbot.waitSignal(page.closed, timeout=1000):
        hand.press("close")
