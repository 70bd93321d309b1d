r"""How a value of the book stands in a cell of the bundle, and back.

- no value (NULL): an empty cell
- text: as it is; an empty one, and one that begins with a backslash, behind a backslash
- a whole number in a column of numbers: its digits; elsewhere behind `\i`
- a number with decimals: behind `\f`, as Python writes it, which is exact
- bytes: behind `\b`, the SHA-256 of a file in the folder `blobs`
- text in a column of numbers: behind `\t`
"""

from collections.abc import Callable

Value = int | float | str | bytes | None
Keep = Callable[[bytes], str]
"""Puts bytes away and gives back their SHA-256."""
Fetch = Callable[[str], bytes]


def cell(value: Value, keep: Keep, *, is_number: bool) -> str:
    """The value as a cell."""
    if value is None:
        return ""
    if isinstance(value, str):
        if is_number:
            return f"\\t{value}"
        return value if value and value[0] != "\\" else f"\\{value}"
    if isinstance(value, int):
        return str(value) if is_number else f"\\i{value}"
    if isinstance(value, float):
        return f"\\f{value!r}"
    return f"\\b{keep(value)}"


def value_in(text: str, fetch: Fetch, *, is_number: bool) -> Value:
    """The value that `cell` wrote.

    Raises:
        ValueError: the cell is none of ours.
        OSError: the bytes it names are missing.
    """
    if not text:
        return None
    if text[0] != "\\":
        return int(text) if is_number else text
    kind, rest = text[1:2], text[2:]
    if kind == "t" and is_number:
        return rest
    if kind in ("", "\\"):
        return text[1:]
    return _marked(kind, rest, fetch)


def _marked(kind: str, rest: str, fetch: Fetch) -> Value:
    if kind == "i":
        return int(rest)
    if kind == "f":
        return float(rest)
    if kind == "b":
        return fetch(rest)
    raise ValueError(kind)
