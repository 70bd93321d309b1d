"""The lines of a record that there are several of: ways of contact, companies, days."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Protocol

from PySide6.QtWidgets import QWidget

from models.book.refusals import Refused
from models.people.affiliations import (
    add_affiliation,
    change_affiliation,
    drop_affiliation,
    order_affiliations,
    put_on_card,
)
from models.people.kinds import PointKind
from models.people.occasion_days import split_occasion
from models.people.occasions import (
    add_occasion,
    change_occasion,
    drop_occasion,
    order_occasions,
)
from models.people.point_lines import POINT_LABELS, label_point, order_points
from models.people.prospects import add_point, change_point
from models.people.record import Point, Record
from models.people.record_parts import FurtherCompany, KnownDay
from ui.desk import Desk
from ui.record.asking import AskLine, host_of
from ui.record.detail_row import DetailRow
from ui.record.openings import opening_of
from ui.record.row_menu import Among, Way
from ui.record.words import occasion_words

KINDS = {
    PointKind.PHONE: ("Phone", "Add a phone"),
    PointKind.MAIL: ("Mail", "Add a mail address"),
    PointKind.ADDRESS: ("Address", "Add an address"),
    PointKind.WEB: ("Web", "Add a web address"),
}


class Grid(Protocol):
    """What the rows ask of the grid they stand in."""

    def edit_one(self, key: str) -> None:
        """Begin to edit one line."""


class PointRows:
    """The repeated lines of one prospect; each act of their menus is one undo."""

    def __init__(self, desk: Desk, record: Record, grid: QWidget) -> None:
        self._desk, self._record, self._grid = desk, record, grid

    def points(self, kind: PointKind, points: Sequence[Point]) -> list[DetailRow]:
        """The contact points of a kind, and an empty line for another."""
        label, hint = KINDS[kind]
        many = kind is PointKind.ADDRESS
        ids = tuple(point.id for point in points)
        rows = [
            self._point(kind, point, place, ids) for place, point in enumerate(points)
        ]
        first = not rows and kind in {PointKind.PHONE, PointKind.MAIL}
        keep = self._adding(self._doing(add_point, self._record.id, kind))
        name = hint if rows else label
        more = DetailRow(
            f"new {kind.value}", label, "", hint, keep, many, first, name=name
        )
        return [*rows, more]

    def _point(
        self, kind: PointKind, point: Point, place: int, ids: tuple[int, ...]
    ) -> DetailRow:
        label, hint = KINDS[kind]
        key = f"point {point.id}"
        name = f"{label}, {point.label}" if point.label else label
        return DetailRow(
            key,
            point.label[:1].upper() + point.label[1:] or label,
            point.value,
            hint,
            self._doing(change_point, point.id),
            kind is PointKind.ADDRESS,
            name=f"{name} {place + 1}" if place else name,
            opening=opening_of(self._desk, self._record, point),
            among=Among(point.id, ids, self._doing(order_points, self._record.id)),
            ways=self._point_ways(kind, point, key),
        )

    def _point_ways(self, kind: PointKind, point: Point, key: str) -> list[Way]:
        what = KINDS[kind][0].lower()
        label = self._doing(label_point, point.id)
        return [
            Way("Edit\tF2", partial(self._edit, key), "pencil"),
            *(
                Way(w.capitalize(), partial(label, w), inside="Label")
                for w in POINT_LABELS
            ),
            Way("None", partial(label, ""), inside="Label"),
            Way(
                "Another…",
                self._asking("Label", "Label it", label, point.label, key),
                inside="Label",
            ),
            Way(
                f"Add another {what}", partial(self._edit, f"new {kind.value}"), "plus"
            ),
            Way("Remove", self._doing(change_point, point.id, ""), "trash-2"),
        ]

    def companies(self, companies: Sequence[FurtherCompany]) -> list[DetailRow]:
        """The companies beside the one on the card, each with its role."""
        ids = tuple(company.id for company in companies)
        rows = [row for one in companies for row in self._company(one, ids)]
        add = self._doing(add_affiliation, self._record.id)
        more = DetailRow(
            "new company", "Also at", "", "Add another company", self._adding(add)
        )
        return [*rows, more]

    def _company(self, one: FurtherCompany, ids: tuple[int, ...]) -> list[DetailRow]:
        do, role = self._desk.do, f"company role {one.id}"
        ways = [
            Way("Put it on the card", self._doing(put_on_card, one.id), "contact"),
            Way("Add a role", partial(self._edit, role), "pencil"),
            Way("Add another company", partial(self._edit, "new company"), "plus"),
            Way("Remove", self._doing(drop_affiliation, one.id), "trash-2"),
        ]
        order = self._doing(order_affiliations, self._record.id)
        return [
            DetailRow(
                f"company {one.id}",
                "Also at",
                one.company,
                "",
                lambda typed: bool(do(change_affiliation, one.id, company=typed)),
                name=f"Also at {one.company}",
                among=Among(one.id, ids, order),
                ways=ways,
            ),
            DetailRow(
                role,
                "as",
                one.role,
                "Add a role",
                lambda typed: bool(do(change_affiliation, one.id, role=typed)),
                name=f"Role at {one.company}",
                ways=ways,
            ),
        ]

    def days(self, days: Sequence[KnownDay]) -> list[DetailRow]:
        """The days that matter, with a year or without."""
        ids = tuple(day.id for day in days)
        rows = [self._day(day, ids) for day in days]
        hint = "Add a day, as Name day 4 Dec"
        more = DetailRow(
            "new day", "Another day", "", hint, self._adding(self._add_day)
        )
        return [*rows, more]

    def _day(self, day: KnownDay, ids: tuple[int, ...]) -> DetailRow:
        do, key = self._desk.do, f"day {day.id}"

        def label(words: str) -> object:
            return do(change_occasion, day.id, label=words)

        return DetailRow(
            key,
            day.label,
            occasion_words(day.on_day),
            "",
            lambda typed: bool(do(change_occasion, day.id, day=typed)),
            among=Among(day.id, ids, self._doing(order_occasions, self._record.id)),
            ways=[
                Way("Edit\tF2", partial(self._edit, key), "pencil"),
                Way("Label…", self._asking("Label", "Label it", label, day.label, key)),
                Way("Add another day", partial(self._edit, "new day"), "plus"),
                Way("Remove", self._doing(drop_occasion, day.id), "trash-2"),
            ],
        )

    def _add_day(self, typed: str) -> object:
        day_first = bool(self._desk.business.day_first)
        try:
            label, day = split_occasion(typed, day_first=day_first)
        except Refused as refusal:
            self._desk.refused.emit(str(refusal))
            return False
        return self._desk.do(add_occasion, self._record.id, label, day)

    def _doing(
        self, operation: Callable[..., object], *args: object
    ) -> Callable[..., bool]:
        """What does an operation with these values and those that are typed."""
        return lambda *typed: bool(self._desk.do(operation, *args, *typed))

    def _adding(self, add: Callable[[str], object]) -> Callable[[str], bool]:
        return lambda typed: not typed.strip() or bool(add(typed))

    def _edit(self, key: str) -> None:
        grid: Grid = self._grid  # type: ignore[assignment]  # a DetailGrid here
        grid.edit_one(key)

    def _asking(
        self, title: str, verb: str, keep: Callable[[str], object], value: str, key: str
    ) -> Callable[[], None]:
        def ask() -> None:
            field = self._grid.findChild(QWidget, f"detail_{key}".replace(" ", "_"))
            under = self._grid if field is None else field
            sheet = AskLine(
                host_of(under), title, lambda typed: bool(keep(typed)), verb=verb
            )
            sheet.ask(under, value)

        return ask
