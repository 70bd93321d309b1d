"""The timeline: filter chips above a list of what happened and what is planned."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QIcon,
    QKeyEvent,
    QPainter,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QListView,
    QPlainTextEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from models.people.record import Entry
from ui.guarded import guarded
from ui.look.buttons import Chip
from ui.look.fonts import font
from ui.look.icons import icon_ratio
from ui.look.labels import Label
from ui.look.pips import paint_pip
from ui.look.theme import px, theme
from ui.record.entry_menu import open_entry_menu
from ui.record.timeline_model import ALL, CHANGED, TimelineModel
from ui.record.timeline_paint import height_of, note_box, paint_entry

Index = QModelIndex | QPersistentModelIndex
KeepNote = Callable[[int, str], bool]
_CHIPS = {
    ALL: ("All", "tlAll"),
    "marketing": ("Marketing", "tlMarketing"),
    "sales": ("Sales", "tlSales"),
    CHANGED: ("Passes and changes", "tlChanges"),
}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class EntryDelegate(QStyledItemDelegate):
    """Paints entries and edits the note of a touch; Ctrl+Enter keeps, Esc leaves."""

    def __init__(self, view: QListView, model: TimelineModel, keep: KeepNote) -> None:
        super().__init__(view)
        self._view, self._model, self._keep = view, model, keep

    @guarded()
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index
    ) -> None:
        entry = self._model.entry_at(index)
        if entry is None:
            return
        flag = QStyle.StateFlag
        state = "selected" if option.state & flag.State_Selected else ""
        if state and option.state & flag.State_HasFocus:
            state = "focused"
        words = self._model.words_of(entry)
        paint_entry(painter, option.rect, entry, words, state=state)

    @guarded(otherwise=QSize(100, 40))
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        del option
        wide = self._view.viewport().width()
        entry = self._model.entry_at(index)
        if entry is None:
            return QSize(wide, 0)
        return QSize(wide, height_of(self._model.words_of(entry), wide))

    def createEditor(
        self, parent: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> QWidget:
        del option, index
        editor = QPlainTextEdit(parent)
        editor.setObjectName("note")
        editor.setAccessibleName("Note")
        editor.setAccessibleDescription("Ctrl+Enter keeps, Esc leaves")
        editor.setFont(font("body"))
        editor.setTabChangesFocus(True)
        return editor

    @guarded()
    def setEditorData(self, editor: QWidget, index: Index) -> None:
        entry = self._model.entry_at(index)
        assert isinstance(editor, QPlainTextEdit)
        if entry is not None and not editor.toPlainText():
            editor.setPlainText(entry.text)
            editor.moveCursor(editor.textCursor().MoveOperation.End)

    @guarded()
    def setModelData(
        self, editor: QWidget, model: QAbstractItemModel, index: Index
    ) -> None:
        del model
        entry = self._model.entry_at(index)
        assert isinstance(editor, QPlainTextEdit)
        if entry is not None and editor.toPlainText() != entry.text:
            self._keep(entry.id, editor.toPlainText())

    @guarded()
    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        del index
        box = note_box(option.rect).adjusted(-px(10), -px(2), px(4), 0)
        box.setHeight(max(px(84), box.height()))
        room = self._view.viewport().rect()
        if box.bottom() > room.bottom():
            box.moveBottom(max(box.height(), room.bottom()))
        editor.setGeometry(box)

    @guarded(otherwise=False)
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            assert isinstance(watched, QWidget)
            if event.key() in _ENTER:
                if control:
                    self.commitData.emit(watched)
                    self.closeEditor.emit(watched)
                return bool(control)
        return super().eventFilter(watched, event)


def _belongs_to_page(event: QKeyEvent) -> bool:
    held = event.modifiers()
    if held & Qt.KeyboardModifier.AltModifier:
        return True
    return not held and event.text().isalnum()


class EntryList(QListView):
    """The list itself; letters are commands of the page.

    Signals:
        asked: an entry, and what is to be done with it, in a word of its menu.
    """

    asked = Signal(object, str)

    def __init__(self, model: TimelineModel, keep: KeepNote) -> None:
        super().__init__()
        self.setObjectName("timeline")
        self.setAccessibleName("Timeline")
        self.setProperty("look", "lane")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setModel(model)
        self.setItemDelegate(EntryDelegate(self, model, keep))
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        theme().changed.connect(self.doItemsLayout)

    @guarded()
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()  # notes break anew; Qt thinks not

    def keyboardSearch(self, _text: str) -> None:
        """Letters are commands here."""

    @guarded()
    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        if event.key() in _ENTER and self.currentIndex().isValid():
            self._edit_note()
        elif event.key() == Qt.Key.Key_Delete and plain:
            self._answer("remove")
        elif _belongs_to_page(event):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def current_entry(self) -> Entry | None:
        """The entry that has the focus."""
        model = self.model()
        assert isinstance(model, TimelineModel)
        return model.entry_at(self.currentIndex())

    def whole_height(self) -> int:
        """How high all entries are together."""
        model: Any = self.model()
        delegate, option = self.itemDelegate(), QStyleOptionViewItem()
        return sum(
            delegate.sizeHint(option, model.index(row, 0)).height()
            for row in range(model.rowCount())
        )

    def _edit_note(self) -> None:
        """Edit the note of a touch; nothing else has one."""
        at = self.currentIndex()
        if at.flags() & Qt.ItemFlag.ItemIsEditable:
            self.edit(at)

    def _answer(self, word: str) -> None:
        entry = self.current_entry()
        if entry is None:
            return
        if word == "note":
            self._edit_note()
        elif word != "remove" or entry.kind == "touch":
            self.asked.emit(entry, word)

    @guarded()
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        entry, spot = self.current_entry(), event.globalPos()
        if entry is None:
            return
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            box = self.visualRect(self.currentIndex())
            spot = self.viewport().mapToGlobal(box.center())
        open_entry_menu(self, spot, entry, self._answer)


def _hat_icon(hat: str) -> QIcon:
    ratio, side = icon_ratio(), px(14)
    picture = QPixmap(round(side * ratio), round(side * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    paint_pip(painter, QPointF(side / 2, side / 2), hat, "made", 11)
    painter.end()
    return QIcon(picture)


class Timeline(QWidget):
    """Chips that choose a side, and the entries."""

    def __init__(self, model: TimelineModel, keep: KeepNote) -> None:
        super().__init__()
        self._model = model
        self.entries = EntryList(model, keep)
        self._chips: dict[str, Chip] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        column.addLayout(self._row())
        column.addWidget(self.entries, 1)
        self.setFocusProxy(self.entries)

    def _row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(px(8))
        for only, (word, name) in _CHIPS.items():
            chip = Chip(word, object_name=name)
            chip.setAutoExclusive(True)
            chip.setChecked(only == ALL)
            chip.clicked.connect(lambda _on, only=only: self._model.show_only(only))
            self._chips[only] = chip
            row.addWidget(chip)
        self._dress()
        theme().changed.connect(self._dress)
        row.addStretch(1)
        row.addWidget(Label("Newest first", "detail", "text.secondary"))
        return row

    def _dress(self) -> None:
        for hat in ("marketing", "sales"):
            self._chips[hat].setIcon(_hat_icon(hat))

    def show_counts(self) -> None:
        """Tell on each chip how many entries it would show."""
        for only, count in self._model.counts().items():
            self._chips[only].show_count(count)

    def start_over(self) -> None:
        """Show all entries, from the newest one on."""
        self._chips[ALL].setChecked(True)
        self._model.show_only(ALL)
        self.entries.scrollToTop()
