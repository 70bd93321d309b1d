"""New, open, back up, restore, sample: what is done with whole books."""

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject

from models.book.backup import back_up
from models.book.book import Book
from models.book.refusals import NotSaved, Refused
from ui.restoring import restored
from ui.shell.acts import Actions
from ui.shell.asking import BOOKS, ask_for_file, ask_for_place
from ui.shell.messages import Messages
from ui.shell.opening import (
    ENDING,
    Elsewhere,
    Opened,
    Problem,
    documents,
    free_place,
    opened,
)
from ui.shop.errands import Errands
from ui.shop.shop import Shop

FIRST_NAME = "My business"
SAMPLE = "Sample data"


class BookFiles(QObject):
    """Puts other books into the window, and copies of this one elsewhere."""

    def __init__(
        self, shop: Shop, actions: Actions, messages: Messages, errands: Errands
    ) -> None:
        super().__init__(shop)
        self._shop, self._messages, self._errands = shop, messages, errands
        actions.bind("newBook", self.make_new)
        actions.bind("openBook", self.choose)
        actions.bind("sampleData", self.show_sample)
        actions.bind("backUp", self.back_up)
        actions.bind("restore", self.restore)
        actions.bind("quit", shop.window.leave)

    def make_first(self) -> bool:
        """Whether a book stands open, made in the usual place if there was none."""
        if self._shop.window.desk is not None:
            return True
        try:
            place = free_place(FIRST_NAME)
        except OSError as error:
            self._messages.fail(_no_folder(error))
            return False
        return self.make_at(place, FIRST_NAME)

    def make_at(self, place: Path, name: str) -> bool:
        """Whether a new book stands open at this place."""
        try:
            Book.create(place, name=name, now=self._shop.window.now).close()
        except Refused as refusal:
            self._messages.refuse(str(refusal))
            return False
        except NotSaved as failure:
            self._messages.fail(failure)
            return False
        return self.open(place)

    def make_new(self) -> None:
        """Ask where a new book should lie, and open it."""
        suggested = documents() / f"{FIRST_NAME}{ENDING}"
        suggested.parent.mkdir(parents=True, exist_ok=True)
        place = ask_for_place(self._shop.window, "New book", suggested, BOOKS)
        if place is not None:
            self.make_at(place.with_suffix(place.suffix or ENDING), place.stem)

    def choose(self) -> None:
        """Ask for a book and open it; a backup is a book too."""
        folder = documents()
        chosen = ask_for_file(
            self._shop.window, "Open a book", BOOKS, folder if folder.is_dir() else None
        )
        if chosen is not None:
            self.open(chosen)

    def open(self, path: Path) -> bool:
        """Whether the book stands in this window now.

        A book that another window has is raised there.
        """
        here = self._shop.window.opened
        if here is not None and here.book.path == path.resolve():
            return True
        found = opened(path, self._shop.window.now)
        if isinstance(found, Opened):
            self._shop.show_book(found)
            return True
        if isinstance(found, Elsewhere):
            self._raise(path)
        else:
            self._tell(found)
        return False

    def _raise(self, path: Path) -> None:
        from ui.one_window import raise_other  # noqa: PLC0415 - loads Qt's network

        if not raise_other(path):
            self._messages.refuse(f"“{path.name}” is open in another window.")

    def _tell(self, problem: Problem) -> None:
        if self._shop.window.desk is None:
            self._shop.show_problem(problem)
        else:
            parts = (problem.happened, problem.kept, problem.remedy)
            self._messages.bar.say(*parts)

    def show_sample(self) -> None:
        """Open the sample in its own file, made the first time."""
        place = documents() / f"{SAMPLE}{ENDING}"
        if not place.exists() and not self._make_sample(place):
            return
        self.open(place)

    def _make_sample(self, place: Path) -> bool:
        from ui.commands.sample import lay_out  # noqa: PLC0415 - loads the operations

        try:
            place.parent.mkdir(parents=True, exist_ok=True)
            now = self._shop.window.now
            book = Book.create(place, name="Halden & Reyes", now=now)
            try:
                lay_out(book)
            finally:
                book.close()
        except OSError as error:
            self._messages.fail(_no_folder(error))
            return False
        except NotSaved as failure:
            self._messages.fail(failure)
            return False
        return True

    def is_sample(self) -> bool:
        """Whether the book in the window is the sample."""
        here = self._shop.window.opened
        return here is not None and here.book.path.stem == SAMPLE

    def back_up(self) -> None:
        """Ask where a copy should go, and write it in the background."""
        desk = self._shop.window.desk
        if desk is None:
            return
        book = desk.book.path
        suggested = book.with_name(f"{book.stem} {desk.today().isoformat()}{ENDING}")
        copy = ask_for_place(self._shop.window, "Back up", suggested, BOOKS)
        if copy is not None:
            self._errands.send(
                lambda: back_up(book, copy),
                lambda _done: self._messages.say(f"Backed up to “{copy}”"),
            )

    def restore(self) -> None:
        """Ask for a backup and make a new book from it; nothing is overwritten."""
        window = self._shop.window
        copy = ask_for_file(window, "Restore a backup", BOOKS)
        if copy is None:
            return
        place = self._place_for(copy, window.now())
        chosen = ask_for_place(window, "Where the restored book goes", place, BOOKS)
        if chosen is not None:
            now = window.now()
            self._errands.send(
                lambda: restored(copy, chosen, now), lambda _done: self.open(chosen)
            )

    def _place_for(self, copy: Path, now: datetime) -> Path:
        try:
            return free_place(f"{copy.stem} restored {now.date().isoformat()}")
        except OSError:
            return copy.with_name(f"{copy.stem} restored{ENDING}")


def _no_folder(error: OSError) -> NotSaved:
    return NotSaved(
        f"“{documents()}” cannot be written to ({error.strerror}).",
        "Nothing was made.",
        "Make the folder writable, or choose another place with File, New book.",
    )
