"""The codes that machines have for units (UN/ECE Recommendation 20)."""

_CODES = {
    "HUR": "h hr hrs hour hours std stunde stunden heure heures hora horas ora ore"
    " uur uren godz godzina godziny",
    "DAY": "d day days tag tage jour jours día días giorno giorni dag dagen dzień dni",
    "WEE": "week weeks woche wochen semaine semaines semana semanas settimana"
    " settimane weken tydzień",
    "MON": "month months monat monate mois mes meses mese mesi maand maanden miesiąc",
    "ANN": "year years jahr jahre an ans année années año años anno anni jaar rok",
    "MIN": "min minute minutes minuten",
    "H87": "pc pcs piece pieces stk stück pièce pièces pieza piezas pezzo pezzi"
    " stuk stuks szt",
    "MTR": "m metre metres meter",
    "MTK": "m² m2 sqm qm",
    "MTQ": "m³ m3 cbm",
    "KMT": "km",
    "KGM": "kg",
    "LTR": "l litre litres liter",
    "P1": "%",
    "LS": "lump pauschal pauschale forfait",
}
_BY_WORD = {word: code for code, words in _CODES.items() for word in words.split()}
_ONE = "C62"


def unit_code(unit: str) -> str:
    """The code of a unit as a user wrote it; what is not known is counted as one."""
    return _BY_WORD.get(unit.strip().rstrip(".").casefold(), _ONE)
