import json
from pathlib import Path

import pytest

from models.book.book import Book
from models.lists.importing.rules import Rules
from tests.clock import NOON
from tests.ui.commands.line import Line
from ui.commands.importing import import_files

AUTHORED = Path(__file__).parents[2] / "data" / "authored"


def test_a_dry_run_tells_every_record_and_writes_nothing(book: Book) -> None:
    path = AUTHORED / "hubspot-contacts.csv"

    answer = import_files(book, [path], dry_run=True, rules=Rules(), now=NOON)

    (told,) = json.loads(json.dumps(answer))["files"]
    assert (told["people"], told["create"], told["same"]) == (3, 3, 0)
    assert told["records"][2]["full_name"] == "Ngozi Adeyemi"
    assert told["records"][2]["action"] == "create"
    assert [reject["line"] for reject in told["rejects"]] == [5]
    assert book.undo_label() is None


def test_each_list_is_one_act_and_the_second_time_nothing(book: Book) -> None:
    paths = [AUTHORED / "hubspot-contacts.csv", AUTHORED / "zoho-crm-leads.csv"]

    first = import_files(book, paths, dry_run=False, rules=Rules(), now=NOON)
    second = import_files(book, paths, dry_run=False, rules=Rules(), now=NOON)

    assert [told["create"] for told in first["files"]] == [3, 2]
    assert [told["create"] for told in second["files"]] == [0, 0]
    assert [told["same"] for told in second["files"]] == [3, 2]
    assert book.undo_label() == "import 2 people from zoho-crm-leads.csv"


@pytest.mark.parametrize("name", ["gone.csv", "empty.csv"])
def test_a_file_that_is_no_list_is_answered_with_its_reason(
    book: Book, name: str
) -> None:
    answer = import_files(
        book, [AUTHORED / name], dry_run=True, rules=Rules(), now=NOON
    )

    (told,) = answer["files"]
    assert told["people"] == 0
    assert told["rejects"][0]["reason"].endswith(".")


def test_files_given_together_are_joined(book: Book, tmp_path: Path) -> None:
    notes, people = tmp_path / "notes.csv", tmp_path / "people.csv"
    notes.write_text("Note ID,Contact ID,Note Body,Created At\n9,501,Oven,2025-03-04\n")
    people.write_text("Record ID,First Name,Last Name\n501,Nora,Lind\n")

    dry = import_files(book, [notes, people], dry_run=True, rules=Rules(), now=NOON)
    real = import_files(book, [notes, people], dry_run=False, rules=Rules(), now=NOON)

    assert [told["rows"] for told in dry["files"]] == [1, 1]
    assert [len(told["touches"]) for told in dry["files"]] == [1, 0]
    (record,) = dry["files"][1]["records"]
    assert [touch["note"] for touch in record["touches"]] == ["Oven"]
    assert [told["touches_added"] for told in real["files"]] == [0, 1]


def test_the_rules_of_a_list_are_words_of_the_command(
    line: Line, tmp_path: Path
) -> None:
    file = tmp_path / "fair.csv"
    file.write_text("Name,Company,E-mail\nAda,Engines,ada@x.example\n")
    line.told("import", file)
    file.write_text("Name,Company,E-mail\nAda,Looms,ada@x.example\n")
    rules = ("--source", "Fair", "--tag", "2026", "--informed", "2026-11-02")

    dry = line.told("import", file, *rules, "--keep", "company=overwrite", "--dry-run")
    line.told("import", file, *rules, "--keep", "company=overwrite")

    (record,) = dry["files"][0]["records"]
    assert record["action"] == "update"
    shown = line.told("show", "Ada")
    assert shown["company"] == "Looms"
    assert "no rule" in line.refused("import", file, "--keep", "company")
    assert "no day" in line.refused("import", file, "--informed", "soon")
