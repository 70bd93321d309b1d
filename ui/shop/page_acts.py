"""The acts that lead to pages, sheets and the touch line."""

from functools import partial
from typing import Protocol

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QDialog

from models.people.kinds import Tier
from ui.palette import Palette
from ui.shell.acts import TIERS, Actions
from ui.shell.messages import Messages
from ui.shell.navigation import SECTIONS
from ui.shop.shop import Shop

_ON_PAPER = {
    "print": frozenset(
        {"offer", "list", "prospects", "plan", "today", "board", "record", "review"}
    ),
    "saveTwin": frozenset({"offer"}),
    # Ctrl+S keeps a list being built
    "savePdf": frozenset(
        {"offer", "prospects", "plan", "today", "board", "record", "review"}
    ),
}
_WAYS_BACK = frozenset({"board", "prospects", "today", "run"})
_WORDS = {
    "openProspect": "open",
    "logWith": "log",
    "passBaton": "pass",
    "deleteProspect": "bin",
    **{f"to{tier}": f"to {tier.lower()}" for tier in TIERS},
}


class TouchLine(Protocol):
    """What the window asks of the touch line, which is loaded late."""

    def focus_line(self) -> None:
        """Put the cursor in the line."""

    def log_with(self, person: int) -> None:
        """Begin a touch with this person."""


class Closing(Protocol):
    """What the window only closes with its book."""

    def close(self) -> None:
        """Do no more."""


