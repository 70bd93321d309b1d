"""Keeping blocks of text and terms in versions; a version never changes."""

from datetime import datetime

from sqlmodel import Session, col, select

from models.book.refusals import Refused
from models.book.session import name_act
from models.book.text import clean_line, clean_text
from models.offers.filling import unknown_in
from models.offers.kept_texts import unknown_said
from models.offers.kinds import TextKind
from models.offers.paper_rows import KeptText

LONGEST = 50_000


def save_text(
    session: Session,
    kind: TextKind,
    name: str,
    text: str,
    *,
    now: datetime,
    heading: str = "",
    locale: str = "",
) -> int:
    """The id of the version with these words: a new one, or the newest if it has them.

    Args:
        locale: the language that it is written in; empty for papers in any.

    Raises:
        Refused: it has no name or no words, is too long, or has an unknown variable.
    """
    name, heading, text = clean_line(name), clean_line(heading), clean_text(text)
    if not name or not text:
        raise Refused("A text that is kept needs a name and words.")
    if len(text) > LONGEST:
        raise Refused(f"A text has at most {LONGEST:,} characters.")
    if unknown := unknown_in((heading, text)):
        raise Refused(unknown_said(unknown))
    last = _newest(session, kind, name, clean_line(locale))
    if last is not None and (last.heading, last.text) == (heading, text):
        last.put_away = False
        return last.id
    row = KeptText(
        kind=kind,
        name=name,
        locale=clean_line(locale),
        revision=1 if last is None else last.revision + 1,
        heading=heading,
        text=text,
        created_at=now,
    )
    session.add(row)
    version = f", version {row.revision}" if row.revision > 1 else ""
    name_act(session, f"keep the text {name}", f"{name}{version} is kept")
    return row.id


def rename_text(session: Session, text_id: int, name: str, *, now: datetime) -> int:
    """The id of the text under its new name, in a first version.

    Papers name the version that they hold, which never changes: the versions under the
    old name are put away.

    Raises:
        Refused: there is no such text, or the name is empty or taken.
    """
    old = _there(session, text_id)
    called = clean_line(name)
    if _newest(session, old.kind, called, old.locale) is not None:
        raise Refused(f"There is a text called {called} already.")
    said = f"{old.name} is called {called} now"
    name_act(session, f"rename the text {old.name}", said)
    new = save_text(
        session,
        old.kind,
        called,
        old.text,
        now=now,
        heading=old.heading,
        locale=old.locale,
    )
    old.put_away = True
    return new


def put_text_away(session: Session, text_id: int, *, away: bool = True) -> None:
    """Take a kept text off the list, or bring it back; papers that have it keep it.

    Raises:
        Refused: there is no such text.
    """
    newest = _there(session, text_id)
    newest.put_away = away
    if away:
        said = f"{newest.name} was put away"
        name_act(session, f"put the text {newest.name} away", said)
    else:
        name_act(session, f"bring {newest.name} back", f"{newest.name} is back")


def _there(session: Session, text_id: int) -> KeptText:
    """The newest version of a text that is there."""
    row = session.get(KeptText, text_id)
    newest = row and _newest(session, row.kind, row.name, row.locale)
    if newest is None:
        raise Refused("This text is not there any more.")
    return newest


def _newest(
    session: Session, kind: TextKind, name: str, locale: str
) -> KeptText | None:
    wanted = select(KeptText).where(
        KeptText.kind == kind, KeptText.name == name, KeptText.locale == locale
    )
    return session.exec(wanted.order_by(col(KeptText.revision).desc())).first()
