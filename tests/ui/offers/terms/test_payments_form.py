"""Why no code for the deposit is printed is said under the box that asks for it."""

import pytest

from models.book.book import Book
from models.offers.conditions import Package, Payment
from models.offers.habit_changes import change_habits
from models.offers.kinds import ShareKind
from models.offers.money_terms import set_packages, set_payments
from models.offers.sheet_of import lines_of_offer
from tests.ui.offers.conftest import editor, packaging  # noqa: F401 - fixtures
from tests.ui.offers.hand import KEY, press
from ui.offers.editor import OfferEditor
from ui.offers.terms.payments_form import PaymentsForm

PARTS = (
    Payment("On acceptance", ShareKind.PERCENT, 30_000, deposit=True),
    Payment("At the end", ShareKind.REST),
)
DIFFERS = "No code is printed: the deposit differs from package to package."


@pytest.fixture
def form(editor: OfferEditor, book: Book) -> PaymentsForm:  # noqa: F811 - the fixture
    """The payment of an offer of two packages that cost differently."""
    book.do(change_habits, iban="IE29AIBK93115212345678")
    lines = book.ask(lines_of_offer, editor.offer_id)
    lines[0] = lines[0]._replace(package=2)
    book.do(
        set_packages, editor.offer_id, (Package(1, "Bag"), Package(2, "Box")), lines
    )
    book.do(set_payments, editor.offer_id, PARTS)
    editor.bench.write_terms()
    return editor.bench.terms.payments


def test_a_deposit_that_differs_is_said_once_the_code_is_asked_for(
    editor: OfferEditor,  # noqa: F811 - the fixture
    form: PaymentsForm,
) -> None:
    assert not form.about.isVisible()

    form.code.setFocus()
    press(editor, KEY.Key_Space)

    assert form.code.isChecked()
    assert (form.about.text(), form.about.isVisible()) == (DIFFERS, True)
    assert form.code.accessibleDescription() == DIFFERS


def test_it_is_no_more_said_once_the_deposit_is_the_same(
    editor: OfferEditor,  # noqa: F811 - the fixture
    form: PaymentsForm,
    book: Book,
) -> None:
    form.code.click()
    assert form.about.isVisible()

    same = PARTS[0]._replace(share=ShareKind.AMOUNT, value=50_000)
    book.do(set_payments, editor.offer_id, (same, PARTS[1]))

    assert not form.about.isVisible()
    assert form.code.accessibleDescription() == ""
