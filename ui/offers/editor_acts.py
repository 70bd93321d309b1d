"""What is done with an offer as a whole: print, save, send, answer, copy."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from models.offers.copying import copy_offer, revise_offer
from models.offers.follow_up import follow_up_text
from models.offers.kinds import OfferStatus, SentHow
from models.offers.paper_wall import why_not_printed
from models.offers.sending import keep_paper, send_offer, withdraw_offer
from models.offers.sheet import Sheet
from models.offers.sheet_of import OfferFacts, sheet_of
from models.offers.writing import drop_draft
from ui.desk import Desk
from ui.look.labels import escaped_amp
from ui.look.theme import px
from ui.offers.answering import Answering
from ui.offers.head import EditorHead
from ui.offers.library import Library
from ui.offers.mailing import Mailing
from ui.offers.missed_paper import keep_missed_paper
from ui.offers.paper_file import ask_where, file_name, target_of, write_pdf
from ui.offers.printing import Printing, print_pdf, printers
from ui.offers.sheets import PrinterSheet, SendingSheet
from ui.offers.twin import Twin
from ui.offers.typesetter import Paper, Typesetter, for_printer

_NO_PRINTER = "No printer is set up here. Save the PDF and print it elsewhere."


class EditorActs(QObject):
    """The acts of the editor's head and menu.

    Signals:
        opened: the id of another offer, a copy or a new version.
        gone: the offer is not there any more.
        said: a sentence that no act of the book says.
    """

    opened = Signal(object)
    gone = Signal()
    said = Signal(str)

    def __init__(
        self, host: QWidget, desk: Desk, head: EditorHead, typesetter: Typesetter
    ) -> None:
        super().__init__(host)
        self._host, self._desk, self._head = host, desk, head
        self._typesetter = typesetter
        self.facts: OfferFacts | None = None
        self.keep_typed: Callable[[], None] = lambda: None
        self.printer_sheet = PrinterSheet(host)
        self.sending_sheet = SendingSheet(host)
        self.answering = Answering(host, desk)
        self.library = Library(host, desk)
        self.mailing = Mailing(host, desk, typesetter)
        self.twin = Twin(host, desk, typesetter)
        for told in (self.mailing.said, self.twin.said):
            told.connect(self.said)
        self.answering.opened.connect(self.opened)
        self.library.opened.connect(self.opened)
        self._hands_over = False
        head.print.clicked.connect(self.print_paper)
        head.save_pdf.clicked.connect(self.save_pdf)
        head.mark_sent.clicked.connect(self.ask_to_send)
        head.revise.clicked.connect(self.revise)
        head.accept.clicked.connect(self.accept)
        head.more.clicked.connect(self._open_menu)
        self.printer_sheet.chosen.connect(self._print_on)
        self.sending_sheet.chosen.connect(self.send)
        typesetter.failed.connect(desk.failed)
        typesetter.refused.connect(desk.refused)

    @property
    def _id(self) -> int:
        return 0 if self.facts is None else self.facts.id

    def _sheet(self) -> Sheet:
        """The sheet as it stands in the book, all that was typed kept."""
        self.keep_typed()
        return self._desk.ask(sheet_of, self._id)

    # paper

    def keep_missed_paper(self) -> None:
        """Keep the paper of a sent offer that Baton ended before keeping."""
        if self.facts is not None and not self.facts.draft:
            sheet = self._desk.ask(sheet_of, self._id)
            keep_missed_paper(self._desk, self._typesetter, self._id, sheet)

    def print_paper(self) -> None:
        """Ask which printer, then hand it the very bytes of the preview."""
        self._ask_printer(hand_over=False)

    def hand_over(self) -> None:
        """Ask which printer, then send the offer and print it, in one go."""
        if self.facts is not None and self.facts.draft:
            self._ask_printer(hand_over=True)

    def _ask_printer(self, *, hand_over: bool) -> None:
        year = self._desk.today().year
        if told := self._desk.ask(why_not_printed, self._id, year):
            self._desk.refused.emit(told)
            return
        self._hands_over = hand_over

        def look_for_printers(paper: Paper) -> None:
            then = partial(self._choose_printer, paper.missing)
            self._typesetter.run(printers, then)

        self._typesetter.make(self._sheet(), look_for_printers)

    def _choose_printer(self, missing: str, found: tuple[list[str], str]) -> None:
        names, default = found
        if not names:
            self._desk.refused.emit(_NO_PRINTER)
            return
        hand_over = self._hands_over
        self.printer_sheet.ask(names, default, hand_over=hand_over, missing=missing)
        self._open_below(self._head.print, self.printer_sheet, self.printer_sheet.go)

    def _print_on(self, on: Printing) -> None:
        if self._hands_over and not self.send(SentHow.PAPER, keeps=False):
            return
        sheet, sent = self._sheet(), self._hands_over
        key = self._id

        def put_in_queue(paper: Paper) -> None:
            if sent:
                self._desk.do(keep_paper, key, paper.pdf, now=self._desk.now())
            title = sheet.number or sheet.title
            work = partial(_print, paper, title, on)
            self._typesetter.run(work, lambda _none: self._tell_printed(on.printer))

        self._typesetter.make(sheet, put_in_queue)

    def _tell_printed(self, printer: str) -> None:
        self.said.emit(f"The paper is with “{printer}”")

    def save_pdf(self) -> None:
        """Ask where, and write the very bytes of the preview there."""
        sheet = self._sheet()
        path = ask_where(self._host, file_name(sheet))
        if not path:
            return
        target = target_of(path)

        def write(paper: Paper) -> None:
            work = partial(write_pdf, target, paper.pdf)
            self._typesetter.run(work, lambda _none: self._tell_saved(target))

        self._typesetter.make(sheet, write)

    def _tell_saved(self, target: Path) -> None:
        self.said.emit(f"Saved as “{target.name}”")

    # sending and answers

    def ask_to_send(self) -> None:
        """Ask how it goes out, and list what no font can print."""
        if self.facts is None or not self.facts.draft:
            return
        self._typesetter.make(self._sheet(), self._ask_to_send)

    def _ask_to_send(self, paper: Paper) -> None:
        self.sending_sheet.ask(paper.missing)
        sheet = self.sending_sheet
        self._open_below(self._head.mark_sent, sheet, sheet.go)

    def send(self, how: SentHow, *, keeps: bool = True) -> bool:
        """Mark the offer as sent, and keep its paper."""
        key, desk = self._id, self._desk
        if not desk.do(send_offer, key, how, now=desk.now()):
            return False
        if keeps:

            def keep(paper: Paper) -> None:
                desk.do(keep_paper, key, paper.pdf, now=desk.now())

            self._typesetter.make(desk.ask(sheet_of, key), keep)
        return True

    def accept(self) -> None:
        """Ask how the offer was accepted; the prospect is won then."""
        if self.facts is not None:
            self.answering.ask(self.facts, self._head.accept, accepted=True)

    def decline(self) -> None:
        """Ask how and why the offer was declined."""
        if self.facts is not None:
            self.answering.ask(self.facts, self._head.accept, accepted=False)

    def withdraw(self) -> None:
        """Take the offer back."""
        self._desk.do(withdraw_offer, self._id, now=self._desk.now())

    def revise(self) -> None:
        """Begin a new version, and open it."""
        self._open_new(
            self._desk.do(revise_offer, self._id, now=self._desk.now()).answer
        )

    def copy(self) -> None:
        """Begin a copy for the same prospect, and open it."""
        self.keep_typed()
        self._open_new(self._desk.do(copy_offer, self._id, now=self._desk.now()).answer)

    def _open_new(self, offer_id: int | None) -> None:
        if offer_id is not None:
            self.opened.emit(offer_id)

    def drop(self) -> None:
        """Throw the draft away and leave."""
        if self._desk.do(drop_draft, self._id):
            self.gone.emit()

    def put_text_in(self, below: QPushButton) -> None:
        """Offer the kept texts for this paper, under a button."""
        self.keep_typed()
        if self.facts is not None:
            self.library.text_menu(self.facts, below)

    def mail(self) -> None:
        """Draft a mail with the very bytes of the preview attached."""
        sheet = self._sheet()
        self.mailing.draft(self._id, lambda: sheet, file_name(sheet))

    def copy_question(self) -> None:
        """Have a text that asks about the unanswered offer ready to be pasted."""
        ready = self._desk.ask(follow_up_text, self._id, self._desk.today())
        QGuiApplication.clipboard().setText(ready.text)
        self.said.emit("Copied: a text that asks about it. Paste it into a mail")

    # the menu

    def _open_menu(self) -> None:
        menu = QMenu(self._host)
        menu.setObjectName("moreMenu")
        for words, act in self._choices():
            menu.addAction(escaped_amp(words), act)
        button = self._head.more
        menu.popup(button.mapToGlobal(QPoint(0, button.height() + px(4))))

    def _choices(self) -> list[tuple[str, Callable[[], None]]]:
        assert self.facts is not None
        choices: list[tuple[str, Callable[[], None]]] = []
        if self.facts.draft:
            choices.append(("Hand over on paper…\tCtrl+H", self.hand_over))
        if self.facts.status is OfferStatus.SENT:
            choices.append(("Copy a text that asks about it", self.copy_question))
            choices.append(("Declined…", self.decline))
            choices.append(("Withdraw", self.withdraw))
        choices.append(("Mail with the PDF…", self.mail))
        choices += self.twin.choices(self.facts)
        choices += self.answering.choices(self.facts)
        choices += self.library.choices(self.facts)
        choices.append(("Make a copy", self.copy))
        if self.facts.draft:
            choices.append(("Throw the draft away", self.drop))
        return choices

    def _open_below(
        self, button: QWidget, sheet: PrinterSheet | SendingSheet, focus: QWidget
    ) -> None:
        corner = button.mapTo(self._host, QPoint(0, button.height() + px(6)))
        sheet.open_at(corner, focus)


def _print(paper: Paper, title: str, on: Printing) -> None:
    """Print the paper; a coloured cover leaves the edge that printers leave white."""
    pdf = for_printer(paper) if paper.sheet.looks.cover else paper.pdf
    print_pdf(pdf, title, on)
