"""The rules of the house that no linter knows."""

import re
import subprocess
import tomllib
from pathlib import Path

import pytest

PROJECT = Path(__file__).parent.parent
ROOMS = ("models", "reports", "ui", "tests")
LINES = {"tests": 500}  # a table of cases may be long
OTHERWISE = 300
LARGEST = 6_000_000  # bytes; the largest font fits, a book or a film does not

# Longer than the rule, with the reason.
LONG: dict[str, str] = {}


def _tracked() -> list[Path]:
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],  # noqa: S607 — git is on the path
        cwd=PROJECT,
        capture_output=True,
        text=True,
        check=True,
    )
    names = sorted(set(listed.stdout.split("\0")) - {""})
    return [PROJECT / name for name in names if (PROJECT / name).is_file()]


FILES = _tracked()
SOURCES = [path for path in FILES if path.suffix == ".py"]
WORDS = {
    ".css": "utf-8",
    ".in": "utf-8",
    ".json": "utf-8",
    ".lock": "utf-8",
    ".md": "utf-8",
    ".py": "utf-8",
    ".pyi": "utf-8",
    ".toml": "utf-8",
    ".yaml": "utf-8",
}


def _name(path: Path) -> str:
    return path.relative_to(PROJECT).as_posix()


def _texts() -> list[Path]:
    ours = (path for path in FILES if "data" not in path.relative_to(PROJECT).parts)
    return [path for path in ours if path.suffix in WORDS]


def test_the_newest_changes_are_those_of_this_version() -> None:
    written = (PROJECT / "CHANGELOG.md").read_text("utf-8")
    version = tomllib.loads((PROJECT / "pyproject.toml").read_text("utf-8"))["project"][
        "version"
    ]

    newest = re.search(r"^## \[(.+?)\] - (.+)$", written, re.MULTILINE)

    assert newest is not None
    assert newest[1] == version
    assert re.fullmatch(r"Unreleased|\d{4}-\d{2}-\d{2}", newest[2])


@pytest.mark.parametrize("lock", ["requirements.lock", "requirements-dev.lock"])
def test_a_lock_names_no_host_and_hashes_everything(lock: str) -> None:
    text = (PROJECT / lock).read_text("utf-8")

    packages = re.findall(
        r"^[a-z0-9][^\n]*? \\\n(?: {4}--hash=\S+(?: \\)?\n)+", text, re.MULTILINE
    )

    assert re.search(r"://|file:|--index|--extra-index|--find-links|@ ", text) is None
    assert "".join(packages) == text


def test_the_locks_agree_on_every_version() -> None:
    def pinned(lock: str) -> set[str]:
        text = (PROJECT / lock).read_text("utf-8")
        return set(re.findall(r"^([^\s-].*?) \\$", text, re.MULTILINE))

    assert pinned("requirements.lock") <= pinned("requirements-dev.lock")


def test_no_file_names_a_machine_or_a_registry() -> None:
    machine = re.compile(r"/work/(main|shared)|/root/|pypi\.org|pythonhosted|/opt/pypi")
    named = [
        _name(path)
        for path in _texts()
        if path != Path(__file__) and machine.search(path.read_text("utf-8"))
    ]

    assert named == []


def test_table_classes_keep_their_annotations() -> None:
    rows = re.compile(r"^class \w+\(.*\btable=True", re.MULTILINE)
    late = "from __future__ import annotations"
    spoilt = [
        _name(path)
        for path in SOURCES
        if rows.search(text := path.read_text("utf-8")) and late in text
    ]

    assert spoilt == []


def test_no_import_hides_behind_type_checking() -> None:
    hidden = [
        _name(path)
        for path in SOURCES
        if path != Path(__file__) and "TYPE_CHECKING" in path.read_text("utf-8")
    ]

    assert hidden == []


def test_a_file_is_short_or_says_why_not() -> None:
    long = {
        _name(path)
        for path in SOURCES
        if len(path.read_text("utf-8").splitlines())
        > LINES.get(path.relative_to(PROJECT).parts[0], OTHERWISE)
    }

    assert long == set(LONG)


def test_no_file_is_called_after_nothing() -> None:
    nothing = re.compile(
        r"(^|_)(manager|helpers?|utils?|service|handler|misc|base|controller)(_|$)"
    )
    called = [
        _name(path)
        for path in SOURCES
        if any(nothing.search(part) for part in (path.stem, path.parent.name))
    ]

    assert called == []


def test_a_test_stands_where_its_source_stands() -> None:
    rooms = ("models", "reports", "ui")
    astray = [
        _name(path)
        for path in SOURCES
        if (parts := path.relative_to(PROJECT).parts)[0] == "tests"
        and len(parts) > 2
        and parts[1] in rooms
        and path.name.startswith("test_")
        and not (PROJECT / Path(*parts[1:-1])).is_dir()
    ]

    assert astray == []


def test_files_end_in_one_line_end_and_none_is_a_burden() -> None:
    ragged = []
    for path in _texts():
        content = path.read_bytes()
        if content and (not content.endswith(b"\n") or content.endswith(b"\n\n")):
            ragged.append(_name(path))

    assert ragged == []
    assert [_name(path) for path in FILES if path.stat().st_size > LARGEST] == []


def test_scripts_can_be_started() -> None:
    scripts = ["script/run", "script/test", "script/bench", "script/lock", ".ci/run"]

    modes = {name: (PROJECT / name).stat().st_mode & 0o111 for name in scripts}

    assert all(modes.values()), modes
