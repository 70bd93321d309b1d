"""Feature 24: a process of its own looks into the returned file."""

from pathlib import Path

import pytest

from models.book.refusals import Refused
from reports.signing import child
from reports.signing.apart import judged_apart, number_said_apart
from reports.signing.judge import judged
from tests.reports.signing.returned import (
    NOW,
    drawn_over,
    ours,
    sent,
    signed_by_both,
)

UNREAD = Path(__file__).parents[2] / "data" / "returned" / "unread-object.pdf"


def test_feature_24_another_process_says_the_same() -> None:
    returned, own = drawn_over(signed_by_both()), [ours().der]

    apart = judged_apart(returned, sent(), now=NOW, own=own)

    assert apart == judged(returned, sent(), now=NOW, own=own)
    assert len(apart.seals) == 2


def test_feature_24_another_process_finds_the_number() -> None:
    assert number_said_apart(sent(), ["P-19", "P-119"]) == "P-119"


def test_feature_24_a_refusal_comes_over() -> None:
    with pytest.raises(Refused, match="no PDF"):
        judged_apart(b"hello", None, now=NOW)


def test_feature_24_a_file_that_ends_the_process_is_a_sentence(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("reports.signing.apart.DEADLINE", 0.001)

    with pytest.raises(Refused, match="damaged"):
        judged_apart(UNREAD.read_bytes(), sent(), now=NOW)


def test_feature_24_the_child_answers_in_plain_json() -> None:
    asked = {"now": NOW.isoformat(), "own": [], "sent": len(sent())}

    assert child.answer("judge", asked, sent() * 2)["likeness"] == "unchanged"
    assert child.answer("judge", {**asked, "sent": None}, b"") == {
        "refused": "This is no PDF."
    }
