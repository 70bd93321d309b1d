"""What a screen reader sees and hears of the window, told over pipes.

Run by the system's own Python, which has the accessibility interface (`gi`); it knows
nothing of Baton. Each line in is a JSON list, each line out the answer in JSON:

- [role, pattern]: what matches: name, description, role, states, place on the screen;
- ["first", role, pattern]: the first that matches, in a list, told in the same way;
- ["heard"]: what was said and where the focus came to, since this was asked last;
- ["all"]: role, name and description of all that shows and has a name or can be used;
- ["items", role, pattern]: all that stands in the first match, in sight or not;
- ["act", role, pattern]: press the first match as the interface lets one; its name;
- ["focus", role, pattern]: give the focus to the first match; whether it came;
- ["walk", seconds]: read all that shows again and again without a pause, and what
  was read before once more; how many things were read.
"""

import json
import re
import select
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402 — the version is chosen first

DEEPEST = 40
USED = {
    "push button",
    "check box",
    "radio button",
    "combo box",
    "text",
    "list",
    "list item",
    "tree",
    "table",
    "table cell",
    "progress bar",
    "menu item",
}
RENAMED = {"button": "push button"}  # since 2.56, which Debian 13 has
HEARD: list[list[str]] = []
FOUND: dict[tuple[str, str], Atspi.Accessible] = {}
TOLD_OF = ("object:announcement", "object:state-changed:focused")


def application() -> Atspi.Accessible | None:
    """The one program on the bus that has a window."""
    desktop = Atspi.get_desktop(0)
    for place in range(desktop.get_child_count()):
        program = desktop.get_child_at_index(place)
        if program is not None and program.get_child_count():
            return program
    return None


def role_of(thing: Atspi.Accessible) -> str:
    """What the thing is, by the name that every version understands."""
    name = str(thing.get_role_name())
    return RENAMED.get(name, name)


def told(thing: Atspi.Accessible) -> dict[str, object]:
    """A thing on the screen in plain values."""
    seen = thing.get_component_iface()
    place = None
    if seen is not None:
        box = seen.get_extents(Atspi.CoordType.SCREEN)
        place = [box.x, box.y, box.width, box.height]
    parent = thing.get_parent()
    states = thing.get_state_set()
    return {
        "role": role_of(thing),
        "name": thing.get_name() or "",
        "description": thing.get_description() or "",
        "place": place,
        "showing": states.contains(Atspi.StateType.SHOWING),
        "focused": states.contains(Atspi.StateType.FOCUSED),
        "checked": states.contains(Atspi.StateType.CHECKED),
        "enabled": states.contains(Atspi.StateType.ENABLED),
        "parent": (parent.get_name() or "") if parent is not None else "",
    }


def showing(
    thing: Atspi.Accessible | None,
    role: str,
    pattern: re.Pattern[str],
    depth: int = 0,
) -> Iterator[Atspi.Accessible]:
    """The showing things of a role whose name matches, as they stand in the tree."""
    if thing is None or depth > DEEPEST:
        return
    try:
        if depth > 1 and not thing.get_state_set().contains(Atspi.StateType.SHOWING):
            return  # nor is what is in it
        if pattern.search(thing.get_name() or "") and (
            not role or role_of(thing) in role.split("|")
        ):
            yield thing
        if depth and role == "frame":
            return  # no window stands in another
        for place in range(thing.get_child_count()):
            yield from showing(
                thing.get_child_at_index(place), role, pattern, depth + 1
            )
    except GLib.Error:
        return  # it went away while we looked


def look(role: str, pattern: str) -> list[dict[str, object]]:
    """All that shows and matches."""
    return list(told_of(showing(application(), role, re.compile(pattern)), told))


def first(role: str, pattern: str) -> list[dict[str, object]]:
    """The first that shows and matches, or nothing."""
    for one in told_of(showing(application(), role, re.compile(pattern)), told):
        if one["showing"] and one["place"]:
            return [one]
    return []


def told_of(
    things: Iterable[Atspi.Accessible],
    tell: Callable[[Atspi.Accessible], dict[str, object]],
) -> Iterator[dict[str, object]]:
    """What is told of each thing that did not go away while we looked."""
    for thing in things:
        with suppress(GLib.Error):
            yield tell(thing)


