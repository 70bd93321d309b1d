"""What is counted over the cards of the board, kept up card by card."""

from collections import Counter
from collections.abc import Iterable
from datetime import date, timedelta
from enum import StrEnum

from models.people.board import Card
from models.people.kinds import OPEN_TIERS, Tier
from models.people.limits import LIMITS, AllLimits


class Show(StrEnum):
    """Which cards a filter chip leaves."""

    OVERDUE = "overdue"
    SILENT = "silent"
    NO_NEXT = "no_next"
    OPEN_OFFER = "open_offer"
    NO_EVIDENCE = "no_evidence"
    READY = "ready"  # not told by the card: see `ready.py`


class Traits:
    """Tells which filters a card fits on a day; by comparing texts, so it is quick."""

    def __init__(self, today: date, limits: AllLimits = LIMITS) -> None:
        self._today = today.isoformat()
        self._silent_before = {
            tier.value: (today - timedelta(days=limits[tier].silent)).isoformat()
            for tier in OPEN_TIERS
        }

    def of(self, card: Card) -> frozenset[Show]:
        """The filters that leave this card."""
        traits = set()
        if card.next_on is not None and card.next_on < self._today:
            traits.add(Show.OVERDUE)
        limit = self._silent_before.get(card.tier)
        if limit is not None:
            if self._is_silent(card, limit):
                traits.add(Show.SILENT)
            if card.next_channel is None and card.offer_status != "sent":
                traits.add(Show.NO_NEXT)
        if card.offer_status == "sent":
            traits.add(Show.OPEN_OFFER)
        if card.tier == Tier.HOT and not card.signs:
            traits.add(Show.NO_EVIDENCE)
        return _SETS.setdefault(frozenset(traits), frozenset(traits))

    def _is_silent(self, card: Card, limit: str) -> bool:
        if card.booked_on is not None and card.booked_on >= self._today:
            return False
        return card.silent_since is not None and card.silent_since < limit


_SETS: dict[frozenset[Show], frozenset[Show]] = {}


class Tally:
    """Counts over all cards: how many each filter leaves, how silent a tier is."""

    def __init__(self, today: date, limits: AllLimits = LIMITS) -> None:
        self.today = today
        self.cards = 0
        self.fitting: Counter[Show] = Counter()
        self.holders: Counter[str] = Counter()
        self._traits = Traits(today, limits)
        self._silent_since: dict[str, Counter[str]] = {}
        self._touches: Counter[str] = Counter()
        self._made: Counter[str] = Counter()
        self._revisits = 0

    def add(self, cards: Iterable[Card], sign: int = 1) -> None:
        """Count these cards in; with -1, out again."""
        for card in cards:
            self.cards += sign
            self.holders[card.holder_initials] += sign
            for trait in self._traits.of(card):
                self.fitting[trait] += sign
            if card.silent_since is not None:
                days = self._silent_since.setdefault(card.tier, Counter())
                days[card.silent_since] += sign
            self._made[card.tier] += sign
            self._touches[card.tier] += sign * len(card.pips)
            if card.tier == Tier.LOST and card.revisit_on is not None:
                self._revisits += sign

    def median_silence(self, tier: Tier) -> int | None:
        """The days of silence in the middle of a tier; None where nobody is silent."""
        days = self._silent_since.get(tier.value, Counter())
        whole = sum(days.values())
        if not whole:
            return None
        passed = 0
        for day in sorted(days):
            passed += days[day]
            if 2 * passed >= whole:
                return max(0, (self.today - date.fromisoformat(day)).days)
        return None

    def caption(self, tier: Tier) -> str:
        """What the head of a column says in small under the value."""
        if tier is Tier.WON:
            return self._average()
        if tier is Tier.LOST:
            return f"{self._revisits} with a revisit date" if self._revisits else ""
        median = self.median_silence(tier)
        return "" if median is None else f"median silence {median} d"

    def _average(self) -> str:
        won = self._made[Tier.WON]
        if not won:
            return ""
        tenths = (self._touches[Tier.WON] * 20 + won) // (2 * won)
        return f"{tenths // 10}.{tenths % 10} touches on average"
