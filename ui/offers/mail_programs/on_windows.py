"""Windows: the mail program that took on Simple MAPI, as Outlook and Thunderbird do."""

import ctypes
import sys
from threading import Thread

from ui.offers.mail_programs.letter import Letter, Program

_LOGON_UI, _DIALOG = 0x1, 0x8
_TO, _AT_THE_END = 1, 0xFFFFFFFF
_DONE, _CLOSED_BY_USER, _NOT_THERE = 0, 1, -1
_BEGINS_IN = 4.0  # seconds
_NUMBER, _TEXT = ctypes.c_uint32, ctypes.c_wchar_p


class Recipient(ctypes.Structure):
    """Whom it is for (`MapiRecipDescW`)."""

    _fields_ = (
        ("reserved", _NUMBER),
        ("kind", _NUMBER),
        ("name", _TEXT),
        ("address", _TEXT),
        ("id_size", _NUMBER),
        ("id", ctypes.c_void_p),
    )


class Attached(ctypes.Structure):
    """A file beside it (`MapiFileDescW`)."""

    _fields_ = (
        ("reserved", _NUMBER),
        ("flags", _NUMBER),
        ("position", _NUMBER),
        ("path", _TEXT),
        ("name", _TEXT),
        ("kind", ctypes.c_void_p),
    )


class Message(ctypes.Structure):
    """A mail (`MapiMessageW`)."""

    _fields_ = (
        ("reserved", _NUMBER),
        ("subject", _TEXT),
        ("body", _TEXT),
        ("kind", _TEXT),
        ("received", _TEXT),
        ("conversation", _TEXT),
        ("flags", _NUMBER),
        ("sender", ctypes.POINTER(Recipient)),
        ("recipient_count", _NUMBER),
        ("recipients", ctypes.POINTER(Recipient)),
        ("file_count", _NUMBER),
        ("files", ctypes.POINTER(Attached)),
    )


def message_of(letter: Letter) -> Message:
    """The letter as Simple MAPI reads it."""
    paper = Attached(position=_AT_THE_END, path=str(letter.file), name=letter.file.name)
    message = Message(
        subject=letter.subject,
        body=letter.body.replace("\n", "\r\n"),
        file_count=1,
        files=ctypes.pointer(paper),
    )
    if letter.to:
        whom = Recipient(kind=_TO, name=letter.to, address=f"SMTP:{letter.to}")
        message.recipient_count = 1
        message.recipients = ctypes.pointer(whom)
    return message


def mail_program() -> Program | None:
    """The program that Windows names for mail, where it names one."""
    name = _named()
    return Program(name, takes) if name else None


def takes(letter: Letter) -> bool:
    """Whether the program opened the letter; it may stay open as long as it likes."""
    ended: list[int] = []
    writing = Thread(target=lambda: ended.append(_opened(letter)), daemon=True)
    writing.start()
    writing.join(_BEGINS_IN)
    return not ended or ended[0] in {_DONE, _CLOSED_BY_USER}


if sys.platform == "win32":
    import winreg

    def _named() -> str:
        for place in (winreg.HKEY_CURRENT_USER, winreg.HKEY_LOCAL_MACHINE):
            try:
                name = winreg.QueryValue(place, r"SOFTWARE\Clients\Mail")
            except OSError:
                continue
            if name:
                return name
        return ""

    def _opened(letter: Letter) -> int:
        """What MAPI says in the end: 0 and 1 are well, all others are not."""
        message = message_of(letter)
        try:
            send = ctypes.WinDLL("MAPI32.DLL").MAPISendMailW
        except (OSError, AttributeError):
            return _NOT_THERE
        send.restype = _NUMBER
        send.argtypes = (
            ctypes.c_void_p,
            ctypes.c_void_p,
            ctypes.POINTER(Message),
            _NUMBER,
            _NUMBER,
        )
        return int(send(None, None, ctypes.byref(message), _LOGON_UI | _DIALOG, 0))

else:

    def _named() -> str:
        return ""

    def _opened(_letter: Letter) -> int:
        return _NOT_THERE
