"""Sheets for the tests of paper: the two pictured ones, and any number of lines."""

import io
import json
import random
from dataclasses import replace
from datetime import date
from pathlib import Path

from pypdf import PdfReader

from models.offers.from_json import offer_from_json
from models.offers.kinds import OfferKind, SectionPlace
from models.offers.pricing import NO_DISCOUNT, Discount, Priced
from models.offers.sheet import (
    Recipient,
    Section,
    Sender,
    Sheet,
    priced_lines,
)
from reports.offer_pdf import render_offer

ROOT = Path(__file__).parents[2]
SAMPLE = ROOT / "resources" / "sample" / "offers.json"
HALDEN = Sender(
    name="Halden & Reyes",
    tagline="Brand and packaging design",
    address="7 Middle Street, Galway H91 K2T4",
    contact_lines="+353 91 555 0177\nstudio@haldenreyes.example",
    town="Galway",
    tax_number="IE 0000000X",
    registration="Halden & Reyes Design Partnership",
    member="Tomás Reyes",
)
PEOPLE = {
    "Colm Gallagher": Recipient(
        "Colm Gallagher", "Harbour Coffee Roasters", "14 Dock Road, Galway"
    ),
    "Ingrid Solheim": Recipient(
        "Ingrid Solheim", "Fjordline Saunas", "The Pier, Killary Harbour\nCo. Mayo"
    ),
}


def pictured(which: int, number: str) -> Sheet:
    """The sheet of a picture: 0 is P-119, 1 is E-064."""
    who, draft = offer_from_json(json.dumps(json.loads(SAMPLE.read_text())[which]))
    lines, totals = priced_lines(
        [((one.work, one.detail, one.unit), one.figures) for one in draft.lines],
        draft.discount,
        draft.currency or "EUR",
    )
    return Sheet(
        kind=draft.kind,
        number=number,
        revision=1,
        draft=not number,
        title=draft.title,
        subtitle=draft.subtitle,
        greeting=draft.greeting,
        written_on=draft.written_on or date(2026, 11, 18),
        valid_until=draft.valid_until,
        currency=draft.currency or "EUR",
        locale=draft.locale or "en-IE",
        page_size=draft.page_size or "A4",
        sender=HALDEN,
        recipient=PEOPLE[who],
        sections=tuple(
            Section(one.place, one.heading, one.text, one.beside)
            for one in draft.sections
        ),
        lines=lines,
        discount=draft.discount,
        totals=totals,
    )


def proposal() -> Sheet:
    """The proposal P-119 of the picture."""
    return pictured(0, "P-119")


def estimate() -> Sheet:
    """The estimate E-064 of the picture."""
    return pictured(1, "E-064")


def with_lines(
    sheet: Sheet,
    lines: list[tuple[tuple[str, str, str], Priced]],
    discount: Discount = NO_DISCOUNT,
) -> Sheet:
    """The sheet with other lines, its sums made anew."""
    made, totals = priced_lines(lines, discount, sheet.currency)
    return replace(sheet, lines=made, totals=totals, discount=discount)


WORDS = (
    "design layout copy review workshop page template component migration form test "
    "launch training hosting report audit photo icon print colour grid type brand"
)


def long_sheet(
    count: int, seed: int = 7, kind: OfferKind = OfferKind.ESTIMATE
) -> Sheet:
    """A sheet of `count` lines, some with details, at several rates of tax."""
    dice = random.Random(seed)  # noqa: S311 — made-up paper, not a secret
    known = WORDS.split()
    lines = []
    for _n in range(count):
        work = " ".join(dice.choices(known, k=dice.randint(2, 4))).capitalize()
        detail = " ".join(dice.choices(known, k=dice.choice([0, 6, 14, 24])))
        figures = Priced(
            dice.choice([1_000_000, 2_000_000, 7_500_000, 250_000]),
            dice.choice([450_000, 900_000, 1_255_000, 199_900]),
            0,
            dice.choice([23_000, 13_500]),
        )
        lines.append(((work, detail.capitalize(), dice.choice(["h", "day"])), figures))
    sheet = estimate() if kind is OfferKind.ESTIMATE else proposal()
    return with_lines(sheet, lines)


def letter_of(text: str, head: str = "") -> Section:
    """A section before the prices."""
    return Section(SectionPlace.BEFORE, head, text)


def pages_of(sheet: Sheet) -> list[str]:
    """The words of each page, as they can be copied from it."""
    return [
        page.extract_text() for page in PdfReader(io.BytesIO(render_offer(sheet))).pages
    ]


ONE = Priced(1_000_000, 10_000, 0, 23_000)
"""One unit at one euro."""
