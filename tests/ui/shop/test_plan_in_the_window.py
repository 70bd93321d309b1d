"""The contact plan is a section of the window, with its key and its paper."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from models.people.contact_plan.plan import contact_plan
from models.people.kinds import Tier
from tests.ui.shop.conftest import OpenShop
from ui import putting_out
from ui.plan.page import PlanPage


def test_the_plan_is_changed_applied_and_undone_in_the_window(
    open_shop: OpenShop, a_book: Path, qtbot: QtBot
) -> None:
    furnished = open_shop(a_book)
    window = furnished.window
    desk = window.desk
    assert desk is not None

    assert furnished.actions["plan"].shortcut().toString() == "Ctrl+8"
    furnished.actions["plan"].trigger()
    page = window.findChild(PlanPage)
    assert page is not None
    qtbot.waitUntil(page.isVisible)
    page.sheets[Tier.COLD].numbers["every"].setValue(30)
    qtbot.waitUntil(page.bar.isVisible)
    page.bar.apply.click()

    assert desk.ask(contact_plan).tiers[Tier.COLD].every == 30
    assert furnished.actions["undo"].text() == "Undo change the contact plan"
    furnished.actions["undo"].trigger()
    assert desk.ask(contact_plan).tiers[Tier.COLD].every == 21


def test_the_plan_is_saved_as_a_paper(
    open_shop: OpenShop,
    a_book: Path,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    furnished = open_shop(a_book)
    asked: list[Path] = []

    def choose(_host: QWidget, _title: str, place: Path, _kinds: str) -> Path:
        asked.append(place)
        return tmp_path / "mine"

    monkeypatch.setattr(putting_out, "ask_for_place", choose)
    furnished.actions["plan"].trigger()

    furnished.actions["savePdf"].trigger()

    made = tmp_path / "mine.pdf"
    qtbot.waitUntil(made.exists, timeout=20_000)
    assert made.read_bytes().startswith(b"%PDF")
    assert asked[0].name == "Contact plan.pdf"
