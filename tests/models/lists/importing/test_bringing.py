"""A list is brought in by a process of its own, that can be stopped at any moment."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from models.book.backup import copies
from models.book.book import Book
from models.book.refusals import NotSaved, Refused
from models.lists.formats.unreadable import Unreadable
from models.lists.importing.bringing import Bringing, Stopped
from models.lists.importing.decisions import Decision, Verdict
from models.lists.importing.entries import Happens
from models.lists.importing.plan import Stage
from models.lists.importing.rules import Keep, Rules
from models.people.kinds import Tier
from models.people.prospects import add_prospect, change_prospect
from tests.clock import NOON
from tests.models.lists.importing.taking import AUTHORED, every_row, people


@pytest.fixture
def bringing(book: Book, tmp_path: Path) -> Iterator[Bringing]:
    file = Path(shutil.copy(AUTHORED / "hubspot-contacts.csv", tmp_path))
    it = Bringing(book.path, file)
    yield it
    it.close()


def test_a_list_is_read_planned_and_taken_over_beside_the_window(
    book: Book, bringing: Bringing
) -> None:
    told: list[tuple[Stage, int, int]] = []

    read = bringing.read()
    planned = bringing.plan(Rules(Tier.SUSPECT))
    taken = bringing.take(
        Rules(Tier.SUSPECT), now=NOON, tell=lambda *how_far: told.append(how_far)
    )

    assert (read.rows, read.people) == (4, 3)
    assert [(row.line, row.happens) for row in planned.rows] == [
        (2, "create"),
        (3, "create"),
        (4, "create"),
        (5, "unreadable"),
    ]
    assert planned.counts["unreadable"] == 1
    assert taken.created == 3
    assert (Stage.WRITING, 0, 3) in told
    assert {row[2] for row in book.ask(people)} == {"suspect"}
    assert book.undo_label() == "import 3 people from hubspot-contacts.csv"


def test_stop_while_it_writes_leaves_nothing_and_it_can_begin_again(
    book: Book, bringing: Bringing
) -> None:
    before = book.ask(every_row)
    bringing.read()

    def stop(stage: Stage, _done: int, _of: int) -> None:
        if stage is Stage.WRITING:
            bringing.stop()

    with pytest.raises(Stopped):
        bringing.take(now=NOON, tell=stop)

    assert book.ask(every_row) == before
    assert book.undo_label() is None
    assert bringing.take(now=NOON).created == 3


def test_a_stop_before_the_call_has_begun_counts_for_an_expected_call_only(
    book: Book, bringing: Bringing
) -> None:
    before = book.ask(every_row)
    bringing.read()
    bringing.expect()

    bringing.stop()

    with pytest.raises(Stopped):
        bringing.take(now=NOON)
    assert book.ask(every_row) == before
    bringing.stop()
    assert bringing.take(now=NOON).created == 3


def test_the_process_holds_nothing_once_the_list_is_taken(bringing: Bringing) -> None:
    bringing.read()
    bringing.take(now=NOON)

    assert bringing._process is None
    assert {row.happens for row in bringing.plan().rows} == {"same", "unreadable"}


def test_who_writes_meanwhile_is_told_at_once(book: Book, bringing: Bringing) -> None:
    bringing.read()
    said: list[str] = []

    def write(_stage: Stage, _done: int, _of: int) -> None:
        try:
            book.do(add_prospect, "Ada", now=NOON)
        except Refused as refusal:
            said.append(str(refusal))

    bringing.take(now=NOON, tell=write)

    assert len(said) == 1
    assert "is being imported" in said[0]


def test_a_file_that_was_changed_since_is_not_taken_over(
    book: Book, bringing: Bringing
) -> None:
    bringing.read()
    bringing.stop()
    bringing.file.write_text("Name,Company\nAda,Engines\n", encoding="utf-8")

    with pytest.raises(Unreadable, match="was changed"):
        bringing.take(now=NOON)

    assert book.undo_label() is None


def test_a_process_that_dies_by_itself_is_named(bringing: Bringing) -> None:
    bringing.read()

    def kill(_stage: Stage, _done: int, _of: int) -> None:
        process = bringing._process
        assert process is not None
        process.kill()

    with pytest.raises(NotSaved, match="Nothing of the list was written"):
        bringing.take(now=NOON, tell=kill)


def test_a_row_is_compared_field_by_field_and_as_decided(
    book: Book, bringing: Bringing
) -> None:
    bringing.read()
    bringing.take(now=NOON)
    row = bringing.plan().rows[0]
    assert row.whom is not None
    book.do(change_prospect, row.whom, company="Engines", role="Owner")

    kept = {one.key: one for one in bringing.compare(row.line)}
    decided = Decision(Verdict.MERGE, row.whom, {"company": Keep.OVERWRITE})
    taken = {one.key: one for one in bringing.compare(row.line, decision=decided)}
    bringing.take(decisions={row.line: decided}, now=NOON)

    assert kept["company"].old == ("Engines",)
    assert kept["company"].new == ("HubSpot Sample",)
    assert kept["company"].happens is Happens.KEEP
    assert taken["company"].happens is Happens.TAKE
    assert "HubSpot Sample" in {person[1] for person in book.ask(people)}


def test_a_copy_of_the_book_is_made_before_a_long_list(
    book: Book, tmp_path: Path
) -> None:
    backups = tmp_path / "backups"
    file = tmp_path / "long.csv"
    rows = "".join(f"Person {n},p{n}@x.example\n" for n in range(501))
    file.write_text(f"Name,E-mail\n{rows}", encoding="utf-8")
    bringing = Bringing(book.path, file)
    bringing.read()

    taken = bringing.take(now=NOON, backups=backups)
    bringing.close()

    (copy,) = copies(book.path, backups)
    assert taken.created == 501
    assert "before-import" in copy.name
    before = Book.open(copy)
    assert before.ask(people) == []
    before.close()
