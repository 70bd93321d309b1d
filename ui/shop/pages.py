"""The pages of one open book, each made when it is first gone to."""

from collections.abc import Callable, Collection, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from ui.board.page import BoardPage
from ui.desk import Desk
from ui.shop.page_stack import Makers, PageStack

_LISTS = {"board", "prospects"}
ListOf = Callable[[int], tuple[str, Collection[int]]]


class Pages(PageStack):
    """What the middle of the window shows, and the ways between.

    Only Today and the board are there from the first picture on, because the others
    name operations.

    Signals:
        log_wanted: the id of a prospect, for the touch line.
        pass_wanted: the id of a prospect, whose baton is to be passed.
        export_wanted: whoever is selected shall go out as a file.
        told: a sentence for the user.
        paper_wanted: "print" or "save", for the list that is in sight.
        list_saved: the id of a smart list that was kept.
        list_to_print: title and conditions of a list.
    """

    log_wanted = Signal(object)
    pass_wanted = Signal(object)
    export_wanted = Signal()
    told = Signal(str)
    paper_wanted = Signal(str)
    list_saved = Signal(object)
    list_to_print = Signal(str, object)

    def __init__(
        self, desk: Desk, stack: QStackedWidget, *, small_cards: bool = False
    ) -> None:
        super().__init__(desk, stack)
        self.add_makers(self._makers())
        self._way_back = self._before_offer = "board"
        self._before_list = self._before_fields = "board"
        self._small_cards = small_cards

    @property
    def board(self) -> BoardPage:
        """The board, made when it is first asked for."""
        page = self.page("board")
        assert isinstance(page, BoardPage)
        return page

    def _makers(self) -> Makers:
        return {
            "board": self._make_board,
            "record": self._make_record,
            "prospects": self._make_prospects,
            "bin": self._make_bin,
            "duplicates": self._make_duplicates,
            "import": self._make_import,
            "offer": self._make_offer,
            "offers": self._make_offers,
            "settings": self._make_settings,
            "fields": self._make_fields,
            "list": self._make_list,
        }

    def _make_board(self) -> QWidget:
        page = BoardPage(self._desk, self._stack)
        page.set_compact(self._small_cards)
        page.open_wanted.connect(self._open_card)
        page.log_wanted.connect(self.log_wanted)
        page.pass_wanted.connect(self.pass_wanted)
        return page

    def _make_record(self) -> QWidget:
        from ui.record.page import RecordPage  # noqa: PLC0415 - loads the operations

        page = RecordPage(self._desk, self._stack)
        page.back.connect(self.go_back)
        page.log_wanted.connect(self.log_wanted)
        page.pass_wanted.connect(self.pass_wanted)
        page.gone.connect(self.told)
        page.offer_wanted.connect(self.begin_offer)
        page.offer_opened.connect(lambda offer: self.open_offer(offer, "record"))
        page.fields_wanted.connect(self.go_to_fields)
        return page

    def _make_prospects(self) -> QWidget:
        from ui.prospects.page import ProspectsPage  # noqa: PLC0415 - as above

        page = ProspectsPage(self._desk, self._stack)
        page.opened.connect(self._open_row)
        page.log_wanted.connect(self.log_wanted)
        page.pass_wanted.connect(self.pass_wanted)
        page.import_wanted.connect(lambda: self.go("import"))
        page.bin_wanted.connect(lambda: self.go("bin"))
        page.duplicates_wanted.connect(lambda: self.go("duplicates"))
        page.export_wanted.connect(lambda _ids: self.export_wanted.emit())
        return page

    def _make_list(self) -> QWidget:
        from ui.lists.page import ListPage  # noqa: PLC0415 - as above

        page = ListPage(self._desk, self._stack)
        page.closed.connect(lambda: self.go(self._before_list))
        page.saved.connect(self.list_saved)
        page.print_wanted.connect(self.list_to_print)
        return page

    def build_list(self, list_id: int | None, starter: str = "") -> None:
        """Show a list to be changed; a new one where it is None."""
        from ui.lists.page import ListPage  # noqa: PLC0415 - as above

        page = self.page("list")
        assert isinstance(page, ListPage)
        self._before_list = self.current() if self.current() in _LISTS else "prospects"
        self.go("list")
        if list_id is None:
            page.begin(starter)
        else:
            page.open(list_id)

    def show_list(self, list_id: int | None, list_of: ListOf) -> QWidget:
        """The prospects page, which shows whom a saved list holds, or everybody.

        Args:
            list_of: tells the title and the people of a list.
        """
        from ui.prospects.page import ProspectsPage  # noqa: PLC0415 - as above

        page = self.page("prospects")
        assert isinstance(page, ProspectsPage)
        page.list_of = list_of
        page.show_list(list_id)
        return self.go("prospects")

    def _make_bin(self) -> QWidget:
        from ui.bin.page import BinPage  # noqa: PLC0415 - as above

        page = BinPage(self._desk, self._stack)
        page.back.connect(lambda: self.go("prospects"))
        return page

    def _make_duplicates(self) -> QWidget:
        from ui.duplicates.page import DuplicatesPage  # noqa: PLC0415 - as above

        page = DuplicatesPage(self._desk, self._stack)
        page.back.connect(lambda: self.go("prospects"))
        return page

    def _make_import(self) -> QWidget:
        from ui.importing.page import ImportPage  # noqa: PLC0415 - as above

        page = ImportPage(self._desk, self._stack)
        page.closed.connect(self.go_to_board)
        page.people_wanted.connect(self.show_people)
        page.said.connect(self.told)
        return page

    def show_people(self, title: str, ids: Collection[int]) -> None:
        """Show these prospects, and no others, under a title."""
        from ui.prospects.page import ProspectsPage  # noqa: PLC0415 - as above

        page = self.page("prospects")
        assert isinstance(page, ProspectsPage)
        page.show_ids(title, ids)
        self.go("prospects")

    def _make_offers(self) -> QWidget:
        from ui.offers.page import OffersPage  # noqa: PLC0415 - as above

        page = OffersPage(self._desk, self._stack)
        page.open_wanted.connect(lambda offer: self.open_offer(offer, "offers"))
        return page

    def _make_offer(self) -> QWidget:
        from ui.offers.editor import OfferEditor  # noqa: PLC0415 - as above

        page = OfferEditor(self._desk, self._stack)
        page.back.connect(self._leave_offer)
        page.said.connect(self.told)
        return page

    def begin_offer(self, prospect_id: int, kind: str = "proposal") -> None:
        """Write a new draft for somebody and show it in the editor."""
        from models.offers.kinds import OfferKind  # noqa: PLC0415 - as above
        from ui.offers.beginning import begin_offer  # noqa: PLC0415 - as above

        offer = begin_offer(self._desk, prospect_id, OfferKind(kind))
        if offer is not None:
            came_from = self.current()
            self.open_offer(offer, came_from if came_from in _LISTS else "record")

    def open_offer(self, offer_id: int, came_from: str = "offers") -> None:
        """Show an offer in its editor; `came_from` is the page to go back to."""
        from ui.offers.editor import OfferEditor  # noqa: PLC0415 - as above

        page = self.page("offer")
        assert isinstance(page, OfferEditor)
        self._before_offer = came_from
        page.open_offer(offer_id, came_from.capitalize())
        self.go("offer")

    def _leave_offer(self) -> None:
        if self._before_offer == "board":
            self.go_to_board()
        else:
            self.go(self._before_offer)

    def with_paper(self, act: str) -> None:
        """Print the offer or the list in sight ("print"), or save it as a PDF."""
        from ui.offers.editor import OfferEditor  # noqa: PLC0415 - as above

        editor = self._stack.currentWidget()
        if isinstance(editor, OfferEditor):
            acts = editor.acts
            (acts.print_paper if act == "print" else acts.save_pdf)()
        elif self.current() in ("list", "prospects"):
            self.paper_wanted.emit(act)
        elif self.current() in self.papers:
            self.papers[self.current()](act)

    def _make_settings(self) -> QWidget:
        from ui.settings.business_page import BusinessPage  # noqa: PLC0415 - as above

        return BusinessPage(self._desk, self._stack)

    def _make_fields(self) -> QWidget:
        from ui.settings.fields_page import FieldsPage  # noqa: PLC0415 - as above

        page = FieldsPage(self._desk, self._stack)
        page.back.connect(lambda: self.go(self._before_fields))
        return page

    def go_to_fields(self) -> None:
        """Show the fields and tags, to be left to the page in sight now."""
        here = self.current()
        if here != "fields":
            self._before_fields = here or "board"
        self.go("fields")

    def show_members(self) -> None:
        """Show the settings where a partner is added."""
        from ui.settings.business_page import BusinessPage  # noqa: PLC0415 - as above

        page = self.go("settings")
        assert isinstance(page, BusinessPage)
        page.focus_members()

    def _open_card(self, prospect_id: int) -> None:
        for column in self.board.columns.values():
            if prospect_id in column.model:
                along = [card.id for card in column.model.rows]
                self.open_record(prospect_id, along)

    def _open_row(self, prospect_id: int, along: Sequence[int]) -> None:
        self.open_record(prospect_id, along, "prospects")

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

        page = self.page("record")
        assert isinstance(page, RecordPage)
        self._way_back = came_from
        page.open(prospect_id, neighbours, came_from.capitalize())
        self.go("record")

    def go_back(self) -> None:
        """Show the list that the record was opened from, at the same prospect."""
        from ui.record.page import RecordPage  # noqa: PLC0415 - loads the operations

        record = self.made("record")
        self.go(self._way_back)
        if self._way_back == "board":
            shown = isinstance(record, RecordPage) and self.board.go_to(
                record.prospect_id
            )
            if not shown:
                self.board.focus_cards()
        elif self._way_back == "today":
            self.page("today").setFocus(Qt.FocusReason.OtherFocusReason)

    def go_to_board(self) -> None:
        """Show the board, with the focus on its cards."""
        self.go("board")
        self.board.focus_cards()
