"""A gathered row as a record, or the reason why it is none."""

from models.lists.formats.columns.guess import Mapping
from models.lists.formats.columns.meanings import Field

from .days import day_of
from .delimited import Row
from .gathering import Gathering
from .record import Record, Reject
from .values import clean_cell, is_phone, is_rank
from .words import words

NOBODY = "No name, company, mail address or phone number."
_NO_PERSON = "This line names a deal and no person."
_TOTAL = "This is a line of totals, not a person."
_TOTALS = words("total totals sum summe gesamt razem suma totale somme итого")


def gathered(row: Row, mapping: Mapping, *, day_first: bool) -> Gathering | None:
    """The row's cells each in its place, or None for a row of empty cells."""
    made: Gathering | None = None
    for column, raw in zip(mapping, row.cells, strict=False):
        if raw and (cell := clean_cell(raw)):
            made = made or Gathering(day_first=day_first)
            made.take(column, cell)
    return made


def record_of(told: Gathering, row: Row) -> Record | Reject:
    """The record that a gathered row makes."""
    one = told.one
    name = full_name(one)
    company = one.get(Field.COMPANY, "")
    if not (name or company or told.emails or told.phones):
        reason = _NO_PERSON if "Deal" in told.extra else NOBODY
        return Reject(row.line, reason, _text(row))
    if not told.emails and _is_total(row) and not any(map(is_phone, told.phones)):
        return Reject(row.line, _TOTAL, _text(row))
    for parts in told.places.values():
        if whole := _address(parts):
            told.addresses.append(whole)
            if not parts.get(Field.ADDRESS):
                told.parts[whole] = _parts(parts)
    return told.record(
        row.line,
        full_name=name,
        birthday=one.get(Field.BIRTHDAY) or _birthday(one),
    )


def joined_name(given: str, family: str, middle: str, prefix: str, suffix: str) -> str:
    """The parts of a name in the usual order, "Dr." with it and "Mrs." without."""
    rank = prefix if is_rank(prefix) else ""
    return " ".join(filter(None, (rank, given, middle, family, suffix)))


def full_name(one: dict[Field, str]) -> str:
    """The name that a row's columns make together."""
    whole = one.get(Field.FULL_NAME, "")
    given, family = one.get(Field.GIVEN, ""), one.get(Field.FAMILY, "")
    turned = bool(given and family) and whole == f"{family}, {given}"
    if whole and not turned:
        return whole
    middle = one.get(Field.MIDDLE, "")
    if not (given or family or middle):
        return whole or one.get(Field.NICKNAME, "")
    prefix, suffix = one.get(Field.PREFIX, ""), one.get(Field.SUFFIX, "")
    return joined_name(given, family, middle, prefix, suffix)


def _birthday(one: dict[Field, str]) -> str:
    day, month = one.get(Field.BIRTH_DAY, ""), one.get(Field.BIRTH_MONTH, "")
    if not (day.isdecimal() and month.isdecimal()):
        return ""
    year = one.get(Field.BIRTH_YEAR, "")
    if year.isdecimal():
        return day_of(f"{year}-{month}-{day}", first_is_day=True)
    return day_of(f"--{int(month):02}-{int(day):02}", first_is_day=True)


def _address(parts: dict[Field, list[str]]) -> str:
    if whole := parts.get(Field.ADDRESS):
        return "\n".join(whole)
    town = [*parts.get(Field.POSTAL_CODE, []), *parts.get(Field.CITY, [])]
    lines = [*parts.get(Field.STREET, []), " ".join(town)]
    lines += [*parts.get(Field.REGION, []), *parts.get(Field.COUNTRY, [])]
    return "\n".join(filter(None, lines))


def _parts(parts: dict[Field, list[str]]) -> tuple[str, str, str, str, str]:
    """Street, postcode, town, region and country."""
    street = "\n".join(parts.get(Field.STREET, []))
    code, town, region, country = (
        " ".join(parts.get(field, []))
        for field in (Field.POSTAL_CODE, Field.CITY, Field.REGION, Field.COUNTRY)
    )
    return street, code, town, region, country


def _is_total(row: Row) -> bool:
    first = next((cell.strip() for cell in row.cells if cell.strip()), "")
    return first.rstrip(":").casefold() in _TOTALS


def _text(row: Row) -> str:
    return " · ".join(cell.strip() for cell in row.cells if cell.strip())[:500]
