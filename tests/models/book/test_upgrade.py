"""A book of an older step is upgraded whole, after a verified copy, or not at all."""

import shutil
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from models.book import engines, migrations
from models.book.book import Book
from models.book.checks import check
from models.book.refusals import NotSaved, Refused
from models.people.finding import names
from models.people.kinds import Tier
from models.people.prospects import add_prospect, change_prospect
from models.people.tiers import move_to_tier
from tests.clock import NOON
from tests.models.random_day import Rows, rows_of

REBUILD = '''
"""Let a detail be shown or not; the table is rebuilt, its triggers made again."""

from alembic import op

revision, down_revision = "0005", "0004"
TRIGGERS = """SELECT sql FROM sqlite_master
WHERE type = 'trigger' AND tbl_name = 'detail'"""
SHOWN = """CREATE TRIGGER journal_detail_shown_u AFTER UPDATE OF shown ON detail
WHEN old.shown IS NOT new.shown BEGIN
    INSERT INTO change (act, tbl, row, op, field, old, new, whose) VALUES
    ((SELECT act FROM acting), 'detail', new.id, 'u', 'shown', old.shown, new.shown,
        new.prospect_id);
END;"""


def upgrade() -> None:
    db = op.get_bind()
    triggers = [row[0] for row in db.exec_driver_sql(TRIGGERS)]
    (made,) = db.exec_driver_sql(
        "SELECT sql FROM sqlite_master WHERE name = 'detail'"
    ).one()
    made = made.replace("TABLE detail", "TABLE detail_new", 1).replace(
        "value VARCHAR NOT NULL", "value VARCHAR NOT NULL, shown INTEGER DEFAULT 1"
    )
    db.exec_driver_sql(made)
    db.exec_driver_sql(
        "INSERT INTO detail_new (id, prospect_id, label, value, position)"
        " SELECT id, prospect_id, label, value, position FROM detail"
    )
    db.exec_driver_sql("DROP TABLE detail")
    db.exec_driver_sql("ALTER TABLE detail_new RENAME TO detail")
    db.exec_driver_sql(
        "CREATE INDEX ix_detail_prospect_id ON detail (prospect_id)"
    )
    for trigger in (*triggers, SHOWN):
        db.exec_driver_sql(trigger)
'''
STOP = '\n    raise RuntimeError("the power went")\n'
MISTAKE = '\n    db.exec_driver_sql("ALTER TABLE nobody ADD COLUMN x")\n'
DANGLE = (
    '\n    db.exec_driver_sql("UPDATE acting SET act = 1")'
    '\n    db.exec_driver_sql("UPDATE span SET prospect_id = 7"'
    '" WHERE id = (SELECT min(id) FROM span)")'
    '\n    db.exec_driver_sql("UPDATE acting SET act = NULL")\n'
)


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """A closed book of step 0004 with two people and a detail."""
    book = Book.create(tmp_path / "ada.baton", name="Ada", now=lambda: NOON)
    ada = book.do(add_prospect, "Ada", now=NOON)
    book.do(add_prospect, "Bob", now=NOON)
    book.do(change_prospect, ada, source="fair")
    book.close()
    raw = sqlite3.connect(book.path, isolation_level=None)
    raw.execute("UPDATE acting SET act = 2")
    raw.execute(f"INSERT INTO detail VALUES (7, {ada}, 'Hat', '61 cm', 0)")
    raw.execute("UPDATE acting SET act = NULL")
    raw.close()
    return book.path


