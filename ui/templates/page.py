"""The page of templates and texts: named, written, used, put away."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from models.book.change import Change
from models.book.text import clean_line
from models.offers.kept_texts import texts, versions_of_text
from models.offers.kinds import TextKind
from models.offers.template_changes import (
    begin_from_template,
    drop_template,
    rename_template,
)
from models.offers.templates import templates
from models.offers.text_changes import put_text_away, rename_text, save_text
from ui.desk import Desk, Done
from ui.guarded import guarded
from ui.look.fields import TextField
from ui.look.reason import Reason
from ui.look.theme import color, px
from ui.settings.fields_form import why_not
from ui.templates.frame import SHELVES, Frame
from ui.templates.person_sheet import PersonSheet
from ui.templates.shelf import Kept, ShelfModel, of_template, of_text
from ui.templates.text_panel import Typed

_KINDS = {"showTexts": TextKind.BLOCK, "showTerms": TextKind.TERMS}
_TABLES = frozenset({"paper_template", "kept_text"})
_SHEET = 330
Key = tuple[str, str, str]


class TemplatesPage(QWidget):
    """The shelf at the left, what is chosen on it at the right.

    What was typed over a text and not kept yet is there again when one comes back.

    Signals:
        back: the page that it was opened from is to be shown.
        opened: the id of an offer that was begun from a template.
        offers_wanted: the page of offers is to be shown.
    """

    back = Signal()
    opened = Signal(object)
    offers_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("templatesPage")
        self._desk, self._stale = desk, True
        self._shelf = next(iter(SHELVES))
        self._shown: Key = ("", "", "")
        self._writes_new = False
        self._typed: dict[Key, Typed] = {}
        self.model = ShelfModel(self)
        self.frame = Frame(desk, self.model, self)
        self.list, self.filters = self.frame.list, self.frame.filters
        self.template, self.text = self.frame.template, self.frame.text
        self.whom = PersonSheet(self, desk)
        self.reason = Reason(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.frame)
        self._listen()

    def _listen(self) -> None:
        self.filters.chosen.connect(self.choose)
        self.frame.asked.connect(self._answer)
        self.list.asked.connect(self._answer)
        self.list.selectionModel().currentChanged.connect(self._show)
        self.template.named.connect(self._rename_template)
        self.template.use_wanted.connect(self.use)
        self.template.remove_wanted.connect(self.remove)
        self.text.named.connect(self._rename_text)
        self.text.kept.connect(self._keep)
        self.text.away_wanted.connect(self.remove)
        self.whom.chosen.connect(self._begin)
        self._desk.changed.connect(self._on_change)

    def _answer(self, word: str) -> None:
        ways: dict[str, Callable[[], object]] = {
            "open": self._enter,
            "rename": self._focus_name,
            "remove": self.remove,
            "new": self.begin_text,
            "help": self._help,
            "back": self.back.emit,
            "escape": self.back.emit,
        }
        ways[word]()

    # what is shown

    def choose(self, shelf: str) -> None:
        """Show another shelf: "showTemplates", "showTexts", "showTerms"."""
        self._remember()
        self._shelf, self._writes_new = shelf, False
        self.ask_again()

    def ask_again(self) -> None:
        """Show what is kept as it stands in the book now."""
        self._stale = False
        self._remember()
        shelves, wanted = self._shelves(), self._shown
        rows = shelves[self._shelf]
        self.frame.show_shelf(self._shelf, {k: len(r) for k, r in shelves.items()})
        self.model.show(rows)
        empty = not rows and not self._writes_new
        self.frame.show_empty(empty=empty)
        self.setFocusProxy(self.frame.empty.button if empty else self.list)
        place = next((at for at, row in enumerate(rows) if row.key == wanted), 0)
        if rows and not self._writes_new:
            self.list.setCurrentIndex(self.model.index(place, 0))
            self._show()

    def _shelves(self) -> dict[str, list[Kept]]:
        ask = self._desk.ask
        found = {"showTemplates": [of_template(card) for card in ask(templates)]}
        for shelf, kind in _KINDS.items():
            rows = [of_text(one) for one in ask(texts, kind, put_away=True)]
            found[shelf] = sorted(rows, key=lambda row: row.away)
        return found

    def _help(self) -> None:
        if self._shelf in _KINDS:
            self.begin_text()
        else:
            self.offers_wanted.emit()

    def current(self) -> Kept | None:
        """What is chosen on the shelf."""
        row = self.list.currentIndex().row()
        return self.model.rows[row] if 0 <= row < len(self.model.rows) else None

    def _show(self, *_at: object) -> None:
        """Show beside the shelf what is chosen on it."""
        kept = self.current()
        if kept is None:
            return
        self._remember()
        self._shown, self._writes_new = kept.key, False
        if kept.words is None:
            self.template.show_template(kept.id, kept.name)
            self.frame.show_panel(self.template)
            return
        versions = self._desk.ask(versions_of_text, kept.id)
        self.text.show_text(versions, self._typed.pop(kept.key, None))
        self.frame.show_panel(self.text)

    def _remember(self) -> None:
        """Keep in mind what was typed and is not kept yet."""
        typed, newest = self.text.typed(), self.text.newest()
        if newest is not None and self.text.is_changed():
            key = (str(newest.kind), newest.name, newest.locale)
            self._typed[key] = typed._replace(name=newest.name)
        elif newest is None and self._writes_new:
            self._typed[_new_on(self._shelf)] = typed

    def _on_change(self, change: Change) -> None:
        if not _TABLES & change.rows.keys():
            return
        self._stale = not self.isVisible()
        if not self._stale:
            self.ask_again()

    # what is done

    def begin_text(self) -> None:
        """Show the fields of a new text, or of new terms."""
        if self._shelf not in _KINDS:
            self.choose("showTexts")
        self._remember()
        self._writes_new = True
        self.frame.show_empty(empty=False)
        typed = self._typed.pop(_new_on(self._shelf), None)
        self.text.begin(_KINDS[self._shelf], typed)
        self.frame.show_panel(self.text)
        self.text.focus_name()

    def _keep(self, typed: Typed) -> None:
        newest, kind = self.text.newest(), _KINDS[self._shelf]
        name = clean_line(typed.name if newest is None else newest.name)
        before = self._shown, self._writes_new
        self._shown, self._writes_new = (kind.value, name, typed.locale), False
        words = {"heading": typed.heading, "locale": typed.locale}
        now = self._desk.now()
        if not self._try(
            self.text.name,
            lambda: self._desk.do(save_text, kind, name, typed.text, now=now, **words),
        ):
            self._shown, self._writes_new = before

    def _try(self, field: TextField, act: Callable[[], Done[Any]]) -> bool:
        """Whether it was done; why not is said under the field."""
        said = why_not(self._desk, lambda: bool(act()))
        if said:
            self.reason.show_under(field, said)
        return not said

    def _rename_template(self, name: str) -> None:
        kept = self.current()
        if kept is not None and not self._try(
            self.template.name,
            lambda: self._desk.do(rename_template, kept.id, name),
        ):
            self.template.forget_typed()

    def _rename_text(self, name: str) -> None:
        kept = self.current()
        if kept is None:
            return
        self._remember()
        key = (kept.key[0], clean_line(name), kept.key[2])
        if kept.key in self._typed:
            self._typed[key] = self._typed[kept.key]._replace(name=key[1])
        self._shown = key
        if self._try(
            self.text.name,
            lambda: self._desk.do(rename_text, kept.id, name, now=self._desk.now()),
        ):
            self._typed.pop(kept.key, None)
        else:
            self._shown = kept.key
            self._typed.pop(key, None)
            self.text.forget_name()

    def use(self) -> None:
        """Ask for whom the template is used."""
        kept = self.current()
        if kept is not None and kept.words is None:
            self.whom.ask(kept.name)
            corner = self.template.use.mapTo(self, QPoint(0, -px(_SHEET)))
            self.whom.open_at(corner, self.whom.field)

    def _begin(self, prospect_id: int) -> None:
        kept = self.current()
        if kept is not None:
            now = self._desk.now()
            made = self._desk.do(begin_from_template, kept.id, prospect_id, now=now)
            if made.answer is not None:
                self.opened.emit(made.answer)

    def remove(self) -> None:
        """Throw the template away; put the text away, or bring it back."""
        kept = self.current()
        if kept is None:
            return
        if kept.words is None:
            self._desk.do(drop_template, kept.id)
        else:
            self._desk.do(put_text_away, kept.id, away=not kept.away)

    # focus

    def _enter(self) -> None:
        template = self.frame.shows_template()
        field = self.template.inside if template else self.text.area
        field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _focus_name(self) -> None:
        panel = self.template if self.frame.shows_template() else self.text
        panel.focus_name()

    @guarded()
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.list.hasFocus() or not self.model.rows:
            self.back.emit()
        else:
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
            self._show()

    @guarded()
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.ask_again()

    @guarded()
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), color("surface.app"))
        painter.end()


def _new_on(shelf: str) -> Key:
    """Under which key is kept in mind what was typed of a new text."""
    return shelf, "", ""
