"""Conditions judged by plain Python over plain rows, to hold the SQL to."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from typing import Any

from models.book.book import Book
from models.book.money import Money
from models.book.reader import Reader
from models.book.text import fold
from models.lists.smart_lists.conditions import Condition, Group, Join
from models.lists.smart_lists.days import days_meant
from models.lists.smart_lists.fields import Family, Field, Word
from models.people.kinds import FieldKind, Tier
from models.people.limits import LIMITS

Row = dict[str, Any]
_OF = (
    "affiliation",
    "prospect_tag",
    "contact_point",
    "address",
    "attachment",
    "touch",
    "step",
    "promise",
    "offer",
    "block",
    "occasion",
    "detail",
    "sign_seen",
)
_NOT = (Word.IS_NOT, Word.CONTAINS_NOT, Word.MISSING, Word.HAS_NOT)


def known(book: Book) -> list[Row]:
    """Everybody outside the bin, with the rows of each table."""

    def asked(reader: Reader) -> list[Row]:
        def rows(table: str) -> list[Row]:
            columns = [r[1] for r in reader.all(f"PRAGMA table_info({table})")]
            return [
                dict(zip(columns, row, strict=True))
                for row in reader.all(f"SELECT * FROM {table}")
            ]

        members = {row["id"]: row["name"] for row in rows("member")}
        people = {row["id"]: row for row in rows("prospect")}
        for person in people.values():
            person["member"] = members.get(person["holder_id"])
            person |= {table: [] for table in _OF}
        for table in _OF:
            for row in rows(table):
                people[row["prospect_id"]][table].append(row)
        return [row for row in people.values() if row["in_bin_at"] is None]

    return book.ask(asked)


def fits(person: Row, part: Condition | Group, today: date) -> bool:
    """Whether the prospect fits."""
    if isinstance(part, Group):
        if not part.parts:
            return True
        held = [fits(person, inner, today) for inner in part.parts]
        if part.join is Join.ALL:
            return all(held)
        return any(held) is (part.join is Join.ANY)
    return _JUDGES[part.field.family](person, part, today)


def _plain(text: str) -> str:
    return "".join(c.lower() if c.isascii() else c for c in fold(text))


def _texts(person: Row, field: Field) -> list[str]:
    points = {"phone": "phone", "mail": "mail", "web": "web", "post": "address"}
    if field.value in points:
        kind = points[field.value]
        return [p["value"] for p in person["contact_point"] if p["kind"] == kind]
    return {
        Field.NAME: lambda: [person["name"]],
        Field.SOURCE: lambda: [person["source"]],
        Field.NOTES: lambda: [person["notes"]],
        Field.COMPANY: lambda: [
            person["company"],
            *(a["company"] for a in person["affiliation"]),
        ],
        Field.ROLE: lambda: [
            person["role"],
            *(a["role"] for a in person["affiliation"]),
        ],
        Field.TAG: lambda: [t["name"] for t in person["prospect_tag"]],
        Field.HOLDER: lambda: [person["member"]] if person["member"] else [],
        Field.ATTACHMENT: lambda: [a["name"] for a in person["attachment"]],
        Field.TOWN: lambda: [a["town"] for a in person["address"]],
        Field.POSTCODE: lambda: [a["postcode"] for a in person["address"]],
        Field.COUNTRY: lambda: [a["country"] for a in person["address"]],
    }[field]()


def _compares(text: str, condition: Condition) -> bool:
    if condition.word in (Word.FILLED, Word.MISSING):
        return bool(text.strip())
    asked, text = _plain(str(condition.value)), _plain(text)
    if condition.word in (Word.CONTAINS, Word.CONTAINS_NOT):
        return asked in text
    return text.startswith(asked) if condition.word is Word.BEGINS else text == asked


def _whole_fits(text: str, condition: Condition) -> bool:
    if condition.word in (Word.FILLED, Word.MISSING):
        return False
    inside = f" {_plain(text).replace(',', ' ').replace(';', ' ')} "
    asked = _plain(str(condition.value))
    if condition.word in (Word.CONTAINS, Word.CONTAINS_NOT):
        return asked in inside
    if condition.word is not Word.BEGINS:
        return f" {asked} " in inside
    least = 4 if condition.field is Field.POSTCODE else 0
    places = [n for n in range(len(inside)) if inside.startswith(f" {asked}", n)]
    return any(
        all(c.isascii() and c.isalnum() for c in rest) and len(rest) == wanted
        for n in places
        for wanted in [max(0, least - len(asked))]
        for rest in [inside[n + 1 + len(asked) :][:wanted]]
    )


def _text(person: Row, condition: Condition, _today: date) -> bool:
    found = any(_compares(t, condition) for t in _texts(person, condition.field))
    if condition.field in (Field.TOWN, Field.POSTCODE, Field.COUNTRY):
        parted = {a["point_id"] for a in person["address"]}
        found = found or any(
            _whole_fits(p["value"], condition)
            for p in person["contact_point"]
            if p["kind"] == "address" and p["id"] not in parted
        )
    return found is not (condition.word in _NOT)


def _amount(have: float, word: Word, asked: float) -> bool:
    return {
        Word.AT_LEAST: have >= asked,
        Word.AT_MOST: have <= asked,
        Word.EXACTLY: have == asked,
    }[word]


def _money(person: Row, condition: Condition, _today: date) -> bool:
    value, sums = condition.value, [person]
    sent = [o for o in person["offer"] if o["status"] == "sent"]
    if not isinstance(value, Money):
        there = person["value_minor"] is not None
        if condition.field is Field.OPEN_OFFERS:
            there = bool(sent)
        return there is (condition.word is Word.FILLED)
    if condition.field is Field.OPEN_OFFERS:
        of = [o["total_minor"] for o in sent if o["currency"] == value.currency]
        return bool(of) and _amount(sum(of), condition.word, value.minor)
    return any(
        p["currency"] == value.currency
        and _amount(p["value_minor"], condition.word, value.minor)
        for p in sums
    )


def _now(person: Row) -> list[Row]:
    since = person["reopened_at"] or ""
    touches = [t for t in person["touch"] if t["happened_at"] >= since]
    return sorted(touches, key=lambda t: (t["happened_at"], t["id"]))


def _steps(person: Row) -> list[Row]:
    return sorted(
        (s for s in person["step"] if s["state"] == "planned"),
        key=lambda s: (
            s["on_day"] is None,
            s["on_day"] or "",
            s["at_time"] is None,
            s["at_time"] or "",
            s["id"],
        ),
    )


def _in_days(day: str | None, condition: Condition, today: date) -> bool:
    if condition.word in (Word.FILLED, Word.MISSING):
        return (day is not None) is (condition.word is Word.FILLED)
    if day is None:
        return False
    first, last = days_meant(condition, today)
    here = date.fromisoformat(day)
    return (first is None or here >= first) and (last is None or here <= last)


def _day(person: Row, condition: Condition, today: date) -> bool:
    touches = _now(person)
    created = datetime.fromisoformat(person["created_at"]).replace(tzinfo=UTC)
    days = {
        Field.LAST_TOUCH_ON: max((t["local_day"] for t in touches), default=None),
        Field.INFORMED: person["informed_on"],
        Field.CREATED: created.date().isoformat(),
    }
    return _in_days(days[condition.field], condition, today)


def _step(person: Row, condition: Condition, today: date) -> bool:
    steps = _steps(person)
    if condition.word in (Word.FILLED, Word.MISSING):
        return bool(steps) is (condition.word is Word.FILLED)
    if condition.word is Word.AS_SOON:
        return bool(steps) and steps[0]["on_day"] is None
    return bool(steps) and _in_days(steps[0]["on_day"], condition, today)


def _yearly(person: Row, condition: Condition, today: date) -> bool:
    days = [o["on_day"] for o in person["occasion"]]
    if condition.field is Field.BIRTHDAY:
        days = [person["birthday"]]
    if condition.word in (Word.FILLED, Word.MISSING):
        return any(days) is (condition.word is Word.FILLED)
    first, last = days_meant(condition, today)
    assert first is not None
    assert last is not None
    span = [first + timedelta(days=n) for n in range((last - first).days + 1)]
    meant = {f"{day:%m-%d}" for day in span}
    if "02-28" in meant and "03-01" in meant:
        meant.add("02-29")
    dated = [d for d in days if len(d) > 5 and d[-2:].isdigit() and d[-3] == "-"]
    return any(day[-5:] in meant for day in dated)


def _silence(person: Row, condition: Condition, today: date) -> bool:
    touches = _now(person)
    answers = [t["local_day"] for t in touches if t["answered"]]
    since = (
        max(answers)
        if answers
        else min((t["local_day"] for t in touches), default=None)
    )
    if condition.word is Word.MISSING:
        return since is None
    if since is None:
        return False
    days = (today - date.fromisoformat(since)).days
    if condition.word is Word.PAST_LIMIT:
        limit = LIMITS.get(Tier(person["tier"]))
        kinds = ("meeting", "video", "visit", "presentation")
        booked = [s["on_day"] or "" for s in _steps(person) if s["channel"] in kinds]
        free = max(booked, default="") < today.isoformat()
        return limit is not None and days > limit.silent and free
    assert isinstance(condition.value, int)
    return _amount(days, condition.word, condition.value)


def _count(person: Row, condition: Condition, today: date) -> bool:
    which, many = condition.which, 0
    for touch in _now(person):
        many += (
            which.channel in (None, touch["channel"])
            and which.side in (None, touch["side"])
            and which.outcome in (None, touch["outcome"])
            and which.answered in (None, bool(touch["answered"]))
            and (
                which.days is None
                or (today - date.fromisoformat(touch["local_day"])).days <= which.days
            )
        )
    assert isinstance(condition.value, int)
    return _amount(many, condition.word, condition.value)


def _last(person: Row, condition: Condition, _today: date) -> bool:
    if condition.field is Field.NEXT_STEP_BY:
        rows, column = _steps(person)[:1], "channel"
    else:
        rows = _now(person)[-1:]
        by = condition.field is Field.LAST_TOUCH_BY
        column = "channel" if by else "outcome"
    if not rows:
        return False
    if condition.word is Word.MISSING:
        return rows[0][column] is None
    assert isinstance(condition.value, tuple)
    return (rows[0][column] in condition.value) is (condition.word is Word.IS)


def _has(person: Row, condition: Condition, today: date) -> bool:
    assert isinstance(condition.value, tuple)
    chosen = [str(word) for word in condition.value]
    if condition.field is Field.BLOCKED:
        found = any("any" in chosen or b["way"] in chosen for b in person["block"])
    elif condition.field is Field.OFFER:
        found = any("any" in chosen or o["status"] in chosen for o in person["offer"])
    else:
        found = any(
            (not whose or promise["owed_by"] == whose)
            and (state == "open" or (promise["due_on"] or "9") < today.isoformat())
            for promise in person["promise"]
            if promise["kept_at"] is None
            for state, _, whose in (word.partition("_by_") for word in chosen)
        )
    return found is (condition.word is Word.HAS)


def _own(person: Row, condition: Condition, today: date) -> bool:
    values = [d["value"] for d in person["detail"] if d["label"] == condition.label]
    found = any(_own_fits(value, condition, today) for value in values)
    return found is not (condition.word in _NOT)


def _own_fits(value: str, condition: Condition, today: date) -> bool:
    word, asked = condition.word, condition.value
    if word in (Word.YES, Word.NO):
        return value == word.value
    if word in (Word.FILLED, Word.MISSING):
        return bool(value)
    if isinstance(asked, Money):
        amount, _, code = value.partition(" ")
        right = amount.lstrip("-").isdigit() and code == asked.currency
        return right and _amount(int(amount), word, asked.minor)
    if condition.kind is FieldKind.NUMBER:
        right = value.lstrip("-").replace(".", "").isdigit()
        return right and _amount(float(value), word, float(str(asked)))
    if condition.kind is FieldKind.DATE:
        return value[:2] == "20" and _in_days(value, condition, today)
    return _compares(value, condition)


def _tier(person: Row, condition: Condition, _today: date) -> bool:
    assert isinstance(condition.value, tuple)
    return (person["tier"] in condition.value) is (condition.word is Word.IS)


def _signs(person: Row, condition: Condition, _today: date) -> bool:
    since = (person["reopened_at"] or "")[:10]
    found = any(
        sign["tier"] == person["tier"] and sign["seen_on"] >= since
        for sign in person["sign_seen"]
    )
    return found is (condition.word is Word.FILLED)


def _answer(person: Row, condition: Condition, _today: date) -> bool:
    ever = any(touch["answered"] for touch in person["touch"])
    return ever is (condition.word is Word.YES)


_JUDGES: dict[Family, Callable[[Row, Condition, date], bool]] = {
    Family.TIERS: _tier,
    Family.TEXT: _text,
    Family.MONEY: _money,
    Family.DAY: _day,
    Family.STEP: _step,
    Family.YEARLY: _yearly,
    Family.SILENCE: _silence,
    Family.COUNT: _count,
    Family.CHANNELS: _last,
    Family.OUTCOMES: _last,
    Family.WAYS: _has,
    Family.PROMISES: _has,
    Family.OFFERS: _has,
    Family.ANSWER: _answer,
    Family.SIGNS: _signs,
    Family.OWN: _own,
}
