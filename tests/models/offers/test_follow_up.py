"""Feature 17: a ready text for an offer that nobody answered."""

from datetime import timedelta

import pytest

from models.book.book import Book
from models.book.refusals import Refused
from models.offers.follow_up import follow_up_text
from models.offers.kinds import TextKind
from models.offers.sending import send_offer, withdraw_offer
from models.offers.text_changes import save_text
from models.offers.writing import change_offer
from models.people.business import members
from models.people.business_changes import change_member
from tests.clock import NOON, TODAY
from tests.models.people.planted_steps import planned


def test_silence_makes_a_task_and_a_text_to_send(
    book: Book, offer: int, colm: int
) -> None:
    book.do(send_offer, offer, now=NOON)

    subject, text = book.ask(follow_up_text, offer, TODAY + timedelta(days=9))

    assert subject == "Packaging (P-001)"
    assert "Dear Colm,\n\non 18 November 2026 we sent you “Packaging” (P-001)." in text
    assert "It stands until 18 December 2026." in text
    assert text.endswith("Kind regards\nHalden & Reyes")
    assert [step[2] for step in planned(book, colm)][1] == "Any questions about P-001?"


def test_the_text_knows_whether_it_has_ended(book: Book, offer: int) -> None:
    book.do(change_offer, offer, valid_until=TODAY)
    book.do(send_offer, offer, now=NOON)

    text = book.ask(follow_up_text, offer, TODAY + timedelta(days=9)).text

    assert "It stood until 18 November 2026" in text


def test_ones_own_text_in_the_language_of_the_offer_comes_first(
    book: Book, offer: int
) -> None:
    for locale, words in (("", "Hello?"), ("de", "Guten Tag, {client name}!")):
        book.do(save_text, TextKind.BLOCK, "Follow-up", words, locale=locale, now=NOON)
    book.do(change_offer, offer, locale="de-DE")
    book.do(send_offer, offer, now=NOON)

    assert book.ask(follow_up_text, offer, TODAY).text == "Guten Tag, Colm Gallagher!"


IN_LANGUAGES = {
    "de-AT": "Guten Tag Colm Gallagher,\n\nam 18. November 2026 haben wir Ihnen",
    "fr-FR": "Bonjour Colm Gallagher,\n\nNous vous avons envoyé le 18 novembre 2026",
    "es-ES": "Hola, Colm Gallagher:\n\nEl 18 de noviembre de 2026 le enviamos",
    "it-IT": "Buongiorno Colm Gallagher,\n\nil 18 novembre 2026 Le abbiamo inviato",
    "nl-NL": "Beste Colm,\n\nop 18 november 2026 hebben wij u",
    "pl-PL": "Dzień dobry,\n\n18 listopada 2026 wysłaliśmy Państwu",
    "sv-SE": "Dear Colm,\n\non 18 november 2026 we sent you",
}


@pytest.mark.parametrize("locale", IN_LANGUAGES)
def test_the_text_speaks_the_language_of_the_offer(
    book: Book, offer: int, locale: str
) -> None:
    book.do(change_offer, offer, locale=locale)
    book.do(send_offer, offer, now=NOON)

    text = book.ask(follow_up_text, offer, TODAY).text

    assert text.startswith(IN_LANGUAGES[locale])
    assert "{" not in text
    if locale != "sv-SE":
        assert not {"you", "it", "regards", "until"} & set(text.split())


def test_the_greeting_and_the_signature_are_those_of_the_offer(
    book: Book, offer: int
) -> None:
    book.do(change_member, book.ask(members)[0].id, name="Ana Reyes")
    book.do(change_offer, offer, greeting="Lieber Colm,", locale="de-DE")
    book.do(send_offer, offer, now=NOON)

    text = book.ask(follow_up_text, offer, TODAY).text

    assert text.startswith("Lieber Colm,\n\nam 18. November")
    assert text.endswith("Freundliche Grüße\nAna Reyes\nHalden & Reyes")


def test_only_an_open_offer_is_followed_up(book: Book, offer: int) -> None:
    with pytest.raises(Refused, match="not waiting"):
        book.ask(follow_up_text, offer, TODAY)
    book.do(send_offer, offer, now=NOON)
    book.do(withdraw_offer, offer, now=NOON)

    with pytest.raises(Refused, match="not waiting"):
        book.ask(follow_up_text, offer, TODAY)
