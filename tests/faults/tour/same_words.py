"""Whether what was shown has the same characters as what was written."""

import re
from collections.abc import Iterable

from tests.faults.tour.poison import Poison

_CUT = "…"


def mangled(seen: Iterable[str], hostile: Poison) -> list[str]:
    """The texts that show a hostile field with other characters than it has.

    A text may end before the field does, and with "…" where it was cut.
    """
    return sorted(
        {
            f"{where}: {text[max(0, at - 160) : at + 90]!r}"
            for text in seen
            for where in hostile.given
            for at in _places(text, where)
            if not _is_same(text[:at], text[at + len(where) :], hostile)
        }
    )


def _places(text: str, where: str) -> Iterable[int]:
    if where in text:
        yield from (m.start() for m in re.finditer(rf"{re.escape(where)}\b", text))


def _is_same(before: str, after: str, hostile: Poison) -> bool:
    return any(
        before.endswith(ahead) and _goes_on(after, behind)
        for ahead, behind in hostile.attacks
    )


def _goes_on(after: str, behind: str) -> bool:
    cut = after.partition(_CUT)[0]
    return after.startswith(behind) or behind.startswith((after, cut))
