"""How the paper looks: design, colour, font, logo, cover, window."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from models.book.refusals import Refused
from models.offers.conditions import USUAL_LOOKS, Looks
from models.offers.kinds import Design, Window
from models.offers.looks import known_accent, known_width
from ui.look.buttons import Button
from ui.look.fields import TextField
from ui.offers.terms.parts import Choice, TermsForm, Tick

WINDOWS = (
    ("No window", Window.NONE),
    ("DIN envelope", Window.DIN),
    ("US envelope, number 10", Window.US),
)


class LooksForm(TermsForm):
    """The looks of one paper.

    Signals:
        wanted: the `Looks` from now on.
        font_wanted: a font is to be brought.
        refused: why what was typed cannot be, and the field it stands in.
    """

    wanted = Signal(object)
    font_wanted = Signal()
    refused = Signal(str, object)

    def __init__(self) -> None:
        super().__init__("Looks", "looksForm")
        self._shown = USUAL_LOOKS
        self.design = Choice("Design", "design", [(d.label, d) for d in Design])
        self.accent = TextField("Colour", hint="0b6e74", object_name="accent")
        self.face = Choice("Font", "paperFont", [("Of the design", None)])
        self.bring = Button("Bring a font…", kind="quiet", object_name="bringFont")
        self.bring.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.logo = TextField(
            "Width of the logo in millimetres",
            hint="its own size",
            object_name="logoWidth",
        )
        self.cover = Tick("A cover before the first page", "cover")
        self.envelope = Choice("Envelope window", "window", WINDOWS)
        rows: list[tuple[str, QWidget]] = [
            ("Design", self.design),
            ("Colour, six digits", self.accent),
            ("Font", self.face),
            ("", self.bring),
            ("Width of the logo, mm", self.logo),
            ("", self.cover),
            ("Envelope window", self.envelope),
        ]
        self.add_rows(rows)
        self._connect()

    def _connect(self) -> None:
        for choice in (self.design, self.face, self.envelope):
            choice.chosen.connect(lambda _value: self.keep())
        self.accent.editingFinished.connect(self.keep)
        self.logo.editingFinished.connect(self.keep)
        self.cover.clicked.connect(self.keep)
        self.bring.clicked.connect(self.font_wanted)

    def show_looks(self, looks: Looks, fonts: list[tuple[str, int]]) -> None:
        """Show these looks; `fonts` are those of one's own with their ids."""
        self._shown = looks
        self.face.fill([("Of the design", None), *fonts])
        self.face.show_value(looks.font_id)
        self.design.show_value(looks.design)
        self.envelope.show_value(looks.window)
        self.cover.setChecked(looks.cover)
        wide = str(looks.logo_mm) if looks.logo_mm else ""
        for field, text in ((self.accent, looks.accent), (self.logo, wide)):
            wrong = field.property("look") == "wrong"
            if not wrong and not (field.hasFocus() and field.isModified()):
                field.setText(text)

    def looks(self) -> Looks:
        """The looks as they stand in the form."""
        wide = self.logo.text().strip().removesuffix("mm").strip()
        return Looks(
            design=self.design.value(),
            accent=self.accent.text().strip().lower().removeprefix("#"),
            font_id=self.face.value(),
            logo_mm=int(wide) if wide.isdecimal() else -bool(wide),
            cover=self.cover.isChecked(),
            window=self.envelope.value(),
        )

    def _is_right(self) -> bool:
        """Whether colour and logo can be; else the one that cannot says why."""
        looks = self.looks()
        for field, read in (
            (self.accent, partial(known_accent, looks.accent)),
            (self.logo, partial(known_width, looks.logo_mm)),
        ):
            try:
                read()
            except Refused as refusal:
                field.wrong(str(refusal))
                self.refused.emit(str(refusal), field)
                return False
            field.right()
        return True

    def keep(self) -> None:
        """Have what stands in the form kept."""
        self.accent.setModified(False)
        self.logo.setModified(False)
        if self._is_right() and (looks := self.looks()) != self._shown:
            self._shown = looks
            self.wanted.emit(looks)
