"""How near somebody is to the next tier, in words."""

from models.people.kinds import Outcome
from models.people.readiness import Readiness

_SHOWED = {
    Outcome.ANSWERED: "answered you",
    Outcome.MET: "met you",
    Outcome.ASKED_PRICE: "asked the price",
    Outcome.CALL_BACK: "asked for a call back",
    Outcome.NOT_NOW: "said not now",
}
_NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight")


def ready_sentence(readiness: Readiness, who: str) -> str:
    """Why they are ready: "Colm met you and asked the price, the two signs …".

    Args:
        who: the first name, or what they are called.
    """
    done = [_SHOWED.get(one, f"is down as “{one.label}”") for one in readiness.seen]
    listed = " and ".join(part for part in (", ".join(done[:-1]), done[-1]) if part)
    asks = "the plan asks for"
    if len(done) != readiness.needed:
        return f"{who} {listed}; {asks} {_number(readiness.needed)}."
    if readiness.needed == 1:
        return f"{who} {listed}, the sign {asks}."
    return f"{who} {listed}, the {_number(readiness.needed)} signs {asks}."


def progress_words(readiness: Readiness) -> str:
    """What was shown so far: "Met, asked price · 2 of 2 for Hot"."""
    seen = ", ".join(one.label.lower() for one in readiness.seen)
    many = min(len(readiness.seen), readiness.needed)
    whole = f"{many} of {readiness.needed} for {readiness.to.label}"
    return f"{seen[:1].upper()}{seen[1:]} · {whole}"


def _number(many: int) -> str:
    return _NUMBERS[many] if many < len(_NUMBERS) else f"{many:,}"
