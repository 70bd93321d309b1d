"""The page of the week: to a printer or into a PDF file, set in a worker."""

from datetime import date
from functools import partial
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QWidget

from models.book.refusals import NotSaved
from models.lists.smart_lists.aside import ask_aside
from models.people.check_up.week_paper import review_paper
from ui.desk import Desk
from ui.look.buttons import Button
from ui.look.theme import px
from ui.offers.printing import print_pdf, printers
from ui.offers.sheets import PrinterSheet
from ui.offers.typesetter import Typesetter
from ui.shell.asking import ask_for_place
from ui.shell.opening import documents


class _Job(NamedTuple):
    """The week of which book, as it is when the page is set."""

    book: Path
    today: date

    @property
    def title(self) -> str:
        """What the paper is called."""
        year, week, _day = self.today.isocalendar()
        return f"Week {year}-{week:02}"


class ReviewPrinting(QObject):
    """Prints the page of the week; where there is no printer, a PDF can be saved.

    Signals:
        told: a sentence for the user.
    """

    told = Signal(str)

    def __init__(self, desk: Desk, host: QWidget) -> None:
        super().__init__(host)
        self._desk, self._host = desk, host
        self._typesetter = Typesetter(self)
        self._typesetter.failed.connect(desk.failed)
        self.printer_sheet = PrinterSheet(host)
        self.printer_sheet.chosen.connect(self._print_on)
        self.save_pdf = Button("Save PDF…", object_name="saveReviewPdf")
        self.save_pdf.clicked.connect(self.save)
        self.printer_sheet.body.addWidget(self.save_pdf)

    def stop(self) -> None:
        """Set no more paper."""
        self._typesetter.stop()

    def ask(self) -> None:
        """Ask which printer, then print the page as it is then."""
        self._typesetter.run(printers, self._choose)

    def _job(self) -> _Job:
        return _Job(self._desk.book.path, self._desk.today())

    def _choose(self, found: tuple[list[str], str]) -> None:
        names, default = found
        if not names:
            self.save()
            return
        self.printer_sheet.ask(names, default, hand_over=False)
        middle = (self._host.width() - self.printer_sheet.width()) // 2
        self.printer_sheet.open_at(QPoint(middle, px(80)), self.printer_sheet.go)

    def _print_on(self, printer: str, copies: int) -> None:
        work = partial(_printed, self._job(), printer, copies)
        told = f"The page of the week is with “{printer}”"
        self._typesetter.run(work, lambda _none: self.told.emit(told))

    def save(self) -> None:
        """Ask where, then write the page as it is then into a PDF file."""
        self.printer_sheet.close_sheet()
        job = self._job()
        place = documents().parent / f"{job.title}.pdf"
        words = "Save the page of the week as PDF"
        chosen = ask_for_place(self._host, words, place, "PDF (*.pdf)")
        if chosen is not None:
            path = str(chosen)
            target = Path(path if path.lower().endswith(".pdf") else f"{path}.pdf")
            told = f"Saved as “{target.name}”"
            work = partial(_saved, job, target)
            self._typesetter.run(work, lambda _none: self.told.emit(told))


def _set(job: _Job) -> bytes:
    from reports.review_pdf import render_review  # noqa: PLC0415 - loads ReportLab, in the worker

    paper = ask_aside(job.book, lambda reader: review_paper(reader, today=job.today))
    return render_review(paper)


def _printed(job: _Job, printer: str, copies: int) -> None:
    print_pdf(_set(job), job.title, printer, copies)


def _saved(job: _Job, target: Path) -> None:
    pdf = _set(job)
    try:
        target.write_bytes(pdf)
    except OSError as error:
        raise NotSaved(
            f"“{target.name}” was not written.",
            "The book is as it was.",
            "Choose another folder, or free some space.",
        ) from error
