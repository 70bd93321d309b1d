"""Names of files from outside, made harmless, and which files may be opened."""

import re
import unicodedata

from models.book.text import clean_line

LONGEST, LONGEST_BYTES = 120, 200
_SEPARATORS = re.compile(r"[/\\\u2044\u2215\u29f8\ufe68\uff0f\uff3c]")
_FORBIDDEN = re.compile(r'[<>:"|?*]')
_RESERVED = re.compile(
    r"(?:con|prn|aux|nul|conin\$|conout\$|clock\$|com[0-9¹²³]|lpt[0-9¹²³])",
    re.IGNORECASE,
)
_OPENED = """
pdf txt md csv tsv log rtf ics vcf eml json
png jpg jpeg gif webp bmp tif tiff heic avif
doc docx odt xls xlsx ods ppt pptx odp pages numbers key epub
mp3 m4a aac ogg oga opus wav flac mp4 m4v mov webm mkv avi
zip
"""
OPENED = frozenset(_OPENED.split())
"""The endings of files that nothing runs as a program."""
_RUN = """
exe com bat cmd scr pif msi msp cpl jar js jse vbs vbe wsf wsh ps1 psm1 hta lnk url
reg inf sh bash csh zsh fish py pyc pyw rb pl php lua app command workflow action
desktop run bin out appimage deb rpm apk dmg pkg iso img vhd vhdx html htm xhtml mht
mhtml svg xml chm hlp docm dotm xlsm xltm xlam xll pptm potm ppam sldm iqy slk
settingcontent-ms
"""
RUN = frozenset(_RUN.split())
"""The endings of files that may run as a program, or hold one."""


def safe_name(name: str) -> str:
    """The name as a file of any system may bear it; never a path, never empty.

    Marks that turn or hide letters go, so that the ending one sees is the true one;
    a long name loses its middle and keeps its endings.
    """
    shown = "".join(c for c in clean_line(name) if unicodedata.category(c) != "Cf")
    last = _SEPARATORS.split(shown.rstrip(" ./\\"))[-1]
    bare = " ".join(_FORBIDDEN.sub("_", last).split()).strip(" .")
    bare = re.sub(r"\s+(?=\.\w+$)", "", bare)
    if _RESERVED.fullmatch(bare.split(".", maxsplit=1)[0].rstrip()):
        bare = f"_{bare}"
    return _shortened(bare) or "file"


def ending_of(name: str) -> str:
    """What stands behind the last point of a name, in lower case."""
    stem, point, ending = name.rpartition(".")
    return ending.lower() if point and stem else ""


def why_not_opened(name: str) -> str:
    """Why a file of this name is not opened, as a sentence; "" where it may be."""
    ending = ending_of(name)
    if ending in OPENED:
        return ""
    if ending in RUN:
        return (
            f"“{name}” may run as a program, so Baton does not open it."
            " Save a copy if you trust who sent it."
        )
    return f"Baton does not know what would open “{name}”. Save a copy instead."


def _shortened(name: str) -> str:
    """At most 120 characters and 200 bytes, the endings kept."""
    if len(name) <= LONGEST and len(name.encode()) <= LONGEST_BYTES:
        return name
    stem, point, ending = name.partition(".")
    if len(point + ending) > LONGEST // 3:
        stem, point, ending = name.rpartition(".")
        if not stem or len(ending) > LONGEST // 3:
            stem, point, ending = name, "", ""
    tail = f"…{point}{ending}"
    while stem and (
        len(stem + tail) > LONGEST or len((stem + tail).encode()) > LONGEST_BYTES
    ):
        stem = stem[:-1]
    return f"{stem.rstrip(' .')}{tail}"
