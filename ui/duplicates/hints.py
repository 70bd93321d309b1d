"""Live while typing: whoever the typed one looks like is named beside the field."""

from typing import Protocol

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from models.people.kinds import Tier
from ui.desk import Desk
from ui.duplicates.hint_strip import HintStrip
from ui.duplicates.typed import names_somebody, typed_in
from ui.guarded import guarded
from ui.look.messages import announce

PAUSE_MS = 150
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Known(Protocol):
    """Whom the typed one looks like."""

    @property
    def id(self) -> int: ...

    @property
    def name(self) -> str: ...

    @property
    def company(self) -> str: ...

    @property
    def tier(self) -> str: ...


class Hints(QObject):
    """Watches the field that has the focus, if somebody is named there.

    It asks after a pause, and only for what stands in the field then: no answer is
    ever stale. It never holds up Enter.

    Signals:
        open_wanted: the id of the one who was hinted.
    """

    open_wanted = Signal(object)

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._field: QLineEdit | None = None
        self._told: Known | None = None
        self.strip = HintStrip(window)
        self.strip.opened.connect(self._open)
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.setInterval(PAUSE_MS)
        self._clock.timeout.connect(self.look)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        self._app = app
        app.focusChanged.connect(self._follow)
        self._follow(None, app.focusWidget())

    def close(self) -> None:
        """Watch no more, because the book is closed."""
        self._app.focusChanged.disconnect(self._follow)
        self._leave()
        self.strip.deleteLater()
        self.deleteLater()

    @property
    def told(self) -> Known | None:
        """Who is named beside the field now."""
        return self._told

    def _follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        if new is self._field:
            return
        self._leave()
        if isinstance(new, QLineEdit) and names_somebody(new):
            self._field = new
            new.textEdited.connect(self._wait)
            new.returnPressed.connect(self._hush)
            new.destroyed.connect(self._forget)
            new.installEventFilter(self)

    def _leave(self) -> None:
        field = self._field
        self._hush()
        self._field = None
        if field is not None:
            field.textEdited.disconnect(self._wait)
            field.returnPressed.disconnect(self._hush)
            field.destroyed.disconnect(self._forget)
            field.removeEventFilter(self)

    def _forget(self) -> None:
        self._field = None
        self._hush()

    def _wait(self) -> None:
        self._clock.start()

    def _hush(self) -> None:
        self._clock.stop()
        self._told = None
        self.strip.hide()

    def look(self) -> None:
        """Ask whom the typed one looks like, and say it."""
        from models.lists.duplicates.hinting import like_this  # noqa: PLC0415 - a tenth of a second, not before somebody is typed

        field = self._field
        typed = None if field is None else typed_in(field, self._desk)
        if field is None or typed is None:
            self._hush()
            return
        found = self._desk.ask(
            like_this,
            typed.name,
            typed.company,
            typed.points,
            but=typed.but,
            limit=1,
        )
        if not found:
            self._hush()
            return
        news = self._told is None or self._told.id != found[0].id
        self._told = found[0]
        words = hint_words(found[0])
        self.strip.say(words, field)
        if news:
            announce(field, words)

    def _open(self) -> None:
        if self._told is not None:
            self.open_wanted.emit(self._told.id)
            self._hush()

    @guarded(otherwise=False)
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._field and event.type() == QEvent.Type.Hide:
            self._hush()
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
            if alt and event.key() in _ENTER and self._told is not None:
                self._open()
                return True
        return super().eventFilter(watched, event)


def hint_words(hint: Known) -> str:
    """What is said: "Looks like Colm Gallagher, Harbour Coffee Roasters · Warm"."""
    who = ", ".join(part for part in (hint.name, hint.company) if part)
    return f"Looks like {who} · {Tier(hint.tier).label}"
