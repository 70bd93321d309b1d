"""What book and list say differently goes as the rules say, part by part."""

import base64
from dataclasses import replace
from datetime import date
from io import BytesIO

import pytest
from PIL import Image

from models.book.book import Book
from models.lists.formats.record import Record
from models.lists.importing.entries import Action
from models.lists.importing.photos import small_photo
from models.lists.importing.plan import plan
from models.lists.importing.rules import Custom, Keep, Part, Rules
from models.lists.importing.take_over import take_over
from models.people.kinds import FieldKind, PointKind, Tier
from models.people.prospects import add_point, change_point, change_prospect
from tests.clock import NOON
from tests.models.lists.importing.taking import NORA, every_row, take

OTHER = replace(
    NORA,
    company="Lind & Sons",
    title="Baker",
    phones=("+46 70 1",),
    tags=("stockholm",),
    notes="Second note",
    extra=(("Oven", "wood"),),
    days=(("Founded", "1999-05-01"),),
)
FIRST = replace(NORA, notes="First note", days=(("Founded", "1998-05-01"),))


def by(book: Book, record: Record, **keep: Keep) -> Book:
    """The book with Nora, after another list of her was taken over by these rules."""
    take(book, FIRST)
    rules = Rules(keep={Part(part): how for part, how in keep.items()})
    book.do(take_over, [record], rules=rules, file="other.csv", now=NOON)
    return book


def nora(book: Book, *columns: str) -> tuple[object, ...]:
    named = ", ".join(columns)
    row = book.ask(lambda reader: reader.one(f"SELECT {named} FROM prospect"))
    assert row is not None
    return row


def listed(book: Book, sql: str) -> list[object]:
    return [row[0] for row in book.ask(lambda reader: reader.all(sql))]


PHONES = "SELECT value FROM contact_point WHERE kind = 'phone' ORDER BY position"
TAGS = "SELECT name FROM prospect_tag ORDER BY id"
OVENS = "SELECT value FROM detail WHERE label = 'Oven' ORDER BY position"


def test_unless_said_otherwise_nothing_is_replaced_and_lists_grow(book: Book) -> None:
    by(book, OTHER)

    assert nora(book, "company", "role", "notes") == (
        "Lind Bakery",
        "Baker",
        "First note\nSecond note",
    )
    assert listed(book, PHONES) == ["+46 8 123 456", "+46 70 1"]
    assert listed(book, TAGS) == ["fair", "stockholm"]
    assert listed(book, OVENS) == ["gas", "wood"]
    assert listed(book, "SELECT on_day FROM occasion") == ["1998-05-01", "1999-05-01"]


def test_overwritten_parts_are_those_of_the_list(book: Book) -> None:
    parts = ("company", "phones", "tags", "notes", "details", "days")
    by(book, OTHER, **dict.fromkeys(parts, Keep.OVERWRITE))

    assert nora(book, "company", "notes") == ("Lind & Sons", "Second note")
    assert listed(book, PHONES) == ["+46 70 1"]
    assert listed(book, TAGS) == ["stockholm"]
    assert listed(book, OVENS) == ["wood"]
    assert listed(book, "SELECT on_day FROM occasion") == ["1999-05-01"]
    book.undo()
    assert listed(book, PHONES) == ["+46 8 123 456"]


def test_a_list_that_says_nothing_overwrites_nothing(book: Book) -> None:
    silent = Record(full_name="Nora Lind", emails=("nora@lind.example",))
    before = by(book, FIRST).ask(every_row)

    book.do(
        take_over,
        [silent],
        rules=Rules(keep=dict.fromkeys(Part, Keep.OVERWRITE)),
        now=NOON,
    )

    assert book.ask(every_row)["prospect"] == before["prospect"]
    assert book.ask(every_row)["contact_point"] == before["contact_point"]


def test_keeping_both_puts_a_second_company_beside_and_an_old_role_below(
    book: Book,
) -> None:
    take(book, replace(FIRST, title="Owner"))
    rules = Rules(keep={Part.COMPANY: Keep.APPEND, Part.ROLE: Keep.APPEND})

    book.do(take_over, [OTHER], rules=rules, now=NOON)

    assert nora(book, "company", "role") == ("Lind Bakery", "Baker")
    assert listed(book, "SELECT company FROM affiliation") == ["Lind & Sons"]
    old = "SELECT value FROM detail WHERE label = 'Job title'"
    assert listed(book, old) == ["Owner"]


def test_parts_that_are_left_stay_empty_too(book: Book) -> None:
    by(book, OTHER, role=Keep.LEAVE, phones=Keep.LEAVE, tags=Keep.KEEP)

    assert nora(book, "role") == ("",)
    assert listed(book, PHONES) == ["+46 8 123 456"]
    assert listed(book, TAGS) == ["fair"]


def test_source_day_informed_and_tags_are_those_of_the_whole_list(book: Book) -> None:
    rules = Rules(
        tier=Tier.SUSPECT,
        source="Fair",
        informed_on=date(2026, 11, 2),
        tags=("#2026",),
    )

    book.do(take_over, [NORA, Record(full_name="Bo")], rules=rules, now=NOON)

    rows = book.ask(
        lambda r: r.all("SELECT source, informed_on, tier FROM prospect ORDER BY id")
    )
    assert rows == [("Fair", "2026-11-02", "suspect")] * 2
    assert listed(book, TAGS) == ["fair", "2026", "2026"]


