"""Lines to begin a new one from: what is in the catalogue, and what was used before."""

from collections.abc import Callable
from typing import Any

from models.offers.catalogue import catalogue
from models.offers.offer_list import works_used
from models.offers.values import LineValues

Ask = Callable[..., Any]


def known_lines(ask: Ask, currency: str) -> dict[str, LineValues]:
    """The lines by the words that find them; the catalogue's come first.

    An item in another currency than the offer's is left out: its price means something
    else. An item with a code is found by code and work.
    """
    known: dict[str, LineValues] = {}
    for item in ask(catalogue, "", None):
        if item.currency == currency:
            called = f"{item.work} ({item.code})" if item.code else item.work
            known[called] = item.line()
    for work, unit, each, tax in ask(works_used):
        known.setdefault(
            work, LineValues(work, unit=unit, price_e4=each, tax_milli=tax)
        )
    return known
