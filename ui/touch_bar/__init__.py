"""The touch bar: one line, its parse as chips, and the same touch as a form."""

from ui.touch_bar.bar import TouchBar

__all__ = ["TouchBar"]
