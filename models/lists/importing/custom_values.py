"""Details of a list that are fields of the user's own, and how they are kept."""

from collections.abc import Collection, Mapping
from datetime import date
from typing import NamedTuple

from models.book.reader import Reader
from models.book.refusals import Refused
from models.book.text import clean_line, fold
from models.lists.formats.days import day_of
from models.people.field_values import Manner, choices_in, read_value
from models.people.kinds import FieldKind

from .rules import Rules

_LABEL_LIMIT = 100
_NO_DAY = date(2000, 1, 1)  # "tomorrow" in a list says nothing, so no day is today
_LOCALE = {",": "de", ".": "en"}


class Own(NamedTuple):
    """A field of the user's own: in the book, or made on the way."""

    label: str
    kind: FieldKind
    choices: tuple[str, ...] = ()
    is_new: bool = False


class Customs(NamedTuple):
    """Which details are fields of the user's own.

    Attributes:
        fields: by the folded name of the detail in the list.
        manner: how the list writes numbers, amounts and days.
    """

    fields: Mapping[str, Own]
    manner: Manner

    @property
    def made(self) -> list[Own]:
        """The fields that the book does not have yet, each once."""
        return list(
            {own.label: own for own in self.fields.values() if own.is_new}.values()
        )


def customs_of(reader: Reader, rules: Rules) -> Customs:
    """The fields of the book and those that the rules make on the way."""
    there = {
        fold(label): Own(label, FieldKind(kind), choices_in(choices))
        for label, kind, choices in reader.all(
            "SELECT label, kind, choices FROM custom_field"
        )
    }
    fields = dict(there)
    made: dict[str, Own] = {}
    for name, custom in rules.custom.items():
        label = clean_line(custom.label)[:_LABEL_LIMIT]
        new = made.setdefault(fold(label), Own(label, custom.kind, is_new=True))
        if label:
            fields[fold(name)] = there.get(fold(label), new)
    return Customs(fields, _manner(reader, rules))


def _manner(reader: Reader, rules: Rules) -> Manner:
    row = reader.one("SELECT locale, currency, day_first FROM business")
    locale, currency, day_first = row or ("en_IE", "EUR", True)
    if rules.day_first is not None:
        day_first = rules.day_first
    return Manner(
        _LOCALE.get(rules.decimal, locale),
        rules.currency or currency,
        bool(day_first),
        _NO_DAY,
    )


def settled(
    label: str, text: str, customs: Customs, taken: Collection[str]
) -> tuple[str, str, bool]:
    """Under what a detail is kept, its value as it is stored, and if it is a field's.

    A value that does not fit its field is kept as it stands. A second value of a field
    is a plain detail beside it.

    Args:
        taken: the fields that have their value already.
    """
    own = customs.fields.get(fold(label))
    if own is None:
        return label, text, False
    if own.label in taken:
        return f"{own.label} (2)", text, False
    return own.label, _stored(own, text, customs.manner), True


def _stored(own: Own, text: str, manner: Manner) -> str:
    if own.kind is FieldKind.DATE:
        return day_of(text, manner.day_first) or text
    if own.kind is FieldKind.CHOICE and own.is_new:
        return clean_line(text)
    try:
        return read_value(own.kind, text, manner, choices=own.choices)
    except Refused:
        return text
