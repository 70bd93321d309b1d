"""The code by which the deposit is paid: scanned by the app of a bank (EPC069-12).

Version 002 of the guideline: a SEPA credit transfer in euro, twelve lines of UTF-8 in a
QR code of level M.
"""

from collections.abc import Sequence
from functools import lru_cache, partial
from typing import Any

from models.book.figures import format_money
from models.offers.sheet import PaymentPart, Sheet
from reports import faces, look
from reports.flow import Strip
from reports.ink import Pen, TextLine
from reports.look import MM
from reports.payments import schedules
from reports.prose import Column
from reports.setting import lines_of
from reports.words.languages import words_for

SIDE, GAP, BEFORE, QUIET = 28 * MM, 6 * MM, 15.2, 8.0
"""Around the code stays white what four of its cells are wide, so that it is found."""
_LONGEST_NAME, _LONGEST_WORDS, _LONGEST_IBAN, _SHORTEST_IBAN = 70, 140, 34, 15
_LARGEST = 99_999_999_999
_BIC_LENGTHS = frozenset([8, 11])

Cells = tuple[tuple[bool, ...], ...]


def deposit_code(sheet: Sheet, column: Column) -> list[Strip]:
    """The code of the deposit with what it says beside it; none where none is asked."""
    part, said = _deposit(sheet), payload(sheet)
    if part is None or not said:
        return []
    words = words_for(sheet.locale)
    beside = Column(column.left + SIDE + GAP, column.width - SIDE - GAP)
    named = (
        (words.scan_to_pay, column.manner.section),
        *((text, column.manner.fact) for text in _told(sheet)),
    )
    lines = [
        (line, style)
        for text, style in named
        for line in lines_of(text, style, beside.width)
    ]
    alt = ", ".join([words.scan_to_pay, *_told(sheet)])
    height = max(SIDE + QUIET, sum(style.leading for _line, style in lines))
    draw = partial(_draw, column.left, beside.left, cells_of(said), alt, lines)
    return [Strip(height, draw, before=BEFORE)]


def payload(sheet: Sheet) -> str:
    """The twelve lines of the code; empty where there is nothing to pay in euro."""
    part, sender = _deposit(sheet), sheet.sender
    account, name = iban(sender.iban), _one_line(sender.name, _LONGEST_NAME)
    if part is None or not account or not name or sheet.currency != "EUR":
        return ""
    if not 0 < part.minor <= _LARGEST or not sheet.shows_deposit_code:
        return ""
    bic = "".join(sender.bic.split()).upper()
    euro, cents = divmod(part.minor, 100)
    lines = (
        "BCD",
        "002",
        "1",
        "SCT",
        bic if len(bic) in _BIC_LENGTHS and bic.isalnum() else "",
        name,
        account,
        f"EUR{euro}.{cents:02}",
        "",
        "",
        _one_line(_reference(sheet, part), _LONGEST_WORDS),
        "",
    )
    return "\n".join(lines).rstrip("\n")


def iban(text: str) -> str:
    """The account without its blanks; empty where its check digits are wrong."""
    account = "".join(text.split()).upper()
    right = _SHORTEST_IBAN <= len(account) <= _LONGEST_IBAN
    if not right or not (account.isascii() and account.isalnum()):
        return ""
    turned = account[4:] + account[:4]
    digits = "".join(str(int(char, 36)) for char in turned)
    return account if int(digits) % 97 == 1 else ""


@lru_cache(maxsize=32)
def cells_of(text: str) -> Cells:
    """The rows of the QR code from above, true for dark."""
    # imported when a paper has a code: it would cost every other start of a paper 70 ms
    from reportlab.graphics.barcode.qrencoder import (  # noqa: PLC0415
        QR8bitByte,
        QRCode,
        QRErrorCorrectLevel,
    )

    code: Any = QRCode(None, QRErrorCorrectLevel.M)
    code.addData(QR8bitByte(text.encode()))
    code.make()
    side = range(code.getModuleCount())
    return tuple(tuple(bool(code.isDark(row, at)) for at in side) for row in side)


def _deposit(sheet: Sheet) -> PaymentPart | None:
    """The deposit, where it is the same whatever package is chosen."""
    deposits = [
        part for _number, parts in schedules(sheet) for part in parts if part.deposit
    ]
    alike = len({part.minor for part in deposits}) == 1
    return deposits[0] if alike else None


def _reference(sheet: Sheet, part: PaymentPart) -> str:
    words = words_for(sheet.locale)
    numbered = words.numbered(sheet.number, sheet.revision)
    return f"{numbered}, {part.words.strip() or words.deposit}"


def _told(sheet: Sheet) -> Sequence[str]:
    """What the code says, for those who type it."""
    part = _deposit(sheet)
    assert part is not None, "only a deposit has a code"
    account = iban(sheet.sender.iban)
    spaced = " ".join(account[at : at + 4] for at in range(0, len(account), 4))
    return (
        format_money(part.minor, sheet.currency, sheet.locale),
        _one_line(sheet.sender.name, _LONGEST_NAME),
        spaced,
        _one_line(_reference(sheet, part), _LONGEST_WORDS),
    )


def _one_line(text: str, longest: int) -> str:
    return " ".join(faces.cleaned(text).split())[:longest].strip()


def _draw(
    left: float,
    beside: float,
    cells: Cells,
    alt: str,
    lines: Sequence[tuple[TextLine, look.Style]],
    pen: Pen,
    top: float,
) -> None:
    at = top
    for number, (line, style) in enumerate(lines):
        with pen.tagged("P" if number else "H2"):
            pen.text(beside, at + style.drop, line, style)
        at += style.leading
        if number == 0:
            pen.pattern(left, top, SIDE / len(cells), cells, alt)
