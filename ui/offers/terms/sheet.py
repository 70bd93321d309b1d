"""Looks, tax, packages, payment and appendices of an offer, in a scrolling sheet."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models.offers.conditions import Package, Payment
from models.offers.parts_of import KeptAppendix
from models.offers.sheet_of import OfferFacts
from ui.look.buttons import Button
from ui.look.labels import Label
from ui.look.scroll_area import ScrollArea
from ui.look.theme import px
from ui.offers.section_form import TextArea
from ui.offers.terms.appendix_form import AppendixForm
from ui.offers.terms.language_form import LanguageForm
from ui.offers.terms.looks_form import LooksForm
from ui.offers.terms.packages_form import PackagesForm
from ui.offers.terms.parts import TermsForm
from ui.offers.terms.payments_form import PaymentsForm, ReadDay
from ui.offers.terms.tax_form import TaxForm


class Known(NamedTuple):
    """All that the sheet shows of an offer.

    Attributes:
        fonts: those of one's own by name, with their ids.
        no_code: why the paper has no code for its deposit; empty where it has one.
        margin: what is earned on it, in words; empty where no costs are known.
    """

    facts: OfferFacts
    packages: Sequence[Package]
    payments: Sequence[Payment]
    appendices: Sequence[KeptAppendix]
    fonts: list[tuple[str, int]]
    no_code: str
    margin: str


class TermsSheet(QWidget):
    """The forms below each other.

    Signals:
        closed: back to the lines.
        note_wanted: the private note from now on.
    """

    closed = Signal()
    note_wanted = Signal(str)

    def __init__(self, read_day: ReadDay) -> None:
        super().__init__()
        self.setObjectName("termsSheet")
        self.looks, self.tax = LooksForm(), TaxForm(read_day)
        self.packages, self.payments = PackagesForm(), PaymentsForm(read_day)
        self.language = LanguageForm()
        self.appendices, self.own = AppendixForm(), TermsForm("For yourself", "ownForm")
        self.note, self.margin = (
            TextArea("Private note", "privateNote"),
            Label("", "body", "text.secondary"),
        )
        self.margin.setWordWrap(True)
        self._note = ""
        self._area = ScrollArea()
        self.own.column.addWidget(self.margin)
        self.own.column.addWidget(self.note)
        self.note.left.connect(self._keep_note)
        inner = QWidget()
        forms = QVBoxLayout(inner)
        forms.setContentsMargins(0, px(4), px(8), 0)
        forms.setSpacing(px(10))
        for form in self.groups():
            forms.addWidget(form)
        forms.addStretch(1)
        self._area.setWidgetResizable(True)
        self._area.setWidget(inner)
        self._area.setFrameShape(ScrollArea.Shape.NoFrame)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        column.addLayout(self._head())
        column.addWidget(self._area, 1)

    def groups(self) -> tuple[TermsForm, ...]:
        """The groups from top to bottom."""
        return (
            self.looks,
            self.tax,
            self.packages,
            self.payments,
            self.language,
            self.appendices,
            self.own,
        )

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(Label("Looks and terms", "section"))
        row.addStretch(1)
        self.next = Button("Next", kind="quiet", keys="Ctrl T", object_name="termsNext")
        self.next.set_words("Next", "Next group")
        self.next.clicked.connect(self.go_on)
        row.addWidget(self.next)
        self.done = Button("Back to the lines", object_name="termsDone")
        self.done.clicked.connect(self.closed)
        row.addWidget(self.done)
        return row

    def show_terms(self, known: Known, locale: str) -> None:
        """Show what is known; the terms of a sent offer cannot be changed."""
        facts = known.facts
        self.looks.show_looks(facts.looks, known.fonts)
        self.tax.show_facts(facts, locale)
        self.packages.show_packages(known.packages)
        self.payments.show_payments(
            known.payments,
            (facts.currency, locale),
            code=facts.shows_deposit_code,
            no_code=known.no_code,
        )
        self.language.show_facts(facts)
        self.appendices.show_files(known.appendices)
        for form in self.groups()[:-1]:
            form.setEnabled(facts.draft)
        self.margin.setText(known.margin)
        self.margin.setVisible(bool(known.margin))
        if not self.note.hasFocus():
            self._note = facts.private_note
            self.note.setPlainText(facts.private_note)

    def take_focus(self) -> None:
        """Have the first field take the keys."""
        self.looks.design.setFocus(Qt.FocusReason.OtherFocusReason)

    def go_on(self) -> None:
        """Have the first field of the next group take the keys; after all, the first.

        Groups that cannot be changed are passed over.
        """
        forms = self.groups()
        held = self.focusWidget()
        at = next((n for n, one in enumerate(forms) if one.isAncestorOf(held)), -1)
        for form in (*forms[at + 1 :], *forms[: at + 1]):
            if form.isEnabled():
                self._area.ensureWidgetVisible(form, 0, 0)
                form.take_focus()
                return

    def keep(self) -> None:
        """Have what stands in the forms kept."""
        self.looks.keep()
        self.tax.keep()
        self.packages.keep()
        self.language.keep()
        self.payments.keep()
        self._keep_note()

    def _keep_note(self) -> None:
        text = self.note.toPlainText().strip()
        if text != self._note:
            self._note = text
            self.note_wanted.emit(text)
