"""How an offer was answered: by whom, how, which package, and the proof."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QWidget

from models.book.refusals import Refused
from models.offers.answers import Proof
from models.offers.conditions import Package
from models.offers.kinds import AnsweredHow
from models.people.kinds import LostReason
from ui.look.buttons import Button
from ui.look.fields import TextField, named_row
from ui.look.labels import Label, shown
from ui.look.panels import Popover
from ui.look.theme import px
from ui.offers.terms.parts import Choice, Tick
from ui.offers.words import package_letter
from ui.shell.asking import ask_for_file

_WIDE, _LABEL = 400, 96
HOW = (
    ("On paper", AnsweredHow.PAPER),
    ("By e-mail", AnsweredHow.MAIL),
    ("By phone", AnsweredHow.PHONE),
    ("In a talk", AnsweredHow.TALK),
    ("By a signed PDF", AnsweredHow.SIGNED_PDF),
    ("Other", AnsweredHow.OTHER),
)
_FILES = "Scan or signed file (*.pdf *.png *.jpg *.jpeg);;Any file (*)"


@dataclass(frozen=True)
class Answer:
    """What the sheet says."""

    accepted: bool
    by: str
    how: AnsweredHow
    note: str
    package: int
    although_expired: bool
    why: LostReason | None
    proof: Proof | None


class AnswerSheet(Popover):
    """Asks for the answer to one offer.

    Signals:
        answered: an `Answer`.
    """

    answered = Signal(object)

    def __init__(self, host: QWidget) -> None:
        super().__init__(host, "The answer")
        self.setObjectName("answerSheet")
        self._accepted = True
        self._proof: Proof | None = None
        self.title = Label("", "section")
        self.body.addWidget(self.title)
        self.by = TextField("Answered by", object_name="answeredBy")
        self.how = Choice("How they answered", "answeredHow", HOW)
        self.package = Choice("Package they chose", "chosenPackage", ())
        reasons = [("Not said", None), *((why.label, why) for why in LostReason)]
        self.why = Choice("Why they declined", "declinedWhy", reasons)
        self.note = TextField("Note", hint="What they said", object_name="answerNote")
        self.late = Tick("It counts although its last day is over", "acceptLate")
        form = QFormLayout()
        form.setVerticalSpacing(px(8))
        for words, field in (
            ("Answered by", self.by),
            ("How", self.how),
            ("Package", self.package),
            ("Why", self.why),
            ("Note", self.note),
        ):
            named_row(form, words, field, wide=_LABEL)
        self._form = form
        self.body.addLayout(form)
        self.body.addWidget(self.late)
        self.body.addLayout(self._files())
        self.wrong = Label("", "detail", "state.danger.text")
        self.wrong.setWordWrap(True)
        self.body.addWidget(self.wrong)
        self.go = Button("Accepted", kind="primary", object_name="keepAnswer")
        self.go.clicked.connect(self._keep)
        self.body.addWidget(self.go, 0, Qt.AlignmentFlag.AlignRight)

    def _files(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self.add = Button(
            "Add the scan or signed file…",
            icon_name="paperclip",
            object_name="addProof",
        )
        self.add.clicked.connect(self._choose_file)
        self.file = Label("", "detail", "text.secondary")
        row.addWidget(self.add)
        row.addWidget(self.file, 1)
        return row

    def ask(
        self,
        number: str,
        called: str,
        packages: tuple[Package, ...],
        *,
        accepted: bool,
        expired: bool,
    ) -> None:
        """Ask for the answer to the offer of that number."""
        self.setMinimumWidth(px(_WIDE))
        self._accepted, self._proof = accepted, None
        verb = "accepted" if accepted else "declined"
        self.title.setText(f"{number} was {verb}")
        self.by.setText(called)
        self.note.clear()
        named = [(f"{package_letter(p.number)}: {p.name}", p.number) for p in packages]
        self.package.fill([("Choose one", 0), *named])
        self._form.setRowVisible(self.package, accepted and bool(packages))
        self._form.setRowVisible(self.why, not accepted)
        self.late.setChecked(False)
        self.late.setVisible(accepted and expired)
        self.file.setText("")
        self.wrong.setText("")
        self.wrong.hide()
        self.go.set_words(verb.capitalize())

    def say_wrong(self, why: str) -> None:
        """Say why it was not kept, and stay."""
        self.wrong.setText(why)
        self.wrong.show()
        self.adjustSize()

    def _choose_file(self) -> None:
        path = ask_for_file(self, "The scan or signed file", _FILES)
        if path is not None:
            self.take_file(path)

    def take_file(self, path: Path) -> None:
        """Have this file kept with the answer."""
        try:
            self._proof = Proof(path.name, path.read_bytes())
        except OSError as error:
            self.say_wrong(f"“{path.name}” was not read: {error.strerror}.")
            return
        self.file.setText(shown(path.name))

    def answer(self) -> Answer:
        """What the fields say.

        Raises:
            Refused: there are packages and none is chosen.
        """
        package = self.package.value() if self._accepted else 0
        if self._accepted and self.package.count() > 1 and not package:
            raise Refused("Choose the package that they take.")
        return Answer(
            self._accepted,
            self.by.text().strip(),
            self.how.value(),
            self.note.text().strip(),
            package,
            self.late.isChecked(),
            None if self._accepted else self.why.value(),
            self._proof,
        )

    def _keep(self) -> None:
        try:
            answer = self.answer()
        except Refused as refusal:
            self.say_wrong(str(refusal))
            return
        self.answered.emit(answer)
