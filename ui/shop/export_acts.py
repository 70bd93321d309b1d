"""People as a file for other programs, and everything taken along."""

from collections.abc import Sequence
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QDialog

from ui.shell.acts import Actions
from ui.shell.asking import ask_for_place
from ui.shell.messages import Messages
from ui.shell.opening import documents
from ui.shop.errands import Errands
from ui.shop.shop import Shop

ZIPS = "Zip files (*.zip)"


class ExportActs(QObject):
    """What the File menu does for those who take their people elsewhere."""

    def __init__(
        self, shop: Shop, actions: Actions, messages: Messages, errands: Errands
    ) -> None:
        super().__init__(shop)
        self._shop, self._messages, self._errands = shop, messages, errands
        self._sheet: QDialog | None = None
        self._selected: Sequence[int] = ()
        actions.bind("export", self.ask)
        actions.bind("takeAll", self.take_all)
        shop.stocked.connect(self._serve)
        self._serve()

    def _serve(self) -> None:
        if self._shop.pages is not None:
            self._shop.pages.export_wanted.connect(self.ask)

    def ask(self) -> None:
        """Ask who goes out and as what."""
        from models.lists.exporting.people import everybody  # noqa: PLC0415 - when asked for
        from models.lists.smart_lists.asking import saved_lists  # noqa: PLC0415 - as above
        from ui.exporting.sheet import ExportSheet, Whom  # noqa: PLC0415 - loads the formats

        desk = self._shop.window.desk
        if desk is None:
            return
        self._selected = self._selection()
        kept = [(card.id, card.name) for card in desk.ask(saved_lists)]
        whom = Whom(len(desk.ask(everybody)), self._selected, kept, self._list())
        self._sheet = sheet = ExportSheet(whom, self._shop.window)
        sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        sheet.chosen.connect(self._export)
        sheet.open()

    def _list(self) -> int | None:
        """The list that the page in sight shows, or that filters the board."""
        from ui.lists.listed import ListedPeople  # noqa: PLC0415 - loads the operations
        from ui.prospects.page import ProspectsPage  # noqa: PLC0415 - as above

        pages = self._shop.pages
        page = None if pages is None else pages.in_sight()
        if isinstance(page, ProspectsPage):
            return page.list_shown()
        if pages is not None and page is pages.board:
            listed = pages.board.bar.listed
            return listed.list_id if isinstance(listed, ListedPeople) else None
        return None

    def _selection(self) -> list[int]:
        from ui.prospects.page import ProspectsPage  # noqa: PLC0415 - loads the operations

        pages = self._shop.pages
        page = None if pages is None else pages.in_sight()
        if isinstance(page, ProspectsPage) and page.view.selected_count() > 1:
            return page.view.selected_ids()
        return []

    def _export(self, who: object, kind: object) -> None:
        from ui.commands.writing_out import Format  # noqa: PLC0415 - loads the formats

        desk = self._shop.window.desk
        if desk is None or not isinstance(kind, Format):
            return
        suggested = documents() / f"People {desk.today().isoformat()}{kind.ending}"
        kinds = f"{kind.label.partition(' (')[0]} (*{kind.ending})"
        chosen = ask_for_place(self._shop.window, "Export", suggested, kinds)
        place = self._with_ending(chosen, kind.ending)
        if place is not None:
            written = partial(
                _written, desk.book.path, who, self._selected, place, kind, desk.now()
            )
            self._errands.send(written, lambda said: self._messages.say(str(said)))

    def _with_ending(self, chosen: Path | None, ending: str) -> Path | None:
        """The place, its ending said; one that the dialog did not ask about is kept."""
        if chosen is None or chosen.suffix:
            return chosen
        place = chosen.with_name(f"{chosen.name}{ending}")
        if place.exists():
            self._messages.refuse(f"“{place.name}” is there already. Say another name.")
            return None
        return place

    def take_all(self) -> None:
        """Ask where everything shall go, write it there and check it."""
        desk = self._shop.window.desk
        if desk is None:
            return
        book = desk.book.path
        name = f"{book.stem} {desk.today().isoformat()}.zip"
        chosen = ask_for_place(
            self._shop.window, "Take everything with me", documents() / name, ZIPS
        )
        place = self._with_ending(chosen, ".zip")
        if place is not None:
            self._messages.say("Taking everything out, and reading it back to check")
            taken = partial(_taken, book, place, desk.now())
            self._errands.send(taken, lambda said: self._messages.say(str(said)))


def _written(
    book: Path,
    who: object,
    selected: Sequence[int],
    place: Path,
    kind: object,
    now: datetime,
) -> str:
    """What came of the export, as a sentence.

    Raises:
        Refused: it would take the place of the book, or the list is gone.
        NotSaved: the disk did not take it.
    """
    from models.lists.exporting.aside import asked_aside  # noqa: PLC0415 - in the worker
    from ui.commands.whom import whom_meant  # noqa: PLC0415 - as above
    from ui.commands.writing_out import Format, write_people  # noqa: PLC0415 - as above
    from ui.commands.written import refuse_taken  # noqa: PLC0415 - as above

    assert isinstance(kind, Format)
    refuse_taken(place, book=book, overwrite=True)
    with asked_aside(book) as aside:
        ids = selected if who == "selected" else whom_meant(aside, who, now)
        written = write_people(aside, ids, place, kind, now=now)
    said = f"“{place.name}” holds {written.holds}."
    return f"{said} {written.warning}".strip()


def _taken(book: Path, place: Path, now: datetime) -> str:
    """What came of taking everything, as a sentence.

    Raises:
        Refused: a folder stands there, or it would take the place of the book.
        NotSaved: the disk did not take it.
    """
    from ui.commands.taking_all import bundled  # noqa: PLC0415 - loads the paper

    receipt = bundled(book, place, now=now, overwrite=True)
    return f"“{place.name}” holds everything. {receipt.verdict}"
