"""What the hand asks of the board, by mouse, key or menu, and what follows."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from models.people.board import Card
from models.people.kinds import BOARD_TIERS, Tier
from ui.board.board_cards import BoardCards
from ui.board.card_menu import open_card_menu, open_column_menu
from ui.board.gestures_kind import ANYWHERE, BoardGestures, Place
from ui.board.tier_choice import TierChoice
from ui.board.tier_column import TierColumn
from ui.look.messages import announce

_ASKING = (Tier.HOT, Tier.WON, Tier.LOST)


class Hand(QObject):
    """Answers what the lists of cards ask for.

    Signals:
        open_wanted: a prospect's id, for the record.
        log_wanted: a prospect's id, for the touch bar.
        pass_wanted: a prospect's id, whose baton is to be passed.
    """

    open_wanted = Signal(object)
    log_wanted = Signal(object)
    pass_wanted = Signal(object)

    def __init__(
        self, page: QWidget, columns: Mapping[Tier, TierColumn], cards: BoardCards
    ) -> None:
        super().__init__(page)
        self._page, self._columns, self._cards = page, columns, cards
        self._gestures: BoardGestures | None = None
        self._choice: TierChoice | None = None
        for tier, column in columns.items():
            self._listen(tier, column)

    def _listen(self, tier: Tier, column: TierColumn) -> None:
        column.list.asked.connect(lambda word: self.answer(tier, word))
        column.list.doubleClicked.connect(lambda _at: self.answer(tier, "open"))
        column.foot.entered.connect(lambda text: self._add(tier, text))
        column.head.menu.clicked.connect(lambda: self._column_menu(tier))

    def hold(self, gestures: BoardGestures) -> None:
        """From now on cards can be moved."""
        self._gestures = gestures
        for column in self._columns.values():
            column.model.drop = self._dropped

    # moving

    def _dropped(self, ids: list[int], tier: Tier, before_id: int | None) -> bool:
        moved = self._move(ids, tier, Place(before_id, to_end=True))
        if moved:  # the keys go on where the mouse has put the card
            self._columns[tier].list.setFocus(Qt.FocusReason.MouseFocusReason)
        return moved

    def _move(self, ids: Sequence[int], tier: Tier, place: Place = ANYWHERE) -> bool:
        if self._gestures is None or not ids:
            return False
        self._cards.read_all()  # else the card could go where nothing is read yet
        came = [
            key
            for key in ids
            if key in self._cards.known and self._tier_of(key) != tier
        ]
        done = self._gestures.move(ids, tier, place)
        if not done:
            return False
        self._columns[tier].list.go_to(ids)
        act = done.act
        if came and tier in _ASKING and act is not None:
            # the drag still runs its own loop; the question waits for its end
            QTimer.singleShot(0, self, lambda: self._ask_why(came, tier, act))
        return True

    def _tier_of(self, key: int) -> Tier:
        return Tier(self._cards.known[key].tier)

    def _ask_why(self, ids: Sequence[int], tier: Tier, act: int) -> None:
        known = self._cards.known
        cards = [known[key] for key in ids if key in known]
        cards = [card for card in cards if card.tier == tier]  # not undone meanwhile
        if self._gestures is None or not cards:
            return
        box = self._box_of(tier, cards[0])
        self._gestures.ask_why(self._page, box, cards, tier, act)

    def _box_of(self, tier: Tier, card: Card) -> QRect:
        view = self._columns[tier].list
        box = view.visualRect(self._columns[tier].model.index_of(card.id))
        return box.translated(view.viewport().mapTo(self._page, QPoint(0, 0)))

    def _move_by_key(
        self,
        tier: Tier,
        target: Tier,
        place: Place = ANYWHERE,
        *,
        one: bool = False,
    ) -> None:
        view = self._columns[tier].list
        current = view.current_id()
        ids = view.selected_ids()
        if one and current is not None:
            ids = [current]
        if not self._move(ids, target, place):
            return
        there = self._columns[target]
        there.list.setFocus(Qt.FocusReason.ShortcutFocusReason)
        position = there.list.currentIndex().row() + 1
        whole = self._cards.sums(target).prospects
        words = f"Moved to {target.label}, position {position} of {whole}"
        announce(there.list, words)

    def _reorder(self, tier: Tier, step: int) -> None:
        column = self._columns[tier]
        row, rows = column.list.currentIndex().row(), column.model.rows
        if row < 0 or not 0 <= row + step < len(rows):
            return
        after = row + step + (1 if step > 0 else 0)
        before = rows[after].id if after < len(rows) else None
        self._move_by_key(tier, tier, Place(before, to_end=True), one=True)

    # answering

    def answer(self, tier: Tier, word: str) -> None:
        """Do what a list of cards asked for, in the words of `CardList`."""
        view = self._columns[tier].list
        place = BOARD_TIERS.index(tier)
        if self._choice is not None and not word.startswith("digit"):
            self._close_choice()
            if word == "escape":
                return
        if word.startswith("digit"):
            self._digit(tier, int(word.removeprefix("digit ")))
        elif word.startswith("to "):
            self._move_by_key(tier, Tier(word.removeprefix("to ")))
        elif word in {"open", "log", "pass"}:
            self._hand_over(view.current_id(), word)
        elif word in {"left", "right"}:
            self._step_aside(tier, 1 if word == "right" else -1)
        elif word in {"tier up", "tier down"}:
            target = place + (1 if word == "tier up" else -1)
            if 0 <= target < len(BOARD_TIERS):
                self._move_by_key(tier, BOARD_TIERS[target])
        elif word in {"place up", "place down"}:
            self._reorder(tier, 1 if word == "place down" else -1)
        else:
            self._answer_rest(tier, word)

    def _answer_rest(self, tier: Tier, word: str) -> None:
        column = self._columns[tier]
        view = column.list
        if word == "move" and view.selected_ids():
            self._open_choice(tier)
        elif word == "add":
            column.foot.open_field()
        elif word == "delete":
            self._delete(view.selected_ids())
        elif word == "all":
            view.selectAll()
            view.setFocus()
        elif word == "escape":
            view.clearSelection()
        elif word == "menu" and view.current_id() is not None:
            open_card_menu(view, view.menu_spot, tier, lambda w: self.answer(tier, w))

    def _hand_over(self, key: int | None, word: str) -> None:
        wanted = {"open": self.open_wanted, "log": self.log_wanted}
        if key is not None:
            wanted.get(word, self.pass_wanted).emit(key)

    def _step_aside(self, tier: Tier, step: int) -> None:
        target = BOARD_TIERS.index(tier) + step
        if not 0 <= target < len(BOARD_TIERS):
            return
        here, there = self._columns[tier].list, self._columns[BOARD_TIERS[target]]
        y = here.visualRect(here.currentIndex()).center().y()
        there.list.setFocus(Qt.FocusReason.ShortcutFocusReason)
        rows = there.model.rows
        if rows:
            row = min(there.list.geometry_of_rows().place_at(y), len(rows) - 1)
            there.list.setCurrentIndex(there.model.index(row, 0))

    def _delete(self, ids: Sequence[int]) -> None:
        if self._gestures is not None and ids:
            self._gestures.delete(ids)

    def _add(self, tier: Tier, text: str) -> None:
        if self._gestures is None:
            return
        added = self._gestures.add(text, tier)
        if added is not None:
            column = self._columns[tier]
            column.foot.field.clear()
            column.list.go_to([added])

    # choosing

    def _open_choice(self, tier: Tier) -> None:
        self._close_choice()
        view = self._columns[tier].list
        self._choice = TierChoice(self._page)
        card = self._columns[tier].model.rows[max(0, view.currentIndex().row())]
        self._choice.open_beside(self._box_of(tier, card))
        announce(view, "Move to: 1 Cold, 2 Warm, 3 Hot, 4 Won, 5 Lost")

    def _close_choice(self) -> None:
        if self._choice is not None:
            self._choice.close_sheet()
            self._choice.deleteLater()
            self._choice = None

    def _digit(self, tier: Tier, digit: int) -> None:
        if self._choice is None:
            return
        self._close_choice()
        if 1 <= digit <= len(BOARD_TIERS):
            self._move_by_key(tier, BOARD_TIERS[digit - 1])

    def _column_menu(self, tier: Tier) -> None:
        button = self._columns[tier].head.menu
        spot = button.mapToGlobal(button.rect().bottomLeft())
        open_column_menu(button, spot, tier, lambda word: self.answer(tier, word))
