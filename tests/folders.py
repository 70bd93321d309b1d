"""The standard folders of a person: what a test gets instead of the real ones."""

import os
import sys
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
TOUCHING = frozenset({"open", "os.mkdir", "os.rename", "os.remove", "sqlite3.connect"})
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


def there_are(folders: tuple[Path, ...]) -> set[Path]:
    """Those of the folders that exist."""
    return {folder for folder in folders if folder.exists()}


def keep_out_of(folders: tuple[Path, ...]) -> None:
    """Fail, from now on, whatever in this process opens or makes something there."""
    inside = tuple(str(folder) for folder in folders)

    def refuse(event: str, arguments: tuple[object, ...]) -> None:
        if event in TOUCHING and str(arguments[0]).startswith(inside):
            raise AssertionError(
                f"the real folders of the user were touched: {event} {arguments[0]}"
            )

    sys.addaudithook(refuse)


def standard_folders_under(home: Path) -> dict[str, str]:
    """The environment that makes the folder given a person's home.

    The folders exist afterwards; the one for the running session is the user's alone.
    """
    paths = {name: home / folder for name, folder in STANDARD.items()}
    for path in paths.values():
        path.mkdir(mode=0o700, parents=True, exist_ok=True)
    return {name: str(path) for name, path in paths.items()}
