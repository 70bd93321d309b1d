"""Conditions as JSON and as a typed line: read as meant, else refused in words."""

import json

import pytest

from models.book.money import Money
from models.book.refusals import Refused
from models.lists.smart_lists.conditions import Condition, Group, Join, Which
from models.lists.smart_lists.fields import Field, Word
from models.lists.smart_lists.saying import sentence
from models.lists.smart_lists.typed import typed
from models.lists.smart_lists.written import read
from models.people.kinds import Channel

EXAMPLE = "warm, touches >= 5, no answer, last touch call, (town Linz or postcode 40*)"


def test_the_example_is_typed_on_one_line_and_said_as_a_sentence() -> None:
    group = typed(EXAMPLE)

    assert group == Group(
        Join.ALL,
        (
            Condition(Field.TIER, Word.IS, ("warm",)),
            Condition(Field.TOUCHES, Word.AT_LEAST, 5),
            Condition(Field.ANSWERED, Word.NO),
            Condition(Field.LAST_TOUCH_BY, Word.IS, ("call",)),
            Group(
                Join.ANY,
                (
                    Condition(Field.TOWN, Word.IS, "Linz"),
                    Condition(Field.POSTCODE, Word.BEGINS, "40"),
                ),
            ),
        ),
    )
    assert sentence(group) == (
        "Tier is Warm, at least 5 touches, never answered, last touch was by call"
        " and (town is “Linz” or postcode begins with “40”)"
    )


@pytest.mark.parametrize(
    ("line", "meant"),
    [
        ("hot", Condition(Field.TIER, Word.IS, ("hot",))),
        (
            "at least 3 touches by e-mail in the last 30 days",
            Condition(
                Field.TOUCHES,
                Word.AT_LEAST,
                3,
                which=Which(channel=Channel.MAIL, days=30),
            ),
        ),
        (
            "value >= 1450.50 USD",
            Condition(Field.VALUE, Word.AT_LEAST, Money(145050, "USD")),
        ),
        ('town "Bad or good"', Condition(Field.TOWN, Word.IS, "Bad or good")),
        ("company *Öl*", Condition(Field.COMPANY, Word.CONTAINS, "Öl")),
        ("no e-mail", Condition(Field.MAIL, Word.MISSING)),
        ("silent 20", Condition(Field.SILENCE, Word.AT_LEAST, 20)),
        (
            "last touch was a meeting",
            Condition(Field.LAST_TOUCH_BY, Word.IS, ("meeting",)),
        ),
        (
            "last touch no answer",
            Condition(Field.LAST_OUTCOME, Word.IS, ("no_answer",)),
        ),
        ("phone blocked", Condition(Field.BLOCKED, Word.HAS, ("phone",))),
    ],
)
def test_a_typed_part_says_one_condition(line: str, meant: Condition) -> None:
    assert typed(line) == Group(Join.ALL, (meant,))


def test_not_and_or_make_groups() -> None:
    group = typed("not (cold or won), no next step")

    assert group.parts[0] == Group(
        Join.NONE,
        (
            Condition(Field.TIER, Word.IS, ("cold",)),
            Condition(Field.TIER, Word.IS, ("won",)),
        ),
    )


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("bananas 12", "“bananas 12” is not understood"),
        ("(warm", "not closed"),
        ("warm)", "was not opened"),
        ("warm or", "missing"),
        ("(" * 9 + "warm" + ")" * 9, "too deep"),
        ("touches >= 5 by pigeon", "not understood"),
        ("x" * 2001, "too long"),
    ],
)
def test_a_line_that_is_not_understood_is_refused(line: str, told: str) -> None:
    with pytest.raises(Refused, match=told):
        typed(line)


TIER = {"field": "tier", "word": "is", "value": ["warm"]}


@pytest.mark.parametrize(
    ("told", "sentence_part"),
    [
        ({"version": 2, "all": [TIER]}, "newer Baton"),
        ({"version": 1, "some": [TIER]}, "“some”"),
        ({"all": [TIER], "any": [TIER]}, "cannot be read"),
        ({"all": [TIER | {"field": "shoe size"}]}, "“shoe size”"),
        ({"all": [TIER | {"word": "like"}]}, "“like”"),
        ({"all": [TIER | {"sql": "1"}]}, "“sql”"),
        ({"all": [TIER | {"word": "begins"}]}, "cannot be asked"),
        ({"all": [TIER | {"value": ["name; DROP TABLE touch"]}]}, "has no"),
        ({"all": [TIER | {"value": []}]}, "at least one"),
        ({"all": [TIER | {"value": {"a": 1}}]}, "cannot be read"),
        (
            {"all": [{"field": "touches", "word": "at_least", "value": "5"}]},
            "whole number",
        ),
        ({"all": [{"field": "touches", "word": "at_least", "value": -1}]}, "between"),
        ({"all": [{"field": "town", "word": "is", "value": " "}]}, "compared with"),
        ({"all": [{"field": "town", "word": "is", "value": "x" * 201}]}, "200"),
        ({"all": [{"field": "created", "word": "on", "value": "soon"}]}, "not a day"),
        ({"all": [{"field": "own", "word": "is", "kind": "text"}]}, "your fields"),
        ({"all": [TIER | {"which": {"days": 3}}]}, "does not count"),
        ({"all": [TIER] * 101}, "100 conditions"),
        ([], "cannot be read"),
        ({"all": "x"}, "cannot be read"),
    ],
)
def test_json_with_something_unknown_is_refused(
    told: object, sentence_part: str
) -> None:
    with pytest.raises(Refused, match=sentence_part):
        read(json.dumps(told))


@pytest.mark.parametrize("text", ["", "{", "[" * 5000, "1e999", '{"all":' * 50])
def test_what_is_no_json_is_refused(text: str) -> None:
    with pytest.raises(Refused, match="cannot be read"):
        read(text)


def test_groups_too_deep_are_refused() -> None:
    told: dict[str, object] = TIER  # type: ignore[assignment]
    for _ in range(7):
        told = {"any": [told]}

    with pytest.raises(Refused):
        read(json.dumps(told))
