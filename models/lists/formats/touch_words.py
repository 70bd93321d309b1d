"""What kind of touch a word or a remark tells of, in the languages of our files."""

import re

from models.book.text import fold

from .words import words

_WORDS = {
    "call": """call called calls phoned rang voicemail telephone phone dialled anruf
        angerufen telefonat telefonisch telefoniert mailbox appel appele telephone
        llamada llamado llame chiamata chiamato telefonata telefon dzwonilem dzwonilam
        rozmowa zadzwonic zadzwonil samtal ringde ringte gebeld telefoon звонок
        позвонил""",
    "mail": """mail email emailed mailed emails mails gemailt envoye courriel correo
        mejl maila mailen epost письмо""",
    "meeting": """meeting met meet visit visited lunch coffee dinner appointment
        treffen getroffen termin besuch besucht besprechung rendezvous rdv reunion
        visite rencontre cita visita incontro riunione appuntamento spotkanie wizyta
        mote besok afspraak bezoek встреча""",
    "message": """message sms text texted whatsapp chat dm telegram signal nachricht
        mensaje messaggio wiadomosc melding bericht linkedin messenger""",
    "letter": "letter brief lettre carta lettera list brev postcard postkarte",
    "presentation": "demo presentation webinar vorfuhrung prasentation prezentacja",
    "task": """task todo follow-up followup deadline aufgabe tache tarea compito zadanie
        oppgave uppgift taak задача""",
    "note": "note notes comment remark notiz bemerkung nota notatka notat kommentar",
}
_KIND = {word: kind for kind, told in _WORDS.items() for word in told.split()}
_WORD = re.compile(r"[^\W_]+(?:-[^\W_]+)*")
_READ = 200  # characters of a remark
_OUT = words("outgoing outbound out sent ausgehend gesendet sortant saliente")
_IN = words("incoming inbound in received eingehend empfangen entrant")


def kind_told(text: str) -> str:
    """The kind that the first telling word of a text names, or nothing.

    "task" and "note" give way to a word that says more: "Task: call him" is a call.
    """
    found = [
        kind for word in _WORD.findall(fold(text[:_READ])) if (kind := _kind_of(word))
    ]
    telling = [kind for kind in found if kind not in ("task", "note")]
    return next(iter(telling or found), "")


def direction_told(text: str) -> str:
    """Out, in or nothing, by the words of a column of directions."""
    found = set(_WORD.findall(fold(text[:_READ])))
    if found & _IN:
        return "in"
    return "out" if found & _OUT else ""


def _kind_of(word: str) -> str:
    return _KIND.get(word) or _KIND.get(word.replace("-", ""), "")
