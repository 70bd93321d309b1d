"""Which program of this computer takes a mail with a file."""

import sys

from ui.offers.mail_programs import on_linux, on_mac, on_windows
from ui.offers.mail_programs.letter import Program


def own_mail_program() -> Program | None:
    """The user's own mail program, or None where none attaches a file.

    It asks other programs, so it is called in a worker.
    """
    if sys.platform == "win32":
        here = on_windows
    elif sys.platform == "darwin":
        here = on_mac
    else:
        here = on_linux
    return here.mail_program()
