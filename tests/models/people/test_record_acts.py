"""Every act on a record is one act: undone row for row, and refused without a trace."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest

from models.book.book import Book
from models.book.checks import check
from models.book.refusals import Refused
from models.people.address_parts import Parts
from models.people.affiliations import (
    add_affiliation,
    change_affiliation,
    drop_affiliation,
    order_affiliations,
    put_on_card,
)
from models.people.attachments import drop_file, keep_file, rename_file
from models.people.blocks import allow_ways, block_ways
from models.people.custom_fields import (
    change_kind,
    define_field,
    drop_field,
    order_fields,
    rename_field,
    set_choices,
)
from models.people.facts import add_fact, change_fact, label_fact, set_fact
from models.people.kinds import AttachmentKind, FieldKind, PointKind, Way
from models.people.occasions import (
    add_occasion,
    change_occasion,
    drop_occasion,
    order_occasions,
)
from models.people.point_lines import (
    add_address,
    change_address,
    label_point,
    order_points,
)
from models.people.prospects import add_point, add_prospect, change_point, put_in_bin
from models.people.tags import (
    colour_tag,
    drop_tag,
    merge_tags,
    rename_tag,
)
from tests.clock import NOON
from tests.models.random_day import rows_of
from tests.pictures import picture

Ids = dict[str, int]
Act = Callable[[Book, Ids], object]
NOBODY = 7
LINZ = Parts("Landstraße 7", "4020", "Linz")


@pytest.fixture(scope="module")
def book(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Book]:
    """One book for all acts: each test takes back what it did."""
    path = tmp_path_factory.mktemp("acts") / "acts.baton"
    opened = Book.create(path, name="Halden & Reyes", now=lambda: NOON)
    opened._writer.connection().execute("PRAGMA synchronous = OFF")
    yield opened
    opened.close()


@pytest.fixture(scope="module")
def ids(book: Book) -> Ids:
    """A prospect with two of everything, and one in the bin."""
    ada = book.do(
        add_prospect,
        "Ada",
        company="Looms",
        now=NOON,
        points=[(PointKind.PHONE, "+43 732 1"), (PointKind.PHONE, "+43 732 2")],
        tags=["food", "fair"],
    )
    gone = book.do(add_prospect, "Gone", now=NOON)
    book.do(put_in_bin, [gone], now=NOON)
    phones = [
        row[0]
        for row in book.ask(
            lambda reader: reader.all(
                "SELECT id FROM contact_point WHERE prospect_id = :id ORDER BY id",
                id=ada,
            )
        )
    ]
    found = {
        "ada": ada,
        "gone": gone,
        "phone": phones[0],
        "phone2": phones[1],
        "address": book.do(add_address, ada, LINZ),
        "company": book.do(add_affiliation, ada, "Mills", "Owner"),
        "company2": book.do(add_affiliation, ada, "Press"),
        "day": book.do(add_occasion, ada, "Name day", "4 Dec"),
        "day2": book.do(add_occasion, ada, "Founded", "1 Mar 1990"),
        "fact": book.do(add_fact, ada, "Print run", "2,000"),
        "field": book.do(define_field, "Size", FieldKind.CHOICE, ["small", "large"]),
        "field2": book.do(define_field, "Budget", FieldKind.MONEY),
        "size": book.do(add_fact, ada, "Size", "small"),
        "budget": book.do(add_fact, ada, "Budget", "1,200"),
        "file": book.do(keep_file, ada, "plan.pdf", b"%PDF plan", now=NOON),
    }
    book.do(colour_tag, "food", "green")
    book.do(block_ways, ada, [Way.PHONE], "busy", now=NOON)
    return {name: key or 0 for name, key in found.items()}


ACTS: dict[str, Act] = {
    "add a company": lambda b, i: b.do(add_affiliation, i["ada"], "Guild"),
    "change a company": lambda b, i: b.do(
        change_affiliation, i["company"], company="Mill & Co", role="Chair"
    ),
    "empty a company": lambda b, i: b.do(change_affiliation, i["company"], company=" "),
    "drop a company": lambda b, i: b.do(drop_affiliation, i["company"]),
    "put a company on the card": lambda b, i: b.do(put_on_card, i["company"]),
    "order companies": lambda b, i: b.do(
        order_affiliations, i["ada"], [i["company2"], i["company"]]
    ),
    "add a day": lambda b, i: b.do(add_occasion, i["ada"], "Saint", "6.12."),
    "change a day": lambda b, i: b.do(change_occasion, i["day"], day="5 Dec 1980"),
    "label a day": lambda b, i: b.do(change_occasion, i["day"], label="Saint Barbara"),
    "empty a day": lambda b, i: b.do(change_occasion, i["day"], day=""),
    "drop a day": lambda b, i: b.do(drop_occasion, i["day"]),
    "order days": lambda b, i: b.do(order_occasions, i["ada"], [i["day2"]]),
    "label a phone": lambda b, i: b.do(label_point, i["phone"], "work"),
    "order phones": lambda b, i: b.do(
        order_points, i["ada"], [i["phone2"], i["phone"]]
    ),
    "add an address": lambda b, i: b.do(
        add_point, i["ada"], PointKind.ADDRESS, "14 Dock Road, Galway"
    ),
    "change an address": lambda b, i: b.do(
        change_point, i["address"], "Hauptplatz 1, 1010 Wien"
    ),
    "change the parts": lambda b, i: b.do(
        change_address, i["address"], Parts("Hauptplatz 1", "1010", "Wien")
    ),
    "empty an address": lambda b, i: b.do(change_point, i["address"], " "),
    "add a fact": lambda b, i: b.do(add_fact, i["ada"], "Decision by", "15 Dec"),
    "change a fact": lambda b, i: b.do(change_fact, i["fact"], "5,000"),
    "label a fact": lambda b, i: b.do(label_fact, i["fact"], "Edition"),
    "set a fact": lambda b, i: b.do(set_fact, i["ada"], "Size", "LARGE"),
    "empty a fact": lambda b, i: b.do(set_fact, i["ada"], "Size", ""),
    "define a field": lambda b, _: b.do(define_field, "Print run", FieldKind.NUMBER),
    "rename a field": lambda b, i: b.do(rename_field, i["field"], "Format"),
    "change a kind": lambda b, i: b.do(change_kind, i["field2"], FieldKind.NUMBER),
    "set choices": lambda b, i: b.do(set_choices, i["field"], ["small", "huge"]),
    "order fields": lambda b, i: b.do(order_fields, [i["field2"], i["field"]]),
    "drop a field": lambda b, i: b.do(drop_field, i["field"]),
    "let a field go": lambda b, i: b.do(drop_field, i["field2"], keep_values=True),
    "colour a tag": lambda b, _: b.do(colour_tag, "fair", "plum"),
    "rename a tag": lambda b, _: b.do(rename_tag, "food", "kitchen"),
    "merge by name": lambda b, _: b.do(rename_tag, "food", "fair"),
    "merge tags": lambda b, _: b.do(merge_tags, ["food", "fair"], "both"),
    "drop a tag": lambda b, _: b.do(drop_tag, "food"),
    "keep a file": lambda b, i: b.do(keep_file, i["ada"], "b.txt", b"b", now=NOON),
    "keep a photo": lambda b, i: b.do(
        keep_file,
        i["ada"],
        "me.png",
        picture(64, 64),
        kind=AttachmentKind.PHOTO,
        now=NOON,
    ),
    "rename a file": lambda b, i: b.do(rename_file, i["file"], "drawing"),
    "drop a file": lambda b, i: b.do(drop_file, i["file"]),
    "block a way": lambda b, i: b.do(
        block_ways, i["ada"], [Way.MAIL, Way.POST], "moved", now=NOON
    ),
    "block anew": lambda b, i: b.do(
        block_ways, i["ada"], list(Way), "all", now=NOON, since=date(2026, 11, 3)
    ),
    "allow a way": lambda b, i: b.do(allow_ways, i["ada"], [Way.PHONE]),
}

REFUSALS: dict[str, tuple[Act, str]] = {
    "company of nobody": (lambda b, _: b.do(add_affiliation, NOBODY, "X"), "deleted"),
    "company of the bin": (
        lambda b, i: b.do(add_affiliation, i["gone"], "X"),
        "deleted",
    ),
    "no company": (lambda b, i: b.do(add_affiliation, i["ada"], " "), "Name the"),
    "gone company": (lambda b, _: b.do(put_on_card, NOBODY), "removed already"),
    "others' companies": (
        lambda b, i: b.do(order_affiliations, i["ada"], [NOBODY]),
        "Look again",
    ),
    "no day": (lambda b, i: b.do(add_occasion, i["ada"], "x", "soon"), "A day like"),
    "no such day": (
        lambda b, i: b.do(change_occasion, i["day"], day="31 Feb"),
        "A day like",
    ),
    "gone day": (lambda b, _: b.do(drop_occasion, NOBODY), "removed already"),
    "gone phone": (lambda b, _: b.do(label_point, NOBODY, "x"), "removed already"),
    "phones and addresses": (
        lambda b, i: b.do(order_points, i["ada"], [i["phone"], i["address"]]),
        "order of their own",
    ),
    "no parts": (lambda b, i: b.do(add_address, i["ada"], Parts()), "cannot be empty"),
    "parts of a phone": (
        lambda b, i: b.do(change_address, i["phone"], LINZ),
        "has parts",
    ),
    "empty parts": (
        lambda b, i: b.do(change_address, i["address"], Parts(" ")),
        "cannot be empty",
    ),
    "no number": (lambda b, i: b.do(change_fact, i["budget"], "dear"), "An amount"),
    "no choice": (lambda b, i: b.do(change_fact, i["size"], "tiny"), "One of: small"),
    "half a fact": (lambda b, i: b.do(add_fact, i["ada"], "", "x"), "label and a"),
    "a field twice": (lambda b, _: b.do(define_field, "SIZE"), "already"),
    "a field without label": (lambda b, _: b.do(define_field, " "), "needs a label"),
    "a label taken": (
        lambda b, i: b.do(rename_field, i["field"], "budget"),
        "already",
    ),
    "a field gone": (lambda b, _: b.do(drop_field, NOBODY), "removed already"),
    "choices of money": (lambda b, i: b.do(set_choices, i["field2"], ["a"]), "choice"),
    "no choices": (lambda b, i: b.do(set_choices, i["field"], [" "]), "one word"),
    "an unknown tag": (lambda b, _: b.do(rename_tag, "nobody", "x"), "no tag nobody"),
    "a tag without name": (lambda b, _: b.do(rename_tag, "food", "#"), "needs a name"),
    "no such colour": (lambda b, _: b.do(colour_tag, "food", "beige"), "A tag is"),
    "an empty file": (
        lambda b, i: b.do(keep_file, i["ada"], "a", b"", now=NOON),
        "empty",
    ),
    "no photo": (
        lambda b, i: b.do(
            keep_file, i["ada"], "a", b"x", kind=AttachmentKind.PHOTO, now=NOON
        ),
        "cannot be read",
    ),
    "a file gone": (lambda b, _: b.do(drop_file, NOBODY), "removed already"),
    "a file without name": (lambda b, i: b.do(rename_file, i["file"], " "), "a name"),
    "no way": (lambda b, i: b.do(block_ways, i["ada"], [], "x", now=NOON), "Say by"),
    "a day to come": (
        lambda b, i: b.do(
            block_ways, i["ada"], [Way.MAIL], "", now=NOON, since=date(2027, 1, 1)
        ),
        "in the future",
    ),
    "allowed already": (
        lambda b, i: b.do(allow_ways, i["ada"], [Way.MAIL]),
        "contacted so already",
    ),
}


@pytest.mark.parametrize("name", ACTS)
def test_an_act_is_undone_and_done_again_row_for_row(
    book: Book, ids: Ids, name: str
) -> None:
    before = rows_of(book.path)
    ACTS[name](book, ids)
    after = rows_of(book.path)

    assert after != before
    assert book.undo_label() not in {None, ""}
    book.undo()
    undone = rows_of(book.path)
    book.redo()
    redone = rows_of(book.path)
    book.undo()

    assert undone == before
    assert redone == after


@pytest.mark.parametrize("name", REFUSALS)
def test_a_refusal_is_a_sentence_and_leaves_no_trace(
    book: Book, ids: Ids, name: str
) -> None:
    act, sentence = REFUSALS[name]
    before, label = rows_of(book.path), book.undo_label()

    with pytest.raises(Refused, match=sentence) as refusal:
        act(book, ids)

    assert str(refusal.value).endswith((".", "?"))
    assert rows_of(book.path) == before
    assert book.undo_label() == label


def test_a_book_with_all_of_it_is_sound(book: Book, ids: Ids) -> None:
    for act in ACTS.values():
        act(book, ids)
        book.undo()
    left = ("rename a field", "rename a tag", "put a company on the card")
    for name in left:
        ACTS[name](book, ids)

    faults = check(Path(book.path))

    for _ in left:
        book.undo()
    assert [fault for kind in faults.values() for fault in kind] == []
