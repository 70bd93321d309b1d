"""What a printed list shows, as frozen values."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any, NamedTuple

from models.book.reader import Reader
from models.lists.smart_lists.asking import Order, people_in
from models.lists.smart_lists.conditions import Group
from models.lists.smart_lists.saying import sentence
from models.people.kinds import Channel, Tier


class SheetRow(NamedTuple):
    """One person on the paper.

    Attributes:
        code: the short number by which results are typed back, from 1 on.
        last_channel: how they were touched last, a word; "" for never.
        next_channel: how they are touched next; "" where nothing is planned.
        note: the beginning of the newest note, or of what is noted of the person.
    """

    code: int
    name: str
    company: str
    phone: str
    tier: str
    last_on: date | None
    last_channel: str
    next_what: str
    next_on: date | None
    next_at: str
    note: str


@dataclass(frozen=True, slots=True)
class ListSheet:
    """A list as it goes on paper."""

    title: str
    said: str
    business: str
    day: date
    locale: str
    page_size: str
    rows: tuple[SheetRow, ...]

    def texts(self) -> Iterator[str]:
        """Every text that is printed."""
        yield from (self.title, self.said, self.business)
        for row in self.rows:
            yield from (row.name, row.company, row.phone, row.next_what, row.note)


_ROWS = """
SELECT p.id, p.name, p.company,
    coalesce((SELECT value FROM contact_point WHERE prospect_id = p.id
        AND kind = 'phone' ORDER BY position, id LIMIT 1), ''),
    p.tier, t.local_day, coalesce(t.channel, ''),
    coalesce(s.next_what, ''), s.next_on, coalesce(s.next_at, ''),
    substr(coalesce(nullif((SELECT note FROM touch WHERE prospect_id = p.id
        AND note <> '' ORDER BY happened_at DESC, id DESC LIMIT 1), ''), p.notes),
        1, 300)
FROM prospect p LEFT JOIN standing s ON s.prospect_id = p.id
LEFT JOIN touch t ON t.id = (SELECT id FROM touch WHERE prospect_id = p.id
    ORDER BY happened_at DESC, id DESC LIMIT 1)
WHERE p.id IN ({keys})
"""


def list_sheet(
    reader: Reader,
    title: str,
    conditions: Group,
    *,
    today: date,
    order: Order = Order.NAME,
    most: int | None = None,
) -> ListSheet:
    """The paper of a list, everybody who fits (or the first so many), in this order."""
    ids = people_in(reader, conditions, today=today, order=order, limit=most)
    found = {row[0]: row for row in reader.in_keys(_ROWS, ids)} if ids else {}
    row = reader.one("SELECT name, locale, page_size FROM business")
    assert row is not None
    rows = (_row(code, found[key]) for code, key in enumerate(ids, 1))
    return ListSheet(
        title, sentence(conditions), row[0], today, row[1], row[2], tuple(rows)
    )


def _row(code: int, row: tuple[Any, ...]) -> SheetRow:
    _id, name, company, phone, tier, last, by, what, on, at, note = row
    return SheetRow(
        code,
        name,
        company,
        phone,
        Tier(tier).label,
        None if last is None else date.fromisoformat(last),
        Channel(by).label if by else "",
        what,
        None if on is None else date.fromisoformat(on),
        at,
        " ".join(note.split()),
    )
