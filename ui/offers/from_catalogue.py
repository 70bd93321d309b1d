"""Lines of a draft whose thing in the catalogue says something else by now."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from models.offers.catalogue import Differing, catalogue_differences
from models.offers.catalogue_changes import update_from_catalogue
from models.offers.comparing import Compared, LineChange
from models.offers.differences import difference_words
from models.offers.sheet_of import OfferFacts
from ui.desk import Desk
from ui.look.buttons import Button
from ui.look.fonts import font
from ui.look.labels import Label
from ui.look.panels import Popover
from ui.look.theme import px

_WIDE, _HIGH, _TOP = 460, 180, 72
_TITLE = "The catalogue says otherwise"


class CatalogueSheet(Popover):
    """What would change, and the button that changes it.

    Signals:
        wanted: the lines shall be updated.
    """

    wanted = Signal()

    def __init__(self, host: QWidget) -> None:
        super().__init__(host, _TITLE)
        self.setObjectName("fromCatalogue")
        self.told = QPlainTextEdit()
        self.told.setObjectName("catalogueDifferences")
        self.told.setAccessibleName("What would change")
        self.told.setReadOnly(True)
        self.told.setTabChangesFocus(True)
        self.go = Button("Update", kind="primary", object_name="updateLines")
        self.go.clicked.connect(self._choose)
        self.body.addWidget(Label(_TITLE, "section"))
        self.body.addWidget(self.told)
        self.body.addWidget(self.go, 0, Qt.AlignmentFlag.AlignRight)

    def show_lines(self, lines: list[str]) -> None:
        """Show what would change, a line each."""
        self.told.setFont(font("body"))
        self.told.setMinimumSize(px(_WIDE), px(_HIGH))
        self.told.setPlainText("\n".join(lines))
        self.go.set_words(f"Update {_many(len(lines))}")

    def _choose(self) -> None:
        self.close_sheet()
        self.wanted.emit()


class FromCatalogue(QObject):
    """Takes today's values of the catalogue into a draft, where one says so."""

    def __init__(self, host: QWidget, desk: Desk) -> None:
        super().__init__(host)
        self._host, self._desk = host, desk
        self._offer_id = 0
        self.sheet = CatalogueSheet(host)
        self.sheet.wanted.connect(self._update)

    def choices(self, facts: OfferFacts) -> list[tuple[str, Callable[[], None]]]:
        """The entry of the menu, where a line of a draft differs."""
        found = self._differing(facts.id) if facts.draft else []
        words = f"Update {_many(len(found))} from the catalogue…"
        return [(words, lambda: self.ask(facts))] if found else []

    def _differing(self, offer_id: int) -> list[Differing]:
        return self._desk.ask(catalogue_differences, offer_id)

    def ask(self, facts: OfferFacts) -> None:
        """Show what would change, and ask whether it shall."""
        found = self._differing(facts.id)
        changes = tuple(_change(one) for one in found)
        compared = Compared(changes, (), (), (), moved=False)
        locale = self._desk.business.locale
        self._offer_id = facts.id
        self.sheet.show_lines(difference_words(compared, facts.currency, locale))
        self.sheet.open_at(QPoint(self._host.width(), px(_TOP)), self.sheet.go)

    def _update(self) -> None:
        lines = {one.line.id for one in self._differing(self._offer_id)}
        keys = [key for key in lines if key is not None]
        self._desk.do(update_from_catalogue, self._offer_id, keys)


def _change(one: Differing) -> LineChange:
    values = {name: getattr(one.item, name) for name in one.fields}
    return LineChange(one.line, one.line._replace(**values), one.fields)


def _many(lines: int) -> str:
    return "1 line" if lines == 1 else f"{lines:,} lines"
