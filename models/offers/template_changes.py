"""Keeping a whole offer as a template, and beginning offers from it."""

import json
from dataclasses import fields, is_dataclass, replace
from datetime import date, datetime

from pydantic import TypeAdapter, ValidationError
from sqlmodel import Session, col, select

from models.book.refusals import Refused
from models.book.session import name_act, reader_of
from models.book.text import clean_line
from models.offers.copying import contents_of
from models.offers.drafts import offer_here
from models.offers.filling import filled, unknown_variables
from models.offers.kept_bytes import is_kept
from models.offers.kept_texts import unknown_said
from models.offers.paper_rows import BrandFont, PaperTemplate
from models.offers.sheet_of import recipient_now
from models.offers.values import Draft
from models.offers.writing import write_offer
from models.people.prospects import called_by, prospect_here

_DRAFT = TypeAdapter(Draft)
_KNOWN_OF_CLIENT = ("client name", "first name", "company", "address")


def save_template(
    session: Session, offer_id: int, name: str, *, title: str | None = None
) -> int:
    """The id of a template with all that the offer says, but whom it is for and when.

    Args:
        title: of the offers begun from it, "Proposal for {company}"; as the offer has
            it where it is None.

    Raises:
        Refused: there is no such offer, or the name is empty or taken.
    """
    contents = contents_of(session, offer_here(session, offer_id))
    if title is not None:
        contents = replace(contents, title=title)
    if unknown := unknown_variables(contents.title):
        raise Refused(unknown_said(unknown))
    called = _free_name(session, name)
    row = PaperTemplate(name=called, kind=contents.kind, contents=as_json(contents))
    session.add(row)
    name_act(session, f"keep the template {called}", f"{called} is a template now")
    return row.id


def begin_from_template(
    session: Session, template_id: int, prospect_id: int, *, now: datetime
) -> int:
    """The id of a draft for the prospect that says what the template says.

    Raises:
        Refused: the template or the prospect is gone.
    """
    row = _here(session, template_id)
    prospect = prospect_here(session, prospect_id)
    draft, whom = (
        draft_from(row.contents),
        recipient_now(reader_of(session), prospect_id),
    )
    values = (
        whom.name or whom.company,
        whom.given or whom.name.partition(" ")[0],
        whom.company or whom.name,
        whom.address,
    )
    facts = dict(zip(_KNOWN_OF_CLIENT, values, strict=True))
    called = called_by(prospect)
    name_act(
        session, f"begin {row.name} for {called}", f"{row.name} for {called} is begun"
    )
    draft = replace(
        _with_what_is_kept(session, draft), title=filled(draft.title, facts)
    )
    return write_offer(session, prospect_id, draft, now=now)


def rename_template(session: Session, template_id: int, name: str) -> None:
    """Give a template another name.

    Raises:
        Refused: it is gone, or the name is empty or taken.
    """
    row = _here(session, template_id)
    before, row.name = row.name, _free_name(session, name, but=template_id)
    said = f"{before} is called {row.name} now"
    name_act(session, f"rename the template {before}", said)


def drop_template(session: Session, template_id: int) -> None:
    """Throw a template away; offers begun from it stay.

    Raises:
        Refused: it is gone already.
    """
    row = _here(session, template_id)
    session.delete(row)
    said = f"{row.name} was thrown away"
    name_act(session, f"throw the template {row.name} away", said)


def as_json(draft: Draft) -> str:
    """The draft as text that `draft_from` reads, each value by its name."""
    return json.dumps(_plain(draft), ensure_ascii=False, sort_keys=True)


def draft_from(text: str) -> Draft:
    """The draft that `as_json` wrote.

    Raises:
        Refused: it is no such text.
    """
    try:
        return _DRAFT.validate_json(text)
    except ValidationError as error:
        raise Refused("This template cannot be read by this Baton.") from error


def _with_what_is_kept(session: Session, draft: Draft) -> Draft:
    """The draft without a font that was dropped and files that the book lost."""
    reader = reader_of(session)
    looks = draft.looks
    if looks is not None and looks.font_id is not None:
        font = session.get(BrandFont, looks.font_id)
        looks = looks if font is not None else replace(looks, font_id=None)
    lines = tuple(
        line if is_kept(reader, line.picture) else line._replace(picture="")
        for line in draft.lines
    )
    there = tuple(one for one in draft.appendices if is_kept(reader, one[1]))
    return replace(draft, looks=looks, lines=lines, appendices=there)


def _plain(value: object) -> object:
    if is_dataclass(value) and not isinstance(value, type):
        return {one.name: _plain(getattr(value, one.name)) for one in fields(value)}
    if isinstance(value, tuple) and hasattr(value, "_asdict"):
        return {name: _plain(one) for name, one in value._asdict().items()}
    if isinstance(value, tuple):
        return [_plain(one) for one in value]
    return value.isoformat() if isinstance(value, date) else value


def _free_name(session: Session, name: str, *, but: int | None = None) -> str:
    called = clean_line(name)
    if not called:
        raise Refused("A template needs a name.")
    same = select(PaperTemplate).where(col(PaperTemplate.name) == called)
    if any(row.id != but for row in session.exec(same)):
        raise Refused(f"There is a template called {called} already.")
    return called


def _here(session: Session, template_id: int) -> PaperTemplate:
    row = session.get(PaperTemplate, template_id)
    if row is None:
        raise Refused("This template is not there any more.")
    return row
