"""Building a smart list: lines of conditions, and who fits while one builds."""

from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from models.book.refusals import Refused
from models.lists.smart_lists.aside import Preview, preview_aside
from models.lists.smart_lists.asking import fields_and_labels, list_by_id
from models.lists.smart_lists.conditions import Group
from models.lists.smart_lists.keeping import change_list, delete_list, save_list
from models.lists.smart_lists.saying import sentence
from models.lists.smart_lists.starters import STARTERS
from models.lists.smart_lists.typed import typed
from models.lists.smart_lists.written import read
from ui.desk import Desk
from ui.guarded import guarded
from ui.lists.aside import Aside
from ui.lists.builder import Builder
from ui.lists.lines import Surroundings
from ui.lists.who_fits import WhoFits
from ui.look.buttons import Button
from ui.look.fields import TextField
from ui.look.labels import Label
from ui.look.scroll_area import ScrollArea
from ui.look.theme import px

_AFTER_KEY_MS = 120
_BESIDE = 1000
_HINT = "warm, touches >= 5, no answer, last touch call, (town Linz or postcode 40*)"


class ListPage(QWidget):
    """A new list, or one that is kept, line by line.

    Signals:
        closed: back to where one came from.
        saved: the id of the list that was kept.
        print_wanted: the title and the conditions of a list to be printed.
    """

    closed = Signal()
    saved = Signal(object)
    print_wanted = Signal(str, object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("listPage")
        self._desk = desk
        self._list_id: int | None = None
        self._aside = Aside(self)
        self._aside.answered.connect(self._show_preview)
        self._aside.failed.connect(desk.failed)
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.setInterval(_AFTER_KEY_MS)
        self._clock.timeout.connect(self._ask)
        self.around = Surroundings(desk.business, desk.today(), ())
        self.builder = Builder(self.around)
        self.builder.changed.connect(self._take_in)
        self.fits = WhoFits()
        self._lay_out()
        desk.changed.connect(lambda _change: self.isVisible() and self._clock.start())

    # how it lies

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(px(24), px(14), px(24), px(12))
        column.setSpacing(px(10))
        column.addLayout(self._head())
        self.line = TextField(
            "Conditions on one line", hint=_HINT, object_name="typedLine"
        )
        self.line.returnPressed.connect(self._take_line)
        column.addWidget(self.line)
        self.trouble = Label("", "detail", "state.danger.text")
        self.trouble.setObjectName("listTrouble")
        self.trouble.setWordWrap(True)
        self.trouble.hide()
        column.addWidget(self.trouble)
        self.said = Label("", "body", "text.secondary")
        self.said.setObjectName("listSentence")
        self.said.setWordWrap(True)
        column.addWidget(self.said)
        scroll = self._scroll = ScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(self.builder)
        for plain in (scroll.viewport(), self.builder):
            plain.setAutoFillBackground(False)
        self._below = QHBoxLayout()
        self._below.setSpacing(px(20))
        self._below.addWidget(scroll, 1)
        self._below.addWidget(self.fits)
        column.addLayout(self._below, 1)

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(px(8))
        self.back = Button("Back", kind="quiet", icon_name="chevron-left")
        self.back.setObjectName("back")
        self.back.clicked.connect(self.closed)
        self.title = Label("New list", "page")
        self.name = TextField(
            "Name of the list", hint="Name of the list", object_name="listName"
        )
        self.name.setMaxLength(80)
        self.name.returnPressed.connect(self.save)
        self.delete = Button("Delete", kind="quiet", icon_name="trash-2")
        self.delete.setObjectName("deleteList")
        self.delete.clicked.connect(self._delete)
        self.printing = Button("Print…", icon_name="printer", object_name="printList")
        self.printing.clicked.connect(self._print)
        self.keep = Button(
            "Save list", kind="primary", keys="Ctrl S", object_name="saveList"
        )
        self.keep.clicked.connect(self.save)
        row.addWidget(self.back)
        row.addWidget(self.title)
        row.addWidget(self.name, 1)
        for button in (self.delete, self.printing, self.keep):
            row.addWidget(button)
        return row

    @guarded()
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = self.width() >= px(_BESIDE)
        way = (
            QBoxLayout.Direction.LeftToRight
            if beside
            else QBoxLayout.Direction.TopToBottom
        )
        self._below.setDirection(way)
        self.fits.lie(beside=beside)

    # what is shown

    def begin(self, starter: str = "") -> None:
        """Begin a new list, empty or as one to begin with."""
        found = next((one for one in STARTERS if one.name == starter), None)
        self._list_id = None
        self._open(found.name if found else "", found.conditions if found else Group())
        if found is None:
            self.builder.add_line()
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def open(self, list_id: int) -> None:
        """Show a kept list to be changed; a new one where it is gone."""
        card = self._desk.ask(list_by_id, list_id)
        if card is None:
            self.begin()
            return
        self._list_id, conditions, trouble = card.id, Group(), ""
        try:
            conditions = read(card.said)
        except Refused as refusal:  # of a newer Baton; it can be built anew
            trouble = str(refusal)
        self._open(card.name, conditions)
        self._complain(trouble)
        self.builder.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open(self, name: str, conditions: Group) -> None:
        self.around.business = self._desk.business
        self.around.today = self._desk.today()
        self.around.own = tuple(self._desk.ask(fields_and_labels))
        self.title.setText("New list" if self._list_id is None else "Change list")
        self.delete.setVisible(self._list_id is not None)
        self.name.setText(name)
        self.line.clear()
        self._complain("")
        self.builder.show_group(conditions)

    def conditions(self) -> Group:
        """What the lines say now."""
        return self.builder.group()

    def _take_in(self) -> None:
        group = self.conditions()
        self.said.setText(sentence(group))
        self.builder.setAccessibleDescription(sentence(group))
        self._complain("")
        self._clock.start()
        QTimer.singleShot(0, self, self._bring_in_sight)

    def _bring_in_sight(self) -> None:
        field = QApplication.focusWidget()
        if field is not None and self.builder.isAncestorOf(field):
            self._scroll.ensureWidgetVisible(field, 0, px(40))

    def _ask(self) -> None:
        path, today = self._desk.book.path, self._desk.today()
        self._aside.ask(partial(preview_aside, path, self.conditions(), today))

    def _show_preview(self, preview: Preview) -> None:
        self.fits.show_preview(preview)

    def _take_line(self) -> None:
        try:
            group = typed(self.line.text(), self._desk.business.currency)
        except Refused as refusal:
            self.line.wrong(str(refusal))
            self._complain(str(refusal))
            return
        self.builder.show_group(group)
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _complain(self, sentence_: str) -> None:
        self.trouble.setText(sentence_)
        self.trouble.setVisible(bool(sentence_))

    # what is done

    def save(self) -> None:
        """Keep the list, if every line is finished and the name is free."""
        trouble = self.builder.complain()
        if trouble:
            self._complain(trouble)
            return
        name, group = self.name.text(), self.conditions()
        if not name.strip():
            self.name.wrong("A name, as it will stand in the navigation.")
            self._complain("Give the list a name.")
            self.name.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        if self._list_id is None:
            self._list_id = self._desk.do(save_list, name, group).answer
            kept = self._list_id is not None
        else:
            kept = bool(self._desk.do(change_list, self._list_id, group, name=name))
        if kept:
            self.saved.emit(self._list_id)

    def _delete(self) -> None:
        if self._list_id is not None and self._desk.do(delete_list, self._list_id):
            self.closed.emit()

    def _print(self) -> None:
        self.print_wanted.emit(self.called(), self.conditions())

    def called(self) -> str:
        """The name as it stands in its field, or a plain one."""
        return self.name.text().strip() or "List"

    @guarded()
    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if control and event.key() == Qt.Key.Key_S:
            self.save()
        elif event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)
