"""The process that reads a foreign file: little memory, no network, one answer.

`python -m models.lists.formats.child FILE ASKED` writes lines of JSON; a file that
crashes or stalls it costs this process and nothing else (`reliability.md` T1 to T9).
"""

import sys
from pathlib import Path

from .handing_over import END, asked_of, manner_line, told_line
from .read_file import begun, content_of
from .unreadable import Unreadable

if sys.platform != "win32":
    import resource

MEMORY = 512 * 1024 * 1024
_LEAST, _MOST = 8, 30  # seconds of work; nobody's small list takes so long
_LARGE = 8 * 1024 * 1024  # bytes; so large a file is a long list
_TOO_LARGE = "This file unfolds to more than Baton can hold while reading it."


def answer(path: Path, asked: str) -> None:
    """Write what the file tells to standard output, or why it cannot be read."""
    write = sys.stdout.write
    try:
        manner, told = begun(content_of(path), asked_of(asked))
        write(manner_line(manner) + "\n")
        for thing in told:
            write(told_line(thing) + "\n")
        write(END + "\n")
    except Unreadable as problem:
        sys.exit(str(problem))
    except (MemoryError, RecursionError):
        sys.exit(_TOO_LARGE)


def seconds_for(path: Path) -> int:
    """How many seconds of work the file is worth: 8, and up to 30 if it is large."""
    try:
        size = path.stat().st_size
    except OSError:
        return _LEAST
    return _LEAST + round((_MOST - _LEAST) * min(size / _LARGE, 1.0))


def main() -> None:
    """Read the file named by the first argument as the second one asks."""
    if sys.platform != "win32":
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
        seconds = seconds_for(Path(sys.argv[1]))
        resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds + 1))
        resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))  # it writes no file
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    sys.stdout.reconfigure(encoding="utf-8", errors="surrogatepass", newline="\n")  # type: ignore[union-attr]  # a text stream here
    answer(Path(sys.argv[1]), sys.argv[2])


if __name__ == "__main__":
    main()
