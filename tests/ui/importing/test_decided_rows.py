"""What was decided row by row, as it stands in the book afterwards."""

from pathlib import Path

from PySide6.QtCore import Qt

from tests.ui.importing.hand import Hand


def test_what_was_decided_is_written_and_the_rest_kept_aside(
    at_check: Hand, tmp_path: Path
) -> None:
    hand = at_check
    keys = (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_M)
    hand.keys(*keys)

    hand.run()

    sql = "SELECT company, birthday FROM prospect WHERE name = 'Colm Gallagher'"
    found = hand.page.way._desk.ask(lambda reader: reader.all(sql))
    assert found == [("Harbour Coffee", "1980-03-04")]
    assert hand.words_of("saveAside") == "Save 1 row kept aside"
    hand.page.way.afterwards.save_aside_to(tmp_path / "aside.csv")
    hand.wait("Step 5 of 5, Done")
    aside = (tmp_path / "aside.csv").read_text(encoding="utf-8-sig")
    assert "Aoife Brenan" in aside
    assert "Aoife Brennan" in aside
    hand.page.way.afterwards.save_unreadable_to(tmp_path / "bad.csv")
    bad = (tmp_path / "bad.csv").read_text(encoding="utf-8-sig")
    assert "A quotation mark is opened and never closed." in bad
