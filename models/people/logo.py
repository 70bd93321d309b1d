"""The logo as paper shows it: made once when it is chosen, small and opaque."""

import io
import warnings

from PIL import Image, ImageOps

from models.book.refusals import Refused
from models.people.opaque import opaque

DOTS_PER_INCH = 300
WIDEST, HIGHEST = 709, 213
"""Dots: 60 mm and 18 mm at 300 dots to the inch."""
_MOST_PIXELS = 25_000_000
_UNREADABLE = "This logo cannot be read. Choose a PNG or JPEG picture."


def printed_logo(picture: bytes) -> bytes:
    """The picture as PNG, on white, at most 709 dots wide and 213 high.

    A smaller picture is not made larger. The same picture gives the same bytes. The
    header is read first, so that a bomb is refused before it is unpacked.

    Raises:
        Refused: it is no PNG or JPEG picture, is broken, or is far too large.
    """
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)
            opened = Image.open(io.BytesIO(picture), formats=("PNG", "JPEG"))
        with opened as found:
            if found.width * found.height > _MOST_PIXELS:
                raise Refused("The logo has more than 25 million pixels.")
            drawn = opaque(ImageOps.exif_transpose(found))
    except Image.DecompressionBombError as error:
        raise Refused("The logo has more than 25 million pixels.") from error
    except (OSError, SyntaxError, ValueError) as error:  # what Pillow finds broken
        raise Refused(_UNREADABLE) from error
    drawn.thumbnail((WIDEST, HIGHEST), Image.Resampling.LANCZOS)
    made = io.BytesIO()
    drawn.save(made, "PNG", optimize=True)
    return made.getvalue()
