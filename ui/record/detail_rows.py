"""Which details a record has: label, value, and what keeps another value."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from PySide6.QtWidgets import QWidget

from models.book.money import read_amount
from models.book.refusals import Refused
from models.people.coming_back import come_back_on
from models.people.kinds import PointKind, Tier
from models.people.prospects import change_prospect, set_tags
from models.people.record import Point, Record
from models.people.record_parts import FurtherCompany, KnownDay
from models.people.tiers import say_why
from ui.desk import Desk
from ui.look.dates import spoken_day
from ui.look.day_reading import read_day, read_past_day
from ui.look.fields import DateEdit
from ui.record.detail_row import DetailRow
from ui.record.point_rows import PointRows
from ui.record.rhythm import rhythm_rows
from ui.record.words import exact_value, reason_of, reason_words


class Known(NamedTuple):
    """What is known of a prospect beside the fields of the record.

    Attributes:
        in_use: asks for the tags of everybody.
        colours: those of the tags that have one.
    """

    points: Sequence[Point]
    companies: Sequence[FurtherCompany]
    days: Sequence[KnownDay]
    tags: Sequence[str]
    in_use: Callable[[], Sequence[str]]
    colours: Mapping[str, str]


class DetailRows:
    """The details of one prospect; each keeps its value by one act."""

    def __init__(self, desk: Desk, record: Record, grid: QWidget) -> None:
        self._desk, self._record = desk, record
        self._lines = PointRows(desk, record, grid)

    def above(self, known: Known) -> list[DetailRow]:
        """The details above the ways of contact that they refused."""
        record, lines = self._record, self._lines
        rows = [
            self._field("name", "Name", record.name, "Add a name", rare=True),
            self._field(
                "company", "Company", record.company, "Add a company", rare=True
            ),
            *self._ending(),
            self._field("role", "Role", record.role, "Add a role", always=True),
        ]
        rows += lines.companies(known.companies)
        for kind in (PointKind.PHONE, PointKind.MAIL, PointKind.ADDRESS, PointKind.WEB):
            rows += lines.points(kind, [p for p in known.points if p.kind == kind])
        return [
            *rows,
            self._value(),
            self._field("source", "Source", record.source, "Add a source", always=True),
            *rhythm_rows(self._desk, record),
            self._informed(),
        ]

    def below(self, known: Known) -> list[DetailRow]:
        """The details below them: tags, days, notes."""
        record = self._record
        tags = DetailRow(
            "tags",
            "Tags",
            ", ".join(known.tags),
            "Add tags",
            self._keep_tags,
            always=True,
            offered=known.in_use,
            colours=known.colours,
        )
        return [
            tags,
            self._field("birthday", "Birthday", record.birthday, "Add a birthday"),
            *self._lines.days(known.days),
            self._field("notes", "Notes", record.notes, "Add notes", many=True),
        ]

    def _informed(self) -> DetailRow:
        """When they were told that their data is kept (GDPR, articles 13 and 14)."""
        record = self._record
        on = date.fromisoformat(record.informed_on) if record.informed_on else None
        return DetailRow(
            "informed_on",
            "Informed on",
            spoken_day(on, self._desk.today()) if on else "",
            "Not yet informed",
            self._keep_informed,
            always=True,
        )

    def _keep_informed(self, typed: str) -> bool:
        day_first = bool(self._desk.business.day_first)
        today = self._desk.today()
        on = read_past_day(typed, today, day_first=day_first) if typed.strip() else None
        if on is None and typed.strip():
            self._desk.refused.emit("A day up to today, like 3 Nov or today.")
            return False
        return bool(self._desk.do(change_prospect, self._record.id, informed_on=on))

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
        now = self._desk.now()
        return bool(
            self._desk.do(say_why, record.id, reason, note=note, revisit_on=on, now=now)
        )

    def _keep_revisit(self, typed: str) -> bool:
        day_first = bool(self._desk.business.day_first)
        today = self._desk.today()
        on = read_day(typed, today, day_first=day_first) if typed.strip() else None
        if on is None and typed.strip():
            self._desk.refused.emit(DateEdit.expected)
            return False
        now = self._desk.now()
        return bool(self._desk.do(come_back_on, self._record.id, on, now=now))

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
