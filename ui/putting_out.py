"""A paper: to a printer or into a PDF file, set in a worker."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QWidget

from models.book.refusals import NotSaved
from ui.desk import Desk
from ui.look.buttons import Button
from ui.look.theme import px
from ui.offers.printing import Printing, print_pdf, printers
from ui.offers.sheets import PrinterSheet
from ui.offers.typesetter import Typesetter
from ui.shell.asking import ask_for_place
from ui.shell.opening import documents

_FORBIDDEN = str.maketrans(dict.fromkeys('<>:"/\\|?*', " "))
_LONGEST = 100


class Job(NamedTuple):
    """A paper to be put out.

    Attributes:
        title: what the paper is called, and its file.
        named: how it is spoken of: "The day sheet".
        pdf: sets it; called in a worker, so it opens what it reads itself.
        kept: what is told beside a file that could not be written.
    """

    title: str
    named: str
    pdf: Callable[[], bytes]
    kept: str = "Nothing was changed."

    @property
    def file_name(self) -> str:
        """A name for its file."""
        bare = " ".join(self.title.translate(_FORBIDDEN).split()).strip(". ")
        return f"{bare[:_LONGEST] or 'Paper'}.pdf"


class PuttingOut(QObject):
    """Prints a paper; where there is no printer, a PDF can be saved.

    Signals:
        told: a sentence for the user.
    """

    told = Signal(str)

    def __init__(
        self, desk: Desk, host: QWidget, save_name: str = "savePaperPdf"
    ) -> None:
        super().__init__(host)
        self._host = host
        self._job: Job | None = None
        self._typesetter = Typesetter(self)
        self._typesetter.failed.connect(desk.failed)
        self.printer_sheet = PrinterSheet(host)
        self.printer_sheet.chosen.connect(self._print_on)
        self.save_pdf = Button("Save PDF…", object_name=save_name)
        self.save_pdf.clicked.connect(self._save)
        self.printer_sheet.body.addWidget(self.save_pdf)

    def stop(self) -> None:
        """Set no more paper."""
        self._typesetter.stop()

    def ask(self, job: Job) -> None:
        """Ask which printer, then print the paper."""
        self._job = job
        self._typesetter.run(printers, self._choose)

    def save(self, job: Job) -> None:
        """Ask where, then write the paper into a PDF file."""
        self._job = job
        self._save()

    def _choose(self, found: tuple[list[str], str]) -> None:
        names, default = found
        if not names:
            self.told.emit("No printer is set up here; it can be saved as a PDF")
            self._save()
            return
        self.printer_sheet.ask(names, default, hand_over=False)
        middle = (self._host.width() - self.printer_sheet.width()) // 2
        self.printer_sheet.open_at(QPoint(middle, px(80)), self.printer_sheet.go)

    def _print_on(self, on: Printing) -> None:
        job = self._job
        if job is not None:
            told = f"{job.named} is with “{on.printer}”"
            work = partial(_printed, job, on)
            self._typesetter.run(work, lambda _none: self.told.emit(told))

    def _save(self) -> None:
        self.printer_sheet.close_sheet()
        job = self._job
        if job is None:
            return
        place = documents().parent / job.file_name
        title = f"Save {job.named[0].lower()}{job.named[1:]} as PDF"
        chosen = ask_for_place(self._host, title, place, "PDF (*.pdf)")
        if chosen is not None:
            path = str(chosen)
            target = Path(path if path.lower().endswith(".pdf") else f"{path}.pdf")
            told = f"Saved as “{target.name}”"
            work = partial(_saved, job, target)
            self._typesetter.run(work, lambda _none: self.told.emit(told))


def _printed(job: Job, on: Printing) -> None:
    print_pdf(job.pdf(), job.title, on)


def _saved(job: Job, target: Path) -> None:
    pdf = job.pdf()
    try:
        target.write_bytes(pdf)
    except OSError as error:
        raise NotSaved(
            f"“{target.name}” was not written.",
            job.kept,
            "Choose another folder, or free some space.",
        ) from error
