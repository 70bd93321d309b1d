"""The counts of Today and of the call run stand in the navigation, seen or not."""

from datetime import timedelta
from pathlib import Path

from pytestqt.qtbot import QtBot

from models.book.book import Book
from models.people.bulk import delete_many
from models.people.finding import names
from models.people.kinds import Channel
from models.people.next_steps import plan_step
from models.people.planned import Planned
from tests.clock import NOON, TODAY
from tests.ui.shop.conftest import OpenShop, OpenShopAt
from ui.shop.day_watch import DayWatch
from ui.shop.furnishing import Furnishing


def due(furnished: Furnishing) -> tuple[str, str]:
    """What the navigation says of Today and of the call run."""
    model = furnished.window.navigation.model
    said = {row.name: model.words(row) for row in model.rows}
    return said["today"], said["run"]


def with_calls(path: Path) -> list[int]:
    book = Book.open(path, now=lambda: NOON)
    ids = [person.id for person in book.ask(names)]
    for one in ids:
        book.do(plan_step, one, Planned(Channel.CALL, "Ask", TODAY), now=NOON)
    book.close()
    return ids


def test_the_counts_stand_before_today_was_seen_and_follow_a_wide_act(
    open_shop: OpenShop, a_book: Path, qtbot: QtBot
) -> None:
    ids = with_calls(a_book)
    furnished = open_shop(a_book)
    desk = furnished.window.desk
    assert desk is not None

    qtbot.waitUntil(lambda: due(furnished) == ("Today, 3 due", "Call run, 3 due"))
    desk.do(delete_many, ids[:2], now=NOON)

    qtbot.waitUntil(lambda: due(furnished) == ("Today, 1 due", "Call run, 1 due"))
    desk.undo()
    qtbot.waitUntil(lambda: due(furnished) == ("Today, 3 due", "Call run, 3 due"))


def test_they_follow_when_today_is_left(
    open_shop: OpenShop, a_book: Path, qtbot: QtBot
) -> None:
    ids = with_calls(a_book)
    furnished = open_shop(a_book)
    desk = furnished.window.desk
    assert desk is not None
    furnished.actions["today"].trigger()
    qtbot.waitUntil(lambda: due(furnished) == ("Today, 3 due", "Call run, 3 due"))

    furnished.actions["board"].trigger()
    desk.do(delete_many, ids, now=NOON)

    qtbot.waitUntil(lambda: due(furnished) == ("Today", "Call run"))


def test_a_new_day_has_its_own_counts(
    open_shop_at: OpenShopAt, a_book: Path, qtbot: QtBot
) -> None:
    with_calls(a_book)
    moments = [NOON - timedelta(days=1)]
    furnished = open_shop_at(a_book, lambda: moments[-1])
    qtbot.waitUntil(lambda: due(furnished)[1] == "Call run")
    watch = furnished.shop.findChild(DayWatch)
    assert isinstance(watch, DayWatch)

    moments.append(NOON)
    watch.look_at_the_day()

    qtbot.waitUntil(lambda: due(furnished)[1] == "Call run, 3 due")
