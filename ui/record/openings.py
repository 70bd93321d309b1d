"""What the small buttons beside a phone, a mail or a web address open."""

from collections.abc import Callable

from models.people.kinds import PointKind, Way
from models.people.record import Point, Record
from models.people.wall import wall_before
from ui.desk import Desk
from ui.links import Link, NoLink, mail_link, open_link, phone_link, web_link
from ui.record.row_menu import Opening

_READ: dict[str, tuple[str, str, Callable[[str], Link], Way | None]] = {
    PointKind.PHONE: ("phone-call", "Call", phone_link, Way.PHONE),
    PointKind.MAIL: ("send", "Write to", mail_link, Way.MAIL),
    PointKind.WEB: ("globe", "Open", web_link, None),
}


def opening_of(desk: Desk, record: Record, point: Point) -> Opening | None:
    """What opens a contact point; None for a postal address.

    Where it leads is shown before; a way that they refused is refused here, too.
    """
    if point.kind not in _READ:
        return None
    icon, verb, read, way = _READ[point.kind]
    try:
        link = read(point.value)
    except NoLink as no_link:
        sentence = str(no_link)
        return Opening(
            "ban",
            f"{verb} {point.value}: not possible",
            sentence,
            lambda: desk.refused.emit(sentence),
        )

    def do() -> None:
        told = refusal(desk, record, way) or open_link(link)
        if told:
            desk.refused.emit(told)

    said = refusal(desk, record, way)
    return Opening(
        "ban" if said else icon, f"{verb} {link.shown}", said or link.shown, do
    )


def refusal(desk: Desk, record: Record, way: Way | None) -> str:
    """Why the prospect is not contacted this way, or "" where nothing is in it."""
    wall = desk.ask(wall_before, record.id, way)
    if wall is None:
        return ""
    called = record.name or record.company
    return f"{wall.said_of(called, desk.today().year)} Nothing was opened."
