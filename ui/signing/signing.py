"""A sent paper signed: the certificate asked for, the signed file saved."""

import re
from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from models.book.refusals import NotSaved, Refused
from models.offers.papers import sent_paper
from models.offers.sheet_of import OfferFacts
from models.people.business import business_card, members
from models.people.safe_names import safe_name
from reports.signing.own_certificate import OwnCertificate
from ui.commands.written import write_whole
from ui.desk import Desk
from ui.shell.asking import ask_for_file, ask_for_place
from ui.shell.messages import Messages
from ui.shell.opening import documents
from ui.signing.certifying import Choice, certificate_of, kept_in_words
from ui.signing.sign_sheet import SignSheet

Send = Callable[[Callable[[], object], Callable[[object], object] | None], None]
PDFS, CERTIFICATES = "PDF (*.pdf)", "Certificates (*.p12 *.pfx)"
_NO_PAPER = "The book does not keep the PDF of this offer, so it cannot be signed."
_MAIL = re.compile(r"[^\s<>,;]+@[^\s<>,;]+")


class Signing(QObject):
    """One paper on its way to being signed."""

    def __init__(
        self, window: QWidget, desk: Desk, messages: Messages, send: Send
    ) -> None:
        super().__init__(window)
        self._window, self._desk = window, desk
        self._messages, self._send = messages, send
        self._paper, self._name = b"", ""
        self.sheet: SignSheet | None = None

    def begin(self, facts: OfferFacts) -> None:
        """Ask which certificate shall sign the paper of this offer."""
        try:
            kept = kept_in_words()
            paper = self._desk.ask(sent_paper, facts.id)
        except Refused as refusal:
            self._messages.refuse(str(refusal))
            return
        except NotSaved as failure:
            self._messages.fail(failure)
            return
        if paper is None:
            self._messages.refuse(_NO_PAPER)
            return
        number = facts.number or ""
        self._paper, self._name = paper, safe_name(f"{number} {facts.title} signed")
        sheet = SignSheet(number, kept, self._window)
        sheet.fill_in(*self._owner(facts.member_id))
        sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        sheet.file_wanted.connect(self._ask_for_certificate)
        sheet.chosen.connect(self._choose)
        sheet.finished.connect(self._forget)
        self.sheet = sheet
        sheet.open()

    def _owner(self, member_id: int | None) -> tuple[str, str, str]:
        """Who signs, their business, and its address for mail."""
        who = member_id or self._desk.member_id
        called = [one.name for one in self._desk.ask(members) if one.id == who]
        business = self._desk.ask(business_card)
        mail = _MAIL.search(business.contact_lines)
        return (called or [""])[0], business.name, mail[0] if mail else ""

    def _forget(self) -> None:
        self.sheet = None

    def _ask_for_certificate(self) -> None:
        assert self.sheet is not None
        chosen = ask_for_file(self.sheet, "Your certificate", CERTIFICATES)
        if chosen is not None:
            self.sheet.choose_file(chosen)

    def _choose(self, choice: Choice) -> None:
        assert self.sheet is not None
        try:
            certificate = certificate_of(choice, now=self._desk.now())
        except (Refused, NotSaved) as refusal:
            self.sheet.refuse(str(refusal))
            return
        suggested = documents() / f"{self._name}.pdf"
        place = ask_for_place(self.sheet, "Save the signed PDF", suggested, PDFS)
        if place is None:
            return
        place = place if place.suffix.lower() == ".pdf" else Path(f"{place}.pdf")
        self.sheet.accept()
        work = partial(
            _signed, self._paper, certificate, choice.reason, place, self._desk.now()
        )
        said = f"Signed as {certificate.name} and saved as “{place.name}”"
        self._send(work, lambda _size: self._messages.say(said))


def _signed(
    paper: bytes,
    certificate: OwnCertificate,
    reason: str,
    place: Path,
    now: datetime,
) -> int:
    """How many bytes the signed file has, which lies at the place now.

    Raises:
        Refused: the paper cannot be signed.
        NotSaved: the disk did not take it.
    """
    from reports.signing.place import place_to_sign  # noqa: PLC0415 - in the worker
    from reports.signing.sign import signed  # noqa: PLC0415 - as above

    where = place_to_sign(paper)
    made = signed(paper, certificate, where=where, now=now.astimezone(), reason=reason)
    return write_whole(place, [made])
