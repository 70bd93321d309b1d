"""Small real programs on a PATH of their own, which write down how they are called."""

from pathlib import Path

import pytest

NOTES = """#!/bin/sh
for one in "$@"; do printf '%s\\0' "$one"; done > "$0.told"
"""
"""Writes down its arguments, each ended by a zero."""


def only_path(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A new folder in which alone programs are looked for."""
    folder.mkdir(parents=True)
    monkeypatch.setenv("PATH", str(folder))
    return folder


def put(folder: Path, name: str, script: str = NOTES) -> Path:
    """A program of that name."""
    program = folder / name
    program.write_text(script)
    program.chmod(0o755)
    return program


def opener(folder: Path, desktop: str) -> None:
    """What the desktop opens mail addresses with."""
    put(folder, "xdg-settings", f"#!/bin/sh\n{NOTES[10:]}\necho '{desktop}'\n")


def told(program: Path) -> list[str]:
    """The arguments that the program was started with."""
    written = program.with_name(f"{program.name}.told").read_text("utf-8")
    return written.split("\0")[:-1]
