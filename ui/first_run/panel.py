"""The sheet of the first minutes: who, and then when."""

from datetime import date

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ui.first_run.choice_card import ChoiceCard
from ui.first_run.pip_key import PipKey
from ui.first_run.when_page import Rule, WhenPage
from ui.guarded import guarded
from ui.look.buttons import Button
from ui.look.fields import TextField
from ui.look.labels import IconLabel, Label
from ui.look.panels import paint_floating
from ui.look.scroll_area import ScrollArea
from ui.look.theme import px, theme
from ui.shell.mark import mark

WIDE = 700
_SHADOW = 24
_BESIDE = 560  # narrower sheets have one card in a row
_CHOICES = (
    (
        "bringList",
        "import",
        "Bring in a list",
        "CSV or vCard. You see every row before anything is written.",
    ),
    (
        "sampleData",
        "eye",
        "Look around with sample data",
        "Opens a made-up studio with 35 prospects, in its own file.",
    ),
    (
        "partner",
        "users",
        "Work with a partner",
        "Split the marketing and sales hats. Alone, you wear both.",
    ),
    (
        "openFile",
        "hard-drive",
        "Open a Baton file or a backup",
        "Your data stays in one file on this computer.",
    ),
)


class FirstRun(QFrame):
    """One field with the focus; four cards; afterwards three days to choose from.

    Signals:
        named: the text typed, "Nora Lind, Lind Bakery".
        asked: the name of the card pressed, as in `_CHOICES`.
        dated: the day of the first touch, or None to leave it open.
    """

    named = Signal(str)
    asked = Signal(str)
    dated = Signal(object)

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self.setObjectName("firstRun")
        self._host = host
        self._pages = QStackedWidget(self)
        self._pages.addWidget(self._who_page())
        self._when = WhenPage(self)
        self._pages.addWidget(self._when)
        self._when.dated.connect(self.dated)
        self._scroll = ScrollArea()  # large text in a small window needs it
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setViewport(QWidget())
        self._scroll.viewport().setAutoFillBackground(False)
        self._scroll.setWidget(self._pages)
        self._pages.setAutoFillBackground(False)
        column = QVBoxLayout(self)
        column.addWidget(self._scroll)
        host.installEventFilter(self)
        self._dress()
        theme().changed.connect(self._dress)

    def _who_page(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(12))
        column.addLayout(self._head())
        column.addWidget(self._field())
        hint = QHBoxLayout()
        hint.addWidget(IconLabel("corner-down-left", "text.tertiary", 12))
        hint.addWidget(
            Label("Name, then company after a comma.", "detail", "text.secondary"), 1
        )
        column.addLayout(hint)
        column.addSpacing(px(2))
        column.addLayout(self._cards())
        column.addSpacing(px(4))
        column.addWidget(Rule())
        column.addWidget(PipKey())
        return page

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(px(16))
        self._mark = QLabel()
        row.addWidget(self._mark)
        words = QVBoxLayout()
        words.setSpacing(0)
        title = Label("Who would you like to work with?", "page")
        title.setWordWrap(True)
        words.addWidget(title)
        words.addWidget(
            Label(
                "A name is enough. Everything else can wait.", "body", "text.secondary"
            )
        )
        row.addLayout(words, 1)
        return row

    def _field(self) -> QWidget:
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        self.field = TextField(
            "Name, then company",
            hint="Nora Lind, Lind Bakery",
            object_name="firstName",
        )
        self.field.setMaxLength(620)
        self.add = Button(
            "Add to Cold", kind="primary", keys="↵", object_name="addFirst"
        )
        self.field.returnPressed.connect(self._enter)
        self.add.clicked.connect(self._enter)
        row.addWidget(self.field, 1)
        row.addWidget(self.add)
        return box

    def _cards(self) -> QGridLayout:
        self._grid = QGridLayout()
        self._grid.setSpacing(px(10))
        self._ways: list[ChoiceCard] = []
        for name, icon_name, title, detail in _CHOICES:
            card = ChoiceCard(name, icon_name, title, detail)
            card.clicked.connect(lambda _on=False, name=name: self.asked.emit(name))
            self._ways.append(card)
        self._columns = 0
        self._arrange(2)
        return self._grid

    def _arrange(self, columns: int) -> None:
        """Put the cards side by side, or below one another where room is short."""
        if columns != self._columns:
            self._columns = columns
            for place, card in enumerate(self._ways):
                self._grid.addWidget(card, place // columns, place % columns)

    def _enter(self) -> None:
        text = self.field.text().strip()
        if not text:
            self.field.wrong("A name like Nora Lind, Lind Bakery.")
            self.field.setFocus()
            return
        self.named.emit(text)

    def ask_when(self, name: str, today: date) -> None:
        """Ask in the same place when to touch the person first."""
        self._when.ask(name, today)
        self._pages.setCurrentWidget(self._when)
        self._settle()

    def ask_who(self) -> None:
        """Ask for a name, with the focus in its field."""
        self._pages.setCurrentIndex(0)
        self.field.clear()
        self._settle()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _dress(self) -> None:
        self._mark.setPixmap(mark(px(34)))
        edge = px(30) + _SHADOW
        layout = self.layout()
        if layout is not None:
            layout.setContentsMargins(edge, edge - px(4), edge, edge - px(8))
        self.field.setMinimumHeight(px(44))
        self.add.setMinimumHeight(px(40))
        self._settle()

    def _settle(self) -> None:
        host = self._host
        wide = min(px(WIDE) + 2 * _SHADOW, host.width())
        layout = self.layout()
        if layout is None:
            return
        edges = layout.contentsMargins()
        self._arrange(2 if wide > px(_BESIDE) else 1)
        needed = self._pages.sizeHint().height() + edges.top() + edges.bottom() + 2
        high = min(needed, host.height())
        x = (host.width() - wide) // 2
        self.setGeometry(x, max(0, (host.height() - high) // 3), wide, high)
        self.raise_()

    @guarded(otherwise=False)
    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._settle()
        return done

    @guarded(otherwise=False)
    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._settle()
        return False

    @guarded()
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._pages.currentIndex():
            self.dated.emit(None)
            return
        super().keyPressEvent(event)

    @guarded()
    def paintEvent(self, _event: QPaintEvent) -> None:
        paint_floating(self, _SHADOW, edge="line.default")
