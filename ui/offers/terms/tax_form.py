"""How an offer is taxed: the case, the client's number, further taxes, rounding."""

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from models.book.figures import amount, format_rate
from models.book.money import read_amount, read_rate
from models.book.refusals import Refused
from models.offers.conditions import Levy, TaxTerms
from models.offers.kinds import LevyKind, TaxCase
from models.offers.sheet_of import OfferFacts
from ui.look.fields import DateEdit, TextField
from ui.look.theme import px
from ui.offers.terms.parts import Choice, TermsForm, Tick
from ui.offers.words import day_words

CASES = (
    ("Taxed as usual", TaxCase.NORMAL),
    ("Reverse charge", TaxCase.REVERSE_CHARGE),
    ("Exempt", TaxCase.EXEMPT),
    ("Small business, no tax", TaxCase.SMALL_BUSINESS),
)
LEVIES = (
    ("added", LevyKind.ADDED),
    ("on top of tax", LevyKind.COMPOUND),
    ("withheld", LevyKind.WITHHELD),
)
MOST_LEVIES = 2
ReadDay = Callable[[str], date | None]


class LevyRow(QWidget):
    """A further tax: its name, its rate, how it counts; an empty name is none."""

    def __init__(self, number: int) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(6))
        named = f"Further tax {number}"
        self.name = TextField(
            f"{named}, name", hint="IRPF", object_name=f"levy{number}"
        )
        self.rate = TextField(
            f"{named}, percent", hint="15 %", object_name=f"levyRate{number}"
        )
        self.kind = Choice(f"{named}, how it counts", f"levyKind{number}", LEVIES)
        self.rate.setFixedWidth(px(64))
        row.addWidget(self.name, 1)
        row.addWidget(self.rate)
        row.addWidget(self.kind)

    def levy(self, locale: str) -> Levy | None:
        """The tax in the row.

        Raises:
            Refused: its rate is none.
        """
        name = self.name.text().strip()
        if not name:
            return None
        rate = read_rate(self.rate.text().strip() or "0", locale)
        return Levy(name, rate, self.kind.value())


class TaxForm(TermsForm):
    """The tax of one offer.

    Signals:
        wanted: the `TaxTerms` from now on.
        fact_wanted: the name of a fact of the offer, and its value.
        refused: why what was typed cannot be, and the field it stands in.
    """

    wanted = Signal(object)
    fact_wanted = Signal(str, object)
    refused = Signal(str, object)

    def __init__(self, read_day: ReadDay) -> None:
        super().__init__("Tax and service", "taxForm")
        self._shown, self._locale, self._currency = TaxTerms(), "en_IE", "EUR"
        self.case = Choice("Tax", "taxCase", CASES)
        self.why = TextField("Reason", hint="§ 19 UStG", object_name="taxReason")
        self.with_tax = Tick("Prices include the tax", "pricesWithTax")
        self.number = TextField(
            "Client's tax number", hint="DE123456789", object_name="clientTaxNumber"
        )
        self.begin = DateEdit("Service from", read_day, day_words, object_name="from")
        self.end = DateEdit("Service until", read_day, day_words, object_name="until")
        self.levies = [LevyRow(n) for n in range(1, MOST_LEVIES + 1)]
        self.step = TextField("Round to", hint="0.05", object_name="cashStep")
        rows: list[tuple[str, QWidget]] = [
            ("Tax", self.case),
            ("Reason to print", self.why),
            ("", self.with_tax),
            ("Client's tax number", self.number),
            ("Service from", self.begin),
            ("Service until", self.end),
            *(("Further tax", row) for row in self.levies),
            ("Round the total to", self.step),
        ]
        self.add_rows(rows)
        self._connect()

    def _connect(self) -> None:
        self.case.chosen.connect(lambda _value: self.keep())
        self.with_tax.clicked.connect(self.keep)
        for field in (self.why, self.step):
            field.editingFinished.connect(self.keep)
        for row in self.levies:
            row.name.editingFinished.connect(self.keep)
            row.rate.editingFinished.connect(self.keep)
            row.kind.chosen.connect(lambda _value: self.keep())
        self.number.editingFinished.connect(
            lambda: self.fact_wanted.emit("client_tax_number", self.number.text())
        )
        self.begin.picked.connect(
            lambda day: self.fact_wanted.emit("service_from", day)
        )
        self.end.picked.connect(lambda day: self.fact_wanted.emit("service_until", day))

    def show_facts(self, facts: OfferFacts, locale: str) -> None:
        """Show the tax of the offer as the user writes numbers."""
        tax, self._locale, self._currency = facts.tax, locale, facts.currency
        self._shown = tax
        self.case.show_value(tax.case)
        self.with_tax.setChecked(tax.with_tax)
        step = amount(tax.cash_step, facts.currency, locale) if tax.cash_step else ""
        for field, text in (
            (self.why, tax.reason),
            (self.number, facts.client_tax_number),
            (self.step, step),
        ):
            _fill(field, text)
        for day, shown in (
            (self.begin, facts.service_from),
            (self.end, facts.service_until),
        ):
            if not day.hasFocus():
                day.show_day(shown)
        empty = (None,) * MOST_LEVIES
        for row, levy in zip(self.levies, (*tax.levies, *empty), strict=False):
            _fill(row.name, levy.name if levy else "")
            _fill(row.rate, format_rate(levy.rate_milli, locale) if levy else "")
            row.kind.show_value(levy.kind if levy else LevyKind.ADDED)

    def keep(self) -> None:
        """Have what stands in the form kept."""
        if self._is_right() and (tax := self._typed()) != self._shown:
            self._shown = tax
            self.wanted.emit(tax)

    def _is_right(self) -> bool:
        """Whether all figures can be; else the first that cannot says why."""
        figures: list[tuple[TextField, Callable[[], object]]] = [
            (row.rate, partial(row.levy, self._locale)) for row in self.levies
        ]
        for field, read in (*figures, (self.step, self._step)):
            try:
                read()
            except Refused as refusal:
                field.wrong(str(refusal))
                self.refused.emit(str(refusal), field)
                return False
            field.right()
        return True

    def _step(self) -> int:
        typed = self.step.text().strip()
        return read_amount(typed, self._currency, self._locale) if typed else 0

    def _typed(self) -> TaxTerms:
        found = [row.levy(self._locale) for row in self.levies]
        kept = self._shown.levies[MOST_LEVIES:]
        return TaxTerms(
            with_tax=self.with_tax.isChecked(),
            case=self.case.value(),
            reason=self.why.text().strip(),
            levies=(*(levy for levy in found if levy is not None), *kept),
            cash_step=self._step(),
        )


def _fill(field: TextField, text: str) -> None:
    if not (field.hasFocus() and field.isModified()):
        field.setText(text)
        field.setCursorPosition(0)
