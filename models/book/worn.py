"""Who acts, and in which hat."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Worn:
    """The member at the desk and the hat worn: "marketing" or "sales".

    Without a member, the first active one acts.
    """

    member_id: int | None = None
    hat: str = "sales"
