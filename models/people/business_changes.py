"""Changing the operator's own business and its members."""

from datetime import datetime

from sqlmodel import Session, select

from models.book.moments import zone_named
from models.book.money import known_currency
from models.book.refusals import Refused
from models.book.session import name_act, reader_of
from models.book.text import clean_line, clean_text
from models.people.logo import printed_logo
from models.people.rows import Business, Member

_LONG = frozenset({"address", "contact_lines", "bank", "registration"})
_LOGO_LIMIT = 2_000_000
_EARLIEST = 1900
_MEMBER_FIELDS = frozenset(Member.model_fields) - {"id"}


def change_business(session: Session, /, **values: object) -> None:
    """Change the named settings of the business.

    Raises:
        Refused: there is no such setting, or its value cannot be.
    """
    business = session.exec(select(Business)).one()
    for name, value in values.items():
        if name not in Business.model_fields or name in {"id", "version"}:
            raise Refused(f"There is no setting “{name}”.")
        setattr(business, name, _checked(name, value))
    name_act(session, "change the business", "The business was changed")


def _checked(name: str, value: object) -> object:
    if isinstance(value, str):
        value = clean_text(value) if name in _LONG else clean_line(value)
    if name == "name" and not value:
        raise Refused("A business needs a name.")
    if name == "zone":
        zone_named(str(value))
    if name == "currency":
        value = known_currency(str(value))
    if name == "page_size" and value not in {"A4", "Letter"}:
        raise Refused("Paper is A4 or Letter.")
    if name == "logo" and isinstance(value, bytes):
        if len(value) > _LOGO_LIMIT:
            raise Refused("The logo is larger than 2 MB. Choose a smaller picture.")
        value = printed_logo(value)
    return value


def add_member(
    session: Session,
    name: str,
    *,
    initials: str = "",
    wears_marketing: bool = True,
    wears_sales: bool = True,
) -> int:
    """The id of a new member.

    Raises:
        Refused: the name is empty, or no hat is worn.
    """
    member = Member(name="?")
    session.add(member)
    change = {
        "name": name,
        "initials": initials or "".join(word[0] for word in name.split()[:2]),
        "wears_marketing": wears_marketing,
        "wears_sales": wears_sales,
    }
    _set_member(member, change)
    name_act(session, f"add {member.name}", f"{member.name} was added")
    return member.id


def change_member(session: Session, member_id: int, /, **values: object) -> None:
    """Change a member's name, initials, hats, or whether they are active.

    Raises:
        Refused: there is no such member or field, the name is empty, or no hat is
            worn.
    """
    member = session.get(Member, member_id)
    if member is None:
        raise Refused("This member is not there any more.")
    _set_member(member, values)
    name_act(session, f"change {member.name}", f"{member.name} was changed")


def _set_member(member: Member, values: dict[str, object]) -> None:
    for field, value in values.items():
        if field not in _MEMBER_FIELDS:
            raise Refused(f"A member has no field “{field}” to change.")
        setattr(member, field, clean_line(value) if isinstance(value, str) else value)
    member.initials = member.initials[:3].upper()
    if not member.name:
        raise Refused("A member needs a name.")
    if not (member.wears_marketing or member.wears_sales):
        raise Refused("A member wears at least one hat.")


def zone_of(session: Session) -> str:
    """The time zone the business works in."""
    row = reader_of(session).one("SELECT zone FROM business")
    return str(row[0]) if row else "UTC"


def refuse_future(moment: datetime, now: datetime) -> None:
    """Let pass what has happened in living memory.

    Raises:
        Refused: the moment is after now, or before 1900.
    """
    if moment.year < _EARLIEST:
        raise Refused(f"A touch before {_EARLIEST} cannot be. Look at its day.")
    if moment > now:
        raise Refused("A touch in the future is a next step. Plan it instead.")
