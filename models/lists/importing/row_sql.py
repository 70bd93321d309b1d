"""The inserts that new and known people of a list share, and the rows for them."""

import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from models.book.ids import new_id
from models.people.kinds import PointKind

from .filing import Place, Point

_POINT = """
INSERT INTO contact_point (id, prospect_id, kind, value, value_key, position)
VALUES (?, ?, ?, ?, ?, ?)
"""
_TAG = "INSERT INTO prospect_tag (id, prospect_id, name) VALUES (?, ?, ?)"
_DETAIL = """
INSERT INTO detail (id, prospect_id, label, value, position) VALUES (?, ?, ?, ?, ?)
"""
_COMPANY = """
INSERT INTO affiliation (id, prospect_id, company, role, position)
VALUES (?, ?, ?, ?, ?)
"""
_DAY = """
INSERT INTO occasion (id, prospect_id, label, on_day, position) VALUES (?, ?, ?, ?, ?)
"""
_ADDRESS = """
INSERT INTO address (id, prospect_id, point_id, street, postcode, town, region, country)
VALUES (?, ?, ?, ?, ?, ?, ?, ?)
"""
_BLOCK = """
INSERT OR IGNORE INTO block (id, prospect_id, way, since, reason)
VALUES (?, ?, ?, ?, ?)
"""
_OTHERS = """
INSERT OR IGNORE INTO two_people (id, low_id, high_id, said_at)
VALUES (?, min(?, ?), max(?, ?), ?)
"""
_MARK = "INSERT INTO taken_row (id, prospect_id, fingerprint) VALUES (?, ?, ?)"


class Rows:
    """The rows of many people, gathered to be written by one call a table."""

    def __init__(self) -> None:
        self._points: list[tuple[Any, ...]] = []
        self._places: list[tuple[Any, ...]] = []
        self._tags: list[tuple[Any, ...]] = []
        self._details: list[tuple[Any, ...]] = []
        self._companies: list[tuple[Any, ...]] = []
        self._days: list[tuple[Any, ...]] = []
        self._blocks: list[tuple[Any, ...]] = []
        self._others: list[tuple[Any, ...]] = []

    def points(
        self, whom: int, points: Iterable[Point], places: Mapping[str, Place], at: int
    ) -> None:
        """Ways of contact from a place on, addresses with their parts."""
        for place, (kind, value, key) in enumerate(points, at):
            point = new_id()
            self._points.append((point, whom, kind, value, key, place))
            if kind == PointKind.ADDRESS and key in places:
                self._places.append((new_id(), whom, point, *places[key]))

    def tags(self, whom: int, names: Iterable[str]) -> None:
        """Tags by their names."""
        self._tags += ((new_id(), whom, name) for name in names)

    def details(self, whom: int, told: Iterable[tuple[str, str]], at: int) -> None:
        """Details with their labels from a place on."""
        self._details += _placed(whom, told, at)

    def companies(self, whom: int, told: Iterable[tuple[str, str]], at: int) -> None:
        """Further companies with the role in them from a place on."""
        self._companies += _placed(whom, told, at)

    def days(self, whom: int, told: Iterable[tuple[str, str]], at: int) -> None:
        """Days that matter with their names from a place on."""
        self._days += _placed(whom, told, at)

    def blocks(self, whom: int, ways: Iterable[str], since: str, reason: str) -> None:
        """Ways by which they must not be contacted."""
        self._blocks += ((new_id(), whom, way, since, reason) for way in ways)

    def others(self, whom: int, others: Sequence[int], now: str) -> None:
        """Those who look like them and are other people."""
        self._others += ((new_id(), whom, o, whom, o, now) for o in others)

    def write(self, db: sqlite3.Connection) -> None:
        """Write all that was gathered."""
        for sql, rows in (
            (_POINT, self._points),
            (_ADDRESS, self._places),
            (_TAG, self._tags),
            (_DETAIL, self._details),
            (_COMPANY, self._companies),
            (_DAY, self._days),
            (_BLOCK, self._blocks),
            (_OTHERS, self._others),
        ):
            if rows:
                db.executemany(sql, rows)


def _placed(
    whom: int, told: Iterable[tuple[str, str]], at: int
) -> Iterator[tuple[Any, ...]]:
    for place, (label, value) in enumerate(told, at):
        yield new_id(), whom, label, value, place


def write_marks(db: sqlite3.Connection, marks: Iterable[tuple[int, int]]) -> None:
    """Remember whose each row of the list became: prospects and fingerprints."""
    db.executemany(_MARK, ((new_id(), whom, mark) for whom, mark in marks))
