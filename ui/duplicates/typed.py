"""What a field that names somebody says: who is typed there, as far as they are."""

import re
from typing import NamedTuple

from PySide6.QtWidgets import QLineEdit, QWidget

from models.people.kinds import PointKind
from models.people.record import record_of
from ui.desk import Desk

_PHONE = re.compile(r"[+(]?[\d\s()/.\-]{6,}")
_RECORD_KINDS = {"phone": PointKind.PHONE, "mail": PointKind.MAIL}


class Typed(NamedTuple):
    """Somebody as far as they are typed; `but` is the prospect being edited."""

    name: str = ""
    company: str = ""
    points: tuple[tuple[PointKind, str], ...] = ()
    but: int | None = None


def names_somebody(field: QWidget | None) -> bool:
    """Whether it is a field in which a new person or a known one's name is typed."""
    return isinstance(field, QLineEdit) and (_is_new(field) or _is_detail(field))


def typed_in(field: QLineEdit, desk: Desk) -> Typed | None:
    """Who is typed in the field now; None where that is too little to say."""
    text = field.text().strip()
    if not text or field.isReadOnly():
        return None
    return _newcomer(text) if _is_new(field) else _edited(field, text, desk)


def _is_new(field: QLineEdit) -> bool:
    name, parent = field.objectName(), field.parentWidget()
    inside = parent is not None and parent.objectName() == "person"
    return name == "add" or name.startswith("addField") or inside


def _is_detail(field: QLineEdit) -> bool:
    return field.objectName() in {"detail_name", "detail_company"} or _kind(field) != ""


def _kind(field: QLineEdit) -> str:
    """The word "phone" or "mail" for a line of contact, else nothing."""
    name = field.objectName()
    if name.startswith("detail_new_"):
        word = name.removeprefix("detail_new_")
    elif name.startswith("detail_point_"):
        word = field.accessibleName().partition(",")[0].casefold()
    else:
        return ""
    return word if word in _RECORD_KINDS else ""


def _newcomer(text: str) -> Typed:
    """A name, then a company after a comma; or a number or mail address alone."""
    if "@" in text and " " not in text:
        return Typed(points=((PointKind.MAIL, text),))
    if _PHONE.fullmatch(text):
        return Typed(points=((PointKind.PHONE, text),))
    name, _, company = text.partition(",")
    return Typed(name.strip(), company.strip())


def _edited(field: QLineEdit, text: str, desk: Desk) -> Typed | None:
    who = _shown_by(field)
    record = desk.ask(record_of, who) if who else None
    if record is None:
        return None
    if kind := _kind(field):
        return Typed(points=((_RECORD_KINDS[kind], text),), but=who)
    if field.objectName() == "detail_name":
        return Typed(text, record.company, but=who)
    return Typed(record.name, text, but=who)


def _shown_by(field: QWidget) -> int:
    """The prospect whose record the field is on; 0 where it is on none."""
    page: QWidget | None = field
    while page is not None:
        who = getattr(page, "prospect_id", 0)
        if isinstance(who, int) and who:
            return who
        page = page.parentWidget()
    return 0
