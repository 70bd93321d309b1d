"""What is said in the sheet of terms, kept in the book."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from models.book.figures import format_money, format_rate
from models.book.refusals import Refused
from models.offers.conditions import Looks, Package, Payment, TaxTerms
from models.offers.deposit import why_no_code
from models.offers.font_changes import bring_font
from models.offers.looks import add_appendix, set_appendices, set_looks
from models.offers.margins import margin_of
from models.offers.money_terms import set_packages, set_payments, set_tax
from models.offers.own_fonts import own_fonts
from models.offers.parts_of import (
    appendices_of_offer,
    lines_of_offer,
    packages_of_offer,
    payments_of_offer,
)
from models.offers.sheet import Appendix, FontFiles, Sheet
from models.offers.sheet_of import OfferFacts
from models.offers.writing import set_private_note
from ui.desk import Desk
from ui.offers.terms.sheet import Known, TermsSheet
from ui.shell.asking import ask_for_file

TABLES = frozenset(
    {"offer_package", "offer_levy", "offer_payment", "offer_appendix", "paper_habits"}
)
"""Where the terms of an offer stand in the book."""
_APPENDICES = "PDF or picture (*.pdf *.png *.jpg *.jpeg)"
_FONTS = "Font (*.ttf *.otf)"


class TermsKeeping(QObject):
    """The sheet of terms of one offer, and the book.

    Signals:
        fact_wanted: the name of a fact of the offer, and its value.
    """

    fact_wanted = Signal(str, object)

    def __init__(self, desk: Desk, sheet: TermsSheet) -> None:
        super().__init__(sheet)
        self._desk, self._sheet = desk, sheet
        self._facts: OfferFacts | None = None
        sheet.looks.wanted.connect(self._keep_looks)
        sheet.looks.font_wanted.connect(self._bring_font)
        sheet.tax.wanted.connect(self._keep_tax)
        sheet.tax.fact_wanted.connect(self.fact_wanted)
        sheet.language.fact_wanted.connect(self.fact_wanted)
        sheet.packages.wanted.connect(self._keep_packages)
        sheet.payments.wanted.connect(self._keep_payments)
        sheet.payments.code_wanted.connect(
            lambda on: self.fact_wanted.emit("shows_deposit_code", on)
        )
        sheet.appendices.wanted.connect(self._keep_appendices)
        sheet.appendices.file_wanted.connect(self._add_file)
        sheet.note_wanted.connect(self._keep_note)

    def show_offer(self, facts: OfferFacts, paper: Sheet) -> None:
        """Show the terms of an offer as they stand in the book."""
        self._facts = facts
        ask, key = self._desk.ask, facts.id
        known = Known(
            facts,
            ask(packages_of_offer, key),
            ask(payments_of_offer, key),
            ask(appendices_of_offer, key),
            [(font.name, font.id) for font in ask(own_fonts)],
            why_no_code(paper),
            self._margin(facts, paper),
        )
        self._sheet.show_terms(known, self._desk.business.locale)

    def _margin(self, facts: OfferFacts, paper: Sheet) -> str:
        """Cost and margin in words, where a line has a cost."""
        lines = self._desk.ask(lines_of_offer, facts.id)
        if all(line.cost_e4 is None for line in lines):
            return ""
        found = margin_of(lines, paper.totals, facts.currency)
        locale = self._desk.business.locale
        cost = format_money(found.cost, facts.currency, locale)
        left = format_money(found.margin, facts.currency, locale)
        said = f"Costs {cost}, leaves {left}"
        if found.share_milli is not None:
            said += f" ({format_rate(found.share_milli, locale)})"
        if found.unknown:
            said += f"; {found.unknown} lines without a cost"
        return f"{said}. Never printed."

    def _do(self, operation: Callable[..., object], *values: object) -> None:
        if self._facts is not None:
            self._desk.do(operation, self._facts.id, *values)

    def _keep_looks(self, looks: Looks) -> None:
        self._do(set_looks, looks)

    def _keep_tax(self, tax: TaxTerms) -> None:
        self._do(set_tax, tax)

    def _keep_packages(self, packages: Sequence[Package]) -> None:
        """Lines of a package that goes are in all of them again."""
        if self._facts is None:
            return
        numbers = {package.number for package in packages}
        lines = [
            line if line.package in numbers else line._replace(package=0)
            for line in self._desk.ask(lines_of_offer, self._facts.id)
        ]
        self._do(set_packages, packages, lines)

    def _keep_payments(self, payments: Sequence[Payment]) -> None:
        self._do(set_payments, payments)

    def _keep_appendices(self, files: Sequence[tuple[str, str]]) -> None:
        self._do(set_appendices, files)

    def _keep_note(self, text: str) -> None:
        self._do(set_private_note, text)

    def _add_file(self) -> None:
        path = ask_for_file(self._sheet, "Add an appendix", _APPENDICES)
        if path is None or self._facts is None:
            return
        content = self._read(path)
        if content is None:
            return
        from reports.appendix import checked  # noqa: PLC0415 - loads the readers of files

        try:
            checked(Appendix(path.name, content))
        except Refused as refusal:
            self._desk.refused.emit(str(refusal))
            return
        key, now = self._facts.id, self._desk.now()
        self._desk.do(add_appendix, key, path.name, content, now=now)

    def _bring_font(self) -> None:
        path = ask_for_file(self._sheet, "Bring a font", _FONTS)
        if path is None or self._facts is None:
            return
        content = self._read(path)
        if content is None:
            return
        from reports.brand_font import converted  # noqa: PLC0415 - loads the converter

        try:
            made = converted(content)
        except Refused as refusal:
            self._desk.refused.emit(str(refusal))
            return
        own = FontFiles(made.name, made.regular)
        done = self._desk.do(bring_font, own, now=self._desk.now())
        if done:
            looks = self._sheet.looks.looks()
            self._do(set_looks, replace(looks, font_id=done.answer))

    def _read(self, path: Path) -> bytes | None:
        try:
            return path.read_bytes()
        except OSError as error:
            why = error.strerror or "it cannot be read"
            self._desk.refused.emit(f"“{path.name}” was not read: {why}.")
            return None
