"""Every word of the editor follows the text size, whatever was built before."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from ui.look.theme import theme
from ui.offers.editor import OfferEditor

WORDED = (QLabel, QAbstractButton, QLineEdit, QComboBox, QPlainTextEdit)


@pytest.fixture
def normal() -> Iterator[None]:
    yield
    theme().choose(text_percent=100)


def sizes(editor: OfferEditor) -> dict[QWidget, float]:
    """The text size in points of everything that shows words."""
    found = [one for one in editor.findChildren(QWidget) if isinstance(one, WORDED)]
    heads = editor.table.horizontalHeader().viewport()
    return {one: one.font().pointSizeF() for one in (*found, heads)}


@pytest.mark.usefixtures("normal")
def test_all_words_grow_at_once(editor: OfferEditor) -> None:
    for turn in (editor.bench.write_words, editor.bench.write_terms):
        turn()
    before = sizes(editor)
    wide = editor.bench.sums.vat.width()

    theme().choose(text_percent=150)

    after = sizes(editor)
    small = [
        (one.objectName() or one.accessibleName() or type(one).__name__, size)
        for one, size in after.items()
        if size < before[one] * 1.4
    ]
    assert len(after) > 100
    assert small == []
    assert editor.bench.sums.vat.minimumWidth() >= wide * 1.4
