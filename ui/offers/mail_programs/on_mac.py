"""macOS: Mail, if it is what opens mail addresses; asked by a script of ours.

What the user wrote goes behind the script as arguments and is never part of it.
"""

from ui.offers.mail_programs.letter import Letter, Program
from ui.offers.mail_programs.starting import answer_of, is_started

_WHICH = """
ObjC.import("AppKit");
const mail = $.NSURL.URLWithString("mailto:nobody@example.com");
const found = $.NSWorkspace.sharedWorkspace.URLForApplicationToOpenURL(mail);
found.isNil() ? "" : found.lastPathComponent.js;
"""
_WRITE = """
on run argv
  set paper to POSIX file (item 4 of argv)
  tell application "Mail"
    set draft to make new outgoing message with properties ¬
      {subject:(item 2 of argv), content:(item 3 of argv) & return & return, ¬
      visible:true}
    tell draft
      if (item 1 of argv) is not "" then
        make new to recipient at end of to recipients with properties ¬
          {address:(item 1 of argv)}
      end if
      make new attachment with properties {file name:paper} ¬
        at after the last paragraph of content
    end tell
    activate
  end tell
end run
"""


def mail_program() -> Program | None:
    """Apple's Mail, if the user opens mail addresses with it."""
    opener = answer_of(["osascript", "-l", "JavaScript", "-e", _WHICH])
    return Program("Mail", takes) if opener == "Mail.app" else None


def takes(letter: Letter) -> bool:
    """Whether Mail opened the letter."""
    told = [letter.to, letter.subject, letter.body, str(letter.file)]
    return is_started(["osascript", "-e", _WRITE, "--", *told])
