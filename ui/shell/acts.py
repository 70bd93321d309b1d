"""Everything that can be done in the window, named once.

The menus, the palette and the cheat sheet are made from this one list, and a test
looks for keys that two acts share.
"""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from ui.look.labels import escaped_amp, shown
from ui.shell.menus import menus_of, title_of


class Act(NamedTuple):
    """One thing to do: its menu, its words, its keys.

    Attributes:
        name: how the window finds it; "" is a line between others.
        group: radio acts of one group exclude one another.
        needs_book: it is there only while a book is open.
    """

    name: str
    menu: str
    words: str = ""
    keys: str = ""
    group: str = ""
    checkable: bool = False
    needs_book: bool = True


LONGEST_ACT = 80
TEXT_SIZES = (100, 110, 125, 150, 175, 200)
INSIDE = {"Text size": "View", "Move to": "Prospect"}
TIERS = ("Cold", "Warm", "Hot", "Won", "Lost")
_LINE = ""

ACTS = (
    Act("newBook", "File", "New book…", "Ctrl+Shift+N", needs_book=False),
    Act("openBook", "File", "Open…", "Ctrl+O", needs_book=False),
    Act("sampleData", "File", "Look around with sample data", needs_book=False),
    Act(_LINE, "File"),
    Act("bringList", "File", "Import…", "Ctrl+I"),
    Act("export", "File", "Export…", "Ctrl+E"),
    Act("takeAll", "File", "Take everything with me…"),
    Act(_LINE, "File"),
    Act("backUp", "File", "Back up…", "Ctrl+Shift+B"),
    Act("restore", "File", "Restore a backup…", needs_book=False),
    Act(_LINE, "File"),
    Act("settings", "File", "Your business…", "Ctrl+,"),
    Act("fields", "File", "Fields and tags…"),
    Act(_LINE, "File"),
    Act("keepReminding", "File", "Remind when the window is closed", checkable=True),
    Act("quit", "File", "Quit", "Ctrl+Q", needs_book=False),
    Act("undo", "Edit", "Undo", "Ctrl+Z"),
    Act("redo", "Edit", "Redo", "Ctrl+Shift+Z"),
    Act(_LINE, "Edit"),
    Act("history", "Edit", "Everything that was done…", "Ctrl+Shift+E"),
    Act(_LINE, "Edit"),
    Act("find", "Edit", "Search or run a command", "Ctrl+K", needs_book=False),
    Act("today", "View", "Today", "Ctrl+1"),
    Act("board", "View", "Board", "Ctrl+2"),
    Act("prospects", "View", "Prospects", "Ctrl+3"),
    Act("run", "View", "Call run", "Ctrl+4"),
    Act("offers", "View", "Offers", "Ctrl+5"),
    Act("plan", "View", "Contact plan", "Ctrl+8"),
    Act("review", "View", "Weekly review"),
    Act(_LINE, "View"),
    Act("light", "View", "Light", group="scheme", needs_book=False),
    Act("dark", "View", "Dark", group="scheme", needs_book=False),
    Act("system", "View", "As the system", group="scheme", needs_book=False),
    Act(_LINE, "View"),
    Act("largerText", "View", "Larger text", "Ctrl++", needs_book=False),
    Act("smallerText", "View", "Smaller text", "Ctrl+-", needs_book=False),
    *(
        Act(f"text{size}", "Text size", f"{size} %", group="text", needs_book=False)
        for size in TEXT_SIZES
    ),
    Act("density", "View", "Small cards", "Ctrl+Shift+D", checkable=True),
    Act("reduceMotion", "View", "Reduce motion", checkable=True, needs_book=False),
    Act(_LINE, "View"),
    Act("nextPane", "View", "Next pane", "F6", needs_book=False),
    Act("lastPane", "View", "Previous pane", "Shift+F6", needs_book=False),
    Act("addProspect", "Prospect", "Add a prospect", "Ctrl+N"),
    Act(_LINE, "Prospect"),
    Act("openProspect", "Prospect", "Open the record"),
    *(Act(f"to{tier}", "Move to", tier) for tier in TIERS),
    Act("passBaton", "Prospect", "Pass the baton…"),
    Act("passReport", "Prospect", "How the passes went…"),
    Act("deleteProspect", "Prospect", "Put in the bin"),
    Act(_LINE, "Prospect"),
    Act("aboutPerson", "Prospect", "Everything about the chosen prospect…"),
    Act("erasePerson", "Prospect", "Erase the chosen prospect for good…"),
    Act(_LINE, "Prospect"),
    Act("newList", "Prospect", "New list…", "Ctrl+Shift+L"),
    Act(_LINE, "Prospect"),
    Act("duplicates", "Prospect", "Find duplicates…", "Ctrl+Shift+K"),
    Act("bin", "Prospect", "The bin"),
    Act("logTouch", "Touch", "Log a touch", "Ctrl+L"),
    Act("logWith", "Touch", "Log a touch with the chosen prospect"),
    Act(_LINE, "Touch"),
    Act("results", "Touch", "Type back the day sheet…", "Ctrl+Shift+T"),
    Act(_LINE, "Touch"),
    Act("changeHat", "Touch", "Change hat", "Ctrl+Shift+H"),
    Act("changeMember", "Touch", "Who is at the desk…"),
    Act("newProposal", "Documents", "New proposal", "Ctrl+Shift+P"),
    Act("newEstimate", "Documents", "New estimate"),
    Act(_LINE, "Documents"),
    Act("catalogue", "Documents", "Catalogue"),
    Act("templates", "Documents", "Templates and texts"),
    Act(_LINE, "Documents"),
    Act("daySheet", "Documents", "Day sheet…"),
    Act("printCards", "Documents", "Prospect cards…"),
    Act("print", "Documents", "Print…", "Ctrl+P"),
    Act("savePdf", "Documents", "Save PDF…", "Ctrl+S"),
    Act("saveTwin", "Documents", "Save with machine-readable twin…"),
    Act("signPaper", "Documents", "Sign with a certificate…"),
    Act("checkReturned", "Documents", "Check a returned PDF…"),
    Act("keys", "Help", "Keys", "F1", needs_book=False),
    Act("about", "Help", "About Baton", needs_book=False),
)


