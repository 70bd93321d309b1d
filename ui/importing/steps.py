"""The frame of the import page: its head, its five steps, and its foot."""

from datetime import date

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from ui.importing.between import Between
from ui.importing.check_step import CheckStep
from ui.importing.columns_step import ColumnsStep
from ui.importing.done_step import DoneStep
from ui.importing.file_step import FileStep
from ui.importing.foot import Foot
from ui.importing.head import STEPS, Head
from ui.importing.rules_step import RulesStep
from ui.look.buttons import Button

FILE, COLUMNS, RULES, CHECK, DONE = range(len(STEPS))
_AFTER_MS = 20  # between the other steps and that of the rules


class Steps(QWidget):
    """What is seen of an import: one step at a time.

    Signals:
        rules_changed: the `Rules` as they are laid down in their step now.
    """

    rules_changed = Signal(object)

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self._rules: RulesStep | None = None
        self._place_of_rules = QWidget()
        self.head = Head()
        self.file = FileStep()
        self.columns = ColumnsStep()
        self.check = CheckStep(today)
        self.done = DoneStep()
        self.between = Between()
        self.foot = Foot()
        self.stop = Button("Stop", object_name="stopImport", parent=self)
        self.stop.hide()
        self._stack = QStackedWidget()
        for step in (
            self.file,
            self.columns,
            self._place_of_rules,
            self.check,
            self.done,
        ):
            self._stack.addWidget(step)
        self._stack.addWidget(self.between)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addWidget(self.head)
        page.addWidget(self._stack, 1)
        page.addWidget(self.foot)
        # It alone takes as long to make as all the others. A wait of 0 would be over
        # before anything that the user did meanwhile.
        QTimer.singleShot(_AFTER_MS, self, lambda: self.rules)

    @property
    def rules(self) -> RulesStep:
        """The step of the rules, made when it is first needed."""
        if self._rules is None:
            self._rules = RulesStep(self._today)
            self._rules.changed.connect(self.rules_changed)
            self._stack.insertWidget(RULES, self._rules)
            self._stack.removeWidget(self._place_of_rules)
            self._place_of_rules.deleteLater()
        return self._rules

    def current(self) -> int:
        """The step in sight; -1 where something runs."""
        at = self._stack.currentIndex()
        return at if at < len(STEPS) else -1

    def show_step(self, at: int, until: int) -> None:
        """Show a step; all until `until` can be gone to."""
        self.head.steps.go(at, until)
        self._stack.setCurrentIndex(at)
        self.foot.setVisible(at in (COLUMNS, RULES, CHECK))
        if at in (COLUMNS, RULES):
            self.foot.show_next(STEPS[at + 1])
        self.focus_step()

    def focus_step(self) -> None:
        """Give what is done first in the step the focus."""
        at, why = self.current(), Qt.FocusReason.OtherFocusReason
        if at == FILE:
            self.file.choose.setFocus(why)
        elif at == COLUMNS:
            self.columns.columns.focus_first()
        elif at == RULES:
            self.rules.focus_first()
        elif at == CHECK:
            self.check.table.setFocus(why)
        elif at == DONE:
            self.done.focus_first()

    def show_running(
        self, at: int, title: str, *, stops: bool, words: str = ""
    ) -> None:
        """Show that something runs, as a part of a step.

        Args:
            stops: it can be stopped.
            words: what is said below the title.
        """
        self.head.steps.go(at)
        self.foot.hide()
        self.between.say_running(title, words)
        self._stack.setCurrentWidget(self.between)
        self.between.offer(*((self.stop,) if stops else ()))
