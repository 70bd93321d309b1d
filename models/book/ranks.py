"""Places in an order, as text keys compared by bytes.

A key is a fraction written in 62 digits; between any two there is always another,
so a card is put between its neighbours without touching them (floats run out after
about 50 insertions at one spot: `database.md` section 9).
"""

DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
_VALUE = {digit: value for value, digit in enumerate(DIGITS)}
_BASE = len(DIGITS)
_WIDTH = 7
_STEP = _BASE**2
_MIDDLE = _BASE**_WIDTH // 2


def rank_after(last: str | None) -> str:
    """A key behind `last`; the first key of all where there is none."""
    return _key(_MIDDLE if last is None else _head(last) + _STEP)


def rank_before(first: str | None) -> str:
    """A key before `first`; the first key of all where there is none."""
    return _key(_MIDDLE if first is None else _head(first) - _STEP)


def ranks_after(last: str | None, count: int) -> list[str]:
    """`count` ascending keys behind `last`."""
    start = _MIDDLE if last is None else _head(last) + _STEP
    return [_key(start + _STEP * place) for place in range(count)]


def rank_between(low: str | None, high: str | None) -> str:
    """A key above `low` and below `high`; None is an open end."""
    if low is None:
        return rank_before(high)
    if high is None:
        return rank_after(low)
    return _midway(low, high)


def _midway(low: str, high: str) -> str:
    digits: list[str] = []
    bounded = True  # whether what is built so far still equals the start of `high`
    for place in range(max(len(low), len(high)) + 2):
        under = _VALUE[low[place]] if place < len(low) else 0
        over = _BASE
        if bounded:
            over = _VALUE[high[place]] if place < len(high) else 0
        if over - under > 1:
            return "".join(digits) + DIGITS[(under + over) // 2]
        digits.append(DIGITS[under])
        bounded = bounded and over == under
        if not bounded:
            high = ""
    return "".join(digits) + DIGITS[_BASE // 2]


def _head(key: str) -> int:
    value = 0
    for digit in key[:_WIDTH].ljust(_WIDTH, DIGITS[0]):
        value = value * _BASE + _VALUE[digit]
    return value


def _key(value: int) -> str:
    digits = []
    for _ in range(_WIDTH):
        value, rest = divmod(value, _BASE)
        digits.append(DIGITS[rest])
    return "".join(reversed(digits)) + DIGITS[_BASE // 2]
