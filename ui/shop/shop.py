"""The window with a book in it: what is shown at once, and what follows."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from models.book.change import Change
from models.book.identity import book_id
from models.people.business import members
from models.people.finding import anybody
from ui.desk import Desk
from ui.shell.opening import Found, Opened, Problem
from ui.shop.pages import Pages
from ui.shop.work_pages import WorkPages
from ui.window import Window


def seat_of(desk: Desk) -> str:
    """Under which name this computer remembers who sits at a book."""
    return f"seat_{desk.ask(book_id)}"


class Shop(QObject):
    """Puts a book, or what stands in for one, into the window.

    Signals:
        stocked: a book is shown now, or none any more.

    Attributes:
        first_run: the `FirstRun` sheet, while nobody is in the book.
        problem_page: the `ProblemPage` in place of a book that cannot be shown.
    """

    stocked = Signal()

    def __init__(self, window: Window, *, starts_on: str = "board") -> None:
        """Serve a window.

        Args:
            window: the frame that stays.
            starts_on: the page that a book with people begins on.
        """
        super().__init__(window)
        self.window, self._starts_on = window, starts_on
        self.work: WorkPages | None = None
        self.pages: Pages | None = None
        self.first_run: QWidget | None = None
        self.problem_page: QWidget | None = None
        window.closing.connect(self._forget)

    def begin(self, found: Found | None) -> None:
        """Show the book found, or why there is none, or the first-run page."""
        if isinstance(found, Opened):
            self.show_book(found)
        elif isinstance(found, Problem):
            self.show_problem(found)
        else:
            self.show_first_run()

    def show_book(self, opened: Opened) -> None:
        """Show this book; the one before is closed."""
        self._forget()
        window = self.window
        desk = window.take(opened)
        self._seat(desk)
        window.memory.keep_book(opened.book.path)
        window.show_title(desk.business.name)
        small = window.memory.flag("smallCards")
        self.pages = Pages(desk, window.stack, small_cards=small)
        self.work = WorkPages(desk, self.pages)
        self.work.due.connect(window.navigation.show_due)
        self.pages.shown.connect(window.navigation.show_section)
        peopled = self.is_peopled()
        begins = self.pages.go(self._starts_on if peopled else "board")
        desk.changed.connect(self._take_in)
        desk.wear(self.name_member())
        window.top.show_hat(desk.hat)
        if not peopled:
            self._welcome(begins)
        elif self._starts_on == "board":
            self.pages.board.focus_cards()
        else:
            begins.setFocus()
        self.stocked.emit()

    def _seat(self, desk: Desk) -> None:
        """Let whoever sat at this book last on this computer sit there again."""
        kept = self.window.memory.number(seat_of(desk), 0)
        here = (one for one in desk.ask(members) if one.id == kept and one.active)
        for one in here:
            desk.sit(one.id, "sales" if one.wears_sales else "marketing")

    def name_member(self) -> str:
        """The hat of the member at the desk, who is named in the account row."""
        desk = self.window.desk
        if desk is None:
            return "sales"
        me = next(one for one in desk.ask(members) if one.id == desk.member_id)
        hat = "sales" if me.wears_sales else "marketing"
        account = self.window.navigation.account.button
        account.show_member(me.name, me.initials, hat)
        return hat

    def _take_in(self, change: Change) -> None:
        desk = self.window.desk
        if desk is not None and "business" in change.rows:
            self.window.show_title(desk.business.name)
        if "member" in change.rows:
            self.name_member()

    def is_peopled(self) -> bool:
        """Whether the open book holds anybody."""
        desk = self.window.desk
        return desk is not None and desk.ask(anybody)

    def _welcome(self, board: QWidget) -> None:
        """Lay the first-run sheet over an empty board."""
        from ui.first_run.panel import FirstRun  # noqa: PLC0415 - not with people

        self.first_run = sheet = FirstRun(board)
        sheet.show()
        sheet.field.setFocus()

    def show_first_run(self) -> None:
        """Show the board that could be, and one field, where there is no book."""
        from ui.first_run.behind import EmptyBoard  # noqa: PLC0415 - not with a book

        self._forget()
        self.window.leave_book()
        self.window.top.show_hat("sales")
        behind = EmptyBoard(self.window.now().date(), self.window.stack)
        self._show_alone(behind)
        self._welcome(behind)
        self.stocked.emit()

    def show_problem(self, problem: Problem) -> None:
        """Say why a book cannot be shown, and the ways on."""
        from ui.shell.problem_page import ProblemPage  # noqa: PLC0415 - rarely needed

        self._forget()
        self.window.leave_book()
        page = ProblemPage(problem, self.window.stack)
        self.problem_page = page
        self._show_alone(page)
        page.say()
        self.stocked.emit()

    def _show_alone(self, page: QWidget) -> None:
        self.window.stack.addWidget(page)
        self.window.stack.setCurrentWidget(page)
        self.window.show_title("")

    def _forget(self) -> None:
        self.pages = self.first_run = self.problem_page = None
        self.work = None