class ListKey(NamedTuple):
    """A key that works only while a list, the board or a record has the focus."""

    keys: str
    words: str
    where: str


LIST_KEYS = (
    ListKey("1…9", "What came of it", "Today"),
    ListKey("Enter", "Done and next", "Today"),
    ListKey("D", "Done, without an outcome", "Today"),
    ListKey("N", "Add a note", "Today"),
    ListKey("Z, then a day", "Put off", "Today"),
    ListKey("O", "Open the record", "Today"),
    ListKey("L", "Log a touch", "Today"),
    ListKey("P", "Pass the baton", "Today"),
    ListKey("C", "Bring back who is asked again", "Today"),
    ListKey("A, B", "Accept or return the baton offered", "Today"),
    ListKey("R", "Start the call run", "Today"),
    ListKey("1…9", "What came of the call", "Call run"),
    ListKey("Space", "Write a note", "Call run"),
    ListKey("→", "Skip", "Call run"),
    ListKey("Backspace", "Take back the last", "Call run"),
    ListKey("Enter", "Call with this computer", "Call run"),
    ListKey("O", "Open the record", "Call run"),
    ListKey("Esc", "Pause, keeps the place", "Call run"),
    ListKey("Arrows", "Go among cards and columns", "Board"),
    ListKey("Enter", "Open the record", "Board"),
    ListKey("Space", "Select the card", "Board"),
    ListKey("L", "Log a touch", "Board"),
    ListKey("M, then 1…5", "Move to a tier", "Board"),
    ListKey("Alt+Shift+← →", "Move one tier", "Board"),
    ListKey("Alt+Shift+↑ ↓", "Move within the column", "Board"),
    ListKey("P", "Pass the baton", "Board"),
    ListKey("N", "Add a prospect here", "Board"),
    ListKey("Del", "Put in the bin", "Board"),
    ListKey("Enter", "Open the record", "Prospects"),
    ListKey("F2", "Edit the cell", "Prospects"),
    ListKey("Ctrl+A", "Select all", "Prospects"),
    ListKey("Ctrl+F", "Filter by a name, a number, a tag", "Prospects"),
    ListKey("L", "Log a touch", "Prospects"),
    ListKey("P", "Pass the baton", "Prospects"),
    ListKey("N", "Add a prospect", "Prospects"),
    ListKey("M, then 1…5", "Move the selected to a tier", "Prospects"),
    ListKey("B", "Bring suspects to Cold", "Prospects"),
    ListKey("Del", "Put in the bin", "Prospects"),
    ListKey("S", "Sort by a column", "Prospects"),
    ListKey("C", "Choose columns", "Prospects"),
    ListKey("Menu", "All that can be done to the selected", "Prospects"),
    ListKey("L", "Log a touch", "Record"),
    ListKey("M, then 1…5", "Move to a tier", "Record"),
    ListKey("P", "Pass the baton", "Record"),
    ListKey("D", "Next step done", "Record"),
    ListKey("Z", "Snooze the next step", "Record"),
    ListKey("C", "Bring back who is lost", "Record"),
    ListKey("Alt+← →", "Previous, next prospect", "Record"),
    ListKey("F2", "Edit the value", "Record"),
    ListKey("E", "Edit the details", "Record"),
    ListKey("Esc", "Back to the same card", "Record"),
    ListKey("Enter", "Change the touch or the sign", "Contact plan"),
    ListKey("Alt+Shift+↑ ↓", "Carry it to another place", "Contact plan"),
    ListKey("Del", "Take it out of the plan", "Contact plan"),
    ListKey("Ctrl+Enter", "Begin a line", "Offer"),
    ListKey("Shift+F2", "Write the title", "Offer"),
    ListKey("Ctrl+T", "Looks and terms; again: their next group", "Offer"),
    ListKey("Alt+1…4, Alt+0", "Put the line in package A…D, in all", "Offer"),
    ListKey("/B, after the work", "Put the line in package B", "Offer"),
    ListKey("Alt+Shift+↑ ↓", "Move the line", "Offer"),
    ListKey("Ctrl+D", "Copy the line", "Offer"),
    ListKey("Ctrl+H", "Print and mark as sent", "Offer"),
    ListKey("Ctrl+Shift+Enter", "Mark as sent", "Offer"),
    ListKey("Page up, page down", "Turn the paper’s page", "Offer"),
    ListKey("F4", "Show the paper, or the lines again", "Offer"),
    ListKey("Ctrl+V, on a picture", "Paste a picture into the line", "Offer"),
    ListKey("Enter, F2, letters", "Type into the cell", "Catalogue"),
    ListKey("Ctrl+Enter", "Add something you sell", "Catalogue"),
    ListKey("Ctrl+D", "Add another like it", "Catalogue"),
    ListKey("Ctrl+F", "Find by code, name or detail", "Catalogue"),
    ListKey("Ctrl+C, Ctrl+V", "Copy rows, paste a table", "Catalogue"),
    ListKey("Del", "Remove the selected", "Catalogue"),
    ListKey("F2", "Write another name", "Templates and texts"),
    ListKey("Ctrl+Enter", "Keep the words as a version", "Templates and texts"),
    ListKey("Del", "Throw away, put away", "Templates and texts"),
    ListKey("M", "Merge the two", "Duplicates"),
    ListKey("K", "They are two people", "Duplicates"),
    ListKey("← → ↑ ↓", "Choose values, go among fields", "Duplicates"),
)


