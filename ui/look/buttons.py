"""Buttons, chips and segments; each knows its name for screen readers."""

from typing import Literal

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QGroupBox, QHBoxLayout, QPushButton, QWidget

from ui.guarded import guarded
from ui.look.fonts import font, metrics
from ui.look.icons import icon, pixmap
from ui.look.labels import escaped_amp, set_tip, shown
from ui.look.painters import key_width, paint_key
from ui.look.theme import color, px, radius, theme

Kind = Literal["plain", "primary", "quiet", "danger", "link"]
_INKS = {
    "primary": "text.onAccent",
    "quiet": "text.secondary",
    "link": "text.link",
    "danger": "state.danger.text",
}


class Button(QPushButton):
    """A button with a verb, an icon before it and its key cap after it."""

    def __init__(
        self,
        text: str,
        *,
        kind: Kind = "plain",
        icon_name: str = "",
        keys: str = "",
        object_name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("look", kind)
        self._icon_name, self._keys = icon_name, keys
        self._ink = _INKS.get(kind, "text.primary")
        self.setObjectName(object_name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(True)  # Enter presses it, not in dialogs only
        self.set_words(text)
        self._dress()
        theme().changed.connect(self._dress)

    def set_words(self, text: str, name: str = "") -> None:
        """Show `text`; `name` is read out where it must say more."""
        ahead = " " if self._icon_name else ""  # Qt leaves 4 pixels after an icon
        self.setText(ahead + escaped_amp(text))
        self.setAccessibleName(name or text)

    def _dress(self) -> None:
        self.setFont(font("bodyStrong"))
        if self._icon_name:
            self.setIcon(icon(self._icon_name, self._ink))
            self.setIconSize(QSize(px(16), px(16)))
        if self._keys:
            room = key_width(self._keys) + px(18)
            self.setStyleSheet(f"QPushButton {{ padding-right: {room}px; }}")
        self.updateGeometry()

    @guarded()
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._keys:
            return
        painter = QPainter(self)
        x = self.width() - key_width(self._keys) - px(10)
        ink = self._ink if self._ink == "text.onAccent" else "text.secondary"
        paint_key(painter, x, self.height() // 2, self._keys, ink=ink)
        painter.end()


_BARE, _BOXED = 24, 28  # sides in pixels at 100 %


class IconButton(QPushButton):
    """A button that is only an icon: its name says the act and its object."""

    def __init__(
        self,
        icon_name: str,
        name: str,
        *,
        object_name: str = "",
        boxed: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon_name, self._side = icon_name, _BOXED if boxed else _BARE
        self.setProperty("look", "boxed" if boxed else "icon")
        self.setObjectName(object_name)
        self.setAutoDefault(True)  # Enter presses it, not in dialogs only
        self.set_name(name)
        self._dress()
        theme().changed.connect(self._dress)

    def set_name(self, name: str) -> None:
        """What the button does, read out and shown as its tooltip."""
        self.setAccessibleName(name)
        set_tip(self, name)

    def set_icon(self, icon_name: str) -> None:
        """Show another icon."""
        self._icon_name = icon_name
        self._dress()

    def _dress(self) -> None:
        self.setIcon(icon(self._icon_name))
        self.setIconSize(QSize(px(16), px(16)))
        self.setFixedSize(px(self._side), px(self._side))

    @guarded(otherwise=QSize())
    def sizeHint(self) -> QSize:
        return self.maximumSize()  # a style sheet forgets the least size, not the most

    @guarded(otherwise=QSize())
    def minimumSizeHint(self) -> QSize:
        return self.maximumSize()


class Chip(QPushButton):
    """A filter that is on or off, with a count: "Overdue, 3" (check box)."""

    def __init__(
        self,
        word: str,
        *,
        icon_name: str = "",
        icon_color: str = "text.secondary",
        object_name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.setProperty("look", "chip")
        self.setObjectName(object_name)
        self._word, self._count = word, ""
        self._icon = (icon_name, icon_color)
        self.show_count(None)
        self._dress()
        theme().changed.connect(self._dress)

    def show_count(self, count: int | None) -> None:
        """Show how many the filter would leave; None shows the word alone."""
        self._count = "" if count is None else f"{count:,}"
        gap = "  " if self._count else ""
        ahead = " " if self._icon[0] else ""
        self.setText(escaped_amp(f"{ahead}{self._word}{gap}{self._count}"))
        self.setAccessibleName(
            f"{self._word}, {self._count}" if self._count else self._word
        )

    def _dress(self) -> None:
        self.setFont(font("bodyMedium"))
        if self._icon[0]:
            self.setIcon(_marked(*self._icon))
            self.setIconSize(QSize(px(14), px(14)))


def _marked(icon_name: str, color_name: str) -> QIcon:
    return icon(icon_name, color_name, 14)


class Segment(QGroupBox):
    """Two or more radio buttons side by side, one of them on."""

    chosen = Signal(str)

    def __init__(
        self,
        name: str,
        choices: dict[str, str],
        *,
        object_name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """Make one button for each choice.

        Args:
            name: what is chosen here ("Hat"), the name of the group.
            choices: the word shown by the object name of its button.
            object_name: of the group.
            parent: the widget it stands on.
        """
        super().__init__(parent)
        self.setFlat(True)
        self.setObjectName(object_name)
        self.setAccessibleName(name)
        self.setProperty("look", "segment")
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 2, 2, 2)
        row.setSpacing(0)
        self._buttons: dict[str, QPushButton] = {}
        for key, word in choices.items():
            row.addWidget(self._button(key, word))
        self._dress()
        theme().changed.connect(self._dress)

    def _button(self, key: str, word: str) -> QPushButton:
        button = QPushButton(escaped_amp(word))
        button.setObjectName(key)
        button.setAccessibleName(word)
        button.setCheckable(True)
        button.setAutoExclusive(True)
        button.setProperty("look", "segment")
        button.clicked.connect(lambda: self.chosen.emit(key))
        self._buttons[key] = button
        return button

    def button(self, key: str) -> QPushButton:
        """The button of a choice, for its icon, name or shortcut."""
        return self._buttons[key]

    def choose(self, key: str) -> None:
        """Turn `key` on without saying so."""
        self._buttons[key].setChecked(True)

    def _dress(self) -> None:
        for button in self._buttons.values():
            button.setFont(font("bodyStrong"))

    @guarded()
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self.setContentsMargins(0, 0, 0, 0)  # Fusion keeps room for a title

    @guarded()
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setContentsMargins(0, 0, 0, 0)  # which it takes again at every size

    @guarded()
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(color("line.default"))
        painter.setBrush(color("surface.sunken"))
        round_by = radius("button") + 1
        painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), round_by, round_by)
        painter.end()


class KeyChoice(QPushButton):
    """A choice with its key before it: "1 Asked the price".

    A radio button among its siblings, or a check box with `many`.
    """

    def __init__(
        self,
        key: str,
        words: str,
        *,
        many: bool = False,
        object_name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._key, self._words = key, words
        self.setCheckable(True)
        self.setAutoExclusive(not many)
        self.setObjectName(object_name)
        self.setAccessibleName(f"{words}, key {key}")
        theme().changed.connect(self.update)

    def sizeHint(self) -> QSize:
        wide = metrics("bodyStrong").horizontalAdvance(shown(self._words))
        return QSize(wide + px(74), px(30))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @guarded()
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on = self.isChecked()
        painter.setPen(color("accent.solid" if on else "line.default"))
        painter.setBrush(color("surface.selected" if on else "surface.panel"))
        box = self.rect().adjusted(0, 0, -1, -1)
        painter.drawRoundedRect(box, radius("button"), radius("button"))
        middle = self.height() // 2
        cap = paint_key(painter, px(10), middle, self._key)
        painter.setFont(font("bodyStrong" if on else "body"))
        painter.setPen(color("text.primary"))
        words = self.rect().adjusted(px(20) + cap, 0, -px(26), 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, shown(self._words))
        if on:
            mark = pixmap("check", "accent.text", 14)
            painter.drawPixmap(self.width() - px(22), middle - px(7), mark)
        painter.end()
