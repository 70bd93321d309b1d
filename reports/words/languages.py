"""The languages that paper speaks."""

from reports.words.dutch import DUTCH
from reports.words.english import ENGLISH
from reports.words.french import FRENCH
from reports.words.german import GERMAN
from reports.words.italian import ITALIAN
from reports.words.polish import POLISH
from reports.words.spanish import SPANISH
from reports.words.table import Words

LANGUAGES = {
    words.language: words
    for words in (ENGLISH, GERMAN, FRENCH, SPANISH, ITALIAN, DUTCH, POLISH)
}


def words_for(locale: str) -> Words:
    """The words of the locale's language: those of "de-AT" are German.

    A language without a table has every word in English, never a mixture.
    """
    language = locale.replace("-", "_").partition("_")[0].lower()
    return LANGUAGES.get(language, ENGLISH)
