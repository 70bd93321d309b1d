"""The touch bar: one line that logs a touch, understood while it is typed."""

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAction,
    QFocusEvent,
    QInputMethodEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QApplication, QLineEdit, QSizePolicy, QWidget

from ui.desk import Desk
from ui.guarded import guarded
from ui.look.fonts import font
from ui.look.icons import icon
from ui.look.messages import announce
from ui.look.painters import key_width, paint_key
from ui.look.theme import px, theme
from ui.touch_bar.draft import TouchDraft
from ui.touch_bar.scrim import Scrim
from ui.touch_bar.sheet import TouchSheet
from ui.touch_bar.tints import tint

HINT = "Log a touch:  colm vm, fri 10 call back #mailer 15m"
EXAMPLE = "For example: colm vm, fri 10 call back #mailer 15m"
_ANNOUNCE_MS = 400
_KEYS = "Ctrl L"


class TouchBar(QLineEdit):
    """The line with its sheet; lives in the top bar, works over the whole window.

    Signals:
        logged: a touch or a step is in the book; the person's id.
        closed: the sheet went away.
    """

    logged = Signal(object)  # a key of 63 bits does not fit Qt's int
    closed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("touchBar")
        self.setAccessibleName("Log a touch")
        self.setAccessibleDescription(EXAMPLE)
        self.setPlaceholderText(HINT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.draft = TouchDraft(desk, self)
        self.sheet: TouchSheet | None = None
        self._scrim: Scrim | None = None
        self._came_from: QWidget | None = None
        self._composing = self._tinting = False
        self._pen = QAction("Log a touch")
        self.addAction(self._pen, QLineEdit.ActionPosition.LeadingPosition)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_ANNOUNCE_MS)
        self._pause.timeout.connect(self._tell)
        self.textEdited.connect(self._typed)
        self.draft.changed.connect(self._tint)
        self.draft.logged.connect(self.logged)
        self._dress()
        theme().changed.connect(self._dress)

    def focus_line(self) -> None:
        """Put the cursor in the line and open the sheet (Ctrl L)."""
        self._remember_origin()
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()
        self.draft.write(self.text())
        self.open()

    def log_with(self, person: int) -> None:
        """Begin a touch with this person (L on a card, Log a touch on the record)."""
        self._remember_origin()
        name = self.draft.people.name_of(person)
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.setText(f"{name} ")
        self.draft.begin_with(person, self.text())
        self.open()

    @property
    def is_open(self) -> bool:
        """Whether the sheet is in sight."""
        return self.sheet is not None and self.sheet.isVisible()

    def open(self) -> None:
        """Show the sheet under the line and dim the page."""
        if self.is_open:
            return
        window = self.window()
        if self.sheet is None or self.sheet.parentWidget() is not window:
            self._make_sheet(window)
        assert self.sheet is not None
        assert self._scrim is not None
        self._scrim.show()
        self._scrim.raise_()
        window.installEventFilter(self)
        self.sheet.open_under(self)
        self._fit()

    def _make_sheet(self, window: QWidget) -> None:
        self._scrim = Scrim(window)
        self._scrim.pressed.connect(self.close_sheet)
        sheet = TouchSheet(self.draft, window)
        sheet.log_wanted.connect(self.log)
        sheet.another_wanted.connect(self.log_and_go_on)
        sheet.line_wanted.connect(self._take_line)
        sheet.left.connect(self._take_focus_back)
        sheet.escaped.connect(self.close_sheet)
        self.sheet = sheet
        # they are the window's children, but go with the line and its book
        self.destroyed.connect(sheet.deleteLater)
        self.destroyed.connect(self._scrim.deleteLater)

    def close_sheet(self) -> None:
        """Hide the sheet; the line stays, the focus goes where it came from."""
        if not self.is_open or self.sheet is None or self._scrim is None:
            return
        self.window().removeEventFilter(self)
        self.sheet.hide()
        self._scrim.hide()
        back = self._came_from
        if back is not None and back.isVisible():
            back.setFocus(Qt.FocusReason.PopupFocusReason)
        else:
            self.setFocus(Qt.FocusReason.PopupFocusReason)
        self._came_from = None
        self.closed.emit()

    def log(self) -> None:
        """Log the touch and close; what is in the way is shown in the sheet."""
        if self._logged():
            self.close_sheet()

    def log_and_go_on(self) -> None:
        """Log the touch and keep the sheet for the next one (Ctrl Enter)."""
        if self._logged():
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _logged(self) -> bool:
        self.open()
        if len(self.draft.line.people) > 1:
            assert self.sheet is not None
            self.sheet.which.take_focus()
            announce(self, self.draft.in_words())
            return False
        if not self.draft.log():
            return False
        self.clear()
        self.draft.clear()
        return True

    def _take_line(self, line: str) -> None:
        self.setText(line)
        self._take_focus_back()
        self._typed(line)

    def _take_focus_back(self) -> None:
        self.setFocus(Qt.FocusReason.TabFocusReason)
        self.deselect()

    def _remember_origin(self) -> None:
        now = QApplication.focusWidget()
        if now is None or now is self:
            return
        if self.sheet is None or not self.sheet.isAncestorOf(now):
            self._came_from = now

    def _typed(self, text: str) -> None:
        self.draft.write(text)
        self.open()
        self._pause.start()

    def _tint(self) -> None:
        """Tint the line, unless an input method is composing in it."""
        if self._composing or self._tinting:
            return
        same = self.text() == self.draft.typed()
        self._tinting = True
        tint(self, self.draft.line.pieces if same else ())
        self._tinting = False

    @guarded()
    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        if self._tinting:
            super().inputMethodEvent(event)
            return
        self._composing = True
        super().inputMethodEvent(event)
        self._composing = bool(event.preeditString())
        self._tint()

    def _tell(self) -> None:
        words = self.draft.in_words()
        self.setAccessibleDescription(words if self.text() else EXAMPLE)
        if self.text():
            announce(self, words)

    def _fit(self) -> None:
        if self.sheet is None or self._scrim is None:
            return
        window = self.window()
        self.sheet.fit()
        top = self.sheet.y()
        self._scrim.setGeometry(QRect(0, top, window.width(), window.height() - top))

    def _dress(self) -> None:
        self.setFont(font("touchBar"))
        self._pen.setIcon(icon("notebook-pen", "text.secondary"))
        self.setFixedHeight(px(36))
        self.setTextMargins(0, 0, key_width(_KEYS) + px(8), 0)
        self._tint()

    def sizeHint(self) -> QSize:
        return QSize(px(820), px(36))

    @guarded(otherwise=False)
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.window() and event.type() == QEvent.Type.Resize:
            QTimer.singleShot(0, self, self._fit)
        return super().eventFilter(watched, event)

    @guarded(otherwise=False)
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            key = event.key()
            tab = key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
            if tab and self.is_open and self.sheet is not None:
                self.sheet.take_focus(last=key == Qt.Key.Key_Backtab)
                return True
        return super().event(event)

    @guarded()
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, held = event.key(), event.modifiers()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            again = bool(held & Qt.KeyboardModifier.ControlModifier)
            (self.log_and_go_on if again else self.log)()
        elif key == Qt.Key.Key_Escape and self.is_open:
            self.close_sheet()
        elif key == Qt.Key.Key_F2 and self.is_open and self.sheet is not None:
            self.sheet.toggle_form()
        elif key == Qt.Key.Key_Down and held & Qt.KeyboardModifier.AltModifier:
            self.open()
            assert self.sheet is not None
            self.sheet.change_a_chip()
        else:
            super().keyPressEvent(event)

    @guarded()
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.draft.expect_names()

    @guarded()
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.is_open:
            self._fit()

    @guarded()
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        wide = key_width(_KEYS)
        if self.width() < wide + px(120):
            return
        painter = QPainter(self)
        paint_key(painter, self.width() - wide - px(10), self.height() // 2, _KEYS)
        painter.end()
