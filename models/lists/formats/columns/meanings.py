"""What a column may mean, and the name of a header stripped to what tells it."""

import re
import unicodedata
from enum import StrEnum
from functools import lru_cache


class Field(StrEnum):
    """What a column holds; the label is what the mapping's choice shows."""

    FULL_NAME = "full_name"
    GIVEN = "given"
    FAMILY = "family"
    MIDDLE = "middle"
    PREFIX = "prefix"
    SUFFIX = "suffix"
    NICKNAME = "nickname"
    COMPANY = "company"
    DEPARTMENT = "department"
    TITLE = "title"
    EMAIL = "email"
    PHONE = "phone"
    EXTENSION = "extension"
    REACH = "reach"
    URL = "url"
    ADDRESS = "address"
    STREET = "street"
    CITY = "city"
    REGION = "region"
    POSTAL_CODE = "postal_code"
    COUNTRY = "country"
    BIRTHDAY = "birthday"
    BIRTH_DAY = "birth_day"
    BIRTH_MONTH = "birth_month"
    BIRTH_YEAR = "birth_year"
    DATE = "date"
    NOTES = "notes"
    TAGS = "tags"
    SOURCE = "source"
    TEMPERATURE = "temperature"
    STATUS = "status"
    STAGE = "stage"
    FOLLOW_UP = "follow_up"
    DO_NOT_EMAIL = "do_not_email"
    DO_NOT_CALL = "do_not_call"
    DO_NOT_CONTACT = "do_not_contact"
    UID = "uid"
    DEAL = "deal"
    CONTACTS = "contacts"
    LABEL = "label"
    TOUCH_SUBJECT = "touch_subject"
    TOUCH_KIND = "touch_kind"
    TOUCH_DATE = "touch_date"
    TOUCH_DONE = "touch_done"
    TOUCH_NOTE = "touch_note"
    TOUCH_TIME = "touch_time"
    TOUCH_WHOM = "touch_whom"
    TOUCH_REF = "touch_ref"
    TOUCH_UID = "touch_uid"
    TOUCH_DIRECTION = "touch_direction"
    EXTRA = "extra"
    IGNORE = "ignore"

    @property
    def label(self) -> str:
        """The field as a person reads it: "Postal code", "E-mail"."""
        return _LABELS.get(self, self.value.replace("_", " ").capitalize())


_LABELS = {
    Field.EMAIL: "E-mail",
    Field.REACH: "E-mail or phone",
    Field.URL: "Web address",
    Field.TITLE: "Job title",
    Field.GIVEN: "First name",
    Field.FAMILY: "Last name",
    Field.MIDDLE: "Middle name",
    Field.PREFIX: "Form of address",
    Field.EXTENSION: "Phone extension",
    Field.UID: "Unique number",
    Field.LABEL: "Name of the next column",
    Field.DO_NOT_EMAIL: "Do not e-mail",
    Field.DO_NOT_CALL: "Do not call",
    Field.DO_NOT_CONTACT: "Do not contact at all",
    Field.TOUCH_SUBJECT: "Touch: subject",
    Field.TOUCH_KIND: "Touch: how",
    Field.TOUCH_DATE: "Touch: day",
    Field.TOUCH_DONE: "Touch: done",
    Field.TOUCH_NOTE: "Touch: note",
    Field.TOUCH_TIME: "Touch: time of day",
    Field.TOUCH_WHOM: "Touch: with whom",
    Field.TOUCH_REF: "Touch: the person's number",
    Field.TOUCH_UID: "Touch: its own number",
    Field.TOUCH_DIRECTION: "Touch: in or out",
    Field.TEMPERATURE: "Cold, warm or hot",
    Field.EXTRA: "Keep as a detail",
    Field.IGNORE: "Leave out",
}
ONCE = frozenset(
    {
        Field.FULL_NAME,
        Field.GIVEN,
        Field.FAMILY,
        Field.MIDDLE,
        Field.PREFIX,
        Field.SUFFIX,
        Field.NICKNAME,
        Field.COMPANY,
        Field.DEPARTMENT,
        Field.TITLE,
        Field.SOURCE,
        Field.STAGE,
        Field.FOLLOW_UP,
        Field.UID,
        Field.BIRTHDAY,
    },
)
"""Fields that hold one value; a second column's value is kept as a detail."""
PLACES = frozenset(
    {
        Field.ADDRESS,
        Field.STREET,
        Field.CITY,
        Field.REGION,
        Field.POSTAL_CODE,
        Field.COUNTRY,
    },
)
TELLING = frozenset(Field) - {Field.EXTRA, Field.LABEL, Field.IGNORE}

_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_OWNED = re.compile(r"^(?:person|contact|lead) [-:] ")
_NUMBER = re.compile(r"^\w+ (\d+) - ")


@lru_cache(maxsize=4096)
def key_of(header: str) -> str:
    """The header as letters only: no case, accents, digits, blanks or signs."""
    text = _CAMEL.sub(" ", unicodedata.normalize("NFKC", header)).casefold()
    text = _OWNED.sub("", text.strip())
    bare = unicodedata.normalize("NFKD", text)
    return "".join(c for c in bare if c.isalpha())


def group_of(header: str) -> str:
    """The number that keeps the parts of one address together: `Address 2 - City`."""
    found = _NUMBER.match(header.strip().casefold())
    return found.group(1) if found else ""
