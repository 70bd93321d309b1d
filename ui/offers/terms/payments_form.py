"""The payment schedule as it is typed: "30 %", "500" or "rest", and when."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Signal

from models.book.figures import amount, format_rate
from models.book.money import read_amount, read_rate
from models.book.refusals import Refused
from models.offers.conditions import Payment
from models.offers.kinds import ShareKind
from ui.look.fields import DateEdit, TextField
from ui.look.fonts import metrics
from ui.look.labels import Label
from ui.look.messages import announce
from ui.look.theme import px, theme
from ui.offers.terms.parts import FormRow, TermsForm, Tick, join_rows
from ui.offers.words import day_words

SHOWN = 4
REST = "rest"
_ALL = 100_000
ReadDay = Callable[[str], date | None]


class PaymentRow(FormRow):
    """One part of the payment; an empty share is none."""

    def __init__(self, number: int, read_day: ReadDay) -> None:
        super().__init__()
        named = f"Payment {number}"
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
        self.row.addWidget(self.share, 3)
        self.row.addWidget(self.words, 4)
        self.row.addWidget(self.due, 3)
        self.row.addWidget(self.deposit)
        self._measure()
        theme().changed.connect(self._measure)

    def _measure(self) -> None:
        """Wide enough for the hint of the share and for a long day; no wider."""
        for field, longest, more in (
            (self.share, self.share.placeholderText(), 28),
            (self.due, "28 Nov 2026", 52),
        ):
            wide = metrics("body").horizontalAdvance(longest)
            field.setMaximumWidth(wide + px(more))

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
        self._typed_here = False  # then the rows stand as they were typed
        self.rows = [PaymentRow(number, read_day) for number in range(1, SHOWN + 1)]
        for row in self.rows:
            self.column.addWidget(row)
            row.share.editingFinished.connect(self._keep_whole)
            row.words.editingFinished.connect(self._keep_whole)
            row.due.picked.connect(lambda _day: self._keep_whole())
            row.deposit.clicked.connect(self._keep_whole)
        join_rows(self.rows, [row.share for row in self.rows])
        self.code = Tick("Print a QR code to pay the deposit by", "depositCode")
        self.code.clicked.connect(self.code_wanted)
        self.column.addWidget(self.code)
        self.about = Label("", "detail", "state.warning.text")
        self.about.setWordWrap(True)
        self.about.hide()
        self.column.addWidget(self.about)

    def show_payments(
        self,
        payments: Sequence[Payment],
        terms: tuple[str, str],
        *,
        code: bool,
        no_code: str,
    ) -> None:
        """Show the parts; `terms` are the currency and how the user writes numbers.

        Args:
            code: whether the paper is to have a code for the deposit.
            no_code: why it has none all the same; empty where it has one.
        """
        known = tuple(payments), terms
        if not self._typed_here or known != (
            self._shown,
            (self._currency, self._locale),
        ):
            self._fill(payments, terms)
        self.code.setChecked(code)
        self._say(no_code if code else "")

    def _say(self, why: str) -> None:
        """Say why no code is printed, or nothing."""
        if why == self.about.text():
            return
        self.about.setText(why)
        self.about.setVisible(bool(why))
        self.code.setAccessibleDescription(why)
        if why and self.isVisible():
            announce(self.code, why)

    def _fill(self, payments: Sequence[Payment], terms: tuple[str, str]) -> None:
        self._typed_here = False
        self._shown, (self._currency, self._locale) = tuple(payments), terms
        known = [*payments, *([None] * SHOWN)]
        for row, payment in zip(self.rows, known, strict=False):
            row.show_payment(payment, *terms)

    def keep(self) -> None:
        """Have what stands in the form kept."""
        payments = self._typed()
        if payments is not None and payments != self._shown:
            self._shown = payments
            self.wanted.emit(payments)

    def _keep_whole(self) -> None:
        """Have the parts kept, unless the next one is still to be typed."""
        payments, self._typed_here = self._typed(), True
        if payments is not None and (not payments or _is_whole(payments)):
            self.keep()

    def _typed(self) -> tuple[Payment, ...] | None:
        """The parts in the rows, or None where a share is none."""
        found: list[Payment] = []
        for row in self.rows:
            try:
                payment = row.payment(self._currency, self._locale)
            except Refused as refusal:
                row.share.wrong(str(refusal))
                self.refused.emit(str(refusal), row.share)
                return None
            if payment is not None:
                found.append(payment)
        return (*found, *self._shown[SHOWN:])


def _is_whole(payments: Sequence[Payment]) -> bool:
    """Whether the parts make the whole by themselves, or by a rest."""
    by_rate = [one.value for one in payments if one.share is ShareKind.PERCENT]
    rest = any(one.share is ShareKind.REST for one in payments)
    return rest or (len(by_rate) == len(payments) and sum(by_rate) == _ALL)
