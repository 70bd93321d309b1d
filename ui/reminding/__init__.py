"""Reminders: the clock that tells them, the bar, the icon in the tray."""
