"""One column of a list and what it is taken for."""

from typing import NamedTuple

from .meanings import Field


class Column(NamedTuple):
    """One column of the list and what it is taken for.

    Attributes:
        why: "known" (the header is one we know), "spelling" (nearly one we know),
            "values" (what stands in it), "person" (somebody said so) or "" (unknown).
    """

    header: str
    field: Field
    group: str = ""
    why: str = ""


Mapping = tuple[Column, ...]
