"""What one keeps to write papers from: texts, terms and whole templates."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from models.offers.comparing import compared
from models.offers.differences import difference_words
from models.offers.kept_texts import KeptWords, texts
from models.offers.kinds import TextKind
from models.offers.sheet_of import OfferFacts, sections_of_offer
from models.offers.template_changes import begin_from_template, save_template
from models.offers.templates import templates
from models.offers.text_changes import save_text
from models.offers.values import SectionValues
from models.offers.writing import set_sections
from ui.desk import Desk
from ui.look.labels import escaped_amp, shown
from ui.offers.compared import ComparedSheet
from ui.offers.from_catalogue import FromCatalogue

Choices = list[tuple[str, Callable[[], None]]]


class Library(QObject):
    """Texts and templates, taken into an offer and kept from one.

    Signals:
        opened: the id of an offer begun from a template.
    """

    opened = Signal(object)

    def __init__(self, host: QWidget, desk: Desk) -> None:
        super().__init__(host)
        self._host, self._desk = host, desk
        self.compared = ComparedSheet(host)
        self.from_catalogue = FromCatalogue(host, desk)

    def text_menu(self, facts: OfferFacts, below: QPushButton) -> None:
        """Offer the kept texts of the paper's language, under a button."""
        menu = QMenu(self._host)
        menu.setObjectName("textMenu")
        found = self._desk.ask(texts, None, facts.locale)
        for one in found:
            kind = "terms" if one.kind == TextKind.TERMS else "text"
            words = shown(f"{one.name} ({kind}, version {one.revision})")
            menu.addAction(escaped_amp(words), partial(self.put_in, facts.id, one))
        if not found:
            none = menu.addAction("No text is kept yet: keep a section first")
            none.setEnabled(False)
        menu.popup(below.mapToGlobal(QPoint(0, below.height())))

    def put_in(self, offer_id: int, words: KeptWords) -> None:
        """Copy a kept text into the offer, as its last section."""
        sections = self._desk.ask(sections_of_offer, offer_id)
        self._desk.do(set_sections, offer_id, [*sections, words.section()])

    def keep_section(self, section: SectionValues, kind: TextKind) -> None:
        """Keep a section for other papers, under its heading."""
        name = section.heading.strip() or section.text.strip()[:40]
        if not name:
            self._desk.refused.emit("Write the section first; then it can be kept.")
            return
        self._desk.do(
            save_text,
            kind,
            name,
            section.text,
            now=self._desk.now(),
            heading=section.heading,
        )

    def choices(self, facts: OfferFacts) -> Choices:
        """Keeping this offer as a template, and beginning another from one."""
        key = facts.id
        found: Choices = self.from_catalogue.choices(facts)
        found.append(("Keep as a template", partial(self.keep_template, facts)))
        found += [
            (
                f"Begin another from “{one.name}”",
                partial(self._begin, one.id, facts.prospect_id),
            )
            for one in self._desk.ask(templates)
        ]
        if facts.follows_id is not None:
            words = f"Compare with version {facts.revision - 1}"
            found.append((words, partial(self.compare, facts.follows_id, key, facts)))
        return found

    def keep_template(self, facts: OfferFacts) -> None:
        """Keep the offer as a template under its title."""
        self._desk.do(save_template, facts.id, facts.title)

    def _begin(self, template_id: int, prospect_id: int) -> None:
        now = self._desk.now()
        made = self._desk.do(begin_from_template, template_id, prospect_id, now=now)
        if made.answer is not None:
            self.opened.emit(made.answer)

    def compare(self, older: int, newer: int, facts: OfferFacts) -> None:
        """Show what the newer version says otherwise."""
        found = self._desk.ask(compared, older, newer)
        locale = self._desk.business.locale
        lines = difference_words(found, facts.currency, locale)
        before = facts.revision - 1
        title = f"Version {facts.revision} against version {before}"
        self.compared.show_lines(title, lines)
        self.compared.open_at(QPoint(24, 72), self.compared.told)
