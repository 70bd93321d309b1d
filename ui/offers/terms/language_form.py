"""In which language, money and size of paper an offer is written."""

from PySide6.QtCore import Signal

from models.offers.sheet_of import OfferFacts
from ui.locales import LOCALES
from ui.look.fields import TextField
from ui.offers.terms.parts import Choice, TermsForm

SIZES = (("A4", "A4"), ("Letter", "Letter"))


class LanguageForm(TermsForm):
    """Language with its formats, currency and paper of one offer.

    Signals:
        fact_wanted: the name of a fact of the offer, and its value.
    """

    fact_wanted = Signal(str, object)

    def __init__(self) -> None:
        super().__init__("Language and money", "languageForm")
        self.locale_ = Choice("Language and country", "offerLocale", LOCALES)
        self.currency = TextField("Currency", hint="EUR", object_name="offerCurrency")
        self.size_ = Choice("Size of the paper", "offerPage", SIZES)
        self.add_rows(
            [
                ("Language", self.locale_),
                ("Currency", self.currency),
                ("Paper", self.size_),
            ]
        )
        self.locale_.chosen.connect(lambda one: self.fact_wanted.emit("locale", one))
        self.size_.chosen.connect(lambda one: self.fact_wanted.emit("page_size", one))
        self.currency.editingFinished.connect(self.keep)

    def show_facts(self, facts: OfferFacts) -> None:
        """Show what the offer has, also a language that is none of the usual ones."""
        said = facts.locale.replace("-", "_")
        known = {value for _words, value in LOCALES}
        other = () if said in known else ((facts.locale, said),)
        self.locale_.fill([*LOCALES, *other])
        self.locale_.show_value(said)
        self.size_.show_value(facts.page_size)
        if not (self.currency.hasFocus() and self.currency.isModified()):
            self.currency.setText(facts.currency)

    def keep(self) -> None:
        """Have the currency kept if another one was typed."""
        if self.currency.isModified():
            self.currency.setModified(False)
            typed = self.currency.text().strip().upper()
            self.fact_wanted.emit("currency", typed)
