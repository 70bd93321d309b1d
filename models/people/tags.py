"""Tags for everybody at once: coloured, renamed, merged, removed."""

from collections.abc import Sequence

from sqlmodel import Session, select

from models.book.refusals import Refused
from models.book.session import connection_of, name_act, reader_of
from models.book.text import clean_line
from models.people.in_order import next_place
from models.people.record_parts import TAG_COLOURS
from models.people.record_rows import Tag

TAG_LIMIT = 100


def tag_named(text: str) -> str:
    """The name of a tag as it is stored: one line, without its number sign."""
    return clean_line(text).lstrip("#").replace(",", " ").strip()[:TAG_LIMIT]


def colour_tag(session: Session, name: str, colour: str) -> None:
    """Show a tag in a colour; "" takes it away. A tag may be made so, too.

    Raises:
        Refused: the tag has no name, or there is no such colour.
    """
    named = tag_named(name)
    if not named:
        raise Refused("A tag needs a name.")
    if colour and colour not in TAG_COLOURS:
        raise Refused(f"A tag is {', '.join(TAG_COLOURS)}, or has no colour.")
    tag = _row(session, named)
    if tag is None:
        tag = Tag(name=named, position=next_place(session, "tag"))
        session.add(tag)
    tag.colour = colour
    said = f"{named} is {colour} now" if colour else f"{named} has no colour now"
    name_act(session, f"colour the tag {named}", said)


def rename_tag(session: Session, name: str, other: str) -> None:
    """Call a tag otherwise on everybody; where the other is there, both become one.

    Raises:
        Refused: nobody carries it and it has no colour, or the other name is empty.
    """
    named = tag_named(other)
    if not named:
        raise Refused("A tag needs a name.")
    if named == name:
        return
    _refuse_unknown(session, [name])
    there = _is_known(session, named)
    label = f"merge {name} into {named}" if there else f"rename {name} to {named}"
    said = f"{name} is {'part of ' if there else 'called '}{named} now"
    name_act(session, label, said)
    _pour(session, name, named)


def merge_tags(session: Session, names: Sequence[str], into: str) -> None:
    """Let several tags be one on everybody, in the colour of that one.

    Raises:
        Refused: one of them is not known, or the one has no name.
    """
    named = tag_named(into)
    if not named:
        raise Refused("A tag needs a name.")
    _refuse_unknown(session, names)
    others = [name for name in dict.fromkeys(names) if name != named]
    listed = ", ".join(others)
    name_act(session, f"merge {listed} into {named}", f"{listed} is {named} now")
    for name in others:
        _pour(session, name, named)


def drop_tag(session: Session, name: str) -> None:
    """Take a tag from everybody.

    Raises:
        Refused: nobody carries it and it has no colour.
    """
    _refuse_unknown(session, [name])
    connection_of(session).execute("DELETE FROM prospect_tag WHERE name = ?", (name,))
    if (tag := _row(session, name)) is not None:
        session.delete(tag)
    name_act(session, f"remove the tag {name}", f"The tag {name} was removed")


def _pour(session: Session, name: str, into: str) -> None:
    """Let everybody who carries a tag carry another instead, and it have its colour."""
    db = connection_of(session)
    db.execute(
        "DELETE FROM prospect_tag WHERE name = ? AND prospect_id IN"
        " (SELECT prospect_id FROM prospect_tag WHERE name = ?)",
        (name, into),
    )
    db.execute("UPDATE prospect_tag SET name = ? WHERE name = ?", (into, name))
    tag, other = _row(session, name), _row(session, into)
    if tag is not None and other is None:
        tag.name = into
    elif tag is not None and other is not None:
        other.colour = other.colour or tag.colour
        session.delete(tag)
    session.flush()


def _row(session: Session, name: str) -> Tag | None:
    return session.exec(select(Tag).where(Tag.name == name)).first()


def _is_known(session: Session, name: str) -> bool:
    row = reader_of(session).one(
        "SELECT 1 WHERE EXISTS (SELECT 1 FROM prospect_tag WHERE name = :name)"
        " OR EXISTS (SELECT 1 FROM tag WHERE name = :name)",
        name=name,
    )
    return row is not None


def _refuse_unknown(session: Session, names: Sequence[str]) -> None:
    for name in names:
        if not _is_known(session, name):
            raise Refused(f"There is no tag {name}.")
