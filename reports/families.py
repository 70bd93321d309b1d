"""The three faces that a document is set in, chosen by name for each document."""

from hashlib import sha256
from typing import NamedTuple

from reports import faces


class Family(NamedTuple):
    """The names of three faces, as `reports.look.Style` takes them."""

    regular: str
    italic: str
    semibold: str


SERIF = Family(faces.REGULAR, faces.ITALIC, faces.SEMIBOLD)
"""Source Serif 4; its figures are of equal width."""
SANS = Family(faces.SANS, faces.SANS_ITALIC, faces.SANS_SEMIBOLD)
"""Source Sans 3; its figures are of equal width."""
FAMILIES = {"serif": SERIF, "sans": SANS}


def brought(regular: bytes, italic: bytes, semibold: bytes) -> Family:
    """The family of fonts that a business brought, converted by `reports.brand_font`.

    The same bytes have the same names in every process; what they lack is drawn by
    Source Sans 3, then by the faces behind it.

    Raises:
        Refused: the bytes are no font; another program changed them.
    """
    names = [
        f"Brand{sha256(ttf).hexdigest()[:16]}" for ttf in (regular, italic, semibold)
    ]
    for name, ttf, behind in zip(names, (regular, italic, semibold), SANS, strict=True):
        faces.bring(name, ttf, behind)
    return Family(*names)
