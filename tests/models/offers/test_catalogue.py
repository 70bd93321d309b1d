"""What one sells: found as it is typed, copied into lines, never linked."""

import pytest

from models.book.book import Book
from models.book.refusals import Refused
from models.offers.catalogue import Item, catalogue, catalogue_differences, items_of
from models.offers.catalogue_changes import (
    add_item,
    change_item,
    drop_item,
    drop_items,
    take_items,
    update_from_catalogue,
)
from models.offers.kinds import Period
from models.offers.sending import send_offer
from models.offers.sheet_of import lines_of_offer, sheet_of
from models.offers.writing import set_lines
from tests.clock import NOON

SIGN = Item("Shop sign", "SIGN-1", "Zażółć gęślą jaźń", "pc", 1_200_000, 700_000)
OAK = Item("Oak board", "OAK", "", "m", 450_000, tax_milli=23_000)
HOSTING = Item("Hosting", "HOST", "", "", 200_000, period=Period.MONTH)


def works(book: Book, like: str) -> list[str]:
    return [item.work for item in book.ask(catalogue, like)]


@pytest.mark.parametrize(
    ("like", "found"),
    [
        ("", ["Hosting", "Oak board", "Shop sign"]),
        ("sig", ["Shop sign"]),
        ("SIGN-1", ["Shop sign"]),
        ("zazolc JAZN", ["Shop sign"]),
        ("board oak", ["Oak board"]),
        ("o", ["Oak board", "Hosting", "Shop sign"]),
        ("100%", []),
        ("_", ["Hosting", "Oak board", "Shop sign"]),
    ],
)
def test_things_are_found_by_code_work_and_detail(
    book: Book, like: str, found: list[str]
) -> None:
    book.do(take_items, [SIGN, OAK, HOSTING])

    assert works(book, like) == found


def test_what_was_changed_is_found_at_the_next_key(book: Book) -> None:
    """The plain letters are remembered; five thousand things stand in the bench."""
    key = book.do(add_item, SIGN)
    other = Book.open(book.path)
    found = [works(book, "sign")]

    book.do(change_item, key, work="Wall letters", code="WALL")
    found += [works(book, "sign"), works(book, "wall"), works(other, "wall")]
    book.undo()
    found += [works(book, "sign"), works(book, "wall")]
    other.do(drop_item, key)
    found += [works(book, "sign")]
    other.close()

    sign, wall = ["Shop sign"], ["Wall letters"]
    assert found == [sign, [], wall, wall, sign, [], []]


def test_a_line_goes_its_own_way(book: Book, offer: int) -> None:
    key = book.do(add_item, SIGN)
    (item,) = book.ask(items_of, [key])
    book.do(set_lines, offer, [item.line(3_000_000)])

    book.do(change_item, key, price_e4=9_000_000, work="Big sign")
    (line,) = book.ask(lines_of_offer, offer)
    book.do(drop_item, key)

    assert (line.work, line.price_e4, line.cost_e4) == ("Shop sign", 1_200_000, 700_000)
    assert (line.code, line.quantity_micro) == ("SIGN-1", 3_000_000)
    assert book.ask(catalogue) == []
    assert len(book.ask(lines_of_offer, offer)) == 1


def test_a_draft_is_updated_where_one_says_so(book: Book, offer: int) -> None:
    keys = [book.do(add_item, item) for item in (SIGN, OAK)]
    lines = [item.line() for item in book.ask(items_of, keys)]
    book.do(set_lines, offer, [*lines, SIGN.line()._replace(code="")])
    book.do(change_item, keys[0], price_e4=1_300_000)
    book.do(change_item, keys[1], work="Oak plank", price_e4=500_000)

    differing = book.ask(catalogue_differences, offer)
    chosen = differing[1].line.id
    assert chosen is not None
    many = book.do(update_from_catalogue, offer, [chosen])

    assert [(one.line.work, one.fields) for one in differing] == [
        ("Shop sign", ("price_e4",)),
        ("Oak board", ("work", "price_e4")),
    ]
    assert many == 1
    assert [(line.work, line.price_e4) for line in book.ask(lines_of_offer, offer)] == [
        ("Shop sign", 1_200_000),
        ("Oak plank", 500_000),
        ("Shop sign", 1_200_000),
    ]


def test_a_sent_offer_is_not_updated(book: Book, offer: int) -> None:
    """Feature 7."""
    key = book.do(add_item, SIGN)
    book.do(set_lines, offer, [item.line() for item in book.ask(items_of, [key])])
    book.do(send_offer, offer, now=NOON)
    before = book.ask(sheet_of, offer)
    book.do(change_item, key, price_e4=1)
    (one,) = book.ask(catalogue_differences, offer)

    with pytest.raises(Refused, match="stays as it is"):
        book.do(update_from_catalogue, offer, [one.line.id or 0])

    assert book.ask(sheet_of, offer) == before


def test_another_currency_and_a_code_of_several_things_mean_nothing(
    book: Book, offer: int
) -> None:
    book.do(set_lines, offer, [SIGN.line(), OAK.line(), HOSTING.line()])
    book.do(add_item, SIGN._replace(currency="USD", price_e4=1))
    book.do(add_item, OAK._replace(price_e4=1))
    book.do(add_item, OAK._replace(price_e4=2))

    assert book.ask(catalogue_differences, offer) == []


def test_a_list_of_things_changes_those_whose_code_is_there(book: Book) -> None:
    book.do(take_items, [SIGN, OAK])

    taken = book.do(take_items, [OAK._replace(price_e4=1), HOSTING])

    assert (taken.added, taken.changed) == (1, 1)
    assert len(book.ask(catalogue)) == 3
    with pytest.raises(Refused, match="Item 2: "):
        book.do(take_items, [SIGN._replace(work="Other"), OAK._replace(currency="X")])
    assert "Other" not in works(book, "")


@pytest.mark.parametrize(
    "wrong",
    [{"work": " "}, {"currency": "EURO"}, {"tax_milli": 100_001}, {"price_e4": 10**16}],
)
def test_a_thing_that_cannot_be_is_refused(
    book: Book, wrong: dict[str, object]
) -> None:
    key = book.do(add_item, SIGN)

    with pytest.raises(Refused):
        book.do(change_item, key, **wrong)
    with pytest.raises(Refused, match="no “colour”"):
        book.do(change_item, key, colour="red")

    assert book.ask(items_of, [key]) == [SIGN._replace(id=key)]


def test_many_things_are_removed_by_one_act_or_none(book: Book) -> None:
    book.do(take_items, [SIGN, OAK, HOSTING])
    keys = [item.id for item in book.ask(catalogue) if item.id is not None]

    with pytest.raises(Refused, match="not in the catalogue any more"):
        book.do(drop_items, [*keys, 1])
    untouched = works(book, "")
    book.do(drop_items, keys)
    emptied, label = works(book, ""), book.undo_label()
    book.undo()

    assert (emptied, label) == ([], "remove 3 things")
    assert works(book, "") == untouched
    with pytest.raises(Refused, match="Choose what is to be removed"):
        book.do(drop_items, [])
