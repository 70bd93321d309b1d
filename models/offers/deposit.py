"""Why a paper has no code to pay the deposit by, though one is asked for."""

from models.book.figures import format_money
from models.offers.pricing_parts import payment_parts
from models.offers.sheet import Sheet
from models.offers.sheet_lines import before_the_choice

EURO, LARGEST = "EUR", 99_999_999_999
"""Such codes are for euro, and for less than a thousand million of them, in cents."""


def why_no_code(sheet: Sheet) -> str:
    """Why the paper has no code for its deposit, in a sentence; "" where it has one.

    Whether a code is asked for is not looked at.
    """
    if sheet.currency != EURO:
        return f"No code is printed: banks take it for euro only, not {sheet.currency}."
    if not sheet.sender.iban:
        return "No code is printed: it needs your IBAN, under Your business."
    deposits = deposits_of(sheet)
    if not deposits:
        return "No code is printed: tick which payment is the deposit."
    if len(set(deposits)) > 1:
        return "No code is printed: the deposit differs from package to package."
    if not 0 < deposits[0] <= LARGEST:
        said = format_money(deposits[0], sheet.currency, sheet.locale)
        return f"No code is printed: no bank takes one for {said}."
    return ""


def deposits_of(sheet: Sheet) -> list[int]:
    """The deposit in minor units: one, or one for each package to choose from."""
    sent = before_the_choice(sheet)
    each = sent.totals.each_package if sent.terms and sent.packages else ()
    schedules = [payment_parts(sent.terms, totals.due) for _number, totals in each]
    return [
        part.minor
        for parts in schedules or [sent.payments]
        for part in parts
        if part.deposit
    ]
