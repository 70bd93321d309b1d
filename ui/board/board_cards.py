"""The cards of the board, read in pieces and kept true by what each act changed."""

from collections.abc import Mapping
from typing import NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal

from models.book.change import Change
from models.people.board import Card, TierTotal, cards_in, cards_of, tier_totals
from models.people.kinds import BOARD_TIERS, Tier
from ui.board.listed import Listed
from ui.board.ready import ReadyOnes
from ui.board.tally import Show, Tally, Traits
from ui.board.tier_head import Sums, sums_of
from ui.board.tier_model import TierModel, by_rank
from ui.desk import Desk

FIRST_PIECE, PIECE = 24, 1500  # the first fills a column of a large screen
_ASIDE_MS = 40  # between two pieces while others are in sight, which read theirs
_MANY = 5000  # above that many changed prospects everything is read again
_ON_EVERY_CARD = frozenset(
    {"member", "business", "tier_plan"}
)  # initials, zone, limits
_NOT_TOLD = frozenset({Show.READY})  # by the card alone
_SINGLY = 200  # above that many changed cards a column is shown anew


class Filter(NamedTuple):
    """Which cards are shown: those that fit all of `shows`, held by `holder`.

    Attributes:
        listed: a saved list, of which only the people are shown.
    """

    shows: frozenset[Show] = frozenset()
    holder: str | None = None
    listed: Listed | None = None


EVERYONE = Filter()


