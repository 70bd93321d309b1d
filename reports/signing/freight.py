"""What a file carries beside its pages that could do something when opened."""

from collections.abc import Iterator
from itertools import islice

from pikepdf import Array, Dictionary, Object, Pdf, String

_LONGEST = 80
_MOST_PAGES = 400
_MOST_NOTES = 500
_MOST_FILES = 20
_SCRIPTS = "a script (JavaScript)"
_STARTS = "something that starts a program or opens another file"
_KINDS = {
    "/JavaScript": _SCRIPTS,
    "/Launch": _STARTS,
    "/GoToR": _STARTS,
    "/GoToE": _STARTS,
    "/SubmitForm": "a form that sends itself away",
    "/ImportData": _STARTS,
    "/RichMedia": "a film or a sound",
    "/Rendition": "a film or a sound",
}


def freight_of(paper: Pdf) -> tuple[str, ...]:
    """What it carries, each once, in words; nothing of it is followed."""
    return tuple(dict.fromkeys(_all(paper)))


def _all(paper: Pdf) -> Iterator[str]:
    root = paper.Root
    yield from _actions(root)
    names = root.get("/Names")
    if isinstance(names, Dictionary):
        if "/JavaScript" in names:
            yield _SCRIPTS
        if "/EmbeddedFiles" in names:
            yield from (_file(name) for name in islice(paper.attachments, _MOST_FILES))
    for number, page in enumerate(paper.pages):
        if number >= _MOST_PAGES:
            return
        yield from _actions(page.obj)
        notes = page.obj.get("/Annots")
        if not isinstance(notes, Array):
            continue
        for note in (notes[at] for at in range(min(len(notes), _MOST_NOTES))):
            if isinstance(note, Dictionary):
                yield from _actions(note)
                if note.get("/Subtype") == "/FileAttachment":
                    yield _file(str(note.get("/Contents", "")))


def _actions(thing: Object) -> Iterator[str]:
    """What happens when it is opened, clicked or left."""
    for name in ("/OpenAction", "/A"):
        yield from _action(thing.get(name))
    more = thing.get("/AA")
    if isinstance(more, Dictionary):
        for name in more.keys():  # noqa: SIM118 — a dictionary of pikepdf
            yield from _action(more[name])


def _file(name: str) -> str:
    return f"an attached file, “{_printable(name)}”" if name else "an attached file"


def _printable(text: str) -> str:
    return "".join(c if c.isprintable() else "?" for c in text[:_LONGEST])


def _action(action: object) -> Iterator[str]:
    if not isinstance(action, Dictionary):
        return
    kind = str(action.get("/S", ""))
    if kind == "/URI":
        target = action.get("/URI")
        shown = str(target) if isinstance(target, String) else ""
        yield f"a link to {_printable(shown)}"
    elif kind in _KINDS:
        yield _KINDS[kind]
