"""A list on its way through the five steps, judged by what the book holds then."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLineEdit
from pytestqt.qtbot import QtBot

from models.book.book import Book
from models.book.lock import held, lock_path
from models.book.reader import Reader
from models.lists.importing.kept_recipes import recipes
from models.people.kinds import FieldKind, Tier
from models.people.prospects import change_prospect
from models.people.record_parts import fields_known
from tests.ui.importing.conftest import opened
from tests.ui.importing.hand import AUTHORED, Hand
from ui.desk import Desk
from ui.importing.page import ImportPage
from ui.importing.rules_step import RulesStep


def names(reader: Reader) -> list[tuple[str, str]]:
    return reader.all("SELECT name, tier FROM prospect ORDER BY rank")


def write(hand: Hand, name: str, text: str) -> None:
    field = hand.widget(name)
    assert isinstance(field, QLineEdit)
    field.setText(text)
    field.textEdited.emit(text)
    field.editingFinished.emit()


def test_a_list_goes_through_five_steps_in_one_act(hand: Hand, book: Book) -> None:
    assert hand.words_of("step") == "Step 1 of 5, File"
    hand.open(AUTHORED / "hubspot-contacts.csv")
    hand.alt(Qt.Key.Key_Left)
    assert hand.words_of("step") == "Step 1 of 5, File"
    hand.alt(Qt.Key.Key_Right)
    hand.alt(Qt.Key.Key_Right)
    assert hand.words_of("step") == "Step 3 of 5, Rules"
    hand.to_check()
    assert hand.words_of("rows") == "Rows of hubspot-contacts.csv"
    assert hand.words_of("runImport") == "Import 3 rows"
    assert book.ask(names) == []

    hand.run()

    assert len(book.ask(names)) == 3
    assert "3 people were imported." in hand.labels()
    assert hand.words_of("saveLeftOut") == "Save 1 unreadable row"
    assert not hand.sees("saveAside")
    assert book.undo_label() == "import 3 people from hubspot-contacts.csv"
    book.undo()
    assert book.ask(names) == []


def test_rules_that_can_be_read_hold_for_everybody(hand: Hand, book: Book) -> None:
    hand.open(AUTHORED / "pipedrive-people.csv")
    hand.choose("column4", "Leave out")
    hand.choose("column13", "Leave out")
    hand.press("stepNext")
    write(hand, "phoneCountry", "Ireland")
    hand.press("stepNext")
    assert hand.words_of("step") == "Step 3 of 5, Rules"
    assert "2 letters such as IE." in hand.labels()

    write(hand, "phoneCountry", "ie")
    hand.press("toSuspects")
    write(hand, "importSource", "Galway fair")
    write(hand, "informedOn", "16.11.")
    write(hand, "importTags", "fair, food")
    hand.to_check()
    assert hand.why(0) == "New suspect"

    hand.run()

    asked = "SELECT DISTINCT tier, source, informed_on, company FROM prospect"
    assert book.ask(lambda reader: reader.all(asked)) == [
        (Tier.SUSPECT.value, "Galway fair", "2026-11-16", "")
    ]
    tags = "SELECT count(*) FROM prospect_tag WHERE name IN ('fair', 'food')"
    assert book.ask(lambda reader: reader.one(tags)) == (6,)


def test_a_list_is_read_anew_as_a_person_says(hand: Hand, page: ImportPage) -> None:
    hand.open(AUTHORED / "kontakty-pl-cp1250.csv")
    steps = page.steps
    assert "Łucja" in steps.columns._read.manner.sample[0][0]  # type: ignore[union-attr]

    hand.choose("encoding", "cp1252")
    hand.until(
        lambda: "Łucja" not in steps.columns._read.manner.sample[0][0]  # type: ignore[union-attr]
    )
    box = hand.widget("hasHeader")
    assert isinstance(box, QCheckBox)
    rows = page.way.list.read.rows  # type: ignore[union-attr]
    box.click()

    hand.until(lambda: page.way.list.read.rows == rows + 1)  # type: ignore[union-attr]


def test_a_column_becomes_a_field_and_the_recipe_remembers_it(
    hand: Hand, book: Book, tmp_path: Path
) -> None:
    path = tmp_path / "makers.csv"
    path.write_text("Name,Oven\nAnn Lee,12.5\n")
    hand.open(path)
    hand.choose("column1", "New field…")
    write(hand, "newFieldName", "Machine")
    hand.choose("newFieldKind", FieldKind.NUMBER.label)
    hand.press("makeField")
    hand.to_check()
    hand.run()
    assert [(one.label, one.kind) for one in book.ask(fields_known)] == [
        ("Machine", "number")
    ]
    write(hand, "recipeName", "Ovens")
    hand.press("saveRecipe")
    assert [one.name for one in book.ask(recipes)] == ["Ovens"]

    path.write_text("Name,Oven\nBo Ek,7\n")
    hand.press("another")
    hand.open(path)
    assert "Read as last time: Ovens" in hand.labels()
    hand.to_check()
    hand.run()

    assert book.ask(
        lambda reader: reader.all("SELECT label, value FROM detail ORDER BY id")
    ) == [("Machine", "12.5"), ("Machine", "7")]


def test_an_import_is_taken_back_and_keeps_what_was_changed_since(
    hand: Hand, book: Book, qtbot: QtBot
) -> None:
    hand.to_check(AUTHORED / "hubspot-contacts.csv")
    hand.run()
    hand.press("another")
    (first, *_), *_ = book.ask(lambda r: r.all("SELECT id FROM prospect ORDER BY rank"))
    book.do(change_prospect, first, name="Maria Jones")
    hand.page.way.show_past()
    act = hand.page.steps.file.past._rows[0].act

    hand.until(lambda: hand.sees(f"takeBack{act}"))
    hand.press(f"takeBack{act}")
    hand.until(lambda: hand.sees("takeBackNow"))
    assert len(book.ask(names)) == 3
    said = [words for words in hand.labels() if "1 person keeps" in words]
    assert len(said) == 1
    with qtbot.waitSignal(hand.page.way._desk.changed):
        hand.press("takeBackNow")

    hand.until(lambda: len(book.ask(names)) == 1)
    assert book.ask(names)[0][0] == "Maria Jones"


def test_stop_leaves_nothing_and_keeps_what_was_chosen(
    hand: Hand, book: Book, tmp_path: Path
) -> None:
    path = tmp_path / "many.csv"
    rows = (f"Person {n},Firm {n},p{n}@x.example" for n in range(600))
    path.write_text("\n".join(("Name,Company,Email", *rows)) + "\n")
    hand.to_check(path)
    hand.go_to(1)
    hand.keys(Qt.Key.Key_S)
    said: list[str] = []
    hand.page.said.connect(said.append)

    with held(lock_path(book.path, "write")):  # or all might be written before Stop
        hand.press("runImport")
        assert hand.steps.current() == -1
        hand.press("stopImport")
    hand.wait("Step 4 of 5, Check")

    assert book.ask(names) == []
    assert said == ["The import was stopped. Nothing was written."]
    assert hand.words_of("runImport") == "Import 599 rows"


def test_cards_skip_the_columns_and_files_follow_one_another(
    hand: Hand, book: Book, tmp_path: Path
) -> None:
    card = "BEGIN:VCARD\nVERSION:3.0\nFN:Nora Lind\nORG:Lind Bakery\nEND:VCARD\n"
    (tmp_path / "a.vcf").write_text(card)
    (tmp_path / "b.csv").write_text("Name\nBo Ek\n")
    hand.page.open_files([tmp_path / "a.vcf", tmp_path / "b.csv"])
    assert "1 more follow one after the other." in " ".join(hand.labels())
    hand.wait("Step 3 of 5, Rules")
    hand.keys(Qt.Key.Key_Tab)
    hand.to_check()
    hand.run()
    assert hand.words_of("another") == "Go on with b.csv"

    hand.press("another")
    hand.wait("Step 2 of 5, Columns")
    hand.to_check()
    hand.run()

    assert [name for name, _ in book.ask(names)] == ["Nora Lind", "Bo Ek"]


def test_a_file_without_people_says_so_in_the_check(hand: Hand, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("%PDF-1.4 abc")

    hand.to_check(path)

    assert hand.words_of("runImport") == "Nothing to import"
    assert [kind for _, kind, _ in hand.rows()] == ["unreadable"]


def test_a_file_that_is_gone_is_said_in_a_sentence(hand: Hand, tmp_path: Path) -> None:
    hand.page.open_file(tmp_path / "gone.csv")

    hand.until(lambda: any("There is no file" in words for words in hand.labels()))
    assert hand.words_of("step") == "Step 1 of 5, File"


def test_closing_is_told(qtbot: QtBot, page: ImportPage, hand: Hand) -> None:
    with qtbot.waitSignal(page.closed, timeout=1000):
        hand.press("close")


def test_the_rules_are_made_in_a_turn_of_their_own(desk: Desk, qtbot: QtBot) -> None:
    page = opened(desk)
    assert page.findChild(RulesStep) is None

    qtbot.waitUntil(lambda: page.findChild(RulesStep) is not None)

    assert page.steps.rules is page.findChild(RulesStep)
    page.stop()
    page.deleteLater()
