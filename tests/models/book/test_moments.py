"""Moments, days and zones."""

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from models.book.book import Book
from models.book.moments import day_in, moment_of, stored, zone_here
from models.book.refusals import Refused
from models.people.business import business_card
from tests.clock import NOON


def test_a_moment_comes_back_as_it_was() -> None:
    moment = datetime(2026, 11, 18, 23, 59, 59, 7, tzinfo=UTC)

    assert moment_of(stored(moment)) == moment


def test_a_moment_without_a_zone_is_refused() -> None:
    with pytest.raises(Refused, match="time zone"):
        stored(datetime(2026, 11, 18))  # noqa: DTZ001 — what is refused


@pytest.mark.parametrize(
    ("zone", "day"),
    [("UTC", 18), ("Pacific/Auckland", 19), ("America/New_York", 18)],
)
def test_the_day_is_that_of_the_place(zone: str, day: int) -> None:
    assert day_in(NOON, zone) == date(2026, 11, day)


@pytest.mark.parametrize(
    ("told", "zone"),
    [("Europe/Dublin", "Europe/Dublin"), (":Asia/Tokyo", "Asia/Tokyo"), ("x", "UTC")],
)
def test_a_new_book_works_where_the_computer_is(
    monkeypatch: pytest.MonkeyPatch,
    book: Book,
    told: str,
    zone: str,
) -> None:
    monkeypatch.setenv("TZ", told)
    path = book.path.with_name("here.baton")

    here = Book.create(path, name="Test")

    assert here.ask(business_card).zone == zone == zone_here()
    here.close()


def test_an_unknown_zone_makes_no_book(book: Book) -> None:
    path = book.path.with_name("mars.baton")

    with pytest.raises(Refused, match="not known"):
        Book.create(path, name="Test", zone="Mars/Olympus")

    assert not path.exists()


def test_a_computer_without_a_zone_works_in_utc(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.delenv("TZ")
    monkeypatch.setattr("models.book.moments.Path", lambda _name: tmp_path / "none")

    assert zone_here() == "UTC"


def test_the_zone_of_a_computer_is_where_its_link_leads(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    link = tmp_path / "localtime"
    link.symlink_to("/usr/share/zoneinfo/Pacific/Auckland")
    monkeypatch.delenv("TZ")
    monkeypatch.setattr("models.book.moments.Path", lambda _name: link)

    assert zone_here() == "Pacific/Auckland"
