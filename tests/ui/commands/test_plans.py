"""The command plan: shown, set and foreseen."""

from datetime import timedelta

from models.book.book import Book
from models.people.kinds import Channel, Tier
from models.people.prospects import add_prospect
from models.people.touches import log_touch
from tests.clock import NOON
from tests.ui.commands.line import Line


def with_ada(line: Line) -> None:
    """Ada, warm, touched five days ago with nothing planned."""
    book = Book.open(line.book, now=lambda: NOON)
    then = NOON - timedelta(days=5)
    ada = book.do(add_prospect, "Ada Byron", tier=Tier.WARM, now=then)
    book.do(log_touch, ada, Channel.CALL, happened_at=then, now=then)
    book.close()


def test_the_plan_is_shown_with_its_orders_and_rules(line: Line) -> None:
    told = line.told("plan")

    assert told["tiers"]["warm"]["every"] == 10
    assert [touch["day"] for touch in told["tiers"]["won"]["order"]] == [
        3,
        30,
        60,
        180,
        365,
    ]
    assert told["rules"][0]["outcome"] == "voicemail"
    assert told["work"]["free_days"] == [6, 7]
    assert told["work"]["quiet_from"] == "19:00"


def test_a_rhythm_is_foreseen_then_set_and_undone(line: Line) -> None:
    with_ada(line)

    seen = line.told("plan", "--tier", "warm", "--every", "20", "--preview")
    before = line.told("plan")["tiers"]["warm"]["every"]
    done = line.told("plan", "--tier", "warm", "--every", "20")

    assert before == 10
    assert (seen["applied"], done["applied"]) == (False, True)
    assert seen["moves"] == done["moves"]
    assert [(move["from"], move["to"]) for move in done["moves"]] == [
        ("2026-11-23", "2026-12-03")
    ]
    assert line.told("plan")["tiers"]["warm"]["every"] == 20
    line.told("undo")
    assert line.told("plan")["tiers"]["warm"]["every"] == 10


def test_one_person_has_a_rhythm_of_their_own(line: Line) -> None:
    with_ada(line)

    own = line.told("plan", "--person", "Ada Byron", "--every", "30")
    back = line.told("plan", "--person", "Ada Byron", "--as-tier")

    assert [move["to"] for move in own["moves"]] == ["2026-12-14"]
    assert [move["to"] for move in back["moves"]] == ["2026-11-23"]


def test_what_cannot_be_set_is_refused_in_words(line: Line) -> None:
    assert "Say what to set" in line.refused("plan", "--every", "3")
    assert "quiet comes before silent" in line.refused(
        "plan", "--tier", "hot", "--quiet", "50"
    )
