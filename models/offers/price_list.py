"""The catalogue as rows of a price list, and things of the catalogue from such rows."""

from collections.abc import Collection, Sequence

from models.book.money import (
    PRICE_PLACES,
    RATE_PLACES,
    known_currency,
    read_price,
    read_rate,
    written,
)
from models.book.reader import Reader
from models.book.refusals import Refused
from models.book.text import fold
from models.offers.catalogue import Item, catalogue
from models.offers.kinds import Period

HEADERS = (
    "Code",
    "Work",
    "Detail",
    "Unit",
    "Price",
    "Cost",
    "Tax %",
    "Currency",
    "Period",
)
_ALSO = {
    "item": "work",
    "name": "work",
    "description": "detail",
    "sku": "code",
    "tax": "tax %",
    "vat": "tax %",
    "each": "price",
}
"""What other programs call a column of ours."""
MOST = 100_000


def price_list(
    reader: Reader, only: Collection[int | None] | None = None
) -> list[list[str]]:
    """The catalogue by its works, the headers first; costs stand in it.

    Args:
        only: the ids of those that are meant; all where it is None.
    """
    rows = [
        [
            item.code,
            item.work,
            item.detail,
            item.unit,
            written(item.price_e4, PRICE_PLACES, least=2),
            ""
            if item.cost_e4 is None
            else written(item.cost_e4, PRICE_PLACES, least=2),
            written(item.tax_milli, RATE_PLACES),
            item.currency,
            item.period.value,
        ]
        for item in sorted(
            catalogue(reader, limit=None), key=lambda one: fold(one.work)
        )
        if only is None or item.id in only
    ]
    return [list(HEADERS), *rows]


def items_from(
    rows: Sequence[Sequence[str]], currency: str, locale: str = "en"
) -> list[Item]:
    """The things in the rows of a price list, whose first row names the columns.

    Args:
        currency: of rows that name none.
        locale: how the figures are written where that is not plain.

    Raises:
        Refused: no column says what is sold, or a figure cannot be; the sentence names
            the row.
    """
    if not rows:
        raise Refused("The price list is empty.")
    if len(rows) > MOST:
        raise Refused(f"A price list has at most {MOST:,} rows.")
    columns = [_ALSO.get(fold(cell), fold(cell)) for cell in rows[0]]
    if "work" not in columns:
        listed = ", ".join(HEADERS)
        raise Refused(f"No column says what is sold. Name the columns: {listed}.")
    found = []
    for place, row in enumerate(rows[1:], 2):
        cells = dict(zip(columns, row, strict=False))
        if not any(cell.strip() for cell in row):
            continue
        try:
            found.append(_item(cells, currency, locale))
        except Refused as refused:
            raise Refused(f"Row {place}: {refused}") from refused
    return found


def _item(cells: dict[str, str], currency: str, locale: str) -> Item:
    cost = cells.get("cost", "").strip()
    period = fold(cells.get("period", "")) or Period.ONCE.value
    if period not in {one.value for one in Period}:
        raise Refused(f"“{period[:20]}” is no period; write once, month or year.")
    work = cells.get("work", "").strip()
    if not work:
        raise Refused("It says nothing that is sold.")
    return Item(
        work=work,
        code=cells.get("code", "").strip(),
        detail=cells.get("detail", "").strip(),
        unit=cells.get("unit", "").strip(),
        price_e4=read_price(cells.get("price", "").strip() or "0", locale),
        cost_e4=read_price(cost, locale) if cost else None,
        tax_milli=read_rate(cells.get("tax %", "").strip() or "0", locale),
        currency=known_currency(cells.get("currency", "").strip() or currency),
        period=Period(period),
    )
