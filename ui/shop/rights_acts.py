"""Everything about a person in a folder, and a person erased for good."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QDialog

from models.book.book import Book
from models.book.identity import book_id
from models.book.moments import Clock
from models.people.record import record_of
from ui.kept_copies import backups_of
from ui.shell.acts import Actions
from ui.shell.asking import ask_for_place
from ui.shell.messages import Messages
from ui.shell.opening import documents
from ui.shop.errands import Errands
from ui.shop.shop import Shop

_NOBODY = "Choose a card or a row first, or open a record."


class RightsActs(QObject):
    """What the Prospect menu does for a person who asks what is kept about them."""

    def __init__(
        self, shop: Shop, actions: Actions, messages: Messages, errands: Errands
    ) -> None:
        super().__init__(shop)
        self._shop, self._messages, self._errands = shop, messages, errands
        self._sheet: QDialog | None = None
        actions.bind("aboutPerson", self.tell_all)
        actions.bind("erasePerson", self.offer_to_erase)

    def _chosen(self) -> tuple[int, str] | None:
        """Whom the page in sight has chosen, and what they are called."""
        from ui.shop.chosen import Chosen  # noqa: PLC0415 - loads the operations

        pages, desk = self._shop.pages, self._shop.window.desk
        whom = None if pages is None else Chosen(pages.in_sight()).one()
        record = desk.ask(record_of, whom) if desk and whom is not None else None
        if record is None:
            self._messages.refuse(_NOBODY)
            return None
        return record.id, record.name or record.company

    def tell_all(self) -> None:
        """Ask where a folder shall be, and put all about the person into it."""
        desk, chosen = self._shop.window.desk, self._chosen()
        if desk is None or chosen is None:
            return
        from models.people.safe_names import safe_name  # noqa: PLC0415 - when asked for

        prospect_id, called = chosen
        suggested = documents() / safe_name(f"Everything about {called}")
        title = "A new folder for everything about them"
        folder = ask_for_place(self._shop.window, title, suggested, "Folders (*)")
        if folder is not None:
            told = partial(_told, desk.book.path, desk.book.now, prospect_id, folder)
            said = f"Everything about {called} lies in “{folder.name}”"
            self._errands.send(told, lambda _names: self._messages.say(said))

    def offer_to_erase(self) -> None:
        """Say what an erasure takes and leaves, and wait for the word."""
        chosen = self._chosen()
        if chosen is None:
            return
        from ui.rights.erase_sheet import EraseSheet  # noqa: PLC0415 - when asked for

        sheet = EraseSheet(chosen[1], self._shop.window)
        sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        sheet.erase.connect(partial(self._erase, chosen[0]))
        self._sheet = sheet
        sheet.open()

    def _erase(self, prospect_id: int) -> None:
        from models.lists.erasing.person import erase_person  # noqa: PLC0415 - an operation

        desk, pages = self._shop.window.desk, self._shop.pages
        if desk is None or pages is None:
            return
        if not desk.do(erase_person, prospect_id, now=desk.now()):
            return
        pages.go("board")
        folder = backups_of(desk.ask(book_id))
        clear = partial(_cleared, desk.book.path, folder, desk.book.now)
        self._errands.send(clear, self._say_cleared)

    def _say_cleared(self, left: object) -> None:
        assert isinstance(left, list)
        if not left:
            self._messages.say("The person was erased, from the daily copies as well")
            return
        names = ", ".join(copy.name for copy in left)
        self._messages.refuse(
            f"The person was erased, but these copies could not be read: {names}."
            " Delete them yourself."
        )


def _told(path: Path, now: Clock, prospect_id: int, folder: Path) -> list[str]:
    from models.lists.erasing.about import everything_about  # noqa: PLC0415 - when asked for
    from ui.commands.about_folder import write_about  # noqa: PLC0415 - loads the paper

    book = Book.open(path, now=now)
    try:
        about = book.ask(everything_about, prospect_id)
        return [] if about is None else write_about(book, about, folder)
    finally:
        book.close()


def _cleared(path: Path, folder: Path, now: Clock) -> list[Path]:
    from models.lists.erasing.copies import clear_up  # noqa: PLC0415 - when asked for
    from ui.offers.mail_programs.mailed_copies import remove_all_copies  # noqa: PLC0415
    from ui.record.lent_files import empty_lent  # noqa: PLC0415 - as above

    empty_lent()  # a file of theirs may have been opened
    remove_all_copies()  # and a paper of theirs mailed
    return list(clear_up(path, folder, now()).left)
