"""Your business: each value is kept when it is left, and only when it changed."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QPlainTextEdit
from pytestqt.qtbot import QtBot

from models.book.refusals import Refused
from models.people.business import members
from models.people.business_changes import change_business
from resources import resource
from ui.desk import Desk
from ui.look.labels import Label
from ui.look.theme import theme
from ui.settings.about import About, notices
from ui.settings.business_page import BusinessPage
from ui.settings.entries import as_kept, what_is_wrong
from ui.settings.logo import logo_from
from ui.settings.setting_fields import LineSetting, TextSetting


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> BusinessPage:
    shown = BusinessPage(desk)
    qtbot.addWidget(shown)
    shown.show()
    return shown


def write(page: BusinessPage, field: str, text: str) -> LineSetting:
    line = page.settings[field]
    assert isinstance(line, LineSetting)
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, text)
    QTest.keyClick(line, Qt.Key.Key_Return)
    return line


def test_a_name_is_kept_at_enter(page: BusinessPage, desk: Desk) -> None:
    write(page, "name", "Lind & Co")

    assert desk.business.name == "Lind & Co"
    assert desk.book.undo_label() == "change the business"


def test_looking_through_the_page_changes_nothing(
    page: BusinessPage, desk: Desk
) -> None:
    before = desk.book.undo_label()

    for setting in page.settings.values():
        setting.setFocus()
        QTest.keyClick(setting, Qt.Key.Key_Tab)

    assert desk.book.undo_label() == before


def test_an_address_is_kept_when_it_is_left(
    page: BusinessPage, desk: Desk, qtbot: QtBot
) -> None:
    address = page.settings["address"]
    assert isinstance(address, TextSetting)
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    address.setFocus()
    address.setPlainText("4 Quay Street\nGalway")

    page.settings["name"].setFocus()

    assert desk.business.address == "4 Quay Street\nGalway"


@pytest.mark.parametrize("text", ["a lot", "101", "-1", "1.2345", "", "NaN"])
def test_tax_rates_that_cannot_be_say_what_is_expected(
    page: BusinessPage, desk: Desk, text: str
) -> None:
    line = page.settings["default_taxes"]
    assert isinstance(line, LineSetting)
    line.clear()
    written = write(page, "default_taxes", text or " ")

    assert written.accessibleDescription().startswith("Rates in percent")
    assert desk.business.default_taxes == "0"


def test_tax_rates_are_kept_with_points() -> None:
    assert what_is_wrong("default_taxes", "23 %  13,5 0") == ""
    assert as_kept("default_taxes", "23 %  13,5 0") == "23 13.5 0"


def test_a_zone_that_is_not_known_is_refused(
    page: BusinessPage, desk: Desk, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(desk.refused) as told:
        write(page, "zone", "Mars/Crater")

    assert told.args == ["The time zone “Mars/Crater” is not known."]
    assert desk.business.zone == "UTC"


@pytest.mark.parametrize(
    ("field", "text"),
    [("currency", "EURO"), ("default_taxes", "900 %"), ("zone", "Mars/Crater")],
)
def test_what_cannot_be_is_said_under_its_field_until_it_changes(
    page: BusinessPage, field: str, text: str
) -> None:
    line = write(page, field, text)
    said, stayed = page.reason.words(), line.text()
    told = line.accessibleDescription()

    QTest.keyClick(line, Qt.Key.Key_Backspace)

    assert said == told != ""
    assert stayed == text
    assert page.reason.words() == ""


def test_what_cannot_be_stays_typed_when_another_value_is_kept(
    page: BusinessPage, desk: Desk
) -> None:
    line = write(page, "currency", "EURO")

    write(page, "name", "Lind & Co")

    assert line.text() == "EURO"
    assert desk.business.currency == "EUR"


def test_a_pattern_of_numbers_needs_its_count(
    page: BusinessPage, desk: Desk, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(desk.refused):
        write(page, "proposal_pattern", "P-1")

    assert desk.business.proposal_pattern == "P-{seq:3}"


def test_a_change_from_elsewhere_is_shown(page: BusinessPage, desk: Desk) -> None:
    desk.do(change_business, tagline="Print and more")

    line = page.settings["tagline"]
    assert isinstance(line, LineSetting)
    assert line.text() == "Print and more"


def test_a_partner_is_added_and_wears_hats(page: BusinessPage, desk: Desk) -> None:
    QTest.keyClicks(page.members.new_name, "Marit Halden")
    QTest.keyClick(page.members.new_name, Qt.Key.Key_Return)
    box = page.findChild(QCheckBox, "member2_wears_sales")
    assert isinstance(box, QCheckBox)

    box.click()

    marit = desk.ask(members)[1]
    assert (marit.name, marit.initials) == ("Marit Halden", "MH")
    assert (marit.wears_marketing, marit.wears_sales) == (1, 0)


def test_the_last_hat_stays_on(page: BusinessPage, desk: Desk) -> None:
    for field in ("wears_sales", "wears_marketing"):
        box = page.findChild(QCheckBox, f"member1_{field}")
        assert isinstance(box, QCheckBox)
        box.click()

    me = desk.ask(members)[0]
    assert (me.wears_marketing, me.wears_sales) == (1, 0)
    shown = page.findChildren(QCheckBox, "member1_wears_marketing")[-1]
    assert shown.isChecked()


def test_a_logo_is_drawn_anew_and_made_small(tmp_path: Path) -> None:
    path = tmp_path / "logo.jpg"
    picture = QImage(3000, 1500, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.red)
    picture.save(str(path))

    logo = QImage.fromData(logo_from(path))

    assert (logo.width(), logo.height()) == (1024, 512)


def test_what_is_no_picture_is_no_logo(tmp_path: Path) -> None:
    path = tmp_path / "logo.png"
    path.write_text("<svg onload=alert(1)>")

    with pytest.raises(Refused, match="no PNG or JPEG"):
        logo_from(path)


def test_a_picture_of_too_many_pixels_is_not_opened(tmp_path: Path) -> None:
    path = tmp_path / "bomb.png"
    picture = QImage(6000, 6000, QImage.Format.Format_Mono)
    picture.fill(0)
    picture.save(str(path))

    with pytest.raises(Refused, match="25 million"):
        logo_from(path)


def test_every_notice_has_its_text(page: BusinessPage, qtbot: QtBot) -> None:
    about = About("", page)
    qtbot.addWidget(about)
    shown = about.findChild(QPlainTextEdit, "noticeText")
    assert isinstance(shown, QPlainTextEdit)

    for row, notice in enumerate(notices()):
        about.names.setCurrentRow(row)
        assert len(shown.toPlainText()) > 150, notice.name


def test_every_file_of_notices_is_listed() -> None:
    listed = {notice.file for notice in notices()}

    assert listed == {path.name for path in resource("notices").glob("*.txt")}


def test_labels_and_fields_are_as_wide_as_before_after_large_text(
    page: BusinessPage,
) -> None:
    def widths() -> list[int]:
        return [widget.minimumWidth() for widget in (*labels, *page.settings.values())]

    labels = [label for label in page.findChildren(Label) if label.buddy() is not None]
    before = widths()

    theme().choose(text_percent=150)
    large = widths()
    theme().choose(text_percent=100)

    assert max(before) < max(large)
    assert all(one < other for one, other in zip(before, large, strict=True))
    assert widths() == before
