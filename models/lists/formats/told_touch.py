"""What one row of activities has told of a touch, and with whom it was."""

import re
from typing import NamedTuple

from models.lists.formats.columns.column import Column
from models.lists.formats.columns.meanings import Field

from .values import mails_in

_REFS = re.compile(r"[;,|\s]+")
_PEOPLE = re.compile(r"\s*(?:;|\n|\|| ::: )\s*")
_NAMED = re.compile(r"(.*?)\s*[(\[<]([^()\[\]<>]{1,80})[)\]>]\s*\Z")
_NUMBER = re.compile(r"(?=.*\d)[\w-]+\Z")
_BLANKS = re.compile(r"[^\S\n]{2,}")
_LONGEST = 500  # characters of a name with what stands behind it
_MOST = 100  # people of one touch


class Whom(NamedTuple):
    """One person as a touch names them."""

    name: str = ""
    mail: str = ""
    ref: str = ""


class ToldTouch:
    """The cells of the row that are about a touch."""

    def __init__(self) -> None:
        self.fields: dict[Field, str] = {}
        self.notes: list[str] = []
        self.whom: list[Whom] = []
        self.refs: list[str] = []
        self.kind = ""
        self._rank = "9"

    def __bool__(self) -> bool:
        """Whether the row tells of a touch at all and not just whose it would be."""
        return bool(self.notes or self.fields.keys() - _NAMING)

    @property
    def first_name(self) -> str:
        """The name of the first person, empty where it tells none."""
        return next((whom.name for whom in self.whom if whom.name), "")

    def take(self, column: Column, cell: str) -> None:
        """Put a cell where its column belongs."""
        field = column.field
        if field is Field.TOUCH_NOTE:
            self._note(column, cell)
        elif field is Field.TOUCH_WHOM:
            names = _PEOPLE.split(_BLANKS.sub(" ", cell))
            self.whom += map(_whom, names[:_MOST])
        elif field is Field.TOUCH_REF:
            self.refs += filter(None, _REFS.split(cell)[:_MOST])
        elif field is Field.TOUCH_DATE:
            if (column.group or "0") < self._rank:
                self._rank = column.group or "0"
                self.fields[field] = cell
        else:
            self.fields.setdefault(field, cell)
        if field in (Field.TOUCH_NOTE, Field.TOUCH_SUBJECT):
            self.kind = self.kind or column.group

    def _note(self, column: Column, cell: str) -> None:
        name = column.header.strip()
        short = name and ("outcome" in name.casefold() or "result" in name.casefold())
        self.notes.append(f"{name}: {cell}" if short else cell)


_NAMING = frozenset({Field.TOUCH_UID, Field.TOUCH_KIND, Field.TOUCH_DONE})


def _whom(text: str) -> Whom:
    """The person in "Nora Lind (2011)", "Nora Lind <n@lind.example>" or a name."""
    text = text[:_LONGEST]
    mail = next(iter(mails_in(text)[0]), "")
    found = _NAMED.match(text)
    if found and _NUMBER.match(found[2]):
        return Whom(found[1], mail, found[2])
    if found and mail:
        return Whom(found[1], mail)
    return Whom("" if mail else text.strip(), mail)
