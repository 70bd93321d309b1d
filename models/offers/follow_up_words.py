"""What asks about an offer that nobody answered, in the languages of the papers."""

from typing import NamedTuple


class Asking(NamedTuple):
    """The sentences of one language, with the variables of texts in them.

    Attributes:
        greeting: where the offer itself greets nobody.
        asked: what was sent when, and whether it came.
        stands: until when it can be accepted.
        stood: until when it could be.
        regards: above the names.
    """

    greeting: str
    asked: str
    stands: str
    stood: str
    regards: str


_ENGLISH = Asking(
    "Dear {first name},",
    "on {date} we sent you “{title}” ({number}).\n"
    "Did it reach you, and is there anything you would like to ask or to change?",
    "It stands until {valid until}.",
    "It stood until {valid until}; say a word and we renew it.",
    "Kind regards",
)
_BY_LANGUAGE = {
    "de": Asking(
        "Guten Tag {client name},",
        "am {date} haben wir Ihnen „{title}“ ({number}) geschickt.\n"
        "Ist es bei Ihnen angekommen, und möchten Sie etwas fragen oder ändern?",
        "Es gilt bis zum {valid until}.",
        "Es galt bis zum {valid until}; auf ein Wort von Ihnen erneuern wir es.",
        "Freundliche Grüße",
    ),
    "fr": Asking(
        "Bonjour {client name},",
        "Nous vous avons envoyé le {date} «\u00a0{title}\u00a0» ({number}).\n"
        "L\u2019avez-vous bien reçu, et souhaitez-vous poser une question ou changer"
        " quelque chose\u00a0?",
        "Ce document est valable jusqu\u2019au {valid until}.",
        "Ce document était valable jusqu\u2019au {valid until}\u00a0; un mot de votre"
        " part et nous le renouvelons.",
        "Cordialement",
    ),
    "es": Asking(
        "Hola, {client name}:",
        "El {date} le enviamos «{title}» ({number}).\n"
        "¿Le ha llegado? ¿Desea preguntar o cambiar algo?",
        "Es válido hasta el {valid until}.",
        "Era válido hasta el {valid until}; díganos una palabra y lo renovamos.",
        "Un cordial saludo",
    ),
    "it": Asking(
        "Buongiorno {client name},",
        "il {date} Le abbiamo inviato «{title}» ({number}).\n"
        "L\u2019ha ricevuto, e desidera chiedere o cambiare qualcosa?",
        "È valido fino al {valid until}.",
        "Era valido fino al {valid until}; basta una Sua parola per rinnovarlo.",
        "Cordiali saluti",
    ),
    "nl": Asking(
        "Beste {first name},",
        "op {date} hebben wij u “{title}” ({number}) gestuurd.\n"
        "Hebt u het ontvangen, en wilt u iets vragen of veranderen?",
        "Het geldt tot en met {valid until}.",
        "Het gold tot en met {valid until}; één woord van u en wij vernieuwen het.",
        "Met vriendelijke groet",
    ),
    "pl": Asking(
        "Dzień dobry,",
        "{date} wysłaliśmy Państwu „{title}” ({number}).\n"
        "Czy dokument dotarł i czy chcieliby Państwo o coś zapytać lub coś zmienić?",
        "Jest ważny do {valid until}.",
        "Był ważny do {valid until}; wystarczy słowo, a go odnowimy.",
        "Z poważaniem",
    ),
}


def asking_in(locale: str) -> Asking:
    """The sentences in the language of a paper; English where we do not speak it."""
    language = locale.replace("-", "_").partition("_")[0].lower()
    return _BY_LANGUAGE.get(language, _ENGLISH)
