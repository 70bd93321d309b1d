"""Which details a record has: label, value, and what keeps another value."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from models.book.money import read_amount
from models.book.refusals import Refused
from models.people.kinds import PointKind, Tier
from models.people.prospects import add_point, change_point, change_prospect, set_tags
from models.people.record import Point, Record
from models.people.tiers import say_why
from ui.desk import Desk
from ui.look.dates import spoken_day
from ui.look.day_reading import read_day
from ui.look.fields import DateEdit
from ui.record.words import exact_value, reason_of, reason_words

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
        rare: whether it is hidden until all details are asked for.
    """

    key: str
    label: str
    value: str
    hint: str
    keep: Callable[[str], bool]
    many: bool = False
    always: bool = False
    rare: bool = False


class DetailRows:
    """The details of one prospect; each keeps its value by one act."""

    def __init__(self, desk: Desk, record: Record) -> None:
        self._desk, self._record = desk, record

    def rows(self, points: Sequence[Point], tags: Sequence[str]) -> list[DetailRow]:
        """Every detail in the order of the page."""
        record = self._record
        rows = [
            self._field("name", "Name", record.name, "Add a name", rare=True),
            self._field(
                "company", "Company", record.company, "Add a company", rare=True
            ),
            *self._ending(),
            self._field("role", "Role", record.role, "Add a role", always=True),
        ]
        for kind in (PointKind.PHONE, PointKind.MAIL, PointKind.ADDRESS, PointKind.WEB):
            rows += self._points(kind, [p for p in points if p.kind == kind.value])
        rows += [
            self._value(),
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
        rare: bool = False,
    ) -> DetailRow:
        def keep(typed: str) -> bool:
            change = {field: typed}
            return bool(self._desk.do(change_prospect, self._record.id, **change))

        return DetailRow(field, label, value, hint, keep, many, always, rare)

    def _value(self) -> DetailRow:
        worth = exact_value(self._record.value_minor, self._record.currency)
        keep = self._keep_value
        return DetailRow("value", "Value", worth, "Add a value", keep, always=True)

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

    def _ending(self) -> list[DetailRow]:
        """Why it ended and when to come back; nothing while it goes on."""
        record = self._record
        if record.tier not in {Tier.WON, Tier.LOST}:
            return []
        why = DetailRow(
            "why", "Why", reason_words(record), "Say why", self._keep_why, always=True
        )
        if record.tier == Tier.WON:
            return [why]
        on = date.fromisoformat(record.revisit_on) if record.revisit_on else None
        back = spoken_day(on, self._desk.today()) if on else ""
        return [
            why,
            DetailRow(
                "revisit_on",
                "Come back",
                back,
                "Add a day",
                self._keep_revisit,
                always=True,
            ),
        ]

    def _keep_why(self, typed: str) -> bool:
        record = self._record
        reason, note = reason_of(typed, record)
        on = date.fromisoformat(record.revisit_on) if record.revisit_on else None
        done = self._desk.do(say_why, record.id, reason, note=note, revisit_on=on)
        return bool(done)

    def _keep_revisit(self, typed: str) -> bool:
        day_first = bool(self._desk.business.day_first)
        today = self._desk.today()
        on = read_day(typed, today, day_first=day_first) if typed.strip() else None
        if on is None and typed.strip():
            self._desk.refused.emit(DateEdit.expected)
            return False
        return bool(self._desk.do(change_prospect, self._record.id, revisit_on=on))

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
