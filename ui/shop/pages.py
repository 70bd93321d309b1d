"""The pages of one open book: the board at once, the others when first gone to."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from ui.board.page import BoardPage
from ui.desk import Desk


class Pages(QObject):
    """What the middle of the window shows, and the ways between.

    Signals:
        shown: the section in sight now: "board", "prospects", "record".
        log_wanted: the id of a prospect, or None, for the touch line.
        told: a sentence for the user.
    """

    shown = Signal(str)
    log_wanted = Signal(object)
    told = Signal(str)

    def __init__(self, desk: Desk, stack: QStackedWidget) -> None:
        super().__init__(stack)
        self._desk, self._stack = desk, stack
        self._made: dict[str, QWidget] = {}
        self._way_back = "board"
        self.board = BoardPage(desk, stack)
        self.board.open_wanted.connect(self._open_card)
        self.board.log_wanted.connect(self.log_wanted)
        self._keep("board", self.board)

    def _open_card(self, prospect_id: int) -> None:
        for column in self.board.columns.values():
            if prospect_id in column.model:
                along = [card.id for card in column.model.rows]
                self.open_record(prospect_id, along)

    def _keep(self, name: str, page: QWidget) -> None:
        self._made[name] = page
        self._stack.addWidget(page)

    def name_of(self, page: QWidget | None) -> str:
        """The name a page goes by; "" for one that is not of this book."""
        for name, made in self._made.items():
            if made is page:
                return name
        return ""

    def current(self) -> str:
        """The name of the page in sight."""
        return self.name_of(self._stack.currentWidget())

    def go(self, name: str) -> QWidget:
        """The page of a section, in sight now."""
        page = self._made.get(name) or self._make_and_keep(name)
        if self._stack.currentWidget() is not page:
            self._stack.setCurrentWidget(page)
        self.shown.emit(name)
        return page

    def _make(self, name: str) -> QWidget:
        makers: dict[str, Callable[[], QWidget]] = {
            "record": self._make_record,
            "settings": self._make_settings,
        }
        return makers[name]()

    def _make_settings(self) -> QWidget:
        from ui.settings.business_page import BusinessPage  # noqa: PLC0415

        return BusinessPage(self._desk, self._stack)

    def show_members(self) -> None:
        """Show the settings where a partner is added."""
        from ui.settings.business_page import BusinessPage  # noqa: PLC0415

        page = self.go("settings")
        assert isinstance(page, BusinessPage)
        page.focus_members()

    def _make_record(self) -> QWidget:
        from ui.record.page import RecordPage  # noqa: PLC0415 - loads the operations

        page = RecordPage(self._desk, self._stack)
        page.back.connect(self.go_back)
        page.log_wanted.connect(self.log_wanted)
        page.gone.connect(self.told)
        return page

    def open_record(
        self, prospect_id: int, neighbours: Sequence[int] = (), came_from: str = "board"
    ) -> None:
        """Show the record of a prospect.

        Args:
            prospect_id: whom.
            neighbours: the list it was opened from, for the keys to go along.
            came_from: the name of the page to go back to.
        """
        from ui.record.page import RecordPage  # noqa: PLC0415 - loads the operations

        page = self._made.get("record") or self._make_and_keep("record")
        assert isinstance(page, RecordPage)
        self._way_back = came_from
        page.open(prospect_id, neighbours, came_from.capitalize())
        self.go("record")

    def _make_and_keep(self, name: str) -> QWidget:
        page = self._make(name)
        self._keep(name, page)
        return page

    def go_back(self) -> None:
        """Show the list that the record was opened from, at the same prospect."""
        from ui.record.page import RecordPage  # noqa: PLC0415 - loads the operations

        record = self._made.get("record")
        self.go(self._way_back)
        if self._way_back == "board":
            shown = isinstance(record, RecordPage) and self.board.go_to(
                record.prospect_id
            )
            if not shown:
                self.board.focus_cards()
