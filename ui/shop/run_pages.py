"""The pages of the call run and of the paper loop, and the papers of the day."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from ui.desk import Desk
from ui.shop.pages import Pages

MOST_CARDS = 200
"""At most so many cards are set in one go."""
_GONE_TO = frozenset({"run", "results", "record"})


class RunPages(QObject):
    """Adds the call run and the grid of results to the pages of a book."""

    def __init__(self, desk: Desk, pages: Pages) -> None:
        super().__init__(pages)
        self._desk, self._pages = desk, pages
        self._came_from = "today"
        self.is_mine: Callable[[], bool] = lambda: False
        """Whether Today shows only what the member at the desk holds."""
        pages.add_makers({"run": self._make_run, "results": self._make_results})
        pages.papers["today"] = self.put_day_out
        pages.papers["board"] = self.put_board_out
        pages.papers["record"] = self.put_record_out
        pages.shown.connect(self._remember)

    def _remember(self, name: str) -> None:
        if name not in _GONE_TO:
            self._came_from = name

    def _make_run(self) -> QWidget:
        from ui.run.page import RunPage  # noqa: PLC0415 - loads the operations

        page = RunPage(self._desk)
        page.course.is_mine = self._runs_mine
        page.left.connect(self.leave)
        page.open_wanted.connect(lambda who: self._pages.open_record(who, (), "run"))
        return page

    def _runs_mine(self) -> bool:
        """What Today shows now, which may have been made after the run."""
        return self.is_mine()

    def _make_results(self) -> QWidget:
        from ui.paper_loop.page import PaperLoopPage  # noqa: PLC0415 - as above

        page = PaperLoopPage(self._desk)
        page.closed.connect(self.leave)
        page.sheet_wanted.connect(self.put_day_out)
        return page

    def begin_run(self) -> None:
        """Call one after another, or go on where the run was paused."""
        self._pages.go("run").setFocus()

    def leave(self) -> None:
        """Show the page from which the run, or the grid, was gone to."""
        from ui.shop.landing import land_on  # noqa: PLC0415 - after the first paint

        land_on(self._pages.go(self._came_from))

    def put_day_out(self, act: str = "print") -> None:
        """Print the sheet of today ("print"), or save it as a PDF."""
        from models.people.paper_loop.printed import CODES_NOT_KEPT  # noqa: PLC0415 - as above
        from ui.paper_loop.papers import day_paper  # noqa: PLC0415 - as above

        job = day_paper(self._desk, mine=self.is_mine())
        if job is not None:
            self._put_out(job, act)
            if self._desk.book.read_only:
                self._pages.told.emit(CODES_NOT_KEPT)

    def put_board_out(self, act: str = "print") -> None:
        """Print the board ("print"), or save it as a PDF."""
        from ui.paper_loop.papers import board_paper  # noqa: PLC0415 - as above

        self._put_out(board_paper(self._desk), act)

    def put_record_out(self, act: str = "print") -> None:
        """Print whom the record shows as a card ("print"), or save it as a PDF."""
        from ui.record.page import RecordPage  # noqa: PLC0415 - as above

        page = self._pages.made("record")
        if isinstance(page, RecordPage) and page.prospect_id:
            self.put_cards_out([page.prospect_id], act)

    def put_cards_out(self, whom: Sequence[int], act: str = "print") -> None:
        """Print these prospects as cards."""
        from ui.paper_loop.papers import cards_paper  # noqa: PLC0415 - as above

        self._put_out(cards_paper(self._desk, whom[:MOST_CARDS]), act)
        if len(whom) > MOST_CARDS:
            self._pages.told.emit(f"Only the first {MOST_CARDS} are put on cards")

    def _put_out(self, job: object, act: str) -> None:
        from ui.putting_out import Job, PuttingOut  # noqa: PLC0415 - as above

        page = self._pages.in_sight()
        if page is None:
            return
        assert isinstance(job, Job), "only papers are put out"
        out = page.findChild(PuttingOut)
        if out is None:
            out = PuttingOut(self._desk, page)
            out.told.connect(self._pages.told)
        (out.ask if act == "print" else out.save)(job)
