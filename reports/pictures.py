"""What is asked of a picture before it is drawn."""

import io
from functools import lru_cache

from reportlab.lib.utils import ImageReader

from models.book.refusals import NotSaved


@lru_cache(maxsize=8)
def picture(octets: bytes) -> ImageReader:
    """The picture, read once however many pages of however many papers have it."""
    return ImageReader(io.BytesIO(octets))


def picture_size(png: bytes) -> tuple[int, int]:
    """How many dots a picture is wide and high.

    Raises:
        NotSaved: nobody can read it; the book was changed by another program.
    """
    try:
        wide, high = picture(png).getSize()
    except OSError as error:
        raise NotSaved(
            "The paper cannot be set: the logo cannot be read.",
            "The offer is as it was.",
            "Choose the logo again under Your business.",
        ) from error
    return int(wide), int(high)
