"""The offer editor: lines at the left, their paper at the right."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import (
    QHideEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from models.book.change import Change
from models.book.figures import format_money
from models.book.refusals import Refused
from models.offers.offer_list import versions_of
from models.offers.pricing import Discount
from models.offers.sheet import Sheet
from models.offers.sheet_of import (
    OfferFacts,
    facts_of,
    lines_of_offer,
    sections_of_offer,
    sheet_of,
)
from models.offers.values import LineValues, SectionValues
from models.offers.writing import change_offer, set_discount, set_lines, set_sections
from ui.desk import Desk
from ui.guarded import guarded
from ui.look.theme import color
from ui.offers.editor_acts import EditorActs
from ui.offers.halves import Halves
from ui.offers.head import EditorHead
from ui.offers.known_lines import known_lines
from ui.offers.line_pictures import LinePictures
from ui.offers.preview import Preview
from ui.offers.tentative import with_fact, with_lines, with_sections
from ui.offers.terms.keeping import TABLES, TermsKeeping
from ui.offers.typesetter import Typesetter
from ui.offers.workbench import Workbench

PARTS = TABLES | {"offer_line", "offer_section", "prospect", "brand_font"}


class OfferEditor(QWidget):
    """One offer: its lines typed into, its paper beside them at every key.

    Signals:
        back: the editor is left.
        said: a sentence that no act of the book says ("The PDF was saved").
    """

    back = Signal()
    said = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("offerEditor")
        self.setProperty("toastSide", "right")  # the total stands in the middle
        self._desk = desk
        self.offer_id = 0
        self.facts: OfferFacts | None = None
        self.sheet: Sheet | None = None
        self.typesetter = Typesetter(self)
        self.head, self.preview = EditorHead(), Preview()
        self.bench = Workbench(desk.today, day_first=bool(desk.business.day_first))
        self.table, self.words = self.bench.table, self.bench.words
        self.split = QSplitter(Qt.Orientation.Horizontal)
        self._build()
        self.acts = EditorActs(self, desk, self.head, self.typesetter)
        self.acts.keep_typed = self.keep_typed
        self.print_paper, self.save_pdf = self.acts.print_paper, self.acts.save_pdf
        self.halves = Halves(self.split, self.head.other_side)
        self.terms = TermsKeeping(desk, self.bench.terms)
        self.pictures = LinePictures(desk, self.bench, self.typesetter)
        self._connect_head()
        self._connect_bench()
        desk.changed.connect(self._on_change)

    def _build(self) -> None:
        self.split.setChildrenCollapsible(False)
        self.split.setHandleWidth(1)
        self.split.addWidget(self.bench)
        self.split.addWidget(self.preview)
        self.split.setStretchFactor(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.split, 1)

    def _connect_head(self) -> None:
        head, acts = self.head, self.acts
        head.back.connect(self.leave)
        head.title.textEdited.connect(lambda text: self._try_fact("title", text))
        head.title.editingFinished.connect(self._keep_title)
        acts.opened.connect(self.open_offer)
        acts.gone.connect(self._go)
        acts.said.connect(self.said)
        self.typesetter.ready.connect(self.preview.show_paper)

    def _connect_bench(self) -> None:
        bench, words = self.bench, self.words
        bench.fields.wanted.connect(self._change)
        bench.fields.sections_wanted.connect(bench.write_words)
        bench.terms.closed.connect(bench.write_lines)
        self.terms.fact_wanted.connect(self._change)
        bench.model.wanted.connect(self._keep_lines)
        bench.model.typed.connect(self._try_lines)
        bench.refused.connect(self._desk.refused)
        bench.in_sight.connect(self.halves.show_lines)
        bench.strip.changed.connect(lambda row, said: bench.model.change(row, **said))
        bench.strip.typed.connect(self._try_detail)
        bench.sums.discount_wanted.connect(self._keep_discount)
        bench.sums.tax_wanted.connect(self._keep_tax)
        bench.versions.opened.connect(self.open_offer)
        words.closed.connect(bench.write_lines)
        words.kept.connect(self.acts.library.keep_section)
        words.text_wanted.connect(self.acts.put_text_in)
        words.typed.connect(self._try_sections)
        words.wanted.connect(self._keep_sections)
        words.fact_typed.connect(self._try_fact)
        words.fact_wanted.connect(self._change)

    # what is shown

    def open_offer(self, offer_id: int, came_from: str = "") -> None:
        """Show an offer; `came_from` names the page to go back to: "Offers"."""
        if came_from:
            self.head.back_button.set_name(f"Back to {came_from}")
        other = offer_id != self.offer_id
        self.offer_id = offer_id
        if other:
            self.bench.forget_wrong()
            self.preview.go_to(0)
            self.bench.write_lines()
        self.ask_again(at_once=True)
        self.acts.keep_missed_paper()
        if other and self.bench.model.lines:
            self.table.select_line(0)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def ask_again(self, *, at_once: bool = False) -> None:
        """Show the offer as it stands in the book now."""
        ask, key, bench = self._desk.ask, self.offer_id, self.bench
        try:
            facts, sheet = ask(facts_of, key), ask(sheet_of, key)
        except Refused:
            self._go()
            return
        self.facts = self.acts.facts = facts
        self.sheet = sheet
        sections, cards = ask(sections_of_offer, key), ask(versions_of, key)
        card = next(card for card in cards if card.id == key)
        self.head.show_offer(facts, sheet, card, self._desk.today())
        bench.fields.show_facts(facts, sections)
        lines, business = ask(lines_of_offer, key), self._desk.business
        bench.show_lines(facts, lines, business, known_lines(ask, facts.currency))
        self.words.show_words(facts.greeting, facts.subtitle, sections)
        self.words.setEnabled(facts.draft)
        self.terms.show_offer(facts, sheet)
        bench.versions.show_versions(cards, self._desk.today(), key)
        self._show_sums(sheet)
        self.typesetter.show(sheet, at_once=at_once)

    def _show_sums(self, sheet: Sheet) -> None:
        self.bench.show_sums(sheet)
        locale = self._desk.business.locale
        total = format_money(sheet.totals.total, sheet.currency, locale)
        self.preview.describe(f"Total {total}")

    def _on_change(self, change: Change) -> None:
        touched = self.offer_id in change.offers or "business" in change.rows
        parts = PARTS & set(change.rows)
        if self.offer_id and (touched or parts):
            self.ask_again()

    # what is typed and not kept yet

    def _try(self, sheet: Sheet) -> None:
        self._show_sums(sheet)
        self.typesetter.show(sheet)

    def _try_lines(self, lines: list[LineValues]) -> None:
        if self.sheet is not None:
            try:
                self._try(with_lines(self.sheet, lines))
            except Refused:
                return  # its field says so when it is left

    def _try_detail(self, row: int, text: str) -> None:
        lines = list(self.bench.model.lines)
        if 0 <= row < len(lines):
            lines[row] = lines[row]._replace(detail=text.strip())
            self._try_lines(lines)

    def _try_sections(self, sections: list[SectionValues]) -> None:
        if self.sheet is not None:
            self._try(with_sections(self.sheet, sections))

    def _try_fact(self, name: str, text: str) -> None:
        if self.sheet is not None:
            self._try(with_fact(self.sheet, name, text))

    # what is kept

    def _keep_lines(self, lines: list[LineValues]) -> None:
        self._desk.do(set_lines, self.offer_id, lines)

    def _keep_discount(self, discount: Discount) -> None:
        self._desk.do(set_discount, self.offer_id, discount)

    def _keep_tax(self, tax_milli: int) -> None:
        said = [line for line in self.bench.model.lines if line.work]
        self._keep_lines([line._replace(tax_milli=tax_milli) for line in said])

    def _keep_sections(self, sections: list[SectionValues]) -> None:
        self._desk.do(set_sections, self.offer_id, sections)

    def _keep_title(self) -> None:
        self.head.title.setModified(False)
        if not self.head.title.isReadOnly():
            self._change("title", self.head.title.text())

    def _change(self, name: str, value: object) -> None:
        facts = self.facts
        if facts is None or not facts.draft or getattr(facts, name) == value:
            return
        if not self._desk.do(change_offer, self.offer_id, **{name: value}):
            self.ask_again()

    def keep_typed(self) -> None:
        """Have everything that stands in a field written in the book."""
        if self.head.title.isModified():
            self._keep_title()
        self.bench.keep()

    # what is done

    def leave(self) -> None:
        """Keep what was typed and go back."""
        self.keep_typed()
        self._go()

    def _go(self) -> None:
        self.offer_id = 0
        self.back.emit()

    def _step_back(self) -> None:
        if self.bench.currentIndex():
            self.bench.write_lines()
        else:
            self.leave()

    @guarded()
    def keyPressEvent(self, event: QKeyEvent) -> None:
        act = self._act_of(event)
        if act is None:
            super().keyPressEvent(event)
        else:
            act()

    def _act_of(self, event: QKeyEvent) -> Callable[[], None] | None:
        """What a key does here that no field took."""
        held = QKeySequence(event.keyCombination()).toString()
        acts: dict[str, Callable[[], None]] = {
            "Ctrl+Return": self.bench.begin_line,
            "Shift+F2": self.head.write_title,
            "Ctrl+T": self.bench.write_terms,
            "Ctrl+H": self.acts.hand_over,
            "Ctrl+Shift+Return": self.acts.ask_to_send,
            "Ctrl+P": self.acts.print_paper,
            "Ctrl+S": self.acts.save_pdf,
            "Ctrl+Shift+S": self.acts.save_pdf,
            "F4": self.halves.turn,
            "PgDown": lambda: self.preview.turn(1),
            "PgUp": lambda: self.preview.turn(-1),
            "Esc": self._step_back,
        }
        return acts.get(held.replace("Num+", "").replace("Enter", "Return"))

    @guarded()
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self.offer_id and not event.spontaneous():
            self.keep_typed()

    @guarded()
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.halves.fit(self.width())

    @guarded()
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), color("surface.app"))
        painter.end()
