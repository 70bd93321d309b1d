import re
import string
from pathlib import Path

import pytest

from models.offers.conditions import Looks
from models.offers.kinds import Design, OfferKind
from reports.ink import one_line
from reports.look import MM
from reports.manner import manner_of
from reports.price_columns import AMOUNT_ROOM, UNIT_ROOM
from reports.words.english import ENGLISH
from reports.words.french import FRENCH
from reports.words.german import GERMAN
from reports.words.languages import LANGUAGES, words_for
from reports.words.table import Words, labels

REPORTS = Path(__file__).parents[3] / "reports"
EVERY = pytest.mark.parametrize("words", LANGUAGES.values(), ids=list(LANGUAGES))


def _filled_in(label: str) -> set[str]:
    return {
        name for _text, name, _spec, _kind in string.Formatter().parse(label) if name
    }


@EVERY
def test_no_label_is_empty_or_stands_in_blanks(words: Words) -> None:
    for name, said in labels(words).items():
        assert said.strip() == said != "", name
        assert "  " not in said, name


@EVERY
def test_a_label_is_filled_in_alike_in_every_language(words: Words) -> None:
    english = labels(ENGLISH)

    assert labels(words).keys() == english.keys()
    for name, said in labels(words).items():
        assert _filled_in(said) == _filled_in(english[name]), name


@EVERY
def test_every_kind_of_paper_has_its_name_and_its_total(words: Words) -> None:
    for kind in {*OfferKind, "proposal", "estimate", "contract"}:
        assert words.kind(kind)
        assert words.total(kind)


@EVERY
def test_kinds_are_told_apart(words: Words) -> None:
    assert len(set(words.kinds.values())) == 3


SHARED = {  # words of the language itself that English writes alike
    "de": {"in", "name", "per", "rate"},
    "fr": {
        *("contact", "date", "due", "net", "option", "options", "page"),
        *("signature", "total", "unit", "version"),
    },
    "es": {"no", "subtotal", "total"},
    "it": {"all", "in", "per", "unit", "zero"},
    "nl": {"in", "per", "scan"},
    "pl": {"do", "i", "to", "vat"},
}


@pytest.mark.parametrize("language", [one for one in LANGUAGES if one != "en"])
def test_no_label_says_an_english_word(language: str) -> None:
    words = LANGUAGES[language]

    left = _tokens(words) & _tokens(ENGLISH)

    assert left - SHARED[language] == set()


def _tokens(words: Words) -> set[str]:
    said = labels(words)
    del said["language"]
    texts = [re.sub(r"\{\w+\}", "", text) for text in said.values()]
    return {word.lower() for text in texts for word in re.findall(r"[^\W\d_]+", text)}


@pytest.mark.parametrize(
    ("locale", "language"),
    [
        ("de_DE", "de"),
        ("de-AT", "de"),
        ("DE", "de"),
        ("pl", "pl"),
        ("en_IE", "en"),
        ("sv_SE", "en"),
        ("", "en"),
        ("den", "en"),
    ],
)
def test_a_locale_speaks_its_language_or_english(locale: str, language: str) -> None:
    assert words_for(locale).language == language


def test_the_plain_name_of_the_tax_is_translated_and_another_is_kept() -> None:
    assert GERMAN.tax_row("VAT", "19 %", "") == "MwSt. 19 %"
    assert GERMAN.tax_row("IGIC", "7 %", "1,00") == "IGIC 7 % auf 1,00"
    assert GERMAN.tax_number_name("VAT") == "USt-IdNr."
    assert GERMAN.tax_number_name("ATU") == "ATU"
    assert ENGLISH.tax_row("MwSt.", "23 %", "") == "VAT 23 %"


def test_a_sentence_about_tax_names_its_reason() -> None:
    assert GERMAN.with_reason(GERMAN.exempt, "§ 4 Nr. 21 UStG") == (
        "Steuerfreie Leistung. (§ 4 Nr. 21 UStG)"
    )
    assert GERMAN.with_reason(GERMAN.exempt, " ") == "Steuerfreie Leistung."


def test_a_first_version_is_only_its_number() -> None:
    assert GERMAN.numbered("P-9", 1) == "P-9"
    assert GERMAN.numbered("P-9", 2) == "P-9, Fassung 2"
    assert GERMAN.numbered("", 1) == "Entwurf"


def test_a_table_of_words_cannot_be_changed() -> None:
    with pytest.raises(AttributeError):
        GERMAN.draft = "Draft"  # type: ignore[misc]
    with pytest.raises(TypeError):
        GERMAN.kinds["proposal"] = "Proposal"  # type: ignore[index]


@EVERY
@pytest.mark.parametrize("design", Design)
def test_labels_have_room_where_they_stand(words: Words, design: Design) -> None:
    manner = manner_of(Looks(design))
    beside = [words.date, words.valid_until, words.contact, words.service_period]
    beside += [words.service_date, words.client_tax_number]
    heads = (words.each_in("€"), words.amount_in("€"))

    for text in (*beside, *words.kinds.values()):
        assert one_line(text, manner.side_name).width <= 29 * MM, text
    for text in heads:
        assert one_line(text, manner.column).width <= AMOUNT_ROOM, text
    for text in (words.quantity, words.unit):
        assert one_line(text, manner.column).width <= UNIT_ROOM, text
    for text in words.totals.values():
        assert one_line(text, manner.total).width <= 54 * MM, text


@EVERY
def test_signs_stand_as_the_language_sets_them(words: Words) -> None:
    """French parts its tall signs from the word before, and nobody else does."""
    said = labels(words) | {"package": words.title("A", "X")}

    for name, text in said.items():
        parted = re.findall(r"(.?)([:;!?»])", text)
        for before, sign in parted if words.language == "fr" else ():
            assert before == ("\u00a0" if sign in ":»" else "\u202f"), name
        if words.language != "fr":
            assert not re.search(r"\s[:;!?]", text), name
            assert "«" not in text, name
        if words.language == "es":
            assert text.count("?") == text.count("¿"), name
            assert text.count("!") == text.count("¡"), name
        assert not re.search("[\"'`]|\\.\\.\\.", text), name


def test_what_is_named_is_parted_by_the_signs_of_its_language() -> None:
    assert FRENCH.title("Formule A", "Tout") == "Formule A\u00a0: Tout"
    assert GERMAN.title("Variante A", "Alles") == "Variante A: Alles"
    assert GERMAN.title("Variante A", " ") == "Variante A"


def test_every_label_is_said_somewhere() -> None:
    """A label that no paper says is dead, and its language cannot be checked."""
    source = "\n".join(
        path.read_text("utf-8")
        for path in REPORTS.rglob("*.py")
        if path.parent.name != "words" or path.name == "table.py"
    )
    names = {name.partition(".")[0] for name in labels(ENGLISH)} - {"language"}

    dead = {name for name in names if not re.search(rf"(words|self)\.{name}\b", source)}

    assert dead == set()
