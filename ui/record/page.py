"""The record page: one prospect, everything about them, everything by keyboard."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import (
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QShortcut,
    QShowEvent,
)
from PySide6.QtWidgets import QWidget

from models.book.change import Change
from models.people.kept_bytes import photo_of
from models.people.kinds import Tier, Way
from models.people.prospects import put_in_bin
from models.people.record import (
    Point,
    Record,
    points_of,
    promises_of,
    record_of,
    steps_of,
)
from ui.clock_words import clock_sums
from ui.desk import Desk
from ui.duplicates.unmerging import add_unmerge
from ui.guarded import guarded
from ui.look.messages import announce
from ui.record.entry_acts import answer_entry
from ui.record.frame import RecordFrame
from ui.record.more_menu import more_menu
from ui.record.moving import move_and_ask
from ui.record.openings import refusal
from ui.record.passes_told import since_words, taker_of, told_of
from ui.record.signs_told import signs_told
from ui.record.tier_keys import TierKeys

_SHARED = {"custom_field", "tag", "tier_plan", "plan_sign", "outcome_rule"}  # of all


class RecordPage(RecordFrame):
    """One prospect: header, next step, timeline, promises, details.

    Signals:
        back: the page is left; the list it was opened from is to be shown.
        log_wanted: a prospect's id, for the touch bar.
        pass_wanted: a prospect's id, whose baton is to be passed.
        offer_wanted: a prospect's id, for a new proposal.
        offer_opened: an offer's id, to be shown in its editor.
        fields_wanted: the user's own fields are to be chosen.
        gone: a sentence, when the prospect was deleted meanwhile; `back` follows.
    """

    back = Signal()
    log_wanted = Signal(object)
    pass_wanted = Signal(object)
    offer_wanted = Signal(object)
    offer_opened = Signal(object)
    fields_wanted = Signal()
    gone = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._record: Record | None = None
        self._points: list[Point] = []
        self._neighbours: list[int] = []
        self._came_from, self._stale, self._leaving = "Board", False, False
        self._choice = TierKeys(self, self._move)
        self.made.connect(self._fill)
        self._make()
        self._listen_to_keys()
        desk.changed.connect(self._on_change)

    def _fill(self) -> None:
        """Hear what was made, and show in it whom the page shows."""
        self._connect()
        if self._id:
            self._ask_again()

    def _connect(self) -> None:
        header, body = self.header, self.body
        header.back.connect(self._go_back)
        header.stepped.connect(self.step)
        header.tier.tier_wanted.connect(self._move)
        header.call.clicked.connect(self._call)
        header.offer.clicked.connect(lambda: self.offer_wanted.emit(self._id))
        header.log.clicked.connect(lambda: self.log_wanted.emit(self._id))
        header.baton.clicked.connect(lambda: self.pass_wanted.emit(self._id))
        header.more.clicked.connect(self._open_more)
        self.call_sheet.log_wanted.connect(lambda: self.log_wanted.emit(self._id))
        body.step.ended.connect(self._focus_timeline)
        body.timeline.entries.asked.connect(
            lambda entry, word: answer_entry(self._desk, entry, word)
        )
        body.your_fields.fields_wanted.connect(self.fields_wanted)
        body.documents.opened.connect(self.offer_opened)
        body.documents.offer_wanted.connect(lambda: self.offer_wanted.emit(self._id))

    def _listen_to_keys(self) -> None:
        for keys, by in (("Alt+Left", -1), ("Alt+Right", 1)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda by=by: self.step(by))

    # what is shown

    @property
    def prospect_id(self) -> int:
        """The prospect shown; 0 for nobody."""
        return self._id

    def open(
        self, prospect_id: int, neighbours: Sequence[int] = (), came_from: str = "Board"
    ) -> None:
        """Show a prospect.

        Args:
            prospect_id: whom.
            neighbours: the list it was opened from, for Alt+Left and Alt+Right.
            came_from: what that list is called: "Board", "Prospects".
        """
        self.body.keep_typed()
        self._neighbours, self._came_from = list(neighbours), came_from
        self._show(prospect_id)
        self._focus_timeline()
        self._say_who()

    def step(self, by: int) -> None:
        """Show the previous (-1) or next (1) prospect of the list."""
        place = self._place() + by
        if self._id in self._neighbours and 0 <= place < len(self._neighbours):
            self.body.keep_typed()
            self._show(self._neighbours[place])
            self._focus_timeline()
            self._say_who()

    def _say_who(self) -> None:
        """Have a screen reader say whose record this is: the timeline has the focus."""
        if self._record is not None:
            announce(self, self._record.name or self._record.company)

    def _show(self, prospect_id: int) -> None:
        self._id = prospect_id
        self.body.timeline.start_over()
        self.body.details.show_fewer()
        self._ask_again()

    def _ask_again(self) -> None:
        self._stale = False
        ask, key = self._desk.ask, self._id
        record = ask(record_of, key)
        if record is None or record.in_bin_at is not None:
            self._say_gone(record)
            return
        self._record, self._points = record, ask(points_of, key)
        body, points = self.body, self._points
        self.header.show_record(record, points, self._crumb(record))
        self.header.show_place(self._came_from, self._place(), len(self._neighbours))
        self.header.show_pass(taker_of(self._desk, key))
        self.header.facts.show_since(since_words(self._desk, key))
        self.header.photo.show_photo(ask(photo_of, key), record.name or record.company)
        self.header.facts.show_facts(record, self._desk.today(), self._desk.limits)
        self.header.facts.show_signs(signs_told(self._desk, record))
        self.header.facts.show_sums(clock_sums(self._desk, key, record.tier))
        body.show_next(record, ask(steps_of, key))
        body.show_timeline(told_of(self._desk, key), self._desk, record.source)
        body.promises.show_promises(key, ask(promises_of, key))
        body.details.show_details(record, points)
        body.your_fields.show_facts(key)
        body.documents.show_documents(key)
        self._settle()

    def _crumb(self, record: Record) -> str:
        parts = [self._came_from, Tier(record.tier).label]
        if self._id in self._neighbours and len(self._neighbours) > 1:
            parts.append(f"{self._place() + 1:,} of {len(self._neighbours):,}")
        return " · ".join(parts)

    def _place(self) -> int:
        if self._id in self._neighbours:
            return self._neighbours.index(self._id)
        return -1

    def _say_gone(self, record: Record | None) -> None:
        known = record or self._record
        called = (known.name or known.company) if known else "This prospect"
        where = "is in the bin now" if record else "is not in the book any more"
        self._id, self._record = 0, None
        sentence = f"{called} {where}."
        if not self._leaving:  # who deletes here is told by the act's own toast
            announce(self, sentence)
            self.gone.emit(sentence)
        self.back.emit()

    def _on_change(self, change: Change) -> None:
        shared = _SHARED & change.rows.keys()
        if self._id and (shared or self._id in change.prospects):
            if self.isVisible():
                self._ask_again()
            else:
                self._stale = True

    @guarded()
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._grow()
        if self._stale and self._id:
            self._ask_again()
        self._focus_timeline()
        QTimer.singleShot(0, self, self._settle)  # only now all fonts are known

    # what is done

    def _move(self, tier: Tier) -> None:
        box = self.header.tier
        beside = QRect(box.mapTo(self, QPoint(0, 0)), box.size())
        move_and_ask(self._desk, self, beside, [self._id], tier)

    def _call(self) -> None:
        phones = [point.value for point in self._points if point.kind == "phone"]
        if phones and self._record is not None:
            if told := refusal(self._desk, self._record, Way.PHONE):
                self._desk.refused.emit(told)
                return
            button = self.header.call
            spot = button.mapTo(self, QPoint(0, button.height() + 4))
            called = self._record.name or self._record.company
            self.call_sheet.show_number(called, phones[0], spot)

    def _open_more(self) -> None:
        if self._record is None:
            return
        button = self.header.more
        there = {point.kind for point in self._points}
        there |= {"photo"} if self.header.photo.has_photo else set()
        menu = more_menu(self, Tier(self._record.tier), self.answer, there)
        add_unmerge(menu, self._desk, self._id, self)
        menu.popup(button.mapToGlobal(QPoint(0, button.height() + 4)))

    def answer(self, word: str) -> None:
        """Do what a menu or a key asked for: "name", "bin", "to warm"."""
        if word.startswith("to "):
            self._move(Tier(word.removeprefix("to ")))
        elif word in {"name", "details"}:
            self.body.details.edit_all()
        elif word == "promise":
            self.body.promises.form.begin()
        elif word == "copy mail":
            mail = next(p.value for p in self._points if p.kind == "mail")
            QGuiApplication.clipboard().setText(mail)
            announce(self, "Copied.")
        elif word == "photo":
            self.body.documents.acts.choose_photo()
        elif word == "no photo":
            self.body.documents.acts.drop_photo()
        elif word == "bin":
            self._leaving = True
            self._desk.do(put_in_bin, [self._id], now=self._desk.now())
            self._leaving = False

    def _go_back(self) -> None:
        self.body.keep_typed()
        self.back.emit()

    def _focus_timeline(self) -> None:
        self.body.timeline.entries.setFocus(Qt.FocusReason.OtherFocusReason)

    # keys

    @guarded()
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.modifiers() or self._record is None:
            super().keyPressEvent(event)
        elif self._choice.is_open():
            self._choice.choose(event.key() - Qt.Key.Key_0)
        elif not self._key_act(event.key()):
            super().keyPressEvent(event)

    def _key_act(self, key: int) -> bool:
        acts = {
            Qt.Key.Key_L: self.header.log.click,
            Qt.Key.Key_P: self.header.baton.click,
            Qt.Key.Key_D: self.body.step.finish,
            Qt.Key.Key_Z: self.body.step.snooze,
            Qt.Key.Key_C: self.body.step.bring_back,
            Qt.Key.Key_E: self.body.details.edit_all,
            Qt.Key.Key_M: self._open_choice,
            Qt.Key.Key_Escape: self._go_back,
        }
        act = acts.get(Qt.Key(key))
        if act is not None:
            act()
        return act is not None

    def _open_choice(self) -> None:
        box = self.header.tier
        self._choice.open_at(box.mapTo(self, QPoint(0, box.height() + 4)))
