"""The words of Baton's own cards, the same for writing and for reading them."""

PRODUCT = "-//Baton//Baton card 1//EN"
STEADY_UID = "baton-"
"""Before the id of one who has no number of another program."""
NO_YEAR = "1604"
"""What stands for the year of a day without one, as other programs write it."""
KNOWN_LABELS = frozenset({"home", "work", "cell", "fax", "pager", "pref", "other"})
"""Labels that a TYPE can say."""
OWN_TEXTS = {
    "X-BATON-TIER": "tier",
    "X-BATON-SOURCE": "source",
    "X-BATON-INFORMED-ON": "informed_on",
    "X-BATON-WHY-NO-STEP": "no_step_reason",
    "X-BATON-REASON": "reason",
    "X-BATON-REASON-NOTE": "reason_note",
    "X-BATON-REVISIT-ON": "revisit_on",
    "X-BATON-CLOSED-ON": "closed_on",
}
