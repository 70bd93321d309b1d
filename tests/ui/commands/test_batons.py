"""The commands of the baton: pass, accept, return, passes."""

from datetime import timedelta

import pytest

from models.book.book import Book
from models.people.baton.brief import Brief
from models.people.baton.passing import offer_baton
from models.people.business import members
from models.people.finding import names
from tests.clock import NOON
from tests.models.people.baton.two_partners import two_partners
from tests.ui.commands.line import Line

WHY, RUTH = "Asked for the price", "Ruth Adeyemi"


@pytest.fixture
def partners(line: Line) -> Line:
    """A book of Marit and Tomás, in which Marit holds Ruth."""
    book = Book.open(line.book, now=lambda: NOON)
    two_partners(book)
    book.close()
    return line


def test_a_pass_is_offered_and_accepted(partners: Line) -> None:
    offered = partners.told(
        "pass", RUTH, "--to", "tr", "--why", WHY, "--first", "fri 10 call"
    )
    taken = partners.told("accept", RUTH)

    assert (offered["state"], offered["from_hat"], offered["to_hat"]) == (
        "offered",
        "marketing",
        "sales",
    )
    assert (offered["first_on"], offered["lapses_at"]) == (
        "2026-11-20",
        "2026-11-19T12:00:00+00:00",
    )
    assert (taken["id"], taken["state"]) == (offered["id"], "accepted")
    record = partners.told("show", RUTH)
    assert record["holder"] == "Tomás Reyes"
    assert record["next_step"]["on"] == "2026-11-20"


def test_a_pass_goes_back_with_its_reason(partners: Line) -> None:
    partners.told("pass", RUTH, "--to", "Tomás", "--why", WHY)

    back = partners.told("return", RUTH, "too_little", "--note", "What size?")

    assert (back["state"], back["reason"], back["reason_note"]) == (
        "returned",
        "too_little",
        "What size?",
    )
    report = partners.told("passes")
    assert report["returns"] == {"too_little": 1}
    assert (report["offered"], report["returned"], report["offered_now"]) == (1, 1, [])


def test_what_is_offered_is_told(partners: Line) -> None:
    partners.told("pass", RUTH, "--to", "Tomás", "--why", WHY)

    told = partners("passes").out

    assert "1 passes, 0 accepted" in told
    assert "offered: Ruth Adeyemi, Marit Halden to Tomás Reyes" in told


def test_what_nobody_took_has_lapsed_in_the_report(partners: Line) -> None:
    earlier = NOON - timedelta(days=2)
    book = Book.open(partners.book, now=lambda: earlier)
    (ruth,) = (person.id for person in book.ask(names))
    tomas = book.ask(members)[1].id
    book.do(offer_baton, ruth, tomas, Brief(WHY), now=earlier)
    book.close()

    told = partners.told("passes")

    assert (told["lapsed"], told["waiting"], told["offered_now"]) == (1, 0, [])


def test_one_passes_to_oneself_on_a_day(partners: Line) -> None:
    told = partners.told(
        "pass", RUTH, "--to", "myself", "--why", WHY, "--on", "2026-11-20"
    )

    assert (told["from_id"], told["starts_on"]) == (told["to_id"], "2026-11-20")
    assert "for a later day" in partners.refused("accept", RUTH)


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("pass", RUTH, "--to", "Bob", "--why", WHY), "Nobody who works here"),
        (("pass", RUTH, "--to", "tr", "--why", " "), "Say why now"),
        (("pass", RUTH, "--to", "tr", "--why", WHY, "--on", "soon"), "not a day"),
        (
            ("pass", RUTH, "--to", "tr", "--why", WHY, "--on", "2026-11-20"),
            "to oneself alone",
        ),
        (
            ("pass", RUTH, "--to", "tr", "--why", WHY, "--first", "hm"),
            "does not say what comes first",
        ),
        (("accept", RUTH), "No baton for Ruth Adeyemi"),
        (("return", RUTH, "no_time"), "Marit Halden holds it"),
        (("passes", "--from", "x"), "not a day"),
    ],
)
def test_what_cannot_be_is_refused(
    partners: Line, words: tuple[str, ...], told: str
) -> None:
    assert told in partners.refused(*words)
