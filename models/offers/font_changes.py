"""Bringing a font of one's own into the book."""

from datetime import datetime

from sqlmodel import Session, select

from models.book.refusals import Refused
from models.book.session import name_act
from models.book.text import clean_line
from models.offers.habit_changes import change_habits
from models.offers.keeping import keep_bytes
from models.offers.paper_rows import BrandFont
from models.offers.sheet import FontFiles


def bring_font(session: Session, files: FontFiles, *, now: datetime) -> int:
    """The id of the font, kept in the book; new papers are set in it from now on.

    The same files brought again are the same font. What `reports.brand_font` made of
    the files is kept, not the files.

    Raises:
        Refused: it has no name, or no regular face.
    """
    name = clean_line(files.name)
    if not name:
        raise Refused("A font has a name.")
    faces = [
        keep_bytes(session, face, now=now) if face else ""
        for face in (files.regular, files.bold, files.italic)
    ]
    if not faces[0]:
        raise Refused("A font has a regular face.")
    name_act(session, f"set papers in {name}", f"New papers are set in {name}")
    found = session.exec(
        select(BrandFont).where(
            BrandFont.regular == faces[0],
            BrandFont.bold == faces[1],
            BrandFont.italic == faces[2],
        )
    ).first()
    font = found or BrandFont(
        name=name, regular=faces[0], bold=faces[1], italic=faces[2]
    )
    session.add(font)
    session.flush()
    change_habits(session, font_id=font.id)
    return font.id
