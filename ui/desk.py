"""The book on the screen's side: the only door for every page."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Concatenate, Generic, ParamSpec, TypeVar
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, QTimer, Signal

from models.book.book import Book
from models.book.change import Change
from models.book.reader import Reader
from models.book.refusals import NotSaved, Refused
from models.book.worn import Worn
from models.people.business import BusinessCard, business_card, members
from models.people.limits import AllLimits, limits_of

P = ParamSpec("P")
R = TypeVar("R")
S = TypeVar("S")

LOOK_EVERY_MS = 400


@dataclass(frozen=True, slots=True)
class Done(Generic[R]):
    """What came of an operation: true when it was done.

    Attributes:
        answer: what the operation gave back; None when it was not done.
        act: its number in the journal, for `add_to`.
    """

    done: bool
    answer: R | None = None
    act: int | None = None

    def __bool__(self) -> bool:
        """Whether it was done."""
        return self.done


class Desk(QObject):
    """One open book for the pages of a window.

    Signals:
        changed: a `Change`, after every act, ours or another process's.
        refused: one sentence, when a request breaks a rule.
        failed: a `NotSaved` with its three sentences, when the world failed.
        sat: the id of the member who works here from now on.
        wore: the hat that was put on.
    """

    changed = Signal(object)
    sat = Signal(object)
    wore = Signal(str)
    refused = Signal(str)
    failed = Signal(object)

    def __init__(self, book: Book, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._book = book
        self._sees = True
        self._unsaved: Callable[[], object] | None = None
        self._business = book.ask(business_card)
        self._limits = book.ask(limits_of)
        book.on_change(self._on_change)
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look_for_changes)
        self._timer.start()

    @property
    def book(self) -> Book:
        """The open book, for what is not a question or an operation."""
        return self._book

    @property
    def business(self) -> BusinessCard:
        """The operator's business, as it is now."""
        return self._business

    @property
    def limits(self) -> AllLimits:
        """What each open tier allows, by the contact plan as it is now."""
        return self._limits

    @property
    def hat(self) -> str:
        """The hat worn: "marketing" or "sales"."""
        return self._book.worn.hat

    @property
    def member_id(self) -> int:
        """The member at the desk; the first active one until somebody said."""
        worn, here = self._book.worn.member_id, self._book.ask(members)
        if any(one.id == worn for one in here):
            return worn or 0
        return next((one.id for one in here if one.active), here[0].id)

    def sit(self, member_id: int, hat: str) -> None:
        """Let another member work here from now on, in this hat."""
        self._book.worn = Worn(member_id, hat)
        self.sat.emit(member_id)
        self.wore.emit(hat)

    def wear(self, hat: str) -> None:
        """Put on a hat; touches whose channel decides no side count for it."""
        self._book.worn = Worn(self._book.worn.member_id, hat)
        self.wore.emit(hat)

    def now(self) -> datetime:
        """The moment it is, aware, in UTC."""
        return self._book.now()

    def today(self) -> date:
        """The day it is where the business is."""
        return self.local(self.now()).date()

    def local(self, moment: datetime) -> datetime:
        """A moment on the clock of the business."""
        return moment.astimezone(ZoneInfo(self._business.zone))

    def moment_at(self, local: datetime) -> datetime:
        """The UTC moment of a naive time on the clock of the business."""
        zoned = local.replace(tzinfo=ZoneInfo(self._business.zone))
        return zoned.astimezone(UTC)

    def ask(
        self,
        question: Callable[Concatenate[Reader, P], R],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> R:
        """The answer to a question."""
        return self._book.ask(question, *args, **kwargs)

    def do(
        self,
        operation: Callable[Concatenate[S, P], R],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> Done[R]:
        """Do an operation; a refusal or a failure is told by its signal."""
        return self._tried(lambda: self._book.do(operation, *args, **kwargs))

    def add_to(
        self,
        act: int,
        operation: Callable[Concatenate[S, P], R],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> Done[R]:
        """Do an operation as part of an act just done, under the same undo."""
        return self._tried(lambda: self._book.add_to(act, operation, *args, **kwargs))

    def undo(self) -> Done[Change | None]:
        """Take back the newest act."""
        return self._tried(self._book.undo)

    def redo(self) -> Done[Change | None]:
        """Do again the act last taken back."""
        return self._tried(self._book.redo)

    def try_again(self) -> bool:
        """Whether the request that the world refused last is done now."""
        request, self._unsaved = self._unsaved, None
        return request is not None and bool(self._tried(request))

    def _tried(self, request: Callable[[], R]) -> Done[R]:
        try:
            answer = request()
        except Refused as refusal:
            self.refused.emit(str(refusal))
            return Done(done=False)
        except NotSaved as failure:
            self._unsaved = request
            self.failed.emit(failure)
            return Done(done=False)
        return Done(done=True, answer=answer, act=self._book.own_act)

    def look_for_changes(self) -> None:
        """Tell what other processes wrote since; say once that it cannot be seen."""
        try:
            self._book.look_for_changes()
        except NotSaved as failure:
            if self._sees:
                self.failed.emit(failure)
            self._sees = False
        else:
            self._sees = True

    def _on_change(self, change: Change) -> None:
        if "business" in change.rows:
            self._business = self._book.ask(business_card)
        if "tier_plan" in change.rows:
            self._limits = self._book.ask(limits_of)
        self.changed.emit(change)

    def close(self) -> None:
        """Stop looking and close the book."""
        self._timer.stop()
        self._book.close()
