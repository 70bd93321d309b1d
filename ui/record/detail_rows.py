"""Which details a record has: label, value, and what keeps another value."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from models.book.money import read_amount
from models.book.refusals import Refused
from models.people.kinds import PointKind
from models.people.prospects import add_point, change_point, change_prospect, set_tags
from models.people.record import Point, Record
from ui.desk import Desk
from ui.record.words import exact_value

_KINDS = {
    PointKind.PHONE: ("Phone", "Add a phone"),
    PointKind.MAIL: ("Mail", "Add a mail address"),
    PointKind.ADDRESS: ("Address", "Add an address"),
    PointKind.WEB: ("Web", "Add a web address"),
}


@dataclass(frozen=True)
class DetailRow:
    """One value of a record.

    Attributes:
        key: stays the same over the changes of its value.
        hint: what stands where there is no value.
        many: whether it has several lines.
        always: whether it is shown while it is empty.
    """

    key: str
    label: str
    value: str
    hint: str
    keep: Callable[[str], bool]
    many: bool = False
    always: bool = False


class DetailRows:
    """The details of one prospect; each keeps its value by one act."""

    def __init__(self, desk: Desk, record: Record) -> None:
        self._desk, self._record = desk, record

    def rows(self, points: Sequence[Point], tags: Sequence[str]) -> list[DetailRow]:
        """Every detail in the order of the page."""
        record = self._record
        worth = exact_value(record.value_minor, record.currency)
        rows = [
            self._field("name", "Name", record.name, "Add a name"),
            self._field("company", "Company", record.company, "Add a company"),
            self._field("role", "Role", record.role, "Add a role", always=True),
        ]
        for kind in (PointKind.PHONE, PointKind.MAIL, PointKind.ADDRESS, PointKind.WEB):
            rows += self._points(kind, [p for p in points if p.kind == kind.value])
        rows += [
            DetailRow(
                "value", "Value", worth, "Add a value", self._keep_value, always=True
            ),
            self._field("source", "Source", record.source, "Add a source", always=True),
            DetailRow(
                "tags",
                "Tags",
                ", ".join(tags),
                "Add tags",
                self._keep_tags,
                always=True,
            ),
            self._field("birthday", "Birthday", record.birthday, "Add a birthday"),
            self._field("notes", "Notes", record.notes, "Add notes", many=True),
        ]
        return rows

    def _field(
        self,
        field: str,
        label: str,
        value: str,
        hint: str,
        *,
        many: bool = False,
        always: bool = False,
    ) -> DetailRow:
        def keep(typed: str) -> bool:
            change = {field: typed}
            return bool(self._desk.do(change_prospect, self._record.id, **change))

        return DetailRow(field, label, value, hint, keep, many, always)

    def _points(self, kind: PointKind, points: Sequence[Point]) -> list[DetailRow]:
        label, hint = _KINDS[kind]
        many = kind is PointKind.ADDRESS
        rows = [
            DetailRow(
                f"point {point.id}",
                point.label or label,
                point.value,
                hint,
                self._keep_point(point.id),
                many,
            )
            for point in points
        ]
        first = not rows and kind in {PointKind.PHONE, PointKind.MAIL}
        more = DetailRow(
            f"new {kind.value}", label, "", hint, self._add_point(kind), many, first
        )
        return [*rows, more]

    def _keep_point(self, point_id: int) -> Callable[[str], bool]:
        return lambda typed: bool(self._desk.do(change_point, point_id, typed))

    def _add_point(self, kind: PointKind) -> Callable[[str], bool]:
        def keep(typed: str) -> bool:
            if not typed.strip():
                return True
            return bool(self._desk.do(add_point, self._record.id, kind, typed))

        return keep

    def _keep_tags(self, typed: str) -> bool:
        return bool(self._desk.do(set_tags, self._record.id, typed.split(",")))

    def _keep_value(self, typed: str) -> bool:
        business = self._desk.business
        currency = self._record.currency or business.currency
        try:
            minor = (
                read_amount(typed, currency, business.locale) if typed.strip() else None
            )
        except Refused as refusal:
            self._desk.refused.emit(str(refusal))
            return False
        return bool(self._desk.do(change_prospect, self._record.id, value_minor=minor))
