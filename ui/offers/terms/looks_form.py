"""How the paper looks: design, colour, font, logo, cover, window."""

from PySide6.QtCore import Signal

from models.offers.conditions import USUAL_LOOKS, Looks
from models.offers.kinds import Design, Window
from ui.look.buttons import Button
from ui.look.fields import TextField, named_row
from ui.offers.terms.parts import LABEL, Choice, TermsForm, Tick

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
    """

    wanted = Signal(object)
    font_wanted = Signal()

    def __init__(self) -> None:
        super().__init__("Looks", "looksForm")
        self._shown = USUAL_LOOKS
        self.design = Choice("Design", "design", [(d.label, d) for d in Design])
        self.accent = TextField("Colour", hint="0b6e74", object_name="accent")
        self.face = Choice("Font", "paperFont", [("Of the design", None)])
        self.bring = Button("Bring a font…", kind="quiet", object_name="bringFont")
        self.logo = TextField(
            "Width of the logo in millimetres",
            hint="its own size",
            object_name="logoWidth",
        )
        self.cover = Tick("A cover before the first page", "cover")
        self.envelope = Choice("Envelope window", "window", WINDOWS)
        for words, field in (
            ("Design", self.design),
            ("Colour, six digits", self.accent),
            ("Font", self.face),
            ("", self.bring),
            ("Width of the logo", self.logo),
            ("", self.cover),
            ("Envelope window", self.envelope),
        ):
            named_row(self.form, words, field, wide=LABEL)
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
            if not (field.hasFocus() and field.isModified()):
                field.setText(text)

    def looks(self) -> Looks:
        """The looks as they stand in the form."""
        wide = self.logo.text().strip().removesuffix("mm").strip()
        return Looks(
            design=self.design.value(),
            accent=self.accent.text().strip().lower().removeprefix("#"),
            font_id=self.face.value(),
            logo_mm=int(wide) if wide.isdecimal() else 0,
            cover=self.cover.isChecked(),
            window=self.envelope.value(),
        )

    def keep(self) -> None:
        """Have what stands in the form kept."""
        self.accent.setModified(False)
        self.logo.setModified(False)
        if (looks := self.looks()) != self._shown:
            self._shown = looks
            self.wanted.emit(looks)
