"""Feature 24: verify tells what became of a paper that came back."""

import json
import stat
import sys
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from models.book.book import Book
from models.book.refusals import NotSaved
from models.offers.papers import sent_paper
from reports.signing.own_certificate import (
    OwnCertificate,
    make_certificate,
    open_certificate,
)
from reports.signing.place import place_to_sign
from reports.signing.sign import signed
from tests.clock import NOON
from tests.reports.signing.returned import drawn_over, saved_anew
from tests.ui.commands.line import Line, sentence
from ui.commands.own_certificate import (
    certificates_folder,
    keep_certificate,
    kept_certificate,
    own_certificates,
)

PASSPHRASE = "correct horse"  # noqa: S105 — of a certificate that is made here


class Sent(NamedTuple):
    """An offer that was sent: its id and its paper."""

    id: str
    paper: bytes


@pytest.fixture
def sent(line: Line, tmp_path: Path) -> Sent:
    """P-001 as it was sent."""
    line_of_it = {"work": "Sign", "quantity": "2", "each": "100", "tax": "23"}
    offer = tmp_path / "offer.json"
    offer.write_text(
        json.dumps({"for": "Nora Lind", "title": "A sign", "lines": [line_of_it]})
    )
    line.told("add", "Nora Lind, Lind Bakery")
    key = line.told("send", line.told("offer", offer)["id"])["id"]
    book = Book.open(line.book, now=lambda: NOON)
    paper = book.ask(sent_paper, int(key))
    book.close()
    assert paper is not None
    return Sent(key, paper)


@pytest.fixture(scope="module")
def made() -> bytes:
    """A certificate file."""
    return make_certificate("Tomás Reyes", "", "", PASSPHRASE, now=NOON)


@pytest.fixture(scope="module")
def own(made: bytes) -> OwnCertificate:
    """The certificate of it."""
    return open_certificate(made, PASSPHRASE, now=NOON)


def _verified(line: Line, pdf: bytes, *words: str | Path) -> Any:  # noqa: ANN401 — a JSON object
    file = line.book.parent / "returned.pdf"
    file.write_bytes(pdf)
    answer = line.typed("verify", file, *words, "--json")
    assert (answer.code, answer.err) == (0, "")
    return answer.json


def test_feature_24_verify_knows_the_file_that_was_sent(line: Line, sent: Sent) -> None:
    told = _verified(line, sent.paper, "--book", line.book)

    assert (told["verdict"], told["ours"]) == ("unchanged", True)
    assert told["offer"] == {"id": sent.id, "number": "P-001", "revision": 1}
    assert told["signatures"] == []


def test_feature_24_verify_tells_who_signed_what_was_sent(
    line: Line, sent: Sent, made: bytes, own: OwnCertificate
) -> None:
    returned = signed(sent.paper, own, where=place_to_sign(sent.paper), now=NOON)

    stranger = _verified(line, returned, "--book", line.book)
    keep_certificate(made, own.der)
    known = _verified(line, returned, "--book", line.book)

    assert stranger["verdict"] == known["verdict"] == "added to"
    assert known["signatures"] == [
        {
            "by": "Tomás Reyes",
            "at": "2026-11-18T12:00:00+00:00",
            "intact": True,
            "covers_whole_file": True,
            "later": "nothing",
            "trust": "own",
        }
    ]
    assert stranger["signatures"][0]["trust"] == "unknown issuer"


def test_feature_24_verify_tells_where_a_paper_was_changed(
    line: Line, sent: Sent
) -> None:
    told = _verified(line, drawn_over(sent.paper, 0), "--book", line.book)

    assert (told["verdict"], told["ours"]) == ("changed", False)
    (page,) = told["pages"]
    assert (page["page"], page["came"]) == (1, ["Free", "of", "charge"])


def test_feature_24_verify_says_it_in_plain_words(line: Line, sent: Sent) -> None:
    file = line.book.parent / "returned.pdf"
    file.write_bytes(saved_anew(sent.paper))

    answer = line.typed("verify", file, "--book", line.book)

    assert answer.out.splitlines() == [
        "It is compared with P-001 as it was sent.",
        "This file is not as it was sent.",
        (
            "Its bytes are others, but every page shows what it showed:"
            " another program saved it anew."
        ),
        "It bears no electronic signature.",
    ]


def test_feature_24_verify_without_a_book_compares_with_nothing(
    line: Line, sent: Sent
) -> None:
    told = _verified(line, sent.paper)

    assert (told["verdict"], told["offer"]) == ("not compared", None)


def test_feature_24_verify_says_when_the_book_knows_no_such_paper(
    line: Line, sent: Sent, new_book: Path
) -> None:
    told = _verified(line, sent.paper, "--book", new_book)

    assert (told["verdict"], told["offer"]) == ("not compared", None)
    assert "no sent file to compare" in told["says"][0]


def test_feature_24_what_cannot_be_verified_is_one_sentence(
    line: Line, tmp_path: Path
) -> None:
    huge = tmp_path / "huge.pdf"
    with huge.open("wb") as file:
        file.write(b"%PDF-1.7\n")
        file.truncate(300_000_000)
    text = tmp_path / "text.pdf"
    text.write_text("hello")

    assert "has 300 MB" in sentence(line.typed("verify", huge))
    assert sentence(line.typed("verify", text)) == "This is no PDF."
    assert "There is no file" in sentence(line.typed("verify", tmp_path / "gone.pdf"))
    assert "There is no file" in sentence(line.typed("verify", tmp_path))


def test_the_own_certificate_is_kept_for_this_user_alone(
    made: bytes, own: OwnCertificate
) -> None:
    assert (kept_certificate(), own_certificates()) == (None, [])

    keep_certificate(made, own.der)

    assert (kept_certificate(), own_certificates()) == (made, [own.der])
    if sys.platform != "win32":
        folder = certificates_folder()
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700
        assert {stat.S_IMODE(one.stat().st_mode) for one in folder.iterdir()} == {0o600}


def test_an_older_own_certificate_is_still_known_as_own(
    made: bytes, own: OwnCertificate
) -> None:
    newer = make_certificate("Tomás Reyes", "", "", PASSPHRASE, now=NOON)
    newer_own = open_certificate(newer, PASSPHRASE, now=NOON)

    keep_certificate(made, own.der)
    keep_certificate(newer, newer_own.der)

    assert kept_certificate() == newer
    assert sorted(own_certificates()) == sorted([own.der, newer_own.der])


def test_a_certificate_that_cannot_be_read_is_told() -> None:
    certificates_folder().mkdir(parents=True)
    (certificates_folder() / "own.p12").mkdir()

    with pytest.raises(NotSaved, match="cannot be read"):
        kept_certificate()
