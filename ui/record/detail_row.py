"""One value of a record as its grid shows it."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from ui.record.row_menu import Among, Opening, Way


@dataclass(frozen=True)
class DetailRow:
    """One value of a record.

    Attributes:
        key: stays the same over the changes of its value.
        hint: what stands where there is no value.
        many: whether it has several lines.
        always: whether it is shown while it is empty.
        rare: whether it is hidden until all details are asked for.
        name: what is read out, where the label says less than that.
        words: what is offered while one types.
        offered: asks for such words when one begins to type, for tags.
        colours: those of the tags.
        opening: what the button beside the value opens.
        among: its place among lines of its kind, which has an order.
        ways: what its menu offers.
    """

    key: str
    label: str
    value: str
    hint: str
    keep: Callable[[str], bool]
    many: bool = False
    always: bool = False
    rare: bool = False
    name: str = ""
    words: Sequence[str] = ()
    offered: Callable[[], Sequence[str]] = tuple
    colours: Mapping[str, str] = field(default_factory=dict)
    opening: Opening | None = None
    among: Among | None = None
    ways: Sequence[Way] = ()
