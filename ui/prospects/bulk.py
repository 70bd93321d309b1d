"""Acts on the selected ones: which sheet is opened, and what it says afterwards."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from models.people.business import members
from models.people.foreseen import tags_among
from models.people.kinds import Tier
from ui.desk import Desk
from ui.prospects.bulk_fields import BulkForm
from ui.prospects.bulk_forms import (
    GiveForm,
    InformedForm,
    MoveForm,
    PlainForm,
    PlanForm,
    SourceForm,
    TagForm,
)
from ui.prospects.bulk_sheet import BulkSheet


class Bulk(QObject):
    """Opens the sheet of an act over its page.

    Signals:
        done: something was done, to so many.
    """

    done = Signal(int)

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self._desk, self._page = desk, page
        self._sheet: BulkSheet | None = None

    def sheet(self) -> BulkSheet | None:
        """The sheet that is open."""
        return self._sheet

    def ask(self, word: str, ids: list[int]) -> None:
        """Show what an act would do to these: "to warm", "tag", "plan", "delete"."""
        self._close()
        self._sheet = sheet = BulkSheet(
            self._page, self._desk, self._form(word, ids), ids
        )
        sheet.done.connect(self.done)
        sheet.closed.connect(self._close)
        sheet.open_over()

    def _close(self) -> None:
        sheet, self._sheet = self._sheet, None
        if sheet is not None:
            sheet.close_sheet()
            sheet.deleteLater()

    def _form(self, word: str, ids: list[int]) -> BulkForm:
        if word.startswith("to "):
            return MoveForm(self._desk, Tier(word.removeprefix("to ")))
        forms: dict[str, Callable[[], BulkForm]] = {
            "tag": lambda: TagForm(self._desk, self._tags(), off=False),
            "untag": lambda: TagForm(self._desk, self._tags(ids), off=True),
            "give": lambda: GiveForm(self._desk, self._desk.ask(members)),
            "plan": lambda: PlanForm(self._desk),
            "source": lambda: SourceForm(self._desk),
            "informed": lambda: InformedForm(self._desk),
            "delete": lambda: PlainForm(self._desk, "delete"),
            "bring": lambda: PlainForm(self._desk, "bring"),
        }
        return forms[word]()

    def _tags(self, ids: list[int] | None = None) -> list[str]:
        """The tags of these, or of everybody."""
        return self._desk.ask(tags_among, ids)
