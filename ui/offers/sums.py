"""The sums under the lines, with the discount and the tax typed in place."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from models.book.figures import amount, format_money, format_rate
from models.book.money import read_amount, read_rate
from models.book.refusals import Refused
from models.offers.kinds import DiscountKind
from models.offers.pricing import NO_DISCOUNT, Discount
from models.offers.pricing_target import discount_for_total
from models.offers.sheet import Sheet
from ui.guarded import guarded
from ui.look.fields import TextField
from ui.look.labels import Label, set_tip
from ui.look.theme import color, px, theme
from ui.offers.words import discount_words, turn_to_text

_FIELD = 64
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class Rows(NamedTuple):
    """The labels of one row."""

    name: Label
    figure: Label


class Sums(QWidget):
    """Sum of lines, discount, net, tax, total, and the total with options.

    Signals:
        discount_wanted: a `Discount`.
        tax_wanted: a rate for every line, in thousandths of a percent.
        refused: why what was typed cannot be, and the field it stands in.
    """

    discount_wanted = Signal(object)
    tax_wanted = Signal(int)
    refused = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sheet: Sheet | None = None
        self._locale = "en_IE"
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(px(8))
        self._grid.setVerticalSpacing(px(4))
        self._grid.setColumnStretch(1, 1)
        self.discount = TextField(
            "Discount in percent", hint="none", object_name="discount"
        )
        self.reason = TextField(
            "Reason for the discount",
            hint="for a quick yes",
            object_name="discountReason",
        )
        self.vat = TextField("VAT in percent", hint="0 %", object_name="vat")
        set_tip(self.discount, "5 %, 200.00, or = 5,000.00 for that total")
        self._build()
        self.discount.editingFinished.connect(self._take_discount)
        self.reason.editingFinished.connect(self._take_discount)
        self.vat.editingFinished.connect(self._take_tax)

    def _build(self) -> None:
        self._sum = self._row(0, "Sum of lines")
        self._off = self._row(1, "Discount", self.discount)
        self._why = Label("Why", "body", "text.secondary")
        self._why.setBuddy(self.reason)
        why = QHBoxLayout()
        why.setSpacing(px(8))
        why.addWidget(self._why)
        why.addWidget(self.reason, 1)
        self._grid.addLayout(why, 2, 0, 1, 3)
        self._net = self._row(3, "Net")
        self._tax = self._row(4, "VAT", self.vat)
        self._more_taxes = self._row(5, "")
        self._grid.setRowMinimumHeight(6, px(6))
        self._total = self._row(7, "Total", strong=True)
        self.total = self._total.figure
        self.total.setObjectName("total")
        self._both = self._row(8, "With the options", quiet=True)
        self._dress()
        theme().changed.connect(self._dress)

    def _dress(self) -> None:
        for field in (self.discount, self.vat):
            field.setFixedWidth(px(_FIELD))

    def _row(
        self,
        row: int,
        words: str,
        *fields: TextField,
        strong: bool = False,
        quiet: bool = False,
    ) -> Rows:
        kind = "section" if strong else "body"
        ink = "text.primary" if strong else "text.secondary"
        name = Label(words, kind, ink)
        held = QHBoxLayout()
        held.setSpacing(px(6))
        held.addWidget(name)
        for field in fields:
            held.addWidget(field)
        held.addStretch(1)
        self._grid.addLayout(held, row, 0, 1, 2)
        figures = "section" if strong else ("body" if quiet else "bodyStrong")
        figure = Label("", figures, "text.secondary" if quiet else "text.primary")
        figure.setAlignment(_RIGHT)
        figure.setMinimumHeight(px(24))
        self._grid.addWidget(figure, row, 2)
        return Rows(name, figure)

    def show_sums(self, sheet: Sheet, locale: str, *, frozen: bool) -> None:
        """Show the sums of a sheet as the user writes numbers."""
        self._sheet, self._locale = sheet, locale
        totals, currency = sheet.totals, sheet.currency

        def shown(minor: int) -> str:
            return amount(minor, currency, locale)

        self._sum.figure.setText(shown(totals.gross_sum))
        self._off.figure.setText(shown(-totals.discount) if totals.discount else "")
        self._net.figure.setText(shown(totals.net))
        self._show_taxes(sheet, shown, frozen=frozen)
        total = format_money(totals.total, currency, locale)
        self._total.figure.setText(total)
        self._total.figure.setAccessibleName(f"Total {total}")
        self._show_options(sheet, locale)
        self._fill(self.discount, discount_words(sheet.discount, currency, locale))
        self._fill(self.reason, sheet.discount.reason)
        for field in (self.discount, self.reason, self.vat):
            turn_to_text(field, frozen=frozen)
        for part in (self._why, self.reason):
            part.setVisible(sheet.discount.kind is not DiscountKind.NONE)
        self.update()

    def _show_taxes(
        self, sheet: Sheet, shown: Callable[[int], str], *, frozen: bool
    ) -> None:
        label, taxes = sheet.sender.tax_label, sheet.totals.taxes
        several = len(taxes) > 1
        self._tax.name.setText(label)
        self.vat.setAccessibleName(f"{label} in percent")
        self.vat.setVisible(not several and not (frozen and not taxes))
        rate = taxes[0].rate_milli if taxes else self._first_rate(sheet)
        self._fill(self.vat, format_rate(rate, self._locale))
        self.vat.setEnabled(bool(sheet.lines))
        self._tax.figure.setText(shown(sheet.totals.tax))
        parts = [
            f"{format_rate(tax.rate_milli, self._locale)}: {shown(tax.tax)}"
            for tax in taxes
        ]
        self._more_taxes.name.setText(" · ".join(parts) if several else "")
        self._more_taxes.name.setVisible(several)
        self._more_taxes.figure.setVisible(several)

    def _first_rate(self, sheet: Sheet) -> int:
        return sheet.lines[0].figures.tax_milli if sheet.lines else 0

    def _show_options(self, sheet: Sheet, locale: str) -> None:
        many = len(sheet.options)
        names = {1: "With the option", 2: "With both options"}
        self._both.name.setText(names.get(many, f"With all {many} options"))
        both = format_money(sheet.totals.with_options, sheet.currency, locale)
        self._both.figure.setText(both)
        self._both.name.setVisible(bool(many))
        self._both.figure.setVisible(bool(many))

    def _fill(self, field: TextField, text: str) -> None:
        if field.property("look") == "wrong":
            return  # what was typed stays in sight until it is right
        if not field.hasFocus() or not field.isModified():
            field.setText(text)
            field.setCursorPosition(0)

    def forget_wrong(self) -> None:
        """Let go of what was typed and cannot be."""
        for field in (self.discount, self.reason, self.vat):
            field.right()

    def keep(self) -> None:
        """Take what stands in the fields and was not taken yet."""
        if self.discount.isModified() or self.reason.isModified():
            self._take_discount()
        if self.vat.isModified():
            self._take_tax()

    def _take_discount(self) -> None:
        if self._sheet is None or self.discount.isReadOnly():
            return
        try:
            wanted = self._typed_discount(self._sheet.currency)
        except Refused as refusal:
            self.discount.wrong(str(refusal))
            self.refused.emit(str(refusal), self.discount)
            return
        for field in (self.discount, self.reason):
            field.setModified(False)
        if wanted != self._sheet.discount:
            self.discount_wanted.emit(wanted)

    def _typed_discount(self, currency: str) -> Discount:
        """A number alone or with % is a share; with a currency or cents, an amount.

        After "=" stands the total that is wished for, with all tax.
        """
        text, reason = self.discount.text().strip(), self.reason.text().strip()
        if not text:
            return NO_DISCOUNT
        assert self._sheet is not None
        before = discount_words(self._sheet.discount, currency, self._locale)
        if text == before:
            return self._sheet.discount._replace(reason=reason)
        if text.startswith("="):
            wished = read_amount(text[1:].strip(), currency, self._locale)
            return _or_none(_for_total(self._sheet, wished, reason))
        if text.endswith("%"):
            rate = read_rate(text, self._locale)
            return _or_none(Discount(DiscountKind.PERCENT, rate, reason))
        as_amount = not text[0].isdecimal() or not text[-1].isdecimal()
        if as_amount or self._sheet.discount.kind is DiscountKind.AMOUNT:
            minor = read_amount(text, currency, self._locale)
            return _or_none(Discount(DiscountKind.AMOUNT, minor, reason))
        rate = read_rate(text, self._locale)
        return _or_none(Discount(DiscountKind.PERCENT, rate, reason))

    def _take_tax(self) -> None:
        if self._sheet is None or self.vat.isReadOnly():
            return
        try:
            rate = read_rate(self.vat.text() or "0", self._locale)
        except Refused as refusal:
            self.vat.wrong(str(refusal))
            self.refused.emit(str(refusal), self.vat)
            return
        self.vat.setModified(False)
        if any(line.figures.tax_milli != rate for line in self._sheet.lines):
            self.tax_wanted.emit(rate)

    @guarded()
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(QPen(color("line.strong"), 1))
        level = self._total.figure.y() - px(4)
        painter.drawLine(0, level, self.width(), level)
        painter.end()


def _for_total(sheet: Sheet, wished: int, reason: str) -> Discount:
    figures = [line.figures for line in sheet.lines]
    packages, chosen = sheet.packages, sheet.chosen_package
    return discount_for_total(
        figures, wished, sheet.currency, sheet.tax, packages, chosen, reason
    )


def _or_none(discount: Discount) -> Discount:
    return discount if discount.value else NO_DISCOUNT
