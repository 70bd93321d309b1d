"""The left side of the editor: facts, lines, sums, versions; or the words."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from models.book.money import read_rate
from models.offers.sheet import Sheet
from models.offers.sheet_of import OfferFacts
from models.offers.values import LineValues
from models.people.business import BusinessCard
from ui.guarded import guarded
from ui.look.buttons import Button
from ui.look.messages import announce
from ui.look.panels import Panel
from ui.look.reason import Reason
from ui.look.scroll_area import ScrollArea
from ui.look.theme import px
from ui.offers.facts_row import FactsRow
from ui.offers.line_sheet import LineSheet
from ui.offers.line_strip import LineStrip
from ui.offers.lines_model import LinesModel
from ui.offers.lines_table import LinesTable
from ui.offers.sections_sheet import SectionsSheet
from ui.offers.sums import Sums
from ui.offers.terms.sheet import TermsSheet
from ui.offers.versions import Versions

LOW = 640
_TERMS = 2
Known = dict[str, LineValues]


class Workbench(QStackedWidget):
    """Everything that is typed into; `write_words` and `write_lines` turn it.

    Signals:
        refused: why something was not kept, where no field is in sight to say it.
        in_sight: something of it is to be typed into, and should be seen.
    """

    refused = Signal(str)
    in_sight = Signal()

    def __init__(self, today: Callable[[], date], *, day_first: bool) -> None:
        super().__init__()
        self.offer_id = 0
        self.fields = FactsRow(today, day_first=day_first)
        self.model = LinesModel(self)
        self.table = LinesTable(self.model)
        self.strip = LineStrip()
        self.add_line = Button(
            "Add a line",
            kind="quiet",
            icon_name="plus",
            keys="Ctrl ↵",
            object_name="addLine",
        )
        self.sums, self.versions = Sums(), Versions()
        self.looks = Button(
            "", icon_name="sliders-horizontal", keys="Ctrl T", object_name="terms"
        )
        self.looks.clicked.connect(self.write_terms)
        self.words, self.terms = SectionsSheet(), TermsSheet(self.fields.read)
        self._area = _Scrolled(self._lines_pane())
        self.addWidget(self._area)
        self.addWidget(_framed(self.words))
        self.addWidget(_framed(self.terms))
        self.model.packages = self._package_numbers
        self.reason, self._leaving = Reason(self), False
        self.model.refused.connect(lambda why, _at: self._refuse(why))
        terms = self.terms.looks, self.terms.tax, self.terms.payments
        for part in (self.table, self.strip, self.sums, *terms):
            part.refused.connect(self._refuse)
        self.line_sheet = LineSheet(self)
        self.strip.more_wanted.connect(self.show_line)
        self.line_sheet.changed.connect(self.strip.changed)
        self.table.line_left.connect(self.show_strip)
        self.table.line_wanted.connect(self.begin_line)
        self.add_line.clicked.connect(self.begin_line)

    def _lines_pane(self) -> QWidget:
        pane = QWidget()
        column = QVBoxLayout(pane)
        column.setContentsMargins(px(24), px(12), px(20), px(12))
        column.setSpacing(px(10))
        column.addWidget(self.fields)
        sheet = Panel()
        inside = QVBoxLayout(sheet)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.setSpacing(0)
        inside.addWidget(self.table, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(px(4), px(4), px(8), px(4))
        foot.addWidget(self.add_line)
        foot.addWidget(self.strip, 1)
        inside.addLayout(foot)
        column.addWidget(sheet, 1)
        below = QHBoxLayout()
        below.setSpacing(px(20))
        left = QVBoxLayout()
        left.addWidget(self.versions)
        left.addWidget(self.looks, 0, Qt.AlignmentFlag.AlignLeft)
        below.addLayout(left, 4)
        below.addWidget(self.sums, 5)
        column.addLayout(below)
        return pane

    def show_lines(
        self,
        facts: OfferFacts,
        lines: list[LineValues],
        business: BusinessCard,
        known: Known,
    ) -> None:
        """Show the lines; the current cell stays the current one.

        Args:
            known: lines to begin from, by what they are found by.
        """
        model, self.offer_id = self.model, facts.id
        model.currency, model.locale = facts.currency, business.locale
        model.tax_label, model.frozen = business.tax_label, not facts.draft
        model.new_tax_milli = _tax_for_new(lines, business)
        model.known = known
        row, column = self.table.row(), self.table.currentIndex().column()
        model.show(lines)
        self.table.setAccessibleName(f"Lines of {facts.number or 'the draft'}")
        self.add_line.setVisible(facts.draft)
        design = facts.looks.design.label
        self.looks.set_words("Looks and terms", f"Looks and terms, {design}")
        if 0 <= row < len(lines) and self.table.row() < 0:
            self.table.setCurrentIndex(model.index(row, column))
        self.show_strip(self.table.row())
        self.line_sheet.show_again([] if model.frozen else lines)

    def show_strip(self, row: int) -> None:
        """Show the rest of the line of a row."""
        lines = self.model.lines
        line = lines[row] if 0 <= row < len(lines) else None
        self.strip.show_line(row, line, self.model.locale, frozen=self.model.frozen)

    def show_line(self, row: int) -> None:
        """Show what else the line of a row can be."""
        if not self.model.frozen and 0 <= row < len(self.model.lines):
            self.in_sight.emit()
            self.table.commit()
            sheet, terms = self.line_sheet, (self.model.currency, self.model.locale)
            packages = self.terms.packages.packages()
            sheet.ask(row, self.model.lines[row], packages, terms)
            sheet.open_over(self.strip.more)

    def _package_numbers(self) -> frozenset[int]:
        return frozenset(one.number for one in self.terms.packages.packages())

    def show_sums(self, sheet: Sheet) -> None:
        """Show the sums of a sheet."""
        self.sums.show_sums(sheet, self.model.locale, frozen=self.model.frozen)

    def begin_line(self) -> None:
        """Open a field on a new line."""
        self.in_sight.emit()
        self.table.commit()
        if not self.model.frozen and not self.model.unfinished:
            self.model.forget_unsaid()
            self._area.ensureWidgetVisible(self.table)
            self.table.type_in(self.model.begin_line())

    def write_words(self) -> None:
        """Show the sheet of greeting and sections."""
        self.in_sight.emit()
        self.setCurrentIndex(1)
        self.words.greeting.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, "Text of the paper")

    def write_terms(self) -> None:
        """Show the sheet of looks, tax and payment; where it shows, go on in it."""
        self.in_sight.emit()
        if self.currentIndex() == _TERMS:
            self.terms.go_on()
            return
        self.setCurrentIndex(_TERMS)
        self.terms.take_focus()
        announce(self, "Looks and terms")

    def write_lines(self) -> None:
        """Keep the words and the terms, and show the lines."""
        self.in_sight.emit()
        if self.currentIndex():
            self.words.keep()
            self.terms.keep()
            self.setCurrentIndex(0)
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def keep(self) -> None:
        """Take everything that stands in a field and was not taken yet."""
        self._leaving = True
        self.table.commit()
        self.strip.keep()
        self.sums.keep()
        self.fields.keep()
        if not self.model.frozen:
            self.words.keep()
            self.terms.keep()
        self._leaving = False

    def forget_wrong(self) -> None:
        """Let go of what was typed and cannot be."""
        self.model.unfinished.clear()
        self.model.forget_unsaid()
        self.sums.forget_wrong()
        self.reason.forget()

    def _refuse(self, why: str, field: QLineEdit | None = None) -> None:
        """Say why under its field; and aloud where the field may not be seen."""
        if field is not None and field.isVisible():
            self.reason.show_under(field, why)
        if self._leaving or not self.isVisible():
            self.refused.emit(why)

    @guarded()
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.versions.be_low(low=self.height() < px(LOW))


class _Scrolled(ScrollArea):
    """A pane that is never narrower than it can be, and scrolls where it is higher."""

    def __init__(self, pane: QWidget) -> None:
        super().__init__()
        self._pane = pane
        self.setWidget(pane)
        self.setWidgetResizable(True)
        self.setFrameShape(ScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for sheer in (pane, self.viewport()):
            sheer.setAutoFillBackground(False)

    @guarded(otherwise=QSize())
    def minimumSizeHint(self) -> QSize:
        return QSize(self._pane.minimumSizeHint().width(), px(120))


def _framed(inner: QWidget) -> QWidget:
    pane = QWidget()
    column = QVBoxLayout(pane)
    column.setContentsMargins(px(24), px(12), px(20), px(12))
    column.addWidget(inner)
    return pane


def _tax_for_new(lines: list[LineValues], business: BusinessCard) -> int:
    """The rate of the last line, or the first of the business."""
    if lines:
        return lines[-1].tax_milli
    rates = business.default_taxes.split()
    return read_rate(rates[0]) if rates else 0
