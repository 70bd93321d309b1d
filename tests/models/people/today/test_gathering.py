"""What SQL picks for the groups of Today is what sorting every row would show."""

from collections.abc import Iterator
from datetime import timedelta
from random import Random

import pytest
from sqlmodel import Session

from models.book.book import Book
from models.people.business import members
from models.people.kinds import Channel, Side, Tier
from models.people.prospects import put_in_bin
from models.people.rows import Prospect, Step
from models.people.today import gathering
from models.people.today.asking import day_count, today_of
from models.people.today.entries import entries_due
from models.people.today.folding import folded
from models.people.today.gathering import SHOWN, gathered, parted
from models.people.today.values import GroupKind
from models.people.today.whose import Whose
from tests.clock import NOON, TODAY
from tests.made_up import made_up_book


@pytest.fixture(scope="module")
def late(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Book]:
    """A book with more late steps than are shown, promises, offers and a bin."""
    path = tmp_path_factory.mktemp("late") / "late.baton"
    book = made_up_book(path, 150, 400, seed=4)
    book.do(_add_steps, 2 * SHOWN)
    ids = [row[0] for row in book.ask(lambda reader: reader.all(
        "SELECT id FROM prospect ORDER BY id"))]  # fmt: skip
    book.do(put_in_bin, ids[::9], now=NOON)
    yield book
    book.close()


def _add_steps(session: Session, many: int) -> None:
    rng = Random(4)  # noqa: S311 — made-up people are no secret
    for n in range(many):
        one = Prospect(
            name=f"P{n}",
            tier=rng.choice(list(Tier)),
            rank=f"a{n:05}",
            value_minor=rng.randrange(9),
            currency="EUR",
            created_at=NOON,
        )
        session.add(one)
        session.flush()
        ago = rng.choice([None, 0, 0, *range(1, 9)])
        step = Step(
            prospect_id=one.id,
            channel=rng.choice([Channel.CALL, Channel.POST]),
            side=rng.choice(list(Side)),
            what=f"S{n}",
            on_day=None if ago is None else TODAY - timedelta(days=ago),
            at_time=rng.choice([None, "09:00", "16:30"]) if ago is not None else None,
            created_at=NOON,
        )
        session.add(step)


@pytest.mark.parametrize("many", [0, gathering.MANY])
@pytest.mark.parametrize("hat", [None, *Side])
@pytest.mark.parametrize("mine", [False, True])
@pytest.mark.parametrize("days", [0, 1, 30])
def test_the_first_rows_and_the_counts_are_those_of_all_rows_sorted(
    late: Book,
    monkeypatch: pytest.MonkeyPatch,
    hat: Side | None,
    *,
    many: int,
    mine: bool,
    days: int,
) -> None:
    monkeypatch.setattr(gathering, "MANY", many)
    today = TODAY + timedelta(days=days)
    whose = Whose(late.ask(members)[0].id if mine else None, hat)
    everything = late.ask(folded, late.ask(entries_due, today), today)

    found = late.ask(gathered, today, whose)

    wanted = [one for one in everything if whose.wants(one.holder_id, one.side)]
    assert found.parts == parted(wanted, today)
    assert found.parts[GroupKind.OVERDUE].entries > SHOWN or hat or mine


@pytest.mark.parametrize("hat", [None, *Side])
@pytest.mark.parametrize("days", [0, 2, 30])
def test_the_count_is_that_of_the_list(late: Book, hat: Side | None, days: int) -> None:
    day = TODAY + timedelta(days=days)
    today = late.ask(today_of, day, hat=hat)

    counted = late.ask(day_count, day, hat=hat)

    due = [g for g in today.groups if g.kind is not GroupKind.WAITING]
    rows = [row for group in due for row in group.rows]
    calls = {row.prospect_id for row in rows if row.channel == Channel.CALL}
    assert counted == (today.count, len(calls))