class Actions(QObject):
    """The acts of one window as Qt's actions; one not bound stays hidden."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._made: dict[str, QAction] = {}
        self._groups: dict[str, QActionGroup] = {}
        self._bound: set[str] = set()
        for act in ACTS:
            if act.name:
                self._made[act.name] = self._make(act, window)

    def _make(self, act: Act, window: QWidget) -> QAction:
        action = QAction(escaped_amp(act.words), window)
        action.setObjectName(f"{act.name}Act")
        action.setVisible(False)
        if act.keys:
            action.setShortcut(QKeySequence(act.keys))
        if act.group:
            group = self._groups.setdefault(act.group, QActionGroup(self))
            group.addAction(action)
        action.setCheckable(act.checkable or bool(act.group))
        return action

    def __getitem__(self, name: str) -> QAction:
        """The action of an act."""
        return self._made[name]

    def bind(self, name: str, do: Callable[[], object]) -> None:
        """Let the act do this; from now on it is in its menu."""
        self._made[name].triggered.connect(lambda _on=False: do())
        self._bound.add(name)

    def show_for(self, *, book: bool) -> None:
        """Show what can be done, with or without an open book."""
        for act in ACTS:
            if act.name:
                there = act.name in self._bound and (book or not act.needs_book)
                self._made[act.name].setVisible(there)

    def name_turns(self, undo: str | None, redo: str | None) -> None:
        """Name what undo and redo would do, in the menu."""
        for word, act in (("Undo", undo), ("Redo", redo)):
            action = self._made[word.lower()]
            words = f"{word} {shown(act, LONGEST_ACT)}" if act else word
            action.setText(escaped_amp(words))
            action.setEnabled(bool(act))

    def possible(self) -> list[tuple[Act, QAction]]:
        """Every act that can be done now, in the order of the menus."""
        return [
            (act, self._made[act.name])
            for act in ACTS
            if act.name and self._made[act.name].isVisible()
        ]


def fill_menus(bar: QMenuBar, actions: Actions) -> None:
    """Put every act into its menu."""
    menus = {title_of(menu): menu for menu in menus_of(bar)}
    for act in ACTS:
        menu = menus.get(act.menu) or _menu_inside(menus, act.menu)
        if act.name:
            menu.addAction(actions[act.name])
        else:
            menu.addSeparator()


def _menu_inside(menus: dict[str, QMenu], name: str) -> QMenu:
    menus[name] = menus[INSIDE[name]].addMenu(name)
    return menus[name]
