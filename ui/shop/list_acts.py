"""Saved lists in the window: in the navigation, on the pages, on the board's bar."""

from functools import partial

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QMenu

from models.lists.smart_lists.asking import people_in
from models.lists.smart_lists.conditions import EVERYBODY, Group
from models.lists.smart_lists.keeping import delete_list, move_list, pin_list
from models.lists.smart_lists.saying import sentence
from models.lists.smart_lists.starters import STARTERS
from ui.desk import Desk
from ui.lists.kept import KeptList, KeptLists
from ui.lists.listed import ListedPeople
from ui.lists.page import ListPage
from ui.lists.paper import paper_of_list
from ui.lists.shelf import Shelf, ShelfRow
from ui.look.icons import icon
from ui.look.labels import escaped_amp
from ui.prospects.page import ProspectsPage
from ui.putting_out import PuttingOut
from ui.shell.acts import Actions
from ui.shop.pages import Pages
from ui.shop.shop import Shop


class ListActs(QObject):
    """What is done with the saved lists of the open book."""

    def __init__(self, shop: Shop, actions: Actions) -> None:
        super().__init__(shop)
        self._shop, self._actions = shop, actions
        self.kept: KeptLists | None = None
        self._shown: int | None = None
        self._heard: ProspectsPage | None = None
        self.shelf = Shelf(shop.window.navigation)
        self.shelf.new_wanted.connect(self._open_new_menu)
        self.shelf.view.chosen.connect(self.show_list)
        self.shelf.view.menu_wanted.connect(self._open_menu)
        shop.window.navigation.take_lists(self.shelf, self.shelf.be_narrow)
        actions.bind("newList", self.begin)
        actions["prospects"].triggered.connect(lambda _on: self._show_everybody())
        shop.window.navigation.chosen.connect(self._show_everybody)
        self.paper: PuttingOut | None = None
        shop.window.closing.connect(self.stop)
        shop.stocked.connect(self.serve)
        self.serve()

    def serve(self) -> None:
        """Show the lists of the book that is open now."""
        if self.kept is not None:
            self.kept.stop()
            self.kept.deleteLater()
            self.kept = self._shown = self._heard = None
        if self.paper is not None:
            self.paper.deleteLater()
            self.paper = None
        desk, pages = self._shop.window.desk, self._shop.pages
        self.shelf.setVisible(desk is not None)
        if desk is None or pages is None:
            return
        self.kept = KeptLists(desk, self)
        self.kept.changed.connect(self._show)
        pages.list_saved.connect(self.show_list)
        pages.list_to_print.connect(partial(self._put_out, "print"))
        pages.paper_wanted.connect(self._put_on_paper)
        pages.shown.connect(self._mark)
        self.paper = PuttingOut(desk, self._shop.window.middle, "saveListPdf")
        self.paper.told.connect(pages.told)
        pages.board.bar.offer_lists()
        pages.board.bar.add_wanted.connect(self._open_filter_menu)
        self._show()

    def stop(self) -> None:
        """Count no more; the book is about to be closed."""
        if self.kept is not None:
            self.kept.stop()
        if self.paper is not None:
            self.paper.stop()

    def _show(self) -> None:
        kept = [] if self.kept is None else self.kept.lists
        rows = [
            ShelfRow(one.id, one.name, one.people, _said(one))
            for one in kept
            if one.pinned
        ]
        self.shelf.show_rows(rows)
        if self._shown is not None and self._here(self._shown) is None:
            self._shown = None
            self.shelf.mark(None)
        if self._shop.pages is not None:
            self._follow_on_board()

    def _follow_on_board(self) -> None:
        """Keep the board's filter to what the list says now, while there is one."""
        bar = self._pages().board.bar
        listed = bar.listed
        if not isinstance(listed, ListedPeople):
            return
        kept = self._here(listed.list_id)
        if kept is None or kept.conditions is None:
            bar.show_list(None)
        elif (kept.name, kept.conditions) != (listed.name, listed.conditions):
            self._filter_board(kept)

    def _mark(self, page: str) -> None:
        if page != "prospects":
            self.shelf.mark(None)
        elif self._shown is not None:
            self._mark_list(self._shown)

    def _mark_list(self, list_id: int | None) -> None:
        """Mark the list in the navigation, or the section where none is shown."""
        self._shown = list_id
        self.shelf.mark(list_id)
        section = "prospects" if list_id is None else ""
        self._shop.window.navigation.show_section(section)

    def _leave_list(self, word: str) -> None:
        if word == "everybody":
            self._mark_list(None)

    def _show_everybody(self, section: str = "prospects") -> None:
        """Show everybody where the section is asked for while a list is shown."""
        if section == "prospects" and self._shown is not None:
            self._pages().show_list(None, self.list_of)
            self._mark_list(None)

    # asked by the pages

    def list_of(self, list_id: int) -> tuple[str, list[int]]:
        """The title of a list, and whom it holds now."""
        kept, desk = self._here(list_id), self._desk()
        if kept is None or kept.conditions is None:
            return ("", []) if kept is None else (kept.name, [])
        ids = desk.ask(people_in, kept.conditions, today=desk.today())
        return kept.name, ids

    def _offered(self) -> list[KeptList]:
        return [] if self.kept is None else self.kept.lists

    def _desk(self) -> Desk:
        desk = self._shop.window.desk
        assert desk is not None
        return desk

    def _pages(self) -> Pages:
        assert self._shop.pages is not None
        return self._shop.pages

    def _here(self, list_id: int) -> KeptList | None:
        return None if self.kept is None else self.kept.by_id(list_id)

    # what is done

    def show_list(self, list_id: int) -> None:
        """Show whom a list holds, on the prospects page."""
        kept = self._here(list_id)
        if kept is not None and kept.conditions is None:
            self._desk().refused.emit(kept.trouble)
            return
        page = self._pages().show_list(list_id, self.list_of)
        self._mark_list(list_id)
        if isinstance(page, ProspectsPage) and page is not self._heard:
            self._heard = page
            page.frame.asked.connect(self._leave_list)
            page.frame.change_wanted.connect(self._change_shown)

    def begin(self, starter: str = "") -> None:
        """Begin a new list."""
        if self._shop.pages is not None:
            self._pages().build_list(None, starter)

    def change(self, list_id: int) -> None:
        """Open a list to be changed."""
        self._pages().build_list(list_id)

    def _change_shown(self) -> None:
        if self._shown is not None:
            self.change(self._shown)

    def _export(self, list_id: int) -> None:
        """Show whom the list holds, and ask as what they go out."""
        self.show_list(list_id)
        self._actions["export"].trigger()

    # menus

    def _open_new_menu(self) -> None:
        kept = {one.name for one in self._offered()}
        menu = self._menu("newListMenu")
        menu.addAction(icon("plus"), "A new list…").triggered.connect(
            lambda _on=False: self.begin()
        )
        menu.addSeparator()
        for starter in STARTERS:
            if starter.name not in kept:
                action = menu.addAction(icon("list-filter"), starter.name)
                action.triggered.connect(partial(self._start_with, starter.name))
        unpinned = [one for one in self._offered() if not one.pinned]
        if unpinned:
            menu.addSeparator()
        for one in unpinned:
            action = menu.addAction(escaped_amp(f"Show “{one.name}”"))
            action.triggered.connect(partial(self._pin, one.id, pinned=True))
        button = self.shelf.more
        menu.popup(button.mapToGlobal(QPoint(0, button.height())))

    def _open_filter_menu(self) -> None:
        bar = self._pages().board.bar
        menu = self._menu("filterMenu")
        for kept in self._offered():
            if kept.conditions is not None:
                words = f"Only “{kept.name}”"
                action = menu.addAction(icon("list-filter"), escaped_amp(words))
                action.triggered.connect(partial(self._filter_board, kept))
        if not menu.isEmpty():
            menu.addSeparator()
        action = menu.addAction(icon("plus"), "A new list…")
        action.triggered.connect(lambda _on=False: self.begin())
        button = bar.add_filter
        assert button is not None, "it was just pressed"
        menu.popup(button.mapToGlobal(QPoint(0, button.height())))

    def _filter_board(self, kept: KeptList, _on: object = None) -> None:
        if kept.conditions is not None:
            listed = ListedPeople(self._desk(), kept.id, kept.name, kept.conditions)
            self._pages().board.bar.show_list(listed)

    def _show_on_board(self, kept: KeptList) -> None:
        self._filter_board(kept)
        self._pages().go_to_board()

    def _start_with(self, name: str, _on: object = None) -> None:
        self.begin(name)

    def _open_menu(self, list_id: int, spot: QPoint) -> None:
        kept = self._here(list_id)
        if kept is None:
            return
        menu = self._menu("listMenu")
        place, last = self._offered().index(kept), len(self._offered()) - 1
        for words, act, possible in (
            ("Show", partial(self.show_list, list_id), True),
            ("Change…", partial(self.change, list_id), True),
            ("Filter the board", partial(self._show_on_board, kept), True),
            ("Print…", partial(self._print, kept), True),
            ("Export…", partial(self._export, list_id), True),
            ("Move up", partial(self._move, list_id, place - 1), place > 0),
            ("Move down", partial(self._move, list_id, place + 1), place < last),
            (
                "Take from the navigation",
                partial(self._pin, list_id, pinned=False),
                True,
            ),
            ("Delete", partial(self._delete, list_id), True),
        ):
            action = menu.addAction(words)
            action.setEnabled(possible)
            action.triggered.connect(lambda _on=False, act=act: act())
        menu.popup(spot)

    def _menu(self, name: str) -> QMenu:
        menu = QMenu(self.shelf)
        menu.setObjectName(name)
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def _print(self, kept: KeptList) -> None:
        if kept.conditions is not None:
            self._put_out("print", kept.name, kept.conditions)

    def _put_on_paper(self, act: str) -> None:
        """Print or save the list in sight, built or shown; or everybody."""
        page, title, conditions = self._pages().in_sight(), "Prospects", EVERYBODY
        if isinstance(page, ListPage):
            title, conditions = page.called(), page.conditions()
        elif self._shown is not None and (kept := self._here(self._shown)):
            title, conditions = kept.name, kept.conditions or EVERYBODY
        self._put_out(act, title, conditions)

    def _put_out(self, act: str, title: str, conditions: Group) -> None:
        if self.paper is not None:
            job = paper_of_list(self._desk(), title, conditions)
            (self.paper.ask if act == "print" else self.paper.save)(job)

    def _move(self, list_id: int, place: int) -> None:
        self._desk().do(move_list, list_id, place)

    def _pin(self, list_id: int, _on: object = None, *, pinned: bool) -> None:
        self._desk().do(pin_list, list_id, pinned=pinned)

    def _delete(self, list_id: int) -> None:
        self._desk().do(delete_list, list_id)


def _said(kept: KeptList) -> str:
    return kept.trouble if kept.conditions is None else sentence(kept.conditions)
