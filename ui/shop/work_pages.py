"""The pages of the day's work: Today, and what is done from it."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from ui.desk import Desk
from ui.shop.pages import Pages
from ui.shop.run_pages import RunPages


class WorkPages(QObject):
    """Adds the pages of the day's work to those of a book.

    Signals:
        due: the name of a section, and how many are due there.
    """

    due = Signal(str, int)

    def __init__(self, desk: Desk, pages: Pages) -> None:
        super().__init__(pages)
        self._desk, self._pages = desk, pages
        self._equipped = False
        self.run = RunPages(desk, pages)
        pages.add_makers(
            {
                "today": self._make_today,
                "plan": self._make_plan,
                "review": self._make_review,
            }
        )

    def _make_today(self) -> QWidget:
        from ui.today.page import TodayPage  # noqa: PLC0415 - only where it is shown

        pages = self._pages
        page = TodayPage(self._desk)
        page.open_wanted.connect(
            lambda who, along: pages.open_record(who, along, "today")
        )
        page.log_wanted.connect(pages.log_wanted)
        page.pass_wanted.connect(pages.pass_wanted)
        page.offer_wanted.connect(lambda offer: pages.open_offer(offer, "today"))
        page.board_wanted.connect(pages.go_to_board)
        self.run.is_mine = lambda: page.reading.mine
        page.run_wanted.connect(self.run.begin_run)
        page.sheet_wanted.connect(self.run.put_day_out)
        page.calls.connect(lambda count: self.due.emit("run", count))
        page.counted.connect(lambda count: self.due.emit("today", count))
        if self._equipped:
            page.equip()
        return page

    def _make_plan(self) -> QWidget:
        from ui.plan.page import PlanPage  # noqa: PLC0415 - loads the operations

        page = PlanPage(self._desk)
        page.said.connect(self._pages.told)
        self._pages.papers["plan"] = page.put_on_paper
        return page

    def _make_review(self) -> QWidget:
        from ui.review.page import ReviewPage  # noqa: PLC0415 - loads the operations

        page = ReviewPage(self._desk)
        page.said.connect(self._pages.told)
        page.open_wanted.connect(lambda who: self._pages.open_record(who, (), "review"))
        self._pages.papers["review"] = page.put_on_paper
        return page

    def read(self) -> None:
        """Read the day and paint it, before anything else is loaded."""
        page = self._pages.made("today")
        if page is not None:
            from ui.today.page import TodayPage  # noqa: PLC0415 - as above

            assert isinstance(page, TodayPage)
            page.load()
            page.box.tree.viewport().repaint()

    def equip(self) -> None:
        """Let things be done: the operations are loaded."""
        from ui.today.page import TodayPage  # noqa: PLC0415 - as above

        self._equipped = True
        page = self._pages.made("today")
        if isinstance(page, TodayPage):
            page.equip()
