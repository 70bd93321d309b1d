"""The sheet of a day as it goes on paper, as frozen values."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, time
from typing import NamedTuple

from models.book.reader import Reader
from models.people.kinds import Channel, Outcome, Side, Tier
from models.people.paper_loop.printed import ToCode, coded, codes_of
from models.people.today.asking import today_of
from models.people.today.values import DueRow, GroupKind

LONGEST_NOTE = 300
_MIDNIGHT = time()
_MORE = """
SELECT p.id,
    coalesce((SELECT value FROM contact_point WHERE prospect_id = p.id
        AND kind = 'phone' ORDER BY position, id LIMIT 1), ''),
    coalesce((SELECT value FROM contact_point WHERE prospect_id = p.id
        AND kind = 'address' ORDER BY position, id LIMIT 1), ''),
    substr(coalesce((SELECT note FROM touch WHERE prospect_id = p.id
        AND note <> '' ORDER BY happened_at DESC, id DESC LIMIT 1), ''), 1, :longest)
FROM prospect p WHERE p.id IN ({keys})
"""


class DayLine(NamedTuple):
    """One line of the sheet, with boxes to tick beside it.

    Attributes:
        code: the number by which its result is typed back.
        group: the heading it stands under: "Overdue".
        owed: "us" or "them" where it is a promise, else "".
        on: the day it is due, None is none.
        at: its time, "HH:MM", or "".
        last: the last touch in words: "Call, voicemail", "" for never.
        note: the newest note.
    """

    code: int
    group: str
    name: str
    company: str
    phone: str
    address: str
    tier: str
    channel: str
    what: str
    owed: str
    on: date | None
    at: str
    days_late: int
    pips: str
    last: str
    last_on: date | None
    note: str


@dataclass(frozen=True, slots=True)
class DaySheet:
    """A day as it goes on paper."""

    day: date
    business: str
    locale: str
    page_size: str
    lines: tuple[DayLine, ...]


def rows_to_print(
    reader: Reader,
    today: date,
    *,
    now_time: time = _MIDNIGHT,
    member_id: int | None = None,
    hat: Side | None = None,
) -> tuple[tuple[GroupKind, DueRow], ...]:
    """The rows of Today that go on paper: all but those who are waited for.

    Args:
        now_time: the time where the business is.
        member_id: only what this member holds.
        hat: only what counts to this hat; promises count to both.
    """
    found = today_of(reader, today, now_time=now_time, member_id=member_id, hat=hat)
    return tuple(
        (group.kind, row)
        for group in found.groups
        if group.kind is not GroupKind.WAITING
        for row in group.rows
    )


def day_sheet(
    reader: Reader,
    today: date,
    *,
    now_time: time = _MIDNIGHT,
    member_id: int | None = None,
    hat: Side | None = None,
) -> DaySheet:
    """The sheet of a day, each row with its code.

    The codes are those that numbering keeps; where nobody kept them, as in a book
    that cannot be written, they only stand on the paper.
    """
    rows = rows_to_print(reader, today, now_time=now_time, member_id=member_id, hat=hat)
    known = codes_of(reader, today)
    codes, _all = coded(known, [ToCode.of(row) for _, row in rows])
    more = _more_of(reader, [row.prospect_id for _, row in rows])
    business = reader.one("SELECT name, locale, page_size FROM business")
    assert business is not None, "every book has its business"
    lines = (
        _line(given.code, group, row, more[row.prospect_id])
        for given, (group, row) in zip(codes, rows, strict=True)
    )
    name, locale, page_size = business
    return DaySheet(today, name, locale, page_size, tuple(lines))


def _more_of(reader: Reader, ids: Sequence[int]) -> dict[int, tuple[str, str, str]]:
    rows = reader.in_keys(_MORE, set(ids), longest=LONGEST_NOTE)
    return {row[0]: (row[1], row[2], " ".join(row[3].split())) for row in rows}


def _line(
    code: int, group: GroupKind, row: DueRow, more: tuple[str, str, str]
) -> DayLine:
    phone, address, note = more
    return DayLine(
        code=code,
        group=group.label,
        name=row.called,
        company=row.company if row.company != row.called else "",
        phone=phone,
        address=" ".join(address.split()),
        tier=Tier(row.tier).label,
        channel=Channel(row.channel).label if row.channel else "",
        what=row.what,
        owed=row.owed,
        on=date.fromisoformat(row.on) if row.on else None,
        at=row.at or "",
        days_late=row.days_late,
        pips=row.pips,
        last=_last(row),
        last_on=date.fromisoformat(row.last_on) if row.last_on else None,
        note=note,
    )


def _last(row: DueRow) -> str:
    if row.last_channel is None:
        return ""
    channel = Channel(row.last_channel).label
    if row.last_outcome is None:
        return channel
    return f"{channel}, {Outcome(row.last_outcome).label.lower()}"
