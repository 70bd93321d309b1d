"""The user's own fields: made, renamed, given another kind, put in order, removed."""

from collections.abc import Sequence

from sqlmodel import Session, select

from models.book.refusals import Refused
from models.book.session import connection_of, name_act, reader_of
from models.book.text import clean_line, fold
from models.people.facts import LABEL_LIMIT, manner_of
from models.people.field_values import (
    choices_in,
    cleaned_choices,
    converted,
    fits,
    plain_text,
    value_words,
)
from models.people.in_order import next_place, put_in_order
from models.people.kinds import FieldKind
from models.people.record_rows import CustomField

_GONE = "This field was removed already."


def define_field(
    session: Session,
    label: str,
    kind: FieldKind = FieldKind.TEXT,
    choices: Sequence[str] = (),
) -> int:
    """The id of a new field; values that stand under its label already are its own.

    Args:
        choices: the words of a choice; those in use where none are given.

    Raises:
        Refused: the label is empty or another field's.
    """
    named = _free_label(session, label)
    field = CustomField(label=named, position=next_place(session, "custom_field"))
    session.add(field)
    session.flush()
    name_act(session, f"make the field {named}", _said(session, field, kind, choices))
    return field.id


def rename_field(session: Session, field_id: int, label: str) -> None:
    """Give a field another label; all its values follow.

    Raises:
        Refused: it is gone, or the label is empty or another field's.
    """
    field = _here(session, field_id)
    before, named = field.label, _free_label(session, label, field.id)
    field.label = named
    session.flush()
    connection_of(session).execute(
        "UPDATE detail SET label = ? WHERE label = ?", (named, before)
    )
    said = f"The field {before} is called {named} now"
    name_act(session, f"rename the field {before} to {named}", said)


def change_kind(
    session: Session,
    field_id: int,
    kind: FieldKind,
    choices: Sequence[str] = (),
) -> int:
    """How many values do not fit the other kind; they are kept as text.

    Args:
        choices: the words of a choice; those in use where none are given.

    Raises:
        Refused: the field is gone.
    """
    field = _here(session, field_id)
    said = _said(session, field, kind, choices)
    name_act(session, f"let {field.label} be {kind.label.lower()}", said)
    return _unfit(session, field)


def set_choices(session: Session, field_id: int, choices: Sequence[str]) -> None:
    """Let a choice have these words; a value that is none of them stays as text.

    Raises:
        Refused: the field is gone, is no choice, or has no word left.
    """
    field = _here(session, field_id)
    if field.kind is not FieldKind.CHOICE:
        raise Refused(f"{field.label} is no choice.")
    field.choices = cleaned_choices(choices)
    if not choices_in(field.choices):
        raise Refused("A choice needs at least one word.")
    said = f"The choices of {field.label} were changed"
    name_act(session, f"change the choices of {field.label}", said)


def order_fields(session: Session, field_ids: Sequence[int]) -> None:
    """Put the fields in this order.

    Raises:
        Refused: one of them is gone.
    """
    fields = session.exec(select(CustomField).order_by("position", "id")).all()
    put_in_order(fields, field_ids)
    name_act(session, "order your fields", "Your fields have another order")


def drop_field(session: Session, field_id: int, *, keep_values: bool = False) -> None:
    """Remove a field with all its values, or leave them as plain lines.

    Raises:
        Refused: it is gone already.
    """
    field = _here(session, field_id)
    label = field.label
    if keep_values:
        _rewrite(session, field, FieldKind.TEXT)
    else:
        connection_of(session).execute("DELETE FROM detail WHERE label = ?", (label,))
    session.delete(field)
    values = "its values stay" if keep_values else "with its values"
    said = f"The field {label} was removed, {values}"
    name_act(session, f"remove the field {label}", said)


def _said(
    session: Session, field: CustomField, kind: FieldKind, choices: Sequence[str]
) -> str:
    """What came of giving the field a kind, as a sentence."""
    words = list(choices)
    if kind is FieldKind.CHOICE and not words:
        words = list(choices_in(field.choices)) or _in_use(session, field)
    field.choices = cleaned_choices(words if kind is FieldKind.CHOICE else ())
    _rewrite(session, field, kind)
    field.kind = kind
    session.flush()
    unfit = _unfit(session, field)
    what = f"{field.label} is {_KINDS[kind]} now"
    if not unfit:
        return what
    if unfit == 1:
        return f"{what}; 1 value does not fit and is kept as text"
    return f"{what}; {unfit} values do not fit and are kept as text"


_KINDS = {
    FieldKind.TEXT: "text",
    FieldKind.LONG_TEXT: "long text",
    FieldKind.NUMBER: "a number",
    FieldKind.MONEY: "an amount",
    FieldKind.DATE: "a date",
    FieldKind.CHOICE: "a choice",
    FieldKind.YES_NO: "yes or no",
}


def _rewrite(session: Session, field: CustomField, kind: FieldKind) -> None:
    """Write every value as the other kind stores it, where it can."""
    manner, choices = manner_of(session), choices_in(field.choices)
    changed = []
    for key, value in _values(session, field):
        new = converted(value, field.kind, kind, manner, choices)
        if new is None:
            new = _as_text(value, field.kind, manner.locale)
        if new != value:
            changed.append((new, key))
    connection_of(session).executemany(
        "UPDATE detail SET value = ? WHERE id = ?", changed
    )


def _as_text(value: str, was: FieldKind, locale: str) -> str:
    """What is kept of a value that does not fit: as it was read until now."""
    if was is FieldKind.NUMBER:
        return value_words(was, value, locale)
    return plain_text(was, value)


def _unfit(session: Session, field: CustomField) -> int:
    choices = choices_in(field.choices)
    values = (value for _key, value in _values(session, field))
    return sum(not fits(field.kind, value, choices) for value in values)


def _values(session: Session, field: CustomField) -> list[tuple[int, str]]:
    return reader_of(session).all(
        "SELECT id, value FROM detail WHERE label = :label", label=field.label
    )


def _in_use(session: Session, field: CustomField) -> list[str]:
    """The words that stand in a field, the most frequent first."""
    rows = reader_of(session).all(
        "SELECT value FROM detail WHERE label = :label GROUP BY value"
        " ORDER BY count(*) DESC, value LIMIT 50",
        label=field.label,
    )
    return [str(row[0]) for row in rows]


def _free_label(session: Session, label: str, own: int | None = None) -> str:
    named = clean_line(label)[:LABEL_LIMIT]
    if not named:
        raise Refused("A field needs a label.")
    for other in session.exec(select(CustomField)).all():
        if other.id != own and fold(other.label) == fold(named):
            raise Refused(f"There is a field {other.label} already.")
    return named


def _here(session: Session, field_id: int) -> CustomField:
    field = session.get(CustomField, field_id)
    if field is None:
        raise Refused(_GONE)
    return field
