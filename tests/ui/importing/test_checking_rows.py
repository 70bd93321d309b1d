"""The fourth step: rows by key and mouse, each beside whom it tells of."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QPlainTextEdit

from models.lists.importing.decisions import Decision, Verdict
from models.lists.importing.rules import Keep
from tests.ui.importing.hand import Hand

K = Qt.Key
NORA, MARCO, COLM, PRIYA, TOM, NOBODY, AOIFE, TORN = range(8)


def decisions(hand: Hand) -> dict[int, Decision]:
    return hand.check.decisions()


def test_each_row_says_what_happens_and_why(check: Hand) -> None:
    kinds = [kind for _, kind, _ in check.rows()]

    assert kinds == [
        "create",
        "create",
        "duplicate",
        "update",
        "skip",
        "unreadable",
        "duplicate",
        "unreadable",
    ]
    assert check.why(NORA) == "New prospect, Cold"
    assert check.why(COLM) == "Same phone, alike name: Colm Gallagher"
    assert check.why(PRIYA) == "Adds an e-mail"
    assert check.why(TORN) == "A quotation mark is opened and never closed"


def test_the_filters_are_named_with_their_counts(check: Hand) -> None:
    names = {
        name: check.words_of(name)
        for name in ("showAll", "showCreate", "showUpdate", "showSkip")
    }

    assert names == {
        "showAll": "All rows, 8",
        "showCreate": "Create, 2",
        "showUpdate": "Update, 1",
        "showSkip": "Skip, 1",
    }
    assert check.words_of("showDuplicates") == "Duplicates to decide, 2"
    assert check.words_of("showUnreadable") == "Cannot read, 2"


def test_a_filter_leaves_the_rows_of_its_kind(check: Hand) -> None:
    check.press("showUnreadable")

    assert [line for line, _, _ in check.rows()] == [7, 9]


def test_the_first_undecided_row_is_shown_at_once(check: Hand) -> None:
    assert check.check.current() == COLM
    assert "Is this the same person?" in check.labels()
    assert "1 of 2" in check.labels()
    assert check.words_of("merge") == "Merge into Colm Gallagher"
    assert check.words_of("keepCompany") == "Company: keep Harbour Coffee Roasters"
    assert check.words_of("takeCompany") == "Company: take Harbour Coffee"


@pytest.mark.parametrize(
    ("key", "kind", "verdict"),
    [
        (K.Key_C, "create", Verdict.CREATE),
        (K.Key_S, "skip", Verdict.SKIP),
        (K.Key_U, "update", Verdict.UPDATE),
        (K.Key_M, "update", Verdict.MERGE),
        (K.Key_K, "create", Verdict.TWO),
    ],
)
def test_a_key_decides_and_goes_on_to_the_next_undecided_row(
    check: Hand, key: Qt.Key, kind: str, verdict: Verdict
) -> None:
    check.keys(key)

    assert check.rows()[COLM][1] == kind
    assert [one.verdict for one in decisions(check).values()] == [verdict]
    assert check.check.current() == AOIFE
    assert check.words_of("showDuplicates") == "Duplicates to decide, 1"


def test_the_last_decision_stays_at_its_row(check: Hand) -> None:
    check.keys(K.Key_K, K.Key_M)

    assert check.check.current() == AOIFE
    assert check.words_of("showDuplicates") == "Duplicates to decide, 0"
    assert check.words_of("runImport") == "Import 5 rows"


@pytest.mark.parametrize(("name", "kind"), [("merge", "update"), ("skipRow", "skip")])
def test_the_buttons_decide_as_the_keys_do(check: Hand, name: str, kind: str) -> None:
    check.press(name)

    assert check.rows()[COLM][1] == kind


def test_arrows_choose_in_the_rows_of_fields(check: Hand) -> None:
    check.keys(K.Key_Right, K.Key_Down, K.Key_Right, K.Key_M)

    assert decisions(check)[4].fields == {"company": Keep.OVERWRITE}
    assert check.page.focusWidget() is check.check.table


def test_a_field_that_is_empty_in_the_book_can_stay_empty(check: Hand) -> None:
    button = check.widget("keepBirthday")
    assert isinstance(button, QAbstractButton)
    button.click()
    check.keys(K.Key_M)

    assert decisions(check)[4].fields == {"birthday": Keep.LEAVE}


def test_escape_goes_back_from_the_fields_to_the_rows(check: Hand) -> None:
    check.keys(K.Key_Right)
    assert check.page.focusWidget() is not check.check.table

    check.keys(K.Key_Escape)

    assert check.page.focusWidget() is check.check.table


def test_the_buttons_go_from_one_doubtful_row_to_the_next(check: Hand) -> None:
    check.press("dupNext")
    assert check.check.current() == AOIFE
    check.press("dupPrev")
    assert check.check.current() == COLM


def test_up_and_down_walk_through_the_rows(check: Hand) -> None:
    check.keys(K.Key_Down)
    assert check.check.current() == PRIYA
    check.keys(K.Key_Up, K.Key_Up)
    assert check.check.current() == MARCO


def test_a_row_is_skipped_and_taken_again(check: Hand) -> None:
    check.go_to(NORA)
    check.keys(K.Key_S)
    assert check.rows()[NORA][1] == "skip"
    assert check.why(NORA) == "You left this row out"

    check.keys(K.Key_C)

    assert check.rows()[NORA][1] == "create"
    assert decisions(check) == {}


def test_what_is_updated_anyway_is_decided_field_by_field(check: Hand) -> None:
    check.go_to(PRIYA)
    assert "What changes" in check.labels()
    button = check.widget("keepE-mail")
    assert isinstance(button, QAbstractButton)

    button.click()

    assert decisions(check)[5].fields == {"mails": Keep.LEAVE}


def test_a_new_person_is_shown_as_it_will_be_written(check: Hand) -> None:
    check.go_to(NORA)

    assert "A new person" in check.labels()
    assert {"Company", "Phone", "E-mail", "Tags"} <= set(check.labels())


@pytest.mark.parametrize("key", [K.Key_U, K.Key_M, K.Key_K])
def test_a_new_row_has_nobody_to_be_added_to(check: Hand, key: Qt.Key) -> None:
    check.go_to(NORA)

    check.keys(key)

    assert decisions(check) == {}
    assert any("looks like" in words for words in check.labels())


def test_a_row_that_cannot_be_read_is_shown_as_it_stands(check: Hand) -> None:
    check.go_to(TORN)

    raw = check.widget("rawText")
    assert isinstance(raw, QPlainTextEdit)
    assert raw.toPlainText() == '"Never closed,x'
    assert "This row cannot be read" in check.labels()
    check.keys(K.Key_C)
    assert decisions(check) == {}


def test_markup_in_a_list_is_shown_and_never_understood(check: Hand) -> None:
    check.go_to(MARCO)
    model = check.check.model

    assert check.rows()[MARCO][2] == "<b>Marco</b> & Sons"
    tip = model.index(MARCO, 3).data(Qt.ItemDataRole.ToolTipRole)
    assert "<img" not in tip
    assert "&lt;img src=x onerror=&quot;1" in tip or "&lt;img src=x" in tip


def test_decided_rows_stay_in_sight_under_their_filter(check: Hand) -> None:
    check.press("showDuplicates")
    assert len(check.rows()) == 2
    check.go_to(0)

    check.keys(K.Key_S)

    assert [kind for _, kind, _ in check.rows()] == ["skip", "duplicate"]
