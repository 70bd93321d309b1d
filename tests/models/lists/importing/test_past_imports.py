"""For 30 days an import is taken back, and what was edited since is kept."""

from datetime import timedelta

from models.book.book import Book
from models.book.reader import Reader
from models.book.taking_back import take_back_keeping
from models.lists.formats.record import Record
from models.lists.importing.past_imports import imports_to_take_back
from models.lists.importing.rules import Keep, Part, Rules
from models.lists.importing.take_over import take_over
from models.people.kinds import PointKind
from models.people.prospects import add_point, change_prospect
from tests.clock import NOON, TODAY

LATER = NOON + timedelta(hours=1)
UNCOMPARED = ("act", "change", "acting", "taken_back", "sqlite_sequence", "meta")
OLD, NEW, EDITED = 3000, 2000, 50


def every_table(reader: Reader) -> dict[str, set[tuple[object, ...]]]:
    """Every row of every table as it stands, but for what only counts versions."""
    names = reader.all(
        "SELECT name FROM sqlite_master WHERE type = 'table'"
        " AND name NOT LIKE 'found%' AND name NOT LIKE 'sqlite%'"
    )
    found = {}
    for (name,) in names:
        if name not in UNCOMPARED:
            columns = ", ".join(
                f'"{row[1]}"'
                for row in reader.all(f"PRAGMA table_info({name})")
                if row[1] != "version"
            )
            found[name] = set(reader.all(f"SELECT {columns} FROM {name}"))
    return found


def known(n: int) -> Record:
    return Record(
        line=n + 2, full_name=f"Person {n}", company="Old", emails=(f"p{n}@x.example",)
    )


def told(n: int) -> Record:
    """What the second list says: another company, a phone, a tag and a note."""
    return Record(
        line=n + 2,
        full_name=f"Person {n}",
        company=f"New {n}",
        emails=(f"p{n}@x.example",),
        phones=(f"+353 91 {n:06}",),
        tags=("fair",),
        notes="Met at the fair",
        extra=(("Oven", "gas"),),
        no_contact=("phone",),
    )


def test_an_import_of_5000_rows_is_taken_back_and_50_keep_their_edits(
    book: Book,
) -> None:
    book.do(take_over, [known(n) for n in range(OLD)], now=NOON)
    before = book.ask(every_table)
    rules = Rules(keep={Part.COMPANY: Keep.OVERWRITE})
    rows = [told(n) for n in range(OLD + NEW)]
    taken = book.do(take_over, rows, rules=rules, file="fair.csv", now=LATER)
    assert (taken.created, taken.updated) == (NEW, OLD)
    people = [row[0] for row in book.ask(lambda r: r.all(_PEOPLE))][:EDITED]
    for person in people:
        book.do(change_prospect, person, role="Owner", notes="Called on Monday")
        book.do(add_point, person, PointKind.PHONE, "+49 40 1")

    (past,) = [one for one in book.ask(imports_to_take_back, TODAY) if one.file]
    back = book.do(take_back_keeping, past.act, now=LATER)

    assert (past.file, past.people) == ("fair.csv", OLD + NEW)
    assert back.kept >= set(people)
    after = book.ask(every_table)
    theirs = set(people)
    for table, rows_before in before.items():
        others = {row for row in after[table] if theirs.isdisjoint(row)}
        assert others == {row for row in rows_before if theirs.isdisjoint(row)}, table
    kept = book.ask(lambda r: r.all(_FIELDS))
    assert [row[1:] for row in kept if row[0] in theirs] == [
        ("Old", "Owner", "Called on Monday")
    ] * EDITED
    own = "SELECT count(*) FROM contact_point WHERE value = '+49 40 1'"
    assert book.ask(lambda r: r.one(own)) == (EDITED,)


_PEOPLE = "SELECT id FROM prospect WHERE company LIKE 'New %' ORDER BY id"
_FIELDS = "SELECT id, company, role, notes FROM prospect ORDER BY id"


def test_imports_are_listed_for_30_days_while_they_stand(book: Book) -> None:
    book.do(take_over, [Record(full_name="Ada")], file="a from b.csv", now=NOON)
    book.do(take_over, [Record(full_name=n) for n in ("Nora", "Zoe")], now=LATER)

    there = book.ask(imports_to_take_back, TODAY)
    assert [(one.file, one.people) for one in there] == [
        ("", 2),
        ("a from b.csv", 1),
    ]
    assert len(book.ask(imports_to_take_back, TODAY + timedelta(days=30))) == 2
    assert book.ask(imports_to_take_back, TODAY + timedelta(days=31)) == []

    book.do(take_back_keeping, there[1].act, now=LATER)
    assert [one.act for one in book.ask(imports_to_take_back, TODAY)] == [there[0].act]
    book.undo()
    assert len(book.ask(imports_to_take_back, TODAY)) == 2
    book.undo()
    assert [one.act for one in book.ask(imports_to_take_back, TODAY)] == [there[1].act]
