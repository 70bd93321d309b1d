"""Fifty papers of every kind and size, short and long, with the texts that hurt."""

import random
from base64 import b64encode
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from models.offers.conditions import Looks
from models.offers.kinds import Design, DiscountKind, OfferKind, Window
from models.offers.pricing import Discount, Priced
from models.offers.sheet import PaymentPart, Recipient, Sheet
from tests.pictures import picture as drawn
from tests.reports.paper import HALDEN, estimate, letter_of, proposal, with_lines
from tests.reports.rich import grouped, packaged, picture

COUNTS = (
    1,
    2,
    5,
    18,
    1,
    3,
    9,
    2,
    6,
    1,
    11,
    2,
    4,
    7,
    40,
    3,
    1,
    2,
    8,
    5,
    2,
    1,
    3,
    6,
    120,
)
"""Of lines; twice each among fifty papers."""
LOCALES = ("en_IE", "de_DE", "fr_FR", "es_ES", "it_IT", "nl_NL", "pl_PL")
CURRENCIES = ("EUR", "EUR", "CHF", "JPY", "KWD")
TEXTS = (
    "Bag design, first blend",
    "A&B <b>bold</b> if x<y and y>z",
    '<img src="/etc/passwd"> <a href="javascript:alert(1)">here</a>',
    "{name} %s \\n (paren) \\) [x] TJ ET EMC BDC",
    "Zażółć gęślą jaźń w Łodzi",
    "Ελλάδα και Αθήνα",
    "北京市朝阳区",
    "Привет из Софии, Việt Nam, İstanbul",
    "coffee affluent office final ffi fl",
    "☑ ✓ → − ₺",
    "سباق الرحلة 12",
    "שלום עולם",
)
RICH, PICTURED = 5, 2
LOGO = b64encode(drawn(300, 150)).decode()
LONG = "A longer note about the work, said twice and once more. "


def samples(many: int = 50) -> Iterator[Sheet]:
    """So many sheets, each another kind, size, length, language and currency."""
    for place in range(many):
        yield sample(place)


def sample(place: int) -> Sheet:
    """The sheet at a place; the same one every time."""
    dice = random.Random(place)  # noqa: S311 — made-up paper, not a secret
    kind = list(OfferKind)[place // 2 % len(OfferKind)]
    sheet = proposal() if kind is OfferKind.PROPOSAL else estimate()
    if place % 8 == RICH:
        sheet = packaged() if place % 16 == RICH else grouped()
    text = TEXTS[place % len(TEXTS)]
    sheet = replace(
        sheet,
        kind=kind,
        page_size=("A4", "Letter")[place // 2 % 2],
        locale=LOCALES[place % len(LOCALES)],
        currency="EUR" if place % 8 == RICH else CURRENCIES[place % len(CURRENCIES)],
        draft=place % 4 == 0,
        number="" if place % 4 == 0 else f"X-{place}",
        title=f"{text} {place}",
        recipient=Recipient(text, f"{text} Ltd", f"{text}\nline two", "IE 1"),
        sender=replace(
            HALDEN,
            iban="IE29AIBK93115212345678",
            bic="AIBKIE2D",
            logo=LOGO if place % 3 == 1 else "",
        ),
        written_on=date(2026, 1 + place % 12, 1 + place % 28),
        sections=(
            *sheet.sections,
            letter_of(f"1. {text}\n2. second\n\n- bullet\n- bullet two", text),
        ),
        payments=(PaymentPart(text, 12_345, deposit=True), PaymentPart("", 1)),
        shows_deposit_code=place % 3 == 0,
        looks=Looks(
            design=list(Design)[place % len(Design)],
            accent="ff8800" if place % 5 == 0 else "",
            cover=place % 7 == 0,
            window=list(Window)[place // 3 % len(Window)],
        ),
    )
    if place % 8 == RICH:
        return sheet
    count = COUNTS[place % len(COUNTS)]
    lines = [
        (
            (f"{dice.choice(TEXTS)} {n}", LONG * dice.choice([0, 1, 4]), "h"),
            _priced(dice),
        )
        for n in range(count)
    ]
    off = Discount(DiscountKind.PERCENT, 5_000, text) if place % 2 else Discount()
    made = with_lines(sheet, lines, off)
    if place % 4 != PICTURED:
        return made
    first, *rest = made.lines
    return replace(made, lines=(replace(first, picture=picture(60, 40)), *rest))


def _priced(dice: random.Random) -> Priced:
    return Priced(
        dice.randrange(1, 90) * 250_000,
        dice.randrange(10_000, 9_000_000),
        dice.choice([0, 0, 10_000]),
        dice.choice([23_000, 13_500, 0]),
        optional=dice.random() < 0.1,
    )
