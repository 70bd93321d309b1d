"""The two ways a request ends without a change that are nobody's mistake."""


class Refused(Exception):
    """The request breaks a rule; nothing was written. The text is for the user."""


class NotSaved(Exception):
    """The world failed (disk full, locked, file gone); nothing was written.

    Attributes:
        happened: what went wrong, one sentence.
        kept: what is still safe, one sentence.
        remedy: what to do, one sentence.
    """

    def __init__(self, happened: str, kept: str, remedy: str) -> None:
        super().__init__(f"{happened} {kept} {remedy}")
        self.happened = happened
        self.kept = kept
        self.remedy = remedy
