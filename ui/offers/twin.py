"""A sent offer as a PDF that says the same to programs: the UBL twin inside."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QWidget

from models.offers.sheet import Sheet
from models.offers.sheet_of import OfferFacts, sheet_of
from ui.desk import Desk
from ui.look.buttons import Button
from ui.look.labels import Label
from ui.look.panels import Popover
from ui.look.theme import px
from ui.offers.paper_file import ask_where, file_name, target_of, write_pdf
from ui.offers.typesetter import Typesetter

TITLE = "Save with machine-readable twin"
WHAT_IT_IS = (
    "The same paper, with its figures inside once more as a UBL quotation, which the "
    "client’s or the accountant’s program reads without anybody typing them. The paper "
    "you sent stays as it is kept."
)
NOT_SENT = "Open an offer that was sent first. A draft has no figures to rely on yet."
_WIDE, _TOP = 400, 72


class TwinSheet(Popover):
    """What the twin is, in a sentence, and the button that saves it.

    Signals:
        wanted: it shall be saved.
    """

    wanted = Signal()

    def __init__(self, host: QWidget) -> None:
        super().__init__(host, TITLE)
        self.setObjectName("twinSheet")
        self.body.addWidget(Label(TITLE, "section"))
        self.what = Label(WHAT_IT_IS, "detail", "text.secondary")
        self.what.setWordWrap(True)
        self.go = Button("Save…", kind="primary", object_name="saveTwin")
        self.go.setAccessibleName(f"{TITLE}…")
        self.go.setAccessibleDescription(WHAT_IT_IS)
        self.go.clicked.connect(self._choose)
        self.body.addWidget(self.what)
        self.body.addWidget(self.go, 0, Qt.AlignmentFlag.AlignRight)
        self.setMinimumWidth(px(_WIDE))

    def _choose(self) -> None:
        self.close_sheet()
        self.wanted.emit()


class Twin(QObject):
    """Saves sent offers with their twin inside.

    Signals:
        said: a sentence that no act of the book says.
    """

    said = Signal(str)

    def __init__(self, host: QWidget, desk: Desk, typesetter: Typesetter) -> None:
        super().__init__(host)
        self._host, self._desk, self._typesetter = host, desk, typesetter
        self._offer_id = 0
        self.sheet = TwinSheet(host)
        self.sheet.wanted.connect(self._save)

    def choices(self, facts: OfferFacts) -> list[tuple[str, Callable[[], None]]]:
        """The entry of the menu; a draft has none."""
        return [] if facts.draft else [(f"{TITLE}…", lambda: self.ask(facts))]

    def ask(self, facts: OfferFacts) -> None:
        """Say what the twin is, and ask whether to save it."""
        if facts.draft:
            self._desk.refused.emit(NOT_SENT)
            return
        self._offer_id = facts.id
        self.sheet.open_at(QPoint(self._host.width(), px(_TOP)), self.sheet.go)

    def _save(self) -> None:
        sheet = self._desk.ask(sheet_of, self._offer_id)
        path = ask_where(self._host, file_name(sheet, "machine-readable"))
        if path:
            target = target_of(path)
            self._typesetter.run(
                lambda: _write_twin(target, sheet),
                lambda _none: self.said.emit(f"Saved as “{target.name}”"),
            )


def _write_twin(target: Path, sheet: Sheet) -> None:
    from reports.offer_pdf import render_offer  # noqa: PLC0415 - loads ReportLab, in the worker

    write_pdf(target, render_offer(sheet, twin=True))
