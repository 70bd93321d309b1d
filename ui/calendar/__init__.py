"""The calendar file that this computer keeps in a folder of the user's choice."""
