"""Ids that are the same each time, for people who are made up again."""

from datetime import date

from models.book.ids import COUNTER_BITS, DEVICE_BITS, EPOCH_MS

_NO_DEVICE = (1 << DEVICE_BITS) - 1
_DAY_MS = 86_400_000


class SameIds:
    """A source of ids that depend on a day alone, and that no machine mints."""

    def __init__(self, since: date) -> None:
        days = since.toordinal() - date(1970, 1, 1).toordinal()
        self._ms = days * _DAY_MS - EPOCH_MS

    def new_id(self) -> int:
        """An id above every id given before."""
        self._ms += 1
        return (self._ms << DEVICE_BITS | _NO_DEVICE) << COUNTER_BITS
