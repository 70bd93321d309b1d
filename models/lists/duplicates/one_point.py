"""When two phone numbers, mail or other addresses are one."""

from models.people.kinds import PointKind
from models.people.points import point_key

from .keys import mail_key, phone_keys


def one_point(kind: str, one: str, other: str, country: str) -> bool:
    """Whether two contact points of a kind are one, in whatever spelling.

    Args:
        country: two letters, for phone numbers written without one; may be empty.
    """
    word = PointKind(kind)
    if word is PointKind.MAIL and (key := mail_key(one)):
        return key == mail_key(other)
    if word is PointKind.PHONE:
        kept, asked = phone_keys(one, country).kept, phone_keys(other, country).asked
        if kept and asked:
            return not set(kept).isdisjoint(asked)
    return point_key(word, one) == point_key(word, other)
