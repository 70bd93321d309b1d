"""Variables in an offer's texts: `{client name}` becomes whom the paper is for.

What is filled in is plain text: braces in a value are never looked into again.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace

from models.book.figures import format_day, format_money
from models.offers.sheet import Sheet

VARIABLES: Mapping[str, str] = {
    "client name": "the person it is for, or the company where there is no person",
    "first name": "the first name of the person it is for",
    "company": "the company it is for",
    "address": "the postal address it goes to, on one line",
    "title": "the title of the paper",
    "number": "the number of the paper; … while it is a draft",
    "date": "the day of the paper, as its language writes it",
    "valid until": "the last day on which it can be accepted",
    "net": "the total before tax, with the currency",
    "total": "the total with tax, with the currency",
    "my name": "the member of the business who wrote it",
    "business name": "the name of your business",
    "business town": "the town of your business",
    "tax number": "the tax number of your business",
}
"""Every variable there is, and what it stands for."""

_VARIABLE = re.compile(r"\{+([^{}]*)\}+")
_NOT_YET = "…"


def filled(text: str, facts: Mapping[str, str]) -> str:
    """The text with its variables filled in.

    Args:
        text: as it was written.
        facts: the values by the names of `VARIABLES`; a name that is not there stands
            as `[name?]`, so that braces are never printed.
    """
    if "{" not in text:
        return text

    def value(found: re.Match[str]) -> str:
        name = _plain(found[1])
        return facts.get(name, f"[{name}?]")

    return _VARIABLE.sub(value, text)


def unknown_variables(text: str) -> tuple[str, ...]:
    """The names between braces that are no variables, each once, in their order."""
    names = (_plain(found[1]) for found in _VARIABLE.finditer(text))
    return tuple(dict.fromkeys(name for name in names if name not in VARIABLES))


def unknown_in(texts: Iterable[str]) -> tuple[str, ...]:
    """What is no variable in any of the texts, each name once."""
    return tuple(dict.fromkeys(n for text in texts for n in unknown_variables(text)))


def facts_of_sheet(sheet: Sheet) -> dict[str, str]:
    """The value of each variable on this paper."""
    sender, whom, locale = sheet.sender, sheet.recipient, sheet.locale
    until = sheet.valid_until
    net, total = (
        format_money(minor, sheet.currency, locale)
        for minor in (sheet.totals.net, sheet.totals.total)
    )
    values = (
        whom.name or whom.company,
        whom.given or whom.name.partition(" ")[0],
        whom.company,
        ", ".join(line.strip() for line in whom.address.splitlines() if line.strip()),
        sheet.title,
        sheet.number or _NOT_YET,
        format_day(sheet.written_on, locale),
        "" if until is None else format_day(until, locale),
        net,
        total,
        sender.member or sender.name,
        sender.name,
        sender.town,
        sender.tax_number,
    )
    return dict(zip(VARIABLES, values, strict=True))


def with_values(sheet: Sheet) -> Sheet:
    """The sheet with the variables of its greeting, subtitle and sections filled in.

    A paper that was sent before there were variables stays as it is.
    """
    if sheet.recipient.given is None:
        return sheet
    texts = (sheet.subtitle, sheet.greeting)
    sections = [text for part in sheet.sections for text in (part.heading, part.text)]
    if not any("{" in text for text in (*texts, *sections)):
        return sheet
    facts = facts_of_sheet(sheet)
    return replace(
        sheet,
        subtitle=filled(sheet.subtitle, facts),
        greeting=filled(sheet.greeting, facts),
        sections=tuple(
            replace(
                part,
                heading=filled(part.heading, facts),
                text=filled(part.text, facts),
            )
            for part in sheet.sections
        ),
    )


def _plain(name: str) -> str:
    return " ".join(name.replace("_", " ").casefold().split())
