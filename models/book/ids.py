"""Keys that two machines can mint without asking each other."""

import threading
import time

DEVICE_BITS, COUNTER_BITS = 10, 12
EPOCH_MS = 1_577_836_800_000  # 2020-01-01 UTC, so that 41 bits last until 2089
_YEAR_MS = 366 * 86_400_000
_LAST_COUNT = (1 << COUNTER_BITS) - 1


class IdMint:
    """A source of 63-bit ids: 41 bits of milliseconds, 10 of device, 12 of count."""

    def __init__(self, device: int = 0) -> None:
        self.device = device
        self._lock = threading.Lock()
        self._at = 0
        self._count = 0

    def stay_above(self, given: int) -> None:
        """Give only ids above one that another program gave out.

        One that lies more than a year ahead is a mistake, and nobody follows it.
        """
        at = given >> (DEVICE_BITS + COUNTER_BITS)
        with self._lock:
            latest = time.time_ns() // 1_000_000 - EPOCH_MS + _YEAR_MS
            if self._at <= at <= latest:
                self._at, self._count = at, _LAST_COUNT

    def new_id(self) -> int:
        """An id above every id this mint gave before, also when the clock goes back."""
        with self._lock:
            at = time.time_ns() // 1_000_000 - EPOCH_MS
            if at > self._at:
                self._at, self._count = at, 0
            elif self._count < _LAST_COUNT:
                self._count += 1
            else:
                self._at, self._count = self._at + 1, 0
            head = (self._at << DEVICE_BITS) | self.device
            return (head << COUNTER_BITS) | self._count


MINT = IdMint()


def new_id() -> int:
    """The next id of this process."""
    return MINT.new_id()
