"""The people of the touch line's tests, and a read line written as one row."""

from datetime import date

from models.people.kinds import Direction
from models.people.touch_line import PeopleIndex, TouchLine

TUESDAY = date(2026, 11, 17)

PEOPLE = (
    (1, "Colm Gallagher", "Harbour Coffee Roasters"),
    (2, "Jane Byrne", "Byrne & Daughters"),
    (3, "Niamh O'Dea", "O'Dea Dental"),
    (4, "Lotte van der Berg", "Meeting Point Café"),
    (5, "María de la Cruz", "Casa Cruz"),
    (6, "Jonas Weber", "Weber Cycles"),
    (7, "Mark Grace", "Grace Interiors"),
    (8, "Will Marks", "Marks Joinery"),
    (9, "May Lee", "Lee Ceramics"),
    (10, "Sam Okafor", "Okafor Architects"),
    (11, "Sam Prior", "Prior Estates"),
    (12, "Bob & Sons", ""),
    (13, "Jean-Pierre Dubois", "Dubois et Fils"),
    (14, "王小明", "明月茶行"),
    (15, "Ольга Петрова", "Чайная"),
    (16, "Tom Green", "Green Gardens"),
    (17, "Chase Miller", "Monday Studio"),
    (18, "Łukasz Żółć", "Piekarnia Żółć"),
    (19, "नोरा शर्मा", "चाय घर"),
    (20, "Peter Lindqvist", "Birch & Loom"),
    (21, "Dr. Ruth Adeyemi", "Adeyemi Clinic"),
    (22, "يوسف حداد", "مقهى الحمراء"),
)


def everybody() -> PeopleIndex:
    """The people of the table."""
    return PeopleIndex(PEOPLE)


def row_of(line: TouchLine, people: PeopleIndex) -> str:
    """Everything the line says, in a fixed order; what was not said is left out."""
    step = line.step
    said = {
        "who": " | ".join(people.name_of(person) for person in line.people),
        "new": line.newcomer,
        "firm": line.newcomer_company,
        "touch": line.channel or "",
        "in": "yes" if line.direction is Direction.IN else "",
        "came": line.outcome or "",
        "on": line.happened_on or "",
        "at": f"{line.happened_at:%H:%M}" if line.happened_at else "",
        "min": line.minutes or "",
        "#": line.campaign,
        "next": step.what if step else "",
        "by": step.channel if step else "",
        "day": (step.on or "") if step else "",
        "hour": f"{step.at:%H:%M}" if step and step.at else "",
        "owe": " + ".join(_owed(line, "us")),
        "owed": " + ".join(_owed(line, "them")),
        "note": line.note,
        "problem": " ".join(line.problems),
        "second": _second(line),
    }
    return "; ".join(f"{key}={value}" for key, value in said.items() if value)


def _owed(line: TouchLine, debtor: str) -> list[str]:
    return [
        promise.what + (f" @{promise.due_on}" if promise.due_on else "")
        for promise in line.promises
        if promise.owed_by == debtor
    ]


def _second(line: TouchLine) -> str:
    return ", ".join(
        f"{piece.other.part}: {piece.other}"
        for piece in line.pieces
        if piece.other is not None
    )