def in_short(thing: Atspi.Accessible) -> dict[str, object]:
    """A thing without its place."""
    return {
        "role": role_of(thing),
        "name": thing.get_name() or "",
        "description": thing.get_description() or "",
        "focused": thing.get_state_set().contains(Atspi.StateType.FOCUSED),
    }


def all_that_shows() -> list[dict[str, object]]:
    """All that shows and has a name, or ought to have one."""
    shown = told_of(showing(application(), "", re.compile("")), in_short)
    return [one for one in shown if one["name"] or one["role"] in USED]


def items(role: str, pattern: str) -> list[dict[str, object]]:
    """The children of the first match, in sight or not."""
    thing = found(role, pattern)
    return [] if thing is None else list(told_of(children(thing), in_short))


def found(role: str, pattern: str) -> Atspi.Accessible | None:
    """The first match; that of the last time where it still shows."""
    known = FOUND.get((role, pattern))
    with suppress(GLib.Error):
        if known is not None and still_shows(known, pattern):
            return known
    new = next(showing(application(), role, re.compile(pattern)), None)
    if new is not None:
        FOUND[role, pattern] = new
    return new


def still_shows(thing: Atspi.Accessible, pattern: str) -> bool:
    """Whether a thing shows and still has a name that matches."""
    shows = thing.get_state_set().contains(Atspi.StateType.SHOWING)
    return shows and re.search(pattern, thing.get_name() or "") is not None


def children(thing: Atspi.Accessible) -> Iterator[Atspi.Accessible]:
    """What stands in a thing."""
    with suppress(GLib.Error):
        for place in range(thing.get_child_count()):
            child = thing.get_child_at_index(place)
            if child is not None:
                yield child


def walk(seconds: float) -> int:
    """Read all without a pause, and what was read before; how many were read."""
    end, many = time.monotonic() + seconds, 0
    old: list[Atspi.Accessible] = []
    while time.monotonic() < end:
        fresh: list[Atspi.Accessible] = []
        for thing in showing(application(), "", re.compile("")):
            many += len(list(told_of([thing], in_short)))
            fresh.append(thing)
            if time.monotonic() > end:
                break
        many += len(list(told_of(old, in_short)))
        old = fresh
    return many


def act(role: str, pattern: str) -> str | None:
    """The name of the first match, pressed; None where there is none."""
    for thing in showing(application(), role, re.compile(pattern)):
        name, acts = str(thing.get_name()), thing.get_action_iface()
        if acts is not None and acts.do_action(0):
            return name
    return None


def focus(role: str, pattern: str) -> bool | None:
    """Whether the first match came to have the focus just now; None where none has."""
    for thing in showing(application(), role, re.compile(pattern)):
        had = thing.get_state_set().contains(Atspi.StateType.FOCUSED)
        place = thing.get_component_iface()
        if had or (place is not None and place.grab_focus()):
            return not had
    return None


def hear(event: Atspi.Event) -> None:
    """Note what is said, and where the focus comes to."""
    if event.type.startswith("object:announcement"):
        HEARD.append(["said", str(event.any_data)])
    elif event.detail1:
        with suppress(GLib.Error):  # it may go away while we hear of it
            HEARD.append([role_of(event.source), event.source.get_name() or ""])


def heard() -> list[list[str]]:
    """What was heard since this was asked last."""
    listen()
    new = list(HEARD)
    HEARD.clear()
    return new


def listen() -> None:
    """Take in what came over the bus."""
    while GLib.MainContext.default().iteration(False):  # noqa: FBT003 - GLib's own
        pass


QUESTIONS: dict[str, Callable[..., object]] = {
    "first": first,
    "heard": heard,
    "all": all_that_shows,
    "items": items,
    "act": act,
    "focus": focus,
    "walk": walk,
}


def main() -> None:
    """Answer line by line until the pipe is closed."""
    Atspi.init()
    ear = Atspi.EventListener.new(hear)
    for kind in TOLD_OF:
        ear.register(kind)
    while True:
        listen()
        if not select.select([sys.stdin], [], [], 0.02)[0]:
            continue
        line = sys.stdin.readline()
        if not line:
            return
        words = json.loads(line)
        question = QUESTIONS.get(words[0])
        answer = question(*words[1:]) if question else look(*words)
        sys.stdout.write(json.dumps(answer) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
