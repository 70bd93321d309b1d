"""A font that a business brings: made fit for paper, or refused in one sentence."""

import io
import random
import struct
import subprocess
import sys
import time
from dataclasses import replace
from functools import cache, partial
from pathlib import Path

import pikepdf
import pytest
from pypdf import PdfReader

from models.book.refusals import Refused
from reports import faces, look, paper
from reports.archive import Facts
from reports.brand_font import LARGEST, BrandFont, converted
from reports.faces import shaped
from reports.families import SANS
from reports.ink import Pen, one_line
from tests.reports.paper import proposal

FONTS = faces.FOLDER.parent
PLAIN = (FONTS / "Inter-Regular.otf").read_bytes()
TRUE_TYPE = (faces.FOLDER / "SourceSans3-Regular.ttf").read_bytes()
FIGURES = "0123456789"


@cache
def _inter() -> BrandFont:
    return converted(PLAIN, (FONTS / "Inter-SemiBold.otf").read_bytes())


def _place(font: bytes, tag: bytes) -> int:
    """Where the table is listed in the font."""
    return font.index(tag, 12)


def _with_rights(font: bytes, rights: int) -> bytes:
    (start,) = struct.unpack_from(">L", font, _place(font, b"OS/2") + 8)
    at = start + 8
    return font[:at] + struct.pack(">H", rights) + font[at + 2 :]


def _drawn(text: str, face: str, pen: Pen) -> None:
    style = look.BODY._replace(face=face)
    pen.text(90, 90, one_line(text, style), style)
    pen.next_page()


def _paper_of(text: str, face: str) -> bytes:
    facts = Facts("Title", "Author", "en-IE", proposal().written_on)
    return paper.made(facts, look.PAGES["A4"], partial(_drawn, text, face))


def test_opentype_curves_are_embedded_as_true_type() -> None:
    made = _paper_of("Affable Łódź, 12", _inter().family().regular)

    with pikepdf.open(io.BytesIO(made)) as document:
        fonts = document.pages[0].obj.Resources.Font
        brand = [font for font in fonts.values() if "Inter-" in str(font.BaseFont)]
        assert [str(font.Subtype) for font in brand] == ["/TrueType"]
        assert "/FontFile2" in brand[0].FontDescriptor
    (page,) = PdfReader(io.BytesIO(made)).pages
    assert page.extract_text() == "Affable Łódź, 12"


def test_figures_of_a_font_that_has_even_ones_are_even() -> None:
    family = _inter().family()

    assert _inter().even_figures
    for name in (family.regular, family.semibold):
        assert len({shaped(name, figure).width for figure in FIGURES}) == 1


def test_true_type_is_taken_as_it_is_shaped() -> None:
    made = converted(TRUE_TYPE)

    family = made.family()
    for word in ("Tomás", "AVATAR", "office", "Ελλάδα", "1,250.50"):
        assert shaped(family.regular, word).width == shaped(SANS.regular, word).width
    assert made.name == "Source Sans 3"


def test_a_style_that_was_not_brought_is_the_regular_one() -> None:
    made = converted(TRUE_TYPE)

    assert made.italic == made.semibold == made.regular
    assert _inter().semibold != _inter().regular == _inter().italic


def test_the_same_file_is_the_same_bytes() -> None:
    assert converted(TRUE_TYPE) == converted(TRUE_TYPE)


def test_what_the_font_lacks_is_drawn_by_ours() -> None:
    family = _inter().family()

    (run,) = shaped(family.regular, "\u4e2d").runs
    assert run.face == faces.HAN
    assert faces.unprintable(["\u4e2d\U0001f389"], family.regular) == "\U0001f389"


@pytest.mark.parametrize("rights", [0x0002, 0x0200, 0x0100])
def test_a_font_that_may_not_be_embedded_is_refused(rights: int) -> None:
    with pytest.raises(Refused, match="bold font may not be embedded"):
        converted(TRUE_TYPE, _with_rights(TRUE_TYPE, rights))


@pytest.mark.parametrize("rights", [0x0000, 0x0004, 0x0008])
def test_a_font_that_may_be_embedded_is_taken(rights: int) -> None:
    assert converted(_with_rights(TRUE_TYPE, rights)).regular


