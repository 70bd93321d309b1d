"""The rail says why an offer is at risk, what is short, and what has no room today."""

from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from models.people.today.values import (
    Balance,
    Later,
    OffersAtRisk,
    Risk,
    RiskyOffer,
    WeekEffort,
)
from tests.clock import TODAY
from ui.today.balance_panel import finding_of
from ui.today.risk_panel import RiskPanel, risk_words
from ui.today.words import counted, spread_words

OFFER = RiskyOffer(
    offer_id=7,
    mark="P-112",
    prospect_id=1,
    name="Daniel Okafor",
    company="Okafor Architects",
    days=22,
    valid_until="2026-11-23",
    total_minor=1_390_000,
    currency="EUR",
    risk=Risk.EXPIRES,
)


@pytest.mark.parametrize(
    ("risk", "words"),
    [
        (Risk.EXPIRES, "22 d, expires Mon"),
        (Risk.EXPIRED, "22 d, expired"),
        (Risk.STEP_LATE, "22 d, step late"),
        (Risk.NO_ANSWER, "22 d, no answer"),
    ],
)
def test_each_risk_is_said_in_words(risk: Risk, words: str) -> None:
    assert risk_words(OFFER._replace(risk=risk), TODAY) == words


def test_the_panel_sums_by_currency_and_opens_an_offer(qtbot: QtBot) -> None:
    panel = RiskPanel(TODAY)
    qtbot.addWidget(panel)
    yen = OFFER._replace(offer_id=8, currency="JPY", total_minor=500_000)
    sums = (("EUR", 1_390_000), ("JPY", 500_000))

    panel.show_risk(OffersAtRisk((OFFER, yen), sums), TODAY)
    panel.show()

    assert panel.list.accessibleName() == "Open offers at risk, €13,900 + ¥500,000"
    first = panel.model.index(0, 0)
    with qtbot.waitSignal(panel.offer_wanted) as wanted:
        panel.list.activated.emit(first)
    assert wanted.args == [7]


def test_of_many_sums_the_two_largest_are_shown(qtbot: QtBot) -> None:
    panel = RiskPanel(TODAY)
    qtbot.addWidget(panel)
    sums = (("EUR", 500_00), ("GBP", 900_00), ("JPY", 100), ("USD", 700_00))

    panel.show_risk(OffersAtRisk((OFFER,), sums), TODAY)

    whole = "£900 + $700 + €500 + ¥100"
    assert panel.sums.text() == "£900 + $700 + 2 more"
    assert panel.list.accessibleName() == "Open offers at risk, £900 + $700 + 2 more"
    assert panel.list.accessibleDescription() == panel.sums.toolTip() == whole


def narrowest(qtbot: QtBot, *codes: str) -> int:
    """The least width of a panel that sums up in these currencies."""
    panel = RiskPanel(TODAY)
    qtbot.addWidget(panel)
    sums = tuple((code, 33_269_000) for code in codes)
    panel.show_risk(OffersAtRisk((OFFER,), sums), TODAY)
    panel.show()
    return panel.minimumSizeHint().width()


def test_sums_in_five_currencies_make_the_panel_no_wider(qtbot: QtBot) -> None:
    one = narrowest(qtbot, "EUR")

    assert narrowest(qtbot, "EUR", "GBP", "JPY", "PLN", "USD") <= one


def test_without_risk_the_panel_is_gone(qtbot: QtBot) -> None:
    panel = RiskPanel(TODAY)
    qtbot.addWidget(panel)
    panel.show_risk(OffersAtRisk((OFFER,), (("EUR", 1),)), TODAY)

    panel.show_risk(OffersAtRisk((), ()), TODAY)

    assert panel.isHidden()


def test_the_balance_finds_the_short_side() -> None:
    weeks = tuple(WeekEffort(2026, week, 1, 9) for week in range(40, 48))

    short = finding_of(Balance(weeks, 40, "marketing", 4))
    sales = finding_of(Balance(weeks, 40, "sales", 1))

    assert short == "Marketing has been under its 40 % for 4 weeks."
    assert sales == "Sales has been under its 60 % in the last week."
    assert finding_of(Balance(weeks, 40, "", 0)) == ""


def test_what_has_no_room_is_told_with_its_days() -> None:
    days = [Later(date(2026, 11, day), 15) for day in (19, 20, 23, 24)]

    words = spread_words(days, 4900, TODAY)

    assert words == (
        "Today is full. The others are spread: 15 on Thu 19 Nov, 15 on Fri 20 Nov,"
        " 15 on Mon 23 Nov, 4,915 after that."
    )
    assert spread_words([], 0, TODAY) == ""


@pytest.mark.parametrize(
    ("due", "late", "minutes", "said"),
    [
        (0, 0, 0, "Nothing is due today."),
        (1, 0, 10, "1 to touch today, about 10 min."),
        (
            8,
            1,
            80,
            "8 to touch today, about 1 h 20. One promise is late, so it comes first.",
        ),
        (
            6,
            2,
            60,
            "6 to touch today, about 1 h. 2 promises are late, so they come first.",
        ),
    ],
)
def test_the_day_is_told_in_one_sentence(
    due: int, late: int, minutes: int, said: str
) -> None:
    assert counted(due, late, minutes) == said
