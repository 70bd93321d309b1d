"""Fields and tags: what they are called, what they hold, how they look."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from models.book.change import Change
from ui.desk import Desk
from ui.guarded import guarded
from ui.look.buttons import IconButton
from ui.look.labels import Label
from ui.look.reason import Reason
from ui.look.scroll_area import ScrollArea
from ui.look.theme import px, theme
from ui.settings.fields_form import FieldsForm
from ui.settings.tags_form import TagsForm

_BESIDE = 900
_HINT = "A change here changes every prospect at once, and one undo takes it back."
_TABLES = {"custom_field", "detail", "tag", "prospect_tag"}


class FieldsPage(QWidget):
    """Fields at the left, tags at the right; below each other where it is narrow.

    Signals:
        back: the page that it was opened from is to be shown.
    """

    back = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("fields")
        self._desk, self._stale = desk, False
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._scroll: ScrollArea | None = None
        self._make()
        desk.changed.connect(self._take_in)
        theme().changed.connect(self._dress)

    def _dress(self) -> None:
        """Make all anew in the new look, at once or when it is seen next."""
        self._stale = not self.isVisible()
        if not self._stale:
            self._make()

    def _make(self) -> None:
        """Make everything at today's text size."""
        if self._scroll is not None:
            self._scroll.hide()
            self._scroll.deleteLater()
        self._scroll = scroll = ScrollArea()
        scroll.setAccessibleName("Fields and tags")
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(self._inside())
        scroll.viewport().setAutoFillBackground(False)
        self._whole.addWidget(scroll)
        self.setFocusProxy(self.fields.new_label)
        self._lie()

    def _inside(self) -> QWidget:
        inside = QWidget()
        inside.setAutoFillBackground(False)
        self.reason = Reason(inside)
        column = QVBoxLayout(inside)
        column.setContentsMargins(px(24), px(18), px(24), px(24))
        column.setSpacing(px(6))
        head = QHBoxLayout()
        back = IconButton("chevron-left", "Back", object_name="fieldsBack")
        back.clicked.connect(self.back)
        head.addWidget(back)
        head.addWidget(Label("Fields and tags", "page"))
        head.addStretch(1)
        column.addLayout(head)
        hint = Label(_HINT, "body", "text.secondary")
        hint.setWordWrap(True)
        column.addWidget(hint)
        self.fields = FieldsForm(self._desk, self.reason)
        self.tags = TagsForm(self._desk, self.reason)
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        for title, form in (("Your fields", self.fields), ("Tags", self.tags)):
            side = QVBoxLayout()
            side.setSpacing(px(8))
            side.addSpacing(px(10))
            side.addWidget(Label(title, "section"))
            side.addWidget(form)
            side.addStretch(1)
            self._sides.addLayout(side, 1)
        column.addLayout(self._sides)
        column.addStretch(1)
        return inside

    def _lie(self) -> None:
        narrow = self.width() < px(_BESIDE)
        down, right = (
            QBoxLayout.Direction.TopToBottom,
            QBoxLayout.Direction.LeftToRight,
        )
        self._sides.setDirection(down if narrow else right)
        self._sides.setSpacing(0 if narrow else px(40))

    def _take_in(self, change: Change) -> None:
        if _TABLES & change.rows.keys():
            self.fields.show_fields()
            self.tags.show_tags()

    def focus_first(self) -> None:
        """Put the focus where another field is made."""
        self.fields.new_label.setFocus(Qt.FocusReason.OtherFocusReason)

    @guarded()
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._stale = False
            self._make()

    @guarded()
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lie()

    @guarded()
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.back.emit()
        else:
            super().keyPressEvent(event)
