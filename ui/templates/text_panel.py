"""A kept text beside the shelf: its words in each version, to be kept as the next."""

from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QMenu,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from models.offers.filling import VARIABLES
from models.offers.kept_texts import KeptWords
from models.offers.kinds import TextKind
from ui.guarded import guarded
from ui.locales import LOCALES
from ui.look.buttons import Button
from ui.look.fields import TextField
from ui.look.fonts import font
from ui.look.labels import Label
from ui.look.theme import px, theme
from ui.templates.shelf import ANY_LANGUAGE, KINDS, language

_LANGUAGES = 180
_NEW = "Say what it is called, then write it. Papers take a copy of the words."
_OLDER = "An older version. Keeping it makes it the newest."
_STAYS = "Papers that hold it stay as they are; new ones take the newest version."


class Typed(NamedTuple):
    """What stands in the fields of a text."""

    name: str
    heading: str
    text: str
    locale: str


class WordsArea(QPlainTextEdit):
    """The words; Ctrl+Enter keeps them, Tab leaves.

    Signals:
        done: they shall be kept.
    """

    done = Signal()

    @guarded()
    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.done.emit()
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)


class TextPanel(QWidget):
    """One text or terms.

    Signals:
        named: the name that was typed over that of a kept text.
        kept: a `Typed` that shall be kept, as the next version or as a new text.
        away_wanted: the text shall be put away, or brought back.
    """

    named = Signal(str)
    kept = Signal(object)
    away_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._versions: list[KeptWords] = []
        self.name = TextField("Name of the text", object_name="textName")
        self.name.editingFinished.connect(self._tell_name)
        self.version = QComboBox()
        self.version.setObjectName("textVersion")
        self.version.setAccessibleName("Version")
        self.version.activated.connect(self._show_version)
        self.tongue = QComboBox()
        self.tongue.setObjectName("textLanguage")
        self.tongue.setAccessibleName("Language of the text")
        self.tongue.addItem(ANY_LANGUAGE.capitalize(), "")
        for words, code in LOCALES:
            self.tongue.addItem(words, code)
        self.heading = TextField(
            "Heading on the paper", hint="No heading", object_name="textHeading"
        )
        self.area = WordsArea()
        self.area.setObjectName("textWords")
        self.area.setAccessibleName("Words")
        self.area.setTabChangesFocus(True)
        self.hint = Label("", "detail", "text.secondary")
        self.hint.setWordWrap(True)
        self._make_acts()
        self._lay_out()
        for changed in (
            self.heading.textChanged,
            self.area.textChanged,
            self.name.textChanged,
        ):
            changed.connect(self._weigh)
        self.area.done.connect(self._keep)
        self._dress()
        theme().changed.connect(self._dress)

    def _make_acts(self) -> None:
        self.variable = Button("Variables…", kind="quiet", object_name="textVariable")
        self.variable.setAccessibleName("Put in a variable…")
        self.variable.clicked.connect(self._offer_variables)
        self.away = Button("Put away", icon_name="archive", object_name="textAway")
        self.away.clicked.connect(self.away_wanted)
        self.keep = Button("Keep", kind="primary", object_name="textKeep")
        self.keep.clicked.connect(self._keep)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(px(16), px(14), px(16), px(14))
        column.setSpacing(px(8))
        first = QHBoxLayout()
        first.addWidget(self.name, 1)
        first.addWidget(self.version)
        second = QHBoxLayout()
        second.addWidget(self.heading, 1)
        second.addWidget(self.tongue)
        column.addLayout(first)
        column.addLayout(second)
        column.addWidget(self.area, 1)
        column.addWidget(self.hint)
        acts = QHBoxLayout()
        acts.addWidget(self.away)
        acts.addWidget(self.variable)
        acts.addStretch(1)
        acts.addWidget(self.keep)
        column.addLayout(acts)

    def _dress(self) -> None:
        for widget in (self.area, self.version, self.tongue):
            widget.setFont(font("body"))
        self.tongue.setMaximumWidth(px(_LANGUAGES))

    # what is shown

    def begin(self, kind: TextKind, typed: Typed | None = None) -> None:
        """Show the fields of a new text, empty or as they were typed into."""
        self._versions = []
        self._fill(typed or Typed("", "", "", ""))
        self.name.setPlaceholderText(f"Name of the new {KINDS[kind]}")
        self.version.hide()
        self.tongue.setEnabled(True)
        self.away.hide()
        self._weigh()

    def show_text(self, versions: list[KeptWords], typed: Typed | None) -> None:
        """Show a kept text in its newest version, or as it was being typed."""
        self._versions = versions
        newest = versions[0]
        self.version.clear()
        for one in versions:
            self.version.addItem(f"Version {one.revision}", one.id)
        self.version.show()
        self.tongue.setEnabled(False)
        self.away.show()
        self.away.set_words("Bring back" if newest.put_away else "Put away")
        self._fill(typed or _typed(newest))
        self._weigh()

    def _fill(self, typed: Typed) -> None:
        self.name.right()
        self.name.setText(typed.name)
        self.name.setCursorPosition(0)
        self.heading.setText(typed.heading)
        self.area.setPlainText(typed.text)
        place = self.tongue.findData(typed.locale)
        if place < 0:
            self.tongue.addItem(language(typed.locale), typed.locale)
            place = self.tongue.count() - 1
        self.tongue.setCurrentIndex(place)

    def _show_version(self, place: int) -> None:
        self._fill(_typed(self._versions[place]))
        self._weigh()

    def _weigh(self) -> None:
        """Say what keeping would do, and whether there is anything to keep."""
        typed, newest = self.typed(), self.newest()
        self.keep.setEnabled(self.is_changed())
        if newest is None:
            self.keep.set_words("Keep")
            self.hint.setText(_NEW)
            return
        self.keep.set_words(f"Keep as version {newest.revision + 1}")
        older = any(typed == _typed(one) for one in self._versions[1:])
        self.hint.setText(_OLDER if older else _STAYS)

    # what is typed

    def newest(self) -> KeptWords | None:
        """The newest version of the text shown; None for a new one."""
        return self._versions[0] if self._versions else None

    def typed(self) -> Typed:
        """What stands in the fields."""
        return Typed(
            self.name.text(),
            self.heading.text(),
            self.area.toPlainText(),
            str(self.tongue.currentData() or ""),
        )

    def is_changed(self) -> bool:
        """Whether the words differ from those kept."""
        typed, newest = self.typed(), self.newest()
        if newest is None:
            return bool(typed.name.strip() and typed.text.strip())
        return (typed.heading, typed.text) != (newest.heading, newest.text)

    def _keep(self) -> None:
        if self.is_changed():
            self.kept.emit(self.typed())

    def _tell_name(self) -> None:
        newest = self.newest()
        if newest is not None and self.name.text() != newest.name:
            self.named.emit(self.name.text())

    def forget_name(self) -> None:
        """Show the name as it is kept."""
        newest = self.newest()
        if newest is not None:
            self.name.setText(newest.name)

    def focus_name(self) -> None:
        """Put the cursor in the name, all of it selected."""
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)
        self.name.selectAll()

    def _offer_variables(self) -> None:
        menu = QMenu(self)
        menu.setObjectName("variableMenu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for name, means in VARIABLES.items():
            menu.addAction(f"{{{name}}}  {means}", partial(self._put_in, name))
        menu.popup(self.variable.mapToGlobal(QPoint(0, self.variable.height())))

    def _put_in(self, name: str) -> None:
        self.area.insertPlainText(f"{{{name}}}")
        self.area.setFocus(Qt.FocusReason.OtherFocusReason)


def _typed(words: KeptWords) -> Typed:
    return Typed(words.name, words.heading, words.text, words.locale)
