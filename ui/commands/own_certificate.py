"""Where the own certificate lies on this computer: beside the books, never in one."""

import hashlib
from pathlib import Path

from platformdirs import user_data_path

from models.book.refusals import NotSaved
from ui.commands.written import write_whole

_NAME = "own"
_WITH_KEY = ".p12"
_TOLD = ".cer"
_LARGEST = 1_000_000  # bytes


def certificates_folder() -> Path:
    """The folder of this user for certificates; nobody else may read it."""
    return user_data_path("Baton", appauthor=False) / "certificates"


def kept_certificate() -> bytes | None:
    """The file with the own certificate and its key, or None: there is none yet.

    Raises:
        NotSaved: it is there and cannot be read.
    """
    return _read(certificates_folder() / f"{_NAME}{_WITH_KEY}")


def kept_without_key() -> bytes | None:
    """The own certificate that signs now, without its key, or None.

    Raises:
        NotSaved: it is there and cannot be read.
    """
    folder = certificates_folder()
    if not (folder / f"{_NAME}{_WITH_KEY}").exists():
        return None
    return _read(folder / f"{_NAME}{_TOLD}")


def own_certificates() -> list[bytes]:
    """The own certificates without their keys, to know one's own signature again.

    Raises:
        NotSaved: one is there and cannot be read.
    """
    there = sorted(certificates_folder().glob(f"*{_TOLD}"))
    read = (_read(path) for path in there if path.stem != _NAME)
    return [told for told in read if told is not None]


def keep_certificate(p12: bytes, der: bytes) -> None:
    """Keep the certificate with its key for the next time, for this user alone.

    One that was there before is still known, but no longer signs.

    Raises:
        NotSaved: the disk did not take it.
    """
    folder = certificates_folder()
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise NotSaved(
            f"The folder for certificates could not be made ({error.strerror}).",
            "Nothing was signed.",
            "Free some space, or choose a certificate file each time.",
        ) from error
    known = hashlib.sha256(der).hexdigest()[:16]
    write_whole(folder / f"{known}{_TOLD}", [der])
    write_whole(folder / f"{_NAME}{_TOLD}", [der])
    write_whole(folder / f"{_NAME}{_WITH_KEY}", [p12])


def _read(path: Path) -> bytes | None:
    try:
        with path.open("rb") as file:
            return file.read(_LARGEST)
    except FileNotFoundError:
        return None
    except OSError as error:
        raise NotSaved(
            f"The certificate “{path.name}” cannot be read ({error.strerror}).",
            "Nothing was signed.",
            "Look at the rights of the file, or make another certificate.",
        ) from error
