"""The rows of an offer's parts, written from plain values."""

import re
from collections.abc import Callable, Mapping, Sequence
from itertools import zip_longest
from typing import Any

from sqlmodel import Session

from models.book.ids import new_id
from models.book.money import LARGEST, known_rate
from models.book.refusals import Refused
from models.book.session import reader_of
from models.book.text import clean_line, clean_text
from models.offers.conditions import Levy, Package, Payment
from models.offers.drafts import P, rows_in
from models.offers.kept_bytes import is_kept
from models.offers.kinds import LinePart, Period, ShareKind
from models.offers.paper_rows import (
    OfferAppendix,
    OfferLevy,
    OfferPackage,
    OfferPayment,
)
from models.offers.rows import OfferLine, OfferSection
from models.offers.values import LineValues, SectionValues
from models.people.safe_names import safe_name

MOST_LINES, MOST_PACKAGES, MOST_LEVIES, MOST_PAYMENTS, MOST_APPENDICES = (
    5_000,
    4,
    10,
    50,
    50,
)
_HASH = re.compile("[0-9a-f]{64}")
Named = Mapping[str, Any]


def write_lines(session: Session, offer_id: int, lines: Sequence[LineValues]) -> None:
    """Let the offer have just these lines; those with an id stay the rows they are.

    Raises:
        Refused: a figure or a picture cannot be.
    """
    if len(lines) > MOST_LINES:
        raise Refused(f"An offer has at most {MOST_LINES:,} lines.")
    _refuse_unknown(session, {line.picture for line in lines} - {""})
    old = {row.id: row for row in rows_in(session, OfferLine, offer_id)}
    for position, values in enumerate(lines):
        row = old.pop(values.id, None) if values.id is not None else None
        if row is None:
            row = OfferLine(id=new_id(), offer_id=offer_id, work="")
            session.add(row)
        _fill_line(row, values, position)
    for row in old.values():
        session.delete(row)


def _fill_line(row: OfferLine, values: LineValues, position: int) -> None:
    _refuse_figures(values, position)
    _say(
        row,
        {
            **values._asdict(),
            "id": row.id,
            "position": position,
            "work": _work(values, position),
            "detail": clean_text(values.detail),
            "unit": clean_line(values.unit),
            "code": clean_line(values.code),
            "optional": bool(values.optional),
            "only_sum": bool(values.only_sum),
            "part": LinePart(values.part),
            "period": Period(values.period),
        },
    )


def _refuse_figures(values: LineValues, position: int) -> None:
    if values.quantity_micro < 0:
        raise Refused("A quantity cannot be below zero.")
    if values.discount_minor < 0:
        raise Refused("A discount cannot be below zero.")
    if not 0 <= values.package <= MOST_PACKAGES:
        raise Refused(f"An offer has at most {MOST_PACKAGES} packages, from 1 on.")
    figures = (values.quantity_micro, values.price_e4, values.cost_e4 or 0)
    if max(map(abs, (*figures, values.discount_minor))) > LARGEST:
        raise Refused(f"A figure of line {position + 1} is too large for an offer.")
    known_rate(values.discount_milli)
    known_rate(values.tax_milli)


def _say(row: P, named: Named) -> None:
    """Let the row say this; what it says already costs nothing, in a long table."""
    for name, value in named.items():
        if getattr(row, name) != value:
            setattr(row, name, value)


def _work(values: LineValues, position: int) -> str:
    """What the line says; a note may say it in its detail alone."""
    work = clean_line(values.work)
    noted = values.part == LinePart.NOTE and clean_text(values.detail)
    if not work and not noted:
        raise Refused(f"Line {position + 1} says no work.")
    return work


def write_sections(
    session: Session, offer_id: int, sections: Sequence[SectionValues]
) -> None:
    """Let the offer have just these sections; those with an id stay what they are."""
    old = {row.id: row for row in rows_in(session, OfferSection, offer_id)}
    for position, values in enumerate(sections):
        row = old.pop(values.id, None) if values.id is not None else None
        if row is None:
            row = OfferSection(id=new_id(), offer_id=offer_id)
            session.add(row)
        row.position, row.place = position, values.place
        row.heading, row.text = clean_line(values.heading), clean_text(values.text)
        row.beside, row.shown = bool(values.beside), bool(values.shown)
        row.text_id = values.text_id
    for row in old.values():
        session.delete(row)


