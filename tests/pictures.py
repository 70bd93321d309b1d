"""Pictures for the tests of the logo."""

import io

from PIL import Image


def picture(
    width: int,
    height: int,
    ink: tuple[int, ...] = (11, 110, 116),
    kind: str = "PNG",
    mode: str = "",
) -> bytes:
    """A picture of one ink; four numbers give an ink one can see through."""
    image = Image.new("RGBA" if len(ink) == 4 else "RGB", (width, height), ink)
    made = io.BytesIO()
    (image.convert(mode) if mode else image).save(made, kind)
    return made.getvalue()


def opened(png: bytes) -> Image.Image:
    """The picture that these bytes are."""
    return Image.open(io.BytesIO(png))
