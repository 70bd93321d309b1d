"""The palette: people and commands by their words, from anywhere (Ctrl K)."""

from PySide6.QtCore import QModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QListView, QWidget

from models.book.text import fold
from models.people.finding import Named, found
from ui.desk import Desk
from ui.guarded import guarded
from ui.look.fields import TextField
from ui.look.icons import icon
from ui.look.labels import KeyLabel, Label
from ui.look.panels import Popover
from ui.look.theme import px, theme
from ui.palette_rows import Hit, HitPainter, HitsModel
from ui.shell.acts import Actions

WIDE, MOST_ROWS = 560, 10
_PEOPLE, _COMMANDS = 8, 6
_FOOT = (("↵", "open"), ("Ctrl ↵", "log a touch"), ("", "type > for commands only"))


class _Line(TextField):
    """The palette's field: the arrows go through the hits below."""

    moved = Signal(int)
    entered = Signal(bool)

    @guarded()
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.moved.emit(1 if key == Qt.Key.Key_Down else -1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            held = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            self.entered.emit(bool(held))
        else:
            super().keyPressEvent(event)


class Palette(Popover):
    """Finds people and commands while you type.

    Signals:
        open_wanted: the id of the prospect chosen.
        log_wanted: the id of the prospect to log a touch with.
        add_wanted: the text that found nobody, to be added to Cold.
    """

    open_wanted = Signal(object)
    log_wanted = Signal(object)
    add_wanted = Signal(str)

    def __init__(self, host: QWidget, actions: Actions) -> None:
        super().__init__(host, "Search or run a command")
        self.setObjectName("palette")
        self._actions = actions
        self._desk: Desk | None = None
        self._above = host
        self.line = _Line(
            "Search or run a command",
            hint="A name, a company, or a command",
            object_name="paletteText",
        )
        self._glass = QAction(self)
        self.line.addAction(self._glass, _Line.ActionPosition.LeadingPosition)
        self._count = Label("", "detail", "text.secondary")
        self._model = HitsModel(self)
        self.results = QListView()
        self.results.setObjectName("results")
        self.results.setProperty("look", "lane")
        self.results.setModel(self._model)
        self.results.setItemDelegate(HitPainter(self.results))
        self.results.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.results.setMouseTracking(True)
        self._lay_out()
        self.line.textChanged.connect(self._look_up)
        self.line.moved.connect(self._move)
        self.line.entered.connect(self._enter)
        self.results.clicked.connect(self._press)
        actions.bind("find", self.open)
        theme().changed.connect(self._dress)
        self._dress()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self.line, 1)
        top.addWidget(self._count)
        self.body.addLayout(top)
        self.body.addWidget(self.results)
        foot = QHBoxLayout()
        foot.setSpacing(px(6))
        for keys, words in _FOOT:
            if keys:
                foot.addWidget(KeyLabel(keys))
            foot.addWidget(Label(words, "detail", "text.secondary"))
            foot.addSpacing(px(8))
        foot.addStretch(1)
        self.body.addLayout(foot)

    def _dress(self) -> None:
        self._glass.setIcon(icon("search"))
        self.line.setMinimumHeight(px(40))
        self.setFixedWidth(min(px(WIDE) + px(68), self._above.width()))

    def serve(self, desk: Desk | None) -> None:
        """Find people in this book from now on."""
        self._desk = desk

    def open(self) -> None:
        """Show the palette, empty, with the focus in its line."""
        self.line.clear()
        self._look_up("")
        self._dress()
        x = (self._above.width() - self.width()) // 2
        self.open_at(QPoint(x + px(18), px(90)), self.line)

    def _look_up(self, text: str) -> None:
        only_commands = text.startswith(">")
        words = text.removeprefix(">").strip()
        people: list[Named] = []
        if words and not only_commands and self._desk is not None:
            people = self._desk.ask(found, words, _PEOPLE)
        hits = [Hit("head", "People")] if people else []
        hits += [_person(person) for person in people]
        acts = self._acts(words)[: None if only_commands or not words else _COMMANDS]
        hits += [Hit("head", "Commands")] if acts else []
        hits += acts
        if words and not people and not only_commands and self._desk is not None:
            hits.append(Hit("add", f"Add “{words}” to Cold", keys="Ctrl N", text=words))
        self._model.show_hits(hits, words)
        self._say_count(sum(hit.kind != "head" for hit in hits))
        self._move(1, afresh=True)

    def _say_count(self, count: int) -> None:
        self._count.setText(f"{count} found")
        self.results.setAccessibleName(f"Results, {count}")
        rows = min(MOST_ROWS, self._model.rowCount())
        self.results.setFixedHeight(max(1, rows) * px(34) + 2)
        self.adjustSize()

    def _acts(self, words: str) -> list[Hit]:
        wanted = fold(words).split()
        hits = []
        for act, action in self._actions.possible():
            title = action.text().replace("&&", "&")
            fits = all(word in fold(title) for word in wanted)
            if fits and act.name != "find" and action.isEnabled():
                keys = act.keys.replace("+", " ")
                hits.append(Hit("act", title, act.menu, keys=keys, act=act.name))
        return hits

    def _move(self, by: int, *, afresh: bool = False) -> None:
        rows = self._model.rowCount()
        at = -1 if afresh else self.results.currentIndex().row()
        for _ in range(rows):
            at = (at + by) % rows
            if self._model.hits[at].kind != "head":
                self.results.setCurrentIndex(self._model.index(at, 0))
                return

    def _press(self, index: QModelIndex) -> None:
        self.results.setCurrentIndex(index)
        self._enter(log=False)

    def _enter(self, log: bool) -> None:  # noqa: FBT001 - a slot
        row = self.results.currentIndex().row()
        if not 0 <= row < len(self._model.hits):
            return
        hit = self._model.hits[row]
        if hit.kind == "head":
            return
        self.close_sheet()
        if hit.kind == "person":
            (self.log_wanted if log else self.open_wanted).emit(hit.prospect_id)
        elif hit.kind == "add":
            self.add_wanted.emit(hit.text)
        else:
            self._actions[hit.act].trigger()

    def sizeHint(self) -> QSize:
        return QSize(self.width(), super().sizeHint().height())


def _person(person: Named) -> Hit:
    name, company = person.name or person.company, person.company
    return Hit(
        "person",
        name,
        company if person.name else "",
        tier=person.tier,
        prospect_id=person.id,
    )
