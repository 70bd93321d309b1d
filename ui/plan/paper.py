"""The plan on paper: to a printer or into a PDF file, set in a worker."""

from datetime import date
from functools import partial
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QWidget

from models.book.refusals import NotSaved
from models.lists.smart_lists.aside import ask_aside
from models.people.contact_plan.paper import plan_paper
from models.people.contact_plan.sheets import PLANNED_TIERS
from models.people.kinds import Tier
from ui.desk import Desk
from ui.look.buttons import Button
from ui.look.theme import px
from ui.offers.printing import print_pdf, printers
from ui.offers.sheets import PrinterSheet
from ui.offers.typesetter import Typesetter
from ui.shell.asking import ask_for_place
from ui.shell.opening import documents


class _Job(NamedTuple):
    """Which sheets go on paper, as they are when they are set."""

    book: Path
    tiers: tuple[Tier, ...]
    today: date

    @property
    def title(self) -> str:
        """What the paper is called."""
        one = self.tiers != PLANNED_TIERS
        return f"Contact plan {self.tiers[0].label}" if one else "Contact plan"


class PlanPrinting(QObject):
    """Prints the plan in force; where there is no printer, a PDF can be saved.

    Signals:
        told: a sentence for the user.
    """

    told = Signal(str)

    def __init__(self, desk: Desk, host: QWidget) -> None:
        super().__init__(host)
        self._desk, self._host = desk, host
        self._job = _Job(desk.book.path, PLANNED_TIERS, desk.today())
        self._typesetter = Typesetter(self)
        self._typesetter.failed.connect(desk.failed)
        self.printer_sheet = PrinterSheet(host)
        self.printer_sheet.chosen.connect(self._print_on)
        self.save_pdf = Button("Save PDF…", object_name="savePlanPdf")
        self.save_pdf.clicked.connect(self._save)
        self.printer_sheet.body.addWidget(self.save_pdf)

    def stop(self) -> None:
        """Set no more paper."""
        self._typesetter.stop()

    def ask(self, tiers: tuple[Tier, ...] = PLANNED_TIERS) -> None:
        """Ask which printer, then print these sheets as they are then."""
        self._take(tiers)
        self._typesetter.run(printers, self._choose)

    def save(self, tiers: tuple[Tier, ...] = PLANNED_TIERS) -> None:
        """Ask where, then write these sheets as they are then into a PDF file."""
        self._take(tiers)
        self._save()

    def _take(self, tiers: tuple[Tier, ...]) -> None:
        self._job = _Job(self._desk.book.path, tuple(tiers), self._desk.today())

    def _choose(self, found: tuple[list[str], str]) -> None:
        names, default = found
        if not names:
            self._save()
            return
        self.printer_sheet.ask(names, default, hand_over=False)
        middle = (self._host.width() - self.printer_sheet.width()) // 2
        self.printer_sheet.open_at(QPoint(middle, px(80)), self.printer_sheet.go)

    def _print_on(self, printer: str, copies: int) -> None:
        work = partial(_printed, self._job, printer, copies)
        told = f"The plan is with “{printer}”"
        self._typesetter.run(work, lambda _none: self.told.emit(told))

    def _save(self) -> None:
        self.printer_sheet.close_sheet()
        job = self._job
        place = documents().parent / f"{job.title}.pdf"
        chosen = ask_for_place(self._host, "Save the plan as PDF", place, "PDF (*.pdf)")
        if chosen is not None:
            path = str(chosen)
            target = Path(path if path.lower().endswith(".pdf") else f"{path}.pdf")
            told = f"Saved as “{target.name}”"
            work = partial(_saved, job, target)
            self._typesetter.run(work, lambda _none: self.told.emit(told))


def _set(job: _Job) -> bytes:
    from reports.plan_pdf import render_plan  # noqa: PLC0415 - loads ReportLab, in the worker

    paper = ask_aside(
        job.book, lambda reader: plan_paper(reader, today=job.today, tiers=job.tiers)
    )
    return render_plan(paper)


def _printed(job: _Job, printer: str, copies: int) -> None:
    print_pdf(_set(job), job.title, printer, copies)


def _saved(job: _Job, target: Path) -> None:
    pdf = _set(job)
    try:
        target.write_bytes(pdf)
    except OSError as error:
        raise NotSaved(
            f"“{target.name}” was not written.",
            "The plan is as it was.",
            "Choose another folder, or free some space.",
        ) from error
