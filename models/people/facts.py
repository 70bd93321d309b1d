"""Values under the user's own labels: of fields that are defined, and plain ones."""

from datetime import datetime

from sqlmodel import Session, select

from models.book.moments import day_in, moment_of
from models.book.refusals import Refused
from models.book.session import name_act, reader_of
from models.book.text import clean_line, clean_text
from models.people.business_changes import zone_of
from models.people.field_values import Manner, choices_in, money_in, read_value
from models.people.kinds import FieldKind
from models.people.prospects import called_by, prospect_here
from models.people.record_rows import CustomField
from models.people.rows import Detail

LABEL_LIMIT = 100


def add_fact(session: Session, prospect_id: int, label: str, value: str) -> int:
    """The id of a new value under a label, typed as its field wants it.

    Raises:
        Refused: the prospect was deleted, label or value is empty, or the value is
            none of its field.
    """
    prospect = prospect_here(session, prospect_id)
    named, text = clean_line(label)[:LABEL_LIMIT], clean_text(value)
    if not (named and text):
        raise Refused("A field needs a label and a value.")
    fact = Detail(
        prospect_id=prospect_id,
        label=named,
        value=_as_stored(session, named, text),
        position=_next_place(session, prospect_id),
    )
    session.add(fact)
    called = called_by(prospect)
    name_act(session, f"add {named} to {called}", f"{called} was changed")
    return fact.id


def change_fact(session: Session, fact_id: int, value: str) -> None:
    """Put another value under a label, typed as its field wants; empty removes it.

    Raises:
        Refused: the value or its prospect is gone, or it is none of its field.
    """
    fact = session.get(Detail, fact_id)
    if fact is None:
        raise Refused("This line was removed already.")
    called = called_by(prospect_here(session, fact.prospect_id))
    text = clean_text(value)
    name_act(session, f"change {fact.label} of {called}", f"{called} was changed")
    if text:
        fact.value = _as_stored(session, fact.label, text, fact.value)
    else:
        session.delete(fact)


def set_fact(session: Session, prospect_id: int, label: str, value: str) -> None:
    """Let the prospect have this one value under a label; an empty one removes it.

    Raises:
        Refused: as `add_fact` and `change_fact` refuse.
    """
    prospect_here(session, prospect_id)
    named = clean_line(label)
    session.flush()
    first = session.exec(
        select(Detail)
        .where(Detail.prospect_id == prospect_id, Detail.label == named)
        .order_by("position", "id")
    ).first()
    if first is not None:
        change_fact(session, first.id, value)
    elif clean_text(value):
        add_fact(session, prospect_id, named, value)


def label_fact(session: Session, fact_id: int, label: str) -> None:
    """Put a plain value under another label.

    Raises:
        Refused: the value or its prospect is gone, the label is empty, or the value
            is none of the field that the label names.
    """
    fact = session.get(Detail, fact_id)
    if fact is None:
        raise Refused("This line was removed already.")
    called = called_by(prospect_here(session, fact.prospect_id))
    named = clean_line(label)[:LABEL_LIMIT]
    if not named:
        raise Refused("A field needs a label.")
    value = _as_stored(session, named, fact.value)
    name_act(session, f"rename {fact.label} of {called}", f"{called} was changed")
    fact.label, fact.value = named, value


def manner_of(session: Session) -> Manner:
    """How the business writes numbers, amounts and days."""
    row = reader_of(session).one("SELECT locale, currency, day_first FROM business")
    assert row is not None, "a book has one business"
    today = day_in(_moment(session), zone_of(session))
    return Manner(str(row[0]), str(row[1]), bool(row[2]), today)


def _as_stored(session: Session, label: str, text: str, was: str = "") -> str:
    field = session.exec(select(CustomField).where(CustomField.label == label)).first()
    if field is None or field.kind in {FieldKind.TEXT, FieldKind.LONG_TEXT}:
        return text
    money = money_in(was)
    return read_value(
        field.kind,
        text,
        manner_of(session),
        choices=choices_in(field.choices),
        currency="" if money is None else money.currency,
    )


def _moment(session: Session) -> datetime:
    """The moment of the act that is being done."""
    row = reader_of(session).one("SELECT at FROM act ORDER BY seq DESC LIMIT 1")
    assert row is not None, "an operation has an act"
    return moment_of(str(row[0]))


def _next_place(session: Session, prospect_id: int) -> int:
    session.flush()
    row = reader_of(session).one(
        "SELECT coalesce(max(position), -1) + 1 FROM detail WHERE prospect_id = :id",
        id=prospect_id,
    )
    return int(row[0]) if row else 0
