"""The first name becomes the first card, and gets its first day."""

from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt

from models.people.kinds import Channel, Tier
from models.people.planned import Planned
from ui.first_run.panel import FirstRun
from ui.shell.messages import Messages
from ui.shell.problem_page import ProblemPage
from ui.shop.book_files import BookFiles
from ui.shop.shop import Shop

_LATER = Qt.ConnectionType.QueuedConnection


class FirstSteps(QObject):
    """Answers the sheet of the first run and the page of a book not found."""

    def __init__(self, shop: Shop, files: BookFiles, messages: Messages) -> None:
        super().__init__(shop)
        self._shop, self._files, self._messages = shop, files, messages
        self._greeted: object = None
        self._first: int | None = None

    def greet(self) -> None:
        """Listen to what the window shows for a beginning, if it shows that."""
        sheet = self._shop.first_run
        if isinstance(sheet, FirstRun) and sheet is not self._greeted:
            self._greeted = sheet
            # queued: the sheet itself goes away while it is answered
            sheet.named.connect(self._add, _LATER)
            sheet.asked.connect(self._answer, _LATER)
            sheet.dated.connect(self._plan, _LATER)
            desk = self._shop.window.desk
            if desk is not None:
                desk.changed.connect(self._look)
        problem = self._shop.problem_page
        if isinstance(problem, ProblemPage) and problem is not self._greeted:
            self._greeted = problem
            problem.asked.connect(partial(self._go_on, problem.problem.path), _LATER)

    def _add(self, text: str) -> None:
        if not self._files.make_first():
            return
        desk, sheet = self._shop.window.desk, self._sheet()
        if desk is None or sheet is None:
            return
        from models.people.prospects import add_prospect  # noqa: PLC0415 - an operation

        name, _comma, company = text.partition(",")
        self._first = 0  # the sheet stays for its second question
        added = desk.do(
            add_prospect,
            name.strip(),
            company=company.strip(),
            tier=Tier.COLD,
            now=desk.now(),
        )
        self._first = added.answer
        if added.answer is not None:
            sheet.ask_when(name.strip() or company.strip(), desk.today())

    def _sheet(self) -> FirstRun | None:
        self.greet()
        sheet = self._shop.first_run
        return sheet if isinstance(sheet, FirstRun) else None

    def _plan(self, day: date | None) -> None:
        desk, first = self._shop.window.desk, self._first
        if desk is not None and first is not None and day is not None:
            from models.people.next_steps import plan_step  # noqa: PLC0415 - an operation

            step = Planned(Channel.CALL, "First call", day)
            desk.do(plan_step, first, step, now=desk.now())
        self._leave()
        if self._shop.pages is not None and first is not None:
            self._shop.pages.board.go_to(first)

    def _leave(self) -> None:
        self._first = None
        sheet, self._shop.first_run = self._shop.first_run, None
        if sheet is not None:
            sheet.hide()
            sheet.deleteLater()

    def _look(self, _change: object) -> None:
        """Somebody came by another way: the board is no longer empty."""
        if self._first is None and self._shop.is_peopled():
            self._leave()

    def _answer(self, name: str) -> None:
        if name == "sampleData":
            self._files.show_sample()
        elif name == "openFile":
            self._files.choose()
        elif self._files.make_first() and self._shop.pages is not None:
            self._leave()
            if name == "partner":
                self._shop.pages.show_members()
            else:
                self._shop.pages.go("import")

    def _go_on(self, path: Path, way: str) -> None:
        if way == "make":
            self._files.make_at(path, path.stem)
        elif way == "open":
            self._files.choose()
        elif way == "restore":
            self._files.restore()
        else:
            self._shop.show_first_run()
