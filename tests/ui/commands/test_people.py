import pytest

from tests.ui.commands.line import Line

HOSTILE = (
    "<b>Ann</b> \N{RIGHT-TO-LEFT OVERRIDE}\N{HEBREW LETTER ALEF}\N{HEBREW LETTER BET}"
)


def test_a_person_added_stands_first_in_cold(line: Line) -> None:
    line.told("add", "Owen Ash")

    nora = line.told("add", "Nora Lind, Lind Bakery")

    assert (nora["name"], nora["company"]) == ("Nora Lind", "Lind Bakery")
    cold = line.told("board")["tiers"][0]
    assert [card["name"] for card in cold["cards"]] == ["Nora Lind", "Owen Ash"]
    assert cold["cards"][0]["id"] == nora["id"]


def test_the_board_has_the_shape_that_other_programs_rely_on(line: Line) -> None:
    line.told("add", "Nora Lind, Lind Bakery", "--tier", "Warm")
    line.told("touch", "called nora vm, fri 10 call back")

    board = line.told("board")

    nora = board["tiers"][1]["cards"][0]
    assert board == {
        "tiers": [
            {"tier": "cold", "count": 0, "value": {}, "cards": []},
            {"tier": "warm", "count": 1, "value": {}, "cards": [nora]},
            {"tier": "hot", "count": 0, "value": {}, "cards": []},
            {"tier": "won", "count": 0, "value": {}, "cards": []},
            {"tier": "lost", "count": 0, "value": {}, "cards": []},
        ],
    }
    assert isinstance(nora.pop("id"), str)
    assert nora == {
        "name": "Nora Lind",
        "company": "Lind Bakery",
        "touches": 1,
        "answered": 0,
        "value": None,
        "next_step": {"what": "Call back", "on": "2026-11-20", "at": "10:00"},
    }


@pytest.mark.parametrize("empty", ["", " ", ",", " , "])
def test_a_person_without_a_name_is_refused(line: Line, empty: str) -> None:
    assert line.refused("add", empty) == "A prospect needs a name or a company."


def test_a_long_name_with_markup_and_two_directions_stays_as_typed(line: Line) -> None:
    name = (HOSTILE * 30)[:300].strip()

    added = line.told("add", name)

    assert added["name"] == name
    assert line.told("show", added["id"])["name"] == name


def test_a_person_is_found_by_name_company_both_or_id(line: Line) -> None:
    nora = line.told("add", "Nora Lind, Lind Bakery")["id"]

    for words in ("nora lind", "LIND BAKERY", "Nora Lind, Lind Bakery", nora):
        assert line.told("show", words)["id"] == nora


def test_of_two_with_one_name_both_are_named_and_nothing_is_done(line: Line) -> None:
    line.told("add", "Nora Lind, Lind Bakery")
    line.told("add", "Nora Lind, Old Mill")

    said = line.refused("move", "Nora Lind", "warm")

    assert "Lind Bakery" in said
    assert "Old Mill" in said
    assert line.told("board")["tiers"][1]["count"] == 0


@pytest.mark.parametrize("nobody", ["Noah", "12345", "9" * 30, "\N{GRINNING FACE}", ""])
def test_nobody_by_that_name_is_said(line: Line, nobody: str) -> None:
    line.told("add", "Nora Lind")

    assert line.refused("show", nobody).startswith("Nobody")


def test_a_name_nearly_right_is_answered_with_who_is_meant(line: Line) -> None:
    line.told("add", "Nora Lind")

    assert "Did you mean Nora Lind?" in line.refused("show", "nora")


def test_a_move_is_seen_on_the_board_and_undone(line: Line) -> None:
    line.told("add", "Nora Lind")

    moved = line.told("move", "Nora Lind", "HOT")

    assert (moved["from"], moved["tier"]) == ("cold", "hot")
    assert line.told("board")["tiers"][2]["count"] == 1
    assert line.told("undo")["label"] == "move Nora Lind to Hot"
    assert line.told("board")["tiers"][0]["count"] == 1


def test_lost_needs_a_reason(line: Line) -> None:
    line.told("add", "Nora Lind")

    assert "--reason" in line.refused("move", "Nora Lind", "lost")
    assert line.told("board")["tiers"][0]["count"] == 1


@pytest.mark.parametrize(
    ("typed", "reason", "note"),
    [
        ("no_budget", "no_budget", ""),
        ("No budget", "no_budget", ""),
        ("Went with her cousin", "other", "Went with her cousin"),
    ],
)
def test_the_reason_is_kept_in_the_same_act(
    line: Line, typed: str, reason: str, note: str
) -> None:
    line.told("add", "Nora Lind")

    line.told("move", "Nora Lind", "lost", "--reason", typed)

    shown = line.told("show", "Nora Lind")
    assert (shown["reason"], shown["reason_note"]) == (reason, note)
    line.told("undo")
    assert line.told("show", "Nora Lind")["tier"] == "cold"


def test_what_speaks_for_hot_is_noted_with_the_move(line: Line) -> None:
    line.told("add", "Nora Lind", "--tier", "warm")

    moved = line.told(
        *("move", "Nora Lind", "hot"),
        *("--sign", "they asked THE price", "--sign", "Wants it by Christmas"),
    )

    assert moved["signs"] == ["They asked the price", "Wants it by Christmas"]
    assert line.told("undo")["label"] == "move Nora Lind to Hot"
    assert line.told("move", "Nora Lind", "hot", "--sign", "We met")["signs"]


def test_a_sign_that_came_later_is_noted_without_a_move(line: Line) -> None:
    line.told("add", "Nora Lind", "--tier", "hot")

    line.told("move", "Nora Lind", "hot", "--sign", "They asked the price")

    assert line.told("undo")["label"] == "note what Nora Lind showed"


@pytest.mark.parametrize(
    ("tier", "sign", "why"),
    [("cold", "We met", "takes no sign"), ("hot", "  ", "Say what you saw")],
)
def test_a_sign_that_says_nothing_leaves_them_where_they_are(
    line: Line, tier: str, sign: str, why: str
) -> None:
    line.told("add", "Nora Lind", "--tier", "warm")

    assert why in line.refused("move", "Nora Lind", tier, "--sign", sign)

    assert line.told("board")["tiers"][1]["count"] == 1


def test_a_reason_for_a_move_that_has_none_is_refused(line: Line) -> None:
    line.told("add", "Nora Lind")

    assert line.refused("move", "Nora Lind", "warm", "--reason", "why not")


def test_a_deleted_person_is_off_the_board_until_undo(line: Line) -> None:
    nora = line.told("add", "Nora Lind")["id"]

    line.told("delete", "Nora Lind")

    assert line.told("board")["tiers"][0]["count"] == 0
    assert "is in the bin" in line.refused("show", nora)
    line.told("undo")
    assert line.told("board")["tiers"][0]["count"] == 1
