"""What each chip offers when it is opened."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from models.people.kinds import Channel, Direction, Outcome
from models.people.planned import Planned
from models.people.touch_line import Other, Part
from ui.look.icons import icon
from ui.look.labels import escaped_amp
from ui.look.painters import CHANNEL_ICONS
from ui.touch_bar.draft import TouchDraft
from ui.touch_bar.steps_said import STEPS, moment_words

_MOST_PEOPLE = 12
_LENGTHS = (5, 10, 15, 20, 30, 45, 60, 90)


def menu_for(chip: str, draft: TouchDraft, parent: QWidget) -> QMenu | None:
    """The menu of a chip by its object name, or None where the form changes it."""
    fill = _FILLS.get(chip)
    if fill is None:
        return None
    menu = QMenu(parent)
    fill(menu, draft)
    return menu


def _add(
    menu: QMenu,
    words: str,
    act: Callable[[], None],
    *,
    on: bool | None = None,
    icon_name: str = "",
) -> QAction:
    """One entry; data is shown as it is, never as a mnemonic."""
    action = menu.addAction(escaped_amp(words))
    action.triggered.connect(lambda _checked=False: act())
    if icon_name:
        action.setIcon(icon(icon_name))
    if on is not None:
        action.setCheckable(True)
        action.setChecked(on)
    return action


def _fill_person(menu: QMenu, draft: TouchDraft) -> None:
    people, line = draft.people, draft.line
    for person in line.people[:_MOST_PEOPLE]:
        firm = people.company_of(person)
        words = f"{people.name_of(person)}, {firm}" if firm else people.name_of(person)
        _add(menu, words, partial(draft.choose_person, person))
    typed = draft.typed_name()
    if typed:
        menu.addSeparator()
        _add(
            menu,
            f"Add “{typed}” as a new prospect",
            lambda: draft.choose_newcomer(typed),
            icon_name="user-plus",
        )


def _fill_touch(menu: QMenu, draft: TouchDraft) -> None:
    line = draft.line
    for direction, words in ((Direction.OUT, "We began"), (Direction.IN, "They began")):
        _add(
            menu,
            words,
            partial(draft.choose, direction=direction),
            on=line.direction is direction,
        )
    menu.addSeparator()
    outcomes = menu.addMenu("Outcome")
    for outcome in Outcome:
        _add(
            outcomes,
            outcome.label,
            partial(draft.choose, outcome=outcome),
            on=line.outcome is outcome,
        )
    channels = menu.addMenu("Channel")
    for channel in Channel:
        _add(
            channels,
            channel.label,
            partial(draft.choose, channel=channel),
            on=line.channel is channel,
            icon_name=CHANNEL_ICONS[channel],
        )


def _fill_other(menu: QMenu, draft: TouchDraft, part: Part) -> None:
    """The second reading of the day, first in the menu."""
    piece = draft.line.piece_of(part)
    if piece is None or piece.other is None:
        return
    other = piece.other
    moment = moment_words(other.on, other.at, draft.desk.today())
    lead = "Next step" if other.part is Part.NEXT else "It happened"
    _add(menu, f"{lead}: {moment}", lambda: _take_other(draft, part, other))
    menu.addSeparator()


def _take_other(draft: TouchDraft, part: Part, other: Other) -> None:
    line = draft.line
    if other.part is Part.WHEN:
        draft.choose(happened_on=other.on, happened_at=other.at)
        if part is Part.NEXT:  # one day has one meaning
            draft.choose(step=None)
        return
    channel = line.channel or Channel.CALL
    step = line.step or Planned(channel, channel.label)
    changed = replace(step, on=other.on, at=other.at)
    if part is Part.WHEN:
        draft.choose(step=changed, happened_on=None, happened_at=None)
    else:
        draft.choose(step=changed)


def _fill_next(menu: QMenu, draft: TouchDraft) -> None:
    _fill_other(menu, draft, Part.NEXT)
    step = draft.step
    assert step is not None
    for what, channel in STEPS:
        changed = replace(step, what=what, channel=channel)
        _add(
            menu,
            what,
            partial(draft.choose, step=changed),
            on=step.what == what,
            icon_name=CHANNEL_ICONS[channel],
        )
    menu.addSeparator()
    _add(menu, "No next step", lambda: draft.choose(step=None))


def _fill_when(menu: QMenu, draft: TouchDraft) -> None:
    _fill_other(menu, draft, Part.WHEN)
    _add(menu, "Now", lambda: draft.choose(happened_on=None, happened_at=None))


def _fill_campaign(menu: QMenu, draft: TouchDraft) -> None:
    for word, name in draft.campaigns().items():
        on = word == draft.line.campaign.casefold()
        _add(menu, name, partial(draft.choose, campaign=word), on=on)
    menu.addSeparator()
    _add(menu, "No campaign", lambda: draft.choose(campaign=""))


def _fill_minutes(menu: QMenu, draft: TouchDraft) -> None:
    for minutes in _LENGTHS:
        on = minutes == draft.line.minutes
        _add(menu, str(minutes), partial(draft.choose, minutes=minutes), on=on)
    menu.addSeparator()
    _add(menu, "No minutes", lambda: draft.choose(minutes=None))


_FILLS: dict[str, Callable[[QMenu, TouchDraft], None]] = {
    "chipPerson": _fill_person,
    "chipTouch": _fill_touch,
    "chipWhen": _fill_when,
    "chipNext": _fill_next,
    "chipCampaign": _fill_campaign,
    "chipMinutes": _fill_minutes,
}
