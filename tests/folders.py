"""The standard folders of a person: what a test gets instead of the real ones."""

import os
from pathlib import Path

APPLICATION = "Baton"
STANDARD = {
    "HOME": ".",
    "XDG_CONFIG_HOME": ".config",
    "XDG_DATA_HOME": ".local/share",
    "XDG_STATE_HOME": ".local/state",
    "XDG_CACHE_HOME": ".cache",
    "XDG_RUNTIME_DIR": "run",
    "XDG_DOCUMENTS_DIR": "Documents",
}
OF_BATON = (APPLICATION, APPLICATION.lower())


def real_folders() -> tuple[Path, ...]:
    """Where Baton would keep things for the person who runs the tests."""
    home = Path.home()
    parents = [
        Path(os.environ.get(name) or home / folder)
        for name, folder in STANDARD.items()
        if name.startswith("XDG_")
    ]
    return tuple(parent / name for parent in parents for name in OF_BATON)


def seen_in(folders: tuple[Path, ...]) -> dict[Path, int]:
    """The last change of each folder and of all that lies in it, in nanoseconds."""
    found = {}
    for folder in folders:
        if folder.exists():
            for path in (folder, *folder.rglob("*")):
                found[path] = path.stat(follow_symlinks=False).st_mtime_ns
    return found


def standard_folders_under(home: Path) -> dict[str, str]:
    """The environment that makes the folder given a person's home.

    The folders exist afterwards; the one for the running session is the user's alone.
    """
    paths = {name: home / folder for name, folder in STANDARD.items()}
    for path in paths.values():
        path.mkdir(mode=0o700, parents=True, exist_ok=True)
    return {name: str(path) for name, path in paths.items()}
