"""Trying a change out: whom it would move, then applying or discarding it."""

from datetime import date

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QWidget

from models.book.change import Change
from models.book.reader import Reader
from models.book.refusals import Refused
from models.lists.smart_lists.aside import ask_aside
from models.people.contact_plan.changing import change_plan
from models.people.contact_plan.preview import PlanPreview, preview_plan
from models.people.contact_plan.sheets import ContactPlan
from ui.desk import Desk
from ui.lists.aside import Aside
from ui.plan.draft import Draft
from ui.plan.moves_sheet import MovesSheet
from ui.plan.preview_bar import PreviewBar
from ui.plan.words import changes_of, moves_said, names_said

_AFTER_KEY_MS = 120


class Trying(QObject):
    """Asks in a worker who would move, and tells the bar.

    Attributes:
        seen: what the newest change would move; None while it is being asked.
    """

    def __init__(
        self, desk: Desk, host: QWidget, draft: Draft, bar: PreviewBar
    ) -> None:
        super().__init__(host)
        self._desk, self._host, self._draft = desk, host, draft
        self.bar, self.moves = bar, MovesSheet(host)
        self.seen: PlanPreview | None = None
        self._aside = Aside(self)
        self._aside.answered.connect(self._tell)
        self._aside.failed.connect(desk.failed)
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.setInterval(_AFTER_KEY_MS)
        self._clock.timeout.connect(self._ask)
        draft.changed.connect(self._look)
        desk.changed.connect(self._look_again)
        bar.discarded.connect(self.discard)
        bar.applied.connect(self.apply)
        bar.show_wanted.connect(self._show_moves)

    def _look(self) -> None:
        self.seen = None
        if self._draft.differs():
            self._clock.start()
        else:
            self._clock.stop()
            self.bar.hide()
            self.moves.close_sheet()

    def _look_again(self, change: Change) -> None:
        if change.prospects and self._draft.differs() and self._host.isVisible():
            self._clock.start()

    def rest(self) -> None:
        """Ask nothing while nobody looks: the book may be closed by then."""
        self._clock.stop()
        self._aside.forget()

    def resume(self) -> None:
        """Ask again what was not answered before the rest."""
        if self._draft.differs():
            self._clock.start()

    def _ask(self) -> None:
        path, plan = self._desk.book.path, self._draft.plan
        today = self._desk.today()
        self._aside.ask(
            lambda: (plan, ask_aside(path, lambda r: _preview(r, plan, today)))
        )

    def _tell(self, answer: tuple[ContactPlan, PlanPreview | str]) -> None:
        plan, seen = answer
        if plan != self._draft.plan or not self._draft.differs():
            return
        said = changes_of(self._draft.kept, plan)
        refused = isinstance(seen, str)
        self.bar.apply.setEnabled(not refused)
        if isinstance(seen, str):
            self.seen = None
            self.bar.tell([seen], "", moves=0)
            return
        self.seen = seen
        today = self._desk.today()
        names = names_said(seen, today)
        self.bar.tell([*said, moves_said(seen)], names, moves=len(seen.moves))

    def _show_moves(self) -> None:
        if self.seen is not None:
            self.moves.ask(self.seen, self._desk.today())

    def discard(self) -> None:
        """Show the plan in force again."""
        self._draft.discard()
        self._host.setFocus(Qt.FocusReason.OtherFocusReason)

    def apply(self) -> None:
        """Put the plan shown in force, as one act."""
        if self._desk.do(change_plan, self._draft.plan, now=self._desk.now()):
            self._draft.discard()  # the words of it were cleaned as they were kept
            self._host.setFocus(Qt.FocusReason.OtherFocusReason)


def _preview(reader: Reader, plan: ContactPlan, today: date) -> PlanPreview | str:
    try:
        return preview_plan(reader, plan, today=today)
    except Refused as refusal:
        return str(refusal)
