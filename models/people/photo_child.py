"""The process that unpacks a photo: little memory, little time, one picture.

`python -m models.people.photo_child` reads a picture and writes it small.
"""

import io
import sys

from PIL import Image, ImageOps

from models.book.refusals import Refused
from models.people.photo_looks import FORMATS, MOST_PIXELS, SIDE, refuse_bomb

if sys.platform != "win32":
    import resource

MEMORY = 768 * 1024 * 1024
_SECONDS = 10
_QUALITY = 88


def made_small(content: bytes) -> bytes:
    """The picture as JPEG or PNG, upright, at most 1024 pixels a side.

    Raises:
        Refused: it is no picture, or far too large.
        OSError: it is broken.
    """
    refuse_bomb(content)
    Image.MAX_IMAGE_PIXELS = MOST_PIXELS
    with Image.open(io.BytesIO(content), formats=FORMATS) as found:
        found.draft("RGB", (2 * SIDE, 2 * SIDE))
        drawn = ImageOps.exif_transpose(found)
    clear = drawn.has_transparency_data
    drawn = drawn.convert("RGBA" if clear else "RGB")
    drawn.thumbnail((SIDE, SIDE), Image.Resampling.LANCZOS)
    bare = Image.new(drawn.mode, drawn.size)
    bare.paste(drawn)
    made = io.BytesIO()
    if clear:
        bare.save(made, "PNG", optimize=True)
    else:
        bare.save(made, "JPEG", quality=_QUALITY, optimize=True)
    return made.getvalue()


def main() -> None:
    """Make the picture on standard input small and write it to standard output."""
    if sys.platform != "win32":
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
        resource.setrlimit(resource.RLIMIT_CPU, (_SECONDS, _SECONDS))
    try:
        made = made_small(sys.stdin.buffer.read())
    except (Refused, OSError, SyntaxError, ValueError, MemoryError) as problem:
        sys.exit(str(problem) or "This photo cannot be read.")
    sys.stdout.buffer.write(made)


if __name__ == "__main__":
    main()
