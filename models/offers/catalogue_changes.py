"""Changing the catalogue, and taking its prices into a draft where one says so."""

from collections.abc import Collection, Sequence
from typing import NamedTuple

from sqlmodel import Session, select

from models.book.money import LARGEST, known_currency, known_rate
from models.book.refusals import Refused
from models.book.session import name_act, reader_of
from models.book.text import clean_line, clean_text
from models.offers.catalogue import COPIED, Item, catalogue_differences
from models.offers.drafts import draft_here, line_values, offer_called
from models.offers.kinds import Period
from models.offers.paper_rows import CatalogueItem
from models.offers.writing import set_lines

_FIELDS = frozenset(Item._fields) - {"id"}


class Taken(NamedTuple):
    """How many things came into the catalogue, and how many were changed in it."""

    added: int
    changed: int


def add_item(session: Session, item: Item) -> int:
    """The id of a new thing in the catalogue.

    Raises:
        Refused: it says no work, or a figure or the currency cannot be.
    """
    row = CatalogueItem(work="?", currency="EUR")
    _fill(row, item._asdict())
    session.add(row)
    name_act(session, f"add {row.work}", f"{row.work} is in the catalogue")
    return row.id


def change_item(session: Session, item_id: int, /, **values: object) -> None:
    """Change the named values; lines that were copied from it stay as they are.

    Raises:
        Refused: it is gone, or a value cannot be.
    """
    row = _here(session, item_id)
    if unknown := sorted(values.keys() - _FIELDS):
        raise Refused(f"The catalogue has no “{unknown[0]}” to change.")
    _fill(row, values)
    name_act(session, f"change {row.work}", f"{row.work} was changed")


def drop_item(session: Session, item_id: int) -> None:
    """Take a thing out of the catalogue; lines that were copied from it stay.

    Raises:
        Refused: it is gone already.
    """
    drop_items(session, [item_id])


def drop_items(session: Session, item_ids: Sequence[int]) -> None:
    """Take things out of the catalogue; lines that were copied from them stay.

    Raises:
        Refused: one of them is gone already, or none is named.
    """
    rows = [_here(session, key) for key in dict.fromkeys(item_ids)]
    if not rows:
        raise Refused("Choose what is to be removed first.")
    for row in rows:
        session.delete(row)
    many = len(rows) > 1
    called = f"{len(rows):,} things" if many else rows[0].work
    said = f"{called} {'are' if many else 'is'} not in the catalogue any more"
    name_act(session, f"remove {called}", said)


def take_items(session: Session, items: Sequence[Item]) -> Taken:
    """How many things were added, and how many changed that had the code already.

    Raises:
        Refused: one of them cannot be; the sentence says which, and none is taken.
    """
    wanted = select(CatalogueItem).where(CatalogueItem.code != "")
    there = {(row.code, row.currency): row for row in session.exec(wanted)}
    changed = 0
    for place, item in enumerate(items, 1):
        row = there.get((clean_line(item.code), item.currency)) if item.code else None
        changed += row is not None
        if row is None:
            row = CatalogueItem(work="?", currency="EUR")
            session.add(row)
        try:
            _fill(row, item._asdict())
        except Refused as refused:
            raise Refused(f"Item {place}: {refused}") from refused
        if row.code:
            there[row.code, row.currency] = row
    said = f"{len(items):,} things are in the catalogue now"
    name_act(session, f"take {len(items):,} things into the catalogue", said)
    return Taken(len(items) - changed, changed)


def update_from_catalogue(
    session: Session, offer_id: int, line_ids: Collection[int]
) -> int:
    """How many of these lines of a draft have the values of the catalogue now.

    Raises:
        Refused: the offer is no draft, or its sums cannot be.
    """
    offer = draft_here(session, offer_id)
    differing = catalogue_differences(reader_of(session), offer_id)
    new = {one.line.id: one.item for one in differing if one.line.id in line_ids}
    called = offer_called(offer)
    name_act(session, f"update {called}", "The lines were updated from the catalogue")
    lines = [
        line._replace(**{name: getattr(item, name) for name in COPIED})
        if (item := new.get(line.id)) is not None
        else line
        for line in line_values(session, offer_id)
    ]
    set_lines(session, offer_id, lines)
    return len(new)


def _fill(row: CatalogueItem, values: dict[str, object]) -> None:
    for name, value in values.items():
        if name != "id":
            setattr(row, name, _checked(name, value))


def _checked(name: str, value: object) -> object:
    if name == "detail":
        return clean_text(str(value))
    if name == "currency":
        return known_currency(str(value))
    if name == "period":
        return Period(str(value))
    if name == "tax_milli":
        return known_rate(int(str(value)))
    if isinstance(value, int) and abs(value) > LARGEST:
        raise Refused("A price cannot be as large as this.")
    if isinstance(value, str):
        value = clean_line(value)
    if name == "work" and not value:
        raise Refused("A thing of the catalogue needs a name.")
    return value


def _here(session: Session, item_id: int) -> CatalogueItem:
    row = session.get(CatalogueItem, item_id)
    if row is None:
        raise Refused("This is not in the catalogue any more.")
    return row
