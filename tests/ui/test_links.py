"""Only web, mail and telephone leave Baton, built from parts and shown first."""

from collections.abc import Iterator
from pathlib import Path
from urllib.parse import parse_qs, unquote, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication

import ui
from ui.links import NoLink, dialled, mail_link, open_link, phone_link, web_link

SCHEMES = ("http", "https", "mailto", "tel", "file", "javascript", "smb", "data")


class Probe(QObject):
    """Stands for the system: notes what it would open."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        """Note the address byte for byte."""
        self.opened.append(bytes(url.toEncoded().data()).decode())


@pytest.fixture
def probe(qapp: QApplication) -> Iterator[Probe]:  # noqa: ARG001 - it must be there
    found = Probe()
    for scheme in SCHEMES:
        QDesktopServices.setUrlHandler(scheme, found, "take")  # type: ignore[arg-type]  # as it works
    yield found
    for scheme in SCHEMES:
        QDesktopServices.unsetUrlHandler(scheme)


WEB = [
    ("https://harbour.example/a?b=c#d", "https://harbour.example/a?b=c#d"),
    ("HTTP://Harbour.Example", "http://harbour.example"),
    ("harbour.example", "https://harbour.example"),
    ("www.harbour.example/shop", "https://www.harbour.example/shop"),
    ("harbour.example:8080/x", "https://harbour.example:8080/x"),
    ("https://bücher.example/ä", "https://xn--bcher-kva.example/%C3%A4"),
    ('https://a.example/"><b>', "https://a.example/%22%3E%3Cb%3E"),
]
NO_WEB = [
    "",
    "javascript:alert(1)",
    "JaVaScRiPt://a.example/%0aalert(1)",
    "file:///etc/passwd",
    "file://host/share",
    "smb://host/share",
    "ms-msdt:/id",
    "data:text/html,x",
    "vbscript:x",
    "tel:123456",
    "C:\\Windows\\calc.exe",
    "c:/windows/calc.exe",
    "\\\\host\\share",
    "//host/share",
    "/etc/passwd",
    "../x",
    "http://good.example@evil.example",
    "http://user:pass@evil.example/",
    "https://good.example%40evil.example@x.example",
    "http://",
    "https:///path",
    "https:a.example",
    "http://a b.example",
    "http://a.example/\u202egpj.exe",
    "http://a.example\n.evil.example",
    "http://a.example\x00.evil.example",
    "http://a.example\\@evil.example",
    "http://intranet/",
    "http://a.example:99999/",
    "http://a.example:0/",
    "http://-a.example/",
    "http://[::1",
    "https://a.example/" + "x" * 3000,
]


@pytest.mark.parametrize(("text", "address"), WEB)
def test_a_web_address_is_opened(probe: Probe, text: str, address: str) -> None:
    said = open_link(web_link(text))

    assert said == ""
    assert probe.opened == [address]


@pytest.mark.parametrize("text", NO_WEB)
def test_everything_else_is_refused_in_words(probe: Probe, text: str) -> None:
    with pytest.raises(NoLink, match=r"\.$"):
        web_link(text)

    assert probe.opened == []


@given(st.text(max_size=80))
def test_any_text_is_a_web_address_or_refused(text: str) -> None:
    try:
        link = web_link(text)
    except NoLink:
        return
    parts = urlsplit(link.address)
    assert parts.scheme in {"http", "https"}
    assert parts.hostname
    assert parts.username is None
    assert link.address.isascii()


def test_a_host_of_two_scripts_is_shown_as_what_it_is() -> None:
    mixed, german = web_link("https://p\u0430ypal.example"), web_link("bücher.example")

    assert mixed.shown.startswith("https://xn--")
    assert german.shown == "https://bücher.example"


@pytest.mark.parametrize(
    "address",
    [
        "",
        "a",
        "a@b",
        "a@b.example?bcc=x@y.example",
        "a@b.example,c@d.example",
        "a@b.example&attach=/etc/passwd",
        "a@b.example%0ABcc:x@y.example",
        "a\n@b.example",
        '"a b"@c.example',
        "a@b@c.example",
        "Ada <a@b.example>",
        "a..b@c.example",
    ],
)
def test_what_is_no_one_mail_address_is_refused(address: str) -> None:
    with pytest.raises(NoLink, match="mail address"):
        mail_link(address)


@given(st.text(max_size=60), st.text(max_size=60))
def test_a_mail_has_one_recipient_and_no_other_key(subject: str, body: str) -> None:
    subject, body = (t.encode(errors="ignore").decode() for t in (subject, body))

    link = mail_link("mailto:ada+list@Looms.example", subject, body)

    parts = urlsplit(link.address)
    asked = parse_qs(parts.query, keep_blank_values=True)
    assert unquote(parts.path) == "ada+list@looms.example"
    assert asked.keys() <= {"subject", "body"}
    assert asked.get("subject", [""]) == [subject]
    assert asked.get("body", [""]) == [body]


def test_a_mail_is_handed_over(probe: Probe) -> None:
    open_link(mail_link("ada@looms.example", "Bags & boxes"))

    assert probe.opened == ["mailto:ada@looms.example?subject=Bags%20%26%20boxes"]


@pytest.mark.parametrize(
    ("number", "digits"),
    [
        ("+353 91 555 0142", "+353915550142"),
        ("(0732) 12 34-0", "073212340"),
        ("+43 (0)732 1234", "+437321234"),
        ("tel:+353-91-5550142;ext=12", "+353915550142"),
        ("091 555 ext. 4", "091555"),
        ("*#06#", ""),
        ("*21*0900123456#", ""),
        ("tel:+33…;phone-context=x", ""),
        ("call me", ""),
        ("12", ""),
        ("1" * 30, ""),
        ("٠٩١٥٥٥", ""),
    ],
)
def test_only_digits_are_dialled(number: str, digits: str) -> None:
    assert dialled(number) == digits


def test_a_number_that_is_none_is_refused(probe: Probe) -> None:
    with pytest.raises(NoLink, match="called"):
        phone_link("*#06#")
    open_link(phone_link("+353 91 555 0142"))

    assert probe.opened == ["tel:+353915550142"]


def test_nothing_else_in_the_window_opens_anything() -> None:
    sources = Path(ui.__file__).parent.rglob("*.py")
    opening = {path.name for path in sources if "openUrl" in path.read_text("utf-8")}

    assert opening == {"links.py"}