class BoardCards(QObject):
    """All cards of the board, of which the columns show those that fit the filter.

    Signals:
        counted: sums or counts changed.
        loaded: the last piece has come.
    """

    counted = Signal()
    loaded = Signal()

    def __init__(
        self, desk: Desk, columns: Mapping[Tier, TierModel], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._desk, self._columns = desk, columns
        self.filter = EVERYONE
        self.known: dict[int, Card] = {}
        self.tally = Tally(desk.today(), desk.limits)
        self._traits = Traits(desk.today(), desk.limits)
        self.ready = ReadyOnes(self)
        self._totals: list[TierTotal] = []
        self._read_to: dict[Tier, str] = {}  # tiers not read to their end, how far
        self._clock = QTimer(self)
        self._clock.setInterval(0)
        self._clock.timeout.connect(self._read_more)
        desk.changed.connect(self._take_in)

    # reading

    def load(self) -> None:
        """Read the first cards of each tier now, and the rest as soon as may be."""
        today, limits = self._desk.today(), self._desk.limits
        self.known = {}
        self.tally, self._traits = Tally(today, limits), Traits(today, limits)
        self._totals = self._desk.ask(tier_totals)
        if self.filter.listed is not None:
            self.filter.listed.read()
        self._read_to = {}
        for tier in BOARD_TIERS:
            cards = self._desk.ask(cards_in, tier, limit=FIRST_PIECE)
            self._remember(cards)
            self._columns[tier].today = today
            self._columns[tier].limits = limits
            self._columns[tier].show(self._fitting(cards))
            if len(cards) == FIRST_PIECE:
                self._read_to[tier] = cards[-1].rank
        self.counted.emit()
        if not self._read_to:
            self.loaded.emit()

    def read_rest(self) -> None:
        """Begin to read what `load` left, piece by piece between other events."""
        if self._read_to:
            self._clock.start()

    def hurry(self, *, in_sight: bool) -> None:
        """Read piece after piece while the board is in sight, and slowly while not."""
        self._clock.setInterval(0 if in_sight else _ASIDE_MS)

    def is_whole(self) -> bool:
        """Whether every card has been read, so that counts over them are true."""
        return not self._read_to

    def _read_more(self) -> None:
        if self._read_to:
            self._read_piece(next(iter(self._read_to)))
        if not self._read_to:
            self._clock.stop()
            self.counted.emit()
            self.loaded.emit()

    def _read_piece(self, tier: Tier) -> None:
        after = self._read_to[tier]
        read = self._desk.ask(cards_in, tier, limit=PIECE, after=after)
        cards = list(map(_slim, read))
        self._remember(cards)
        self._columns[tier].append(self._fitting(cards))
        if len(cards) == PIECE:
            self._read_to[tier] = cards[-1].rank
        else:
            del self._read_to[tier]

    def read_all(self) -> None:
        """Read what is left at once, for what needs every card."""
        while self._read_to:
            self._read_more()

    def _remember(self, cards: list[Card]) -> None:
        self.known.update((card.id, card) for card in cards)
        self.tally.add(cards)

    # what is shown

    def sums(self, tier: Tier) -> Sums:
        """Counts and sums of a tier, of all its cards, from the book."""
        return sums_of(self._totals, tier)

    def whole(self) -> int:
        """How many prospects stand on the board."""
        return sum(self.sums(tier).prospects for tier in BOARD_TIERS)

    def show_only(self, shown: Filter) -> None:
        """Show the cards that fit a filter."""
        self.read_all()
        self.filter = shown
        by_tier: dict[str, list[Card]] = {tier.value: [] for tier in BOARD_TIERS}
        for card in self.known.values():
            if self._fits(card):
                by_tier[card.tier].append(card)
        for tier, model in self._columns.items():
            model.show(sorted(by_tier[tier.value], key=by_rank))

    def _fits(self, card: Card) -> bool:
        if self.filter is EVERYONE:
            return True
        shows, holder, listed = self.filter
        if holder is not None and card.holder_initials != holder:
            return False
        if listed is not None and not listed.holds(card.id):
            return False
        if Show.READY in shows and card.id not in self.ready:
            return False
        return shows - _NOT_TOLD <= self._traits.of(card)

    def _fitting(self, cards: list[Card]) -> list[Card]:
        return cards if self.filter is EVERYONE else list(filter(self._fits, cards))

    # what an act changed

    def _take_in(self, change: Change) -> None:
        ids = change.prospects
        if len(ids) > _MANY or not _ON_EVERY_CARD.isdisjoint(change.rows):
            self.load()
            self.read_rest()
            return
        if not ids:
            return
        self.ready.follow(ids)
        if self.filter.listed is not None:
            self.filter.listed.follow(ids)
        found = {card.id: card for card in self._desk.ask(cards_of, ids)}
        self._count_again(ids, found)
        for tier, model in self._columns.items():
            self._change_column(tier, model, ids, found)
        self._totals = self._desk.ask(tier_totals)
        self.counted.emit()

    def _count_again(self, ids: frozenset[int], found: dict[int, Card]) -> None:
        for key in ids:
            old, new = self.known.pop(key, None), found.get(key)
            if old is not None:
                self.tally.add([old], -1)
            if new is not None and self._is_read(new):
                self.known[key] = new
                self.tally.add([new])

    def _is_read(self, card: Card) -> bool:
        """Whether the pieces have come as far as this card; else they will."""
        limit = self._read_to.get(Tier(card.tier))
        return limit is None or card.rank <= limit

    def _change_column(
        self,
        tier: Tier,
        model: TierModel,
        ids: frozenset[int],
        found: dict[int, Card],
    ) -> None:
        here = {
            key: card
            for key, card in found.items()
            if card.tier == tier and self._is_read(card) and self._fits(card)
        }
        gone = [key for key in ids if key in model and key not in here]
        if len(here) + len(gone) <= _SINGLY:
            model.replace(here.values(), gone)
            return
        rest = [card for card in model.rows if card.id not in ids]
        model.show(sorted([*rest, *here.values()], key=by_rank))


_words: dict[object, object] = {}
_RANK = Card._fields.index("rank")
_OWN = Card._fields.index("tier")  # before it stand id, name and company


def _slim(card: Card) -> Card:
    """The card with its words shared with other cards: half the memory of many."""
    share, before, after = _words.setdefault, card[_OWN:_RANK], card[_RANK + 1 :]
    return Card._make(
        (
            *card[:_OWN],
            *map(share, before, before),
            card.rank,
            *map(share, after, after),
        )
    )
