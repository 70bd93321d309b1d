"""A kind of list is set up once and read the same way ever after."""

from dataclasses import replace
from datetime import timedelta

import pytest

from models.book.book import Book
from models.book.refusals import Refused
from models.lists.formats.columns.guess import Column
from models.lists.formats.columns.meanings import Field
from models.lists.importing.kept_recipes import recipe_for, recipes
from models.lists.importing.recipes import (
    delete_recipe,
    recipe_used,
    rename_recipe,
    save_recipe,
)
from models.lists.importing.rules import Custom, Keep, Part, Rules
from models.people.kinds import FieldKind, Tier
from tests.clock import NOON, TODAY

RULES = Rules(
    tier=Tier.SUSPECT,
    source="Fair",
    informed_on=TODAY,
    day_first=True,
    decimal=",",
    phone_country="IE",
    currency="EUR",
    tags=("fair",),
    keep={Part.COMPANY: Keep.OVERWRITE, Part.NOTES: Keep.LEAVE},
    custom={"Oven": Custom("Kind of oven", FieldKind.CHOICE)},
)
MAPPING = (
    Column("Wer", Field.FULL_NAME, "", "person"),
    Column("Tel", Field.PHONE),
    Column("Tel", Field.EXTRA),
)


def test_a_list_of_the_same_columns_finds_its_recipe_in_any_order(book: Book) -> None:
    book.do(save_recipe, " Fair  list ", MAPPING, RULES, header=True, now=NOON)

    found = book.ask(recipe_for, ["tel", "TEL", "Wer"])

    assert found is not None
    assert found.name == "Fair list"
    assert found.rules == replace(RULES, informed_on=None)
    asked = found.asked(["tel", "TEL", "Wer"])
    assert asked.fields == {0: Field.PHONE, 1: Field.EXTRA, 2: Field.FULL_NAME}
    assert (asked.header, asked.day_first) == (True, True)


@pytest.mark.parametrize("headers", [["Wer", "Tel"], ["Wer", "Tel", "Tel", "x"], []])
def test_a_list_of_other_columns_finds_none(book: Book, headers: list[str]) -> None:
    book.do(save_recipe, "Fair", MAPPING, RULES, now=NOON)

    assert book.ask(recipe_for, headers) is None


def test_the_recipe_used_last_is_found_first(book: Book) -> None:
    first = book.do(save_recipe, "A", MAPPING, RULES, now=NOON)
    book.do(save_recipe, "B", MAPPING, RULES, now=NOON + timedelta(minutes=1))
    assert [recipe.name for recipe in book.ask(recipes)] == ["B", "A"]

    book.do(recipe_used, first, now=NOON + timedelta(minutes=2))

    found = book.ask(recipe_for, ["Wer", "Tel", "Tel"])
    assert found is not None
    assert found.name == "A"


def test_a_recipe_saved_again_renamed_and_deleted_is_one_act_each(book: Book) -> None:
    key = book.do(save_recipe, "A", MAPPING, RULES, now=NOON)
    other = book.do(save_recipe, "B", MAPPING, RULES, now=NOON)
    assert book.do(save_recipe, "A", MAPPING, Rules(), now=NOON) == key

    with pytest.raises(Refused, match="already"):
        book.do(rename_recipe, other, "A")
    with pytest.raises(Refused, match="needs a name"):
        book.do(rename_recipe, other, " ")
    book.do(rename_recipe, other, "C")
    book.do(delete_recipe, key)

    assert [recipe.name for recipe in book.ask(recipes)] == ["C"]
    assert book.undo_label() == "delete recipe A"
    book.undo()
    assert {recipe.name for recipe in book.ask(recipes)} == {"A", "C"}
