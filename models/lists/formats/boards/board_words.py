"""What the name of a list on a board says: cold, warm, hot, won or lost."""

import re

from models.book.text import fold
from models.lists.formats.values import temperature_in

_WON = """won win closed-won deal customer customers client clients signed paying
    gewonnen kunde kunden abgeschlossen gagne gagnes conclu clients ganado ganados
    cliente clientes vinto vinti clienti wygrane wygrany klient klienci vundet vunnet
    kunder gewonnen klanten выиграно клиенты success"""
_LOST = """lost lose dead closed-lost rejected declined unqualified disqualified
    verloren abgelehnt abgesagt perdu perdus refuse perdido perdidos perso persi
    przegrane przegrany stracone odrzucone tabt tapt forlorat потеряно отказ"""
_COLD = """lead leads new inbox backlog prospect prospects suspects ideas uncontacted
    neu interessenten nouveau nouveaux prospection nuevo nuevos nuovo nuovi nowe nowy
    nieuw nye nya новые"""
_WARM = """contacted interested talking conversation replied nurture nurturing engaged
    qualified kontaktiert interessiert gesprach contacte interesse contactado
    interesado contattato interessato skontaktowane zainteresowani rozmowy kontaktet"""
_HOT = """proposal negotiation negotiating offer quote quoted closing contract demo
    trial angebot verhandlung offre devis negociation oferta propuesta negociacion
    offerta proposta preventivo trattativa oferty negocjacje tilbud offert offerte"""
_STAGES = tuple(
    (stage, frozenset(words.split()))
    for stage, words in (
        ("lost", _LOST),
        ("won", _WON),
        ("hot", _HOT),
        ("warm", _WARM),
        ("cold", _COLD),
    )
)
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_NOT = frozenset({"not", "no", "nicht", "kein", "pas", "non", "nie", "ikke"})
_HEATS = ("cold", "warm", "hot")


def place_told(name: str) -> tuple[str, str]:
    """The temperature and the stage that the name of a list tells, each may be empty.

    "Hot 🔥" is hot; "Offer sent" is hot at the stage "Offer sent"; "Won" is won.
    """
    words = _WORD.findall(fold(name))
    if not _NOT.isdisjoint(words):
        return "", name
    for word in words:
        if heat := temperature_in(word):
            return heat, ""
    for told, known in _STAGES:
        if not known.isdisjoint(words):
            return (told, name) if told in _HEATS else ("", told)
    return "", name
