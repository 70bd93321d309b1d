"""The numbers of offers: given once, at sending, and never again."""

import re
from datetime import date

from sqlmodel import Session, select

from models.book.refusals import Refused
from models.book.session import name_act, reader_of
from models.offers.kinds import OfferKind
from models.offers.paper_rows import NumberSeries

_SEQUENCE = re.compile(r"\{seq(?::(\d))?\}")
_LARGEST, _LONGEST = 99_999_999, 40


def number_from(
    pattern: str, count: int, day: date, kind: OfferKind = OfferKind.PROPOSAL
) -> str:
    """The number that a pattern gives: "P-{seq:3}" and 7 make "P-007".

    Tokens are {seq} with its least digits, {kind} as P, E or C, {yyyy}, {yy} and {mm}.

    Raises:
        Refused: the pattern has no {seq}, a token that is not known, or is too long.
    """
    found = _SEQUENCE.search(pattern)
    if found is None:
        raise Refused("A number needs {seq} in its pattern, as in P-{seq:3}.")
    if len(pattern) > _LONGEST:
        raise Refused("A pattern of numbers, as in P-{seq:3}, has at most 40 letters.")
    digits = str(count).rjust(int(found[1] or 1), "0")
    made = _SEQUENCE.sub(digits, pattern, count=1)
    for token, value in (
        ("{kind}", kind.value[0].upper()),
        ("{yyyy}", f"{day.year:04}"),
        ("{yy}", f"{day:%y}"),
        ("{mm}", f"{day:%m}"),
    ):
        made = made.replace(token, value)
    if "{" in made or "}" in made:
        raise Refused("A number is made of {seq} once, {kind}, {yyyy}, {yy} and {mm}.")
    return made


def next_number(session: Session, kind: OfferKind, pattern: str, day: date) -> str:
    """The next number of the kind; the count begins anew where the pattern has a year.

    Raises:
        Refused: the pattern cannot be.
    """
    series = _series(session, kind, _period(pattern, day))
    number = ""
    while not number or _is_taken(session, kind, number):
        series.last += 1
        number = number_from(pattern, series.last, day, kind)
    session.flush()
    return number


def count_from(session: Session, kind: OfferKind, last: int, period: str = "") -> None:
    """Let the next number of the kind come after `last`, as on older papers.

    Raises:
        Refused: a higher number was given already.
    """
    series = _series(session, kind, period)
    if not series.last <= last <= _LARGEST:
        raise Refused(f"{kind.label} numbers have reached {series.last} already.")
    series.last = last
    name_act(
        session,
        f"number {kind.value}s after {last}",
        f"{kind.label} numbers go on after {last}",
    )


def _series(session: Session, kind: OfferKind, period: str) -> NumberSeries:
    wanted = select(NumberSeries).where(
        NumberSeries.kind == kind, NumberSeries.period == period
    )
    series = session.exec(wanted).one_or_none()
    if series is None:
        series = NumberSeries(kind=kind, period=period)
        session.add(series)
    return series


def _period(pattern: str, day: date) -> str:
    if "{yyyy}" not in pattern and "{yy}" not in pattern:
        return ""
    return f"{day:%Y-%m}" if "{mm}" in pattern else f"{day:%Y}"


def _is_taken(session: Session, kind: OfferKind, number: str) -> bool:
    taken = "SELECT 1 FROM offer WHERE kind = :kind AND number = :number"
    found = reader_of(session).one(taken, kind=kind.value, number=number)
    return found is not None