class Steps:
    """A folder of steps of which this Baton knows the second one."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.folder = folder
        monkeypatch.setattr(migrations, "STEPS", folder)
        monkeypatch.setattr(engines, "HEAD", "0005")

    def add(self, text: str) -> None:
        """Write the second step."""
        (self.folder / "versions" / "step_0005.py").write_text(text)
        migrations._made_by.cache_clear()


@pytest.fixture
def steps(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Steps]:
    folder = tmp_path / "steps"
    shutil.copytree(migrations.STEPS, folder, ignore=shutil.ignore_patterns("__py*"))
    yield Steps(folder, monkeypatch)
    migrations._made_by.cache_clear()


def without_details(rows: Rows) -> Rows:
    return {table: lines for table, lines in rows.items() if table != "detail"}


def step_of(path: Path) -> str:
    raw = sqlite3.connect(path)
    (step,) = raw.execute("SELECT version_num FROM alembic_version").fetchone()
    raw.close()
    return str(step)


def files_beside(path: Path) -> list[str]:
    return sorted(file.name for file in path.parent.iterdir() if file.is_file())


def test_an_older_book_is_upgraded_after_a_copy(old: Path, steps: Steps) -> None:
    steps.add(REBUILD)
    before = rows_of(old)

    book = Book.open(old, now=lambda: NOON)

    copy = old.with_name("ada.before-0005.baton")
    assert step_of(old) == "0005"
    assert step_of(copy) == "0004"
    assert rows_of(copy) == before
    assert without_details(rows_of(old)) == without_details(before)
    assert [row[-1] for row in rows_of(old)["detail"]] == [0]
    assert {person.name for person in book.ask(names)} == {"Ada", "Bob"}
    book.close()


def test_an_upgraded_book_has_every_trigger_of_a_new_one(
    old: Path, steps: Steps, tmp_path: Path
) -> None:
    steps.add(REBUILD)
    Book.open(old).close()
    Book.create(tmp_path / "new.baton", name="New").close()

    raw, new = sqlite3.connect(old), sqlite3.connect(tmp_path / "new.baton")
    there, expected = migrations.things(raw), migrations.things(new)
    raw.close()
    new.close()

    assert migrations.differences(there, expected) == []
    assert "trigger journal_detail_shown_u" in there
    assert not any(check(old).values())


def test_undo_reaches_back_over_an_upgrade(old: Path, steps: Steps) -> None:
    steps.add(REBUILD)
    book = Book.open(old, now=lambda: NOON)
    ada = next(person.id for person in book.ask(names) if person.name == "Ada")
    book.do(move_to_tier, [ada], Tier.WARM, now=NOON)

    undone = [change.label for _ in range(3) if (change := book.undo())]
    for _ in range(3):
        book.redo()

    assert undone == ["move Ada to Warm", "change source of Ada", "add Bob"]
    assert not any(check(old).values())
    book.close()


@pytest.mark.parametrize(
    ("fault", "error"),
    [(STOP, RuntimeError), (MISTAKE, sqlite3.OperationalError), (DANGLE, NotSaved)],
)
def test_a_failure_in_the_middle_leaves_the_old_book(
    old: Path, steps: Steps, fault: str, error: type[Exception]
) -> None:
    steps.add(REBUILD + fault)
    before = rows_of(old)
    raw = sqlite3.connect(old)
    things = migrations.things(raw)
    raw.close()

    for _ in range(2):
        with pytest.raises(error):
            Book.open(old)

    raw = sqlite3.connect(old)
    assert migrations.things(raw) == things
    raw.close()
    assert step_of(old) == "0004"
    assert rows_of(old) == before
    copies = ["ada.before-0005-2.baton", "ada.before-0005.baton"]
    assert files_beside(old) == sorted(["ada.baton", *copies])


def test_after_a_failure_the_mended_step_upgrades(old: Path, steps: Steps) -> None:
    steps.add(REBUILD + STOP)
    with pytest.raises(RuntimeError):
        Book.open(old)

    steps.add(REBUILD)
    Book.open(old).close()

    assert step_of(old) == "0005"


def test_a_book_that_lost_a_trigger_is_not_upgraded(old: Path, steps: Steps) -> None:
    raw = sqlite3.connect(old)
    raw.execute("DROP TRIGGER journal_touch_i")
    raw.close()
    steps.add(REBUILD)

    with pytest.raises(NotSaved, match="trigger journal_touch_i is missing"):
        Book.open(old)

    assert step_of(old) == "0004"


def test_a_full_disk_stops_the_upgrade_in_a_sentence(
    old: Path, steps: Steps, monkeypatch: pytest.MonkeyPatch
) -> None:
    steps.add(REBUILD)
    full = (*engines._WRITER, "PRAGMA max_page_count = 1")
    monkeypatch.setattr(engines, "_WRITER", full)

    with pytest.raises(NotSaved, match="disk is full"):
        Book.open(old)

    assert step_of(old) == "0004"


def test_the_second_window_finds_the_book_upgraded(old: Path, steps: Steps) -> None:
    steps.add(REBUILD)
    migrations.upgrade(old)

    migrations.upgrade(old)

    assert files_beside(old) == ["ada.baton", "ada.before-0005.baton"]


def test_a_full_disk_stops_a_new_book_in_a_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    full = (*engines._WRITER, "PRAGMA max_page_count = 5")
    monkeypatch.setattr(engines, "_WRITER", full)

    with pytest.raises(NotSaved, match="disk is full"):
        Book.create(tmp_path / "new.baton", name="New")

    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("name", "currency", "zone", "why"),
    [
        (" ", "EUR", "UTC", "needs a name"),
        ("Ada", "euro", "UTC", "not a currency"),
        ("Ada", "EUR", "Mars/Olympus", "not known"),
    ],
)
def test_an_impossible_business_makes_no_book(
    tmp_path: Path, name: str, currency: str, zone: str, why: str
) -> None:
    with pytest.raises(Refused, match=why):
        Book.create(tmp_path / "x.baton", name=name, currency=currency, zone=zone)

    assert list(tmp_path.iterdir()) == []


def test_a_book_without_its_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Refused, match="no folder"):
        Book.create(tmp_path / "gone" / "x.baton", name="Ada")


def test_a_new_book_that_the_disk_does_not_take_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_from: Path, _to: Path) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "rename", refuse)

    with pytest.raises(NotSaved, match="No space left"):
        Book.create(tmp_path / "x.baton", name="Ada")

    assert list(tmp_path.iterdir()) == []
