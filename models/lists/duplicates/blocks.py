"""Those who share a key, kept so that a hundred thousand keys of one stay small."""

from collections.abc import Iterable, Iterator

BLOCK = 200
"""No more than so many are compared with each other for one shared key."""


class Blocks:
    """Places of people by a key that some of them share."""

    def __init__(self) -> None:
        # A lone one stands as itself: lists for all would keep the garbage collector
        # busy for longer than the comparing takes.
        self._lone: dict[str, int] = {}
        self._shared: dict[str, list[int]] = {}

    def put(self, key: str, at: int) -> None:
        """Let the one at this place be found under a key; an empty key finds nobody."""
        if not key:
            return
        first = self._lone.setdefault(key, at)
        if first != at:
            there = self._shared.setdefault(key, [first])
            if there[-1] != at:
                there.append(at)

    def under(self, key: str) -> list[int]:
        """The first of those under a key, at most `BLOCK`."""
        shared = self._shared.get(key)
        if shared is not None:
            return shared[:BLOCK]
        first = self._lone.get(key)
        return [] if first is None else [first]

    def under_any(self, keys: Iterable[str]) -> set[int]:
        """The first of those under each of the keys."""
        return {at for key in keys for at in self.under(key)}

    def shared(self) -> Iterator[tuple[str, list[int]]]:
        """Every key of several with all of them, in the order they came."""
        yield from self._shared.items()
