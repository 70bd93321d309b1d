"""A line behind a person who was chosen: their name is not read, whatever it says."""

from dataclasses import replace
from datetime import date, time

from models.people.touch_line.line import Part, Piece, TouchLine
from models.people.touch_line.names import PeopleIndex
from models.people.touch_line.parse import parse

_STAND_IN = "Zzyxw"
"""A name in place of theirs, of which no part is a word of the line."""


def parse_behind(
    person: int,
    name: str,
    rest: str,
    *,
    today: date,
    day_first: bool = True,
    clock: time | None = None,
) -> TouchLine:
    """What the rest of a line says of a person whose name stands before it.

    Args:
        person: their id.
        name: as it stands in the line, with the space behind it.
        rest: what was typed behind the name.
        today: the operator's day.
        day_first: whether 12/3 is the twelfth of March.
        clock: the operator's time of day.
    """
    people = PeopleIndex()
    people.put(person, _STAND_IN, "")
    people.settle()
    read = parse(
        f"{_STAND_IN} {rest}",
        today=today,
        people=people,
        day_first=day_first,
        clock=clock,
    )
    by = len(name) - len(_STAND_IN) - 1
    theirs = Piece(0, len(name.rstrip()), Part.PERSON)
    others = (
        replace(piece, start=piece.start + by, end=piece.end + by)
        for piece in read.pieces
        if piece.part is not Part.PERSON
    )
    return replace(
        read,
        line=name + rest,
        people=(person,),
        newcomer="",
        newcomer_company="",
        pieces=(theirs, *others),
    )
