"""Small pieces of the code of a page."""

from collections.abc import Iterator, Sequence

ESCAPED = [
    f"\\{chr(code)}"
    if chr(code) in "()\\"
    else (chr(code) if 32 <= code < 127 else f"\\{code:03o}")  # noqa: PLR2004 — ASCII
    for code in range(256)
]
"""Each octet as it is written between round brackets."""


def shown(pieces: list[str]) -> str:
    """The pieces of a line in one font, drawn one after the other."""
    return "[" + "".join(pieces).replace(")(", "") + "]TJ"


def runs(row: Sequence[bool]) -> Iterator[tuple[int, int]]:
    """Where each run of true cells begins and ends."""
    begin = None
    for at, dark in enumerate([*row, False]):
        if dark and begin is None:
            begin = at
        elif not dark and begin is not None:
            yield begin, at
            begin = None
