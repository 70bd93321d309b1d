"""What the header of a picture tells, before anything of it is unpacked."""

import io

from PIL import Image

from models.book.refusals import Refused

LARGEST_BYTES = 20 * 1024 * 1024
MOST_PIXELS = 25_000_000
SIDE = 1024
"""The longer side of a photo as it is kept, in pixels."""
FORMATS = ("PNG", "JPEG", "WEBP")
_UNREADABLE = "This photo cannot be read. Choose a JPEG, PNG or WebP picture."


def refuse_bomb(content: bytes) -> None:
    """Let pass a picture that can be unpacked without harm.

    Raises:
        Refused: it is no JPEG, PNG or WebP picture, or is far too large.
    """
    if len(content) > LARGEST_BYTES:
        raise Refused("This photo has more than 20 MB. Choose a smaller one.")
    width, height = _size(content)
    if width * height > MOST_PIXELS:
        raise Refused("This photo has more than 25 million pixels.")


def refuse_large_photo(content: bytes) -> None:
    """Let pass a photo that was made small.

    Raises:
        Refused: it is no picture, or larger than a photo is kept.
    """
    if max(_size(content)) > SIDE:
        raise Refused(f"A photo is kept with at most {SIDE} pixels a side.")


def _size(content: bytes) -> tuple[int, int]:
    try:
        with Image.open(io.BytesIO(content), formats=FORMATS) as found:
            return found.size
    except Image.DecompressionBombError as error:
        raise Refused("This photo has more than 25 million pixels.") from error
    except (OSError, SyntaxError, ValueError) as error:  # what Pillow finds broken
        raise Refused(_UNREADABLE) from error