class PageActs(QObject):
    """What the menus, the navigation and the palette ask of the pages."""

    def __init__(
        self, shop: Shop, actions: Actions, messages: Messages, palette: Palette
    ) -> None:
        super().__init__(shop)
        self._shop, self._actions = shop, actions
        self._messages, self._palette = messages, palette
        self._sheet: QDialog | None = None
        self._line: TouchLine | None = None
        self._hints: Closing | None = None
        self._bind(actions)
        window = shop.window
        window.closing.connect(palette.looking.stop)
        window.navigation.chosen.connect(self._go_along)
        window.navigation.account.settings.clicked.connect(actions["settings"].trigger)
        window.top.hat_chosen.connect(self._wear)
        palette.open_wanted.connect(self.open_record)
        palette.offer_wanted.connect(self._open_offer)
        palette.failed.connect(messages.fail)
        palette.add_wanted.connect(self._add)
        palette.log_wanted.connect(self._log_with)
        shop.stocked.connect(self._serve)
        self._serve()

    def _bind(self, actions: Actions) -> None:
        for section in SECTIONS:
            actions.bind(section.name, partial(self.go, section.name))
        actions.bind("logTouch", self.log_touch)
        for act, word in _WORDS.items():
            actions.bind(act, partial(self._ask, word))
        for kind in ("proposal", "estimate"):
            actions.bind(f"new{kind.capitalize()}", partial(self.write_offer, kind))
        actions.bind("print", lambda: self._paper("print"))
        actions.bind("savePdf", lambda: self._paper("save"))
        for act, page in (("bringList", "import"), ("bin", "bin")):
            actions.bind(act, partial(self.go, page))
        actions.bind("duplicates", partial(self.go, "duplicates"))
        actions.bind("settings", partial(self.go, "settings"))
        actions.bind("fields", self.go_to_fields)
        actions.bind("results", partial(self.go, "results"))
        actions.bind("review", partial(self.go, "review"))
        actions.bind("daySheet", self.print_day_sheet)
        actions.bind("printCards", self.print_cards)
        actions.bind("changeHat", self.change_hat)
        actions.bind("history", self.show_history)
        actions.bind("keys", self.show_keys)
        actions.bind("about", self.show_about)
        actions.bind("addProspect", self.add_prospect)

    def _serve(self) -> None:
        self._line = None
        if self._hints is not None:
            self._hints.close()
            self._hints = None
        self._palette.serve(self._shop.window.desk)
        pages = self._shop.pages
        if pages is not None:
            pages.told.connect(self._messages.say)
            pages.log_wanted.connect(self._log_with)
            pages.shown.connect(self._allow)
            self._allow(pages.current())

    def go(self, name: str) -> None:
        """Show a section, with the focus on it."""
        from ui.shop.landing import land_on  # noqa: PLC0415 - after the first paint

        if self._shop.pages is not None:
            land_on(self._shop.pages.go(name))

    def _go_along(self, name: str) -> None:
        """Show a section; whoever goes through their list by keys stays in it."""
        sections = self._shop.window.navigation.sections
        by_key = sections.hears_key
        self.go(name)
        if by_key:
            sections.setFocus(Qt.FocusReason.OtherFocusReason)

    def go_to_members(self) -> None:
        """Show who works here."""
        if self._shop.pages is not None:
            self._shop.pages.show_members()

    def go_to_fields(self) -> None:
        """Show the fields and tags."""
        from ui.shop.landing import land_on  # noqa: PLC0415 - after the first paint

        pages = self._shop.pages
        if pages is not None:
            pages.go_to_fields()
            land_on(pages.go("fields"))

    def open_record(self, prospect_id: int) -> None:
        """Show somebody's record; the way back leads to the page in sight now."""
        pages = self._shop.pages
        if pages is not None:
            here = pages.current()
            came_from = here if here in _WAYS_BACK else "board"
            pages.open_record(prospect_id, (), came_from)

    def _open_offer(self, offer_id: int) -> None:
        if self._shop.pages is not None:
            self._shop.pages.open_offer(offer_id)

    def add_prospect(self) -> None:
        """Open the field that adds somebody to Cold."""
        if self._shop.pages is not None:
            self._shop.pages.go("board")
            self._shop.pages.board.add_a_prospect()

    def _add(self, text: str) -> None:
        pages = self._shop.pages
        if pages is not None and pages.board.gestures is not None:
            added = pages.board.gestures.add(text, Tier.COLD)
            if added is not None:
                pages.go("board")
                pages.board.go_to(added)

    def change_hat(self) -> None:
        """Wear the other hat."""
        desk = self._shop.window.desk
        if desk is not None:
            self._wear("sales" if desk.hat == "marketing" else "marketing")

    def _wear(self, hat: str) -> None:
        desk = self._shop.window.desk
        if desk is not None:
            desk.wear(hat)
        self._shop.window.top.show_hat(hat)

    def equip(self) -> None:
        """Hand the pages what needs the operations."""
        from ui.board.gestures import Gestures  # noqa: PLC0415 - loads the operations
        from ui.duplicates.hints import Hints  # noqa: PLC0415 - as above
        from ui.touch_bar.bar import TouchBar  # noqa: PLC0415 - as above

        pages, desk = self._shop.pages, self._shop.window.desk
        if pages is None or desk is None or pages.board.gestures is not None:
            return
        pages.board.gestures = Gestures(desk)
        if self._shop.work is not None:
            self._shop.work.equip()
        self._hints = hints = Hints(desk, self._shop.window)
        hints.open_wanted.connect(self.open_record)
        top = self._shop.window.top
        self._line = line = TouchBar(desk, top)
        top.take_touch_bar(line)
        self._messages.told_elsewhere = line.draft.is_logging

    def log_touch(self) -> None:
        """Put the cursor in the touch line."""
        if self._line is not None:
            self._line.focus_line()

    def _log_with(self, prospect_id: int) -> None:
        if self._line is not None:
            self._line.log_with(prospect_id)

    def write_offer(self, kind: str) -> None:
        """Begin an offer for whom the page in sight shows."""
        from ui.shop.chosen import Chosen  # noqa: PLC0415 - loads the operations

        pages = self._shop.pages
        whom = None if pages is None else Chosen(pages.in_sight()).one()
        if pages is not None and whom is not None:
            pages.begin_offer(whom, kind)
        else:
            self._messages.refuse(
                "An offer is for somebody. Choose a card or open a record first."
            )

    def _ask(self, word: str) -> None:
        from ui.shop.chosen import Chosen  # noqa: PLC0415 - loads the operations

        pages = self._shop.pages
        if pages is None or not Chosen(pages.in_sight()).do(word):
            self._messages.refuse("Choose a card or a row first, or open a record.")

    def _paper(self, act: str) -> None:
        if self._shop.pages is not None:
            self._shop.pages.with_paper(act)

    def print_day_sheet(self) -> None:
        """Put today on paper, to work from."""
        if self._shop.work is not None:
            self._shop.work.run.put_day_out()

    def print_cards(self) -> None:
        """Put the chosen prospects on paper as cards."""
        from ui.shop.chosen import Chosen  # noqa: PLC0415 - loads the operations

        work, pages = self._shop.work, self._shop.pages
        whom = [] if pages is None else Chosen(pages.in_sight()).many()
        if work is not None and whom:
            work.run.put_cards_out(whom)
        else:
            self._messages.refuse("Choose a card or a row first, or open a record.")

    def _allow(self, page: str) -> None:
        for name, pages in _ON_PAPER.items():
            self._actions[name].setEnabled(page in pages)

    def show_history(self) -> None:
        """Show everything that was done."""
        from ui.shell.past_acts import HistoryDialog  # noqa: PLC0415 - when asked for

        desk = self._shop.window.desk
        if desk is not None:
            self._open(HistoryDialog(desk, self._shop.window))

    def show_keys(self) -> None:
        """Show all keys."""
        from ui.shell.cheat_sheet import CheatSheet  # noqa: PLC0415 - when asked for

        self._open(CheatSheet(self._actions, self._shop.window))

    def show_about(self) -> None:
        """Show what Baton is, and whose work it stands on."""
        from ui.settings.about import About  # noqa: PLC0415 - when asked for

        opened = self._shop.window.opened
        book = "" if opened is None else str(opened.book.path)
        self._open(About(book, self._shop.window))

    def _open(self, sheet: QDialog) -> None:
        sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._sheet = sheet
        sheet.open()
