"""The sheet that signs: with which certificate, and what that proves."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from ui.look.buttons import Button
from ui.look.fields import TextField
from ui.look.fonts import font
from ui.look.labels import Label, escaped_amp, shown
from ui.look.messages import announce
from ui.look.scroll_area import ScrollArea
from ui.look.theme import px
from ui.signing.certifying import Choice, Way

WIDTH = 560
PROVES = (
    "What a certificate made here proves: that the paper is unchanged since you signed"
    " it. It does not prove who you are, as nobody else vouches for the name. For that,"
    " an issuer whom others know gives out certificates, as a file."
)
_WORDS = {
    Way.KEPT: "The one kept on this computer: {}",
    Way.MAKE: "Make a new one here",
    Way.FILE: "Take one from a file (.p12 or .pfx)",
}
_FIELDS = (
    ("name", "Your name"),
    ("business", "Your business"),
    ("mail", "Your e-mail"),
    ("file", "File"),
    ("passphrase", "Passphrase"),
    ("again", "Passphrase again"),
    ("reason", "Reason, if any"),
)
_ONLY = {
    "name": Way.MAKE,
    "business": Way.MAKE,
    "mail": Way.MAKE,
    "again": Way.MAKE,
    "file": Way.FILE,
}


class SignSheet(QDialog):
    """Which certificate signs which paper.

    Signals:
        chosen: a `Choice`.
        file_wanted: the dialog for a certificate's file is wanted.
    """

    chosen = Signal(object)
    file_wanted = Signal()

    def __init__(self, called: str, kept: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("signSheet")
        title = f"Sign {shown(called)} with a certificate"
        self.setWindowTitle(title.replace("[*]", "[*][*]"))  # Qt takes one as a mark
        self.file: Path | None = None
        self.ways = QButtonGroup(self)
        self.fields: dict[str, TextField] = {}
        self._rows: dict[str, list[QWidget]] = {}
        whole = QVBoxLayout(self)
        whole.setContentsMargins(px(24), px(20), px(12), px(18))
        whole.setSpacing(px(10))
        head = Label(title, "section")
        head.setWordWrap(True)
        whole.addWidget(head)
        self._scroll = self._inside(kept)
        whole.addWidget(self._scroll, 1)
        self.said = Label("", "body", "state.danger.text")
        self.said.setWordWrap(True)
        self.said.hide()
        whole.addWidget(self.said)
        whole.addLayout(self._buttons())
        self._turn()
        self._fit(parent.height())
        self._first().setFocus(Qt.FocusReason.OtherFocusReason)

    def fill_in(self, name: str, business: str, mail: str) -> None:
        """What the book knows of the signer."""
        for key, text in (("name", name), ("business", business), ("mail", mail)):
            self.fields[key].setText(text)

    def choose_file(self, path: Path) -> None:
        """Take the certificate from this file."""
        self.file = path
        self.fields["file"].setText(path.name)
        self.fields["passphrase"].setFocus(Qt.FocusReason.OtherFocusReason)

    def refuse(self, sentence: str) -> None:
        """Say why it cannot be signed so; what was typed stays."""
        self.said.setText(shown(sentence))
        self.said.show()
        announce(self, sentence)
        layout = self.layout()
        assert layout is not None
        layout.activate()
        self._scroll.ensureWidgetVisible(self.fields["passphrase"])
        self.fields["passphrase"].setFocus(Qt.FocusReason.OtherFocusReason)
        self.fields["passphrase"].selectAll()

    def way(self) -> Way:
        """Where the certificate shall come from."""
        return Way(self.ways.checkedId())

    def _inside(self, kept: str) -> ScrollArea:
        """The choices and fields, to be scrolled where the window is low."""
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, px(12), 0)
        column.setSpacing(px(4))
        proves = Label(PROVES, "body", "text.secondary")
        proves.setWordWrap(True)
        column.addWidget(proves)
        column.addSpacing(px(8))
        for way in Way:
            if kept or way is not Way.KEPT:
                column.addWidget(self._radio(way, kept))
        self.ways.buttons()[0].setChecked(True)
        self.ways.idToggled.connect(lambda _id, _on: self._turn())
        column.addSpacing(px(8))
        column.addLayout(self._grid())
        column.addStretch(1)
        scroll = ScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inside)
        return scroll

    def _radio(self, way: Way, kept: str) -> QRadioButton:
        radio = QRadioButton(escaped_amp(_WORDS[way].format(shown(kept, 80))))
        radio.setObjectName(f"sign{way.name.title()}")
        radio.setFont(font("body"))
        radio.setMinimumHeight(px(26))
        self.ways.addButton(radio, way.value)
        return radio

    def _grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(12))
        grid.setVerticalSpacing(px(6))
        grid.setColumnStretch(1, 1)
        for row, (key, words) in enumerate(_FIELDS):
            label, field = Label(words, "body"), TextField(words)
            field.setObjectName(f"sign_{key}")
            label.setBuddy(field)
            self.fields[key], self._rows[key] = field, [label, field]
            grid.addWidget(label, row, 0)
            grid.addWidget(field, row, 1)
            if key in {"passphrase", "again"}:
                field.setEchoMode(TextField.EchoMode.Password)
        self.look = Button("Choose…", object_name="signLook")
        self.look.setAccessibleName("Choose the file of the certificate")
        self.look.clicked.connect(self.file_wanted)
        self.fields["file"].setReadOnly(True)
        self._rows["file"].append(self.look)
        grid.addWidget(self.look, 3, 2)
        return grid

    def _turn(self) -> None:
        """Show what the chosen way asks for."""
        for key, only in _ONLY.items():
            for widget in self._rows[key]:
                widget.setVisible(only is self.way())
        self.said.hide()

    def _first(self) -> QWidget:
        return self.fields["passphrase" if self.way() is Way.KEPT else "name"]

    def _buttons(self) -> QHBoxLayout:
        cancel = Button("Cancel", keys="Esc", object_name="signCancel")
        cancel.clicked.connect(self.reject)
        self.go = Button("Sign and save…", kind="primary", object_name="signGo")
        self.go.setDefault(True)
        self.go.clicked.connect(self._choose)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, px(12), 0)
        row.setSpacing(px(8))
        row.addStretch(1)
        row.addWidget(cancel)
        row.addWidget(self.go)
        return row

    def _choose(self) -> None:
        typed = {key: field.text() for key, field in self.fields.items()}
        typed.pop("file")
        self.chosen.emit(Choice(self.way(), file=self.file, **typed))

    def _fit(self, room: int) -> None:
        """As high as the widest choice needs, but not higher than the window behind."""
        held, frame = self._scroll.widget(), px(WIDTH) - px(48)
        wanted = held.heightForWidth(frame) if held else 0
        rest = self.sizeHint().height() - self._scroll.sizeHint().height()
        self.setFixedWidth(px(WIDTH))
        self.resize(px(WIDTH), min(wanted + rest + px(4), room - px(32)))
