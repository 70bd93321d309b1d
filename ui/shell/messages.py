"""What the book answers, told at the foot and the head of the page."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from models.book.change import Change
from models.book.refusals import NotSaved
from ui.desk import Desk
from ui.look.messages import ErrorBar, Toast


class Messages(QObject):
    """Toast with Undo after each act, one bar for refusals and failures.

    Signals:
        turned: what undo and what redo would do now, each a name or None.
    """

    turned = Signal(object, object)

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self._desk: Desk | None = None
        self.toast = Toast(host)
        self.bar = ErrorBar(host)
        self.toast.undone.connect(self._take_back)
        self.turn_apart: Callable[[Desk, str], bool] = lambda _desk, _turn: False
        """Whether a long undo or redo is done beside the window, so not here."""
        self.told_elsewhere: Callable[[], bool] = lambda: False
        """Whether the place where something was asked says itself why it failed."""

    def follow(self, desk: Desk | None) -> None:
        """Tell from now on what this book answers; None where there is none."""
        if desk is not None and desk is not self._desk:
            desk.changed.connect(self._done)
            desk.refused.connect(self._refuse_act)
            desk.failed.connect(self._fail_act)
            self.toast.hide()
            self.bar.hide()
        self._desk = desk
        self.name_turns()

    def name_turns(self) -> None:
        """Name what undo and redo would do."""
        if self._desk is None:
            self.turned.emit(None, None)
        else:
            book = self._desk.book
            self.turned.emit(book.undo_label(), book.redo_label())

    def _done(self, change: Change) -> None:
        self.bar.hide()
        self.name_turns()
        if change.kind == "undo":
            self.toast.say(f"Undone: {change.label}", undo=False)
        elif change.kind == "redo":
            self.toast.say(f"Done again: {change.label}", act=change.label)
        else:
            self.toast.say(change.said, act=change.label, undo=not change.final)

    def say(self, sentence: str) -> None:
        """Show a sentence that nothing can take back."""
        self.toast.say(sentence, undo=False)

    def refuse(self, sentence: str) -> None:
        """Say why a request was not done."""
        self.toast.hide()
        self.bar.say(sentence)

    def fail(self, failure: NotSaved) -> None:
        """Say what the disk did, what is kept and what to do."""
        self.toast.hide()
        parts = (failure.happened, failure.kept, failure.remedy)
        self.bar.say(*parts, details=_details_of(failure))

    def _refuse_act(self, sentence: str) -> None:
        self.name_turns()  # undo goes past what had to stay
        if not self.told_elsewhere():
            self.refuse(sentence)

    def _fail_act(self, failure: NotSaved) -> None:
        """Say that an act was not saved, and offer to do it again."""
        assert self._desk is not None
        if self.told_elsewhere():
            return
        self.toast.hide()
        parts = (failure.happened, failure.kept, failure.remedy)
        again = self._desk.try_again
        self.bar.say(*parts, retry=again, details=_details_of(failure))

    def undo(self) -> None:
        """Take back the newest act."""
        if self._desk is not None and not self.turn_apart(self._desk, "undo"):
            self._desk.undo()

    def redo(self) -> None:
        """Do again what was taken back."""
        if self._desk is not None and not self.turn_apart(self._desk, "redo"):
            self._desk.redo()

    def _take_back(self) -> None:
        self.undo()


def _details_of(failure: NotSaved) -> str:
    """What the system itself said, for whoever wants to know."""
    cause = failure.__cause__
    return "" if cause is None else f"{type(cause).__name__}: {cause}"
