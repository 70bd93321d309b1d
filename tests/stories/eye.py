"""What a screen reader sees of the window, told over pipes.

Run by the system's own Python, which has the accessibility interface (`gi`); it knows
nothing of Baton. Each line in is a JSON list [role, pattern]; each line out a JSON list
of what matches: name, description, role, states and the rectangle on the screen.
"""

import json
import re
import sys

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402 — the version is chosen first

DEEPEST = 40
RENAMED = {"button": "push button"}  # since 2.56, which Debian 13 has


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


def walk(
    thing: Atspi.Accessible | None,
    role: str,
    pattern: re.Pattern[str],
    found: list[dict[str, object]],
    depth: int = 0,
) -> None:
    """Collect the showing things of a role whose name matches."""
    if thing is None or depth > DEEPEST:
        return
    try:
        if depth > 1 and not thing.get_state_set().contains(Atspi.StateType.SHOWING):
            return  # nor is what is in it
        name = thing.get_name() or ""
        if (not role or role_of(thing) in role.split("|")) and pattern.search(name):
            found.append(told(thing))
        for place in range(thing.get_child_count()):
            walk(thing.get_child_at_index(place), role, pattern, found, depth + 1)
    except GLib.Error:
        return  # it went away while we looked


def main() -> None:
    """Answer line by line until the pipe is closed."""
    Atspi.init()
    for line in sys.stdin:
        role, pattern = json.loads(line)
        found: list[dict[str, object]] = []
        walk(application(), role, re.compile(pattern), found)
        sys.stdout.write(json.dumps(found) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
