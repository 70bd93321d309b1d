"""The touch line: one typed line in, a touch with everything around it out."""

from models.people.touch_line.line import Other, Part, Piece, TouchLine
from models.people.touch_line.names import Match, PeopleIndex
from models.people.touch_line.parse import parse
from models.people.touch_line.telling import day_of, told, touch_of, who_of
from models.people.touch_line.when import Reading, When, when_in

__all__ = [
    "Match",
    "Other",
    "Part",
    "PeopleIndex",
    "Piece",
    "Reading",
    "TouchLine",
    "When",
    "day_of",
    "parse",
    "told",
    "touch_of",
    "when_in",
    "who_of",
]