def write_packages(
    session: Session, offer_id: int, packages: Sequence[Package]
) -> None:
    """Let the offer have just these packages.

    Raises:
        Refused: a number is not 1 to 4 or twice, a name is missing, or two are advised.
    """
    numbers = [package.number for package in packages]
    if len(set(numbers)) < len(numbers):
        raise Refused("Two packages have the same number.")
    if not set(numbers) <= set(range(1, MOST_PACKAGES + 1)):
        raise Refused(f"An offer has at most {MOST_PACKAGES} packages, from 1 on.")
    if sum(bool(package.advised) for package in packages) > 1:
        raise Refused("Only one package can be the one you advise.")
    for package in packages:
        if not clean_line(package.name):
            raise Refused(f"Package {package.number} needs a name.")
    values = [
        {
            "number": package.number,
            "name": clean_line(package.name),
            "detail": clean_text(package.detail),
            "advised": bool(package.advised),
        }
        for package in sorted(packages)
    ]
    _write(session, OfferPackage, offer_id, values)


def write_levies(session: Session, offer_id: int, levies: Sequence[Levy]) -> None:
    """Let the offer have just these further taxes, in this order.

    Raises:
        Refused: one has no name, a rate cannot be, or there are more than ten.
    """
    if len(levies) > MOST_LEVIES:
        raise Refused(f"An offer has at most {MOST_LEVIES} further taxes.")
    if not all(clean_line(levy.name) for levy in levies):
        raise Refused("A further tax needs a name.")
    values = [
        {
            "position": n,
            "name": clean_line(levy.name),
            "rate_milli": known_rate(levy.rate_milli),
            "kind": levy.kind,
        }
        for n, levy in enumerate(levies)
    ]
    _write(session, OfferLevy, offer_id, values)


def write_payments(
    session: Session, offer_id: int, payments: Sequence[Payment]
) -> None:
    """Let the offer be paid in just these parts; whether they fit is not asked here.

    Raises:
        Refused: there are more than fifty, or a value cannot be.
    """
    if len(payments) > MOST_PAYMENTS:
        raise Refused(f"An offer is paid in at most {MOST_PAYMENTS} parts.")
    if any(not 0 <= payment.value <= LARGEST for payment in payments):
        raise Refused("A part of the payment cannot be below zero or so large.")
    for payment in payments:
        if payment.share is ShareKind.PERCENT:
            known_rate(payment.value)
    values = [
        {
            "position": n,
            "words": clean_line(payment.words),
            "share": payment.share,
            "value": 0 if payment.share is ShareKind.REST else payment.value,
            "due_on": payment.due_on,
            "deposit": bool(payment.deposit),
        }
        for n, payment in enumerate(payments)
    ]
    _write(session, OfferPayment, offer_id, values)


def write_appendices(
    session: Session, offer_id: int, appendices: Sequence[tuple[str, str]]
) -> None:
    """Let just these kept files follow the paper: each its name and its hash.

    Raises:
        Refused: there are more than fifty, or a file is not kept in the book.
    """
    if len(appendices) > MOST_APPENDICES:
        raise Refused(f"An offer has at most {MOST_APPENDICES} appendices.")
    _refuse_unknown(session, {sha256 for _name, sha256 in appendices})
    values = [
        {"position": n, "name": safe_name(name), "sha256": sha256}
        for n, (name, sha256) in enumerate(appendices)
    ]
    _write(session, OfferAppendix, offer_id, values)


def _write(
    session: Session, table: type[P], offer_id: int, values: Sequence[Named]
) -> None:
    """Let the n-th row say the n-th values; the rest go, what is missing comes."""
    make: Callable[..., P] = table
    for row, named in zip_longest(rows_in(session, table, offer_id), values):
        if named is None:
            session.delete(row)
        elif row is None:
            session.add(make(id=new_id(), offer_id=offer_id, **named))
        else:
            _say(row, named)


def _refuse_unknown(session: Session, hashes: set[str]) -> None:
    reader = reader_of(session)
    if not all(_HASH.fullmatch(one) and is_kept(reader, one) for one in sorted(hashes)):
        raise Refused("A file that the offer names is not kept in the book.")
