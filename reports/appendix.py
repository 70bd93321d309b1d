"""What follows the paper: pictures on pages of ours, pages of other PDFs as they are.

Pictures are scaled to 300 dots to the inch. Of other PDFs only what is seen is taken:
their links, forms, scripts and files stay behind. As nobody knows what is in those
pages, a paper with such an appendix does not call itself PDF/A.
"""

import io
import warnings
from collections.abc import Sequence
from functools import lru_cache

import pikepdf
from PIL import Image, ImageOps

from models.book.refusals import Refused
from models.offers.sheet import Appendix
from models.people.opaque import opaque
from reports.ink import Pen
from reports.layout import Layout
from reports.letterhead import draw_draft_mark, draw_letterhead
from reports.look import TOP
from reports.pictures import picture_size
from reports.setting import lines_of

DOTS_PER_POINT = 300 / 72
MOST_PIXELS = 100_000_000
MOST_PAGES = 500
_PDF = b"%PDF-"
_GAP = 10.0
_LEFT_BEHIND = ("/Annots", "/AA", "/Metadata", "/PieceInfo", "/StructParents", "/Trans")


def is_pdf(appendix: Appendix) -> bool:
    """Whether it is a PDF, by its first bytes."""
    return _PDF in appendix.content[:1024]


def checked(appendix: Appendix) -> Appendix:
    """The appendix, which can be put behind a paper.

    Raises:
        Refused: it is neither a PDF nor a picture that can be read, is locked by a
            password, or is far too large.
    """
    if is_pdf(appendix):
        with _opened(appendix) as found:
            if not 0 < len(found.pages) <= MOST_PAGES:
                raise Refused(
                    f"“{appendix.name}” has {len(found.pages):,} pages; an appendix has"
                    f" 1 to {MOST_PAGES}. It was not added."
                )
    else:
        _scaled(appendix.content, (595, 842), appendix.name)
    return appendix


def draw_pictures(pen: Pen, layout: Layout) -> None:
    """Draw each appended picture on a page of its own, under its name."""
    manner, page = layout.manner, layout.page
    for letter, appendix in lettered(layout.sheet.appendices):
        if is_pdf(appendix):
            continue
        if layout.sheet.draft:
            draw_draft_mark(pen, layout)
        with pen.furniture():
            draw_letterhead(pen, layout)
        lettering = layout.words.appendix.format(letter=letter)
        named = layout.words.title(lettering, appendix.name)
        top = TOP
        with pen.tagged("H2"):
            for line in lines_of(named, manner.section, layout.width):
                pen.text(page.left, top + manner.section.drop, line, manner.section)
                top += manner.section.leading
        top += _GAP
        room = (layout.width, page.bottom - top)
        jpeg = _scaled(appendix.content, room, appendix.name)
        wide, high = picture_size(jpeg)
        scale = min(room[0] / wide, room[1] / high, 1.0)
        size = (wide * scale, high * scale)
        pen.picture(page.left, top, jpeg, size, alt=appendix.name)
        pen.next_page()


def lettered(appendices: Sequence[Appendix]) -> list[tuple[str, Appendix]]:
    """The appendices with their letters: A to Z, then 27 and on."""
    return [
        (chr(ord("A") + n) if n < 26 else str(n + 1), one)  # noqa: PLR2004 — letters
        for n, one in enumerate(appendices)
    ]


def append_pages(document: pikepdf.Pdf, appendices: Sequence[Appendix]) -> None:
    """Put the pages of the PDFs behind those of the document.

    Raises:
        Refused: one of them cannot be read.
    """
    for appendix in appendices:
        with _opened(appendix) as found:
            for page in found.pages:
                for key in _LEFT_BEHIND:
                    if key in page.obj:
                        del page.obj[key]
            document.pages.extend(found.pages)


def _opened(appendix: Appendix) -> pikepdf.Pdf:
    try:
        found = pikepdf.open(io.BytesIO(appendix.content))
    except pikepdf.PasswordError as error:
        raise Refused(
            f"“{appendix.name}” is locked by a password. Save it without one and add"
            " it again."
        ) from error
    except (pikepdf.PdfError, ValueError, RuntimeError) as error:
        raise Refused(
            f"“{appendix.name}” is a broken PDF. It was not added."
        ) from error
    return found


@lru_cache(maxsize=16)
def _scaled(content: bytes, room: tuple[float, float], name: str) -> bytes:
    """The picture as JPEG, no finer than 300 dots to the inch in its room."""
    most = (int(room[0] * DOTS_PER_POINT), int(room[1] * DOTS_PER_POINT))
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)
            opened = Image.open(io.BytesIO(content), formats=("PNG", "JPEG"))
        with opened as found:
            if found.width * found.height > MOST_PIXELS:
                raise Refused(f"“{name}” has more than 100 million pixels.")
            found.draft("RGB", most)  # a JPEG is read at the size that is needed
            turned = ImageOps.exif_transpose(found)
            turned.thumbnail(most, Image.Resampling.LANCZOS, reducing_gap=2.0)
            drawn = opaque(turned)
    except Image.DecompressionBombError as error:
        raise Refused(f"“{name}” has more than 100 million pixels.") from error
    except (OSError, SyntaxError, ValueError) as error:
        raise Refused(
            f"“{name}” is neither a PDF nor a PNG or JPEG picture that can be read."
        ) from error
    made = io.BytesIO()
    drawn.save(made, "JPEG", quality=88)
    return made.getvalue()
