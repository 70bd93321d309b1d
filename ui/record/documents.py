"""Documents: the offers made to a prospect, opened by a click or Enter."""

from datetime import date

from PySide6.QtCore import QPoint, Signal

from models.book.money import spoken
from models.offers.offer_list import OfferCard, offers_of
from models.people.record_parts import files_of
from ui.desk import Desk
from ui.look.buttons import IconButton
from ui.look.labels import Label, tip_of
from ui.look.theme import px
from ui.record.file_acts import FileActs
from ui.record.file_rows import FileRows, FilesModel
from ui.record.paper_rows import Face, PaperRows
from ui.record.row_menu import Way, open_row_menu
from ui.record.section import Section
from ui.record.words import month_day
from ui.rows_model import RowsModel


class OffersModel(RowsModel[OfferCard]):
    """The offers of one prospect, the newest first."""

    today = date.min

    def words(self, row: OfferCard) -> str:
        state = row.state(self.today).label.lower()
        called = row.called
        if row.number:
            called = f"{row.kind.capitalize()} {called}"
        return called if state in called.lower() else f"{called}, {state}"

    def description(self, row: OfferCard) -> str:
        on = month_day(date.fromisoformat(row.written_on), self.today)
        return f"{spoken(row.total_minor, row.currency)} · {on}"

    def tip(self, row: OfferCard) -> str:
        return tip_of(row.title)


class Documents(Section):
    """Proposals, estimates and files of one prospect; opens them, adds one."""

    opened = Signal(object)
    offer_wanted = Signal()

    def __init__(self, desk: Desk) -> None:
        self._add = IconButton("plus", "Add a document", object_name="addDocument")
        super().__init__("Documents", self._add)
        self._desk = desk
        self.model, self.files_model = OffersModel(), FilesModel()
        face = Face("file-text")
        self.offers = PaperRows(self.model, "Documents", "documents", lambda _one: face)
        self.acts = FileActs(desk, self)
        self.files = FileRows(self.files_model, self.acts)
        self._none = Label("No offer and no file yet", "detail", "text.secondary")
        for part in (self.offers, self.files, self._none):
            self.column.addWidget(part)
        self.offers.opened.connect(lambda offer: self.opened.emit(offer.id))
        self._add.clicked.connect(self._open_menu)

    def show_documents(self, prospect_id: int) -> None:
        """Show the offers and files of a prospect."""
        self.acts.show_prospect(prospect_id)
        self.model.today = self.files_model.today = self._desk.today()
        self.model.show(self._desk.ask(offers_of, prospect_id))
        kept = self._desk.ask(files_of, prospect_id)
        self.files_model.show([file for file in kept if file.kind == "file"])
        self.offers.setVisible(bool(self.model.rows))
        self.files.setVisible(bool(self.files_model.rows))
        self._none.setVisible(not (self.model.rows or self.files_model.rows))
        self.offers.fit()
        self.files.fit()

    def _open_menu(self) -> None:
        spot = self._add.mapToGlobal(QPoint(0, self._add.height() + px(2)))
        ways = [
            Way("New proposal", self.offer_wanted.emit, "file-text"),
            Way("Keep a file…", self.acts.choose, "paperclip"),
        ]
        open_row_menu(self, spot, ways, None)
