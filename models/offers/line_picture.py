"""A picture made ready to stand in a line: upright, small, free of all else."""

from pathlib import Path

from models.book.refusals import Refused
from models.people.photo import small_photo
from models.people.photo_looks import LARGEST_BYTES


def picture_of_file(path: Path) -> bytes:
    """The picture in a file as `set_picture` takes it, at most 1024 pixels a side.

    Raises:
        Refused: the file cannot be read, or it is no JPEG, PNG or WebP picture, is
            broken, or is far too large.
    """
    if path.exists() and not path.is_file():
        raise Refused(f"“{path.name}” is a folder or a device, not a picture.")
    try:
        with path.open("rb") as file:
            content = file.read(LARGEST_BYTES + 1)
    except OSError as error:
        why = error.strerror or "the disk does not give it"
        raise Refused(f"“{path.name}” cannot be read ({why}).") from error
    return small_photo(content)
