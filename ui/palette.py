"""The palette: people, notes and commands by their words, from anywhere (Ctrl K)."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QListView, QWidget

from models.book.refusals import NotSaved
from models.book.text import fold
from models.lists.search.everything import Found
from models.lists.search.notes import NoteHit
from models.lists.search.people import PersonHit
from ui.desk import Desk
from ui.guarded import guarded
from ui.look.fields import TextField
from ui.look.icons import icon
from ui.look.labels import KeyLabel, Label
from ui.look.panels import Popover
from ui.look.theme import px, theme
from ui.palette_looking import Looking
from ui.palette_rows import Hit, HitPainter, HitsModel
from ui.shell.acts import INSIDE, Actions

WIDE, MOST_ROWS = 560, 10
_COMMANDS = 6
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
    """Finds people, notes, documents and commands while you type.

    What was found stays until the answer to the newest text is there; Enter waits for
    it too.

    Signals:
        open_wanted: the id of the prospect chosen.
        offer_wanted: the id of the offer chosen.
        log_wanted: the id of the prospect to log a touch with.
        add_wanted: the text that found nobody, to be added to Cold.
        failed: a `NotSaved`, where the book could not be read.
    """

    open_wanted = Signal(object)
    offer_wanted = Signal(object)
    log_wanted = Signal(object)
    add_wanted = Signal(str)
    failed = Signal(object)

    def __init__(self, host: QWidget, actions: Actions) -> None:
        super().__init__(host, "Search or run a command")
        self.setObjectName("palette")
        self._actions = actions
        self._above = host
        self._hurry: bool | None = None
        self.looking = Looking(self)
        self.line = _Line(
            "Search or run a command",
            hint="A name, a number, words of a note, or a command",
            object_name="paletteText",
        )
        self._glass = QAction(self.line.accessibleName(), self)
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
        self.looking.found.connect(self._show)
        self.looking.failed.connect(self._fail)
        self.closed.connect(self.looking.stop)
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
        self.looking.serve(desk)

    @property
    def is_looking(self) -> bool:
        """Whether what is shown is older than what was typed."""
        return self.looking.is_looking

    def open(self) -> None:
        """Show the palette, empty, with the focus in its line."""
        self.line.clear()
        self._look_up("")
        self._dress()
        x = (self._above.width() - self.width()) // 2
        self.open_at(QPoint(x + px(18), px(90)), self.line)

    def _look_up(self, text: str) -> None:
        self._hurry = None
        words = _words(text)
        if words and not text.startswith(">") and self.looking.has_book:
            self.looking.look_for(words)
        else:
            self.looking.forget()
            self._show_none()

    def _show_none(self) -> None:
        """Show the commands alone."""
        self._fill([])

    def _fail(self, failure: NotSaved) -> None:
        self._show_none()
        self.failed.emit(failure)

    def _show(self, found: Found) -> None:
        """Show what was found, and go on with an Enter that came before it."""
        hits = [Hit("head", "People")] if found.people else []
        hits += map(_person, found.people)
        if found.notes:
            hits.append(Hit("head", "Notes and documents"))
        hits += map(_note, found.notes)
        added = Hit(
            "add", f"Add “{found.text}” to Cold", keys="Ctrl N", text=found.text
        )
        self._fill(hits, [] if found.people else [added])
        if self._hurry is not None:
            self._enter(self._hurry)

    def _fill(self, hits: list[Hit], last: Sequence[Hit] = ()) -> None:
        """Show these hits, then the commands that fit, then the last ones."""
        text = self.line.text()
        words = _words(text)
        few = words and not text.startswith(">")
        acts = self._acts(words)[: _COMMANDS if few else None]
        head = [Hit("head", "Commands")] if acts else []
        every = [*hits, *head, *acts, *last]
        self._model.show_hits(every, words)
        self._say_count(sum(hit.kind not in {"head", "add"} for hit in every))
        self._move(1, afresh=True)

    def _say_count(self, count: int) -> None:
        self._count.setText(f"{count} found" if count else "Nothing found")
        self.results.setAccessibleName(f"Results, {count or 'none'}")
        rows = min(MOST_ROWS, self._model.rowCount())
        self.results.setFixedHeight(max(1, rows) * px(34) + 2)
        self.adjustSize()

    def _acts(self, words: str) -> list[Hit]:
        wanted = fold(words).split()
        hits = []
        for act, action in self._actions.possible():
            title, menu = action.text().replace("&&", "&"), act.menu
            if menu in INSIDE:  # "Warm" alone says nothing outside its menu
                title, menu = f"{menu} {title}", INSIDE[menu]
            fits = all(word in fold(title) for word in wanted)
            if fits and act.name != "find" and action.isEnabled():
                keys = act.keys.replace("+", " ")
                hits.append(Hit("act", title, menu, keys=keys, act=act.name))
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
        self._hurry = log if self.is_looking else None
        row = self.results.currentIndex().row()
        if self.is_looking or not 0 <= row < len(self._model.hits):
            return
        hit = self._model.hits[row]
        if hit.kind != "head":
            self.close_sheet()
            self._go_to(hit, log=log)

    def _go_to(self, hit: Hit, *, log: bool) -> None:
        if hit.kind == "add":
            self.add_wanted.emit(hit.text)
        elif hit.kind == "act":
            self._actions[hit.act].trigger()
        elif log:
            self.log_wanted.emit(hit.prospect_id)
        elif hit.offer_id:
            self.offer_wanted.emit(hit.offer_id)
        else:
            self.open_wanted.emit(hit.prospect_id)

    def sizeHint(self) -> QSize:
        return QSize(self.width(), super().sizeHint().height())


def _words(text: str) -> str:
    """What is looked for."""
    return text.removeprefix(">").strip()


def _person(person: PersonHit) -> Hit:
    name, company = person.name or person.company, person.company
    details = (company if person.name else "", person.where)
    return Hit(
        "person",
        name,
        " · ".join(detail for detail in details if detail),
        tier=person.tier,
        prospect_id=person.id,
    )


def _note(note: NoteHit) -> Hit:
    return Hit(
        note.kind,
        note.name or note.company,
        note.snippet,
        prospect_id=note.prospect_id,
        offer_id=note.offer_id,
    )
