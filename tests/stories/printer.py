"""A real printer queue that writes what it is handed into a file."""

import os
import shutil
import socket
import subprocess
import time
from pathlib import Path
from types import TracebackType
from typing import Self

CUPSD = shutil.which("cupsd", path="/usr/sbin:/sbin:/usr/bin") or "cupsd"
CUPS_PARTS = Path("/usr/lib/cups")
LPADMIN = shutil.which("lpadmin", path="/usr/sbin:/sbin:/usr/bin") or "lpadmin"


class FileQueue:
    """A private print server with one raw queue, "Studio", that prints to a file."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.paper = folder / "paper.out"
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port = probe.getsockname()[1]
        self.environment = {
            "CUPS_SERVER": f"127.0.0.1:{self.port}",
            "IPP_PORT": str(self.port),
        }
        self._server: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Self:
        """Start the server and make the queue."""
        for name in ("spool", "cache", "run", "tmp", "root", "bin/backend"):
            (self.folder / name).mkdir(parents=True, mode=0o755)
        backend = self.folder / "bin" / "backend" / "paper"
        backend.write_text(f'#!/bin/sh\n[ $# -gt 0 ] && cat "$6" > "{self.paper}"\n')
        backend.chmod(0o700)
        (self.folder / "bin" / "daemon").symlink_to(CUPS_PARTS / "daemon")
        self.paper.touch()
        (self.folder / "cups-files.conf").write_text(
            "SystemGroup root lpadmin\n"
            + "".join(
                f"{key} {self.folder}/{name}\n"
                for key, name in (
                    ("RequestRoot", "spool"),
                    ("CacheDir", "cache"),
                    ("StateDir", "run"),
                    ("TempDir", "tmp"),
                    ("ServerRoot", "root"),
                    ("ServerBin", "bin"),
                    ("ErrorLog", "error_log"),
                    ("AccessLog", "access_log"),
                    ("PageLog", "page_log"),
                )
            ),
        )
        (self.folder / "cupsd.conf").write_text(
            f"Listen 127.0.0.1:{self.port}\nBrowsing Off\nDefaultAuthType None\n"
            "WebInterface No\n<Location />\nOrder allow,deny\nAllow all\n</Location>\n"
            "<Policy default>\nJobPrivateAccess all\nJobPrivateValues none\n"
            "<Limit All>\nOrder deny,allow\nAllow all\n</Limit>\n</Policy>\n",
        )
        self._server = subprocess.Popen(  # noqa: S603 — our own words
            [
                CUPSD,
                "-f",
                "-c",
                str(self.folder / "cupsd.conf"),
                "-s",
                str(self.folder / "cups-files.conf"),
            ],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        self._wait()
        self._say(LPADMIN, "-p", "Studio", "-E", "-v", "paper:/file", "-m", "raw")
        self._say(LPADMIN, "-d", "Studio")
        return self

    def _wait(self) -> None:
        end = time.monotonic() + 15
        while time.monotonic() < end:
            with socket.socket() as probe:
                if probe.connect_ex(("127.0.0.1", self.port)) == 0:
                    return
            time.sleep(0.1)
        raise AssertionError("the print server did not start")

    def _say(self, *words: str) -> None:
        subprocess.run(  # noqa: S603 — our own words
            words,
            env={**os.environ, **self.environment},
            check=True,
            capture_output=True,
        )

    def printed(self, seconds: float = 15) -> bytes:
        """The bytes that came out of the queue."""
        end = time.monotonic() + seconds
        while self.paper.stat().st_size == 0 and time.monotonic() < end:
            time.sleep(0.1)
        time.sleep(0.3)
        return self.paper.read_bytes()

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Stop the server."""
        assert self._server is not None
        self._server.terminate()
        self._server.wait(10)
