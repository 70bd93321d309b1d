"""Smart lists kept in the book: each change is one act that can be taken back."""

import pytest

from models.book.book import Book
from models.book.refusals import Refused
from models.lists.smart_lists.asking import counts_of, list_by_id, saved_lists
from models.lists.smart_lists.conditions import Condition, Group
from models.lists.smart_lists.fields import Field, Word
from models.lists.smart_lists.keeping import (
    change_list,
    delete_list,
    move_list,
    pin_list,
    rename_list,
    save_list,
)
from models.lists.smart_lists.starters import STARTERS
from models.lists.smart_lists.written import read
from models.people.kinds import Tier
from models.people.prospects import add_prospect
from tests.clock import NOON, TODAY

WARM = Group(parts=(Condition(Field.TIER, Word.IS, ("warm",)),))
COLD = Group(parts=(Condition(Field.TIER, Word.IS, ("cold",)),))


def names(book: Book) -> list[str]:
    return [card.name for card in book.ask(saved_lists)]


def test_a_saved_list_is_read_back_and_taken_back(book: Book) -> None:
    key = book.do(save_list, "  Warm   ones ", WARM)

    kept = book.ask(list_by_id, key)
    label = book.undo_label()
    book.undo()

    assert kept is not None
    assert (kept.name, read(kept.said), kept.pinned) == ("Warm ones", WARM, 1)
    assert label == "save the list Warm ones"
    assert names(book) == []


def test_names_are_one_list_each_in_whatever_spelling(book: Book) -> None:
    book.do(save_list, "Müller", WARM)
    other = book.do(save_list, "Other", WARM)

    with pytest.raises(Refused, match="called “Müller” already"):
        book.do(save_list, "MULLER", COLD)
    with pytest.raises(Refused, match="called “Müller” already"):
        book.do(rename_list, other, "müller")
    book.do(rename_list, other, "OTHER")

    assert names(book) == ["Müller", "OTHER"]


@pytest.mark.parametrize(
    ("name", "told"),
    [(" ", "needs a name"), ("\u0301", "needs a name"), ("x" * 81, "80")],
)
def test_a_name_that_cannot_be_is_refused(book: Book, name: str, told: str) -> None:
    with pytest.raises(Refused, match=told):
        book.do(save_list, name, WARM)


def test_a_list_without_conditions_is_refused(book: Book) -> None:
    with pytest.raises(Refused, match="at least one condition"):
        book.do(save_list, "Everybody", Group(parts=(Group(),)))


def test_lists_move_pin_change_and_go(book: Book) -> None:
    one, two, three = (book.do(save_list, n, WARM) for n in ("One", "Two", "Three"))

    book.do(move_list, three, 0)
    book.do(pin_list, two, pinned=False)
    book.do(change_list, one, COLD, name="First")
    book.do(delete_list, three)

    assert [(c.name, c.pinned) for c in book.ask(saved_lists)] == [
        ("First", 1),
        ("Two", 0),
    ]
    changed = book.ask(list_by_id, one)
    assert changed is not None
    assert read(changed.said) == COLD
    for _ in range(4):
        book.undo()
    assert names(book) == ["One", "Two", "Three"]
    with pytest.raises(Refused, match="deleted already"):
        book.do(delete_list, 17)


def test_counts_are_told_by_list(book: Book) -> None:
    for tier in (Tier.WARM, Tier.WARM, Tier.COLD):
        book.do(add_prospect, "Ada", tier=tier, now=NOON)

    counts = book.ask(counts_of, [(7, WARM), (8, COLD)], TODAY)

    assert counts == {7: 2, 8: 1}


def test_every_starter_can_be_kept(book: Book) -> None:
    for starter in STARTERS:
        book.do(save_list, starter.name, starter.conditions)

    assert names(book) == [starter.name for starter in STARTERS]
    assert names(book)[0] == "Ready to promote"
