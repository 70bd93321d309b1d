"""What a cell says to be edited, and how what was typed goes into the book."""

from collections.abc import Callable
from datetime import date
from typing import Any

from models.book.money import decimals_of, read_amount, written
from models.book.refusals import Refused
from models.people.coming_back import come_back_on
from models.people.facts import set_fact
from models.people.field_values import Manner, plain_text, read_value, value_words
from models.people.kinds import FieldKind, PointKind, Tier
from models.people.prospects import add_point, change_point, change_prospect, set_tags
from models.people.table_rows import ProspectRow, first_point
from ui.desk import Desk, Done
from ui.prospects.columns import Column, own_value

_DAYS = {"informed": "informed_on", "revisit": "revisit_on"}


class CellValues:
    """Reads and keeps the cells of the table through the desk."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def typed(self, row: ProspectRow, column: Column) -> str:
        """The text that stands in the field when editing begins."""
        if column.editor == "value":
            return self._amount(row)
        if column.editor == "own":
            kind, value = FieldKind(column.sorts), own_value(row, column.label)
            if kind is FieldKind.MONEY:
                return plain_text(kind, value)
            return value_words(kind, value, self._desk.business.locale)
        if column.key in _DAYS:
            return getattr(row, _DAYS[column.key]) or ""
        return str(getattr(row, column.key) or "")

    def _amount(self, row: ProspectRow) -> str:
        if row.value_minor is None or row.currency is None:
            return ""
        return written(row.value_minor, decimals_of(row.currency))

    def keep(self, row: ProspectRow, column: Column, text: str) -> str:
        """Nothing where the text was kept, else why it cannot be."""
        said: list[str] = []
        self._desk.refused.connect(said.append)
        try:
            done = self._kept(row, column, text)
        except Refused as refusal:
            return str(refusal)
        finally:
            self._desk.refused.disconnect(said.append)
        if done:
            return ""
        return said[0] if said else "This was not saved."

    def _kept(self, row: ProspectRow, column: Column, text: str) -> Done[Any]:
        ways: dict[str, Callable[[], Done[Any]]] = {
            "text": lambda: self._change(row, column.key, text),
            "value": lambda: self._keep_value(row, text),
            "tags": lambda: self._desk.do(set_tags, row.id, text.split(",")),
            "point": lambda: self._keep_point(row, PointKind(column.key), text),
            "day": lambda: self._keep_day(row, _DAYS[column.key], text),
            "own": lambda: self._desk.do(set_fact, row.id, column.label, text),
            "holder": lambda: self._change(row, "holder_id", int(text)),
        }
        return ways[column.editor]()

    def _change(self, row: ProspectRow, field: str, value: object) -> Done[Any]:
        return self._desk.do(change_prospect, row.id, **{field: value})

    def _keep_value(self, row: ProspectRow, text: str) -> Done[Any]:
        business = self._desk.business
        if not text.strip():
            return self._change(row, "value_minor", None)
        currency = row.currency or business.currency
        minor = read_amount(text, currency, business.locale)
        return self._change(row, "value_minor", minor)

    def _keep_day(self, row: ProspectRow, field: str, text: str) -> Done[Any]:
        business = self._desk.business
        day_first = bool(business.day_first)
        manner = Manner(
            business.locale, business.currency, day_first, self._desk.today()
        )
        stored = read_value(FieldKind.DATE, text, manner)
        day = date.fromisoformat(stored) if stored else None
        if field == "revisit_on" and row.tier == Tier.LOST:
            now = self._desk.now()
            return self._desk.do(come_back_on, row.id, day, now=now)
        return self._change(row, field, day)

    def _keep_point(self, row: ProspectRow, kind: PointKind, text: str) -> Done[Any]:
        first = self._desk.ask(first_point, row.id, kind.value)
        if first is not None:
            return self._desk.do(change_point, first, text)
        if not text.strip():
            return Done(done=True)
        return self._desk.do(add_point, row.id, kind, text)
