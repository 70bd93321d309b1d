"""Light and dark, text size, card size and motion, remembered on this computer."""

from functools import partial

from PySide6.QtCore import QObject

from ui.look.theme import LARGEST_TEXT, SMALLEST_TEXT, Choice, theme
from ui.shell.acts import TEXT_SIZES, Actions
from ui.shop.shop import Shop

_SCHEMES: tuple[Choice, ...] = ("light", "dark", "system")


class LookActs(QObject):
    """The View menu's choices of look."""

    def __init__(self, shop: Shop, actions: Actions) -> None:
        super().__init__(shop)
        self._shop, self._actions = shop, actions
        self._memory = shop.window.memory
        for choice in _SCHEMES:
            actions.bind(choice, partial(self.wear, choice))
        for percent in TEXT_SIZES:
            actions.bind(f"text{percent}", partial(self.size_text, percent))
        actions.bind("largerText", lambda: self._step(1))
        actions.bind("smallerText", lambda: self._step(-1))
        actions.bind("reduceMotion", self._still)
        actions.bind("density", self._small_cards)
        theme().changed.connect(self._show)
        shop.stocked.connect(self._listen)
        self._listen()
        self._show()

    def wear(self, choice: Choice) -> None:
        """Be light, dark, or as the system says."""
        self._memory.keep("scheme", choice)
        theme().choose(choice=choice)

    def size_text(self, percent: int) -> None:
        """Write at this size, 100 to 200."""
        self._memory.keep("text", percent)
        theme().choose(text_percent=percent)

    def _step(self, by: int) -> None:
        sizes = [SMALLEST_TEXT, *TEXT_SIZES[1:-1], LARGEST_TEXT]
        nearest = min(sizes, key=lambda size: abs(size - theme().text_percent))
        place = sizes.index(nearest) + by
        if 0 <= place < len(sizes):
            self.size_text(sizes[place])

    def _still(self) -> None:
        reduced = self._actions["reduceMotion"].isChecked()
        self._memory.keep("reduceMotion", reduced)
        theme().choose(reduced_motion=reduced)

    def _small_cards(self) -> None:
        if self._shop.pages is not None:
            self._shop.pages.board.set_compact(self._actions["density"].isChecked())

    def _listen(self) -> None:
        pages = self._shop.pages
        if pages is not None:
            pages.board.compact_changed.connect(self._keep_compact)
            self._actions["density"].setChecked(pages.board.is_compact())

    def _keep_compact(self, compact: bool) -> None:  # noqa: FBT001 - a slot
        self._memory.keep("smallCards", compact)
        self._actions["density"].setChecked(compact)

    def _show(self) -> None:
        look = theme()
        self._actions[look.choice].setChecked(True)
        self._actions["reduceMotion"].setChecked(look.reduced_motion)
        if look.text_percent in TEXT_SIZES:
            self._actions[f"text{look.text_percent}"].setChecked(True)
