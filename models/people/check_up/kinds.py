"""The kinds of contradiction, the worst first, and what repairs each."""

from enum import StrEnum
from typing import NamedTuple

from models.people.kinds import LostReason, WonReason


class Kind(StrEnum):
    """What is wrong, in the order in which a review walks through it."""

    PROMISE_LATE = "promise_late"
    HOT_UNTOUCHED = "hot_untouched"
    BATON_UNTOUCHED = "baton_untouched"
    OFFER_ALONE = "offer_alone"
    LOST_WITH_OFFER = "lost_with_offer"
    BLOCKED_STEP = "blocked_step"
    STEP_LATE = "step_late"
    NO_STEP = "no_step"
    THEY_OWE = "they_owe"
    NO_EVIDENCE = "no_evidence"
    WON_UNSAID = "won_unsaid"
    LOST_UNSAID = "lost_unsaid"
    REVISIT_PASSED = "revisit_passed"

    @property
    def label(self) -> str:
        """The kind as a heading."""
        return _LABELS[self]

    @property
    def remedy(self) -> str:
        """What the one key does about it."""
        return _REMEDIES[self]


_LABELS = {
    Kind.PROMISE_LATE: "Promises that are late",
    Kind.HOT_UNTOUCHED: "Hot and untouched",
    Kind.BATON_UNTOUCHED: "Batons taken and not touched",
    Kind.OFFER_ALONE: "Offers that nobody follows up",
    Kind.LOST_WITH_OFFER: "Lost with an open offer",
    Kind.BLOCKED_STEP: "Steps by a way they refused",
    Kind.STEP_LATE: "Steps a week late and more",
    Kind.NO_STEP: "No next step",
    Kind.THEY_OWE: "They owe, and nobody asks",
    Kind.NO_EVIDENCE: "Hot without evidence",
    Kind.WON_UNSAID: "Won, and nobody said why",
    Kind.LOST_UNSAID: "Lost, and nobody said why",
    Kind.REVISIT_PASSED: "The day to ask again has come",
}
_REMEDIES = {
    Kind.PROMISE_LATE: "Keep it today",
    Kind.HOT_UNTOUCHED: "Plan a touch for today",
    Kind.BATON_UNTOUCHED: "Plan a touch for today",
    Kind.OFFER_ALONE: "Follow it up",
    Kind.LOST_WITH_OFFER: "Mark it as declined",
    Kind.BLOCKED_STEP: "Drop the step",
    Kind.STEP_LATE: "Put it on today",
    Kind.NO_STEP: "Plan what the plan proposes",
    Kind.THEY_OWE: "Plan to ask today",
    Kind.NO_EVIDENCE: "Back to Warm",
    Kind.WON_UNSAID: "Say why",
    Kind.LOST_UNSAID: "Say why",
    Kind.REVISIT_PASSED: "Bring back to Cold",
}


class Contradiction(NamedTuple):
    """One thing that cannot stay so.

    Attributes:
        key_id: the promise, step or offer that it is about; else the prospect.
        words: a sentence, as in "The promise “Bag costs” was due on 3 Nov.".
    """

    kind: Kind
    prospect_id: int
    key_id: int
    name: str
    company: str
    tier: str
    words: str

    @property
    def called(self) -> str:
        """What the prospect is called: the person, else the company."""
        return self.name or self.company

    @property
    def choices(self) -> tuple[tuple[str, str], ...]:
        """What a repair must choose from, as word and label; empty where nothing."""
        if self.kind is Kind.LOST_UNSAID:
            return tuple((reason.value, reason.label) for reason in LostReason)
        if self.kind is Kind.WON_UNSAID:
            return tuple((reason.value, reason.label) for reason in WonReason)
        return ()
