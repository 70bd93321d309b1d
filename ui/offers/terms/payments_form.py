"""The payment schedule as it is typed: "30 %", "500" or "rest", and when."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from models.book.figures import amount, format_rate
from models.book.money import read_amount, read_rate
from models.book.refusals import Refused
from models.offers.conditions import Payment
from models.offers.kinds import ShareKind
from ui.look.fields import DateEdit, TextField
from ui.look.labels import Label
from ui.look.theme import px
from ui.offers.terms.parts import TermsForm, Tick
from ui.offers.words import day_words

SHOWN = 4
REST = "rest"
ReadDay = Callable[[str], date | None]


class PaymentRow(QWidget):
    """One part of the payment; an empty share is none."""

    def __init__(self, number: int, read_day: ReadDay) -> None:
        super().__init__()
        named = f"Payment {number}"
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(6))
        self.share = TextField(
            f"{named}, share", hint="30 %, 500 or rest", object_name=f"share{number}"
        )
        self.words = TextField(
            f"{named}, when", hint="On acceptance", object_name=f"payment{number}"
        )
        self.due = DateEdit(
            f"{named}, due on", read_day, day_words, object_name=f"due{number}"
        )
        self.deposit = Tick("Deposit", f"deposit{number}")
        self.deposit.setAccessibleName(f"{named} is the deposit")
        self.share.setFixedWidth(px(120))
        self.due.setFixedWidth(px(132))
        row.addWidget(self.share)
        row.addWidget(self.words, 1)
        row.addWidget(self.due)
        row.addWidget(self.deposit)

    def payment(self, currency: str, locale: str) -> Payment | None:
        """The part in the row.

        Raises:
            Refused: its share is none.
        """
        typed = self.share.text().strip()
        if not typed:
            return None
        words, due = self.words.text().strip(), self.due.day()
        deposit = self.deposit.isChecked()
        if typed.casefold() == REST:
            return Payment(words, ShareKind.REST, 0, due, deposit)
        if typed.endswith("%"):
            rate = read_rate(typed, locale)
            return Payment(words, ShareKind.PERCENT, rate, due, deposit)
        minor = read_amount(typed, currency, locale)
        return Payment(words, ShareKind.AMOUNT, minor, due, deposit)

    def show_payment(self, payment: Payment | None, currency: str, locale: str) -> None:
        """Show a part, or none."""
        for field, text in (
            (self.share, share_words(payment, currency, locale) if payment else ""),
            (self.words, payment.words if payment else ""),
        ):
            if not (field.hasFocus() and field.isModified()):
                field.setText(text)
                field.setCursorPosition(0)
        if not self.due.hasFocus():
            self.due.show_day(payment.due_on if payment else None)
        self.deposit.setChecked(payment is not None and payment.deposit)


def share_words(payment: Payment, currency: str, locale: str) -> str:
    """What the field of the share shows: "30 %", "500.00", "rest"."""
    if payment.share is ShareKind.PERCENT:
        return format_rate(payment.value, locale)
    if payment.share is ShareKind.AMOUNT:
        return amount(payment.value, currency, locale)
    return REST


class PaymentsForm(TermsForm):
    """When which part is paid.

    Signals:
        wanted: the parts from now on.
        code_wanted: whether the paper has a code to pay the deposit by.
        refused: why what was typed cannot be, and the field it stands in.
    """

    wanted = Signal(object)
    code_wanted = Signal(bool)
    refused = Signal(str, object)

    def __init__(self, read_day: ReadDay) -> None:
        super().__init__("Payment", "paymentsForm")
        self._shown: tuple[Payment, ...] = ()
        self._currency, self._locale = "EUR", "en_IE"
        self.rows = [PaymentRow(number, read_day) for number in range(1, SHOWN + 1)]
        for row in self.rows:
            self.column.addWidget(row)
            row.share.editingFinished.connect(self.keep)
            row.words.editingFinished.connect(self.keep)
            row.due.picked.connect(lambda _day: self.keep())
            row.deposit.clicked.connect(self.keep)
        self.code = Tick("A code to pay the deposit by", "depositCode")
        self.code.clicked.connect(self.code_wanted)
        self.column.addWidget(self.code)
        self.about = Label("", "detail", "text.secondary")
        self.column.addWidget(self.about)

    def show_payments(
        self,
        payments: Sequence[Payment],
        terms: tuple[str, str],
        *,
        code: bool,
        iban: str,
    ) -> None:
        """Show the parts; `terms` are the currency and how the user writes numbers."""
        self._shown, (self._currency, self._locale) = tuple(payments), terms
        known = [*payments, *([None] * SHOWN)]
        for row, payment in zip(self.rows, known, strict=False):
            row.show_payment(payment, *terms)
        self.code.setChecked(code)
        self.about.setText(
            "" if iban else "The code needs an IBAN, under Your business."
        )
        self.about.setVisible(not iban)

    def keep(self) -> None:
        """Have what stands in the form kept."""
        found: list[Payment] = []
        for row in self.rows:
            try:
                payment = row.payment(self._currency, self._locale)
            except Refused as refusal:
                row.share.wrong(str(refusal))
                self.refused.emit(str(refusal), row.share)
                return
            if payment is not None:
                found.append(payment)
        payments = (*found, *self._shown[SHOWN:])
        if payments != self._shown:
            self._shown = payments
            self.wanted.emit(payments)