NOT_TAKEN = {
    "nothing": (b"", "is not a font"),
    "words": (b"Dear Colm, here is our font." * 20, "is not a font"),
    "a picture": (b"\x89PNG\r\n\x1a\n" + bytes(900), "is not a font"),
    "web": (b"wOFF" + TRUE_TYPE[4:], "for web pages"),
    "web 2": (b"wOF2" + struct.pack(">L", 2**32 - 1) * 20, "for web pages"),
    "collection": (b"ttcf" + TRUE_TYPE[4:], "collection"),
    "head only": (TRUE_TYPE[:12], "is broken"),
    "half": (TRUE_TYPE[: len(TRUE_TYPE) // 2], "is broken"),
    "no glyphs": (TRUE_TYPE.replace(b"glyf", b"glof", 1), "is broken"),
    "no widths": (TRUE_TYPE.replace(b"hmtx", b"hmty", 1), "is broken"),
    "variable": (TRUE_TYPE.replace(b"GDEF", b"fvar", 1), "variable font"),
    "Chinese alone": (
        (faces.FOLDER / "DroidSansFallback.ttf").read_bytes(),
        "basic Latin",
    ),
    "too large": (TRUE_TYPE.ljust(LARGEST + 1, b"\0"), "larger than 20 MB"),
}


@pytest.mark.parametrize("name", NOT_TAKEN)
def test_what_is_no_font_for_paper_is_refused_in_a_sentence(name: str) -> None:
    brought, said = NOT_TAKEN[name]

    with pytest.raises(Refused, match=said) as refused:
        converted(brought)

    assert str(refused.value).startswith("The regular font ")
    assert str(refused.value).endswith(".")


def _hurt(font: bytes, dice: random.Random) -> bytes:
    hurt = bytearray(font)
    kind = dice.randrange(4)
    if kind == 0:
        return bytes(hurt[: dice.randrange(len(hurt))])
    if kind == 1:
        for _n in range(dice.choice([1, 10, 1_000])):
            hurt[dice.randrange(len(hurt))] = dice.randrange(256)
    elif kind == 2:
        for _n in range(dice.choice([1, 4])):
            hurt[dice.randrange(300)] = dice.randrange(256)
    else:
        start, end, many = (dice.randrange(len(hurt)) for _n in range(3))
        hurt[start : start + many % 5_000] = hurt[end : end + many % 5_000]
    return bytes(hurt)


@pytest.mark.parametrize("seed", range(12))
def test_a_broken_font_is_taken_or_refused_within_two_seconds(seed: int) -> None:
    dice = random.Random(seed)  # noqa: S311 — bytes to break, not a secret
    begun = time.process_time()

    try:
        made = converted(_hurt(dice.choice([PLAIN, TRUE_TYPE]), dice))
    except Refused:
        made = None

    assert time.process_time() - begun < 2
    assert made is None or _paper_of("Affable 12", made.family().regular)


MEASURED = """
import re, sys
from pathlib import Path
from models.book.refusals import Refused
from reports.brand_font import converted
for path in sys.argv[1:]:
    try:
        converted(open(path, "rb").read())
    except Refused:
        pass
told = Path("/proc/self/status").read_text()
print(int(re.search(r"VmHWM:\\s*(\\d+) kB", told)[1]) // 1024)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="counts memory as Linux does")
def test_no_font_takes_three_hundred_megabytes(tmp_path: Path) -> None:
    everything = struct.pack(">HHLLLLLL", 12, 0, 28, 0, 1, 0, 0x10FFFF, 1)
    crafted = {
        "whole": PLAIN,
        "padded": TRUE_TYPE.ljust(LARGEST, b"\0"),
        "every character": _with_table(TRUE_TYPE, b"cmap", _one_map(everything)),
        "bomb": b"wOFF" + struct.pack(">LLHHL", 0x10000, 900, 1, 0, 2**32 - 1),
    }
    paths = [tmp_path / name for name in crafted]
    for path, brought in zip(paths, crafted.values(), strict=True):
        path.write_bytes(brought)

    told = subprocess.run(  # noqa: S603 — our own program
        [sys.executable, "-c", MEASURED, *paths],
        cwd=Path(__file__).parents[2],
        capture_output=True,
        check=True,
        text=True,
    )

    assert int(told.stdout) < 300


def _one_map(subtable: bytes) -> bytes:
    return struct.pack(">HHHHL", 0, 1, 3, 10, 12) + subtable


def _with_table(font: bytes, tag: bytes, content: bytes) -> bytes:
    at = _place(font, tag)
    entry = tag + struct.pack(">LLL", 0, len(font), len(content))
    return font[:at] + entry + font[at + 16 :] + content


def test_a_name_of_controls_is_no_name() -> None:
    made = converted(TRUE_TYPE.replace("Source Sans 3".encode("utf-16-be"), bytes(26)))

    assert made.name
    assert made.name.isprintable()


def test_a_brought_font_is_told_apart_from_the_font_it_was_made_of() -> None:
    text = "office"
    brought, ours = (
        _paper_of(text, face)
        for face in (converted(TRUE_TYPE).family().regular, SANS.regular)
    )

    for made in (brought, ours):
        assert PdfReader(io.BytesIO(made)).pages[0].extract_text() == text


def test_the_file_says_nothing_of_the_day_it_was_brought() -> None:
    kept = replace(_inter(), name="Inter")

    assert kept.regular[:4] == b"\0\1\0\0"
    assert converted(PLAIN).regular == kept.regular
