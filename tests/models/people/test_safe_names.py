"""No name from outside is a path, a device or another ending than it looks."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.people.safe_names import (
    LONGEST,
    LONGEST_BYTES,
    OPENED,
    RUN,
    ending_of,
    safe_name,
    why_not_opened,
)

NAMES = [
    ("../../etc/passwd", "passwd"),
    ("C:\\x\\y.pdf", "y.pdf"),
    ("C:x", "C_x"),
    ("CON.pdf", "_CON.pdf"),
    ("nul", "_nul"),
    ("com1.tar.gz", "_com1.tar.gz"),
    ("invoice\u202efdp.exe", "invoicefdp.exe"),
    ("invoice.pdf.exe", "invoice.pdf.exe"),
    ("invoice.pdf          .exe", "invoice.pdf.exe"),
    ("a\u200bb\u2066c.txt", "abc.txt"),
    ("two\nlines\x00.txt", "two lines.txt"),
    ("  .hidden  ", "hidden"),
    ("trailing. . ", "trailing"),
    ("", "file"),
    ("...", "file"),
    ("///", "file"),
    ('what?<is>"this"|*.txt', "what__is__this___.txt"),
    ("Röstung – Übersicht.pdf", "Röstung – Übersicht.pdf"),
    ("e\u0301.txt", "é.txt"),
    ("\u2215etc\u2215passwd", "passwd"),
    (f"{'a' * 300}.pdf", f"{'a' * 115}….pdf"),
]


@pytest.mark.parametrize(("name", "safe"), NAMES)
def test_a_name_is_made_harmless(name: str, safe: str) -> None:
    assert safe_name(name) == safe


@given(st.text(max_size=400))
def test_any_name_is_short_plain_and_stays_so(name: str) -> None:
    safe = safe_name(name)

    assert safe
    assert len(safe) <= LONGEST
    assert len(safe.encode()) <= LONGEST_BYTES
    assert not set('/\\:*?"<>|\n\0') & set(safe)
    assert safe not in {".", ".."}
    assert safe_name(safe) == safe


@pytest.mark.parametrize(
    "ending", ["exe", "sh", "html", "docm", "desktop", "svg", "js"]
)
def test_what_may_run_is_not_opened(ending: str) -> None:
    assert "may run as a program" in why_not_opened(f"x.pdf.{ending}")


def test_what_nobody_knows_is_not_opened_either() -> None:
    assert "does not know" in why_not_opened("x.qqq")
    assert "does not know" in why_not_opened("x")
    assert why_not_opened("Plan.PDF") == ""
    assert not OPENED & RUN
    assert ending_of(".bashrc") == ""
