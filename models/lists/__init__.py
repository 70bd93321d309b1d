"""Lists of people: brought in from files and searched."""
