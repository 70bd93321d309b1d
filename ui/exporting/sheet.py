"""Who goes out, and as what kind of file: two choices, each in plain words."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from ui.commands.writing_out import Format
from ui.look.buttons import Button
from ui.look.fonts import font
from ui.look.labels import Label, shown
from ui.look.scroll_area import ScrollArea
from ui.look.theme import px

WIDTH = 560


class Whom(NamedTuple):
    """Who may go out.

    Attributes:
        everybody: how many there are.
        selected: whom the page in sight has selected.
        lists: the saved lists by id and name.
        in_sight: the list that the page in sight shows.
    """

    everybody: int
    selected: Sequence[int] = ()
    lists: Sequence[tuple[int, str]] = ()
    in_sight: int | None = None


class ExportSheet(QDialog):
    """The sheet of choices.

    Signals:
        chosen: "everybody", "selected" or the id of a list, and the format.
    """

    chosen = Signal(object, object)

    def __init__(self, whom: Whom, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("exportSheet")
        self.setWindowTitle("Export")
        self._whom = whom
        whole = QVBoxLayout(self)
        whole.setContentsMargins(px(24), px(20), px(12), px(18))
        whole.setSpacing(px(10))
        whole.addWidget(Label("Export", "section"))
        self.who, self.kinds = QButtonGroup(self), QButtonGroup(self)
        choices = self._choices()
        whole.addWidget(choices, 1)
        whole.addLayout(self._ways())
        self.kinds.button(0).setChecked(True)
        self._fit(choices, parent.height())
        chosen = self.who.checkedButton()
        if chosen is not None:
            chosen.setFocus(Qt.FocusReason.OtherFocusReason)

    def _choices(self) -> ScrollArea:
        """Both choices, to be scrolled where the window is low."""
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, px(12), 0)
        column.setSpacing(px(4))
        column.addWidget(Label("Who goes out", "bodyStrong"))
        column.addLayout(self._people())
        column.addSpacing(px(10))
        column.addWidget(Label("As what", "bodyStrong"))
        for place, kind in enumerate(Format.offered()):
            column.addLayout(self._kind(place, kind))
        column.addStretch(1)
        scroll = ScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inside)
        return scroll

    def _fit(self, choices: ScrollArea, room: int) -> None:
        """As high as the choices need, but not higher than the window behind."""
        inside, frame = choices.widget(), px(WIDTH) - px(48)
        wanted = inside.heightForWidth(frame) if inside else 0
        rest = self.sizeHint().height() - choices.sizeHint().height()
        self.setFixedWidth(px(WIDTH))
        self.resize(px(WIDTH), min(wanted + rest + px(4), room - px(32)))

    def _people(self) -> QVBoxLayout:
        rows = QVBoxLayout()
        rows.setSpacing(px(2))
        count, many = self._whom.everybody, len(self._whom.selected)
        everybody = _radio(f"Everybody, {_people(count)}", "exportEverybody")
        self.who.addButton(everybody, 0)
        rows.addWidget(everybody)
        everybody.setChecked(True)
        if many:
            selected = _radio(f"The selection, {_people(many)}", "exportSelected")
            self.who.addButton(selected, 1)
            rows.addWidget(selected)
            selected.setChecked(True)
        if self._whom.lists:
            rows.addLayout(self._lists())
        return rows

    def _lists(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(px(8))
        listed = _radio("A list", "exportListed")
        self.who.addButton(listed, 2)
        self.lists = QComboBox()
        self.lists.setObjectName("exportList")
        self.lists.setAccessibleName("Which list")
        self.lists.setFont(font("body"))
        for key, name in self._whom.lists:
            self.lists.addItem(shown(name), key)
        at = self.lists.findData(self._whom.in_sight)
        if at >= 0:
            self.lists.setCurrentIndex(at)
            listed.setChecked(not self._whom.selected)
        self.lists.activated.connect(lambda _at: listed.setChecked(True))
        row.addWidget(listed)
        row.addWidget(self.lists, 1)
        return row

    def _kind(self, place: int, kind: Format) -> QVBoxLayout:
        rows = QVBoxLayout()
        rows.setSpacing(0)
        radio = _radio(kind.label, f"exportAs_{kind.value}")
        radio.setAccessibleDescription(kind.told)
        self.kinds.addButton(radio, place)
        told = Label(kind.told, "detail", "text.secondary")
        told.setWordWrap(True)
        told.setContentsMargins(px(24), 0, 0, px(4))
        rows.addWidget(radio)
        rows.addWidget(told)
        return rows

    def _ways(self) -> QHBoxLayout:
        cancel = Button("Cancel", keys="Esc", object_name="exportCancel")
        cancel.clicked.connect(self.reject)
        go = Button("Choose a place…", kind="primary", object_name="exportGo")
        go.setDefault(True)
        go.clicked.connect(self._choose)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, px(12), 0)
        row.setSpacing(px(8))
        row.addStretch(1)
        row.addWidget(cancel)
        row.addWidget(go)
        return row

    def _choose(self) -> None:
        kind = Format.offered()[self.kinds.checkedId()]
        who: object = ("everybody", "selected", "")[self.who.checkedId()]
        if not who:
            who = self.lists.currentData()
        self.accept()
        self.chosen.emit(who, kind)


def _people(count: int) -> str:
    return "1 person" if count == 1 else f"{count:,} people"


def _radio(words: str, object_name: str) -> QRadioButton:
    radio = QRadioButton(words)
    radio.setObjectName(object_name)
    radio.setFont(font("body"))
    radio.setMinimumHeight(px(26))
    return radio
