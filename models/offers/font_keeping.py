"""Keeping a font of one's own, converted for paper already."""

from datetime import datetime

from sqlmodel import Session

from models.book.refusals import Refused
from models.book.session import name_act
from models.book.text import clean_line
from models.offers.keeping import keep_bytes
from models.offers.paper_rows import BrandFont
from models.offers.sheet import FontFiles


def keep_font(session: Session, font: FontFiles, *, now: datetime) -> int:
    """The id of the font, which papers may be set in from now on.

    Raises:
        Refused: it has no name, or a face has no bytes or too many.
    """
    name = clean_line(font.name)
    if not name:
        raise Refused("A font needs a name.")
    row = BrandFont(name=name, regular=keep_bytes(session, font.regular, now=now))
    if font.bold:
        row.bold = keep_bytes(session, font.bold, now=now)
    if font.italic:
        row.italic = keep_bytes(session, font.italic, now=now)
    session.add(row)
    session.flush()
    name_act(session, f"keep the font {name}", f"Papers may be set in {name} now")
    return row.id