def test_details_become_fields_of_the_user_s_own_with_their_kind(book: Book) -> None:
    rules = Rules(
        decimal=",",
        currency="EUR",
        day_first=True,
        custom={
            "Since": Custom("Customer since", FieldKind.DATE),
            "MRR": Custom("Monthly", FieldKind.MONEY),
            "Oven": Custom("Oven", FieldKind.CHOICE),
            "Size": Custom("Size", FieldKind.NUMBER),
            "News": Custom("Newsletter", FieldKind.YES_NO),
        },
    )
    told = (
        ("Since", "03/04/2020"),
        ("MRR", "1.234,50"),
        ("Oven", "gas"),
        ("Size", "12,5"),
        ("News", "Ja"),
        ("Odd", "kept"),
    )
    unfit = (("Oven", "wood"), ("Size", "large"))

    book.do(
        take_over,
        [replace(NORA, extra=told), Record(line=3, full_name="Bo", extra=unfit)],
        rules=rules,
        now=NOON,
    )

    rows = book.ask(lambda r: r.all("SELECT label, value FROM detail ORDER BY id"))
    assert rows == [
        ("Customer since", "2020-04-03"),
        ("Monthly", "123450 EUR"),
        ("Oven", "gas"),
        ("Size", "12.5"),
        ("Newsletter", "yes"),
        ("Odd", "kept"),
        ("Oven", "wood"),
        ("Size", "large"),
    ]
    fields = book.ask(
        lambda r: r.all(
            "SELECT label, kind, choices FROM custom_field ORDER BY position"
        )
    )
    assert fields == [
        ("Customer since", "date", "[]"),
        ("Monthly", "money", "[]"),
        ("Oven", "choice", '["gas", "wood"]'),
        ("Size", "number", "[]"),
        ("Newsletter", "yes_no", "[]"),
    ]


def test_a_field_of_the_book_takes_values_and_is_filled_once(book: Book) -> None:
    custom = {"Size": Custom("Size", FieldKind.NUMBER)}
    sized = replace(NORA, extra=(("Size", "12"),))
    book.do(take_over, [sized], rules=Rules(custom=custom), now=NOON)

    again = replace(NORA, extra=(("SIZE", "13.0"),))
    take(book, again)
    kept = listed(book, "SELECT value FROM detail")
    over = Rules(keep={Part.DETAILS: Keep.OVERWRITE})
    book.do(take_over, [again], rules=over, now=NOON)

    assert kept == ["12"]
    assert listed(book, "SELECT value FROM detail") == ["13"]
    assert len(listed(book, "SELECT label FROM custom_field")) == 1


def test_addresses_in_parts_further_companies_and_days_come_along(book: Book) -> None:
    whole = "Quay 1\n40210 Linz\nAustria"
    record = replace(
        NORA,
        addresses=(whole,),
        places=((whole, "Quay 1", "40210", "Linz", "", "Austria"),),
        companies=(("Lind Holding", "Chair"),),
        days=(("Founded", "--05-01"),),
    )

    take(book, record)
    take(book, replace(record, phones=("+46 70 9",)))

    rows = book.ask(every_row)
    assert [row[3:] for row in rows["address"]] == [
        ("Quay 1", "40210", "Linz", "", "Austria")
    ]
    assert [row[2:4] for row in rows["affiliation"]] == [("Lind Holding", "Chair")]
    assert [row[2:4] for row in rows["occasion"]] == [("Founded", "--05-01")]


def picture(side: int, kind: str = "PNG") -> str:
    out = BytesIO()
    Image.new("RGB", (side, side // 2), "red").save(out, kind)
    return base64.b64encode(out.getvalue()).decode()


def test_a_photo_is_kept_small_and_only_where_there_is_none(book: Book) -> None:
    take(book, replace(NORA, photo=picture(3000)))
    before = book.ask(every_row)["attachment"]

    take(book, replace(NORA, photo=picture(40), phones=("+46 70 9",)))

    assert book.ask(every_row)["attachment"] == before
    ((content,),) = book.ask(lambda r: r.all("SELECT content FROM kept_file"))
    with Image.open(BytesIO(content)) as kept:
        assert (kept.format, kept.size) == ("JPEG", (1024, 512))


@pytest.mark.parametrize(
    "packed",
    [
        "no picture",
        base64.b64encode(b"<svg xmlns='http://www.w3.org/2000/svg'/>").decode(),
        picture(40)[:60],
        base64.b64encode(bytes(3 * 1024 * 1024)).decode(),
    ],
)
def test_what_is_no_photo_is_left_out(packed: str) -> None:
    assert small_photo(packed) == b""


def test_the_same_row_changes_nothing_even_after_every_edit(book: Book) -> None:
    take(book, FIRST)
    key = listed(book, "SELECT id FROM prospect")[0]
    assert isinstance(key, int)
    book.do(change_prospect, key, name="Eleonora Berg", company="Berg", notes="")
    for point in listed(book, "SELECT id FROM contact_point"):
        assert isinstance(point, int)
        book.do(change_point, point, "")
    book.do(add_point, key, PointKind.MAIL, "e@berg.example")
    before = book.ask(every_row)

    taken = take(book, FIRST)

    assert book.ask(every_row) == before
    assert (taken.created, taken.updated, taken.same) == (0, 0, 1)


def test_after_an_undo_the_row_is_new_again(book: Book) -> None:
    take(book, FIRST)
    book.undo()

    (entry,) = book.ask(plan, [FIRST]).entries

    assert entry.action is Action.CREATE
