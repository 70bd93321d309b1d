"""A list on paper: to a printer or into a PDF file, set in a worker."""

from datetime import date
from functools import partial
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QWidget

from models.book.refusals import NotSaved
from models.lists.smart_lists.aside import ask_aside
from models.lists.smart_lists.conditions import Group
from models.lists.smart_lists.sheet import list_sheet
from ui.desk import Desk
from ui.look.buttons import Button
from ui.look.theme import px
from ui.offers.printing import print_pdf, printers
from ui.offers.sheets import PrinterSheet
from ui.offers.typesetter import Typesetter
from ui.shell.asking import ask_for_place
from ui.shell.opening import documents

_FORBIDDEN = str.maketrans(dict.fromkeys('<>:"/\\|?*', " "))
_NAME_LENGTH = 100
MOST_PRINTED = 5_000


class Job(NamedTuple):
    """What goes on paper: a list of a book, as it is when it is set."""

    book: Path
    title: str
    conditions: Group
    today: date


class ListPaper(QObject):
    """Prints lists; where there is no printer, a PDF can be saved.

    Signals:
        told: a sentence for the user.
    """

    told = Signal(str)

    def __init__(self, host: QWidget, parent: QObject) -> None:
        super().__init__(parent)
        self._host = host
        self._desk: Desk | None = None
        self._job: Job | None = None
        self._typesetter = Typesetter(self)
        self._typesetter.failed.connect(self._fail)
        self.printer_sheet = PrinterSheet(host)
        self.printer_sheet.chosen.connect(self._print_on)
        self.save_pdf = Button("Save PDF…", object_name="saveListPdf")
        self.save_pdf.clicked.connect(self._save)
        self.printer_sheet.body.addWidget(self.save_pdf)

    def serve(self, desk: Desk) -> None:
        """Print lists of this book."""
        self._desk = desk

    def _fail(self, failure: NotSaved) -> None:
        if self._desk is not None:
            self._desk.failed.emit(failure)

    def stop(self) -> None:
        """Set no more paper."""
        self._typesetter.stop()

    def ask(self, title: str, conditions: Group) -> None:
        """Ask which printer, then print the list as it is then."""
        if self._take(title, conditions):
            self._typesetter.run(printers, self._choose)

    def save(self, title: str, conditions: Group) -> None:
        """Ask where, then write the list as it is then into a PDF file."""
        if self._take(title, conditions):
            self._save()

    def _take(self, title: str, conditions: Group) -> bool:
        if self._desk is None:
            return False
        path, today = self._desk.book.path, self._desk.today()
        self._job = Job(path, title, conditions, today)
        return True

    def _choose(self, found: tuple[list[str], str]) -> None:
        names, default = found
        if not names:
            self._save()
            return
        self.printer_sheet.ask(names, default, hand_over=False)
        middle = (self._host.width() - self.printer_sheet.width()) // 2
        self.printer_sheet.open_at(QPoint(middle, px(80)), self.printer_sheet.go)

    def _print_on(self, printer: str, copies: int) -> None:
        if self._job is not None:
            work = partial(_printed, self._job, printer, copies)
            told = f"The list is with “{printer}”"
            self._typesetter.run(work, lambda _none: self.told.emit(told))

    def _save(self) -> None:
        job = self._job
        if job is None:
            return
        self.printer_sheet.close_sheet()
        path = ask_where(self._host, file_name(job.title))
        if path:
            target = Path(path if path.lower().endswith(".pdf") else f"{path}.pdf")
            told = f"Saved as “{target.name}”"
            work = partial(_saved, job, target)
            self._typesetter.run(work, lambda _none: self.told.emit(told))


def file_name(title: str) -> str:
    """A name for the file of a list."""
    bare = " ".join(title.translate(_FORBIDDEN).split()).strip(". ")
    return f"{bare[:_NAME_LENGTH] or 'List'}.pdf"


def ask_where(parent: QWidget, suggested: str) -> str:
    """The path that the user chooses, or "" for none."""
    place = documents().parent / suggested
    path = ask_for_place(parent, "Save the list as PDF", place, "PDF (*.pdf)")
    return "" if path is None else str(path)


def _set(job: Job) -> bytes:
    from reports.list_pdf import render_list  # noqa: PLC0415 - loads ReportLab, in the worker

    sheet = ask_aside(
        job.book,
        lambda reader: list_sheet(
            reader, job.title, job.conditions, today=job.today, most=MOST_PRINTED + 1
        ),
    )
    if len(sheet.rows) > MOST_PRINTED:
        raise NotSaved(
            f"This list has more than {MOST_PRINTED:,} people.",
            "Nothing was printed.",
            "Add a condition, or export the list instead.",
        )
    return render_list(sheet)


def _printed(job: Job, printer: str, copies: int) -> None:
    print_pdf(_set(job), job.title, printer, copies)


def _saved(job: Job, target: Path) -> None:
    pdf = _set(job)
    try:
        target.write_bytes(pdf)
    except OSError as error:
        raise NotSaved(
            f"“{target.name}” was not written.",
            "The list is as it was.",
            "Choose another folder, or free some space.",
        ) from error
