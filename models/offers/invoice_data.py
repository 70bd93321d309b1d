"""An accepted offer in figures for the accountant; Baton itself makes no invoice."""

import csv
import io
from datetime import date
from typing import Any

from models.book.money import (
    PRICE_PLACES,
    QUANTITY_PLACES,
    RATE_PLACES,
    decimals_of,
    written,
)
from models.book.reader import Reader
from models.book.refusals import Refused
from models.offers.kinds import LinePart
from models.offers.sheet import Sheet, SheetLine
from models.offers.sheet_of import facts_of, sheet_of


def invoice_data(reader: Reader, offer_id: int) -> dict[str, Any]:
    """The parties, lines, taxes and sums as text and numbers; nothing internal.

    Amounts are whole minor units of the currency, days are in ISO form; quantities,
    prices and rates are decimal text.

    Raises:
        Refused: there is no such offer, or it was not sent yet.
    """
    facts = facts_of(reader, offer_id)
    if facts.draft:
        raise Refused("A draft has no figures to hand over. Send it first.")
    sheet = sheet_of(reader, offer_id)
    totals = sheet.totals
    return {
        "number": sheet.number,
        "revision": sheet.revision,
        "kind": sheet.kind.value,
        "status": facts.status.value,
        "title": sheet.title,
        "written_on": sheet.written_on.isoformat(),
        "service_from": _day(facts.service_from),
        "service_until": _day(facts.service_until),
        "currency": sheet.currency,
        "decimals": decimals_of(sheet.currency),
        "seller": _seller(sheet),
        "buyer": _buyer(sheet),
        "lines": [_line(line) for line in _billed(sheet)],
        "gross_sum": totals.gross_sum,
        "discount": totals.discount,
        "net": totals.net,
        "tax_case": sheet.tax.case.value,
        "tax_reason": sheet.tax.reason,
        "prices_with_tax": sheet.tax.with_tax,
        "taxes": [
            {"rate": _rate(row.rate_milli), "on": row.on, "tax": row.tax}
            for row in totals.taxes
        ],
        "levies": [
            {
                "name": row.name,
                "kind": row.kind.value,
                "rate": _rate(row.rate_milli),
                "on": row.on,
                "amount": row.amount,
            }
            for row in totals.levies
        ],
        "tax": totals.tax,
        "total": totals.total,
        "rounding": totals.rounding,
        "due": totals.due,
        "payments": [
            {
                "words": part.words,
                "amount": part.minor,
                "due_on": _day(part.due_on),
                "deposit": part.deposit,
            }
            for part in sheet.payments
        ],
    }


def invoice_csv(found: dict[str, Any]) -> str:
    """The lines of `invoice_data` as CSV, one each, with the number before them."""
    out = io.StringIO()
    columns = ("work", "detail", "quantity", "unit", "price", "discount", "period")
    pen = csv.writer(out, lineterminator="\r\n")
    pen.writerow(("number", "buyer", "currency", *columns, "tax_rate", "net"))
    buyer = found["buyer"]["company"] or found["buyer"]["name"]
    for line in found["lines"]:
        row = (found["number"], buyer, found["currency"])
        pen.writerow(
            [
                _harmless(value)
                for value in (
                    *row,
                    *(line[name] for name in columns),
                    line["tax_rate"],
                    written(line["net"], found["decimals"], least=found["decimals"]),
                )
            ]
        )
    return out.getvalue()


def _harmless(value: object) -> object:
    """The value as no spreadsheet takes for a formula."""
    text = str(value)
    risky = text[:1] in {"=", "+", "@", "\t"} or (
        text.startswith("-") and not text[1:].replace(".", "").isdecimal()
    )
    return f"'{text}" if risky else value


def _billed(sheet: Sheet) -> list[SheetLine]:
    """The lines inside the total: no options, no other package."""
    packages = {0, sheet.chosen_package}
    if sheet.packages and not sheet.chosen_package:
        packages |= {one.number for one in sheet.packages}
    return [
        line
        for line in sheet.offered
        if line.part == LinePart.WORK and line.figures.package in packages
    ]


def _line(line: SheetLine) -> dict[str, Any]:
    figures = line.figures
    return {
        "work": line.work,
        "detail": line.detail,
        "quantity": written(figures.quantity_micro, QUANTITY_PLACES),
        "unit": line.unit,
        "price": written(figures.price_e4, PRICE_PLACES, least=2),
        "discount": _rate(figures.discount_milli),
        "discount_amount": figures.discount_minor,
        "tax_rate": _rate(figures.tax_milli),
        "period": figures.period.value,
        "net": line.net,
    }


def _seller(sheet: Sheet) -> dict[str, str]:
    sender = sheet.sender
    return {
        "name": sender.name,
        "address": sender.address,
        "tax_number": sender.tax_number,
        "registration": sender.registration,
        "iban": sender.iban,
        "bic": sender.bic,
    }


def _buyer(sheet: Sheet) -> dict[str, str]:
    whom = sheet.recipient
    return {
        "name": whom.name,
        "company": whom.company,
        "address": whom.address,
        "tax_number": whom.tax_number,
    }


def _rate(milli: int) -> str:
    return written(milli, RATE_PLACES)


def _day(day: date | None) -> str | None:
    return None if day is None else day.isoformat()
